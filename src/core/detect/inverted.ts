/**
 * Names turned around as lists and indexes print them: "syndrome, Down", "heart disease, congenital",
 * "leukemia, acute lymphoblastic". Read by rule, so that no file has to write each name twice.
 */
import { foldAt, foldTerm, isSpace, MULTI } from './fold.ts';
import { type Entry, entriesOf, keyOfTerm, type Lexicon } from './lexicon.ts';

/** Longest run of words behind the comma. */
const LONGEST = 60;
/** What ends it. */
const ENDS = /[\n\r\t.;,:()[\]|/•]|\s[-–—]\s/;

export type Inverted = { start: number; end: number; entry: Entry };

/** The name that the word from `start` to `end`, the place of a comma, ends when the name's beginning follows. Only where an item begins, since "Turner syndrome, fragile X" names two. */
export function invertedAt(text: string, start: number, end: number, lexicon: Lexicon): Inverted | undefined {
  const rest = text.slice(end + 1, end + 1 + LONGEST);
  const stop = ENDS.exec(rest);
  if (!stop && rest.length === LONGEST) return undefined;
  const words = rest.slice(0, stop?.index ?? rest.length).trimEnd();
  const to = end + 1 + words.length;
  const begins = foldTerm(words);
  if (begins === '' || begins.split(' ').length > 4) return undefined;
  for (const from of [start, wordBefore(text, start)]) {
    if (from < 0 || !beginsItem(text, from)) continue;
    const name = `${begins} ${foldTerm(text.slice(from, end))}`;
    const entry = entriesOf(lexicon, keyOfTerm(name)).find((one) => one.kind === 'name' && one.words === name);
    if (entry) return { start: from, end: to, entry };
  }
  return undefined;
}

function wordBefore(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 32) return -1;
  let i = start - 1;
  while (i > 0 && foldAt(text, i - 1) >= MULTI) i--;
  return i < start - 1 ? i : -1;
}

/** At the start of the text, a line, a cell, or behind a sign that opens an item. */
function beginsItem(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 10 && text.charCodeAt(i) !== 9) i--;
  return i < 0 || /[\n\t|:;•*.)\]☑☒✓-]/.test(text.charAt(i));
}
