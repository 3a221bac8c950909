/**
 * An inverted index over the words of the catalogue: which programs have a word, and how prominently.
 * Exact words, prefixes by binary search, and the nearest known words for a misspelt one.
 */
import Fuse from 'fuse.js/basic';
import { stem, words } from './search-words.ts';

export type Posting = { program: number; weight: number };

/** A known word, and by how many letters the typed one differs. */
export type Guess = { word: string; distance: number };

export type WordIndex = {
  /** Programs with a word that begins so (or is exactly so), each with that word as the catalogue spells it. */
  lookup(prefix: string, options: { exact: boolean }): (Posting & { word: string })[];
  /** Whether this is a known word. */
  has(word: string): boolean;
  /** Whether any known word begins so. */
  knows(prefix: string): boolean;
  /** Known words nearest to a misspelt one, nearest first. */
  nearest(word: string, most: number): Guess[];
};

/** `fields`: the texts of each program with their weights. `names`: words of names, known although no program may have them. */
export function wordIndex(fields: readonly (readonly [text: string, weight: number][])[], names: Iterable<string>): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  const spelled = new Map<string, string>();
  // The names of a condition stand in every program that serves it.
  const cut = new Map<string, (readonly [key: string, word: string])[]>();
  const keysOf = (text: string) => {
    const keys = cut.get(text) ?? words(text).map((word) => [stem(word), word] as const);
    cut.set(text, keys);
    return keys;
  };
  fields.forEach((texts, program) => {
    for (const [text, weight] of texts)
      for (const [key, word] of keysOf(text)) {
        const seen = postings.get(key) ?? new Map<number, number>();
        seen.set(program, Math.max(weight, seen.get(program) ?? 0));
        postings.set(key, seen);
        if (!spelled.has(key)) spelled.set(key, word);
      }
  });
  const named = new Set(names);
  const all = new Set([...postings.keys(), ...named]);
  const sorted = [...all].sort();
  let byLength: ReturnType<typeof fuseByLength> | undefined;

  return {
    lookup(prefix, { exact }) {
      const found: (Posting & { word: string })[] = [];
      for (const word of exact ? [prefix] : begunBy(sorted, prefix))
        for (const [program, weight] of postings.get(word) ?? [])
          found.push({ program, weight: word === prefix ? weight : weight * 0.7, word: spelled.get(word) ?? word });
      return found;
    },
    has: (word) => all.has(word),
    knows: (prefix) => begunBy(sorted, prefix).length > 0,
    nearest(word, most) {
      // Made at the first misspelt word: most visits have none.
      byLength ??= fuseByLength(sorted);
      return nearest(word, byLength, named).slice(0, most);
    },
  };
}

/** The words or phrases of a sorted list that begin so. */
export function begunBy(sorted: readonly string[], prefix: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(prefix)) end++;
  return sorted.slice(low, end);
}

/** Fuse over words of about the same length only: a fifth of the vocabulary, and no long word that merely contains a short one. */
function fuseByLength(vocabulary: readonly string[]): Map<number, Fuse<string>> {
  const groups = new Map<number, string[]>();
  for (const word of vocabulary) if (/\p{L}{3}/u.test(word)) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  return new Map(
    [...groups].map(([length, group]) => [length, new Fuse(group, { threshold: 0.5, includeScore: true, ignoreLocation: true })]),
  );
}

function nearest(typed: string, byLength: ReadonlyMap<number, Fuse<string>>, named: ReadonlySet<string>): Guess[] {
  if (typed.length < 3) return [];
  const word = stem(typed);
  const reach = word.length < 6 ? 1 : 2;
  const candidates: Guess[] = [];
  for (let length = word.length - reach; length <= word.length + reach; length++)
    for (const { item } of byLength.get(length)?.search(word) ?? []) candidates.push({ word: item, distance: typingDistance(word, item) });
  return (
    candidates
      // Two letters off, only a name is believed.
      .filter((guess) => guess.distance <= 1 || (guess.distance <= reach && named.has(guess.word)))
      .sort(
        (a, b) => a.distance - b.distance || Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) || (a.word < b.word ? -1 : 1),
      )
  );
}

/** One slip of the fingers is 1: also all letters in the wrong order, as in "chron" for Crohn. */
const typingDistance = (a: string, b: string): number => (a !== b && sorted(a) === sorted(b) ? 1 : editDistance(a, b));

const sorted = (word: string) => [...word].sort().join('');

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
