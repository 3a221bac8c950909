/** The order of the work list, which follows from who sits there (lead.ts). */
import type { Lead } from './lead.ts';
import { isDue, type Referral } from './referral.ts';

/** Rows of a work list (`inWorkOrder`): what is due stays before what is not, and the role's own state leads in each. `today` is an ISO day. */
export function inRowOrder(rows: readonly Referral[], { state }: Lead, today: string): Referral[] {
  const rank = (row: Referral) => (isDue(row, today) ? 0 : 2) + (row.state === state ? 0 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
