/**
 * An inverted index over the words of programs: which programs have a word, and how prominently. Made in
 * blocks of programs, so that a catalogue of any size is indexed piece by piece, and kept in buckets of
 * words that begin with the same two letters, so that a prefix is one bucket.
 */
import type { Program } from './program.ts';
import { textsOf } from './search-fields.ts';
import { stem, words } from './search-words.ts';

/** Programs of one block: 13 bits of a posting say which of them, 3 how much the word says there. */
export const BLOCK = 4096;

/** A word with its postings in one block: `program << 3 | weight`, in the order of the programs. */
export type WordPostings = { word: string; spelled: string; postings: Uint16Array };

/** A bucket of one block as it is kept: words joined by a space; postings of word i from `starts[i]`. */
export type PackedWords = { words: string; spelled: string; starts: Uint32Array; postings: Uint16Array };

/** A word of the whole catalogue. `base`: the number of a block's first program. */
export type Word = { word: string; spelled: string; blocks: { base: number; postings: Uint16Array }[] };

/** Words in their order. */
export type WordTable = readonly Word[];

/** Where a word is kept. A prefix of two letters or more is in the bucket of its first two. */
export const bucketOf = (word: string): string => word.slice(0, 2);

/** Every word of these programs (at most BLOCK), in order. */
export function wordsIn(programs: readonly Program[]): WordPostings[] {
  const found = new Map<string, { spelled: string; postings: number[] }>();
  programs.forEach((program, at) => {
    for (const [text, weight] of textsOf(program))
      for (const word of words(text)) {
        const key = stem(word);
        const before = found.get(key);
        const last = before?.postings.at(-1);
        if (!before) found.set(key, { spelled: word, postings: [(at << 3) | weight] });
        else if (last === undefined || last >> 3 !== at) before.postings.push((at << 3) | weight);
        else if ((last & 7) < weight) before.postings[before.postings.length - 1] = (at << 3) | weight;
      }
  });
  return [...found]
    .map(([word, { spelled, postings }]) => ({ word, spelled, postings: Uint16Array.from(postings) }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** The words by bucket, in order. */
export function packed(all: readonly WordPostings[]): Map<string, PackedWords> {
  const buckets = new Map<string, WordPostings[]>();
  for (const one of all) {
    const bucket = buckets.get(bucketOf(one.word));
    if (bucket) bucket.push(one);
    else buckets.set(bucketOf(one.word), [one]);
  }
  return new Map([...buckets].map(([name, bucket]) => [name, pack(bucket)]));
}

function pack(bucket: readonly WordPostings[]): PackedWords {
  const starts = new Uint32Array(bucket.length + 1);
  bucket.forEach(({ postings }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + postings.length;
  });
  const all = new Uint16Array(starts[bucket.length] ?? 0);
  bucket.forEach(({ postings }, i) => {
    all.set(postings, starts[i]);
  });
  return {
    words: bucket.map(({ word }) => word).join(' '),
    spelled: bucket.map(({ spelled }) => spelled).join(' '),
    starts,
    postings: all,
  };
}

export function unpack({ words: joined, spelled, starts, postings }: PackedWords): WordPostings[] {
  const spellings = spelled.split(' ');
  return joined
    .split(' ')
    .map((word, i) => ({ word, spelled: spellings[i] ?? word, postings: postings.subarray(starts[i], starts[i + 1]) }));
}

/** The words of several blocks as one table. */
export function tableOf(blocks: Iterable<{ base: number; words: readonly WordPostings[] }>): WordTable {
  const table = new Map<string, Word>();
  for (const { base, words: some } of blocks)
    for (const { word, spelled, postings } of some) {
      const known = table.get(word);
      if (known) known.blocks.push({ base, postings });
      else table.set(word, { word, spelled, blocks: [{ base, postings }] });
    }
  return [...table.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** The words that begin so. A single letter is the beginning of too many: it stands only for itself. */
export function wordsBegunBy(table: WordTable, prefix: string): readonly Word[] {
  const from = firstAt(table.length, (i) => (table[i]?.word ?? '') >= prefix);
  let end = from;
  while (table[end]?.word.startsWith(prefix)) end++;
  return table.slice(from, prefix.length === 1 ? from + Number(table[from]?.word === prefix) : end);
}

/** The texts of a sorted list that begin so. */
export function begunBy(sorted: readonly string[], prefix: string): string[] {
  const from = firstAt(sorted.length, (i) => (sorted[i] ?? '') >= prefix);
  let end = from;
  while (sorted[end]?.startsWith(prefix)) end++;
  return sorted.slice(from, end);
}

/** The first position at which `reached` is true; it must stay true from there on. */
function firstAt(length: number, reached: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
