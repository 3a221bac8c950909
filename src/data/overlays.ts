/** Local work on the catalogue: kept apart from the packs, so that an update cannot overwrite it, and logged. */
import type { Id } from '../core/common.ts';
import { UserError } from '../core/errors.ts';
import { Change, Field, Overlay, sameValue, type Value } from '../core/overlay.ts';
import { type Database, db } from './db.ts';

type Key = Pick<Overlay, 'program' | 'field'>;
type Who = { on: string; by?: string };
/** What stood in each place, null for nothing, when the user decided. */
type Seen = { seen?: readonly Value[] };

/**
 * Writes overlays, or takes one away (`value` undefined), and logs each that changes something, in one
 * transaction. Resolves to an undo: it puts back what stood there, and rejects with the UserError
 * `error.changedSince` where another window has changed the same field meanwhile. Rejects so too where `seen` is
 * given and something else stands there, if the database cannot be written, and if an overlay does not fit its schema; then nothing is written.
 */
export async function changeOverlays(
  changes: readonly (Overlay | (Key & { value?: undefined }))[],
  { seen, ...who }: Who & Seen,
  database: Database = db,
): Promise<() => Promise<void>> {
  const wanted = changes.map((change) => ({ key: { program: change.program, field: change.field }, row: rowOf(change) }));
  const before = await write(
    wanted.map((one, i) => ({ ...one, expected: seen && { value: seen[i] ?? null } })),
    who,
    database,
  );
  return async () => {
    const back = wanted.map(({ key, row }, i) => ({ key, row: before[i], expected: { value: row?.value ?? null } }));
    await write(back, who, database);
  };
}

const rowOf = (change: Overlay | (Key & { value?: undefined })): Overlay | undefined =>
  change.value === undefined ? undefined : Overlay.parse(change);

type Write = { key: Key; row: Overlay | undefined; expected: { value: Value } | undefined };

/** Resolves to what stood in each place before. */
function write(writes: readonly Write[], who: Who, database: Database): Promise<(Overlay | undefined)[]> {
  return database.transaction('rw', database.overlays, database.overlayLog, async () => {
    const before: (Overlay | undefined)[] = [];
    for (const { key, row, expected } of writes) {
      const place: [Id, string] = [key.program, key.field];
      const there = Overlay.safeParse(await database.overlays.get(place)).data;
      const from = there?.value ?? null;
      const to = row?.value ?? null;
      if (expected && !sameValue(from, expected.value)) throw new UserError('error.changedSince', key.program);
      before.push(there);
      if (row) await database.overlays.put(row);
      else await database.overlays.delete(place);
      if (!sameValue(from, to)) await database.overlayLog.add(Change.parse({ ...key, from, to, ...who }));
    }
    return before;
  });
}

/** All local work, or that on these programs; damaged rows are left out. Rejects if the database cannot be read. */
export async function readOverlays(database: Database = db, programs?: readonly Id[]): Promise<Overlay[]> {
  const rows = programs ? database.overlays.where('program').anyOf(programs) : database.overlays;
  return (await rows.toArray()).flatMap((row) => Overlay.safeParse(row).data ?? []);
}

/** Ids of starred programs, the latest star first. */
export async function readStarred(database: Database = db): Promise<Id[]> {
  const rows = await database.overlays.where({ field: 'starred' }).toArray();
  return rows
    .flatMap((row) => Overlay.safeParse(row).data ?? [])
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ program }) => program);
}

/** What of the local work changes which programs are found: the number of the last such change. Stars, notes and checks are shown, not searched. */
export async function lastShaping(database: Database = db): Promise<number> {
  const [last = 0] = await database.overlayLog
    .reverse()
    .filter((row: Change | null) => row?.field === 'hidden' || Field.safeParse(row?.field).success) // null: damaged
    .limit(1)
    .primaryKeys();
  return last;
}

/** Every change, the latest first; damaged rows are left out. Rejects if the database cannot be read. */
export async function readOverlayLog(database: Database = db): Promise<Change[]> {
  return (await database.overlayLog.reverse().toArray()).flatMap((row) => Change.safeParse(row).data ?? []);
}
