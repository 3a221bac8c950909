/**
 * What one part of a question says about every program. Meanings are gathered over names (312 conditions, a few
 * hundred places and languages) and words, and laid over the programs' columns in one pass: a key press costs
 * a few comparisons per program and no object.
 */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import type { ConditionTree } from './condition-tree.ts';
import { Format, Stage, Who } from './program.ts';
import { bitsOf, type Columns, kindNumber, type Lists } from './program-columns.ts';
import { CONDITION_WORD, countyScore, FIELD, focus, nameIn, stateScore } from './search-fields.ts';
import type { FieldWord } from './search-words.ts';
import type { Word } from './word-index.ts';

/** What led to a program, as the catalogue spells it. `through`: the condition it serves by which it was reached. */
export type Why = { matched: string; through?: Id };

/** Of each name or program the best score, and why (a number in `Meanings.whys`). 0: none. */
export type Best = {
  score: Float32Array;
  why: Uint32Array;
  /** The ones above 0, where they are few. */
  few?: readonly number[];
};

export type Meaning = {
  conditions: Best | undefined;
  places: Best | undefined;
  languages: Best | undefined;
  /** Who, formats and stages by their bits, kinds by their number. */
  bits: { column: Uint16Array; bits: number; why: number }[];
  kinds: { kind: number; why: number }[];
  /** Why programs that exist for every family count. */
  fallback: number | undefined;
  /** Why programs open to any diagnosis may count. */
  any: number | undefined;
  words: { word: Word; factor: number; why: number }[];
};

const SERVES = 10;
const SERVES_BELOW = 7;
const SERVES_ABOVE = 5;
const SERVES_GROUP = 2.5;
const SERVES_ANY = 0.5;
/** A word that was only begun. */
const BEGUN_WORD = 0.7;
/** Few are less than one program in so many. */
const FEW = 16;

export type Meanings = {
  /** Adds what the programs of a condition, of those below and above it say. `weight` is below 1 for a name that was only begun. */
  addCondition(meaning: Meaning, id: Id, weight: number): void;
  addAny(meaning: Meaning, id: Id): void;
  /** `whole`: not only begun. "con" must not list the whole nation for Contra Costa. */
  addField(meaning: Meaning, field: FieldWord, name: string, whole: boolean): void;
  addConditionWord(meaning: Meaning, ids: Iterable<Id>, spelled: string, whole: boolean): void;
  addWord(meaning: Meaning, word: Word, whole: boolean): void;
  /** The best of it for each program. `open`: which programs open to any diagnosis count here; none when it is undefined. */
  scores(meaning: Meaning, open: 'all' | Uint8Array | undefined): Best;
  whys: readonly Why[];
};

export const nothing = (): Meaning => ({
  conditions: undefined,
  places: undefined,
  languages: undefined,
  bits: [],
  kinds: [],
  fallback: undefined,
  any: undefined,
  words: [],
});

/** For one question: `whys` grows with it. */
export function createMeanings(columns: Columns, tree: ConditionTree, byId: ReadonlyMap<Id, ConditionName>): Meanings {
  const whys: Why[] = [];
  const note = (why: Why): number => whys.push(why) - 1;
  const { count, names } = columns;
  const conditionNumber = numbersOf(names.conditions);

  return {
    whys,
    addCondition(meaning, id, weight) {
      meaning.conditions ??= none(names.conditions.length);
      const best = meaning.conditions;
      const take = (served: Id, score: number) => {
        const at = conditionNumber.get(served);
        if (at !== undefined && score > (best.score[at] ?? 0)) set(best, at, score, note({ matched: nameIn(byId, id), through: served }));
      };
      take(id, SERVES * weight);
      for (const below of tree.descendants(id)) take(below, SERVES_BELOW * weight);
      for (const above of tree.ancestors(id)) take(above, (tree.isGroup(above) ? SERVES_GROUP : SERVES_ABOVE) * weight);
    },
    addAny(meaning, id) {
      meaning.any ??= note({ matched: nameIn(byId, id) });
    },
    addField(meaning, field, name, whole) {
      const why = note({ matched: name });
      switch (field.kind) {
        case 'who':
          return void meaning.bits.push({ column: columns.who, bits: bitsOf(field.who, Who.options), why });
        case 'format':
          return void meaning.bits.push({ column: columns.formats, bits: bitsOf(field.formats, Format.options), why });
        case 'stage':
          return void meaning.bits.push({ column: columns.stages, bits: bitsOf(field.stages, Stage.options), why });
        case 'program-kind':
          return void meaning.kinds.push({ kind: kindNumber(field.programKind), why });
        case 'same-sex':
          if (whole) meaning.fallback = note({ matched: '' });
          return;
        case 'language':
          // In a language that no listing names: nothing is said of it, and who serves everybody is asked.
          if (!names.languages.includes(field.language)) meaning.fallback = note({ matched: '' });
          meaning.languages ??= none(names.languages.length);
          return raise(meaning.languages, names.languages.indexOf(field.language), FIELD, why);
        default: {
          meaning.places ??= none(names.places.length);
          const best = meaning.places;
          names.places.forEach((place, at) => {
            const score =
              field.kind === 'state'
                ? stateScore(place, field.state)
                : Math.max(...field.counties.map((county) => countyScore(place, county)));
            if (whole || score >= FIELD) raise(best, at, score, why);
          });
        }
      }
    },
    addConditionWord(meaning, ids, spelled, whole) {
      meaning.conditions ??= none(names.conditions.length);
      const why = note({ matched: spelled });
      for (const id of ids)
        raise(meaning.conditions, conditionNumber.get(id) ?? -1, whole ? CONDITION_WORD : CONDITION_WORD * BEGUN_WORD, why);
    },
    addWord(meaning, word, whole) {
      meaning.words.push({ word, factor: whole ? 1 : BEGUN_WORD, why: note({ matched: word.spelled }) });
    },
    scores(meaning, open) {
      const best = none(count);
      layLists(best, columns.conditions, meaning.conditions, focus);
      layLists(best, columns.places, meaning.places);
      layLists(best, columns.languages, meaning.languages);
      for (const { column, bits, why } of meaning.bits)
        for (let at = 0; at < count; at++) if ((column[at] ?? 0) & bits) raise(best, at, FIELD * focus(ones(column[at] ?? 0)), why);
      for (const { kind, why } of meaning.kinds)
        for (let at = 0; at < count; at++) if (columns.kind[at] === kind) raise(best, at, FIELD, why);
      if (meaning.fallback !== undefined)
        for (let at = 0; at < count; at++) if (columns.fallback[at]) raise(best, at, SERVES_ANY, meaning.fallback);
      if (meaning.any !== undefined)
        for (let at = 0; at < count; at++) if (columns.any[at] && (open === 'all' || open?.[at])) raise(best, at, SERVES_ANY, meaning.any);
      const postings = meaning.words.flatMap(({ word }) => word.blocks).reduce((total, block) => total + block.postings.length, 0);
      const few: number[] | undefined = postings * FEW < count && onlyWords(meaning) ? [] : undefined;
      for (const { word, factor, why } of meaning.words)
        for (const { base, postings } of word.blocks)
          for (let i = 0; i < postings.length; i++) {
            const posting = postings[i] ?? 0;
            const at = base + (posting >> 3);
            if (few && !best.score[at]) few.push(at);
            raise(best, at, (posting & 7) * factor, why);
          }
      return few ? { ...best, few } : best;
    },
  };
}

/** How many bits are set: a program for fathers alone before one for fathers among others. */
function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** Position of each name in its list. */
export const numbersOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, at) => [name, at]));

const none = (length: number): Best => ({ score: new Float32Array(length), why: new Uint32Array(length) });

function set(best: Best, at: number, score: number, why: number): void {
  best.score[at] = score;
  best.why[at] = why;
}

/** -1 and beyond: nothing happens. */
function raise(best: Best, at: number, score: number, why: number): void {
  if (score > (best.score[at] ?? Number.POSITIVE_INFINITY)) set(best, at, score, why);
}

const onlyWords = ({ conditions, places, languages, bits, kinds, fallback, any }: Meaning): boolean =>
  !conditions && !places && !languages && bits.length + kinds.length === 0 && fallback === undefined && any === undefined;

/** Each program has the best of its values; `factor` by how many it has. Few values say anything: the program is only sought for those. */
function layLists(best: Best, { starts, values }: Lists, of: Best | undefined, factor?: (values: number) => number): void {
  if (!of) return;
  const { score: scores, why: whys } = of;
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const score = scores[value] ?? 0;
    if (score === 0) continue;
    while ((starts[at + 1] ?? 0) <= i) at++;
    raise(best, at, factor ? score * factor((starts[at + 1] ?? 0) - (starts[at] ?? 0)) : score, whys[value] ?? 0);
  }
}
