/** What a chart proposes, and what a family needs, in the real panel beside an invented chart. */
import { accessibility } from '../support/axe.ts';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { shown } from '../support/panel.ts';

test('language, age and county are asked, used when pressed, and never those of somebody else or of the child before', async ({
  beside,
}) => {
  const page = await beside.page(beside.chart('demographics.html'));
  const panel = await beside.open(page);
  const offers = panel.locator('[data-propose]');
  await expect(offers).toHaveText(['Spanish?', '7 years old?', 'Madera County?']);
  await until('the diagnosis’s own first', async () => (await shown(panel)).suggested[0]?.program === 'dravet-foundation-parent-support');

  await panel.locator('[data-propose="language"]').click();
  await expect(panel.locator('[data-need="language"]')).toBeFocused();
  await expect(offers).toHaveText(['7 years old?', 'Madera County?']);
  await until('what speaks Spanish comes first', async () => (await shown(panel)).suggested[0]?.words.includes('in Spanish') ?? false);

  // The banner changes: another child with the same diagnosis. In no frame do the two stand together.
  await panel.evaluate(() => {
    const seen: string[] = [];
    const look = () => {
      const texts = [...document.querySelectorAll('[data-propose],[data-need][data-set="true"]')].map(({ textContent }) => textContent);
      seen.push(texts.join(' | '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  await page.click('#next');
  await expect(offers).toHaveText(['Vietnamese?', '3 years old?']);
  await expect(panel.locator('[data-need="language"]')).toHaveAttribute('data-set', 'false');
  const frames = await panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(frames.filter((frame) => /Spanish|7 years|Madera/.test(frame) && /Vietnamese|3 years/.test(frame))).toEqual([]);
});

test('a ZIP code sets the county, without a request to anybody, and is written nowhere', async ({ beside }) => {
  const page = await beside.page(beside.chart('demographics.html'));
  const panel = await beside.open(page);
  await panel.locator('[data-need="county"]').click();
  await panel.locator('[data-setting="zip"]').fill('93646');
  await expect(panel.locator('[data-county]')).toHaveCount(2);
  expect(await accessibility(panel)).toEqual([]);
  const devtools = await panel.context().newCDPSession(panel);
  await devtools.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 700, deviceScaleFactor: 1, mobile: false });
  const over = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, 'nothing sticks out at 320 px').toBeLessThanOrEqual(0);
  await panel.locator('[data-county="Fresno, CA"]').click();
  await expect(panel.locator('[data-need="county"]')).toContainText('Fresno County');
  await until('Fresno’s own center is there', async () => (await shown(panel)).fallback.some(({ program }) => program === 'ca-epu-fresno'));
  const kept = await panel.evaluate(async () => {
    const areas = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).chrome
      .storage;
    return JSON.stringify([await areas.local.get(), await areas.session.get(), { ...localStorage }, { ...sessionStorage }]);
  });
  expect(kept).not.toMatch(/93646/);
});
