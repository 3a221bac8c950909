/** A page in Chromium without the extension, with what page.ts can do. It is served, for a page without an address has no database. */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { startChromium } from '../../tests/support/chromium.ts';
import { serve } from '../../tests/support/serve.ts';
import { bundlePage } from './bundle.ts';

/** Runs `act` in a page that has `bench`; the browser is closed afterwards. Throws when there is no browser. */
export async function withBenchPage<T>(act: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
  const code = await bundlePage();
  const served = await serve({});
  const browser = await startChromium({ window: 'none' });
  const connection = await chromium.connectOverCDP(browser.address);
  try {
    const context = connection.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (!context || !page) throw new Error('The browser has no page.');
    await page.goto(served.page('/bench.html', '<!doctype html><title>Bench</title>'));
    await page.evaluate(code);
    return await act(page, await context.newCDPSession(page));
  } finally {
    await (await connection.newBrowserCDPSession()).send('Browser.close').catch(() => {});
    await browser.ended();
    await served.close();
  }
}

/** Megabytes that the page's JavaScript holds after a garbage collection: objects and the contents of arrays of numbers. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}
