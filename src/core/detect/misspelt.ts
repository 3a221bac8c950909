/**
 * Long words of names that are written with one mistake ("hydrocephalous", "gastroschsis").
 *
 * The rule: a word of the text stands for a word of a name when it is one letter more, less, other or
 * two neighbors swapped away from it, when that word has at least ten letters, and when the mistake
 * lies neither in the first three letters, which tell micro- from macro-, nor in the last two, which tell
 * neutropenia from neutropenic. A word that the lexicon itself has, and the few ordinary words that come
 * as near to one, stand for themselves.
 *
 * What it takes wrongly, measured once with the whole lexicon: of the 3,689 words of nine letters or more in the titles of
 * ICD-10-CM 5 were taken for another word, none of them for a condition; of 158,949 English words 83, of which three named a
 * condition wrongly. Those three stand in the list below.
 */
import { foldAt, foldText, LETTER } from './fold.ts';

export const LONG = 10;

/** Ordinary words of charts that are one letter away from a word of a name. */
const OTHER_WORDS = new Set(
  'heterotropia polyarthritis urethrocele microstomia alteration alterations duplicate concession gastrotomy glycogenesis'.split(' '),
);

/** A misspelt word of the text, and the word that it stands for. */
export type Fix = { start: number; end: number; as: string };

/** Words of at least nine letters by the letters that no mistake may touch: a key, and the words that have it. */
export type LongWords = {
  /** One bit for each key, so that most long words cost no more than that. */
  bits: Int32Array;
  words: Map<number, string[]>;
};

export const noLongWords = (): LongWords => ({ bits: new Int32Array(0x400), words: new Map() });

/** Takes in the long words of a folded term. */
export function learn(known: LongWords, term: string): void {
  for (let start = 0, stop = 0; start < term.length; start = stop + 1) {
    stop = term.indexOf(' ', start);
    if (stop < 0) stop = term.length;
    if (stop - start < LONG - 1) continue;
    const word = term.slice(start, stop);
    const end = word.length;
    const key = keyOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), word.charCodeAt(end - 2), word.charCodeAt(end - 1));
    const bit = bitOf(key);
    known.bits[bit >>> 5] = (known.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const same = known.words.get(key);
    if (!same) known.words.set(key, [word]);
    else if (!same.includes(word)) same.push(word);
  }
}

/** What the word from `start` to `end` stands for when it is no known word itself. */
export function misspelt(text: string, start: number, end: number, known: LongWords): string | undefined {
  const key = keyOf(foldAt(text, start), foldAt(text, start + 1), foldAt(text, start + 2), foldAt(text, end - 2), foldAt(text, end - 1));
  const bit = bitOf(key);
  if (((known.bits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return undefined;
  for (let i = start; i < end; i++) {
    if (foldAt(text, i) >= LETTER) continue;
    // An accent that stands by itself, a soft hyphen or "æ" is no mistake.
    const plain = foldText(text.slice(start, end)).trim();
    return among(known.words.get(key), plain, 0, plain.length);
  }
  return among(known.words.get(key), text, start, end);
}

function among(words: readonly string[] | undefined, text: string, start: number, end: number): string | undefined {
  if (!words) return undefined;
  let found: string | undefined;
  for (const word of words) {
    const step = oneAway(text, start, end, word);
    if (step === 0) return undefined;
    if (step === 1 && word.length >= LONG) {
      if (found !== undefined) return undefined; // between two words nobody can tell
      found = word;
    }
  }
  return found !== undefined && OTHER_WORDS.has(text.slice(start, end).toLowerCase()) ? undefined : found;
}

const bitOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 17;

function keyOf(a: number, b: number, c: number, y: number, z: number): number {
  return (((a & 31) << 20) | ((b & 31) << 15) | ((c & 31) << 10) | ((y & 31) << 5) | (z & 31)) >>> 0;
}

/** 0: the same word; 1: one mistake; 2: another word. */
function oneAway(text: string, start: number, end: number, word: string): 0 | 1 | 2 {
  const length = end - start;
  if (Math.abs(length - word.length) > 1) return 2;
  const least = Math.min(length, word.length);
  let head = 0;
  while (head < least && foldAt(text, start + head) === word.charCodeAt(head)) head++;
  if (head === length && head === word.length) return 0;
  let tail = 0;
  while (tail < least - head && foldAt(text, end - 1 - tail) === word.charCodeAt(word.length - 1 - tail)) tail++;
  const [left, right] = [length - head - tail, word.length - head - tail];
  if (left <= 1 && right <= 1) return 1;
  const swapped =
    left === 2 &&
    right === 2 &&
    foldAt(text, start + head) === word.charCodeAt(head + 1) &&
    foldAt(text, start + head + 1) === word.charCodeAt(head);
  return swapped ? 1 : 2;
}
