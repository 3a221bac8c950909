import type { Page } from '@playwright/test';
import { programs as generate, type Question, questions } from '../../scripts/bench/programs.ts';
import { readConditions } from '../../src/build/read-content.ts';
import type { Program } from '../../src/core/program.ts';
import { accessibility } from '../support/axe.ts';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';

const MANY = 10_000;
const conditions = readConditions().map(({ codes, abbreviations, ...condition }) => ({
  ...condition,
  icd10cm: codes.icd10cm,
  abbreviations: abbreviations.map(({ text }) => text),
}));

const results = (panel: Page) => panel.locator('[data-view="find"] [data-program]');
/** The panel anew, with Find opened by its key. */
async function reopen(panel: Page): Promise<void> {
  await panel.reload();
  await expect(panel.locator('[data-view-button="find"]')).toBeVisible();
  await panel.keyboard.press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
}

const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');

/** Puts a pack of generated programs into the database, as an import from a file would. */
async function importMany(page: Page, programs: readonly Program[]): Promise<void> {
  for (let from = 0; from < programs.length; from += 2000)
    await page.evaluate(
      async ({ some, total }) => {
        const asked = <T>(request: IDBRequest<T>) =>
          new Promise<T>((done, fail) => {
            request.onsuccess = () => done(request.result);
            request.onerror = () => fail(request.error);
          });
        const database = await asked(indexedDB.open('beside'));
        const writing = database.transaction(['programs', 'packs'], 'readwrite');
        for (const entry of some) writing.objectStore('programs').put({ pack: 'generated', id: entry.id, entry });
        const pack = { id: 'generated', name: 'Generated', version: String(total), license: 'none', programs: total, lessons: 0 };
        writing.objectStore('packs').put(pack);
        await new Promise((done) => writing.addEventListener('complete', done));
        database.close();
      },
      { some: programs.slice(from, from + 2000), total: Math.min(from + 2000, programs.length) },
    );
}

/** The generation that is in use, once it is of the catalogue with all packs. */
const generation = (page: Page, packs: string) =>
  page.evaluate(async (of) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('beside');
      request.onsuccess = () => done(request.result);
    });
    const state = await new Promise<{ ready?: { generation: number; of: string } } | undefined>((done) => {
      const request = database.transaction('searchState').objectStore('searchState').get('search');
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return state?.ready?.of.includes(of) ? state.ready.generation : undefined;
  }, packs);

async function asks(panel: Page, { query }: Question): Promise<string[]> {
  await panel.getByRole('searchbox').fill(query);
  await expect(panel.locator('[data-view="find"] [data-results]')).not.toHaveAttribute('data-results', '0');
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-view="find"] [data-program]')].map((item) => item.dataset.program ?? ''),
  );
}

const ready = (page: Page, packs = 'starter') => until('the index is ready', () => generation(page, packs), 30);

test('10,000 programs: the worker is stopped while it prepares the search, goes on, and Find answers', async ({ beside }) => {
  test.setTimeout(180_000);
  const all = generate(MANY, conditions);
  const panel = await beside.extensionPage('sidepanel.html');
  const first = await ready(panel);
  await importMany(panel, all);

  await reopen(panel);
  const preparing = panel.locator('[data-state="preparing"]');
  await expect(preparing).toHaveText(/Preparing search: [1-9]\d?%/, { timeout: 20_000 });
  await beside.stopWorker();
  // The old index answers meanwhile.
  await panel.getByRole('searchbox').fill('cystic fibrosis');
  await expect(results(panel).first()).toBeVisible();
  // Read again by a slow machine, it may be a later one of the same catalogue.
  expect(await generation(panel, 'starter')).toBeGreaterThanOrEqual(first);
  await expect(preparing).toHaveCount(0, { timeout: 60_000 });

  const asked = questions(12, all);
  for (const question of asked) {
    await expect(async () => expect((await asks(panel, question)).slice(0, 10)).toContain(question.target)).toPass({ timeout: 5000 });
  }
  const built = await generation(panel, 'generated');
  await reopen(panel);
  await panel.keyboard.type(asked[0]?.query ?? '');
  await expect(panel.locator(`[data-program="${asked[0]?.target}"]`)).toBeVisible();
  expect(await generation(panel, 'generated'), 'opening the panel builds nothing').toBe(built);
});

test('by keyboard alone: from the first key to a program and back, with choices on the way', async ({ beside }) => {
  const panel = await beside.extensionPage('sidepanel.html');
  await ready(panel);
  await reopen(panel);
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.type('dravat');
  await expect(results(panel).first()).toContainText('dravat → Dravet syndrome');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  const before = await focused(panel);
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-view="program"] h2')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect.poll(() => focused(panel)).toBe(before);
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('searchbox')).toBeFocused();

  // What was opened is at hand when nothing is typed, until the list is cleared.
  await panel.getByRole('searchbox').fill('');
  await expect(panel.locator('[data-known="recent"] button[data-result]')).toHaveCount(1);
  await panel.getByRole('searchbox').fill('epilepsy');
  await panel.locator('[data-facet-chip="language"]').press('Enter');
  await panel.locator('[data-facet="language"]').selectOption('es');
  await panel.locator('[data-facet="language"]').press('Escape');
  await panel.getByRole('searchbox').fill('spinal cord camp zumba');
  await expect(panel.locator('[data-results="0"]')).toBeVisible();
  await panel.locator('[data-action="clear-choices"]').press('Enter');
  await panel.getByRole('searchbox').fill('');
  await panel.locator('[data-action="forget-recent"]').press('Enter');
  await expect(panel.locator('[data-known="recent"]')).toHaveCount(0);
});

for (const lang of ['en-US', 'es'])
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });

    test('Find looks sound: wide and narrow, light and dark, with choices, with nothing found', async ({ beside }, info) => {
      test.setTimeout(120_000);
      const panel = await beside.extensionPage('sidepanel.html');
      await ready(panel);
      await reopen(panel);
      const states: [string, () => Promise<unknown>][] = [
        ['results', () => panel.getByRole('searchbox').fill('mito')],
        [
          'choices',
          async () => {
            await panel.locator('[data-facet-chip="county"]').click();
            await panel.locator('[data-facet="county"]').selectOption('Fresno, CA');
          },
        ],
        ['nothing', () => panel.getByRole('searchbox').fill('dravet hmong camp')],
      ];
      for (const [state, reach] of states) {
        await reach();
        await expect(
          panel.locator(state === 'nothing' ? '[data-results="0"]' : '[data-view="find"] [data-program] >> nth=0'),
        ).toBeVisible();
        for (const colorScheme of ['light', 'dark'] as const)
          for (const width of [400, 320, 160]) {
            await panel.emulateMedia({ colorScheme });
            await panel.setViewportSize({ width, height: 760 });
            const over = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(over, `${state} at ${width} px`).toBeLessThanOrEqual(0);
            if (width === 160) continue;
            expect(await accessibility(panel), `${state}, ${colorScheme}, ${width} px`).toEqual([]);
            await panel.screenshot({ path: info.outputPath(`find-${state}-${lang}-${colorScheme}-${width}.png`) });
          }
      }
    });
  });
