/** Packs of lessons that came from files, beside the catalogue that the package brings. */
import type { Id } from '../core/common.ts';
import { LessonPack } from '../core/everything.ts';
import { Lesson } from '../core/lesson.ts';
import { KEPT_PACKS } from '../core/own-pack.ts';
import type { Pack } from '../core/pack.ts';
import { importPack } from './catalogue.ts';
import { type Database, db, type PackRow } from './db.ts';

/** The packs that hold lessons and no programs, by name. Rejects if the database cannot be read. */
export async function lessonPacks(database: Database = db): Promise<PackRow[]> {
  const packs = await database.packs.toArray();
  return packs
    .filter(({ id, programs, lessons }) => !KEPT_PACKS.includes(id) && programs === 0 && lessons > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Takes the lessons of a pack that passed `readPackFile`, in place of an older version. Its programs stay
 * out: what is suggested to families comes through sources that somebody keeps.
 */
export const addLessonPack = (pack: Pack, database: Database = db): Promise<unknown> => importPack({ ...pack, programs: [] }, database);

/** These packs with their lessons, as they came; damaged lessons are left out, and a pack that has none left. Rejects if the database cannot be read. */
export async function readLessonPacks(database: Database = db): Promise<LessonPack[]> {
  const packs = await lessonPacks(database);
  const read = packs.map(async ({ id, name, version, license }) => {
    const rows = await database.lessons.where({ pack: id }).toArray();
    const lessons = rows.flatMap(({ entry }) => Lesson.safeParse(entry).data ?? []);
    return LessonPack.safeParse({ format: 1, id, name, version, license, programs: [], lessons }).data ?? [];
  });
  return (await Promise.all(read)).flat();
}

/** Removes a pack with its lessons. What was learned from them stays in the record. */
export function removeLessonPack(id: Id, database: Database = db): Promise<void> {
  return database.transaction('rw', database.packs, database.lessons, async () => {
    await database.lessons.where({ pack: id }).delete();
    await database.packs.delete(id);
  });
}
