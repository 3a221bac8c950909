/** Packs of lessons that came from files, beside the catalogue that the package brings. */
import type { Id } from '../core/common.ts';
import type { Pack } from '../core/pack.ts';
import { importPack } from './catalogue.ts';
import { type Database, db, type PackRow } from './db.ts';

/** The packs that hold lessons and no programs, by name. Rejects if the database cannot be read. */
export async function lessonPacks(database: Database = db): Promise<PackRow[]> {
  const packs = await database.packs.toArray();
  return packs
    .filter(({ id, programs, lessons }) => id !== 'starter' && programs === 0 && lessons > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Takes the lessons of a pack that passed `readPackFile`, in place of an older version. Its programs stay
 * out: what is suggested to families comes through sources that somebody keeps.
 */
export const addLessonPack = (pack: Pack, database: Database = db): Promise<unknown> => importPack({ ...pack, programs: [] }, database);

/** Removes a pack with its lessons. What was learned from them stays in the record. */
export function removeLessonPack(id: Id, database: Database = db): Promise<void> {
  return database.transaction('rw', database.packs, database.lessons, async () => {
    await database.lessons.where({ pack: id }).delete();
    await database.packs.delete(id);
  });
}
