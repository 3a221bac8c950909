import type { Page } from '@playwright/test';
import { accessibility } from '../support/axe.ts';
import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';

/** A program that lists a telephone number and is the first that these words find. */
const WORDS = 'family resource center fresno';

async function program(beside: Beside, words = WORDS): Promise<Page> {
  const panel = await beside.extensionPage('sidepanel.html');
  await panel.locator('[data-view-button="find"]').click();
  await panel.getByRole('searchbox').fill(words);
  await panel.locator('[data-view="find"] [data-program]').first().locator('button, a').first().click();
  await expect(panel.locator('[data-local]')).toBeVisible();
  return panel;
}

const local = (panel: Page) => panel.locator('[data-local]');
const said = (panel: Page) => local(panel).locator('[data-said]');

test('a dead number is reported in two clicks, is given to nobody any more, and comes back by undo', async ({ beside }) => {
  const panel = await program(beside);
  const contacts = panel.locator('[data-contact]');
  const before = await contacts.count();
  expect(before).toBeGreaterThan(0);
  await local(panel).locator('summary').click();
  await local(panel).locator('[data-action="dead"]').first().click();
  await expect(contacts).toHaveCount(before - 1);
  await expect(local(panel).locator('[data-dead-contact]')).toHaveCount(1);
  expect(await panel.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await said(panel).locator('[data-action="undo"]').click();
  await expect(contacts).toHaveCount(before);
});

test('checked, noted and starred are shown here and in a window that is open beside, and stay after a restart of the worker', async ({
  beside,
}) => {
  const panel = await program(beside);
  const other = await program(beside);
  await expect(panel.locator('[data-state="unconfirmed"]')).toBeVisible();
  await local(panel).locator('[data-action="checked"]').click();
  await local(panel).locator('[data-how="phone"]').click();
  await expect(other.locator('[data-state="unconfirmed"]')).toHaveCount(0);
  await local(panel).locator('[data-action="note"]').click();
  await local(panel).locator('[data-field="note"]').fill('Call mom at 559-555-0177');
  await expect(local(panel).locator('[data-family-clue="phone"]')).toBeVisible();
  expect(await accessibility(panel)).toEqual([]);
  await local(panel).locator('[data-field="note"]').fill('Answers Spanish calls after 3 pm');
  await expect(local(panel).locator('[data-family-clue]')).toHaveCount(0);
  await local(panel).locator('[data-action="save-note"]').click();
  await expect(local(other).locator('[data-note]')).toContainText('after 3 pm');
  await local(panel).locator('[data-action="star"]').click();
  await expect(local(other).locator('[data-action="star"]')).toHaveAttribute('aria-pressed', 'true');
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    expect(await accessibility(panel)).toEqual([]);
  }
});

test('undo does not take back what another window wrote meanwhile, and says so', async ({ beside }) => {
  const panel = await program(beside);
  const other = await program(beside);
  const note = async (page: Page, words: string) => {
    await local(page).locator('[data-action="note"]').click();
    await local(page).locator('[data-field="note"]').fill(words);
    await local(page).locator('[data-action="save-note"]').click();
    await expect(local(page).locator('[data-note]')).toContainText(words);
  };
  await note(panel, 'Ask for Ana');
  await note(other, 'Ask for Bea');
  await said(panel).locator('[data-action="undo"]').click();
  await expect(said(panel)).toContainText('Another window');
  await expect(local(panel).locator('[data-note]')).toContainText('Ask for Bea');
});

test('a hidden program is found no more, until it is shown again from what was changed', async ({ beside }) => {
  const panel = await program(beside);
  const id = (await local(panel).getAttribute('data-local')) ?? '';
  await local(panel).locator('[data-action="hide"]').click();
  await panel.locator('[data-action="back"]').click();
  await expect(panel.locator(`[data-view="find"] [data-program="${id}"]`)).toHaveCount(0);
  const keeper = await beside.extensionPage('keeper.html#changes');
  await keeper.locator(`[data-hidden-program="${id}"] [data-action="unhide"]`).click();
  await until('it is listed again', () => panel.locator(`[data-view="find"] [data-program="${id}"]`).count());
});
