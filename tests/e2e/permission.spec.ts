import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { conditions, shown } from '../support/panel.ts';

test.use({ besideOptions: { window: 'virtual' } });

const origins = (beside: Beside) => beside.inWorker(() => chrome.permissions.getAll().then((all) => all.origins ?? []));
const registered = (beside: Beside) =>
  beside.inWorker(() => chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches ?? [])));

test('the real prompt, allowed: this origin and no other is read from now on', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.open(page);
  await beside.answerPrompt('allow', () => panel.locator('[data-action="allow-site"]').click());
  const site = `${new URL(page.url()).origin}/*`;
  await until('the site is registered', async () => (await registered(beside)).length > 0);
  expect(await origins(beside)).toEqual([site]);
  expect(await registered(beside)).toEqual([site]);

  await test.step('another page of the site needs no press of the button', async () => {
    const next = await beside.page(beside.demo('cf'));
    await next.bringToFront();
    await until('cystic fibrosis is read', async () => conditions(await shown(panel), 'present').includes('cystic-fibrosis'));
    await next.close();
  });

  await test.step('"Stop on this site" takes it back', async () => {
    await page.bringToFront();
    await panel.locator('[data-action="forget-site"]').click();
    await until('nothing is registered', async () => (await registered(beside)).length === 0);
    expect(await origins(beside)).toEqual([]);
    await until('the panel has let go of the page', async () => (await shown(panel)).found.length === 0);
    await page.reload();
    await until('the page is not read any more', async () => (await shown(panel)).state === 'none');
  });
});

test('the real prompt, denied: nothing is allowed, and the panel says so calmly', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.open(page);
  await beside.answerPrompt('deny', () => panel.locator('[data-action="allow-site"]').click());
  await expect(panel.locator('[data-state="denied"]')).toBeVisible();
  expect(await origins(beside)).toEqual([]);
  expect(await registered(beside)).toEqual([]);
  await until(
    'the page itself is still read once',
    async () => conditions(await shown(panel), 'present').join() === 'developmental-delay,dravet-syndrome,feeding-tube',
  );
});

test("a site revoked in the browser's own settings is noticed at once", async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(page);
  await until('Dravet syndrome is read', async () => conditions(await shown(panel), 'present').includes('dravet-syndrome'));
  const { hostname, protocol } = new URL(page.url());
  const settings = await beside.page('chrome://extensions/');
  await settings.evaluate(
    ({ id, pattern }) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { removeHostPermission(id: string, pattern: string): Promise<void> };
      };
      return developerPrivate.removeHostPermission(id, pattern);
    },
    { id: beside.extensionId, pattern: `${protocol}//${hostname}/*` },
  );
  await until('nothing is registered', async () => (await registered(beside)).length === 0);
  await until('nothing is remembered', () =>
    beside.inWorker(() => chrome.storage.session.get(null).then((all) => Object.keys(all).length === 0)),
  );
  await settings.close();
  await page.bringToFront();
  await until('the panel shows nothing of the chart', async () => (await shown(panel)).found.length === 0);
  const options = await beside.extensionPage('options.html');
  await expect(options.locator('[data-site]')).toHaveCount(0);
});
