/** The family sheet in a real browser: on the screen, on paper, on the clipboard and on a family's phone. */
import type { Locator, Page } from '@playwright/test';
import { children } from '../demo-chart/children.ts';
import { accessibility } from '../support/axe.ts';
import { type Beside, until } from '../support/browser.ts';
import { aProgram } from '../support/builders.ts';
import { expect, test } from '../support/fixtures.ts';
import { readCode } from '../support/read-code.ts';
import { readPdf } from '../support/read-pdf.ts';
import { rows, seed } from '../support/seed.ts';

/** Names, dates and codes of the invented children. */
const CHART_WORDS = [
  ...children.flatMap(({ patient }) => [...(patient.name?.[0]?.given ?? []), patient.name?.[0]?.family ?? '', patient.birthDate ?? '']),
  'Fenfluramine',
  'G40.834',
].filter(Boolean);

/** Of the starter catalogue. The second one's contacts are unconfirmed. */
const THREE = ['epilepsy-foundation-helpline', 'ca-warmline-frc', 'dravet-foundation-parent-support'];

const open = async (beside: Beside, hash: string): Promise<Page> => {
  const page = await beside.extensionPage(`sheet.html${hash}`);
  await expect(page.locator('[data-paper]')).toBeVisible();
  return page;
};

/** For a person to look at, beside the results of the tests. */
const picture = (page: Page, name: string) => page.screenshot({ path: `test-results/look/${name}.png`, fullPage: true });

/** Without gaps, and without hyphens, which readers of PDFs drop at the end of a line. */
const letters = (text: string) => text.replace(/[\s\p{Cc}\ufffe-]+/gu, '');
// biome-ignore lint/performance/useDomNodeTextContent: what a person reads, line by line
const wordsOf = (element: Locator) => element.innerText();
const shortened = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.id = 'pasted';
    area.focus();
  });
  await page.keyboard.press('Control+V');
  const text = await page.locator('#pasted').inputValue();
  await page.locator('#pasted').evaluate((area) => area.remove());
  return text;
}

for (const lang of ['en-US', 'es']) {
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });
    const hash = `#p=${THREE.join(',')}&l=${lang.slice(0, 2)}&c=800-332-1000&c=866-748-8008`;

    for (const [format, more] of [
      ['Letter', '&large'],
      ['A4', ''],
    ] as const)
      test(`${format}: the PDF that the browser makes says what the sheet says, on one page, and its codes scan`, async ({ beside }) => {
        const page = await open(beside, `${hash}${more}`);
        const paper = page.locator('[data-paper]');
        await expect(paper.locator('[data-entry]')).toHaveCount(3);
        const lines = (await wordsOf(paper)).split('\n').filter(Boolean);
        const addresses = await paper.locator('[data-qr]').evaluateAll((codes) => codes.map((code) => code.getAttribute('data-qr')));
        expect(addresses.length).toBeGreaterThan(1);
        const pages = await readPdf(await page.pdf({ format, path: `test-results/sheet-${lang}-${format}.pdf` }));
        expect(pages).toHaveLength(1);
        const [only] = pages;
        for (const line of lines) expect(letters(only?.text ?? '')).toContain(letters(line));
        // Nothing beside the sheet: no settings, no warnings, no address of the tab.
        expect(letters(only?.text ?? '')).toHaveLength(letters(lines.join('')).length);
        expect(only?.codes).toEqual(addresses);
        // 3 cm without its quiet zone, which is four modules on each side.
        const centimeters = await paper.locator('[data-qr]').evaluateAll((codes) =>
          codes.map((code) => {
            const span = Number(code.getAttribute('viewBox')?.split(' ')[2]);
            return (code.getBoundingClientRect().width / 96) * 2.54 * ((span - 8) / span);
          }),
        );
        for (const size of centimeters) expect(size).toBeGreaterThanOrEqual(3);
      });

    test('sound for everybody: axe, both color schemes, 320 px and 200% zoom', async ({ beside }) => {
      const page = await open(beside, hash);
      await expect(page.locator('[data-entry]')).toHaveCount(3);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibility(page), colorScheme).toEqual([]);
        for (const width of [1280, 640, 400, 320]) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(over, `${width} px`).toBeLessThanOrEqual(0);
          await picture(page, `sheet-${lang}-${colorScheme}-${width}`);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.locator('[data-action="large-code"]').first().click();
        const large = page.locator('[data-large-code] [data-qr]');
        await expect(large).toBeVisible();
        expect(await readCode(large), 'from a screen, as the phone of a family sees it').toBe(await large.getAttribute('data-qr'));
        expect(await accessibility(page), `large code, ${colorScheme}`).toEqual([]);
        await picture(page, `code-${lang}-${colorScheme}`);
        await page.keyboard.press('Escape');
      }
    });
  });
}

test('by keyboard: a name is typed, added, put first; the address keeps it all over a reload and a closed tab', async ({ beside }) => {
  const page = await open(beside, '');
  await expect(page.locator('[data-action="print"]')).toBeDisabled();
  const input = page.locator('[data-field="program"]');
  await input.focus();
  await page.keyboard.type('epilepsy foundation');
  await expect(page.locator('[data-program="epilepsy-foundation-helpline"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('warmline');
  await expect(page.locator('[data-program="ca-warmline-frc"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chosen]')).toHaveCount(2);
  await page.locator('[data-chosen="ca-warmline-frc"] [data-action="first"]').press('Enter');
  await expect(page.locator('[data-paper] [data-entry]').first()).toHaveAttribute('data-entry', 'ca-warmline-frc');
  await page.locator('[data-field="large"]').press('Space');
  await page.locator('[data-field="language"]').selectOption('es');
  const address = page.url();
  const words = await wordsOf(page.locator('[data-paper]'));
  await page.reload();
  await expect.poll(() => wordsOf(page.locator('[data-paper]'))).toBe(words);
  await page.close();
  const again = await beside.page(address);
  await expect.poll(() => wordsOf(again.locator('[data-paper]'))).toBe(words);
});

test('where printing is blocked nothing is lost, and the page says what to press', async ({ beside }) => {
  const page = await open(beside, `#p=${THREE[0]}&l=en`);
  const [address, words] = [page.url(), await wordsOf(page.locator('[data-paper]'))];
  for (const how of ['silent', 'loud']) {
    await page.evaluate((kind) => {
      window.print = () => {
        if (kind === 'loud') throw new Error('blocked');
      };
    }, how);
    await page.locator('[data-action="print"]').click();
    await expect(page.locator('[data-section="print"]')).toContainText('Ctrl+P');
    expect(page.url()).toBe(address);
    expect(await wordsOf(page.locator('[data-paper]'))).toBe(words);
  }
});

test('what nobody has confirmed is printed only after a tick, and what nobody answers not at all', async ({ beside }) => {
  const page = await open(beside, '#p=ca-warmline-frc&l=en');
  const unconfirmed = page.locator('[data-check]').first();
  const value = (await unconfirmed.getAttribute('data-check')) ?? '';
  expect(value).not.toBe('');
  const paper = page.locator('[data-paper]');
  expect(await wordsOf(paper)).not.toContain(shortened(value));
  await unconfirmed.check();
  await expect(paper).toContainText(shortened(value));
  await unconfirmed.uncheck();
  await expect(paper).not.toContainText(shortened(value));
});

test('copied as text it is the same sheet, the first sheet is ticked off, and a browser that will not copy shows the text selected', async ({
  beside,
}) => {
  const page = await open(beside, `#p=${THREE[0]}&l=en`);
  await page.locator('[data-action="copy"]').click();
  await expect(page.locator('[data-copied="true"]')).toBeVisible();
  // Pasted as a user would, since only a user may read the clipboard.
  const copied = await pasted(page);
  const paper = await wordsOf(page.locator('[data-paper]'));
  for (const line of paper.split('\n').filter(Boolean)) expect(letters(copied.replaceAll('https://www.', ''))).toContain(letters(line));
  await expect.poll(() => page.evaluate(() => chrome.storage.local.get('firstSheet'))).toHaveProperty('firstSheet');

  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
  );
  await page.locator('[data-action="copy"]').click();
  await expect(page.locator('[data-copied="false"]')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString().replace(/\r/g, ''))).toBe(copied);
});

test('Arabic: from right to left, and numbers as they are dialed, on paper too', async ({ beside }) => {
  const page = await open(beside, '');
  await until('the catalogue is there', async () => (await rows(page, 'programs')).length > 100);
  const entry = aProgram({
    id: 'a-line',
    name: 'Parents’ Line',
    languages: ['ar'],
    contacts: [
      { kind: 'phone', value: '559-555-0100 ext. 12' },
      { kind: 'web', value: 'https://line.example/ar' },
    ],
    translations: { ar: { summary: 'آباء مع آباء.', nextStep: 'اتصلوا على الرقم 559-555-0100 أو راجعوا الصفحة.' } },
  });
  await seed(page, 'programs', [{ pack: 'in-house', id: entry.id, entry }]);
  const ar = 'اسألوا في الاستقبال، هاتف ٥٥٩-٥٥٥-٠١٧٧.';
  await page.evaluate((text) => chrome.storage.local.set({ practice: { contact: { ar: text } } }), ar);
  const sheet = await open(beside, '#p=a-line&l=ar');
  const paper = sheet.locator('[data-paper]');
  await expect(paper).toHaveAttribute('dir', 'rtl');
  await expect(paper).toContainText(ar);
  await picture(sheet, 'sheet-arabic');
  // The file has the letters in the order in which they stand on the paper.
  const [printed] = await readPdf(await sheet.pdf({ format: 'Letter', path: 'test-results/sheet-arabic.pdf' }));
  expect(printed?.text).toContain('559-555-0100 ext. 12');
  expect(printed?.text.match(/559-555-0100/g)).toHaveLength(2);
  expect(printed?.text).toContain('٥٥٩-٥٥٥-٠١٧٧');
  expect(printed?.codes).toEqual(['https://line.example/ar']);
  // Not even at the end of a line is a number in two pieces.
  await sheet.setViewportSize({ width: 320, height: 800 });
  const lines = await paper.locator('bdo').evaluateAll((all) => all.map((one) => one.getClientRects().length));
  expect(lines).toEqual([1, 1]);
  // Nor does one with an extension stick out, where nobody could scroll to it or over its code.
  const room = (page: Page) =>
    page.locator('[data-paper]').evaluate((paper) => {
      const [number, entry, code] = ['b[data-kind]', '[data-entry]', '[data-qr]'].map((one) =>
        paper.querySelector(one)?.getBoundingClientRect(),
      );
      if (!number || !entry || !code) return 'nothing there';
      const over = number.left < code.right && number.right > code.left && number.top < code.bottom && number.bottom > code.top;
      return over ? 'over its code' : number.left < entry.left - 1 || number.right > entry.right + 1 ? 'sticks out' : 'fits';
    });
  expect(await room(sheet)).toBe('fits');
  await sheet.locator('[data-action="copy"]').click();
  await expect(sheet.locator('[data-copy-text]')).toHaveAttribute('dir', 'auto');
  await picture(sheet, 'sheet-arabic-320');
  expect(await accessibility(sheet)).toEqual([]);
  const large = await open(beside, '#p=a-line&l=ar&large');
  expect(await room(large)).toBe('fits');
});

test('from a chart: the address has ids and a language, and the sheet is the one that it would be without any chart', async ({
  beside,
}) => {
  const chart = await beside.page(beside.demo('dravet'));
  const panel = await beside.open(chart);
  await panel.locator('[data-suggestions="fitting"] [data-program] [data-action="open"]').first().click();
  const id = await panel.locator('[data-view="program"] [data-program], article[data-program]').first().getAttribute('data-program');
  const opened = beside.context.waitForEvent('page');
  await panel.locator('[data-action="sheet"]').first().click();
  const sheet = await opened;
  await expect(sheet.locator(`[data-entry="${id}"]`)).toBeVisible();
  expect(new URL(sheet.url()).hash).toMatch(new RegExp(`^#p=${id}&l=[a-z]{2,3}$`));
  const words = await wordsOf(sheet.locator('[data-paper]'));
  for (const word of CHART_WORDS) expect(words).not.toContain(word);
  const address = sheet.url();
  await sheet.close();
  await chart.close();
  const alone = await beside.page(address);
  await expect.poll(() => wordsOf(alone.locator('[data-paper]'))).toBe(words);
});
