/**
 * Which listings a keeper should check next. Community resource databases confirm each listing at least
 * once a year (Inform USA, formerly AIRS, Standards: resource database maintenance).
 */
import type { Id } from './common.ts';
import type { Program } from './program.ts';

/** Days after which a confirmed listing falls due again. */
export const CHECK_EVERY = 365;

/**
 * Programs that nobody has ever confirmed, then those not confirmed for a year; among each, what families
 * of this clinic are offered most, then what is oldest. `offers`: how often each was offered here. What the
 * panel merely suggested is not counted: that would write on disk what charts show.
 */
export function dueForCheck(programs: readonly Program[], offers: ReadonlyMap<Id, number>, today: string): Program[] {
  const rank = (program: Program): [number, number, string] => {
    const { verified, sourceDate, read } = program.provenance;
    return [verified ? 1 : 0, -(offers.get(program.id) ?? 0), verified?.on ?? sourceDate ?? read];
  };
  return programs
    .filter(({ status, provenance: { verified } }) => status !== 'defunct' && (!verified || daysBetween(verified.on, today) >= CHECK_EVERY))
    .map((program) => ({ program, rank: rank(program) }))
    .sort(
      (a, b) =>
        a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || alphabetical(a.rank[2], b.rank[2]) || alphabetical(a.program.id, b.program.id),
    )
    .map(({ program }) => program);
}

/** ISO days. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
