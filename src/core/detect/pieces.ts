/** The pieces of text by which an expression is known (literals.ts), and how likely they are. */

/**
 * Where the text lies: a piece holds lower-case ASCII letters, "9" for any run of digits, "_", a space for any run of everything else
 * (and for the ends of a text), and "^" for the end of the text at which the mention stands.
 */
export type Side = 'left' | 'right' | 'around';
/** One of these must be in the text; each begins with a space or "^". */
export type Clause = readonly string[];

/** What is known to stand before a part: the end of what is no word, the edge of a word, or nothing. */
export type Lead = ' ' | '|' | '';

/** The longest piece, in signs. */
export const LONGEST = 9;
/** The code of the mark of a sign that stands twice in a row. */
export const TWICE = 1;
/** Any sign outside ASCII. */
export const OUTSIDE = '\u2026';

/** How likely a piece stands in a text by chance; only the order matters. */
export function chanceOf(piece: string): number {
  if (piece.length === 1) return ",.-'/".includes(piece) ? 0.6 : ':()'.includes(piece) ? 0.25 : 0.05;
  let chance = 1;
  let begin = 0;
  for (let i = 0; i <= piece.length; i++) {
    const whole = i < piece.length;
    if (whole && piece[i] !== ' ' && piece[i] !== '^') continue;
    if (piece[i] === '^') chance *= 0.1;
    const length = i - begin;
    if (length > 0)
      chance *= whole && length < 5 && COMMON.has(piece.slice(begin, i)) ? 0.4 : whole && length < 4 ? 0.03 : (CHANCES[length] ?? 0.002);
    begin = i + 1;
  }
  return chance;
}

const CHANCES = [1, 0.6, 0.3, 0.04, 0.01, 0.004];
const COMMON = new Set('a an and at by for from had has he her his in is it no not of on or she that the this to was were with'.split(' '));

/** The pieces of all texts that a part can match; empty when one of them has none. */
export function clauseOf(texts: readonly string[], lead: Lead, marks: boolean): Clause {
  const pieces = texts.map(marks ? rarest : (text) => pieceOf(lead + text));
  return pieces.includes('') ? [] : fewest(pieces);
}

/** Of marks, the one that is seldomest. */
const rarest = (text: string): string => [...text].sort((a, b) => chanceOf(a) - chanceOf(b))[0] ?? '';

/** The piece by which a text is known; empty when no word begins in it. */
function pieceOf(text: string): string {
  const plain = (text.includes('|') ? withoutPlaces(text) : text).replace(/ {2,}/g, ' ').replace(/9{2,}/g, '9');
  const from = plain.search(/[ ^](?=.*[a-z9_])/);
  return from < 0 || plain.length - from < 3 ? '' : plain.slice(from, from + LONGEST);
}

/** Between two signs a place says nothing; at an end it is where what is no word begins or ends. */
function withoutPlaces(text: string): string {
  return text
    .replace(/(?<=[^|])\|+(?=[^|])/g, '')
    .replace(/^\|+(?=\w)|(?<=\w)\|+$/g, ' ')
    .replaceAll('|', '');
}

/** Without those that begin with another one. */
export function fewest(pieces: readonly string[]): Clause {
  const kept: string[] = [];
  for (const piece of [...new Set(pieces)].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !piece.startsWith(last)) kept.push(piece);
  }
  return kept;
}

/** How often a clause is there by chance. */
export const costOf = (clause: Clause): number => clause.reduce((sum, piece) => sum + chanceOf(piece), 0);

/** The clause that is least often there by chance; nothing of nothing. */
export function best(clauses: readonly Clause[]): Clause {
  let found: Clause = [];
  let least = Number.POSITIVE_INFINITY;
  for (const clause of clauses) {
    const cost = costOf(clause);
    if (clause.length > 0 && cost < least) [found, least] = [clause, cost];
  }
  return found;
}
