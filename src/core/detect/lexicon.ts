/**
 * The lexicon as the chart script holds it. Made from content/conditions by compile-lexicon.ts at
 * build time; loaded once per frame, so loading is a single pass that allocates one small object per term.
 */
import { foldTerm, hashStep } from './fold.ts';
import { type LongWords, learn, noLongWords } from './misspelt.ts';
import { variantsOf } from './variants.ts';

/**
 * JSON-serializable. One entry of each list per condition, in the same order; lists inside a string
 * are joined by "|", since thousands of short arrays cost more bytes than their content.
 */
export type LexiconData = {
  ids: readonly string[];
  /** Index of the parent in `ids`, -1 for none (groups are left out). */
  parents: readonly number[];
  /** One digit for each; 1: whatever is past of it, the patient has it; 2: "history of" it means that the patient has it. */
  lifelong: string;
  /** Folded names, `foldTerm` form; "=" is the id's own words. A leading "^" marks a bare eponym that is also a surname, "&" a name that means another condition too. */
  names: readonly string[];
  /** Abbreviations joined by "^", each "text", or "text~cues~against" when it is ambiguous. */
  shorts: readonly string[];
  /** Folded phrases that cancel the matches of this condition inside them. */
  notWhen: readonly string[];
  /** ICD-10-CM prefixes, upper case, without the dot. */
  codes: readonly string[];
  snomed: readonly string[];
};

/** `cues` and `against` stay joined: few charts ask for them. */
export type Short = {
  text: string;
  /** As families write it; empty where that would be another word, or too few letters. */
  small: string;
  ambiguous: boolean;
  cues: string;
  against: string;
};

/** Letters that a message writes small ("his adhd") and that spell an ordinary word. */
const WORDS = /^(?:pots|charge|pans|caps|baha)$/;

function shortOf(written: string): Short {
  const [text = '', cues, against = ''] = written.split('~');
  const small = text.toLowerCase();
  const ambiguous = cues !== undefined;
  return { text, small: ambiguous || text.length < 3 || WORDS.test(small) ? '' : small, ambiguous, cues: cues ?? '', against };
}

/** A name, an abbreviation (`short`) or a cancelling phrase (`not`) of one condition; or the last word of names (`end`), which lists put first. */
export type Entry = {
  kind: 'name' | 'abbreviation' | 'not' | 'end';
  /** Index into `Lexicon.ids`. */
  condition: number;
  words: string;
  /** First letter of the word after those of the key, 0 for none: what nearly every comparison ends with. */
  next: number;
  surname: boolean;
  /** Means another condition as well. */
  together: boolean;
  /** Of an abbreviation. */
  short: Short | undefined;
};

export type Lexicon = {
  ids: readonly string[];
  parents: readonly number[];
  lifelong: readonly boolean[];
  chronic: readonly boolean[];
  episode: readonly boolean[];
  index: ReadonlyMap<string, number>;
  /** Two bits for each key in one of 4,096 words: 16 kB, so that it stays in the nearest cache; 1 in 200 other keys passes. */
  filter: Int32Array;
  /** Hash of the key, taken further while another key holds the place → position in `groups`, 0 for none. */
  slots: Uint16Array;
  /** The keys in those places. Not in `groups`: objects hold 32 bits only boxed, and each look would cost two. */
  keys: Int32Array;
  /** Entries with the same key: the hash of the first word, or of the first two where a mere space joins them. */
  groups: readonly (readonly Entry[])[];
  longWords: LongWords;
  codes: ReadonlyMap<string, number>;
  snomed: ReadonlyMap<string, number>;
};

/** Never fails on what compileLexicon made. */
export function loadLexicon(data: LexiconData): Lexicon {
  const filter = new Int32Array(0x1000);
  const slots = new Uint16Array(SLOTS);
  const keys = new Int32Array(SLOTS);
  const groups: Entry[][] = [[]];
  const longWords = noLongWords();
  const codes = new Map<string, number>();
  const snomed = new Map<string, number>();
  const add = (kind: Entry['kind'], condition: number, words: string, sign: string, short?: Short) => {
    const alone = short !== undefined || kind === 'end';
    const hash = alone ? wordHash(words, 0, wordEnd(words, 0)) : keyOfTerm(words);
    const key = short && isCapital(short.text.charCodeAt(0)) && (short.ambiguous || short.text.length < 3) ? capitalKey(hash) : hash;
    const mixed = mix(key);
    filter[mixed >>> 20] = (filter[mixed >>> 20] ?? 0) | bitsOf(mixed);
    const slot = findSlot(slots, keys, key);
    const entry = {
      kind,
      condition,
      words,
      next: alone ? 0 : words.charCodeAt(afterKey(words)) || 0,
      surname: sign === '^',
      together: sign === '&',
      short,
    };
    const same = groups[slots[slot] ?? 0];
    if (same && same !== groups[0]) same.push(entry);
    else {
      keys[slot] = key;
      // Not an empty list and a push, which makes room for seventeen: most keys have one entry.
      slots[slot] = groups.push([entry]) - 1;
    }
  };
  const ends = new Map<string, number>();
  const addName = (condition: number, name: string) => {
    const sign = /^[&^]/.exec(name)?.[0] ?? '';
    const words = name.slice(sign.length);
    add('name', condition, words, sign);
    learn(longWords, words);
    const last = words.lastIndexOf(' ') + 1;
    if (last === 0 || words.length - last < 4) return;
    const end = words.slice(last);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  };
  data.ids.forEach((id, condition) => {
    for (const written of list(data.names[condition])) {
      const name = written === '=' ? nameOfId(id) : written;
      addName(condition, name);
      if (!/^[&^]/.test(name)) for (const variant of variantsOf(name)) addName(condition, variant);
    }
    for (const words of list(data.notWhen[condition])) {
      add('not', condition, words, '');
      learn(longWords, words);
    }
    for (const written of data.shorts[condition]?.split('^') ?? []) {
      const short = shortOf(written);
      if (short.text) add('abbreviation', condition, foldTerm(short.text), '', short);
    }
    for (const code of list(data.codes[condition])) codes.set(code, condition);
    for (const id of list(data.snomed[condition])) snomed.set(id, condition);
  });
  // Only what many names end with is put first in lists ("syndrome", "disease", "palsy"), and nouns that say what is the matter.
  for (const [word, times] of ends)
    if (/^[a-z]{4,}$/.test(word) && (times >= data.ids.length / 100 || MATTER.test(word))) add('end', -1, word, '');
  return {
    ids: data.ids,
    parents: data.parents,
    lifelong: Array.from(data.lifelong, (flag) => flag === '1'),
    chronic: Array.from(data.lifelong, (flag) => flag === '2'),
    episode: Array.from(data.lifelong, (flag) => flag === '3'),
    index: new Map(data.ids.map((id, i) => [id, i])),
    filter,
    slots,
    keys,
    groups,
    longWords,
    codes,
    snomed,
  };
}

/** "Hyperplasia, congenital adrenal", "Myelitis, transverse". */
const MATTER = /(?:plasia|osis|itis|pathy|trophy|kinesia|noma|blastoma|emia|uria|paresis|plegia|atresia|cele)$/;

/** The hash under which a folded term is kept. */
export function keyOfTerm(words: string): number {
  const end = wordEnd(words, 0);
  const first = wordHash(words, 0, end);
  return words.charCodeAt(end) === 32 ? pairHash(first, wordHash(words, end + 1, wordEnd(words, end + 1))) : first;
}

/** Where the first word begins that the key leaves out; the end when there is none. */
function afterKey(words: string): number {
  let end = wordEnd(words, 0);
  if (words.charCodeAt(end) === 32) end = wordEnd(words, end + 1);
  while (end < words.length && wordEnd(words, end) === end) end++;
  return end;
}

/** What an id is called where that is a name. */
export const nameOfId = (id: string): string => id.replaceAll('-', ' ');

/** Whether one of two conditions is the other or lies above it. */
export function related(lexicon: Lexicon, a: number, b: number): boolean {
  const above = (child: number, parent: number) => {
    for (let c = child, depth = 0; c >= 0 && depth < 10; c = lexicon.parents[c] ?? -1, depth++) if (c === parent) return true;
    return false;
  };
  return above(a, b) || above(b, a);
}

function list(joined: string | undefined): string[] {
  return joined ? joined.split('|') : [];
}

/** Spreads a key over 32 bits (Fibonacci hashing). */
export function mix(key: number): number {
  return Math.imul(key, 0x9e3779b1);
}

/** The two bits that a mixed key sets in the filter's word `mixed >>> 20`. */
export function bitsOf(mixed: number): number {
  return (1 << (mixed >>> 15)) | (1 << (mixed >>> 10));
}

/** More than twice the keys of a full lexicon, a power of two. */
const SLOTS = 0x4000;

function findSlot(slots: Uint16Array, keys: Int32Array, key: number): number {
  let slot = mix(key) >>> 18;
  while (slots[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % SLOTS;
  return slot;
}

/** The entries that begin with the words of this key. */
export function entriesOf(lexicon: Lexicon, key: number): readonly Entry[] {
  const { slots, keys, groups } = lexicon;
  return groups[slots[findSlot(slots, keys, key)] ?? 0] ?? [];
}

/** Where the word that begins at `start` of a folded term ends. */
function wordEnd(words: string, start: number): number {
  for (let i = start; i < words.length; i++) {
    const c = words.charCodeAt(i);
    if (c !== 3 && (c < 48 || (c > 57 && c < 97) || c > 122)) return i;
  }
  return words.length;
}

/** As the scan hashes a word: without a plural s. */
export function wordHash(words: string, start: number, end: number): number {
  let hash = 0;
  const last = end - start > 1 && words.charCodeAt(end - 1) === 115 ? end - 1 : end;
  for (let i = start; i < last; i++) hash = hashStep(hash, words.charCodeAt(i));
  return hash;
}

/** One step back in the hash of a word that ends in s: 0x3e0f83e1 is the inverse of 33 modulo 2^32. */
export function withoutS(hash: number): number {
  return Math.imul(hash ^ 115, 0x3e0f83e1);
}

/** Under which abbreviations are kept that stand for themselves only in capitals: "on", "at" and "a" are words of every sentence. */
export const capitalKey = (hash: number): number => hash ^ 0x5bd1e995;
export const isCapital = (c: number): boolean => c > 64 && c < 91;

export function pairHash(first: number, second: number): number {
  return (Math.imul(first + 1, 0x85ebca6b) ^ second) | 0;
}
