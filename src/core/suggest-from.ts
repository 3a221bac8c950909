/** Suggestions from a catalogue that is too large to look at every program: its columns say which ones can matter at all. */
import type { ConditionName } from './condition-name.ts';
import { conditionTree } from './condition-tree.ts';
import type { Found } from './found.ts';
import { misfitless } from './need-factors.ts';
import type { Needs } from './needs.ts';
import { Who } from './program.ts';
import { anyMarked, bitsOf, type Columns, factsAt } from './program-columns.ts';
import type { ProgramFacts } from './program-facts.ts';
import { presentConditions, suggest } from './suggest.ts';
import type { Suggestions } from './suggestion.ts';

type Input = { columns: Columns; found: readonly Found[]; needs: Needs; conditions: readonly ConditionName[] };

/**
 * What `suggest` says of the whole catalogue. It is shown the programs that serve a present condition or one above it,
 * the fallbacks, and of those open to any diagnosis the local ones and those made for the people asked for; all of them only if nothing specific fits.
 */
export function suggestFrom({ columns, found, needs, conditions }: Input): Suggestions<ProgramFacts> {
  const tree = conditionTree(conditions);
  const present = [...presentConditions(found, needs, tree).keys()];
  if (present.length === 0) return { fitting: [], fallback: [] };

  const served = new Set(present.flatMap((id) => [id, ...tree.ancestors(id)]));
  const serving = Uint8Array.from(columns.names.conditions, (id) => Number(served.has(id)));
  const here = Uint8Array.from(columns.names.places, (place) => Number(place === needs.county));
  // As isMadeFor (need-factors.ts) says it of one program.
  const people = needs.who && needs.who !== 'parent' && needs.who !== 'caregiver' ? bitsOf([needs.who], Who.options) : 0;
  const specific: number[] = [];
  const elsewhere: number[] = [];
  for (let at = 0; at < columns.count; at++) {
    const apart = columns.any[at] && !columns.fallback[at] && !((columns.who[at] ?? 0) & people);
    if (apart && !anyMarked(columns.places, here, at)) elsewhere.push(at);
    else if (columns.any[at] || columns.fallback[at] || anyMarked(columns.conditions, serving, at)) specific.push(at);
  }
  const ask = (numbers: readonly number[]) =>
    suggest({
      found,
      needs,
      conditions,
      newest: newestYear(columns),
      isInHouse: ({ id }) => columns.inHouse[Number(id)] === 1,
      programs: numbers.map((at) => factsAt(columns, at)),
    });
  const near = ask(specific);
  const fits = near.fitting.some((one) => one.conditions.length > 0 && misfitless(one));
  return fits || elsewhere.length === 0 ? near : ask([...specific, ...elsewhere]);
}

/** Present where nothing is known of the child, so that only what is for everybody suits. */
const ANY: Found = { condition: 'any', status: 'present', via: ['name'], sections: ['none'], count: 1 };

/** What exists for every family of this place, in the order in which `suggest` lists it; nothing else is looked at. */
export function fallbackFrom({ columns, needs, conditions }: Omit<Input, 'found'>): Suggestions<ProgramFacts>['fallback'] {
  const programs: ProgramFacts[] = [];
  columns.fallback.forEach((is, at) => {
    if (is) programs.push(factsAt(columns, at));
  });
  return suggest({ found: [ANY], needs, conditions, newest: newestYear(columns), programs }).fallback;
}

const newest = new WeakMap<Columns, number>();

function newestYear(columns: Columns): number {
  const known = newest.get(columns);
  if (known !== undefined) return known;
  let date = 0;
  for (let at = 0; at < columns.count; at++) date = Math.max(date, columns.read[at] ?? 0, columns.verified[at] ?? 0);
  const year = Math.floor(date / 10_000);
  newest.set(columns, year);
  return year;
}
