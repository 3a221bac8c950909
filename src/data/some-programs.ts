/** Single programs of the catalogue by their keys. Apart from all of it (catalogue.ts): no page waits for the formats of packs and lessons. */
import type { Id } from '../core/common.ts';
import { type LocalProgram, withOverlays } from '../core/overlay.ts';
import { Program } from '../core/program.ts';
import { type Database, db } from './db.ts';
import { readOverlays } from './overlays.ts';

/**
 * Programs by pack and id, in the order asked; undefined for what is gone, damaged or hidden here. The clinic's own
 * work is laid over them. Rejects if the database cannot be read.
 */
export async function readPrograms(keys: readonly (readonly [Id, Id])[], database: Database = db): Promise<(Program | undefined)[]> {
  const locals = await readLocals(keys, database);
  return locals.map((local) => (local && !local.hidden && local.program.status !== 'defunct' ? local.program : undefined));
}

async function readLocals(keys: readonly (readonly [Id, Id])[], database: Database): Promise<(LocalProgram | undefined)[]> {
  const ids = keys.map(([, id]) => id);
  const [rows, overlays] = await Promise.all([
    database.programs.bulkGet(keys.map(([pack, id]): [Id, Id] => [pack, id])),
    readOverlays(database, ids),
  ]);
  return rows.map((row) => {
    const program = Program.safeParse(row?.entry).data;
    return program && withOverlays(program, overlays);
  });
}
