/** What was sought and not found (core/gap.ts). */
import { Gap } from '../core/gap.ts';
import { type Database, db } from './db.ts';

/** Writes one; rejects if it is none, or if the database cannot be written. */
export async function addGap(gap: Gap, database: Database = db): Promise<void> {
  await database.gaps.add(Gap.parse(gap));
}

/** Takes one back. */
export const removeGap = (id: string, database: Database = db): Promise<void> => database.gaps.delete(id);

/** All of them, the latest month first; damaged rows are left out. Rejects if the database cannot be read. */
export async function readGaps(database: Database = db): Promise<Gap[]> {
  const rows = (await database.gaps.toArray()).flatMap((row) => Gap.safeParse(row).data ?? []);
  return rows.sort((a, b) => (a.month === b.month ? (a.id < b.id ? -1 : 1) : a.month < b.month ? 1 : -1));
}

/** Forgets every gap. */
export const eraseGaps = (database: Database = db): Promise<void> => database.gaps.clear();
