/**
 * The facts of many programs by column: about 60 bytes a program instead of several thousand, so that
 * fields, facets and suggestions are answered from memory at any size of catalogue. Programs are numbered
 * in the order in which they come; defunct ones must have been left out.
 */
import type { Id } from './common.ts';
import { Format, Program, Stage, Who } from './program.ts';
import type { ProgramFacts } from './program-facts.ts';

/** Several values per program: those of program n stand from `starts[n]` to `starts[n + 1]`. */
export type Lists = { starts: Uint32Array; values: Uint16Array };

/** Flat arrays only, so that IndexedDB keeps it as it is. */
export type Columns = {
  count: number;
  /** What the numbers in the lists of the same name stand for. */
  names: { conditions: readonly Id[]; places: readonly string[]; languages: readonly string[] };
  /** None for a program open to any diagnosis. */
  conditions: Lists;
  /** "US", "CA" or "Fresno, CA". */
  places: Lists;
  languages: Lists;
  /** One bit per option of the schema, in its order. */
  who: Uint16Array;
  formats: Uint16Array;
  stages: Uint16Array;
  /** Positions in the options of the schema. */
  kind: Uint8Array;
  status: Uint8Array;
  confidence: Uint8Array;
  /** 1 or 0. */
  any: Uint8Array;
  fallback: Uint8Array;
  /** The clinic's own. */
  inHouse: Uint8Array;
  /** The child's age, both ends; NaN where the listing does not say. */
  ages: Float64Array;
  /** How well known a listing is, see `rankOf`. */
  rank: Uint8Array;
  /** Dates in days as YYYYMMDD, month and day 00 where they are not known; 0: none. */
  read: Uint32Array;
  sourceDate: Uint32Array;
  verified: Uint32Array;
};

const KINDS = Program.shape.kind.unwrap().options;
const STATUSES = Program.shape.status.unwrap().options;
const CONFIDENCES = Program.shape.provenance.shape.confidence.options;
/** What each column of numbers is kept in. */
const ARRAYS = {
  who: Uint16Array,
  formats: Uint16Array,
  stages: Uint16Array,
  kind: Uint8Array,
  status: Uint8Array,
  confidence: Uint8Array,
  any: Uint8Array,
  fallback: Uint8Array,
  inHouse: Uint8Array,
  ages: Float64Array,
  rank: Uint8Array,
  read: Uint32Array,
  sourceDate: Uint32Array,
  verified: Uint32Array,
};
type ArrayName = keyof typeof ARRAYS;
type Arrays = Pick<Columns, ArrayName>;

/** One array for each column of numbers. */
const arrays = (make: (name: ArrayName, Kind: new (length: number) => Numbers) => Numbers): Arrays =>
  Object.fromEntries(Object.entries(ARRAYS).map(([name, Kind]) => [name, make(name as ArrayName, Kind)])) as unknown as Arrays;

const LISTS = ['conditions', 'places', 'languages'] as const;
type ListName = (typeof LISTS)[number];

/** The columns of these programs, in their order. */
export function columnsOf(programs: readonly ProgramFacts[], isInHouse: (at: number) => boolean = () => false): Columns {
  const count = programs.length;
  const lists = { conditions: listing(count), places: listing(count), languages: listing(count) };
  const columns = arrays((name, Kind) => new Kind(name === 'ages' ? 2 * count : count));
  programs.forEach((program, at) => {
    const { provenance } = program;
    lists.conditions.add(at, program.conditions === 'any' ? [] : program.conditions);
    lists.places.add(at, placesOf(program.place));
    lists.languages.add(at, program.languages);
    columns.who[at] = bitsOf(program.who, Who.options);
    columns.formats[at] = bitsOf(program.formats, Format.options);
    columns.stages[at] = bitsOf(program.stages, Stage.options);
    columns.kind[at] = KINDS.indexOf(program.kind);
    columns.status[at] = STATUSES.indexOf(program.status);
    columns.confidence[at] = CONFIDENCES.indexOf(provenance.confidence);
    columns.any[at] = Number(program.conditions === 'any');
    columns.fallback[at] = Number(program.fallback);
    columns.inHouse[at] = Number(isInHouse(at));
    columns.ages.set(program.childAge ?? [Number.NaN, Number.NaN], 2 * at);
    columns.rank[at] = rankOf(program);
    columns.read[at] = dateNumber(provenance.read);
    columns.sourceDate[at] = dateNumber(provenance.sourceDate);
    columns.verified[at] = dateNumber(provenance.verified?.on);
  });
  return {
    count,
    names: { conditions: lists.conditions.names(), places: lists.places.names(), languages: lists.languages.names() },
    conditions: lists.conditions.done(),
    places: lists.places.done(),
    languages: lists.languages.done(),
    ...columns,
  };
}

/** Several blocks as one: the programs of each follow those of the one before. */
export function joinColumns(blocks: readonly Columns[]): Columns {
  const [only] = blocks;
  if (only && blocks.length === 1) return only;
  const joined = Object.fromEntries(LISTS.map((list) => [list, joinLists(blocks, list)])) as Record<ListName, ReturnType<typeof joinLists>>;
  return {
    count: blocks.reduce((sum, { count }) => sum + count, 0),
    names: { conditions: joined.conditions.names, places: joined.places.names, languages: joined.languages.names },
    conditions: joined.conditions.lists,
    places: joined.places.lists,
    languages: joined.languages.lists,
    ...arrays((name, Kind) =>
      joinArrays(
        Kind,
        blocks.map((block) => block[name]),
      ),
    ),
  };
}

/** The facts of one program. Its `id` is its number, padded, so that order by id is order by number. */
export function factsAt(columns: Columns, at: number): ProgramFacts {
  const { names, kind, status, confidence, ages } = columns;
  const from = ages[2 * at] ?? Number.NaN;
  const sourceDate = dateOf(columns.sourceDate[at]);
  const verified = dateOf(columns.verified[at]);
  return {
    id: String(at).padStart(9, '0'),
    kind: KINDS[kind[at] ?? 0] ?? 'peer-support',
    conditions: columns.any[at] ? 'any' : listAt(columns.conditions, names.conditions, at),
    who: optionsOf(columns.who[at], Who.options),
    formats: optionsOf(columns.formats[at], Format.options),
    place: placeOf(listAt(columns.places, names.places, at)),
    languages: listAt(columns.languages, names.languages, at),
    ...(Number.isNaN(from) ? {} : { childAge: [from, ages[2 * at + 1] ?? from] as [number, number] }),
    stages: optionsOf(columns.stages[at], Stage.options),
    status: STATUSES[status[at] ?? 0] ?? 'active',
    fallback: columns.fallback[at] === 1,
    provenance: {
      read: dateOf(columns.read[at]) ?? '',
      ...(sourceDate ? { sourceDate } : {}),
      confidence: CONFIDENCES[confidence[at] ?? 0] ?? 'low',
      ...(verified ? { verified: { on: verified } } : {}),
    },
  };
}

/** Whether one of the list's values of program `at` is marked. */
export function anyMarked({ starts, values }: Lists, marked: Uint8Array, at: number): boolean {
  const end = starts[at + 1] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) if (marked[values[i] ?? 0]) return true;
  return false;
}

/** How fresh a listing is: when a person last confirmed it, else its own date, else when it was read. As the date columns. */
export const freshAt = ({ verified, sourceDate, read }: Columns, at: number): number => verified[at] || sourceDate[at] || read[at] || 0;

/** The bits of these options, for the columns that have one per option. */
export const bitsOf = <T>(values: readonly T[], options: readonly T[]): number =>
  values.reduce((bits, value) => bits | (1 << options.indexOf(value)), 0);

/** The options whose bits are set, in the order of the schema. */
const optionsOf = <T>(bits: number | undefined, options: readonly T[]): T[] => options.filter((_, i) => ((bits ?? 0) >> i) & 1);

/** The values of one program. */
const listAt = ({ starts, values }: Lists, names: readonly string[], at: number): string[] =>
  Array.from(values.subarray(starts[at], starts[at + 1]), (value) => names[value] ?? '');

/** Position of a kind in its column. */
export const kindNumber = (kind: Program['kind']): number => KINDS.indexOf(kind);

/** A number for each status, by its place in the column. */
export const byStatus = (numbers: Record<Program['status'], number>): number[] => STATUSES.map((status) => numbers[status]);

/** "US", states by their code, or counties. */
const placesOf = (place: Program['place']): readonly string[] =>
  'nation' in place ? [place.nation] : 'states' in place ? place.states : place.counties;

function placeOf(places: string[]): Program['place'] {
  if (places[0]?.includes(',')) return { counties: places };
  return places[0] === 'US' ? { nation: 'US' } : { states: places };
}

/**
 * Of programs that fit as well: what is confirmed and well sourced first, then peer support itself, then what is for
 * those who raise the child, then what serves the most families. 0 to 101.
 */
function rankOf({ provenance, kind, who, place }: ProgramFacts): number {
  const known = (provenance.verified ? 4 : 0) + { high: 3, medium: 1.5, low: 0 }[provenance.confidence] + (kind === 'peer-support' ? 1 : 0);
  const raising = who.includes('parent') || who.includes('caregiver') ? 3 : 0;
  return 12 * known + raising + ('nation' in place ? 2 : 'states' in place ? 1 : 0);
}

/** 20260900 for "2026-09". */
function dateNumber(date: string | undefined): number {
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  return year * 10_000 + month * 100 + day;
}

function dateOf(number: number | undefined): string | undefined {
  if (!number) return undefined;
  const text = String(number).padStart(8, '0');
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  return parts.filter((part, i) => i === 0 || part !== '00').join('-');
}

/** Collects lists and numbers their values as they come. */
function listing(count: number) {
  const starts = new Uint32Array(count + 1);
  const values: number[] = [];
  const numbers = new Map<string, number>();
  return {
    /** Programs must be added in their order. */
    add(at: number, names: readonly string[]) {
      for (const name of new Set(names)) {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        values.push(number);
      }
      starts[at + 1] = values.length;
    },
    names: () => [...numbers.keys()],
    done: (): Lists => ({ starts, values: Uint16Array.from(values) }),
  };
}

function joinLists(blocks: readonly Columns[], list: ListName): { names: string[]; lists: Lists } {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(blocks.reduce((sum, { count }) => sum + count, 0) + 1);
  const values = new Uint16Array(blocks.reduce((sum, block) => sum + block[list].values.length, 0));
  let program = 0;
  let end = 0;
  for (const block of blocks) {
    const renumbered = block.names[list].map((name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
    for (let at = 1; at <= block.count; at++) starts[program + at] = end + (block[list].starts[at] ?? 0);
    block[list].values.forEach((value, i) => {
      values[end + i] = renumbered[value] ?? 0;
    });
    program += block.count;
    end += block[list].values.length;
  }
  return { names: [...numbers.keys()], lists: { starts, values } };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

function joinArrays(Kind: new (length: number) => Numbers, parts: readonly Numbers[]): Numbers {
  const all = new Kind(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}
