/** Work in slices, so that the chart stays as quick as it was without us. */

import { inOneTurn } from './visible.ts';

/** A frame has 16 ms; the page itself needs the larger part of it. */
const SLICE_MS = 10;

type Yielding = { yield?: () => Promise<void>; postTask?: (task: () => void, options: { priority: 'user-visible' }) => Promise<unknown> };

/** Resolves when the browser has had the chance to handle input and to draw. */
export function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Yielding }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' }).then(() => {});
  return new Promise((resolve) => {
    const channel = new MessageChannel(); // not setTimeout: browsers clamp nested ones to 4 ms and more
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** Takes steps for at most this many milliseconds; true when there are none left. */
export function stepsFor(steps: Iterator<unknown>, ms: number): boolean {
  const end = performance.now() + ms;
  return inOneTurn(() => {
    do if (steps.next().done) return true;
    while (performance.now() < end);
    return false;
  });
}

/** Takes all steps, a slice at a time; gives up when the signal is aborted. */
export async function inSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !stepsFor(steps, SLICE_MS)) await pause();
}
