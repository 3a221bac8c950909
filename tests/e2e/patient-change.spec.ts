import type { Page } from '@playwright/test';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { shown, watchFrames } from '../support/panel.ts';
import { CHILDREN, type ChildName } from '../support/site.ts';

type ChartFrame = { at: number; child: string };

/** Notes at every frame of the chart which child's name stands in its patient header. */
async function watchChart(page: Page): Promise<() => Promise<ChartFrame[]>> {
  await page.evaluate(() => {
    const frames: { at: number; child: string }[] = [];
    const look = () => {
      const child = document.body.innerText.match(/\b(Nayeli|Theo|Priya|Oliver)\b(?=[^\n]*\n[^]*?(?:DoB|DOB|Birth))/)?.[1] ?? '';
      const address = location.pathname.split('/')[2] ?? '';
      const key = `${address} ${child}`;
      if (frames.at(-1)?.child !== key) frames.push({ at: performance.timeOrigin + performance.now(), child: key });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { chartFrames: frames });
  });
  return () => page.evaluate(() => (window as unknown as { chartFrames: ChartFrame[] }).chartFrames);
}

/** What only this child's chart may bring into the panel. */
const OWN: Partial<Record<ChildName, string>> = { dravet: 'dravet-syndrome', down: 'down-syndrome', cf: 'cystic-fibrosis' };

const link = (page: Page, child: ChildName) => page.locator(`a[href$="/Patient/${CHILDREN[child]}"]`).first();

test('from child to child inside the single-page chart, no frame of the panel shows the child before', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(page);
  await until('Dravet syndrome is shown', async () => (await shown(panel)).found.some(({ condition }) => condition === 'dravet-syndrome'));
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const panelFrames = await watchFrames(panel);
  const chartFrames = await watchChart(page);

  for (const child of ['down', 'cf', 'dravet', 'healthy', 'cf', 'healthy'] as const) {
    await link(page, child).click();
    const wanted = OWN[child];
    await until(`${child} is read`, async () => {
      const now = await shown(panel);
      return wanted ? now.found.some(({ condition }) => condition === wanted) : ['nothing', 'uncertain'].includes(now.state);
    });
  }

  expect(await page.evaluate(() => 'sameDocument' in window), 'the chart did not reload').toBe(true);
  const [panels, charts] = [await panelFrames(), await chartFrames()];
  expect(charts.length).toBeGreaterThanOrEqual(7);
  expect(panels.length).toBeGreaterThanOrEqual(12);

  // Each change of address is the end of a child. A panel frame that begins later, or is still up one frame (17 ms) later, must not be that child's.
  const late: string[] = [];
  for (const [index, frame] of panels.entries()) {
    const until = panels[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    for (const [child, condition] of Object.entries(OWN) as [ChildName, string][]) {
      if (!frame.conditions.includes(condition)) continue;
      for (const [at, chart] of charts.entries()) {
        if (chart.child.startsWith(CHILDREN[child])) continue;
        const chartUntil = charts[at + 1]?.at ?? Number.POSITIVE_INFINITY;
        const overlap = Math.min(until, chartUntil) - Math.max(frame.at, chart.at);
        if (overlap > 17) late.push(`${condition} was shown for ${Math.round(overlap)} ms beside ${chart.child}`);
      }
    }
  }
  expect(late).toEqual([]);
});

test('a dismissed suggestion stays away for this chart, and the next child starts anew', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(page);
  const first = await until('suggestions', async () => (await shown(panel)).suggested[0]);
  await panel.locator(`[data-program="${first.program}"] [data-action="dismiss"]`).first().click();
  await expect(panel.locator(`[data-suggestions="fitting"] [data-program="${first.program}"]`)).toHaveCount(0);
  // The chart redraws a part of itself: still the same chart.
  await page.evaluate(() => document.body.append(document.createElement('p')));
  await link(page, 'down').click();
  await until('Down syndrome', async () => (await shown(panel)).found.some(({ condition }) => condition === 'down-syndrome'));
  await link(page, 'dravet').click();
  const again = await until('suggestions again', async () => {
    const now = await shown(panel);
    return now.found.some(({ condition }) => condition === 'dravet-syndrome') && now.suggested;
  });
  expect(again.map(({ program }) => program)).toContain(first.program);
});
