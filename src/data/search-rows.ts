/** How the search index stands in the database. */
import type { Id } from '../core/common.ts';
import type { Columns } from '../core/program-columns.ts';
import type { PackedWords } from '../core/word-index.ts';

/**
 * One row. A generation is the index of one state of the catalogue; what is ready is used until the next one is whole,
 * so that there is the old index or the new one, never half.
 */
export type IndexState = {
  id: 'search';
  ready?: Generation;
  building?: Generation & {
    /** Key of the last program that is in; the next slice begins behind it. */
    after?: [Id, Id];
    blocks: number;
    /** Rows looked at, and how many there are. */
    seen: number;
    total: number;
  };
  /** The number of an index that was forgotten: the next one gets a higher one, so that no page takes it for the one that it holds. */
  last?: number;
};

export type Generation = {
  generation: number;
  /** The catalogue it is of, see `catalogueNow`. */
  of: string;
  /** Programs that can be found. */
  programs: number;
  /** Damaged rows that were left out. */
  skipped: number;
};

export type ColumnsRow = { generation: number; block: number; columns: Columns };
export type WordsRow = PackedWords & { generation: number; bucket: string; block: number };
/** The keys of CHUNK programs, by number. */
export type KeysRow = { generation: number; chunk: number; keys: [Id, Id][] };
/** Words that no block before this one has, joined by a space. */
export type VocabularyRow = { generation: number; block: number; words: string };

/** A block must be a multiple of it. */
export const CHUNK = 64;
