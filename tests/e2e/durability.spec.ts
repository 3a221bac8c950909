import type { Page } from '@playwright/test';
import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { fillDisk, type Index, indexed, rows, seed, someReferrals } from '../support/seed.ts';

/** The panel's page in a tab, once the catalogue and its index stand in the database. */
async function panelTab(beside: Beside): Promise<Page> {
  const page = await beside.extensionPage('sidepanel.html');
  await until('the index is whole', () => indexed(page));
  return page;
}

const go = (page: Page, view: string) => page.locator(`[data-view-button="${view}"]`).click();

async function search(page: Page, words = 'family resource center fresno'): Promise<void> {
  await go(page, 'find');
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('[data-view="find"] [data-program]').first()).toBeVisible();
}

async function openProgram(page: Page): Promise<void> {
  await search(page);
  await page.locator('[data-view="find"] [data-program]').first().locator('button, a').first().click();
  await expect(page.locator('[data-local]')).toBeVisible();
}

test('the browser was asked to keep it all, and the settings say what came of that', async ({ beside }) => {
  const page = await panelTab(beside);
  const stays = await page.evaluate(() => navigator.storage.persisted());
  const options = await beside.extensionPage('options.html');
  await expect(options.locator('[data-stays]')).toHaveAttribute('data-stays', String(stays));
});

test('a newer Beside takes the database over: this window lets go at once, says so, and still finds programs', async ({ beside }) => {
  const page = await panelTab(beside);
  await openProgram(page);
  const options = await beside.extensionPage('options.html');
  // What a newer version does when it opens its database.
  const upgraded = await options.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('beside', 40);
        // It may be told that it is blocked for as long as somebody is in the middle of reading.
        opening.onsuccess = () => {
          opening.result.close();
          done('open');
        };
        setTimeout(() => done('waited'), 4000);
      }),
  );
  expect(upgraded).toBe('open');
  await page.bringToFront();
  await expect(page.locator('[data-state="packaged"]')).toContainText('Beside was updated while this window was open');
  await expect(page.locator('[data-action="reload"]')).toBeVisible();
  await page.locator('[data-action="back"]').click();
  await search(page, 'spanish dravet');
  await go(page, 'followup');
  await expect(page.locator('[data-view="followup"]')).toContainText('until the database is back');
  // Going back to the version before: what was kept can still be used, and the newer database stays as it is.
  await page.reload();
  await expect(page.locator('[data-view="chart"] h2')).toBeVisible();
  await search(page, 'spanish dravet');
  await expect(page.locator('[data-state="packaged"]')).toHaveCount(0);
  const version = await page.evaluate(() => indexedDB.databases().then((all) => all.find(({ name }) => name === 'beside')?.version));
  expect(version).toBe(40);
});

test('a page that will not let go of the old database: nobody waits for ever, and all is there once it has', async ({ beside }) => {
  test.setTimeout(90_000);
  const page = await panelTab(beside);
  // An old page that does not hear: it holds version 2, which the new one must upgrade.
  const holder = await beside.extensionPage('manifest.json');
  await page.goto('about:blank');
  await beside.stopWorker();
  await holder.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const gone = indexedDB.deleteDatabase('beside');
        gone.onerror = () => fail(gone.error);
        gone.onsuccess = () => {
          const opening = indexedDB.open('beside', 20);
          opening.onupgradeneeded = () => {
            for (const [name, key] of [
              ['programs', ['pack', 'id']],
              ['lessons', ['pack', 'id']],
              ['packs', 'id'],
              ['corrections', ['month', 'condition', 'via', 'reason']],
            ] as const) {
              const store = opening.result.createObjectStore(name, { keyPath: key as string | string[] });
              if (Array.isArray(key) && key[0] === 'pack') store.createIndex('pack', 'pack');
            }
          };
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            Object.assign(window, { held: opening.result });
            done();
          };
        };
      }),
  );
  const fresh = await beside.extensionPage('sidepanel.html');
  await expect(fresh.locator('[data-state="packaged"]')).toContainText('Close the other tabs and windows of Beside');
  const options = await beside.extensionPage('options.html');
  await expect(options.locator('[data-state="away"]')).toHaveAttribute('data-because', 'blocked');
  const keeper = await beside.extensionPage('keeper.html');
  await expect(keeper.locator('[data-state="away"]')).toContainText('Close the other tabs and windows of Beside');
  await search(fresh, 'spanish dravet');
  await go(fresh, 'followup');
  await expect(fresh.locator('[data-view="followup"]')).toContainText('until the database is back');
  await holder.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await expect(fresh.locator('[data-state="packaged"]')).toHaveCount(0, { timeout: 30_000 });
  await expect(fresh.locator('[data-view="followup"] [data-state="empty"]')).toBeVisible();
  await expect(options.locator('[data-state="away"]')).toHaveCount(0);
  await expect(keeper.locator('[data-section="due"]')).toBeVisible();
  await until('the index is whole', () => indexed(fresh));
});

for (const how of ['deleted by another page', 'cleared by the browser'] as const)
  test(`the database is ${how}: the panel stays, says what is gone, and has the catalogue again`, async ({ beside }) => {
    const page = await panelTab(beside);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await seed(page, 'referrals', someReferrals(3));
    await openProgram(page);
    await page.locator('[data-action="star"]').click();
    await expect(page.locator('[data-action="star"]')).toHaveAttribute('aria-pressed', 'true');
    const options = await beside.extensionPage('options.html');
    if (how === 'deleted by another page')
      expect(
        await options.evaluate(
          () =>
            new Promise<string>((done) => {
              const gone = indexedDB.deleteDatabase('beside');
              gone.onsuccess = () => done('deleted');
              gone.onerror = () => done('failed');
              setTimeout(() => done('waited'), 8000);
            }),
        ),
      ).toBe('deleted');
    else {
      const cdp = await beside.context.newCDPSession(options);
      await cdp.send('Storage.clearDataForOrigin', { origin: await options.evaluate(() => location.origin), storageTypes: 'indexeddb' });
    }
    await page.bringToFront();
    const lost = page.locator('[data-state="lost"]');
    await expect(lost).toContainText('was deleted');
    await expect(lost).toContainText('referrals');
    await expect(options.locator('[data-state="lost"]')).toContainText('was deleted');
    await until('the catalogue is back', () => indexed(page), 20);
    await expect(page.locator('[data-local] [data-action="star"]')).toHaveAttribute('aria-pressed', 'false');
    await page.locator('[data-action="back"]').click();
    await search(page, 'spanish dravet');
    await expect(page.locator('[data-state="packaged"]')).toHaveCount(0);
    await go(page, 'followup');
    await expect(page.locator('[data-view="followup"] [data-state="empty"]')).toBeVisible();
    await page.locator('[data-action="lost-read"]').click();
    await expect(lost).toHaveCount(0);
    await page.reload();
    await expect(page.locator('h2:visible').first()).toBeVisible();
    await expect(lost).toHaveCount(0);
    expect(errors).toEqual([]);
  });

const NO_ROOM = 'no room left';

test('a full disk: star, note and gap end in a sentence that says what to do, and what was typed stays', async ({ beside }) => {
  const page = await panelTab(beside);
  await openProgram(page);
  await fillDisk(page);
  const said = page.locator('[data-local] [data-said]');
  await page.locator('[data-action="star"]').click();
  await expect(said).toContainText(NO_ROOM);
  await page.locator('[data-local] [data-action="note"]').click();
  await page.locator('[data-field="note"]').fill('Answers Spanish calls after 3 pm');
  await page.locator('[data-action="save-note"]').click();
  await expect(said).toContainText(NO_ROOM);
  await expect(page.locator('[data-field="note"]')).toHaveValue('Answers Spanish calls after 3 pm');

  await page.locator('[data-action="back"]').click();
  await page.getByRole('searchbox').fill('qqqqzzzz');
  await page.locator('[data-view="find"] [data-action="nothing-fits"]').click();
  await page.locator('[data-action="note-gap"]').click();
  await expect(page.locator('[data-gap="open"] [role="status"]')).toContainText(NO_ROOM);

  expect(await rows(page, 'overlays')).toEqual([]);
});

test('a full disk at the follow-up and at a pack of lessons: nothing changes, and the pack stays chosen', async ({ beside }) => {
  const page = await panelTab(beside);
  await seed(page, 'referrals', someReferrals(4));
  const before = await rows(page, 'referrals');
  await page.reload();
  await go(page, 'followup');
  await fillDisk(page);
  await page.locator('[data-filter="show"]').selectOption('all');
  await page.locator('[data-referral] [data-action="row"]').first().focus();
  for (const key of ['c', 'n', 'x', 'd', '1', '2', '3', '4', '5']) await page.keyboard.press(key);
  await expect(page.locator('[data-view="followup"] [data-said="true"]')).toContainText(NO_ROOM);
  expect(await rows(page, 'referrals')).toEqual(before);

  const options = await beside.extensionPage('options.html');
  await fillDisk(options);
  const pack = {
    format: 1,
    id: 'from-a-file',
    name: 'Lessons from a file',
    version: '1',
    license: 'CC-BY-4.0',
    programs: [],
    lessons: [
      {
        id: 'a-lesson',
        language: 'en',
        title: 'A lesson',
        behavior: 'Offer once to every family.',
        order: 1,
        blocks: [{ kind: 'paragraph', runs: [{ text: 'Ask first.', strong: false }] }],
      },
    ],
  };
  await options
    .locator('[data-action="choose-pack"]')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) });
  await options.locator('[data-action="add-pack"]').click();
  await expect(options.locator('[data-saved="true"]').first()).toContainText(NO_ROOM);
  await expect(options.locator('[data-preview]')).toBeVisible();
  expect(await rows(page, 'packs')).toHaveLength(1);
});

test('damaged rows in every table: every page still opens, leaves them out and counts them', async ({ beside }) => {
  test.setTimeout(120_000);
  const page = await panelTab(beside);
  const errors: string[] = [];
  await beside.stopWorker();
  const [state] = await rows<Index>(page, 'searchState');
  const generation = state?.ready?.generation ?? 1;
  const torn: Record<string, unknown[]> = {
    programs: [
      { pack: 'starter', id: 'torn', entry: { id: 7 } },
      { pack: 'own', id: 'torn', entry: null },
    ],
    lessons: [{ pack: 'starter', id: 'torn.en' }],
    packs: [{ id: 'torn', programs: 'many', lessons: null }],
    corrections: [{ month: 'x', condition: 'x', via: 'x', reason: 'x', count: 'x' }],
    overlays: [
      { program: 'torn', field: 'starred' },
      { program: 'epilepsy-foundation-helpline', field: 'contacts', value: 5, base: null, on: '2026-01-01' },
      { program: 'epilepsy-foundation-helpline', field: 'note', value: { html: '<b>' } },
    ],
    attempts: [{ id: 'torn', lesson: 5 }],
    events: [{ id: 'torn', sent: 0, at: 'x' }],
    reviews: [{ lesson: 'torn', due: 5 }],
    referrals: [...someReferrals(2), { id: 'torn', due: '0000', programs: null }],
    gaps: [{ id: 'torn' }],
    searchColumns: [{ generation, block: 0, columns: null }],
    searchWords: [{ generation, bucket: 'dr', block: 0, words: 5 }],
    searchKeys: [{ generation, chunk: 0, keys: null }],
    searchVocabulary: [{ generation, block: 0 }],
  };
  for (const [table, some] of Object.entries(torn)) await seed(page, table, some);
  for (const path of [
    'sidepanel.html',
    'options.html',
    'keeper.html',
    'keeper.html#changes',
    'insights.html',
    'record.html',
    'sheet.html#p=epilepsy-foundation-helpline&l=en',
  ]) {
    const one = await beside.extensionPage(path);
    one.on('pageerror', (error) => errors.push(`${path}: ${error}`));
    await one.reload();
    await expect(one.locator('h1, h2').first(), path).toBeVisible();
    await expect(one.locator('[data-state="failed"]'), path).toHaveCount(0);
    await one.close();
  }
  await page.reload();
  await search(page, 'spanish dravet');
  await expect(page.locator('[data-view="find"] [data-skipped]')).toBeVisible({ timeout: 20_000 });
  await go(page, 'followup');
  await expect(page.locator('[data-view="followup"] [data-skipped="1"]')).toBeVisible();
  await expect(page.locator('[data-referral]').first()).toBeVisible();
  await go(page, 'learn');
  await expect(page.locator('[data-view="learn"] li[data-lesson]').first()).toBeVisible();
  await openProgram(page);
  expect(errors).toEqual([]);
});

test('the worker is stopped at many moments of an import and of the index: the old or the new catalogue, never half', async ({
  beside,
}) => {
  test.setTimeout(180_000);
  const first = await panelTab(beside);
  const [wanted] = await rows<{ id: string; version: string; programs: number; lessons: number }>(first, 'packs');
  await seed(first, 'referrals', someReferrals(3));
  await seed(first, 'overlays', [{ program: 'epilepsy-foundation-helpline', field: 'starred', value: true, on: '2026-01-01' }]);
  const [entry] = await rows<{ pack: string; id: string; entry: object }>(first, 'programs');
  const mine = [await rows(first, 'referrals'), await rows(first, 'overlays')];
  // A page of the extension without a script: nobody but the worker imports.
  const page = await beside.extensionPage('manifest.json');
  await first.close();
  await beside.stopWorker();

  const met = new Set<string | undefined>();
  for (const moment of [0, 15, 30, 50, 75, 100, 140, 200, 300, 450, 900]) {
    // The catalogue of the version before: three programs.
    await page.evaluate(
      ([row]) =>
        new Promise<void>((done, fail) => {
          const opened = indexedDB.open('beside');
          opened.onsuccess = () => {
            const change = opened.result.transaction(['programs', 'lessons', 'packs'], 'readwrite');
            change.objectStore('programs').clear();
            change.objectStore('lessons').clear();
            for (const id of ['old-1', 'old-2', 'old-3']) change.objectStore('programs').put({ ...row, id, entry: { ...row?.entry, id } });
            change.objectStore('packs').put({ id: 'starter', name: 'Old', version: 'old', license: 'x', programs: 3, lessons: 0 });
            change.oncomplete = () => {
              opened.result.close();
              done();
            };
            change.onerror = () => fail(change.error);
          };
        }),
      [entry] as const,
    );
    await page.evaluate(() => void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {}));
    await until('the worker runs', () => beside.workerRuns());
    await new Promise((done) => setTimeout(done, moment)); // the moment is what is tested
    await beside.stopWorker();
    const [pack] = await rows<{ version: string; programs: number; lessons: number }>(page, 'packs');
    const now = { programs: (await rows(page, 'programs')).length, lessons: (await rows(page, 'lessons')).length };
    expect(
      [
        { programs: 3, lessons: 0 },
        { programs: wanted?.programs, lessons: wanted?.lessons },
      ],
      `after ${moment} ms`,
    ).toContainEqual(now);
    expect(pack?.version, `after ${moment} ms`).toBe(now.programs === 3 ? 'old' : wanted?.version);
    met.add(pack?.version);
    const [state] = await rows<Index>(page, 'searchState');
    const columns = (await rows<{ generation: number; columns: { count: number } }>(page, 'searchColumns')).filter(
      ({ generation }) => generation === state?.ready?.generation,
    );
    expect(
      columns.reduce((sum, one) => sum + one.columns.count, 0),
      `after ${moment} ms`,
    ).toBe(state?.ready?.programs);
    expect([await rows(page, 'referrals'), await rows(page, 'overlays')]).toEqual(mine);
  }
  expect(met, 'stopped before and after the import').toEqual(new Set(['old', wanted?.version]));
  // Left alone, the next start goes on to the end.
  await page.evaluate(() => void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {}));
  await until('the new catalogue is in', async () => (await rows<{ version: string }>(page, 'packs'))[0]?.version === wanted?.version, 20);
  await until('and its index', async () => (await rows<Index>(page, 'searchState'))[0]?.ready?.of.includes(wanted?.version ?? '?'), 20);
});
