/** What Chromium's own trace says about a stretch of a page's main thread, marked by performance.mark. */
import type { Browser } from '@playwright/test';

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; tts?: number; dur?: number; tdur?: number };

export type Stretch = {
  /** Milliseconds from mark to mark. */
  wall: number;
  /** Milliseconds that the main thread was running meanwhile: what other programs took away is not in it. */
  cpu: number;
  /** Longest task of the main thread that touches the stretch, by the same two clocks. */
  longest: { wall: number; cpu: number };
};

/** "toplevel" has the tasks; more categories would slow down what is measured. */
const CATEGORIES = ['blink.user_timing', 'toplevel'];

/** Runs `act` under the trace; gives back the stretch between the two marks that it leaves. Throws when a mark is missing. */
export async function traced(browser: Browser, [from, to]: readonly [string, string], act: () => Promise<unknown>): Promise<Stretch> {
  const session = await browser.newBrowserCDPSession();
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])));
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await act();
  } finally {
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return stretch(events, from, to);
}

function stretch(events: readonly Event[], from: string, to: string): Stretch {
  const first = events.find(({ name }) => name === from);
  const last = events.find(({ name, pid, tid }) => name === to && pid === first?.pid && tid === first.tid);
  if (first?.tts === undefined || last?.tts === undefined)
    throw new Error(`The trace has no ${first ? to : from}, or no clock of the thread.`);
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === first.pid && tid === first.tid && ts + dur >= first.ts && ts <= last.ts,
  );
  const longest = (duration: (event: Event) => number | undefined) => Math.max(...tasks.map((task) => duration(task) ?? 0)) / 1000;
  return {
    wall: (last.ts - first.ts) / 1000,
    cpu: (last.tts - first.tts) / 1000,
    longest: { wall: longest(({ dur }) => dur), cpu: longest(({ tdur }) => tdur) },
  };
}
