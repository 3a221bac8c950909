/** Choices beside the words, and how many programs each would leave. */
import type { Id } from './common.ts';
import type { ConditionTree } from './condition-tree.ts';
import { COUNTIES, stateOf } from './county.ts';
import { type County, Format, Program, Who } from './program.ts';
import { anyMarked, type Columns } from './program-columns.ts';
import { countyScore } from './search-fields.ts';

export type Facets = {
  condition?: Id | undefined;
  county?: County | undefined;
  language?: string | undefined;
  format?: Format | undefined;
  who?: Who | undefined;
  kind?: Program['kind'] | undefined;
};
export type Facet = keyof Facets;

export const FACETS = ['condition', 'county', 'language', 'format', 'who', 'kind'] as const satisfies readonly Facet[];
const KINDS = Program.shape.kind.unwrap().options;

/** How many results there would be with each value chosen, in place of the one that is. Only those above 0. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export type FacetTest = {
  /** Bit i is set when the program does not have what was chosen for FACETS[i]. */
  misses(at: number): number;
};

/** A condition lists the programs for it, for all below and for all above it; a county those that serve it. */
export function facetTest(columns: Columns, tree: ConditionTree, facets: Facets): FacetTest {
  const { condition, county, language, format, who, kind } = facets;
  const family = condition && new Set([condition, ...tree.ancestors(condition), ...tree.descendants(condition)]);
  const conditions = family && mark(columns.names.conditions, (id) => family.has(id));
  const places = county && mark(columns.names.places, (place) => countyScore(place, county) > 0);
  const languages = language && mark(columns.names.languages, (one) => one === language);
  const formatBit = format ? 1 << Format.options.indexOf(format) : 0;
  const whoBit = who ? 1 << Who.options.indexOf(who) : 0;
  const kindNumber = kind ? KINDS.indexOf(kind) : -1;
  return {
    misses: (at) =>
      (conditions && !anyMarked(columns.conditions, conditions, at) ? 1 : 0) |
      (places && !anyMarked(columns.places, places, at) ? 2 : 0) |
      (languages && !anyMarked(columns.languages, languages, at) ? 4 : 0) |
      (formatBit && !((columns.formats[at] ?? 0) & formatBit) ? 8 : 0) |
      (whoBit && !((columns.who[at] ?? 0) & whoBit) ? 16 : 0) |
      (kindNumber >= 0 && columns.kind[at] !== kindNumber ? 32 : 0),
  };
}

const mark = (names: readonly string[], is: (name: string) => boolean): Uint8Array => Uint8Array.from(names, (name) => Number(is(name)));

/** Makes a counter for each question. It counts programs one by one, each for the facets that the rest of the choices leave open to it. */
export function facetCounters(columns: Columns, tree: ConditionTree) {
  // The conditions under which a program for this one is listed, by number: what is done for every program makes no object.
  const numbers = new Map(columns.names.conditions.map((id, at) => [id, at]));
  const numberOf = (id: Id): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const shelves = columns.names.conditions.map((id) => [...new Set([id, ...tree.ancestors(id), ...tree.descendants(id)])].map(numberOf));
  const ids = [...numbers.keys()];
  return () => counter(columns, shelves, ids);
}

function counter(columns: Columns, shelves: readonly (readonly number[])[], ids: readonly Id[]) {
  const { names } = columns;
  const alone = new Uint32Array(shelves.length);
  const together = new Uint32Array(ids.length);
  /** Which program was counted there last: one for two conditions of a group is one program of that group. */
  const last = new Int32Array(ids.length).fill(-1);
  const places = new Uint32Array(names.places.length);
  const languages = new Uint32Array(names.languages.length);
  const formats = new Uint32Array(Format.options.length);
  const who = new Uint32Array(Who.options.length);
  const kinds = new Uint32Array(KINDS.length);

  const countConditions = (at: number) => {
    const { starts, values } = columns.conditions;
    const from = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    if (end === from + 1) add(alone, values[from]);
    else
      for (let i = from; i < end; i++)
        for (const condition of shelves[values[i] ?? 0] ?? []) {
          if (last[condition] === at) continue;
          last[condition] = at;
          add(together, condition);
        }
  };
  const countList = ({ starts, values }: Columns['places'], into: Uint32Array, at: number) => {
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i++) add(into, values[i]);
  };
  const countBits = (bits: number | undefined, into: Uint32Array) => {
    for (let rest = bits ?? 0, i = 0; rest; rest >>= 1, i++) if (rest & 1) add(into, i);
  };

  return {
    count(at: number, misses: number) {
      // Only the facet that it misses may be chosen anew; one that misses two is out of reach.
      const open = misses === 0 ? 63 : misses & (misses - 1) ? 0 : misses;
      if (open & 1) countConditions(at);
      if (open & 2) countList(columns.places, places, at);
      if (open & 4) countList(columns.languages, languages, at);
      if (open & 8) countBits(columns.formats[at], formats);
      if (open & 16) countBits(columns.who[at], who);
      if (open & 32) add(kinds, columns.kind[at]);
    },
    counts(): FacetCounts {
      shelves.forEach((shelf, at) => {
        for (const condition of shelf) together[condition] = (together[condition] ?? 0) + (alone[at] ?? 0);
      });
      const place = named(names.places, places);
      const everywhere = place.get('US') ?? 0;
      const counties = [...COUNTIES, ...names.places.filter((name) => name.includes(','))];
      const inCounty = (county: County) => everywhere + (place.get(stateOf(county)) ?? 0) + (place.get(county) ?? 0);
      return {
        condition: named(ids, together),
        county: new Map(counties.map((county): [string, number] => [county, inCounty(county)]).filter(([, sum]) => sum > 0)),
        language: named(names.languages, languages),
        format: named(Format.options, formats),
        who: named(Who.options, who),
        kind: named(KINDS, kinds),
      };
    },
  };
}

function add(sums: Uint32Array, at: number | undefined): void {
  if (at !== undefined) sums[at] = (sums[at] ?? 0) + 1;
}

const named = (names: readonly string[], sums: Uint32Array): Map<string, number> =>
  new Map(names.flatMap((name, at): [string, number][] => (sums[at] ? [[name, sums[at] ?? 0]] : [])));
