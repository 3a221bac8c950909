/** One reading of a question: its parts, and the programs that have them all. */
import type { Id } from './common.ts';
import type { Columns } from './program-columns.ts';
import type { Lexicon } from './search-lexicon.ts';
import { type Best, type Meaning, type Meanings, nothing } from './search-meaning.ts';
import { saysNothing, type Token } from './search-question.ts';
import { type WordTable, wordsBegunBy } from './word-index.ts';

export type Asked = {
  columns: Columns;
  lexicon: Lexicon;
  meanings: Meanings;
  codes(code: string): readonly Id[];
  /** Pieces of one question by their words: its readings differ in the misspelt ones only. */
  pieces: Map<string, Piece>;
};

/** `typed`: as it stands in the box. `conditions`: those that it names. `firm`: it names a condition or stands for a field. */
export type Part = {
  typed: string;
  conditions: readonly Id[];
  firm: boolean;
  /** It stands for a language, or for whom nobody names, and nothing else. */
  language: boolean;
  /** All of it was read as something else than was typed. */
  guessed: boolean;
  /** Languages that it names and no listing does. */
  unlisted: readonly string[];
  /** It stands for gay or lesbian parents, whom no listing names. */
  sameSex: boolean;
  best: Best;
};

export type Reading = {
  parts: readonly Part[];
  /** The sum of the parts for programs that have all of them, else 0. */
  total: Float32Array;
  /** How many have all of them. */
  found: number;
  /** Where they are among, if these are few. */
  few: readonly number[] | undefined;
  /** How far the reading is believed. */
  weight: number;
  /** Parts that a program need not have, as typed; undefined: it has all of them. */
  partly?: readonly string[];
};

/**
 * What a program must have to be found. `whole`: every part; else one of the conditions that are named and every field, while
 * any other word only helps ("kid burned bad", "osteosarcoma amputation"). `all`: programs open to any diagnosis count
 * for a condition everywhere, not only where they are local. `anyLanguage`: a language only helps, too: who finds nobody for
 * Dravet syndrome in Korean still wants to know who there is.
 */
export type Way = { whole: boolean; all: boolean; anyLanguage?: boolean };

/** "spina" is rather Spina bifida than the beginning of "spinal cord tumor". */
const BEGUN = 0.9;
const BEGUN_WORD = 0.7;

type Piece = {
  typed: string;
  conditions: readonly Id[];
  firm: boolean;
  language: boolean;
  guessed: boolean;
  unlisted: readonly string[];
  sameSex: boolean;
  counties: readonly string[];
  meaning: Meaning /** By the counties whose programs for everybody count, or "all". */;
  best: Map<string, Best>;
};

/** Programs that answer this question in this way. */
export function askParts(asked: Asked, tokens: readonly Token[], table: WordTable, { whole, all, anyLanguage = false }: Way): Reading {
  const { columns, meanings } = asked;
  const pieces = cut(tokens, asked.lexicon).map(({ tokens: some, last }) => {
    const name = `${keyOf(some)} ${last}`;
    const known = asked.pieces.get(name) ?? piece(asked, some, last, table);
    asked.pieces.set(name, known);
    return known;
  });
  const counties = new Set(pieces.flatMap((one) => one.counties));
  const open = all ? 'all' : localTo(columns, counties);
  const parts = pieces.map(({ typed, conditions, firm, language, guessed, unlisted, sameSex, meaning, best }) => {
    const where = meaning.any === undefined ? '' : all ? 'all' : [...counties].join();
    const scores = best.get(where) ?? meanings.scores(meaning, open);
    best.set(where, scores);
    return { typed, conditions, firm, language, guessed, unlisted, sameSex, best: scores };
  });
  return { parts, weight: 1, ...(whole ? sum(columns.count, parts) : sumPartly(columns.count, parts, anyLanguage)) };
}

/** How often conditions are named in a question. */
export const named = ({ parts }: Pick<Reading, 'parts'>): number => parts.filter(({ conditions }) => conditions.length > 0).length;

/** Without a condition there is nothing to hold on to: it finds nothing. What was only guessed is not needed beside one that was typed. */
function sumPartly(count: number, parts: readonly Part[], anyLanguage: boolean): Omit<Reading, 'weight'> {
  const sure = parts.filter(({ guessed }) => !guessed);
  const said = named({ parts: sure }) > 0 ? sure : parts;
  const naming = said.filter(({ conditions }) => conditions.length > 0);
  const needed = said.filter(({ conditions, firm, language }) => firm && conditions.length === 0 && !(anyLanguage && language));
  const must = new Set([...naming, ...needed]);
  const helping = said.filter((part) => !must.has(part));
  const total = new Float32Array(count);
  let found = 0;
  if (naming.length > 0 && (naming.length > 1 || parts.length > naming.length + needed.length))
    for (let at = 0; at < count; at++) {
      const add = (sum: number, { best }: Part) => sum + (best.score[at] ?? 0);
      const served = naming.reduce(add, 0);
      if (served === 0 || needed.some(({ best }) => !best.score[at])) continue;
      total[at] = helping.reduce(add, needed.reduce(add, served));
      found++;
    }
  const left = parts.filter((part) => !must.has(part));
  return { parts: said, total, found, few: undefined, partly: left.map(({ typed }) => typed) };
}

/** Looks at the programs of the rarest part only, where one is rare: most words are, and a misspelt one is read in several ways. */
function sum(count: number, parts: readonly Part[]): Pick<Reading, 'total' | 'found' | 'few'> {
  const [rare] = parts.flatMap(({ best: { few, score } }) => (few ? [{ few, score }] : [])).sort((a, b) => a.few.length - b.few.length);
  const few = rare?.few;
  if (rare && (parts.length === 1 || rare.few.length === 0)) return { total: rare.score, found: rare.few.length, few };
  const [first, ...more] = parts.map(({ best }) => best.score);
  const total = new Float32Array(count);
  let found = 0;
  const looks = few?.length ?? count;
  for (let look = 0; look < looks; look++) {
    const at = few ? (few[look] ?? 0) : look;
    let whole = first?.[at] ?? 0;
    for (let i = 0; i < more.length && whole > 0; i++) {
      const score = more[i]?.[at] ?? 0;
      whole = score > 0 ? whole + score : 0;
    }
    if (whole === 0) continue;
    found++;
    total[at] = whole;
  }
  return { total, found, few };
}

/** 1 for programs that list one of these counties; undefined when there is no county. */
function localTo({ count, names, places: { starts, values } }: Columns, counties: ReadonlySet<string>): Uint8Array | undefined {
  if (counties.size === 0) return undefined;
  const local = new Uint8Array(count);
  const here = names.places.map((place) => counties.has(place));
  for (let at = 0; at < count; at++) for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0); i++) if (here[values[i] ?? 0]) local[at] = 1;
  return local;
}

type Cut = { tokens: readonly Token[]; last: boolean };

/** Longest known phrases first; what is left over are single words. Words that say nothing count only when there are no others. */
function cut(tokens: readonly Token[], lexicon: Lexicon): Cut[] {
  const result: Cut[] = [];
  const weak: Cut[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(lexicon.longest, tokens.length - at);
    const text = () => keyOf(tokens.slice(at, at + length));
    const isBegun = () => length > 1 && at + length === tokens.length && lexicon.begun(text()).length > 0;
    while (length > 1 && !lexicon.isPhrase(text()) && !isBegun()) length--;
    const one = { tokens: tokens.slice(at, at + length), last: at + length === tokens.length };
    (length === 1 && !tokens[at]?.code && saysNothing(tokens[at], tokens.length) ? weak : result).push(one);
    at += length;
  }
  return result.length > 0 ? result : weak;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

/** One part of the question: a known phrase, a code, or a word of any listing. */
function piece({ columns, lexicon, meanings, codes }: Asked, tokens: readonly Token[], last: boolean, table: WordTable): Piece {
  const text = keyOf(tokens);
  const code = tokens.length === 1 ? tokens[0]?.code : undefined;
  const meaning = nothing();
  const conditions = [...lexicon.conditionsOf(text), ...(code ? codes(code) : [])];
  const fields = [...lexicon.fieldsOf(text)];
  for (const id of conditions) meanings.addCondition(meaning, id, 1);
  for (const id of lexicon.conditionsOf(text)) meanings.addAny(meaning, id);
  for (const [field, name] of fields) meanings.addField(meaning, field, name, true);

  // The last word may still be being typed; an earlier one can only be the first of a name ("dravet" of Dravet syndrome).
  const exact = lexicon.isPhrase(text);
  const begun = !exact && text.length >= 3 ? lexicon.begun(last && !code ? text : `${text} `).filter((other) => other !== text) : [];
  for (const other of begun) {
    const firstWord = other.startsWith(`${text} `);
    for (const id of lexicon.conditionsOf(other)) {
      meanings.addCondition(meaning, id, firstWord ? BEGUN : BEGUN_WORD);
      if (firstWord) meanings.addAny(meaning, id);
    }
    for (const [field, name] of lexicon.fieldsOf(other)) meanings.addField(meaning, field, name, false);
  }
  if (!text.includes(' ')) {
    // "ms" means what it stands for, not every word that begins so.
    const short = exact && text.length <= 3;
    for (const word of wordsBegunBy(table, text)) if (!short || word.word === text) meanings.addWord(meaning, word, word.word === text);
    for (const word of short || text.length === 1 ? [text] : lexicon.wordsBegun(text)) {
      const known = lexicon.conditionsWith(word);
      if (known) meanings.addConditionWord(meaning, known.ids, known.spelled, word === text);
    }
  }
  // "angelman" can only be one thing; "single" may begin the name of many.
  const only = new Set(begun.flatMap((other) => (other.startsWith(`${text} `) ? [...lexicon.conditionsOf(other)] : [])));
  if (conditions.length === 0 && only.size === 1) conditions.push(...only);
  const firm = conditions.length + fields.length > 0;
  const language = conditions.length === 0 && fields.length > 0 && fields.every(([{ kind }]) => kind === 'language' || kind === 'same-sex');
  const guessed = tokens.every((token) => token.guessed);
  const counties = fields.flatMap(([field]) => (field.kind === 'county' ? field.counties : []));
  const unlisted = fields.flatMap(([field]) =>
    field.kind === 'language' && !columns.names.languages.includes(field.language) ? [field.language] : [],
  );
  return {
    typed: [...new Set(tokens.map(({ raw }) => raw))].join(' '),
    conditions,
    firm,
    language,
    guessed,
    unlisted,
    sameSex: fields.some(([{ kind }]) => kind === 'same-sex'),
    counties,
    meaning,
    best: new Map(),
  };
}
