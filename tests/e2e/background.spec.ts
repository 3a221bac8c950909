import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Beside, launch, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { conditions, shown, watchFrames } from '../support/panel.ts';
import { EXTENSION } from '../support/site.ts';

type Panel = Awaited<ReturnType<Beside['panel']>>;

const shows = (panel: Panel, condition: string) =>
  until(`${condition} is shown`, async () => {
    const now = await shown(panel);
    return now.found.some((one) => one.condition === condition) && now.suggested.length > 0 && now;
  });

test('one press of the toolbar button opens the panel and reads this page, which nobody allowed for good', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.open(page);
  const now = await shows(panel, 'dravet-syndrome');
  expect(conditions(now, 'present')).toEqual(['developmental-delay', 'dravet-syndrome', 'feeding-tube']);
  expect(await beside.inWorker(() => chrome.permissions.getAll().then(({ origins }) => origins))).toEqual([]);
  await expect(panel.locator('[data-action="allow-site"]')).toBeVisible();
});

test('a busy page: the panel says that it is being read, and does not ask for the press that was made', async ({ beside }) => {
  const page = await beside.page(beside.chart('hostile.html'));
  const panel = await beside.open(await beside.context.newPage());
  await page.bringToFront();
  await until('the panel asks for the press', async () => (await shown(panel)).state === 'none');
  const frames = await watchFrames(panel);
  const busyUntil = await page.evaluate(() => {
    const end = Date.now() + 4000;
    setTimeout(() => {
      while (Date.now() < end);
    }, 100);
    return end;
  });
  await beside.pressToolbar(page);
  await until('the page has been read', async () => (await shown(panel)).state === 'found', 30);
  const states = await frames();
  const reading = states.findIndex(({ state }) => state === 'loading');
  expect(states[reading]?.at).toBeLessThan(busyUntil);
  expect(states.slice(reading).map(({ state }) => state)).not.toContain('none');
});

test('a page that nobody pressed the button on is not read, and no script is in it', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const other = await beside.page(beside.demo('cf'));
  const panel = await beside.open(page);
  await shows(panel, 'dravet-syndrome');
  expect(await beside.inWorker(() => chrome.storage.session.get(null).then((all) => Object.keys(all).length))).toBe(1);
  expect(await beside.inWorker(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await other.bringToFront();
  await until('the panel says that this page is not read', async () => (await shown(panel)).state === 'none');
  expect((await shown(panel)).found).toEqual([]);
});

test('the badge counts the conditions of each tab, and the memory of a closed tab goes', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  await shows(await beside.allowSite(page), 'dravet-syndrome');
  const badge = () =>
    beside.inWorker(() => chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab?.id ?? 0 })));
  await until('the badge', async () => (await badge()) === '3');
  await page.close();
  await until('nothing is remembered', () =>
    beside.inWorker(() => chrome.storage.session.get(null).then((all) => Object.keys(all).length === 0)),
  );
});

test('leaving the page clears it: by reload, by another page of the site, by a page that is not allowed', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(page);
  await shows(panel, 'dravet-syndrome');
  await page.reload();
  await shows(panel, 'dravet-syndrome');
  await page.goto(beside.demo('cf'));
  const cf = await shows(panel, 'cystic-fibrosis');
  expect(conditions(cf, 'present')).toEqual(['cystic-fibrosis']);
  await page.goto('about:blank');
  await until('nothing is shown', async () => ['none', 'never'].includes((await shown(panel)).state));
  await until('nothing is remembered', () =>
    beside.inWorker(() => chrome.storage.session.get(null).then((all) => Object.keys(all).length === 0)),
  );
});

test('the worker may be stopped at any moment: the next patient is read all the same', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(page);
  await shows(panel, 'dravet-syndrome');
  await page.bringToFront();
  await beside.stopWorker();
  expect(conditions(await shows(panel, 'dravet-syndrome'), 'present')).toEqual(['developmental-delay', 'dravet-syndrome', 'feeding-tube']);
  await page.locator('a[href$="/Patient/demo-1003"]').first().click();
  const cf = await shows(panel, 'cystic-fibrosis');
  expect(conditions(cf, 'present')).toEqual(['cystic-fibrosis']);
  for (let round = 0; round < 3; round++) {
    await beside.stopWorker();
    await page.bringToFront();
    await page.reload();
    await shows(panel, 'cystic-fibrosis');
  }
});

test('with the network off everything still works', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(page);
  await beside.context.setOffline(true);
  await page.locator('a[href$="/Patient/demo-1002"]').first().click();
  await shows(panel, 'down-syndrome');
  await panel.locator('[data-view-button="find"]').click();
  await panel.getByRole('searchbox').fill('spanish dravet');
  await expect(panel.locator('[data-view="find"] [data-program]').first()).toBeVisible();
});

test('after an update of the extension an open chart is read on, without a reload of the page', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const before = await beside.allowSite(page);
  await shows(before, 'dravet-syndrome');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  // Reloading is what an update does; without developer mode Chromium would not start an unpacked extension again.
  const settings = await beside.page('chrome://extensions/');
  await settings.evaluate(async (id) => {
    type DeveloperPrivate = {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string): Promise<void>;
    };
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, beside.extensionId);
  await settings.close();
  await until('the old panel is gone', async () => before.isClosed());
  await until('the extension has come back and read the page', () =>
    beside
      .inWorker(() => chrome.storage.session.get(null).then((all) => JSON.stringify(all).includes('dravet-syndrome')))
      .catch(() => false),
  );
  const panel = await beside.open(page);
  await shows(panel, 'dravet-syndrome');
  await page.locator('a[href$="/Patient/demo-1003"]').first().click();
  await shows(panel, 'cystic-fibrosis');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(errors).toEqual([]);
});

test('an allowed site is read again after the browser was closed and started', async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'beside-restart-'));
  try {
    let beside = await launch({ extension: EXTENSION, profile, remembered: true });
    await shows(await beside.allowSite(await beside.page(site.demo('cf'))), 'cystic-fibrosis');
    await beside.close();
    expect(existsSync(profile)).toBe(true);
    beside = await launch({ extension: EXTENSION, profile, remembered: true });
    const page = await beside.page(site.demo('cf'));
    await until('the site is still read', () =>
      beside.inWorker(() => chrome.storage.session.get(null).then((all) => JSON.stringify(all).includes('cystic-fibrosis'))),
    );
    await shows(await beside.open(page), 'cystic-fibrosis');
    await beside.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
