/** Everything that a keeper of the catalogue has on the desk. */
import type { Id } from '../core/common.ts';
import { type Change, type LocalProgram, type Overlay, withOverlays } from '../core/overlay.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { type Database, db } from './db.ts';
import { readOverlayLog, readOverlays } from './overlays.ts';
import { readReferrals } from './referrals.ts';

export type KeeperDesk = {
  /** By id, as the packs have them; the clinic's own are not among them. */
  packed: ReadonlyMap<Id, Program>;
  /** By id, with local work. */
  locals: ReadonlyMap<Id, LocalProgram>;
  own: readonly Program[];
  overlays: readonly Overlay[];
  /** The latest first. */
  log: readonly Change[];
  /** How often each program was offered to a family here. */
  offers: ReadonlyMap<Id, number>;
};

/** Reads it all. Damaged rows are left out. Rejects if the database cannot be read. */
export async function readKeeperDesk(database: Database = db): Promise<KeeperDesk> {
  const [rows, overlays, log, referrals] = await Promise.all([
    database.programs.toArray(),
    readOverlays(database),
    readOverlayLog(database),
    readReferrals(database),
  ]);
  const packed = new Map<Id, Program>();
  const own: Program[] = [];
  for (const { pack, entry } of rows) {
    const program = Program.safeParse(entry).data;
    if (!program) continue;
    if (pack === OWN_PACK) own.push(program);
    else packed.set(program.id, program);
  }
  const ofProgram = Map.groupBy(overlays, ({ program }) => program);
  const locals = new Map([...packed.values()].map((program) => [program.id, withOverlays(program, ofProgram.get(program.id) ?? [])]));
  const offers = new Map<Id, number>();
  for (const id of referrals.flatMap(({ programs }) => programs)) offers.set(id, (offers.get(id) ?? 0) + 1);
  return { packed, locals, own: own.sort((a, b) => a.name.localeCompare(b.name)), overlays, log, offers };
}
