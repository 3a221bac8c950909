/** The chart script in Chromium: how long it takes for a very large chart and for what changes there, and what it costs a page that it only stands by. */
import type { Condition } from '../../src/core/condition.ts';
import { heapOf } from './bench-page.ts';
import { chartPage, framePage, framesPage, letterPage, nearPage, oneTextPage, restlessPage } from './chart-page.ts';
import { type Charts, rest, SCRIPT } from './charts.ts';
import { atMost, type Figure, figure } from './figure.ts';
import { profiled } from './profile.ts';
import { median } from './timing.ts';
import { type Stretch, traced } from './trace.ts';

const ROUNDS = 5;
const CHANGES = 20;
const FRAMES = 20;

/**
 * All figures of the chart script. Times are those of the main thread while it was running, since on a shared
 * machine the wall clock counts what other programs did; the wall clock stands among the peers.
 */
export async function measureChart(charts: Charts, conditions: readonly Condition[], say: (what: string) => void): Promise<Figure[]> {
  const chart = charts.put('/chart.html', chartPage(5_000_000, conditions));
  const letters = charts.put('/letters.html', letterPage(50_000));
  const restless = charts.put('/restless.html', restlessPage(conditions));
  charts.put('/frame.html', framePage);
  const frames = charts.put('/frames.html', framesPage(FRAMES, '/frame.html'));

  await charts.setAutomatic(false);
  say('first pass over 5 MB');
  const large = await firstPasses(charts, chart, ROUNDS);
  await charts.go(chart, 'other');
  const size = await charts.page.evaluate(sizeOf);
  say('50,000 nodes of one letter');
  const small = await firstPasses(charts, letters, 3);
  const worst: { name: string; passes: Passes }[] = [];
  for (const [name, html] of [
    ['1 M characters of near-matches', nearPage(1_000_000, conditions)],
    ['one paragraph of 5 M characters', oneTextPage(5_000_000, conditions, 'p')],
    ['one <pre> of 5 M characters', oneTextPage(5_000_000, conditions, 'pre')],
  ] as const) {
    say(name);
    worst.push({ name, passes: await firstPasses(charts, charts.put('/worst.html', html), 2) });
  }
  say('one changed cell');
  const changed = await oneCell(charts, chart);
  say('a page that never rests');
  const never = await neverAtRest(charts, restless);
  say('memory, and start-up in each frame');
  await charts.setAutomatic(true);
  const heap = await heaps(charts, { chart, frames });
  const start = await startUp(charts, frames);

  return [
    atMost(50, {
      name: `chart of ${(size.characters / 1e6).toFixed(1)} M characters, ${size.nodes.toLocaleString('en-US')} nodes: longest task of all first passes`,
      value: Math.max(...large.ours.map(({ longest }) => longest.cpu)),
      unit: 'ms',
      peers: [
        { name: 'median of the rounds', value: median(large.ours.map(({ longest }) => longest.cpu)) },
        { name: 'median of the rounds by the wall clock', value: median(large.ours.map(({ longest }) => longest.wall)) },
      ],
    }),
    pass('that chart: first pass, time against a bare TreeWalker read', large, 3),
    pass('50,000 nodes of one letter: first pass, time against a bare TreeWalker read', small),
    figure({
      name: '50,000 nodes of one letter: longest task of all first passes',
      value: Math.max(...small.ours.map(({ longest }) => longest.cpu)),
      unit: 'ms',
    }),
    ...worst.flatMap(({ name, passes }) => [
      pass(`${name}: first pass, time against a bare TreeWalker read`, passes),
      figure({
        name: `${name}: longest task of all first passes`,
        value: Math.max(...passes.ours.map(({ longest }) => longest.cpu)),
        unit: 'ms',
      }),
    ]),
    atMost(1, {
      name: 'that chart: one changed cell, share of the first pass',
      value: (100 * changed.cell) / changed.first,
      unit: '%',
      peers: [
        { name: 'ms for the cell', value: changed.cell },
        { name: 'ms for the first pass (sampled)', value: changed.first },
      ],
    }),
    figure({
      name: '50 paragraphs rewritten every 50 ms: share of the main thread',
      value: (100 * (never.ours.cpu - never.bare.cpu)) / never.ours.wall,
      unit: '%',
      peers: [
        { name: '% that the page itself takes', value: (100 * never.bare.cpu) / never.bare.wall },
        { name: 'ms, longest task meanwhile', value: never.ours.longest.cpu },
        { name: 'ms, longest task without Beside', value: never.bare.longest.cpu },
      ],
    }),
    figure({
      name: 'start-up in each small frame: compile, start, read, report',
      value: (start.ours - start.bare) / (FRAMES + 1),
      unit: 'ms',
      peers: [
        { name: `ms, the page with ${FRAMES} frames and Beside`, value: start.ours },
        { name: 'ms, the same page without', value: start.bare },
      ],
    }),
    figure({
      name: 'JavaScript heap of each small frame',
      value: (heap.frames.ours - heap.frames.bare) / (FRAMES + 1),
      unit: 'MB',
      peers: [
        { name: `MB, the page with ${FRAMES} frames and Beside`, value: heap.frames.ours },
        { name: 'MB, the same page without', value: heap.frames.bare },
      ],
    }),
    figure({
      name: 'that chart: JavaScript heap beyond the page alone',
      value: heap.chart.ours - heap.chart.bare,
      unit: 'MB',
      peers: [{ name: 'MB, the page alone', value: heap.chart.bare }],
    }),
  ];
}

type Passes = { ours: Stretch[]; bare: Stretch[] };

/** Each on a page that has just been loaded, in turn: nothing of the page's text is in a cache of the other's making. */
async function firstPasses(charts: Charts, path: string, rounds: number): Promise<Passes> {
  const passes: Passes = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    await charts.go(path);
    passes.ours.push(await charts.firstPass());
    await charts.go(path, 'other');
    passes.bare.push(await traced(charts.browser, ['bare:start', 'bare:end'], () => charts.page.evaluate(bareRead)));
  }
  return passes;
}

function pass(name: string, { ours, bare }: Passes, bar?: number): Figure {
  const [mine, theirs] = [median(ours.map(({ cpu }) => cpu)), median(bare.map(({ cpu }) => cpu))];
  const parts = {
    name,
    value: mine / theirs,
    unit: '×',
    peers: [
      { name: 'ms, from the start of the chart script to its first report', value: mine },
      { name: 'ms, the same by the wall clock', value: median(ours.map(({ wall }) => wall)) },
      { name: 'ms, bare TreeWalker read', value: theirs },
    ],
  };
  return bar === undefined ? figure(parts) : atMost(bar, parts);
}

/** Milliseconds of the chart script for the first pass, and for each of many changes of one cell. */
async function oneCell(charts: Charts, path: string): Promise<{ first: number; cell: number }> {
  await charts.go(path);
  const first = await profiled(charts.session, SCRIPT, () => charts.inject());
  await rest(charts.page);
  const changes = await profiled(charts.session, SCRIPT, () => charts.page.evaluate(changeCell, CHANGES));
  return { first: first.script, cell: changes.script / CHANGES };
}

async function neverAtRest(charts: Charts, path: string): Promise<Record<'ours' | 'bare', Stretch>> {
  const watch = () => traced(charts.browser, ['restless:start', 'restless:end'], () => charts.page.evaluate(beRestless, 4000));
  await charts.go(path, 'other');
  const bare = await watch();
  await charts.go(path);
  await charts.inject();
  return { ours: await watch(), bare };
}

/** Main-thread milliseconds of a whole load until the page rests, with the chart script in every frame and without, in turn. */
async function startUp(charts: Charts, path: string): Promise<Record<'ours' | 'bare', number>> {
  await charts.go(path);
  const tabs = { ours: charts.page, bare: await charts.beside.page(charts.address(path, 'other')) };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['ours', 'bare'] as const) {
      const page = tabs[name];
      await page.bringToFront(); // what is hidden does not rest
      const load = await traced(charts.browser, ['load:start', 'load:end'], async () => {
        await page.evaluate(() => void performance.mark('load:start'));
        await page.reload();
        await rest(page);
        await page.evaluate(() => void performance.mark('load:end'));
      });
      times[name].push(load.cpu);
    }
  await tabs.bare.close();
  return { ours: median(times.ours), bare: median(times.bare) };
}

async function heaps<Name extends string>(
  charts: Charts,
  paths: Record<Name, string>,
): Promise<Record<Name, Record<'ours' | 'bare', number>>> {
  const heap = async (path: string, site: 'allowed' | 'other') => {
    await charts.go(path, site);
    await new Promise((done) => setTimeout(done, 1500)); // until the chart script has read it too
    return heapOf(await charts.beside.context.newCDPSession(charts.page));
  };
  const entries: [string, Record<'ours' | 'bare', number>][] = [];
  for (const [name, path] of Object.entries<string>(paths))
    entries.push([name, { ours: await heap(path, 'allowed'), bare: await heap(path, 'other') }]);
  return Object.fromEntries(entries) as Record<Name, Record<'ours' | 'bare', number>>;
}

// These run in the page and must not use anything outside themselves.

/** The least that a reader of pages can do: every text node, its text, its length. */
function bareRead(): number {
  performance.mark('bare:start');
  let characters = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) characters += (walker.currentNode as Text).data.length;
  performance.mark('bare:end');
  return characters;
}

function sizeOf(): { nodes: number; characters: number } {
  let nodes = 0;
  for (const walker = document.createTreeWalker(document); walker.nextNode(); ) nodes++;
  return { nodes, characters: (document.body.textContent ?? '').length };
}

/** Changes apart enough that each is read by itself. */
async function changeCell(times: number): Promise<void> {
  const text = document.getElementById('cell')?.firstChild as Text;
  for (let i = 0; i < times; i++) {
    text.data = `${12 + (i % 10) / 10} kg`;
    await new Promise((done) => setTimeout(done, 350));
  }
}

async function beRestless(ms: number): Promise<void> {
  (globalThis as unknown as { restless(): void }).restless();
  performance.mark('restless:start');
  await new Promise((done) => setTimeout(done, ms));
  performance.mark('restless:end');
}
