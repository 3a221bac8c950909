/** The extension's one database. Panel, options and background share it; the chart script never does. */
import { Dexie, type Table } from 'dexie';
import type { Attempt } from '../core/attempt.ts';
import type { Id } from '../core/common.ts';
import type { Correction } from '../core/correction.ts';
import type { Gap } from '../core/gap.ts';
import type { LearningEvent } from '../core/learning-event.ts';
import type { Change, Overlay } from '../core/overlay.ts';
import type { Referral } from '../core/referral.ts';
import type { ReviewCard } from '../core/review.ts';
import { askAgain, guard, isNewer } from './database-guard.ts';
import type { ColumnsRow, IndexState, KeysRow, VocabularyRow, WordsRow } from './search-rows.ts';

/** A row keeps its pack beside the entry, so that two packs may list the same program and each can be replaced alone. */
export type Row = {
  pack: Id;
  id: Id;
  /** As imported. Read through its schema: whatever stands on disk may have been damaged since. */
  entry: unknown;
};

export type PackRow = {
  id: Id;
  name: string;
  version: string;
  license: string;
  /** How many rows were written; fewer in the tables means that some were lost. */
  programs: number;
  lessons: number;
};

/** `sent` 0: not sent to any record store, 1: there, 2: refused there. An index needs a number. */
export type EventRow = LearningEvent & { sent: 0 | 1 | 2 };

export type Database = Dexie & {
  programs: Table<Row, [Id, Id]>;
  lessons: Table<Row, [Id, Id]>;
  packs: Table<PackRow, Id>;
  /** One row per month, condition, via and reason. */
  corrections: Table<Correction, [string, Id, string, string]>;
  /** Local work on programs, one row per field. */
  overlays: Table<Overlay, [Id, string]>;
  /** Append-only. */
  overlayLog: Table<Change, number>;
  /** Each way through a lesson, finished or not. */
  attempts: Table<Attempt, string>;
  /** What happened in lessons and reviews, for the learning record. */
  events: Table<EventRow, string>;
  /** One card per lesson that was finished. */
  reviews: Table<ReviewCard, Id>;
  referrals: Table<Referral, string>;
  /** What was sought and not found. */
  gaps: Table<Gap, string>;
  /** The search index (search-index.ts): one row that says what is ready and what is being built, and blocks by generation. */
  searchState: Table<IndexState, string>;
  searchColumns: Table<ColumnsRow, [number, number]>;
  searchWords: Table<WordsRow, [number, string, number]>;
  searchKeys: Table<KeysRow, [number, number]>;
  searchVocabulary: Table<VocabularyRow, [number, number]>;
};

/** Opens on first use. A version, once released, is never edited: add the next one below it. */
export function openDatabase(name = 'beside'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({ programs: '[pack+id], pack', lessons: '[pack+id], pack', packs: 'id' });
  db.version(2).stores({ corrections: '[month+condition+via+reason]' });
  db.version(3).stores({
    overlays: '[program+field], program, field',
    overlayLog: '++',
    attempts: 'id, lesson',
    events: 'id, [sent+at]',
    reviews: 'lesson',
    referrals: 'id, due',
    gaps: 'id',
    programs: '[pack+id], pack, id',
    searchState: 'id',
    searchColumns: '[generation+block]',
    searchWords: '[generation+bucket+block]',
    searchKeys: '[generation+chunk]',
    searchVocabulary: '[generation+block]',
  });
  guard(db);
  return db;
}

export const db = openDatabase();

/**
 * Tries again after a failure: Dexie remembers a failed or interrupted opening and answers every later
 * query with it. Does nothing while it is open or being opened,
 * or when a newer Beside took it over. Rejects if it still cannot be opened.
 */
export async function reopenDatabase(database: Database = db): Promise<void> {
  if (!database.hasFailed() || isNewer(database)) return;
  database.close({ disableAutoOpen: false });
  await database.open();
  askAgain(); // what failed meanwhile is asked by nobody else
}
