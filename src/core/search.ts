/**
 * Finding programs by typing. Names, codes and abbreviations of conditions first, then words of fields
 * ("spanish", "dads", "Fresno"), then prefixes of any word of a listing; a word that nobody knows is read
 * as the nearest known ones. All words of a question must match, each in any field; where no program has them all,
 * those come that have what matters most, and the answer says what was left out.
 *
 * Facts stand in memory by column (program-columns.ts), words wherever `WordSource` keeps them; the
 * programs themselves are not needed. A key press costs a few passes over columns.
 */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { conditionTree } from './condition-tree.ts';
import { after, type Maybe } from './maybe.ts';
import { type Guess, near, nearestFirst } from './misspelt-word.ts';
import type { County } from './program.ts';
import type { Columns } from './program-columns.ts';
import { FACETS, type Facet, type FacetCounts, type Facets, facetCounters, facetTest } from './search-facets.ts';
import { createLexicon, type Lexicon } from './search-lexicon.ts';
import { createMeanings, type Meanings } from './search-meaning.ts';
import { comparing, firstOf, type Order } from './search-order.ts';
import { conditionsOfCode, prefixesOf, saysNothing, type Token, tokenize } from './search-question.ts';
import { type Asked, askParts, named, type Reading, type Way } from './search-reading.ts';
import { phrase, stem } from './search-words.ts';
import { type WordTable, wordsBegunBy } from './word-index.ts';

/** Where the words of the programs are kept. */
export type WordSource = {
  /** A table that has at least all words that begin so. */
  load(prefixes: readonly string[]): Maybe<WordTable>;
  /** Words of the catalogue that are one slip away from each of these. */
  near(words: readonly string[]): Maybe<ReadonlyMap<string, readonly Guess[]>>;
};

export type AskOptions = {
  facets?: Facets;
  order?: Order;
  /** Where "near" counts from. */
  from?: County | undefined;
  /** The state that families most likely live in, by its code. */
  home?: string | undefined;
  /** How many results to name; all are counted. */
  most?: number;
};

export type Hit = {
  /** Number of the program. */
  at: number;
  /** The words, names and fields that led here, as the catalogue spells them. Empty for an empty question. */
  matched: readonly string[];
  /** The condition it serves by which it was reached: "epilepsy" for a program found by typing Dravet. */
  throughCondition?: Id;
  /** Words that were read as something else than they say: an alias, a code, a misspelt word. */
  read: readonly { typed: string; as: string }[];
};

export type Answer = {
  total: number;
  /** The first ones, best first. Defunct programs are never listed; an empty question lists everything, best-known first. */
  hits: readonly Hit[];
  counts: FacetCounts;
  /** Conditions that the question names. */
  conditions: readonly Id[];
  /** Languages that it names and no listing does, as ISO 639 codes. */
  unlisted: readonly string[];
  /** It names gay or lesbian parents, whom no listing names. */
  sameSex: boolean;
  /** No program has all of the question, so these have only a part of it each: the words that it may be found without. */
  partly?: readonly string[];
  /** When nothing is found: what could be given up, and how many programs that would leave. */
  without: { facets: readonly (readonly [Facet, number])[]; words: readonly { words: string; query: string; total: number }[] };
};

export type Finder = { ask(query: string, options?: AskOptions): Maybe<Answer> };

/** How many readings of a misspelt word are tried. */
const GUESSES = 6;

/** Its lexicon is made at the first question. */
export function createFinder(columns: Columns, conditions: readonly ConditionName[], words: WordSource): Finder {
  const tree = conditionTree(conditions);
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const newCounter = facetCounters(columns, tree);
  let lexicon: Lexicon | undefined;

  /** The question as typed, or with each unknown word read as the nearest known ones. */
  function read(query: string, table: WordTable, known: Lexicon, meanings: Meanings): Maybe<Reading[]> {
    const has = (word: string) => known.hasWord(word) || wordsBegunBy(table, word)[0]?.word === word;
    const knows = (word: string) => known.wordsBegun(word).length > 0 || wordsBegunBy(table, word).length > 0;
    const asked: Asked = { columns, lexicon: known, meanings, codes: (code) => conditionsOfCode(code, conditions), pieces: new Map() };
    const tokens = withoutBegun(tokenize(query, has), known);
    const unknown = tokens.filter((token) => !token.code && !saysNothing(token, tokens.length) && !knows(token.key)).map(({ key }) => key);
    if (unknown.length === 0) return firstWay((way) => [askParts(asked, tokens, table, way)]);
    // Of three letters anything is near: among other words it is left as it is.
    const typed = unknown.filter((word) => word.length >= (tokens.length > 1 ? 4 : 3));
    return after(words.near(typed.map(stem)), (found) => {
      const guesses = new Map(typed.map((word) => [word, guessesFor(word, found.get(stem(word)) ?? [], known, tokens)]));
      const wanted = [...prefixesOf(query), ...[...guesses.values()].flat().map(({ word }) => word)];
      return after(words.load(wanted), (whole) => firstWay((way) => readings(asked, tokens, guesses, whole, way), true));
    });
  }

  return {
    ask(query, { facets = {}, order = 'fit', from, home, most = Number.POSITIVE_INFINITY } = {}) {
      lexicon ??= createLexicon(conditions, columns.names);
      const known = lexicon;
      const meanings = createMeanings(columns, tree, byId);
      const blank = tokenize(query, () => true).length === 0;
      const found = blank ? [] : after(words.load(prefixesOf(query)), (table) => read(query, table, known, meanings));
      return after(found, (all): Answer => {
        const { score, reading } = bestOf(columns.count, all);
        const test = facetTest(columns, tree, facets);
        const counter = newCounter();
        const list: number[] = [];
        const missing = new Map<number, number>();
        for (let at = 0; at < columns.count; at++) {
          if (!(score[at] ?? 0)) continue;
          const misses = test.misses(at);
          counter.count(at, misses);
          if (misses === 0) list.push(at);
          else missing.set(misses, (missing.get(misses) ?? 0) + 1);
        }
        const partly = all.find(({ found }) => found > 0)?.partly;
        const compare = comparing(columns, score, { order, county: facets.county, from: facets.county ?? from, home });
        return {
          total: list.length,
          hits: firstOf(list, most, compare).map((at) => explain(at, all[reading[at] ?? 0], meanings)),
          counts: counter.counts(),
          conditions: [...new Set(all.flatMap((one) => one.parts.flatMap((part) => part.conditions)))],
          unlisted: [...new Set(all.flatMap((one) => one.parts.flatMap((part) => part.unlisted)))],
          sameSex: all.some((one) => one.parts.some((part) => part.sameSex)),
          ...(partly && list.length > 0 ? { partly } : {}),
          without: {
            facets:
              list.length > 0
                ? []
                : FACETS.flatMap((facet, i): [Facet, number][] => (missing.has(1 << i) ? [[facet, missing.get(1 << i) ?? 0]] : [])),
            words: list.length > 0 ? [] : withoutWords(all[0], (at) => test.misses(at) === 0),
          },
        };
      });
    },
  };
}

/**
 * The first way of asking that finds something, else the strictest. What is open to any diagnosis comes before what has a part of
 * the question only, unless that question is a guess or names several conditions: then the conditions themselves are more to the point.
 */
function firstWay(ask: (way: Way) => Reading[], guessed = false): Reading[] {
  const strict = ask({ whole: true, all: false });
  if (strict.some(({ found }) => found > 0)) return strict;
  const conditionsFirst = guessed || strict.some((reading) => named(reading) > 1);
  const partly: Way = { whole: false, all: false };
  const open: Way = { whole: true, all: true };
  const ways: Way[] = [...(conditionsFirst ? [partly, open] : [open, partly]), { whole: false, all: true }];
  for (const way of [...ways, { ...partly, anyLanguage: true }, { whole: false, all: true, anyLanguage: true }]) {
    const all = ask(way);
    if (all.some(({ found }) => found > 0)) return all;
  }
  return strict;
}

/** A single letter at the end is the beginning of any word: until the next one comes, the question is what stands before it. */
function withoutBegun(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const keys = tokens.map(({ key }) => key);
  if (keys.length < 2 || !/^\p{L}$/u.test(keys.at(-1) ?? '')) return tokens;
  const named = keys.some((_, from) => from < keys.length - 1 && lexicon.begun(keys.slice(from).join(' ')).length > 0);
  return named ? tokens : tokens.slice(0, -1);
}

/** Two letters off, only a name is believed, and the first word of one only where the word is long. Of guesses as near the one that makes a name with its neighbor: "sistic fibrosis" means no sister. */
function guessesFor(typed: string, found: readonly Guess[], lexicon: Lexicon, tokens: readonly Token[]): Guess[] {
  const word = stem(typed);
  const at = tokens.findIndex(({ key }) => key === typed);
  const [before, next] = [tokens[at - 1]?.key, tokens[at + 1]?.key];
  const makesName = (guess: string) =>
    (next !== undefined && lexicon.begun(`${guess} ${next}`).length > 0) ||
    (before !== undefined && lexicon.begun(`${before} ${guess}`).length > 0);
  const isName = (guess: string) => lexicon.isPhrase(guess) || (guess.length >= 8 && lexicon.begun(`${guess} `).length > 0);
  const believed = near(word, lexicon.vocabulary, word.length < 5 ? 1 : 2).filter(
    (guess) => guess.distance < 2 || makesName(guess.word) || (word.length > 5 && isName(guess.word)),
  );
  const all = new Map([...found, ...believed].map((guess) => [guess.word, guess]));
  const sorted = nearestFirst(word, [...all.values()]);
  const names = sorted.filter((guess) => makesName(guess.word));
  const rest = sorted.filter((guess) => !names.includes(guess));
  return [...names, ...rest].sort((a, b) => a.distance - b.distance).slice(0, GUESSES);
}

/** The question with the first guess of each unknown word, with the second, and so on until a farther guess than one that found something. */
function readings(
  asked: Asked,
  tokens: readonly Token[],
  guesses: ReadonlyMap<string, readonly Guess[]>,
  table: WordTable,
  way: Way,
): Reading[] {
  const found: Reading[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < GUESSES; choice++) {
    const chosen = new Map([...guesses].map(([key, some]) => [key, some[choice] ?? some[0] ?? { word: key, distance: 0 }]));
    const distance = [...chosen.values()].reduce((sum, guess) => sum + guess.distance, 0);
    if (distance > reach) break;
    const reading = askParts(
      asked,
      tokens.map((token) => ({ ...token, key: chosen.get(token.key)?.word ?? token.key, guessed: chosen.has(token.key) })),
      table,
      way,
    );
    if (reading.found > 0) reach = distance;
    found.push({ ...reading, weight: 0.5 ** choice });
  }
  return found;
}

/** Of each program its best reading. No reading: everything. */
function bestOf(count: number, readings: readonly Reading[]): { score: Float32Array; reading: Uint8Array } {
  const reading = new Uint8Array(count);
  const [first] = readings;
  if (!first) return { score: new Float32Array(count).fill(1), reading };
  if (readings.length === 1 && first.weight === 1) return { score: first.total, reading };
  const score = new Float32Array(count);
  readings.forEach(({ total, weight, found, few }, number) => {
    const looks = found === 0 ? 0 : (few?.length ?? count);
    for (let look = 0; look < looks; look++) {
      const at = few ? (few[look] ?? 0) : look;
      const here = (total[at] ?? 0) * weight;
      if (here <= (score[at] ?? 0)) continue;
      score[at] = here;
      reading[at] = number;
    }
  });
  return { score, reading };
}

function explain(at: number, reading: Reading | undefined, { whys }: Meanings): Hit {
  const parts = (reading?.parts ?? []).flatMap(({ typed, best }) => {
    const why = best.score[at] ? whys[best.why[at] ?? 0] : undefined; // found without it
    return why ? [{ typed, ...why }] : [];
  });
  const through = parts.find((one) => one.through)?.through;
  return {
    at,
    matched: [...new Set(parts.flatMap(({ matched }) => matched || []))],
    ...(through ? { throughCondition: through } : {}),
    // "dravet" as Dravet syndrome says nothing new.
    read: parts.flatMap(({ typed, matched }) => (!matched || phrase(matched).includes(phrase(typed)) ? [] : [{ typed, as: matched }])),
  };
}

/** Each part of a question that finds nothing, left out in turn. */
function withoutWords(reading: Reading | undefined, passes: (at: number) => boolean): Answer['without']['words'] {
  const parts = reading?.parts ?? [];
  if (!reading || parts.length < 2) return [];
  const totals = parts.map(() => 0);
  for (let at = 0; at < reading.total.length; at++) {
    const lacking = parts.flatMap(({ best }, i) => (best.score[at] ? [] : [i]));
    const [only] = lacking;
    if (only !== undefined && lacking.length === 1 && passes(at)) totals[only] = (totals[only] ?? 0) + 1;
  }
  return parts.flatMap(({ typed }, i) => {
    const query = parts.flatMap((other) => (other === parts[i] ? [] : other.typed)).join(' ');
    return totals[i] ? [{ words: typed, query, total: totals[i] ?? 0 }] : [];
  });
}
