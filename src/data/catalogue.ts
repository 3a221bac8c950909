/** The catalogue on this computer: packs go in whole, programs and lessons come out. */
import type { Id } from '../core/common.ts';
import { Lesson } from '../core/lesson.ts';
import { type Pack, PackHeader, readPack } from '../core/pack.ts';
import { Program } from '../core/program.ts';
import { type Database, db, type Row } from './db.ts';

export type Catalogue = {
  programs: readonly Program[];
  lessons: readonly Lesson[];
  /** Of the pack, or of all packs joined by " + ". */
  version: string;
  /** Rows that could not be read and were left out. */
  skipped: number;
};

/**
 * Replaces this pack's rows by the pack, in one transaction: what was there stays until all of the new
 * is in. `same`: this version is already in, with all its rows. The pack must have passed `readPack`.
 */
export function importPack(pack: Pack, database: Database = db): Promise<'imported' | 'same'> {
  return database.transaction('rw', database.packs, database.programs, database.lessons, async () => {
    // Asked inside the transaction: two pages may import at once.
    if (await holds(pack, database)) return 'same';
    await database.programs.where({ pack: pack.id }).delete();
    await database.lessons.where({ pack: pack.id }).delete();
    await database.programs.bulkAdd(pack.programs.map((entry) => ({ pack: pack.id, id: entry.id, entry })));
    await database.lessons.bulkAdd(pack.lessons.map((entry) => ({ pack: pack.id, id: `${entry.id}.${entry.language}`, entry })));
    const { id, name, version, license } = pack;
    await database.packs.put({ id, name, version, license, programs: pack.programs.length, lessons: pack.lessons.length });
    return 'imported';
  });
}

/** Whether this version of the pack is in, and none of its rows is missing. */
async function holds({ id, version }: { id: Id; version: string }, database: Database): Promise<boolean> {
  const row = await database.packs.get(id);
  if (row?.version !== version) return false;
  const [programs, lessons] = await Promise.all([
    database.programs.where({ pack: id }).count(),
    database.lessons.where({ pack: id }).count(),
  ]);
  return programs === row.programs && lessons === row.lessons;
}

/**
 * Everything that was imported; undefined while there is nothing. Damaged rows are left out and
 * counted. Rejects if the database cannot be read.
 */
export async function readCatalogue(database: Database = db): Promise<Catalogue | undefined> {
  const [packs, programRows, lessonRows] = await Promise.all([
    database.packs.toArray(),
    database.programs.toArray(),
    database.lessons.toArray(),
  ]);
  const programs = readRows(programRows, Program);
  const lessons = readRows(lessonRows, Lesson);
  if (programs.length === 0) return undefined;
  return {
    programs,
    lessons,
    version: packs.map(({ version }) => version).join(' + '),
    skipped: programRows.length + lessonRows.length - programs.length - lessons.length,
  };
}

/** Every lesson, with the version of the packs they came with. Rejects if the database cannot be read. */
export async function readLessons(database: Database = db): Promise<{ lessons: Lesson[]; version: string; skipped: number }> {
  const [packs, rows] = await Promise.all([database.packs.toArray(), database.lessons.toArray()]);
  const lessons = readRows(rows, Lesson);
  return { lessons, version: packs.map(({ version }) => version).join(' + '), skipped: rows.length - lessons.length };
}

function readRows<T>(rows: readonly Row[], schema: { safeParse(entry: unknown): { success: true; data: T } | { success: false } }): T[] {
  return rows.flatMap(({ entry }) => {
    const read = schema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

/** The packaged catalogue, checked. `url` comes from the outer layer: data knows no browser API. Rejects if the file is missing or wrong. */
export async function loadPackaged(url: string): Promise<Pack> {
  return readPack(await fetchJson(url));
}

/** Imports the packaged catalogue unless its version is in. Cheap when it is: one local file, one count, no schema over the programs. */
export async function importPackaged(url: string, database: Database = db): Promise<'imported' | 'same'> {
  const file = await fetchJson(url);
  if (await holds(PackHeader.parse(file), database)) return 'same';
  return importPack(readPack(file), database);
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The packaged catalogue answered ${response.status}.`);
  return response.json();
}
