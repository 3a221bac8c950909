/** Single programs as this clinic sees them: from any pack, with local work laid over them. */
import type { Id } from '../core/common.ts';
import { type LocalProgram, withOverlays } from '../core/overlay.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { type Database, db } from './db.ts';
import { readOverlays } from './overlays.ts';

/** `own`: the clinic wrote it. */
export type KnownProgram = LocalProgram & { own: boolean };

/** The programs with these ids, in this order; null for one that is in no pack or cannot be read. Rejects if the database cannot be read or has no catalogue yet.
 */
export async function readLocalPrograms(ids: readonly Id[], database: Database = db): Promise<(KnownProgram | null)[]> {
  const [packs, rows, overlays] = await Promise.all([
    database.packs.count(),
    database.programs.where('id').anyOf(ids).toArray(),
    readOverlays(database, ids),
  ]);
  if (packs === 0) throw new Error('The catalogue is not in the database yet.');
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    const program = Program.safeParse(row?.entry).data;
    return row && program ? { ...withOverlays(program, overlays), own: row.pack === OWN_PACK } : null;
  });
}

/** What one types to find a program. */
export type ProgramName = Pick<Program, 'id' | 'name' | 'organization' | 'alternateNames' | 'textLanguage'>;

/** Names of all programs that have not ended, by name. Rejects if the database cannot be read. */
export async function readProgramNames(database: Database = db): Promise<ProgramName[]> {
  const rows = await database.programs.toArray();
  return programNames(rows.flatMap(({ entry }) => Program.safeParse(entry).data ?? []));
}

/** The same of programs that are at hand. */
export const programNames = (programs: readonly Program[]): ProgramName[] =>
  programs
    .filter(({ status }) => status !== 'defunct')
    .map(({ id, name, organization, alternateNames, textLanguage }) => ({
      id,
      name,
      organization,
      alternateNames,
      ...(textLanguage ? { textLanguage } : {}),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
