import { me as meItem } from '../browser/practice.ts';
import { isDue, myRows } from '../core/referral.ts';
import { readReferrals } from '../data/referrals.ts';
import { useItem } from '../ui/use-item.ts';
import { useLiveState } from '../ui/use-live.ts';

/** How many referrals of whoever sits here are due; 0 while that is not known. */
export function useDue(today: string): number {
  const live = useLiveState(() => readReferrals());
  const me = useItem(meItem);
  return live.state === 'ready' && me ? myRows(live.value, me).filter((row) => isDue(row, today)).length : 0;
}
