/** Everything of one's own, in a real browser: saved, brought to another computer, erased. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibility } from '../support/axe.ts';
import type { Beside } from '../support/browser.ts';
import { aLesson, aPack } from '../support/builders.ts';
import { expect, test } from '../support/fixtures.ts';
import { seed, someGaps, someReferrals } from '../support/seed.ts';

const open = async (beside: Beside): Promise<Page> => {
  const page = await beside.extensionPage('options.html');
  await expect(page.locator('[data-section="data"]')).toBeVisible();
  return page;
};

const saved = async (page: Page, action: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.locator(`[data-action="${action}"]`).click();
  return readFile(await (await download).path(), 'utf8');
};

const choose = (page: Page, field: string, text: string) =>
  page.locator(`[data-field="${field}"]`).setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });

const count = (page: Page, table: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const opened = indexedDB.open('beside');
        opened.onsuccess = () => {
          const asked = opened.result.transaction(name).objectStore(name).count();
          asked.onsuccess = () => {
            opened.result.close();
            done(asked.result);
          };
        };
      }),
    table,
  );

test('saved, erased in two steps, and brought back after a preview', async ({ beside }) => {
  const page = await open(beside);
  await seed(page, 'referrals', someReferrals(12));
  await seed(page, 'gaps', someGaps(3));
  // Damaged on disk, as no program of ours writes it.
  await seed(page, 'referrals', [{ ...someReferrals(13)[12], tag: 'Maria Lopez 4/9/2015' }]);
  await page.locator('[data-setting="county"]').selectOption('Fresno, CA');
  const lessons = aPack({ id: 'elsewhere', name: 'From elsewhere', programs: [], lessons: [aLesson({ id: 'theirs' })] });
  await page
    .locator('[data-action="choose-pack"]')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(lessons)) });
  await page.locator('[data-action="add-pack"]').click();
  await expect(page.locator('[data-pack="elsewhere"]')).toBeVisible();
  await page.evaluate(() => chrome.storage.local.set({ firstSheet: '2026-11-01T10:00:00.000Z' }));
  const text = await saved(page, 'export-everything');
  expect(text).not.toMatch(/Maria|4\/9/);
  expect(JSON.parse(text)).toMatchObject({ format: 'beside-everything', settings: { county: 'Fresno, CA' } });

  await page.locator('[data-action="erase-everything"]').click();
  await expect(page.locator('[data-action="erase-everything-no"]')).toBeFocused();
  expect(await accessibility(page)).toEqual([]);
  await page.locator('[data-action="erase-everything-yes"]').click();
  await expect(page.locator('[data-erased]')).toContainText('Referrals: 12');
  await expect(page.locator('[data-setting="county"]')).toHaveValue('');
  expect(await count(page, 'referrals')).toBe(0);
  await expect(page.locator('[data-pack]')).toHaveCount(0);
  expect(await count(page, 'programs')).toBeGreaterThan(100);
  expect(await page.evaluate(() => chrome.storage.local.get())).toEqual({});

  await choose(page, 'everything', text.replace('"Fresno, CA"', '"<b>"'));
  await expect(page.locator('[data-refused="damaged"]')).toBeVisible();
  await choose(page, 'everything', text);
  await expect(page.locator('[data-kind="referrals"] [data-count]')).toHaveText(['12', '0', '0']);
  await expect(page.locator('[data-kind="lessonPacks"] [data-count]')).toHaveText(['1', '0', '0']);
  await expect(page.locator('[data-kind="settings"] [data-count]')).toHaveText(['2', '0', '0']);
  await expect(page.locator('[data-refused]')).toHaveCount(0);
  expect(await count(page, 'referrals')).toBe(0);
  expect(await accessibility(page)).toEqual([]);
  for (const width of [1280, 640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${width} px`).toBeLessThanOrEqual(0);
    await page.locator('[data-section="data"]').screenshot({ path: `test-results/look/data-${width}.png` });
  }
  await page.locator('[data-action="import-yes"]').click();
  await expect.poll(() => count(page, 'referrals')).toBe(12);
  await expect(page.locator('[data-setting="county"]')).toHaveValue('Fresno, CA');
  await expect(page.locator('[data-pack="elsewhere"]')).toBeVisible();
  const again = JSON.parse(await saved(page, 'export-everything'));
  const before = JSON.parse(text);
  expect({ rows: again.rows, settings: again.settings }).toEqual({ rows: before.rows, settings: before.settings });
});

test('texts of a practice go to another one, shown before they are taken', async ({ beside }) => {
  const page = await open(beside);
  await page.evaluate(() =>
    chrome.storage.local.set({ practice: { contact: { en: 'Ask for Luz at the desk.' }, owner: { role: 'nurse', initials: 'QX' } } }),
  );
  await expect(page.locator('[data-section="practice-file"]')).toBeVisible();
  const text = await saved(page, 'export-texts');
  expect(text).toContain('Ask for Luz');
  expect(text).not.toContain('QX');
  await page.evaluate(() => chrome.storage.local.set({ practice: {} }));
  await choose(page, 'practice', text);
  await expect(page.locator('[data-text="contact.en"]')).toContainText('Ask for Luz');
  await expect(page.locator('[data-text="contact.en"] h4')).toHaveText('Whom families ask at the clinic, in English');
  expect(await accessibility(page)).toEqual([]);
  await page.locator('[data-action="texts-yes"]').click();
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('practice'))))
    .toContain('Ask for Luz at the desk.');
});
