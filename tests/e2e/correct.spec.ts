import type { Page } from '@playwright/test';
import { CorrectionFile } from '../../src/core/correction.ts';
import { children } from '../demo-chart/children.ts';
import { accessibility } from '../support/axe.ts';
import { type Beside, until } from '../support/browser.ts';
import { packagedConditions } from '../support/expected.ts';
import { expect, test } from '../support/fixtures.ts';
import { conditions, shown } from '../support/panel.ts';
import { CHILDREN, type ChildName } from '../support/site.ts';

const DRAVET = 'dravet-syndrome';
const catalogue = packagedConditions();

/** Suggested programs that list this condition. */
const suggestedFor = async (panel: Page, condition: string) =>
  (await shown(panel)).suggested.filter(({ program }) => catalogue.get(program)?.includes(condition));

/** The panel beside a child whose chart has been read. */
async function beside(beside: Beside & { demo(child: ChildName): string }, child: ChildName): Promise<{ page: Page; panel: Page }> {
  const page = await beside.page(beside.demo(child));
  const panel = await beside.allowSite(page);
  await until('suggestions', async () => (await shown(panel)).suggested.length > 0);
  return { page, panel };
}

async function goTo(page: Page, panel: Page, child: ChildName, condition: string): Promise<void> {
  await page.locator(`a[href$="/Patient/${CHILDREN[child]}"]`).first().click();
  await until(`${condition} is on screen`, () =>
    panel.evaluate((id) => Boolean(document.querySelector(`[data-condition="${id}"], [data-set-aside="${id}"]`)), condition),
  );
}

const correct = async (panel: Page, condition: string, reason: string) => {
  await panel.locator(`[data-condition="${condition}"] [data-action="correct"]`).click();
  await panel.locator(`[data-reason="${reason}"]`).click();
};

/** What stands in the counts, straight from the database. */
const counts = (panel: Page) =>
  panel.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((done, fail) => {
        const open = indexedDB.open('beside');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('corrections').objectStore('corrections').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
  );

test('"why?" says which term, which section and which rule, in words of Beside', async ({ beside: browser }) => {
  const { panel } = await beside(browser, 'dravet');
  const item = panel.locator(`[data-condition="${DRAVET}"]`);
  await item.locator('[data-action="show"]').click();
  await item.locator('[data-why]').waitFor();
  const lines = await item.locator('[data-why] li').allInnerTexts();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(5);
  for (const line of lines) expect(line).toMatch(/(code G40\.83|the (name|abbreviation) “|^code|^name).*(stated|history of)/s);
  const words = children.flatMap(({ patient }) => [...(patient.name?.[0]?.given ?? []), patient.name?.[0]?.family ?? '']);
  expect(words.filter((word) => lines.join().includes(word))).toEqual([]);
});

test('not this child: gone at once with its suggestions, undone and back, counted by ids', async ({ beside: browser }) => {
  const { page, panel } = await beside(browser, 'dravet');
  expect(await suggestedFor(panel, DRAVET)).not.toEqual([]);

  await correct(panel, DRAVET, 'ruled-out');
  expect(conditions(await shown(panel), 'present')).not.toContain(DRAVET);
  expect(await suggestedFor(panel, DRAVET)).toEqual([]);
  await expect(panel.locator('[data-action="undo-correction"]')).toBeFocused();
  await expect.poll(async () => (await counts(panel)).map(({ reason }) => reason)).toContain('ruled-out');

  await panel.keyboard.press('Enter');
  expect(conditions(await shown(panel), 'present')).toContain(DRAVET);
  expect(await suggestedFor(panel, DRAVET)).not.toEqual([]);
  await expect.poll(() => counts(panel)).toEqual([]);

  // Once more, by keyboard alone, from the button that has the focus now: the fifth reason.
  await expect(panel.locator(`[data-condition="${DRAVET}"] [data-action="correct"]`)).toBeFocused();
  await panel.keyboard.press('Enter');
  for (let reason = 1; reason < 4; reason++) await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(panel.locator(`[data-set-aside="${DRAVET}"]`)).toContainText('wrong word or abbreviation');

  // The chart redraws itself: still the same chart.
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await expect(panel.locator(`[data-set-aside="${DRAVET}"]`)).toBeVisible();
  await goTo(page, panel, 'down', 'down-syndrome');
  await expect(panel.locator(`[data-set-aside]`)).toHaveCount(0);

  const month = new Date().toISOString().slice(0, 7);
  const rows = await counts(panel);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toEqual({ condition: DRAVET, via: row.via, reason: 'wrong-word', month, count: 1 });

  const options = await browser.extensionPage('options.html');
  await expect(options.locator(`[data-correction="${DRAVET}"]`)).toHaveCount(rows.length);
  // The browser is not Playwright's own, which then cannot tell where a download lies; its text is read on the way out.
  await options.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(window, { savedText: file.text() });
      return make(file);
    };
  });
  const download = options.waitForEvent('download');
  await options.locator('[data-action="save-corrections"]').click();
  expect((await download).suggestedFilename()).toBe(`beside-corrections-${month}.json`);
  const file = CorrectionFile.parse(
    JSON.parse(await options.evaluate(() => (window as unknown as { savedText: Promise<string> }).savedText)),
  );
  expect(file.corrections).toHaveLength(rows.length);

  await options.locator('[data-section="stores"] summary').first().click();
  await expect(options.locator('[data-proof-words="0"]')).toBeVisible();
  await expect(options.locator('[data-proof] dl')).toContainText(/corrections\s*\d row/);

  await options.locator('[data-action="erase-corrections"]').click();
  await options.locator('[data-action="erase-yes"]').click();
  await expect(options.locator('[data-correction]')).toHaveCount(0);
  expect(await counts(options)).toEqual([]);
});

test('never suggest: stays after another child and back, is still named, and is taken back in options', async ({ beside: browser }) => {
  const { page, panel } = await beside(browser, 'dravet');
  await panel.locator(`[data-condition="${DRAVET}"] [data-action="correct"]`).click();
  await panel.locator('[data-action="never"]').click();
  const aside = panel.locator(`[data-set-aside="${DRAVET}"][data-by="setting"]`);
  await expect(aside).toContainText('not suggested, your setting');
  await expect(panel.locator('[data-action="suggest-again"]')).toBeFocused();
  expect(await suggestedFor(panel, DRAVET)).toEqual([]);
  expect(await counts(panel)).toEqual([]);

  await goTo(page, panel, 'cf', 'cystic-fibrosis');
  await expect(aside).toHaveCount(0);
  expect(await suggestedFor(panel, 'cystic-fibrosis')).not.toEqual([]);
  await goTo(page, panel, 'dravet', DRAVET);
  await expect(aside).toBeVisible();
  await until('the rest is suggested for', async () => (await shown(panel)).suggested.length > 0);
  expect(await suggestedFor(panel, DRAVET)).toEqual([]);

  const badge = await browser.inWorker(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
  });
  expect(badge).toBe(String(conditions(await shown(panel), 'present').length));

  const options = await browser.extensionPage('options.html');
  await options.locator(`[data-never="${DRAVET}"] button`).click();
  await expect(options.locator('[data-never]')).toHaveCount(0);
  await options.locator('[data-setting="never"]').selectOption('asthma');
  await options.locator('[data-action="add-never"]').click();
  await expect(options.locator('[data-never="asthma"]')).toBeVisible();
  await page.bringToFront();
  await until('it is suggested for again', async () => (await suggestedFor(panel, DRAVET)).length > 0);
});

for (const lang of ['en-US', 'es'])
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });

    test('axe finds nothing, and nothing sticks out, while one asks why and corrects', async ({ beside: browser }) => {
      test.setTimeout(120_000);
      const sound = async (page: Page, what: string, widths: number[]) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibility(page), `${what}, ${colorScheme}`).toEqual([]);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            const over = await page.evaluate(() => {
              const { scrollWidth, clientWidth } = document.documentElement;
              if (scrollWidth <= clientWidth) return '';
              const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth);
              return out.map((one) => one.outerHTML.slice(0, 80)).join(' ');
            });
            await page.screenshot({ path: test.info().outputPath(`${what} ${colorScheme} ${width}.png`) });
            expect(over, `${what} at ${width} px`).toBe('');
          }
        }
      };
      const { panel } = await beside(browser, 'dravet');
      await panel.locator(`[data-condition="${DRAVET}"] [data-action="show"]`).click();
      await expect(panel.locator('[data-why]')).toBeVisible();
      await sound(panel, 'why', [400, 320, 160]);
      await panel.locator(`[data-condition="${DRAVET}"] [data-action="correct"]`).click();
      await sound(panel, 'form', [400, 320, 160]);
      await panel.locator('[data-reason="someone-else"]').click();
      await panel.locator('[data-condition="feeding-tube"] [data-action="correct"]').click();
      await panel.locator('[data-action="never"]').click();
      await expect(panel.locator('[data-set-aside]')).toHaveCount(2);
      await sound(panel, 'set aside', [400, 320, 160]);
      const options = await browser.extensionPage('options.html');
      await expect(options.locator('[data-correction]').first()).toBeVisible();
      await options.locator('[data-section="never"]').scrollIntoViewIfNeeded();
      await sound(options, 'options', [400, 320]);
      await options.locator('[data-action="erase-corrections"]').click();
      await sound(options, 'erase', [320]);
    });
  });
