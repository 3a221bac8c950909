/** Insights in a real browser: empty, with few rows, and with many. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibility } from '../support/axe.ts';
import type { Beside } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { seed, someGaps, someReferrals } from '../support/seed.ts';

const open = async (beside: Beside, offers: number, gaps: number): Promise<Page> => {
  const page = await beside.extensionPage('insights.html');
  await expect(page.locator('[data-section="offers"]')).toBeVisible();
  await seed(page, 'referrals', someReferrals(offers));
  await seed(page, 'gaps', someGaps(gaps));
  await page.reload();
  await expect(page.locator('[data-section="offers"]')).toBeVisible();
  return page;
};

for (const lang of ['en-US', 'es']) {
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });
    for (const [name, offers, gaps] of [
      ['empty', 0, 0],
      ['few', 3, 2],
      ['full', 90, 14],
    ] as const)
      test(`${name}: axe, both color schemes, 320 px and 200% zoom`, async ({ beside }) => {
        const page = await open(beside, offers, gaps);
        await expect(page.locator('[data-section="offers"] canvas')).toHaveCount(name === 'full' ? 1 : 0);
        await expect(page.locator(`[data-section="offers"] [data-state="${name === 'empty' ? 'none' : 'few'}"]`)).toHaveCount(
          name === 'full' ? 0 : 1,
        );
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibility(page), colorScheme).toEqual([]);
          for (const width of [1280, 640, 320]) {
            await page.setViewportSize({ width, height: 800 });
            const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(over, `${width} px`).toBeLessThanOrEqual(0);
            await page.screenshot({ path: `test-results/look/insights-${name}-${lang}-${colorScheme}-${width}.png`, fullPage: true });
          }
        }
      });
  });
}

test('every count on the page and in its file is none or five and more, and no tag or initials are in it', async ({ beside }) => {
  const page = await open(beside, 90, 14);
  const by = page.locator('[data-section="offers"] [data-field="by"]');
  for (const kind of ['month', 'group', 'language', 'county', 'role']) {
    await by.selectOption(kind);
    await page.locator('[data-section="offers"] summary').click();
    const cells = page.locator('[data-section="offers"] [data-count], [data-section="offers"] [data-yes]');
    const numbers = (await cells.allTextContents()).map(Number).filter((number) => !Number.isNaN(number));
    expect(numbers.length).toBeGreaterThan(1);
    for (const number of numbers) expect(number === 0 || number >= 5).toBe(true);
    await page.locator('[data-section="offers"] summary').click();
  }
  const saved = page.waitForEvent('download');
  await page.locator('[data-action="save-csv"]').click();
  const text = await readFile(await (await saved).path(), 'utf8');
  const [columns, ...lines] = text.trim().split('\r\n');
  expect(columns).toBe('section,by,category,count,connected');
  expect(lines).toContain(`offers,,,90,${someReferrals(90).filter(({ state }) => state === 'connected').length}`);
  expect(lines.length).toBeGreaterThan(15);
  for (const line of lines.filter((one) => !/^(lessons|connected,median)/.test(one)))
    for (const number of line.split(',').slice(-2).filter(Boolean).map(Number)) expect(number === 0 || number >= 5, line).toBe(true);
  expect(text).not.toMatch(/otter|\bLT\b/);
});
