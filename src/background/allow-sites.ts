/** Keeps the chart script registered for exactly the sites that the browser says are allowed. */
import { browser } from 'wxt/browser';
import { readTab, registration } from '../browser/chart-script.ts';
import { sendMessage } from '../browser/messages.ts';
import { allowedSites } from '../browser/sites.ts';
import { forgetReports, readTabIds } from '../browser/tab-reports.ts';

/** Adds the listeners; call it while the worker starts. An update of the extension drops registrations, so every start compares. */
export function allowSites(): void {
  browser.runtime.onInstalled.addListener(() => void register().then(readAllowedTabs));
  browser.runtime.onStartup.addListener(() => void register());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void register().then(() => readOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) void register().then(stopEverywhere);
  });
}

let last = Promise.resolve();

/** One after the other: two registrations at once would both try to create the same id. */
function register(): Promise<void> {
  last = last.then(registerNow).catch((error: unknown) => console.error('Chart sites could not be registered', error));
  return last;
}

async function registerNow(): Promise<void> {
  const sites = await allowedSites();
  const wanted = registration(sites);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [wanted.id] });
  if (sites.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [wanted.id] });
  } else if (registered) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}

/** An update leaves the scripts of open pages without anybody to talk to. */
const readAllowedTabs = async () => readOpenTabs((await allowedSites()).map((site) => `${site}/*`));

/** Pages that are open already do not wait for a reload. */
async function readOpenTabs(patterns: string[]): Promise<void> {
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: patterns }) : [];
  await Promise.all(tabs.map(({ id }) => id !== undefined && readTab(id)));
}

/**
 * The permission is gone, and with it the right to ask which tabs it was about: stop the chart script
 * wherever it runs, and read the sites that are still allowed again.
 */
async function stopEverywhere(): Promise<void> {
  for (const tabId of await readTabIds()) {
    await sendMessage('stop', undefined, { tabId }).catch(() => {}); // nobody there any more: nothing to stop
    await forgetReports(tabId);
    await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {}); // the tab was closed meanwhile
  }
  await readAllowedTabs();
}
