/** One program with the clinic's own work on it. */
import type { Id } from '../core/common.ts';
import { type LocalProgram, Overlay, withOverlays } from '../core/overlay.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { type Database, db } from './db.ts';

/** `own`: the clinic wrote it. Undefined: no such program, or damaged. Rejects if the database cannot be read. */
export async function readLocalProgram(id: Id, database: Database = db): Promise<(LocalProgram & { own: boolean }) | undefined> {
  const [rows, overlays] = await Promise.all([
    database.programs.where('id').equals(id).toArray(),
    database.overlays.where({ program: id }).toArray(),
  ]);
  const [row] = rows;
  const program = Program.safeParse(row?.entry).data;
  if (!row || !program) return undefined;
  return {
    ...withOverlays(
      program,
      overlays.flatMap((one) => Overlay.safeParse(one).data ?? []),
    ),
    own: row.pack === OWN_PACK,
  };
}
