/** Search at three sizes in a page of Chromium: ours from its database, with the programs that are drawn, beside MiniSearch and Fuse over records in memory. */
import type { CDPSession, Page } from '@playwright/test';
import { heapOf } from './bench-page.ts';
import { atLeast, atMost, type Figure, figure } from './figure.ts';
import type { Bench } from './page.ts';
import type { Engine } from './searching.ts';
import { median, percentile } from './timing.ts';

declare const bench: Bench;

/** Seconds of key presses, how many for Fuse, which takes seconds for one answer, and the bar for our p95 in milliseconds. */
const SIZES = [
  { size: 300, seconds: 3, fuse: 20, bar: undefined },
  { size: 10_000, seconds: 8, fuse: 8, bar: 16 },
  { size: 100_000, seconds: 16, fuse: 4, bar: 50 },
];
/** Presses that one engine answers before it is the other's turn, and how many it answers at least. */
const STRETCH = 40;
const LEAST_PRESSES = 280;
const OTHER = 'Fuse over records';
const OPENINGS = 11;

export async function measureSearch(page: Page, session: CDPSession, say: (what: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { size, seconds, fuse, bar } of SIZES) {
    say(`${size.toLocaleString('en-US')} programs`);
    await page.evaluate((count) => bench.generate(count), size);
    const at = `${size.toLocaleString('en-US')} programs`;

    const stored = await page.evaluate(() => bench.store());
    const bare = await heapOf(session);
    const openings: number[] = [];
    for (let i = 0; i < OPENINGS; i++) openings.push(await page.evaluate(() => bench.first()));

    const built = {} as Record<Exclude<Engine, 'ours'>, { ms: number; heap: number }>;
    for (const engine of ['MiniSearch', OTHER] as const) {
      const before = await heapOf(session);
      const ms = await page.evaluate((name) => bench.build(name), engine);
      built[engine] = { ms, heap: (await heapOf(session)) - before };
    }
    const press = async (engine: Engine, first: number, count: number) => {
      // What the other one left to be collected is not for this one to pay: no panel has them both.
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(([name, from, presses]) => bench.press(name, from, presses), [engine, first, count] as const);
    };
    const times = { ours: [] as number[], MiniSearch: [] as number[], [OTHER]: [] as number[] };
    const end = Date.now() + seconds * 1000;
    for (let first = 0, more = true; more && (first < LEAST_PRESSES || Date.now() < end); first += STRETCH)
      for (const engine of ['ours', 'MiniSearch'] as const) {
        const stretch = await press(engine, first, STRETCH);
        if (first > 0) times[engine].push(...stretch); // the first ones warm up
        more = stretch.length === STRETCH;
      }
    // Fuse apart from the others: with it they would get a handful of presses. It answers the first of the same presses, and for it all are alike.
    times[OTHER].push(...(await press(OTHER, 0, fuse)));
    const of = (engine: keyof typeof times) => times[engine];
    const p95 = percentile(of('ours'), 0.95);
    const relevance = {
      ours: await page.evaluate(() => bench.relevance('ours')),
      MiniSearch: await page.evaluate(() => bench.relevance('MiniSearch')),
    };
    for (const engine of ['MiniSearch', OTHER] as const) await page.evaluate((name) => bench.drop(name), engine);
    // After all presses, so that what is kept from one to the next is in it.
    const heap = (await heapOf(session)) - bare;
    await page.evaluate(() => bench.drop('ours'));

    const barred = (limit: number, parts: Parameters<typeof figure>[0]) => (bar === undefined ? figure(parts) : atMost(limit, parts));
    const faster = (parts: Parameters<typeof figure>[0]) => (bar === undefined ? figure(parts) : atLeast(20, parts));
    figures.push(
      barred(bar ?? 0, {
        name: `${at}: key press to results, p95 of ${of('ours').length}`,
        value: p95,
        unit: 'ms',
        peers: [
          { name: 'p50', value: median(of('ours')) },
          { name: 'p95, MiniSearch', value: percentile(of('MiniSearch'), 0.95) },
          { name: 'p50, MiniSearch', value: median(of('MiniSearch')) },
          { name: `median of ${fuse}, Fuse over records`, value: median(of(OTHER)) },
        ],
      }),
      faster({
        name: `${at}: faster than Fuse over records, means`,
        value: mean(of(OTHER)) / mean(of('ours')),
        unit: '×',
      }),
      barred(1, {
        name: `${at}: time against MiniSearch, means of the same presses`,
        value: mean(of('ours')) / mean(of('MiniSearch')),
        unit: '×',
      }),
      atLeast(38, {
        name: `${at}: target among the first ten of ${relevance.ours.of} questions, half of them misspelt`,
        value: relevance.ours.found,
        unit: 'found',
        peers: [{ name: 'MiniSearch', value: relevance.MiniSearch.found }],
      }),
      figure({
        name: `${at}: index opened to first results, median of ${OPENINGS}`,
        value: median(openings),
        unit: 'ms',
        peers: [{ name: 'longest', value: Math.max(...openings) }],
      }),
      figure({
        name: `${at}: building the index on disk, once per catalogue`,
        value: stored.building,
        unit: 'ms',
        peers: [
          { name: 'longest slice', value: stored.longest },
          { name: 'importing the programs before it', value: stored.importing },
          { name: 'MiniSearch in memory, at every opening', value: built.MiniSearch.ms },
          { name: 'Fuse over records in memory, at every opening', value: built[OTHER].ms },
        ],
      }),
      figure({
        name: `${at}: memory of the open index, after all presses`,
        value: heap,
        unit: 'MB',
        peers: [
          { name: 'MiniSearch', value: built.MiniSearch.heap },
          { name: 'Fuse over records', value: built[OTHER].heap },
        ],
      }),
    );
  }
  return figures;
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
