/**
 * How characters of a chart are read: case, accents and presentation forms do not matter, invisible
 * characters are not there. One typed-array lookup per character, so that a scan costs little more
 * than reading the text.
 */

/** Between words. */
export const BREAK = 0;
/** Not there at all: soft hyphen, zero-width and direction marks, combining accents. */
export const SKIP = 1;
/** Stands for several letters; see EXPANSIONS. */
export const MULTI = 2;
/** A letter of a script that no term uses; keeps "asthma" inside a longer word from matching. */
export const OTHER = 3;
/** Everything from here up is part of a word: OTHER, digits (48-57), letters (97-122). */
export const LETTER = OTHER;

/** Ligatures, and Greek letters as names spell them out ("β-thalassemia"). */
export const EXPANSIONS: Readonly<Record<number, string>> = {
  198: 'ae',
  230: 'ae',
  338: 'oe',
  339: 'oe',
  223: 'ss',
  7838: 'ss',
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
  945: 'alpha',
  913: 'alpha',
  946: 'beta',
  914: 'beta',
  947: 'gamma',
  915: 'gamma',
  948: 'delta',
  916: 'delta',
};

/** Letters that Unicode does not decompose into a base and an accent. */
const STROKED: Readonly<Record<number, string>> = { 216: 'o', 248: 'o', 272: 'd', 273: 'd', 321: 'l', 322: 'l', 305: 'i' };

/** UTF-16 code unit → BREAK, SKIP, MULTI, OTHER, or the lower-case ASCII letter or digit it is read as. */
export const FOLD: Uint8Array = buildFold();

function buildFold(): Uint8Array {
  const fold = new Uint8Array(0x10000);
  const set = (from: number, to: number, value: number) => fold.fill(value, from, to + 1);
  for (let c = 48; c <= 57; c++) fold[c] = fold[c + 0xfee0] = c;
  for (let c = 97; c <= 122; c++) fold[c] = fold[c - 32] = fold[c + 0xfee0] = fold[c - 32 + 0xfee0] = c;
  fold[0x5f] = OTHER; // "asthma_form.pdf" is a file, not a diagnosis
  set(0x250, 0x2af, OTHER);
  set(0x370, 0x1dff, OTHER);
  set(0x1f00, 0x1fff, OTHER);
  set(0x2c00, 0x2dff, OTHER);
  set(0x3040, 0xd7ff, OTHER);
  set(0xf900, 0xfdff, OTHER);
  set(0xfe70, 0xfefe, OTHER);
  set(0xff66, 0xffdc, OTHER);
  latin(fold, 0xc0, 0x24f);
  latin(fold, 0x1e00, 0x1eff);
  fold[0xaa] = fold[0xba] = fold[0xb5] = OTHER;
  fold[0xd7] = fold[0xf7] = BREAK;
  fold[0xad] = fold[0x61c] = fold[0x180e] = fold[0xfeff] = SKIP;
  set(0x300, 0x36f, SKIP);
  set(0x200b, 0x200f, SKIP);
  set(0x202a, 0x202e, SKIP);
  set(0x2060, 0x206f, SKIP);
  set(0xfe00, 0xfe0f, SKIP);
  for (const c of Object.keys(EXPANSIONS)) fold[Number(c)] = MULTI;
  return fold;
}

function latin(fold: Uint8Array, from: number, to: number): void {
  for (let c = from; c <= to; c++) {
    const base = STROKED[c] ?? String.fromCharCode(c).normalize('NFD').charAt(0).toLowerCase();
    fold[c] = base >= 'a' && base <= 'z' ? base.charCodeAt(0) : OTHER;
  }
}

/** BREAK beyond the ends of the text. */
export function foldAt(text: string, at: number): number {
  return at < text.length ? (FOLD[text.charCodeAt(at)] as number) : BREAK;
}

/** One step of the hash of a folded word; start with 0. */
export function hashStep(hash: number, letter: number): number {
  return (Math.imul(hash, 33) ^ letter) | 0;
}

/** ' ’ ‘ ʼ ´ ` and the prime, which charts use alike. */
export function isApostrophe(c: number): boolean {
  return c === 0x27 || c === 0x2019 || c === 0x2018 || c === 0x2bc || c === 0xb4 || c === 0x60 || c === 0x2032;
}

/** Hyphens and short dashes, the minus sign too. */
export function isDash(c: number): boolean {
  return c === 0x2d || (c >= 0x2010 && c <= 0x2013) || c === 0x2212 || c === 0xfe63 || c === 0xff0d;
}

/** Space of any width, tab and line breaks. */
export function isSpace(c: number): boolean {
  return (
    c === 0x20 ||
    c === 0xa0 ||
    (c >= 9 && c <= 13) ||
    c === 0x85 ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000
  );
}

/** Folded letters of a text, other characters kept as one space: for searching short windows, not for the scan. */
export function foldText(text: string): string {
  const folded = new Uint8Array(foldRoom(text.length));
  return String.fromCharCode(...folded.subarray(1, foldInto(text, folded)));
}

/** Bytes that `foldInto` may need for so many characters: each can stand for five letters. */
export const foldRoom = (length: number): number => 1 + 5 * length;

/** Writes a space and the text as `foldText` has it; says how many bytes that were. The room must be `foldRoom` of its length. */
export function foldInto(text: string, folded: Uint8Array): number {
  folded[0] = 0x20;
  let length = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const f = FOLD[c] as number;
    if (f > OTHER) folded[length++] = f;
    else if (f === MULTI) for (const letter of EXPANSIONS[c] ?? '') folded[length++] = letter.charCodeAt(0);
    else if (f === OTHER) folded[length++] = 0x5f;
    else if (f === BREAK && !isApostrophe(c)) folded[length++] = 0x20;
  }
  return length;
}

/**
 * A term as the lexicon keeps it: folded words, without possessive 's, joined by one space where the
 * text may have spaces or hyphens, or by the punctuation mark that stands there ("22q11.2 deletion").
 * Empty when nothing is left.
 */
export function foldTerm(term: string): string {
  let folded = '';
  let gap = '';
  for (let i = 0; i < term.length; i++) {
    const c = term.charCodeAt(i);
    const f = foldAt(term, i);
    if (f === SKIP) continue;
    if (f === BREAK) {
      if (isApostrophe(c) && foldAt(term, i + 1) === 115 && foldAt(term, i + 2) === BREAK) i++;
      if (isSpace(c) || isDash(c) || isApostrophe(c)) gap ||= ' ';
      else gap = gap.trim() || term.charAt(i);
      continue;
    }
    if (gap && folded) folded += gap;
    gap = '';
    folded += f === MULTI ? (EXPANSIONS[c] ?? '') : f === OTHER ? '\u0003' : String.fromCharCode(f);
  }
  return folded;
}
