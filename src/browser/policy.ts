/** The hospital's policy (storage.managed). It may be absent, and it may come late. */
import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from '../core/policy.ts';

/** The policy as it is now; empty where there is none: Firefox rejects when nothing is managed. */
export const getPolicy = async (): Promise<Policy> => readPolicy(await browser.storage.managed.get(null).catch(() => ({})));

/** Calls back when the policy changes, until the answer is called. Firefox never does; there the next start reads it. */
export function watchPolicy(onChange: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** The policy as views read it, live: a late one is seen when it comes. */
export const policy = {
  fallback: {} as Policy,
  getValue: getPolicy,
  watch: (onChange: (value: Policy) => void) => watchPolicy(() => void getPolicy().then(onChange)),
};
