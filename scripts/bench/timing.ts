/** Timing that bears a busy machine: what is compared takes turns, and the middle of many rounds counts. */

/** The value below which `share` of the values lie (nearest rank); NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export type Timed<Name extends string> = Record<Name, number>;

/**
 * Milliseconds of each task, the median over rounds in which all of them take turns, in another order
 * each time. Runs until `ms` are over, at least `least` rounds after one that only warms up.
 */
export function takeTurns<Name extends string>(tasks: Record<Name, () => unknown>, ms: number, least = 5): Timed<Name> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const end = performance.now() + ms;
  for (let round = 0; round <= least || performance.now() < end; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] as Name;
      const from = performance.now();
      keep(tasks[name]());
      if (round > 0) times.get(name)?.push(performance.now() - from);
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Timed<Name>;
}

/** A result that nobody looks at could be left out by the compiler. */
let kept: unknown;
export const keep = (value: unknown): void => {
  kept = value;
};
export const lastKept = (): unknown => kept;

/** The promise, or an Error that says what did not come in time. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
