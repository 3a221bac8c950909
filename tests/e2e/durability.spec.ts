import type { Page } from '@playwright/test';
import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { seed, someReferrals } from '../support/seed.ts';

/** The panel's page in a tab, once the catalogue and its index stand in the database. */
async function panelTab(beside: Beside): Promise<Page> {
  const page = await beside.extensionPage('sidepanel.html');
  await until('the index is whole', () => indexed(page));
  return page;
}

/** Everything in some tables, straight from IndexedDB. */
const rows = <T = Record<string, unknown>>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((done, fail) => {
        const opened = indexedDB.open('beside');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opened.result.close();
            done(all.result);
          };
        };
      }),
    table,
  ) as Promise<T[]>;

type Index = { ready?: { generation: number; of: string; programs: number }; building?: unknown };
const indexed = async (page: Page) => {
  const [state] = (await page.evaluate(() => indexedDB.databases())).some(({ name }) => name === 'beside')
    ? await rows<Index>(page, 'searchState').catch(() => [])
    : [];
  return state?.ready && !state.building;
};

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
        let blocked = '';
        opening.onblocked = () => {
          blocked = ' blocked';
        };
        opening.onsuccess = () => {
          opening.result.close();
          done(`open${blocked}`);
        };
        setTimeout(() => done('waited'), 8000);
      }),
  );
  expect(upgraded).toBe('open');
  await page.bringToFront();
  await expect(page.locator('[data-state="packaged"]')).toContainText('Beside was updated while this window was open');
  await expect(page.locator('[data-action="reload"]')).toBeVisible();
  await page.locator('[data-action="back"]').click();
  await search(page, 'spanish dravet');
  await go(page, 'followup');
  await expect(page.locator('[data-view="followup"]')).toContainText('does not answer');
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
  await expect(fresh.locator('[data-state="packaged"]')).toContainText('does not answer');
  await search(fresh, 'spanish dravet');
  await go(fresh, 'followup');
  await expect(fresh.locator('[data-view="followup"]')).toContainText('does not answer');
  await holder.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await expect(fresh.locator('[data-state="packaged"]')).toHaveCount(0, { timeout: 30_000 });
  await expect(fresh.locator('[data-view="followup"] [data-state="empty"]')).toBeVisible();
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
