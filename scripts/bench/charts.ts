/** A page at an allowed site and the same page at one that is not: how the bench drives them. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Beside, launch, until } from '../../tests/support/browser.ts';
import { type Served, serve } from '../../tests/support/serve.ts';
import { framePage } from './chart-page.ts';
import { REPORT, START } from './extension.ts';
import { within } from './timing.ts';
import { type Stretch, traced } from './trace.ts';

/** Where the chart script is found in Chromium's profiles. */
export const SCRIPT = '/content-scripts/chart.js';

export type Site = 'allowed' | 'other';

export type Charts = {
  beside: Beside;
  browser: Browser;
  /** A tab of the allowed site, and its DevTools session. */
  page: Page;
  session: CDPSession;
  /** Puts a page onto the server; its path. */
  put(path: string, body: string): string;
  /** The address of a path at the allowed site, or at another one: the same server under another name. */
  address(path: string, site?: Site): string;
  /** Goes to a path and waits until the page rests. */
  go(path: string, site?: Site): Promise<void>;
  /** Whether the browser puts the chart script into the allowed site's pages by itself. It does at first. */
  setAutomatic(on: boolean): Promise<void>;
  /** Puts the chart script into the page that is open; resolves with its first report. */
  inject(): Promise<void>;
  /** The same, traced from the start of the script to its first report. */
  firstPass(): Promise<Stretch>;
};

/** Starts a browser with the clocked extension and one allowed site, runs `act`, and ends both. */
export async function withCharts<T>(extension: string, act: (charts: Charts) => Promise<T>): Promise<T> {
  const served = await serve({});
  const beside = await launch({ extension }).catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  try {
    return await act(await chartsOf(beside, served));
  } finally {
    await beside.close();
    await served.close();
  }
}

async function chartsOf(beside: Beside, served: Served): Promise<Charts> {
  const page = await beside.page(served.page('/first.html', framePage));
  const browser = beside.context.browser();
  if (!browser) throw new Error('The page has no browser.');
  await beside.allowSite(page);
  await closePanel(beside);
  const charts: Charts = {
    beside,
    browser,
    page,
    session: await beside.context.newCDPSession(page),
    put(path, body) {
      served.page(path, body);
      return path;
    },
    address: (path, site = 'allowed') => (site === 'allowed' ? served.url : served.url.replace('127.0.0.1', 'localhost')) + path,
    async go(path, site) {
      await page.goto(charts.address(path, site));
      await rest(page);
    },
    setAutomatic: (on) => beside.inWorker(automatic, { on, matches: [`${served.url}/*`] }),
    async inject() {
      await beside.inWorker(injectScript, page.url());
      await within(60, 'the first report of the chart script', page.evaluate(marked, REPORT));
    },
    firstPass: () => traced(browser, [START, REPORT], () => charts.inject()),
  };
  return charts;
}

/** Resolves when the page has had nothing to do twice, some time apart. */
export const rest = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(() => requestIdleCallback(done), 300))));

/** Asks the panel's clock (extension.ts) to close it. */
export const closePanel = async (beside: Beside): Promise<void> => {
  await beside.inWorker(() => new BroadcastChannel('bench').postMessage('close'));
  await until('the panel closes', () =>
    beside.inWorker(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length === 0),
  );
};

/** Runs in the page: resolves at the mark, without asking again and again, which would be work in what is measured. */
function marked(name: string): Promise<void> {
  return new Promise((done) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(name).length === 0) return;
      observer.disconnect();
      done();
    }).observe({ type: 'mark', buffered: true });
  });
}

// These run in the service worker and must not use anything outside themselves.

async function automatic({ on, matches }: { on: boolean; matches: string[] }): Promise<void> {
  await chrome.scripting.unregisterContentScripts();
  if (on)
    await chrome.scripting.registerContentScripts([
      {
        id: 'chart',
        js: ['/content-scripts/chart.js'],
        matches,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
}

async function injectScript(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/chart.js'] });
}
