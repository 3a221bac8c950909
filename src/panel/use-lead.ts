import { me } from '../browser/practice.ts';
import { type Lead, leadOf } from '../core/lead.ts';
import { useItem } from '../ui/use-item.ts';

/** What the views lead with for who sits here, live. */
export const useLead = (): Lead => leadOf(useItem(me)?.role);
