/** The nearest known words for one that nobody knows. Words of about its length, most of them ruled out by their letters alone. */

/** A known word, and by how many letters the typed one differs. */
export type Guess = { word: string; distance: number };

/** Known words by their length, each with a number that says which letters it has. */
export type Vocabulary = ReadonlyMap<number, { words: readonly string[]; letters: Uint32Array }>;

/** Numbers and very short words have no neighbors that anybody means. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const byLength = new Map<number, string[]>();
  for (const word of words)
    if (/\p{L}{3}/u.test(word)) {
      const group = byLength.get(word.length);
      if (group) group.push(word);
      else byLength.set(word.length, [word]);
    }
  return new Map([...byLength].map(([length, group]) => [length, { words: group, letters: Uint32Array.from(group, lettersOf) }]));
}

/** All words of the vocabulary within `reach` slips (1 or 2), in no order. */
export function near(word: string, vocabulary: Vocabulary, reach: 1 | 2): Guess[] {
  const guesses: Guess[] = [];
  const own = lettersOf(word);
  for (let length = word.length - reach; length <= word.length + reach; length++) {
    const { words = [], letters = NO_LETTERS } = vocabulary.get(length) ?? {};
    for (let i = 0; i < letters.length; i++) {
      // A slip brings in one letter at most and takes out one: who differs by more is passed over without reading it.
      let differing = own ^ (letters[i] ?? 0);
      for (let allowed = 2 * reach; allowed > 0; allowed--) differing &= differing - 1;
      if (differing !== 0) continue;
      const other = words[i] ?? '';
      const distance = isOneSlip(word, other) ? Number(word !== other) : reach === 2 ? editDistance(word, other) : 3;
      if (distance <= reach) guesses.push({ word: other, distance });
    }
  }
  return guesses;
}

const NO_LETTERS = new Uint32Array();

/** One bit for each letter from a to z that stands in the word; all others share what is left. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charCodeAt(i) % 6));
  }
  return letters;
}

/** Nearest first; of two as near the one with the same first letter, which few get wrong. */
export function nearestFirst(word: string, guesses: readonly Guess[]): Guess[] {
  const other = (guess: Guess) => Number(guess.word[0] !== word[0]);
  return [...guesses].sort((a, b) => a.distance - b.distance || other(a) - other(b) || (a.word < b.word ? -1 : 1));
}

/** One slip of the fingers: a letter too many, too few or wrong, two neighbors swapped, or all letters in the wrong order ("chron" for Crohn). */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  if (endA - from <= 1 && endB - from <= 1) return true;
  return a.length === b.length && sumOf(a) === sumOf(b) && sorted(a) === sorted(b);
}

function sumOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += word.charCodeAt(i);
  return sum;
}

const sorted = (word: string): string => [...word].sort().join('');

/** Insertions, deletions, replacements and swaps of neighbors (optimal string alignment distance). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
