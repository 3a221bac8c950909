import type { Page } from '@playwright/test';
import { until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { shown, watchFrames } from '../support/panel.ts';
import { CHILDREN, type ChildName } from '../support/site.ts';

type ChartFrame = { at: number; child: string };

/** Notes at every frame of the chart whose address it shows: that changes first, before anything of the next child is painted. */
async function watchChart(page: Page): Promise<() => Promise<ChartFrame[]>> {
  await page.evaluate(() => {
    const frames: { at: number; child: string }[] = [];
    const look = () => {
      const child = location.pathname.split('/')[2] ?? '';
      if (frames.at(-1)?.child !== child) frames.push({ at: performance.timeOrigin + performance.now(), child });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { chartFrames: frames });
  });
  return () => page.evaluate(() => (window as unknown as { chartFrames: ChartFrame[] }).chartFrames);
}

/** Two processes that each paint by their own clock: about three frames, less than an eye can tell. */
const PAINT_MS = 50;
/** The browser tells an extension of a switched tab when it gets round to it; nothing of ours can be earlier. */
const SWITCH_MS = 250;

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

  const late = panels.flatMap((frame, index) =>
    charts.flatMap((chart, at) => {
      const owner = (Object.keys(OWN) as ChildName[]).find((child) => frame.conditions.includes(OWN[child] ?? ''));
      if (!owner || chart.child === CHILDREN[owner]) return [];
      const end = Math.min(panels[index + 1]?.at ?? Number.POSITIVE_INFINITY, charts[at + 1]?.at ?? Number.POSITIVE_INFINITY);
      const together = end - Math.max(frame.at, chart.at);
      return together > PAINT_MS ? [`${OWN[owner]} was shown for ${Math.round(together)} ms beside ${chart.child}`] : [];
    }),
  );
  expect(late).toEqual([]);
});

test('from tab to tab, no frame of the panel shows the child of the tab before', async ({ beside }) => {
  const first = await beside.page(beside.demo('dravet'));
  const panel = await beside.allowSite(first);
  await until('Dravet syndrome', async () => (await shown(panel)).found.some(({ condition }) => condition === 'dravet-syndrome'));
  const second = await beside.page(beside.demo('cf'));
  await until('cystic fibrosis', async () => (await shown(panel)).found.some(({ condition }) => condition === 'cystic-fibrosis'));
  const panelFrames = await watchFrames(panel);
  const turns: { at: number; gone: string }[] = [];
  for (let round = 0; round < 4; round++)
    for (const [page, condition, gone] of [
      [first, 'dravet-syndrome', 'cystic-fibrosis'],
      [second, 'cystic-fibrosis', 'dravet-syndrome'],
    ] as const) {
      await page.bringToFront();
      turns.push({ at: Date.now(), gone });
      await until(condition, async () => (await shown(panel)).found.some((one) => one.condition === condition));
    }
  const frames = await panelFrames();
  const late = turns.flatMap(({ at, gone }, index) => {
    const until = turns[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    return frames.flatMap((frame, i) => {
      if (!frame.conditions.includes(gone)) return [];
      const together = Math.min(frames[i + 1]?.at ?? Number.POSITIVE_INFINITY, until) - Math.max(frame.at, at);
      return together > SWITCH_MS ? [`${gone} stood for ${Math.round(together)} ms beside the other tab`] : [];
    });
  });
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
