/** The settings in a real browser, every section with something in it: in both languages, light and dark, wide and narrow. */
import type { Page } from '@playwright/test';
import { accessibility } from '../support/axe.ts';
import { aLesson, aPack } from '../support/builders.ts';
import { expect, test } from '../support/fixtures.ts';
import { seed, someReferrals } from '../support/seed.ts';

const SECTIONS = [
  'sites',
  'defaults',
  'you',
  'practice',
  'practice-file',
  'never',
  'corrections',
  'learning',
  'lesson-packs',
  'team',
  'data',
  'stores',
  'about',
];

const file = (text: string) => ({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const pack = (id: string) =>
  file(JSON.stringify(aPack({ id, name: 'From elsewhere', programs: [], lessons: [aLesson({ id: 'theirs' })] })));
const texts = file(
  JSON.stringify({
    format: 'beside-practice',
    version: 1,
    beside: '0.1.0',
    texts: { contact: { en: 'Ask for Luz at the desk.' }, script: {}, protocol: 'Stay with them.' },
  }),
);

/** Whatever a section can show, it shows. */
async function fill(options: Page): Promise<void> {
  const setting = (name: string) => options.locator(`[data-setting="${name}"]`);
  await seed(options, 'referrals', someReferrals(3));
  await seed(options, 'corrections', [{ month: '2026-11', condition: 'asthma', via: 'abbreviation', reason: 'wrong-word', count: 2 }]);
  await options.reload(); // what is put there past Beside is not heard of
  await expect(options.locator('[data-action="erase-corrections"]')).toBeVisible();
  await setting('role').selectOption('nurse');
  await setting('initials').fill('Nayeli');
  await setting('initials').blur();
  await expect(options.locator('[data-problem="initials"]')).toBeVisible();
  await setting('backup').selectOption('nurse');
  await options.locator('[data-section="practice"] summary').click();
  await setting('chart-note').fill('MRN 00481516: [program]');
  await setting('chart-note').blur();
  await expect(options.locator('[data-family-clue]')).toBeVisible();
  await setting('never').selectOption('asthma');
  await options.locator('[data-action="add-never"]').click();
  await expect(options.locator('[data-never="asthma"]')).toBeVisible();
  await options.locator('[data-action="erase-corrections"]').click();
  await options.locator('[data-action="erase-learning"]').click();
  await options.locator('[data-field="practice"]').setInputFiles(texts);
  await expect(options.locator('[data-section="practice-file"] [data-preview]')).toBeVisible();
  await options.locator('[data-action="choose-pack"]').setInputFiles(pack('first'));
  await options.locator('[data-action="add-pack"]').click();
  await expect(options.locator('[data-pack="first"]')).toBeVisible();
  await options.locator('[data-action="choose-pack"]').setInputFiles(pack('second'));
  await expect(options.locator('[data-section="lesson-packs"] [data-preview]')).toBeVisible();
  await options.locator('[data-action="team-files"]').setInputFiles([file('[]'), file('no file of Beside')]);
  await options.locator('[data-action="erase-everything"]').click();
  await expect(options.locator('[data-action="erase-everything-yes"]')).toBeVisible();
  await options.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await expect(options.locator('[data-proof-requests]')).toBeVisible();
}

for (const lang of ['en-US', 'es']) {
  test.describe(lang, () => {
    test.use({ besideOptions: { lang }, actionTimeout: 10_000 });

    test('every section, filled: axe finds nothing and nothing sticks out', async ({ beside }) => {
      test.setTimeout(120_000);
      await beside.allowSite(await beside.page(beside.demo('dravet')));
      const options = await beside.extensionPage('options.html');
      await expect(options.locator('[data-site]')).toHaveCount(1);
      const there = await options.locator('[data-section]').evaluateAll((all) => all.map((one) => one.getAttribute('data-section')));
      expect(there).toEqual(SECTIONS);
      await fill(options);
      for (const colorScheme of ['light', 'dark'] as const) {
        await options.emulateMedia({ colorScheme });
        expect(await accessibility(options), colorScheme).toEqual([]);
        for (const width of [1280, 640, 320]) {
          await options.setViewportSize({ width, height: 800 });
          const over = await options.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(over, `${width} px`).toBeLessThanOrEqual(0);
          await options.screenshot({ path: `test-results/look/options-${lang}-${colorScheme}-${width}.png`, fullPage: true });
        }
      }
    });
  });
}
