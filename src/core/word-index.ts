/**
 * An inverted index over the words of the catalogue: which programs have a word, and how prominently.
 * Exact words, prefixes by binary search, and the nearest known words for a misspelt one.
 */
import Fuse from 'fuse.js/basic';
import { stem, words } from './search-words.ts';

export type Posting = { program: number; weight: number };

export type WordIndex = {
  /** Programs with a word that begins so (or is exactly so), each with that word as the catalogue spells it. */
  lookup(prefix: string, options: { exact: boolean }): (Posting & { word: string })[];
  /** Whether any known word begins so. */
  knows(prefix: string): boolean;
  /** Known words nearest to a misspelt one, nearest first, at most three. */
  nearest(word: string): string[];
};

/** `fields`: the texts of each program with their weights. `extra`: words to know although no program has them. */
export function wordIndex(fields: readonly (readonly [text: string, weight: number][])[], extra: Iterable<string>): WordIndex {
  const postings = new Map<string, Map<number, number>>();
  const spelled = new Map<string, string>();
  fields.forEach((texts, program) => {
    for (const [text, weight] of texts)
      for (const word of words(text)) {
        const key = stem(word);
        const seen = postings.get(key) ?? new Map<number, number>();
        seen.set(program, Math.max(weight, seen.get(program) ?? 0));
        postings.set(key, seen);
        if (!spelled.has(key)) spelled.set(key, word);
      }
  });
  const sorted = [...new Set([...postings.keys(), ...extra])].sort();
  const byLength = fuseByLength(sorted);

  return {
    lookup(prefix, { exact }) {
      const found: (Posting & { word: string })[] = [];
      for (const word of exact ? [prefix] : begunBy(sorted, prefix))
        for (const [program, weight] of postings.get(word) ?? [])
          found.push({ program, weight: word === prefix ? weight : weight * 0.7, word: spelled.get(word) ?? word });
      return found;
    },
    knows: (prefix) => begunBy(sorted, prefix).length > 0,
    nearest: (word) => nearest(word, byLength),
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

function nearest(word: string, byLength: ReadonlyMap<number, Fuse<string>>): string[] {
  if (word.length < 3) return [];
  const reach = word.length < 6 ? 1 : 2;
  // Fuse finds the candidates; it counts a swap of two letters as two errors, so the edit distance orders them.
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const candidates: { word: string; distance: number }[] = [];
  for (let length = word.length - reach; length <= word.length + reach; length++)
    for (const { item } of byLength.get(length)?.search(word) ?? []) candidates.push({ word: item, distance: editDistance(word, item) });
  return candidates
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map((candidate) => candidate.word);
}

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
