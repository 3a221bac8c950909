import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { until } from '../support/browser.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';
import { readPdf } from '../support/read-pdf.ts';
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

test('Firefox: an offer is answered and found again, its sheet fits on one page, insights count it', async () => {
  test.setTimeout(120_000);
  const firefox = await launchFirefox(fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)));
  try {
    const panel = await firefox.extensionPage('sidepanel.html');
    await panel.locator('[data-view-button="find"]').click();
    await panel.locator('input[type="search"]').fill('dravet');
    await until('the first result is for Dravet', async () =>
      (await panel.$eval('[data-view="find"] li[data-program]', (one) => one.textContent).catch(() => ''))?.includes('Dravet'),
    );
    await panel.locator('[data-view="find"] li[data-program] [data-action="offer"]').click();
    await until('the script', async () => (await panel.$$('[data-script] li')).length === 4);
    await panel.locator('[data-answer="family"]').click();
    await until('the code for the family', () => panel.$('[data-connect] svg'));
    const program = await panel.$eval('[data-view="offer"] [data-program]', (one) => one.getAttribute('data-program'));
    await panel.locator('[data-view="offer"] [data-action="make-tag"]').click();
    const tag = await until('a tag', () => panel.$eval('[data-tag-field]', (field) => (field as HTMLInputElement).value));
    await panel.close();

    await test.step('the row is there when the panel is opened again', async () => {
      const again = await firefox.extensionPage('sidepanel.html');
      await again.locator('[data-view-button="followup"]').click();
      const row = await until('the row', () => again.$('[data-referral][data-state="connecting"]'));
      expect(await row.evaluate((one) => one.textContent)).toContain(tag);
      await again.close();
    });

    await test.step('the sheet is one page, whose code leads to the public page of the program', async () => {
      const sheet = await firefox.extensionPage(`sheet.html#p=${program}&l=es`);
      await until('the sheet', () => sheet.$(`[data-entry="${program}"] [data-qr]`));
      const [name, address] = await sheet.$eval(`[data-entry="${program}"]`, (entry) => [
        entry.querySelector('h3')?.textContent ?? '',
        entry.querySelector('[data-qr]')?.getAttribute('data-qr') ?? '',
      ]);
      for (const width of [1200, 400, 320]) {
        await sheet.setViewport({ width, height: 800 });
        const over = await sheet.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${width} px`).toBeLessThanOrEqual(0);
      }
      const pages = await readPdf(Buffer.from(await sheet.pdf({ format: 'letter' })));
      expect(pages).toHaveLength(1);
      expect(pages[0]?.text.replace(/\s+/g, ' ')).toContain(name);
      expect(pages[0]?.codes).toEqual([address]);
    });

    await test.step('insights open and know of it', async () => {
      const insights = await firefox.extensionPage('insights.html');
      // One offer is too few to be counted in the open.
      await until('offers', () => insights.$('[data-section="offers"] [data-state="few"]'));
    });
  } finally {
    await firefox.close();
  }
});

declare const browser: typeof chrome;
