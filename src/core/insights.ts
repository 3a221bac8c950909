/**
 * What a practice may know about its own offers: counts, of which none can be turned back into a family
 * (small-cells.ts). "Offered and declined" is counted as what it is, a good outcome; roles are counted, people are not.
 */
import { ageBandOf, type Gap } from './gap.ts';
import type { Referral } from './referral.ts';
import { LEAST, type SafeTable, safeTable } from './small-cells.ts';

/** By what offers are counted. */
export const OFFERS_BY = ['month', 'group', 'language', 'county', 'role'] as const;
export type OffersBy = (typeof OFFERS_BY)[number];

/** By what gaps are counted. */
export const GAPS_BY = ['month', 'group', 'language', 'county', 'ageBand', 'format'] as const;
export type GapsBy = (typeof GAPS_BY)[number];

/** Stands for what was not recorded. */
export const NOT_RECORDED = '';

/** What became of an offer that is not a connection. declined: offered and declined. */
export const RESULTS = ['declined', 'not-now', 'on-its-way', 'could-not-connect', 'no-answer', 'closed'] as const;
export type Result = (typeof RESULTS)[number];

/** Days from the offer to the connection. */
export const DAYS = ['0-7', '8-30', '31-'] as const;
export type Days = (typeof DAYS)[number];

export type Insights = {
  /** How many there are; absent: one to four. */
  offers?: number;
  /** How many families connected; absent: too few to say, or too few did not. */
  connected?: number;
  by: Record<OffersBy, SafeTable | undefined>;
  /** Of those that are not connected. */
  results?: SafeTable;
  /** Of those that are. */
  days?: SafeTable;
  medianDays?: number;
  gaps?: number;
  gapsBy: Record<GapsBy, SafeTable | undefined>;
};

/** `groupOf`: the group of a condition ("neurological"), undefined where there is none. */
export function insightsOf(
  referrals: readonly Referral[],
  gaps: readonly Gap[],
  groupOf: (condition: string) => string | undefined,
): Insights {
  const offers = referrals.map((row) => ({
    month: row.offered.slice(0, 7),
    group: (row.condition && groupOf(row.condition)) ?? NOT_RECORDED,
    language: row.language ?? NOT_RECORDED,
    county: row.county ?? NOT_RECORDED,
    role: row.by ?? NOT_RECORDED,
    connected: isConnected(row),
    result: resultOf(row),
    days: daysToConnection(row),
  }));
  const by = record(OFFERS_BY, (one) => safeTable(offers.map((row) => ({ name: row[one], yes: row.connected }))));
  const connected = by.month?.yes;
  const strata = connected === undefined ? [] : offers;
  const results = safeTable(
    strata.filter((row) => !row.connected).map(({ result }) => ({ name: result, yes: false })),
    RESULTS,
  );
  const waited = strata.filter((row) => row.connected).map(({ days }) => days);
  const days = safeTable(
    waited.map((count) => ({ name: bandOf(count), yes: true })),
    DAYS,
  );
  const missing = gaps.map((gap) => ({
    month: gap.month,
    group: (gap.condition && groupOf(gap.condition)) ?? NOT_RECORDED,
    language: gap.language ?? NOT_RECORDED,
    county: gap.county ?? NOT_RECORDED,
    ageBand: gap.ageBand ?? NOT_RECORDED,
    format: gap.format ?? NOT_RECORDED,
  }));
  const gapsBy = record(GAPS_BY, (one) =>
    safeTable(
      missing.map((row) => ({ name: row[one], yes: false })),
      one === 'ageBand' ? AGES : [],
    ),
  );
  return {
    ...count('offers', offers.length),
    ...(connected === undefined ? {} : { connected }),
    by,
    ...(results ? { results } : {}),
    ...(days ? { days, medianDays: median(waited) } : {}),
    ...count('gaps', missing.length),
    gapsBy,
  };
}

const AGES = [1, 4, 8, 15, 20].map(ageBandOf);

const count = <Name extends string>(name: Name, all: number): { [name in Name]?: number } =>
  (all === 0 || all >= LEAST ? { [name]: all } : {}) as { [name in Name]?: number };

const record = <Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;

/** The last word on whether the family got through. */
const isConnected = ({ history }: Referral): boolean =>
  history.findLast(({ state }) => state === 'connected' || state === 'could-not-connect')?.state === 'connected';

function resultOf({ state, history }: Referral): Result {
  // What was put away stays what it had become.
  const last = state === 'closed' ? (history.findLast((step) => step.state !== 'closed')?.state ?? 'closed') : state;
  if (last === 'declined' || last === 'not-now' || last === 'could-not-connect') return last;
  if (last === 'handed-over' || last === 'connecting') return state === 'closed' ? 'closed' : 'on-its-way';
  return last === 'offered' && state !== 'closed' ? 'no-answer' : 'closed';
}

/** Whole days from the first offer to the first connection; 0 where there is none. */
function daysToConnection({ offered, history }: Referral): number {
  const on = history.find(({ state }) => state === 'connected')?.on ?? offered;
  return Math.max(0, Math.round((Date.parse(on) - Date.parse(offered)) / 86_400_000));
}

const bandOf = (days: number): Days => (days <= 7 ? '0-7' : days <= 30 ? '8-30' : '31-');

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
