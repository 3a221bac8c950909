/** Chance that can be repeated: the same seed gives the same order, so that it need not be stored. */

/** 32-bit FNV-1a of a text (http://www.isthe.com/chongo/tech/comp/fnv/): no protection, only a short fingerprint. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 to below 1, always the same ones for a seed (mulberry32, public domain, Tommy Ettinger). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

/** The items in an order that the seed decides (Fisher-Yates). The list itself is not changed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = numbers(seed);
  const pool = [...items];
  const order: T[] = [];
  while (pool.length > 0) order.push(...pool.splice(Math.floor(random.next().value * pool.length), 1));
  return order;
}
