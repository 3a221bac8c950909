import type { Page } from '@playwright/test';
import { accessibility } from '../support/axe.ts';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { shown } from '../support/panel.ts';

/** The panel at its narrowest, 320 px, has 160 px left at 200% zoom. */
const PANEL = [400, 320, 160];
const SCHEMES = ['light', 'dark'] as const;

/** Nothing may stick out sideways at the narrowest width, in both color schemes, and axe finds nothing. */
async function sound(page: Page, what: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibility(page), `${what}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** In a tab, where the width can be set. */
async function narrow(page: Page, what: string, widths: number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${what} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

for (const lang of ['en-US', 'es']) {
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });

    test('axe finds nothing on any view of the real panel', async ({ beside }) => {
      test.setTimeout(120_000);
      const page = await beside.page(beside.demo('dravet'));
      const panel = await beside.open(page);
      await until('suggestions', async () => (await shown(panel)).suggested.length > 0);
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe(lang.slice(0, 2));
      await sound(panel, 'for this chart');
      await panel.locator('[data-program] [data-action="open"]').first().click();
      await sound(panel, 'program');
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-view-button="find"]').click();
      await expect(panel.locator('[data-view="find"] [data-program]').first()).toBeVisible();
      await sound(panel, 'find');
      await panel.getByRole('searchbox').fill('qqqqqqq');
      await expect(panel.locator('[data-results="0"]')).toBeVisible();
      await sound(panel, 'find, no result');
      await panel.locator('[data-view-button="learn"]').click();
      await sound(panel, 'learn');
      await panel.locator('[data-view="learn"] [data-lesson] button').first().click();
      await sound(panel, 'lesson');
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-action="proof"]').click();
      await expect(panel.locator('[data-proof-requests]')).toBeVisible();
      await sound(panel, 'proof');
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-view-button="chart"]').click();
      await page.goto(beside.demo('healthy'));
      await until('nothing or not read', async () => !['', 'loading', 'found'].includes((await shown(panel)).state));
      await sound(panel, 'nothing to suggest');
      const other = await beside.page('about:blank');
      await other.bringToFront();
      await until('not read', async () => ['none', 'never'].includes((await shown(panel)).state));
      await sound(panel, 'not allowed here');
    });

    test('options and panel at 400, 320 and, zoomed twofold, 160 px', async ({ beside }) => {
      const options = await beside.extensionPage('options.html');
      await expect(options.locator('h1')).toBeVisible();
      await sound(options, 'options');
      await narrow(options, 'options', [400, 320]);
      const panel = await beside.extensionPage('sidepanel.html');
      for (const view of ['chart', 'find', 'learn']) {
        await panel.locator(`[data-view-button="${view}"]`).click();
        await expect(panel.locator(`[data-view="${view}"] h2`).first()).toBeVisible();
        await narrow(panel, view, PANEL);
      }
      await panel.locator('[data-view-button="find"]').click();
      await panel.locator('[data-view="find"] [data-program]').first().locator('button, a').first().click();
      await expect(panel.locator('[data-view="program"] h2')).toBeVisible();
      await narrow(panel, 'program', PANEL);
    });
  });
}

test('by keyboard alone: from the panel to a program and back to where one was', async ({ beside }) => {
  const panel = await beside.open(await beside.page(beside.demo('dravet')));
  await until('suggestions', async () => (await shown(panel)).suggested.length > 0);
  const focused = () => panel.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
  await panel.keyboard.press('/');
  await panel.keyboard.type('fresno spanish');
  await expect(panel.locator('[data-view="find"] [data-program]').first()).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  const before = await focused();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-view="program"] h2')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(panel.locator('[data-view="find"]')).toBeVisible();
  expect(await focused()).toBe(before);
});
