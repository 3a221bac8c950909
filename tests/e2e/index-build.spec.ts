import type { Page } from '@playwright/test';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { rows } from '../support/seed.ts';

/** Programs of a slice (core/word-index.ts), and a catalogue of several. */
const BLOCK = 4096;
const PROGRAMS = 5 * BLOCK + 100;

type Columns = { generation: number; block: number; columns: { count: number }; mark?: string };
type Ready = { generation: number; of: string; programs: number };
type State = { ready?: Ready; building?: Ready & { blocks: number; seen: number } };

const state = async (page: Page): Promise<State> =>
  (await page.evaluate(() => indexedDB.databases())).some(({ name }) => name === 'beside')
    ? ((await rows<State>(page, 'searchState').catch(() => []))[0] ?? {})
    : {};

/** A second pack, whose programs are copies of one that is there: nobody imports it, and nobody has been told. */
const addPack = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (programs) =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('beside');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const change = opened.result.transaction(['programs', 'packs'], 'readwrite');
          const table = change.objectStore('programs');
          const first = table.openCursor();
          first.onsuccess = () => {
            const { entry } = first.result?.value ?? {};
            for (let i = 0; i < programs; i++) {
              const id = `copy-${i}`;
              table.put({ pack: 'copies', id, entry: { ...entry, id, name: `Zwillingskreis ${i}`, status: 'active' } });
            }
          };
          change.objectStore('packs').put({ id: 'copies', name: 'Copies', version: '1', license: 'x', programs, lessons: 0 });
          change.onerror = () => fail(change.error);
          change.oncomplete = () => {
            opened.result.close();
            done();
          };
        };
      }),
    count,
  );

/** Marks the first block that is done, so that one that is made again can be told from it. */
const mark = (page: Page, generation: number): Promise<void> =>
  page.evaluate(
    (number) =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('beside');
        opened.onsuccess = () => {
          const change = opened.result.transaction('searchColumns', 'readwrite');
          const table = change.objectStore('searchColumns');
          const block = table.get([number, 0]);
          block.onsuccess = () => table.put({ ...block.result, mark: 'kept' });
          change.onerror = () => fail(change.error);
          change.oncomplete = () => {
            opened.result.close();
            done();
          };
        };
      }),
    generation,
  );

const wake = (page: Page) => page.evaluate(() => void chrome.runtime.sendMessage({ type: 'wake' }).catch(() => {}));

/** Runs before the panel, and must not use anything outside itself: what its Find view says, whenever that is another thing. */
function watchFind(): void {
  const said: { results: number; preparing: boolean }[] = [];
  let there = false;
  Object.assign(globalThis, { besideSaid: said });
  new MutationObserver(() => {
    const button = document.querySelector<HTMLElement>('[data-view-button="find"]');
    if (button && !there) {
      there = true;
      button.click();
    }
    const count = document.querySelector<HTMLElement>('[data-view="find"] [data-results]');
    if (!count) return;
    const now = {
      results: Number(count.dataset.results),
      preparing: document.querySelector('[data-view="find"] [data-state="preparing"]') !== null,
    };
    if (JSON.stringify(said.at(-1)) !== JSON.stringify(now)) said.push(now);
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

test('the index of a large catalogue is stopped between its slices: the next start goes on, and the old index answers until then', async ({
  beside,
}) => {
  test.setTimeout(120_000);
  // A page of the extension without a script: nobody but the worker builds.
  const page = await beside.extensionPage('manifest.json');
  const old = await until('the first index is whole', async () => {
    const { ready, building } = await state(page);
    return !building && ready;
  });
  await beside.stopWorker();
  await addPack(page, PROGRAMS);

  // Two stops, each after at least one more slice.
  let done = { generation: 0, blocks: 0, seen: 0 };
  for (const slices of [1, 2]) {
    await wake(page);
    await until('a slice is done', async () => ((await state(page)).building?.blocks ?? 0) >= slices, 30);
    await beside.stopWorker();
    const { ready, building } = await state(page);
    expect(ready, 'the old index stays').toEqual(old);
    if (!building) throw new Error('It was whole before it could be stopped.');
    expect(building.blocks, 'gone on with, not begun anew').toBeGreaterThan(done.blocks);
    expect(building.seen).toBe(building.blocks * BLOCK);
    if (done.generation) expect(building.generation).toBe(done.generation);
    else await mark(page, building.generation);
    done = building;
  }
  expect(done.blocks).toBeLessThan(PROGRAMS / BLOCK);

  // A panel that opens now answers from the old index, says that another is coming, and wakes the worker.
  const panel = await beside.context.newPage();
  await panel.addInitScript(watchFind);
  await panel.goto(`chrome-extension://${beside.extensionId}/sidepanel.html`);
  const whole = await until(
    'the new index is whole',
    async () => {
      const { ready, building } = await state(page);
      return !building && ready?.generation === done.generation && ready;
    },
    60,
  );
  expect(whole.programs).toBe(old.programs + PROGRAMS);
  const blocks = (await rows<Columns>(page, 'searchColumns')).filter(({ generation }) => generation === done.generation);
  expect(
    blocks.map(({ block, columns, mark: marked }) => [block, columns.count, marked]),
    'the first block is the one of before the stops, and each is there once',
  ).toEqual([[0, BLOCK, 'kept'], ...[1, 2, 3, 4].map((block) => [block, BLOCK, undefined]), [5, whole.programs - 5 * BLOCK, undefined]]);

  await expect(panel.locator('[data-view="find"] [data-results]')).toHaveAttribute('data-results', String(whole.programs));
  await expect(panel.locator('[data-view="find"] [data-state="preparing"]')).toHaveCount(0);
  const said = await panel.evaluate(() => (globalThis as unknown as { besideSaid: { results: number; preparing: boolean }[] }).besideSaid);
  expect(said[0]).toEqual({ results: old.programs, preparing: true });
  expect(new Set(said.map(({ results }) => results)), 'the old index or the new one').toEqual(new Set([old.programs, whole.programs]));
  await panel.getByRole('searchbox').fill('zwillingskreis 20000');
  await expect(panel.locator('[data-view="find"] [data-program="copy-20000"]')).toBeVisible();
});
