/**
 * Finds the lexicon's names, abbreviations and codes in a text: one pass over the characters with a
 * folding table and a hash per word, a table lookup per word, and a comparison only where a first
 * word fits (term-at.ts). What was hit is settled afterwards (settle.ts), since hits are few.
 */

import { isNoItem } from './ambiguous.ts';
import type { Cell } from './block.ts';
import { codeAt, conceptAt } from './code.ts';
import { BREAK, EXPANSIONS, FOLD, hashStep, isApostrophe, isDash, isSpace, LETTER, MULTI } from './fold.ts';
import { type Inverted, invertedAt } from './inverted.ts';
import { bitsOf, capitalKey, type Entry, entriesOf, isCapital, type Lexicon, mix, pairHash, withoutS, wordHash } from './lexicon.ts';
import { type Fix, LONG, misspelt } from './misspelt.ts';
import { numberAt } from './numbers.ts';
import { type Hit, settle } from './settle.ts';
import { endOfShort, endOfWords, LETTER_S, nextLetter, wordFrom } from './term-at.ts';

/** A term of the lexicon where it stands in a text. */
export type Match = {
  /** Offsets in the text as given, end excluded. */
  start: number;
  end: number;
  condition: string;
  via: 'code' | 'name' | 'abbreviation';
  /** The lexicon's form of what was found: folded name, abbreviation, code prefix. */
  term: string;
  /** The text has it with one wrong letter. */
  misspelt?: true;
};

/** What is known of a text besides its words. */
export type Where = {
  /** Cells of the block: a match never crosses them, and codes may stand alone in them. */
  cells?: readonly Cell[];
  /** Neighboring text for the cues of ambiguous abbreviations; called only when one was hit. */
  near?: () => string;
  /** Whether the text stands in a list of allergies; called only when it names a food. */
  allergies?: () => boolean;
};

/** Matches in order of start, not overlapping. Never throws, whatever the text. */
export function scan(text: string, lexicon: Lexicon, where: Where = {}): Match[] {
  const hits: Hit[] = [];
  findHits(text, lexicon, hits, false);
  if (text.includes('-\n')) findWrapped(text, lexicon, hits);
  return hits.length === 0 ? [] : settle(text, lexicon, hits, where);
}

/**
 * Whether anything in the text could be a match. Says yes too often and never no wrongly; as fast as reading the text. `whole`: it is
 * read as it stands here, perhaps after other text, so that what stands before a food says whether that can be an item of a list.
 */
export function mayMatch(text: string, lexicon: Lexicon, whole = false): boolean {
  const hits: Hit[] = [];
  findHits(text, lexicon, hits, true);
  if (whole && hits[0] && isNoItem(text, hits[0])) {
    hits.length = 0;
    findHits(text, lexicon, hits, false);
    if (hits.every((hit) => isNoItem(text, hit))) hits.length = 0;
  }
  if (hits.length === 0 && text.includes('-\n')) findWrapped(text, lexicon, hits);
  return hits.length > 0;
}

/** Words broken by a hyphen at the end of a line: read again with what breaks them as if it were not there. */
function findWrapped(text: string, lexicon: Lexicon, hits: Hit[]): void {
  const joined = text.replace(/(?<=[A-Za-zÀ-ỿ])-\n[ \t]*(?=[a-zß-ỿ])/g, (gap) => '\u00ad'.repeat(gap.length));
  if (joined === text) return;
  const more: Hit[] = [];
  findHits(joined, lexicon, more, false);
  for (const hit of more) if (joined.slice(hit.start, hit.end) !== text.slice(hit.start, hit.end)) hits.push(hit);
  hits.sort((a, b) => a.start - b.start);
}

/**
 * The pass over the characters. Per character one table lookup and one step of the hash; per word two
 * bits of a table that stays in the nearest cache, one for the word and one for the pair that it makes
 * with the word before; all else waits for a place where a term can begin.
 */
function findHits(text: string, lexicon: Lexicon, hits: Hit[], one: boolean): void {
  const filter = lexicon.filter;
  const fold = FOLD;
  const length = text.length;
  let before = 0;
  let beforeStart = 0;
  let fix: Fix | undefined;
  let i = 0;
  while (i < length) {
    let f = fold[text.charCodeAt(i)] as number;
    if (f < MULTI) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    let last = 0;
    for (;;) {
      while (f >= LETTER) {
        hash = ((hash << 5) + hash) ^ f;
        last = f;
        f = ++i < length ? (fold[text.charCodeAt(i)] as number) : BREAK;
      }
      if (f === BREAK) break;
      if (f === MULTI) {
        hash = expand(hash, text.charCodeAt(i));
        last = f;
      }
      f = ++i < length ? (fold[text.charCodeAt(i)] as number) : BREAK;
    }
    const whole = hash;
    if (last === LETTER_S) {
      const stem = withoutS(hash);
      if (stem !== 0) hash = stem;
      // The 's of a possessive is no word: "Down's syndrome".
      else if (start > 0 && isApostrophe(text.charCodeAt(start - 1))) continue;
    }
    if (i - start >= LONG - 1) {
      const as = misspelt(text, start, i, lexicon.longWords);
      if (as !== undefined) {
        fix = { start, end: i, as };
        hash = wordHash(as, 0, as.length);
      }
    }
    const pair = pairHash(before, hash);
    if (isIn(filter, pair)) compare(text, beforeStart, i, pair, lexicon, hits, fix);
    if (isIn(filter, hash)) compare(text, start, i, hash, lexicon, hits, fix);
    const first = text.charCodeAt(start);
    const capital = capitalKey(hash);
    if (isCapital(first) && isIn(filter, capital)) compare(text, start, i, capital, lexicon, hits, fix);
    const second = text.charCodeAt(start + 1);
    const digit = first < 58;
    if (digit || (second < 58 && second > 47)) {
      const hit = !digit
        ? i - start > 2
          ? codeAt(text, start, i, lexicon)
          : undefined
        : (numberAt(text, start, i, lexicon) ?? (i - start > 5 ? conceptAt(text, start, i, lexicon) : undefined));
      if (hit) hits.push(hit);
    }
    if (f === BREAK && isDash(text.charCodeAt(i)) && !digit && (fold[text.charCodeAt(i + 1)] as number) > 96)
      compareJoined(text, beforeStart, start, i, before, whole, lexicon, hits);
    if (one && hits.length > 0) return;
    before = hash;
    beforeStart = start;
  }
}

function isIn(filter: Int32Array, key: number): boolean {
  const mixed = mix(key);
  const mask = bitsOf(mixed);
  return ((filter[mixed >>> 20] as number) & mask) === mask;
}

function expand(hash: number, c: number): number {
  let stepped = hash;
  const letters = EXPANSIONS[c] ?? '';
  for (let k = 0; k < letters.length; k++) stepped = hashStep(stepped, letters.charCodeAt(k));
  return stepped;
}

function compare(text: string, start: number, wordEnds: number, key: number, lexicon: Lexicon, hits: Hit[], fix: Fix | undefined): void {
  const entries = entriesOf(lexicon, key);
  let next = -1;
  for (let k = 0; k < entries.length; k++) {
    const entry = entries[k] as Entry;
    const { short, words } = entry;
    if (entry.next !== 0) {
      if (next < 0) next = nextLetter(text, wordEnds);
      if (entry.next !== next) continue;
    }
    if (entry.kind === 'end') {
      if (text.charCodeAt(wordEnds) !== COMMA) continue;
      const turned = invertedAt(text, start, wordEnds, lexicon);
      if (turned) addTurned(hits, turned);
      continue;
    }
    const end = short ? endOfShort(text, start, short) : endOfWords(text, start, words, fix);
    if (end < 0) continue;
    const hit: Hit = { start, end, condition: entry.condition, kind: entry.kind, term: short?.text ?? words, entry };
    if (fix && start <= fix.start && fix.end <= end) hit.misspelt = true;
    hits.push(hit);
  }
}

/** A word broken by a hyphen, read as one: "supra-ventricular tachycardia", "para-plegia", "acute lympho-blastic leukemia". */
function compareJoined(
  text: string,
  beforeStart: number,
  start: number,
  dash: number,
  before: number,
  begun: number,
  lexicon: Lexicon,
  hits: Hit[],
): void {
  const { hash, end } = wordFrom(text, dash + 1, begun);
  const known = hits.length;
  const tryKey = (from: number, to: number, key: number) => {
    if (isIn(lexicon.filter, key)) compare(text, from, to, key, lexicon, hits, undefined);
  };
  tryKey(beforeStart, end, pairHash(before, hash));
  tryKey(start, end, hash);
  if (isSpace(text.charCodeAt(end))) {
    const next = wordFrom(text, end + 1, 0);
    tryKey(start, next.end, pairHash(hash, next.hash));
  }
  if (hits.length > known) hits.sort((a, b) => a.start - b.start);
}

const COMMA = 44;

/** It may begin a word earlier than the last hit. */
function addTurned(hits: Hit[], { start, end, entry }: Inverted): void {
  hits.push({ start, end, condition: entry.condition, kind: 'name', term: entry.words, entry: { ...entry, surname: false } });
  hits.sort((a, b) => a.start - b.start);
}
