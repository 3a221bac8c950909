/** Chart pages of three makes in a real Firefox: frames in frames, closed shadow roots, rows that are filled anew. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { until } from '../support/browser.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { serveSite } from '../support/site.ts';

test.skip(!findFirefox(), 'Firefox is not installed');

test('Firefox reads frames in frames, closed shadow roots and virtualized lists', async () => {
  test.setTimeout(120_000);
  const site = await serveSite();
  const firefox = await launchFirefox(fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)));
  try {
    const panel = await firefox.extensionPage('sidepanel.html');
    const { protocol, hostname } = new URL(site.url);
    await panel.evaluate(
      (origins) => {
        const button = document.createElement('button');
        button.id = 'ask';
        button.textContent = 'ask';
        button.onclick = () => void browser.permissions.request({ origins });
        document.body.append(button);
      },
      [`${protocol}//${hostname}/*`],
    );
    await panel.locator('#ask').click();
    await until('the chart script is registered', () =>
      panel.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length === 1),
    );
    /** Conditions that any frame of the only tab says are present. */
    const present = () =>
      panel.evaluate(async () => {
        const tabs = Object.values(await browser.storage.session.get(null)) as Record<
          string,
          { found: { condition: string; status: string }[] }
        >[];
        const found = tabs.flatMap((frames) => Object.values(frames)).flatMap((report) => report.found ?? []);
        return [...new Set(found.filter(({ status }) => status === 'present').map(({ condition }) => condition))].sort().join();
      });

    for (const [file, expected] of [
      ['nested-frames.html', 'hemophilia,juvenile-myoclonic-epilepsy'],
      ['closed-app.html', 'sickle-cell-disease'],
      ['virtual-list.html', 'tuberous-sclerosis'],
    ] as const) {
      const chart = await firefox.page(site.chart(file));
      await until(`${file} is read`, async () => (await present()) === expected, 30);
      if (file === 'virtual-list.html') {
        await chart.evaluate(() => document.getElementById('view')?.scrollTo(0, 299 * 40));
        await until('the row far below alone', async () => (await present()) === 'hemophilia');
      }
      await chart.close();
      await until('nothing is remembered', async () => (await present()) === '');
    }
    expect(await panel.evaluate(async () => JSON.stringify(await browser.storage.session.get(null)))).toBe('{}');
  } finally {
    await firefox.close();
    await site.close();
  }
});

declare const browser: typeof chrome;
