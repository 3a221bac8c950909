/** Programs of the clinic itself: a pack like any other, written by form instead of by file. */
import type { Id } from '../core/common.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { type Database, db } from './db.ts';

/**
 * Writes a program of the clinic, or takes the one with this id away (`program` undefined). Resolves to what
 * stood there before. Rejects if it is no program or the database cannot be written.
 */
export function putOwnProgram(id: Id, program: Program | undefined, database: Database = db): Promise<Program | undefined> {
  return database.transaction('rw', database.packs, database.programs, async () => {
    const key: [Id, Id] = [OWN_PACK, id];
    const before = Program.safeParse((await database.programs.get(key))?.entry).data;
    if (program) await database.programs.put({ pack: OWN_PACK, id, entry: Program.parse(program) });
    else await database.programs.delete(key);
    const programs = await database.programs.where({ pack: OWN_PACK }).count();
    const version = String(Number((await database.packs.get(OWN_PACK))?.version ?? 0) + 1);
    if (programs > 0) await database.packs.put({ id: OWN_PACK, name: 'Our own programs', version, license: 'local', programs, lessons: 0 });
    else await database.packs.delete(OWN_PACK);
    return before;
  });
}

/** "parents-of-ours", or "parents-of-ours-2" where that is taken by any pack. Rejects if the database cannot be read. */
export async function freeId(name: string, database: Database = db): Promise<Id> {
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
