/** How well a program's area suits a family's county. */
import { stateOf } from './county.ts';
import { distanceMiles, neighborCounties } from './geography.ts';
import type { Needs } from './needs.ts';
import type { County, Program } from './program.ts';
import type { Reason } from './suggestion.ts';

/** Usable from anywhere without travel. */
const REMOTE: readonly Program['formats'][number][] = ['phone', 'group-online', 'online-community'];

/** Between the centers of two counties: what families are asked to drive to a group once a month, with others just beyond it. */
const DRIVE_MILES = 75;
const PER_MILE = 0.001;
/** What serves another state than the family's own, when only that is known. */
const OTHER_STATE = 0.6;
/** A state that is only taken for granted decides between equals, and no more: a county's family gets 0.85. */
const LIKELY_STATE = 0.81;

/**
 * This county before a neighboring one, before the state, before the nation. A program of a farther county is offered
 * if one can drive there, or from the same state if it can be used from home, and sinks; undefined: not offered.
 * Without a county nothing is ruled out, and what surely serves the family comes first: the state, where it is known, then the nation.
 */
export function placeFactor(
  program: Pick<Program, 'place' | 'formats'>,
  { county, state }: Pick<Needs, 'county' | 'state'>,
): { factor: number; reason: Reason } | undefined {
  const { place } = program;
  if ('nation' in place) return { factor: 0.8, reason: { kind: 'place-nation', fits: true, values: [place.nation] } };
  if ('states' in place) {
    const home = county ? stateOf(county) : state;
    if (home && place.states.includes(home))
      return { factor: county ? 0.85 : LIKELY_STATE, reason: { kind: 'place-state', fits: true, values: [home] } };
    if (county) return undefined;
    return { factor: home ? 0.65 * OTHER_STATE : 0.65, reason: { kind: 'place-state', fits: true, values: place.states } };
  }
  if (!county) {
    const away = state && !place.counties.some((other) => stateOf(other) === state);
    return { factor: away ? 0.5 * OTHER_STATE : 0.5, reason: { kind: 'place-county', fits: true, values: place.counties } };
  }
  if (place.counties.includes(county)) return { factor: 1, reason: { kind: 'place-county', fits: true, values: [county] } };

  const neighbors = neighborCounties(county);
  const near = place.counties.filter((other) => neighbors.includes(other));
  if (near.length > 0) return elsewhere(county, near, 0.92);
  const miles = (other: County) => distanceMiles(county, other) ?? Number.POSITIVE_INFINITY;
  const within = place.counties.filter((other) => miles(other) <= DRIVE_MILES);
  if (within.length > 0) return elsewhere(county, within, 0.5);
  const inState = place.counties.filter((other) => stateOf(other) === stateOf(county));
  if (inState.length === 0 || !program.formats.some((format) => REMOTE.includes(format))) return undefined;
  return elsewhere(county, inState, 0.3);
}

/** The nearer of two comes first; a wide county's neighbor is no nearer than the state's own program. */
function elsewhere(county: County, counties: readonly County[], factor: number): { factor: number; reason: Reason } {
  const far = counties.map((other) => ({ other, miles: distanceMiles(county, other) }));
  far.sort((a, b) => (a.miles ?? Number.POSITIVE_INFINITY) - (b.miles ?? Number.POSITIVE_INFINITY));
  const nearest = far[0]?.miles;
  const miles = nearest === undefined ? '' : String(Math.round(nearest));
  const loss = Math.min(0.1, (nearest ?? 0) * PER_MILE);
  return { factor: factor - loss, reason: { kind: 'place-elsewhere', fits: false, values: [miles, ...far.map(({ other }) => other)] } };
}
