/** Numbers as people type and write them, in one form, so that they can be compared, and in one piece, so that they can be read. */

/** Digits of every script as 0 to 9, every dash as "-", every gap as a space: "٥٥٩–٥٥٥ ０１７７" is "559-555 0177". */
export const plainNumbers = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(worth(digit)))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[^\S\n]/gu, ' ');

/** Unicode has the ten digits of a script in a row. */
function worth(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (below < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below++;
  return below;
}

/** A number to dial inside a sentence, in the digits of any script; none that is a part of an address. */
const DIALED =
  /((?<![\p{L}\p{Nd}/=_-])(?:\+?\p{Nd}[\p{Pd}. ])?(?:\(\p{Nd}{3}\) ?|\p{Nd}{3}[\p{Pd}. ])\p{Nd}{3}[\p{Pd}. ]\p{Nd}{4}(?: ?(?:ext\.?|x|#) ?\p{Nd}{1,6})?(?!\p{Nd}))/u;

/**
 * A sentence cut where a number to dial begins and ends. Among letters that are written from right to left the Unicode
 * bidirectional algorithm (UAX 9, rules W2 and W4) turns the parts of "559-555-0100" around, so each must be kept apart.
 */
export const numbersApart = (sentence: string): { text: string; dialed: boolean }[] =>
  sentence
    .split(DIALED)
    .map((text, at) => ({ text, dialed: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
