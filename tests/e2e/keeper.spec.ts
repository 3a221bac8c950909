import type { Page } from '@playwright/test';
import { LocalWorkFile } from '../../src/core/overlay.ts';
import { accessibility } from '../support/axe.ts';
import type { Beside } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { fillOwnProgram } from '../support/keeper-form.ts';

/** The tab, once the packaged catalogue is in. */
async function desk(beside: Beside, place = ''): Promise<Page> {
  const page = await beside.extensionPage(`keeper.html${place}`);
  await expect(page.locator('h2').first()).toBeVisible();
  await expect(page.locator('h2').first()).not.toHaveText('Nothing is due');
  return page;
}

const heading = (page: Page) => page.locator('h2:visible').first();

test('a sitting by keyboard alone: confirm, report a dead number, undo, and the file of the results', async ({ beside }) => {
  const page = await desk(beside);
  const before = await heading(page).textContent();
  await page.locator('[data-action="start-sitting"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('progress')).toHaveAttribute('max', '20');
  const first = await heading(page).textContent();
  await page.keyboard.press('1');
  await expect(page.locator('[data-result="verified"]')).toHaveCount(1);
  await expect(heading(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('u');
  await expect(heading(page)).toHaveText(first ?? '');
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(page.locator('[data-result="verified"]')).toHaveCount(1);
  await page.locator('[data-action="dead"]').first().click();
  await expect(page.locator('[data-result="dead"]')).toHaveCount(1);
  await page.keyboard.press('3');
  await expect(page.locator('[data-result="gone"]')).toHaveCount(1);
  await page.locator('[data-action="end-sitting"]').click();
  // Confirmed and gone are no longer due; a dead contact leaves the listing due.
  const due = Number.parseInt(before ?? '', 10);
  await expect(heading(page)).toHaveText(new RegExp(`^${due - 2} `));

  await page.locator('nav a[href="#changes"]').click();
  await expect(page.locator('[data-log]')).toHaveCount(5);
  const saving = page.waitForEvent('download');
  await page.locator('[data-action="save-local-work"]').click();
  const text = await (await saving).createReadStream().then(async (stream) => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  });
  const file = LocalWorkFile.parse(JSON.parse(text));
  expect(file.overlays.map(({ field }) => field).sort()).toEqual(['deadContacts', 'status', 'verified']);

  await page.locator('[data-log="status"] [data-action="undo-change"]').click();
  await page.locator('nav a[href="#due"]').click();
  await expect(heading(page)).toHaveText(new RegExp(`^${due - 1} `));
});

test('a sitting goes on where it was after a listing is corrected', async ({ beside }) => {
  const page = await desk(beside);
  await page.locator('[data-action="start-sitting"]').click();
  await page.keyboard.press('4');
  await expect(page.locator('[data-result="later"]')).toHaveCount(1);
  const second = await heading(page).textContent();
  await page.keyboard.press('2');
  await expect(page.locator('[data-form="program"]')).toBeVisible();
  await page.locator('[data-field="hours"]').fill('Mondays, 9 to 12 Pacific Time');
  await page.locator('[data-action="save-program"]').click();
  await expect(heading(page)).toHaveText(second ?? '');
  await expect(page.locator('dd', { hasText: 'Mondays, 9 to 12' })).toBeVisible();
  await expect(page.locator('[data-result="later"]')).toHaveCount(1);
});

test('a program of the clinic is written by form, refused in words while it is none, and found in the panel', async ({ beside }) => {
  const page = await desk(beside, '#own');
  await page.locator('[data-action="new-own"]').click();
  await page.locator('[data-action="save-program"]').click();
  await expect(page.getByRole('alert')).toContainText('Not saved yet');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await fillOwnProgram(page);
  await page.locator('[data-contact-row="0"] input').first().fill('(559) 555-0100');
  await page.locator('[data-action="save-program"]').click();
  await expect(page.locator('[data-own="parents-on-the-third-floor"]')).toBeVisible();

  const panel = await beside.extensionPage('sidepanel.html');
  await panel.locator('[data-view-button="find"]').click();
  await panel.getByRole('searchbox').fill('third floor');
  await expect(panel.locator('[data-program="parents-on-the-third-floor"]')).toBeVisible();

  await page.locator('[data-action="remove-own"]').click();
  await expect(page.locator('[data-own]')).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(page.locator('[data-own]')).toHaveCount(1);
});

test('two windows write a new program at the same time: both are kept as typed, and what was left is offered under its name', async ({
  beside,
}) => {
  const [one, two] = [await desk(beside, '#write'), await desk(beside, '#write')];
  await one.locator('[data-field="name"]').fill('Written in one');
  await two.locator('[data-field="name"]').fill('Written in the other');
  await one.locator('[data-field="summary"]').fill('One.');
  await one.reload();
  await expect(one.locator('[data-state="restored"]')).toBeVisible();
  await expect(one.locator('[data-field="name"]')).toHaveValue('Written in one');
  await expect(one.locator('[data-unsaved]')).toHaveCount(0); // the other is still being written
  await two.close();
  await one.goto(one.url().replace('#write', '#due'));
  await expect(one.locator('[data-unsaved]')).toHaveText([/Written in one/, /Written in the other/]);
  await one.locator('[data-unsaved]', { hasText: 'the other' }).locator('[data-action="go-on"]').click();
  await expect(one.locator('[data-field="name"]')).toHaveValue('Written in the other');
});

for (const lang of ['en-US', 'es'])
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });
    test('axe finds nothing, and nothing sticks out at 320 px or at 200%', async ({ beside }) => {
      const page = await beside.extensionPage('keeper.html');
      for (const [place, open] of [
        ['#due', '[data-action="start-sitting"]'],
        ['#sitting', undefined],
        ['#own', '[data-action="new-own"]'],
        ['#changes', undefined],
      ] as const) {
        await page.goto(page.url().replace(/#.*|$/, place));
        await expect(page.locator('h2:visible').first()).toBeVisible();
        if (open) await page.locator(open).click();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibility(page), `${place} ${colorScheme}`).toEqual([]);
        }
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 700 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(over, `${place} at ${width} px`).toBeLessThanOrEqual(0);
        }
        await page.setViewportSize({ width: 900, height: 900 });
      }
    });
  });
