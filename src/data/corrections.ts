/** Counts of "not this child", for the keeper of the lexicon. Ids and counts only (core/correction.ts). */
import { Correction } from '../core/correction.ts';
import { type Database, db } from './db.ts';

/** What was corrected: one condition, and each way in which the chart had shown it. */
export type Corrected = Omit<Correction, 'via' | 'count'> & { via: readonly Correction['via'][] };

/** Adds one to each count, or takes the one back that an undo makes untrue. Rejects if the database cannot be written. */
export function countCorrection({ via, ...what }: Corrected, by: 1 | -1, database: Database = db): Promise<void> {
  return database.transaction('rw', database.corrections, async () => {
    for (const one of via) {
      const key: [string, string, string, string] = [what.month, what.condition, one, what.reason];
      const before = Correction.safeParse(await database.corrections.get(key)).data?.count ?? 0;
      const count = before + by;
      if (count > 0) await database.corrections.put({ ...what, via: one, count });
      else await database.corrections.delete(key);
    }
  });
}

/** All counts, the latest month and the highest count first; damaged rows are left out. Rejects if the database cannot be read. */
export async function readCorrections(database: Database = db): Promise<Correction[]> {
  const rows = (await database.corrections.toArray()).flatMap((row) => Correction.safeParse(row).data ?? []);
  return rows.sort((a, b) => (a.month === b.month ? b.count - a.count : a.month < b.month ? 1 : -1));
}

/** Forgets every count. */
export const eraseCorrections = (database: Database = db): Promise<void> => database.corrections.clear();
