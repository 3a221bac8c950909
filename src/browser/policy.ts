/** The hospital's policy (storage.managed). It may be absent, and it may come late. */
import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from '../core/policy.ts';

/** The policy as it is now; empty where there is none: Firefox rejects when nothing is managed. */
export const getPolicy = async (): Promise<Policy> => readPolicy(await browser.storage.managed.get(null).catch(() => ({})));

/** Calls back when the policy changes. Firefox never does; there the next start reads it. */
export function watchPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}
