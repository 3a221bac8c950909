/** How well a program's area suits a family's county. */
import { stateOf } from './county.ts';
import { neighborCounties } from './geography.ts';
import type { County, Program } from './program.ts';
import type { Reason } from './suggestion.ts';

/** Usable from anywhere without travel. */
const REMOTE: readonly Program['formats'][number][] = ['phone', 'group-online', 'online-community'];

/**
 * This county before a neighboring one, before the state, before the nation. A program of a farther
 * county in the same state is offered only if it can be used from home, and sinks; undefined: not offered.
 * Without a county nothing is ruled out, and what surely serves the family comes first.
 */
export function placeFactor(
  program: Pick<Program, 'place' | 'formats'>,
  county: County | undefined,
): { factor: number; reason: Reason } | undefined {
  const { place } = program;
  if ('nation' in place) return { factor: 0.8, reason: { kind: 'place-nation', fits: true, values: [place.nation] } };
  if ('states' in place) {
    if (county && !place.states.includes(stateOf(county))) return undefined;
    return { factor: county ? 0.85 : 0.75, reason: { kind: 'place-state', fits: true, values: county ? [stateOf(county)] : place.states } };
  }
  if (!county) return { factor: 0.6, reason: { kind: 'place-county', fits: true, values: place.counties } };
  if (place.counties.includes(county)) return { factor: 1, reason: { kind: 'place-county', fits: true, values: [county] } };
  const near = place.counties.filter((other) => neighborCounties(county).includes(other));
  if (near.length > 0) return { factor: 0.9, reason: { kind: 'place-elsewhere', fits: false, values: near } };
  const inState = place.counties.filter((other) => stateOf(other) === stateOf(county));
  if (inState.length === 0 || !program.formats.some((format) => REMOTE.includes(format))) return undefined;
  return { factor: 0.3, reason: { kind: 'place-elsewhere', fits: false, values: inState } };
}
