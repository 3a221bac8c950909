/** All rows of a person and a practice: out as one file, in with one transaction, and away. */
import { Dexie } from 'dexie';
import { KINDS, type Kind, type Merge, mergeKind, type Rows } from '../core/everything.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { readCorrections } from './corrections.ts';
import { type Database, db } from './db.ts';
import { readGaps } from './gaps.ts';
import { readEvents } from './learning-events.ts';
import { addLessonPack, readLessonPacks, removeLessonPack } from './lesson-packs.ts';
import { readOverlayLog, readOverlays } from './overlays.ts';
import { readAttempts } from './progress.ts';
import { readReferrals } from './referrals.ts';
import { readReviews } from './reviews.ts';

/** Everything but the catalogue. Damaged rows are left out. Rejects if the database cannot be read. */
export async function readRows(database: Database = db): Promise<Rows> {
  const own = await database.programs.where({ pack: OWN_PACK }).toArray();
  const [referrals, gaps, overlays, log, attempts, events, reviews, corrections, lessonPacks] = await Promise.all([
    readReferrals(database),
    readGaps(database),
    readOverlays(database),
    readOverlayLog(database),
    readAttempts(database),
    readEvents(database),
    readReviews(database),
    readCorrections(database),
    readLessonPacks(database),
  ]);
  const ownPrograms = own.flatMap(({ entry }) => Program.safeParse(entry).data ?? []);
  return { referrals, gaps, overlays, overlayLog: log.reverse(), ownPrograms, attempts, events, reviews, corrections, lessonPacks };
}

/** What an import would do, kind by kind. */
export type Plan = { [K in Kind]: Merge<K> };

export const planImport = (mine: Rows, theirs: Rows): Plan =>
  Object.fromEntries(KINDS.map((kind) => [kind, mergeKind(kind, mine[kind], theirs[kind])])) as Plan;

/**
 * Writes what the file brings, worked out anew inside the transaction, since another window may have worked on
 * meanwhile: all of it or nothing. `also` is done last inside it; if that fails, nothing is written. Resolves to what was done.
 */
export function importRows(theirs: Rows, also: () => Promise<void>, database: Database = db): Promise<Plan> {
  return database.transaction('rw', database.tables, async () => {
    const plan = planImport(await readRows(database), theirs);
    await database.referrals.bulkPut(plan.referrals.write);
    await database.gaps.bulkPut(plan.gaps.write);
    await database.overlays.bulkPut(plan.overlays.write);
    await database.overlayLog.bulkAdd(plan.overlayLog.write);
    await database.attempts.bulkPut(plan.attempts.write);
    // 1, as if sent: what a record store should have was sent from the computer on which it happened.
    await database.events.bulkPut(plan.events.write.map((event) => ({ ...event, sent: 1 as const })));
    await database.reviews.bulkPut(plan.reviews.write);
    await database.corrections.bulkPut(plan.corrections.write);
    for (const pack of plan.lessonPacks.write) {
      await removeLessonPack(pack.id, database); // another pack may call itself the same version
      await addLessonPack(pack, database);
    }
    if (plan.ownPrograms.write.length > 0) await putOwn(plan.ownPrograms.write, database);
    await Dexie.waitFor(also());
    return plan;
  });
}

async function putOwn(programs: readonly Program[], database: Database): Promise<void> {
  await database.programs.bulkPut(programs.map((entry) => ({ pack: OWN_PACK, id: entry.id, entry })));
  const count = await database.programs.where({ pack: OWN_PACK }).count();
  const version = String(Number((await database.packs.get(OWN_PACK))?.version ?? 0) + 1);
  await database.packs.put({ id: OWN_PACK, name: 'Our own programs', version, license: 'local', programs: count, lessons: 0 });
}

/** Empties every table, the catalogue too, which is put back from the package afterwards. Resolves to how many rows of each kind there were. */
export async function eraseRows(database: Database = db): Promise<Record<Kind, number>> {
  const rows = await readRows(database);
  await database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));
  return Object.fromEntries(KINDS.map((kind) => [kind, rows[kind].length])) as Record<Kind, number>;
}
