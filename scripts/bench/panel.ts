/** From the press on the toolbar button to the first suggestion on the screen, in the real side panel. */
import type { Condition } from '../../src/core/condition.ts';
import { chartPage } from './chart-page.ts';
import { type Charts, closePanel } from './charts.ts';
import { EMPTY_PANEL } from './extension.ts';
import { atMost, type Figure } from './figure.ts';
import { median, percentile, within } from './timing.ts';

const OPENINGS = 24;

/**
 * The site is allowed, so the chart has been read when the panel opens. Every opening is followed by one of an
 * empty panel, which shows what the browser itself takes on this machine.
 */
export async function measurePanel(charts: Charts, conditions: readonly Condition[], say: (what: string) => void): Promise<Figure[]> {
  await charts.setAutomatic(true);
  await charts.go(charts.put('/visit.html', chartPage(200_000, conditions)));
  say(`${OPENINGS} openings of the panel`);
  const waits = { ours: [] as number[], empty: [] as number[] };
  for (let i = 0; i <= OPENINGS; i++)
    for (const [name, path] of [['ours', 'sidepanel.html'] as const, ['empty', EMPTY_PANEL] as const]) {
      const wait = await open(charts, path).catch(async (error: unknown) => {
        say(`${error instanceof Error ? error.message : error}; pressed once more`);
        await closePanel(charts.beside);
        return open(charts, path);
      });
      if (i > 0) waits[name].push(wait); // the first one warms up
    }
  return [
    atMost(200, {
      name: `panel opened on 200,000 characters to the first suggestion painted, p95 of ${OPENINGS}`,
      value: percentile(waits.ours, 0.95),
      unit: 'ms',
      peers: [
        { name: 'p50', value: median(waits.ours) },
        { name: 'an empty panel, p95', value: percentile(waits.empty, 0.95) },
        { name: 'an empty panel, p50', value: median(waits.empty) },
      ],
    }),
  ];
}

/** Milliseconds from the press until this page as the panel has painted. */
async function open({ beside, page }: Charts, path: string): Promise<number> {
  await beside.inWorker(expectPanel, path);
  const pressed = performance.timeOrigin + performance.now();
  await beside.pressToolbar(page);
  const told = beside.inWorker(() => (globalThis as unknown as { painted: Promise<number> }).painted);
  const painted = await within(10, 'the first suggestion in the panel', told);
  await closePanel(beside);
  return painted - pressed;
}

/** Runs in the service worker: the panel's clock (extension.ts) will tell everybody of the extension when it has painted. */
async function expectPanel(path: string): Promise<void> {
  const channel = new BroadcastChannel('bench');
  const painted = new Promise((resolve) => {
    channel.onmessage = ({ data }) => typeof data === 'number' && resolve(data);
  });
  Object.assign(globalThis, { painted: painted.finally(() => channel.close()) });
  await chrome.sidePanel.setOptions({ path });
}
