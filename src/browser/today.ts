/** The turn of the day, told by the background's alarm to open panels; and when old referrals were last looked for. */
import { storage } from 'wxt/utils/storage';
import { Sweep } from '../core/referral.ts';

/** ISO day; memory only. */
export const today = storage.defineItem<string | null>('session:today', { fallback: null });

const stored = storage.defineItem<unknown>('local:sweep', { fallback: null });

export const sweep = {
  /** Undefined before the first, and when what stands on disk is damaged. */
  getValue: async (): Promise<Sweep | undefined> => Sweep.safeParse(await stored.getValue()).data,
  setValue: (next: Sweep): Promise<void> => stored.setValue(next),
};
