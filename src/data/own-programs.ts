/** Programs of the clinic itself: a pack like any other, written by form instead of by file. */
import type { Id } from '../core/common.ts';
import { UserError } from '../core/errors.ts';
import { sameValue, type Value } from '../core/overlay.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { type Database, db } from './db.ts';

/**
 * Writes a program of the clinic, or takes the one with this id away (`program` undefined). `seen` is what stood
 * there when the user decided, undefined for nothing. Rejects with the UserError `error.changedSince` where another
 * window has written something else meanwhile, with a ZodError if it is no program, and if the database cannot be written; then
 * nothing is written.
 */
export function putOwnProgram(id: Id, program: Program | undefined, seen: Program | undefined, database: Database = db): Promise<void> {
  return database.transaction('rw', database.packs, database.programs, async () => {
    const there = Program.safeParse((await database.programs.get([OWN_PACK, id]))?.entry).data;
    if (!sameValue(asJson(there), asJson(seen))) throw new UserError('error.changedSince', id);
    await write(id, program, database);
  });
}

/** Writes a new one, under an id that follows from its name. Rejects if it is no program or the database cannot be written. */
export function addOwnProgram(program: Program, database: Database = db): Promise<void> {
  return database.transaction('rw', database.packs, database.programs, async () => {
    const id = await freeId(program.name, database);
    await write(id, { ...program, id }, database);
  });
}

async function write(id: Id, program: Program | undefined, database: Database): Promise<void> {
  if (program) await database.programs.put({ pack: OWN_PACK, id, entry: Program.parse(program) });
  else await database.programs.delete([OWN_PACK, id]);
  const programs = await database.programs.where({ pack: OWN_PACK }).count();
  const version = String(Number((await database.packs.get(OWN_PACK))?.version ?? 0) + 1);
  if (programs > 0) await database.packs.put({ id: OWN_PACK, name: 'Our own programs', version, license: 'local', programs, lessons: 0 });
  else await database.packs.delete(OWN_PACK);
}

const asJson = (program: Program | undefined): Value => (program ?? null) as Value; // a parsed Program is JSON

/** "parents-of-ours", or "parents-of-ours-2" where that is taken by any pack. */
async function freeId(name: string, database: Database): Promise<Id> {
  const stem =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'program';
  const taken = new Set((await database.programs.toCollection().primaryKeys()).map(([, id]) => id));
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}
