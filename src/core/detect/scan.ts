/**
 * Finds the lexicon's names, abbreviations and codes in a text: one pass over the characters with a
 * folding table and a hash per word, a table lookup per word, and a comparison only where a first
 * word fits. What was hit is settled afterwards (settle.ts), since hits are few.
 */
import type { Cell } from './block.ts';
import { codeAt, conceptAt } from './code.ts';
import { EXPANSIONS, FOLD, foldAt, hashStep, isApostrophe, isDash, isSpace, LETTER, MULTI, SKIP } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { type Hit, settle } from './settle.ts';

export type Match = {
  /** Offsets in the text as given, end excluded. */
  start: number;
  end: number;
  condition: string;
  via: 'code' | 'name' | 'abbreviation';
  /** The lexicon's form of what was found: folded name, abbreviation, code prefix. */
  term: string;
};

export type Where = {
  /** Cells of the block: a match never crosses them, and codes may stand alone in them. */
  cells?: readonly Cell[];
  /** Neighboring text for the cues of ambiguous abbreviations; called only when one was hit. */
  near?: () => string;
};

/** Matches in order of start, not overlapping. Never throws, whatever the text. */
export function scan(text: string, lexicon: Lexicon, where: Where = {}): Match[] {
  const hits = findHits(text, lexicon);
  return hits.length === 0 ? [] : settle(text, lexicon, hits, where);
}

/** Whether anything in the text could be a match. Says yes too often and never no wrongly; as fast as reading the text. */
export const mayMatch = (text: string, lexicon: Lexicon): boolean => findHits(text, lexicon).length > 0;

/** The letter s, folded, and the inverse of 33 modulo 2^32, which undoes one step of the hash. */
const S = 115;
const UN33 = 0x3e0f83e1;

function findHits(text: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const { slots, groups } = lexicon;
  const fold = FOLD;
  const length = text.length;
  let i = 0;
  while (i < length) {
    let f = fold[text.charCodeAt(i)] as number;
    if (f < MULTI) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    for (;;) {
      if (f >= LETTER) hash = (Math.imul(hash, 33) ^ f) | 0;
      else if (f === MULTI) {
        const letters = EXPANSIONS[text.charCodeAt(i)] ?? '';
        for (let k = 0; k < letters.length; k++) hash = hashStep(hash, letters.charCodeAt(k));
      } else if (f !== SKIP) break;
      if (++i >= length) break;
      f = fold[text.charCodeAt(i)] as number;
    }
    let slot = slots[hash & 0xffff] as number;
    if (slot !== 0) compare(text, start, groups[slot] ?? [], hits);
    if (fold[text.charCodeAt(i - 1)] === S) {
      // One step back in the hash: the word without its plural s.
      slot = slots[Math.imul(hash ^ S, UN33) & 0xffff] as number;
      if (slot !== 0) compare(text, start, groups[slot] ?? [], hits);
    }
    const second = text.charCodeAt(start + 1);
    if (second < 58 && second > 47 && i - start > 2) {
      const hit = codeAt(text, start, i, lexicon) ?? conceptAt(text, start, i, lexicon);
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

function compare(text: string, start: number, entries: readonly Entry[], hits: Hit[]): void {
  for (const entry of entries) {
    const end = entry.short ? endOfShort(text, start, entry.short.text, entry.short.ambiguous) : endOfWords(text, start, entry.words);
    if (end > 0) hits.push({ start, end, condition: entry.condition, kind: entry.kind, term: entry.short?.text ?? entry.words, entry });
  }
}

/** Where the folded words end in the text when they stand at `start`, with optional plural or possessive s; -1 when they do not. */
export function endOfWords(text: string, start: number, words: string): number {
  let i = start;
  let w = 0;
  const length = words.length;
  while (w < length) {
    const expected = words.charCodeAt(w);
    if (expected !== 3 && (expected < 48 || (expected > 57 && expected < 97) || expected > 122)) {
      i = acrossGap(text, wordEnd(text, i), expected);
      if (i < 0) return -1;
      w++;
      continue;
    }
    const f = foldAt(text, i);
    if (f === SKIP) i++;
    else if (f === expected) {
      i++;
      w++;
    } else if (f === MULTI) {
      const letters = EXPANSIONS[text.charCodeAt(i)] ?? '';
      if (!words.startsWith(letters, w)) return -1;
      w += letters.length;
      i++;
    } else return -1;
  }
  return wordEnd(text, i);
}

/** The end of a word whose letters end before `i`, one plural s allowed; -1 when the word goes on. */
function wordEnd(text: string, i: number): number {
  const end = afterSkips(text, i);
  if (foldAt(text, end) < MULTI) return i;
  if (foldAt(text, end) !== 115) return -1;
  return foldAt(text, afterSkips(text, end + 1)) < MULTI ? end + 1 : -1;
}

function afterSkips(text: string, from: number): number {
  let i = from;
  while (foldAt(text, i) === SKIP) i++;
  return i;
}

/** Widest run between two words of a name: a line break with the indent of a wrapped line. */
const WIDEST_GAP = 40;

/** Start of the next word when only what may separate the words of a name lies between; -1 otherwise. */
function acrossGap(text: string, from: number, mark: number): number {
  if (from < 0) return -1;
  let i = from;
  let lines = 0;
  let marked = mark === 32;
  if (isApostrophe(text.charCodeAt(i)) && foldAt(text, i + 1) === 115 && foldAt(text, afterSkips(text, i + 2)) < MULTI) i += 2;
  for (; i - from < WIDEST_GAP; i++) {
    const c = text.charCodeAt(i);
    if (foldAt(text, i) >= MULTI) return marked && i > from ? i : -1;
    if (c === 10 && ++lines > 1) return -1;
    if (isSpace(c) || isDash(c) || foldAt(text, i) === SKIP) continue;
    if (marked || c !== mark) return -1;
    marked = true;
  }
  return -1;
}

/** Abbreviations keep their case; only the kind of hyphen and, where nothing else is meant, a plural s may vary. */
function endOfShort(text: string, start: number, short: string, ambiguous: boolean): number {
  for (let k = 0; k < short.length; k++) {
    const c = text.charCodeAt(start + k);
    if (c !== short.charCodeAt(k) && !(isDash(c) && short[k] === '-')) return -1;
  }
  const end = start + short.length;
  // "GAD-7" is a questionnaire.
  if (isDash(text.charCodeAt(end)) && /\d/.test(text.charAt(end + 1))) return -1;
  if (foldAt(text, end) < MULTI) return end;
  const plural = !ambiguous && text[end] === 's' && foldAt(text, end + 1) < MULTI;
  return plural ? end + 1 : -1;
}
