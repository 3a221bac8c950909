/** A page in Chromium without the extension, with what page.ts can do. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { startChromium } from '../../tests/support/chromium.ts';
import { bundlePage } from './bundle.ts';

/** Runs `act` in a page that has `bench`; the browser is closed afterwards. Throws when there is no browser. */
export async function withBenchPage<T>(act: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const code = await bundlePage();
  const browser = await startChromium({ window: 'none' });
  const connection = await chromium.connectOverCDP(browser.address);
  try {
    const context = connection.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!context || !page) throw new Error('The browser has no page.');
    await page.evaluate(code);
    return await act(page, await context.newCDPSession(page));
  } finally {
    await (await connection.newBrowserCDPSession()).send('Browser.close').catch(() => {});
    await browser.ended();
  }
}

/** Megabytes of the page's JavaScript heap after a garbage collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}
