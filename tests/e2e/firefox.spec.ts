import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { until } from '../support/browser.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { serveSite } from '../support/site.ts';

test.skip(!findFirefox(), 'Firefox is not installed');

test('Firefox: installed, catalogue in the database, a local chart read after it was allowed, and let go', async () => {
  test.setTimeout(120_000);
  const site = await serveSite();
  const firefox = await launchFirefox(fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)));
  try {
    const panel = await firefox.extensionPage('sidepanel.html');
    const rows = () =>
      panel.evaluate(async () => {
        const all = await indexedDB.databases();
        const counts = all.map(
          ({ name = '' }) =>
            new Promise<number>((resolve, reject) => {
              const open = indexedDB.open(name);
              open.onerror = () => reject(open.error);
              open.onsuccess = () => {
                if (!open.result.objectStoreNames.contains('programs')) return resolve(0);
                const count = open.result.transaction('programs').objectStore('programs').count();
                count.onsuccess = () => resolve(count.result);
              };
            }),
        );
        return Math.max(0, ...(await Promise.all(counts)));
      });
    const programs = await until('the database is filled', async () => (await rows()) >= 80 && rows(), 30);

    await test.step('the panel finds a program by typing', async () => {
      await panel.locator('[data-view-button="find"]').click();
      await panel.locator('input[type="search"]').fill('dravet');
      await until('a result', () => panel.$('[data-view="find"] [data-program]'));
      expect(programs).toBeGreaterThanOrEqual(80);
    });

    await test.step('the site is allowed by a click, as the panel asks for it', async () => {
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
    });

    const found = () => panel.evaluate(async () => JSON.stringify(await browser.storage.session.get(null)));
    await test.step('a page on this machine is detected', async () => {
      const chart = await firefox.page(site.demo('cf'));
      await until('cystic fibrosis is found', async () => (await found()).includes('cystic-fibrosis'), 30);
      expect(await found()).not.toContain('Invented');
      await chart.close();
    });
    await test.step('and forgotten when its tab is closed', () => until('nothing is remembered', async () => (await found()) === '{}'));
  } finally {
    await firefox.close();
    await site.close();
  }
});

declare const browser: typeof chrome;
