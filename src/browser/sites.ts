/**
 * The sites that Beside may read always. The browser's own list of granted permissions is the only
 * list: nothing of ours can drift from it, and what is revoked in the browser's settings is gone here.
 */
import { browser } from 'wxt/browser';

/** Match pattern of an origin. Firefox's patterns know no ports: there a site is its host. */
const pattern = (origin: string) => `${import.meta.env.FIREFOX ? origin.replace(/:\d+$/, '') : origin}/*`;

/** Origins, "https://chart.example.org", sorted. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .filter((origin) => /^https?:\/\/.+\/\*$/.test(origin))
    .map((origin) => origin.slice(0, -2))
    .sort();
}

/** Whether this origin is allowed. */
export const isAllowed = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern(origin)] });

/**
 * Asks for one origin. Call it directly in a click handler, before any await: the browser only asks
 * during a user's gesture. False if the user says no.
 */
export const allowSite = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [pattern(origin)] });

/** Takes a site back; the background hears of it and stops reading there. */
export const forgetSite = (origin: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern(origin)] });

/** Calls back now and whenever the list changes, also from the browser's own settings. */
export function watchSites(onChange: (sites: string[]) => void, signal: AbortSignal): void {
  const tell = () => {
    void allowedSites().then((sites) => signal.aborted || onChange(sites));
  };
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  });
  tell();
}
