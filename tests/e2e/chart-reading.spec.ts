/** Chart pages of many makes, read by the real extension in a real browser. All are invented (tests/charts). */
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { conditions, settled, shown } from '../support/panel.ts';

const PAGES: { file: string; present: string[]; other?: string[] }[] = [
  // Down syndrome stands in a link in a row; the repaired defect is resolved; the hidden, the folded, the denied and the choices say nothing.
  { file: 'problem-list.html', present: ['down-syndrome', 'gerd'], other: ['atrioventricular-septal-defect'] },
  { file: 'old-frames.html', present: ['cystic-fibrosis'] },
  { file: 'note-editor.html', present: ['prematurity', 'tuberous-sclerosis'], other: ['celiac-disease'] },
  // The last one stands in a closed shadow root.
  { file: 'components.html', present: ['duchenne-muscular-dystrophy', 'spina-bifida'] },
  { file: 'hostile.html', present: ['cystic-fibrosis'] },
];

for (const { file, present, other = [] } of PAGES)
  test(`${file}: what the child has, and nothing else`, async ({ beside }) => {
    const page = await beside.page(beside.chart(file));
    const panel = await beside.open(page);
    const now = await settled(panel, 30);
    expect(conditions(now, 'present', 'historical').filter((id) => !other.includes(id))).toEqual(present);
  });

test('what a style alone brings to light is read, and goes with it', async ({ beside }) => {
  const page = await beside.page(beside.chart('problem-list.html'));
  const panel = await beside.open(page);
  await settled(panel);
  await page.locator('label[for="t2"]').click();
  await until('the other tab is read', async () => conditions(await shown(panel), 'present', 'historical').includes('hydrocephalus'));
  await page.locator('input[name="tab"]').first().click();
  await until('and gone again', async () => {
    const now = await shown(panel);
    return now.state === 'found' && !conditions(now, 'present', 'historical').includes('hydrocephalus');
  });
});

test('another patient in the same page: the first is gone before the second is drawn', async ({ beside }) => {
  const page = await beside.page(beside.chart('components.html'));
  const panel = await beside.open(page);
  await until('the first child', async () => conditions(await shown(panel), 'present').includes('duchenne-muscular-dystrophy'));
  await page.evaluate('show("two")');
  await until('the first is gone', async () => conditions(await shown(panel), 'present').length === 0);
  await until('the second child', async () => conditions(await shown(panel), 'present').join() === 'eczema,hemophilia');
});

test('the evidence is scrolled to and marked, and no node of the chart is changed', async ({ beside }) => {
  const page = await beside.page(beside.chart('note-editor.html'));
  const panel = await beside.open(page);
  await settled(panel);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await panel.locator('[data-condition="tuberous-sclerosis"] [data-action="show"]').click();
  await until('a mark', () => page.evaluate(() => CSS.highlights.has('beside-evidence-current')));
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
