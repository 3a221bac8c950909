/** How long the chart script ran on a page's main thread, by V8's sampling profiler: it also sees a fraction of a millisecond, when it happens often. */
import type { CDPSession } from '@playwright/test';

/** Microseconds between two samples. */
const INTERVAL = 100;

export type Shares = {
  /** Milliseconds in which the chart script, or what it called, was on the stack. */
  script: number;
  /** Milliseconds of the whole profile. */
  all: number;
};

/** Profiles the page of the session while `act` runs. `file`: end of the script's address. */
export async function profiled(session: CDPSession, file: string, act: () => Promise<unknown>): Promise<Shares> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');

  const ours = new Set<number>();
  const visit = (id: number, inside: boolean) => {
    const node = nodes.get(id);
    if (!node) return;
    const within = inside || node.callFrame.url.endsWith(file);
    if (within) ours.add(id);
    for (const child of node.children ?? []) visit(child, within);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const root = profile.nodes[0];
  if (root) visit(root.id, false);

  const { samples = [], timeDeltas = [] } = profile;
  let script = 0;
  samples.forEach((id, i) => {
    if (ours.has(id)) script += timeDeltas[i + 1] ?? 0; // until the next sample
  });
  return { script: script / 1000, all: (profile.endTime - profile.startTime) / 1000 };
}
