/** Whether a term of the lexicon stands at a place in the text, letter by letter, and where it ends there. */
import { EXPANSIONS, foldAt, hashStep, isApostrophe, isDash, isSpace, MULTI, OTHER, SKIP } from './fold.ts';
import { type Short, withoutS } from './lexicon.ts';
import type { Fix } from './misspelt.ts';

/** The letter s, folded. */
export const LETTER_S = 115;

/** The full stop. */
const STOP = 46;

/** The first letter, folded, of the word behind the one that ends here; 0 when too much lies between. */
export function nextLetter(text: string, end: number): number {
  let i = end;
  if (isApostrophe(text.charCodeAt(i)) && foldAt(text, i + 1) === LETTER_S && foldAt(text, afterSkips(text, i + 2)) < MULTI) i += 2;
  for (const last = i + WIDEST_GAP; i <= last; i++) {
    const f = foldAt(text, i);
    if (f > MULTI) return f;
    if (f === MULTI) return (EXPANSIONS[text.charCodeAt(i)] ?? '').charCodeAt(0);
  }
  return 0;
}

/** Where the folded words of a name end in the text when they stand at `start`, with optional plural or possessive s; -1 when they do not. */
export function endOfWords(text: string, start: number, words: string, fix: Fix | undefined): number {
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
    if (fix && i === fix.start && words.startsWith(fix.as, w)) {
      i = fix.end;
      w += fix.as.length;
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
    } else if (w > 0 && isJoint(text, i) && isLetter(words.charCodeAt(w - 1))) i++;
    else if (expected === LETTER_S && ownS(text, i) && !isLetter(words.charCodeAt(w + 1))) {
      i += 2;
      w++;
    } else return -1;
  }
  return wordEnd(text, i);
}

const isLetter = (c: number): boolean => c > 96 && c < 123;

/** A hyphen between two letters: "supra-ventricular", "auto-immune". */
const isJoint = (text: string, i: number): boolean =>
  isDash(text.charCodeAt(i)) && foldAt(text, i + 1) > OTHER && foldAt(text, i - 1) > OTHER;

/** "William's syndrome" for Williams syndrome. */
const ownS = (text: string, i: number): boolean =>
  isApostrophe(text.charCodeAt(i)) && foldAt(text, i + 1) === LETTER_S && foldAt(text, afterSkips(text, i + 2)) < MULTI;

/** The hash, as the scan makes it, and the end of the word of mere letters that goes on from `hash` at `from`. */
export function wordFrom(text: string, from: number, hash: number): { hash: number; end: number } {
  let end = from;
  let hashed = hash;
  let last = 0;
  for (let f = foldAt(text, end); f > OTHER || f === SKIP; f = foldAt(text, ++end)) {
    if (f === SKIP) continue;
    hashed = hashStep(hashed, f);
    last = f;
  }
  return { hash: last === LETTER_S ? withoutS(hashed) : hashed, end };
}

/** The end of a word whose letters end before `i`, one plural s allowed; -1 when the word goes on. */
function wordEnd(text: string, i: number): number {
  const end = afterSkips(text, i);
  if (foldAt(text, end) < MULTI) return i;
  if (foldAt(text, end) !== LETTER_S) return -1;
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
  if (isApostrophe(text.charCodeAt(i))) {
    if (foldAt(text, i + 1) === LETTER_S && foldAt(text, afterSkips(text, i + 2)) < MULTI) i += 2;
    // "Graves' disease".
    else if (foldAt(text, i - 1) === LETTER_S && isSpace(text.charCodeAt(i + 1))) i++;
  }
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

/**
 * Where an abbreviation ends that begins at `start`, or -1. Abbreviations keep their case; only the kind of hyphen and, where nothing else is meant, a plural s may vary.
 * Three letters or more with one meaning may all be small, as families write them.
 */
export function endOfShort(text: string, start: number, short: Short): number {
  const end = start + short.text.length;
  if (end > text.length || !(sameShort(text, start, short.text) || (short.small !== '' && sameShort(text, start, short.small)))) return -1;
  const after = foldAt(text, end);
  if (after < MULTI) {
    // "GAD-7" is a questionnaire, "T21.3" a code.
    const digit = foldAt(text, end + 1);
    return digit > 47 && digit < 58 && (isDash(text.charCodeAt(end)) || text.charCodeAt(end) === STOP) ? -1 : end;
  }
  const plural = !short.ambiguous && text.charCodeAt(end) === LETTER_S && foldAt(text, end + 1) < MULTI;
  return plural ? end + 1 : -1;
}

function sameShort(text: string, start: number, short: string): boolean {
  for (let k = 0; k < short.length; k++) {
    const c = text.charCodeAt(start + k);
    if (c !== short.charCodeAt(k) && !(isDash(c) && short.charCodeAt(k) === 45)) return false;
  }
  return true;
}
