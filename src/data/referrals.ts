/**
 * Referrals in the database. Whatever goes in passes its schema (core/referral.ts), which knows no field for a
 * family; two windows that change the same row are kept apart by its revision.
 */
import { applyChange, type Change, forgottenOn, inWorkOrder, Referral } from '../core/referral.ts';
import { type Database, db } from './db.ts';

/**
 * What became of a change. done: as wanted · merged: another window had changed the row first, and the change
 * still made sense on top of it · refused: it did not, and the row is as the other window left it · gone: the row is no more.
 */
export type Changed =
  | { result: 'done' | 'merged'; before: Referral; after: Referral }
  | { result: 'refused'; row: Referral }
  | { result: 'gone' };

/** Writes a new row. Rejects if it is none, or if the database cannot be written. */
export async function addReferral(referral: Referral, database: Database = db): Promise<Referral> {
  const row = Referral.parse(referral);
  await database.referrals.add(row);
  return row;
}

/** Changes the row as it stands now; `seen` is the revision on which the user decided. `today` is an ISO day. */
export function changeReferral(
  id: string,
  change: Change,
  { seen, today }: { seen: number; today: string },
  database: Database = db,
): Promise<Changed> {
  return database.transaction('rw', database.referrals, async () => {
    const before = Referral.safeParse(await database.referrals.get(id)).data;
    if (!before) return { result: 'gone' };
    const after = applyChange(before, change, today);
    if (!after) return { result: 'refused', row: before };
    await database.referrals.put(Referral.parse(after));
    return { result: before.rev === seen ? 'done' : 'merged', before, after };
  });
}

/** Takes a change back: the row is again what it was before. Refused when something else has happened to it since. */
export function undoChange({ before, after }: { before: Referral; after: Referral }, database: Database = db): Promise<Changed> {
  return database.transaction('rw', database.referrals, async () => {
    const row = Referral.safeParse(await database.referrals.get(after.id)).data;
    if (!row) return { result: 'gone' };
    if (row.rev !== after.rev) return { result: 'refused', row };
    const restored = Referral.parse({ ...before, rev: row.rev + 1 });
    await database.referrals.put(restored);
    return { result: 'done', before: row, after: restored };
  });
}

/** Takes a new row back, unless something has happened to it since: then it stays, and false is the answer. */
export function removeNew({ id, rev }: Pick<Referral, 'id' | 'rev'>, database: Database = db): Promise<boolean> {
  return database.transaction('rw', database.referrals, async () => {
    const row = await database.referrals.get(id);
    if (row && row.rev !== rev) return false;
    await database.referrals.delete(id);
    return true;
  });
}

/** All rows in the order of a work list; damaged ones are left out. Rejects if the database cannot be read. */
export async function readReferrals(database: Database = db): Promise<Referral[]> {
  return (await database.referrals.toArray()).flatMap((row) => Referral.safeParse(row).data ?? []).sort(inWorkOrder);
}

/** How many rows `readReferrals` leaves out. */
export const countDamaged = async (database: Database = db): Promise<number> =>
  (await database.referrals.toArray()).filter((row) => !Referral.safeParse(row).success).length;

/** One row, or undefined when there is none (any more). */
export const readReferral = async (id: string, database: Database = db): Promise<Referral | undefined> =>
  Referral.safeParse(await database.referrals.get(id)).data;

/** Forgets the rows whose time is over on this ISO day, and those that cannot be read; answers how many. */
export function forgetOld(today: string, keepMonths: number, database: Database = db): Promise<number> {
  return database.transaction('rw', database.referrals, async () => {
    const old = (await database.referrals.toArray()).filter((row) => {
      const referral = Referral.safeParse(row).data;
      return !referral || forgottenOn(referral, keepMonths) <= today;
    });
    await database.referrals.bulkDelete(old.map(({ id }) => id));
    return old.length;
  });
}

/** Forgets every referral. */
export const eraseReferrals = (database: Database = db): Promise<void> => database.referrals.clear();
