/** In which order programs are listed, and the first ones of many without sorting all. */
import { stateOf } from './county.ts';
import { distanceMiles } from './geography.ts';
import type { County } from './program.ts';
import { byStatus, type Columns, freshAt } from './program-columns.ts';
import { countyScore, LOCAL, STATUS } from './search-fields.ts';

/** How well it fits the words; how near it is to the county; how lately it was checked. */
export const ORDERS = ['fit', 'near', 'fresh'] as const;
export type Order = (typeof ORDERS)[number];

/** More than a listing for the nation has over one for a state, less than anything else that makes one known (rankOf). */
const STATEWIDE = 2;

type Choice = {
  order: Order /** The county facet: what is local there comes first. */;
  county?: County | undefined /** From where "near" counts. */;
  from?: County | undefined;
  /** What serves this state comes before what serves the nation, when nothing else differs. */
  home?: string | undefined;
};

/** Below 0 when `a` comes first. `score`: how well the words fit, by program. Whatever is as good is listed as it is known, then by number. */
export function comparing(columns: Columns, score: Float32Array, { order, county, from, home }: Choice): (a: number, b: number) => number {
  const status = byStatus(STATUS);
  const local = county && placesBy(columns, (place) => 0.5 + countyScore(place, county) / (2 * LOCAL));
  const near = order === 'near' && from ? placesBy(columns, (place) => nearness(place, from)) : undefined;
  const fit = (at: number) => (score[at] ?? 0) * (status[columns.status[at] ?? 0] ?? 0) * (local ? local(at) : 1);
  const statewide = home ? placesBy(columns, (place) => (place === home ? STATEWIDE : 0)) : undefined;
  const known = (at: number) => (columns.rank[at] ?? 0) + (statewide?.(at) ?? 0);
  const byFit = (a: number, b: number) => fit(b) - fit(a) || known(b) - known(a) || a - b;
  if (near) return (a, b) => near(b) - near(a) || byFit(a, b);
  if (order === 'fresh') return (a, b) => freshAt(columns, b) - freshAt(columns, a) || byFit(a, b);
  return byFit;
}

/** The best of a program's places. */
function placesBy({ names, places: { starts, values } }: Columns, score: (place: string) => number): (at: number) => number {
  const scores = Float32Array.from(names.places, score);
  return (at) => {
    let best = 0;
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i++) best = Math.max(best, scores[values[i] ?? 0] ?? 0);
    return best;
  };
}

/** Farther than this nobody travels for an evening. */
const FAR = 100;

/** This county, then others by the miles to them, then what serves the whole state, the rest of the state, the nation; 0: elsewhere. */
function nearness(place: string, from: County): number {
  if (place === 'US') return 1;
  if (!place.includes(',')) return place === stateOf(from) ? 3 : 0;
  const miles = place === from ? 0 : (distanceMiles(place, from) ?? Number.POSITIVE_INFINITY);
  if (miles <= FAR) return 5 - miles / FAR;
  return stateOf(place) === stateOf(from) ? 2 : 0;
}

/** The first `most` of the list in order: one look at each, and a place among the best for the few that deserve it. */
export function firstOf(list: readonly number[], most: number, compare: (a: number, b: number) => number): number[] {
  if (list.length <= most) return [...list].sort(compare);
  const best: number[] = [];
  for (const one of list) {
    const last = best[most - 1];
    if (last !== undefined && compare(last, one) <= 0) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(best[middle] ?? one, one) <= 0) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, one);
    if (best.length > most) best.pop();
  }
  return best;
}
