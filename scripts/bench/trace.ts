/** What Chromium's own trace says about a stretch of a page's main thread, marked by performance.mark. */
import type { Browser } from '@playwright/test';

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; tts?: number; dur?: number; tdur?: number };

export type Stretch = {
  /** Milliseconds from mark to mark. */
  wall: number;
  /** Milliseconds that the main thread was running meanwhile: what other programs took away is not in it. */
  cpu: number;
  /** Longest task of the main thread that touches the stretch, with the promises that it resolved, by the same two clocks. */
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
  const tasks = tasksOf(events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid)).filter(
    ({ start, end }) => end >= first.ts && start <= last.ts,
  );
  const longest = (duration: (event: Event) => number | undefined) =>
    Math.max(...tasks.map(({ parts }) => parts.reduce((sum, part) => sum + (duration(part) ?? 0), 0))) / 1000;
  return {
    wall: (last.ts - first.ts) / 1000,
    cpu: (last.tts - first.tts) / 1000,
    longest: { wall: longest(({ dur }) => dur), cpu: longest(({ tdur }) => tdur) },
  };
}

/** Each task of one thread with what ran when it was over: Chromium settles promises there, where our slices go on. */
function tasksOf(events: readonly Event[]): { parts: Event[]; start: number; end: number }[] {
  const tasks: { parts: Event[]; start: number; end: number }[] = [];
  let until = 0;
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const isTask = event.name === 'ThreadControllerImpl::RunTask';
    // What ran within another is counted there.
    if ((!isTask && event.name !== 'BlinkScheduler_PerformMicrotaskCheckpoint') || event.ts < until) continue;
    until = event.ts + (event.dur ?? 0);
    const last = tasks.at(-1);
    if (isTask || !last) tasks.push({ parts: [event], start: event.ts, end: until });
    else {
      last.parts.push(event);
      last.end = until;
    }
  }
  return tasks;
}
