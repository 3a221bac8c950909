import type { Page } from '@playwright/test';
import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { conditions, shown } from '../support/panel.ts';

/** Waits for this condition to be listed, then says everything that is. */
const whenFound = (panel: Page, condition: string) =>
  until(condition, async () => {
    const now = await shown(panel);
    return now.found.some((one) => one.condition === condition) && now.suggested.length > 0 && now;
  });

const openAllowed = async (beside: Beside, address: string) => beside.allowSite(await beside.page(address));

test('Dravet syndrome and a gastrostomy: a program for each, none for the relatives', async ({ beside }) => {
  const now = await whenFound(await openAllowed(beside, beside.demo('dravet')), 'dravet-syndrome');
  expect(conditions(now, 'present')).toEqual(['dravet-syndrome', 'feeding-tube']);
  expect(now.suggested[0]?.words).toMatch(/Dravet/);
});

test('Down syndrome with a repaired AV canal', async ({ beside }) => {
  const now = await whenFound(await openAllowed(beside, beside.demo('down')), 'down-syndrome');
  expect(conditions(now, 'present', 'historical')).toEqual(['atrioventricular-septal-defect', 'down-syndrome']);
  expect(now.suggested.some(({ words }) => /Down syndrome/.test(words))).toBe(true);
});

test('cystic fibrosis, and a brother who is a carrier only', async ({ beside }) => {
  const now = await whenFound(await openAllowed(beside, beside.demo('cf')), 'cystic-fibrosis');
  expect(conditions(now, 'present')).toEqual(['cystic-fibrosis']);
  expect(now.suggested.some(({ words }) => /cystic fibrosis/i.test(words))).toBe(true);
});

test("a healthy child: nothing from the mother's asthma or a disease to be ruled out", async ({ beside }) => {
  const panel = await openAllowed(beside, beside.demo('healthy'));
  const now = await until('the chart is read', async () => {
    const one = await shown(panel);
    return ['uncertain', 'nothing', 'found'].includes(one.state) && one;
  });
  expect(conditions(now, 'present', 'historical')).toEqual([]);
  expect(now.suggested).toEqual([]);
});
