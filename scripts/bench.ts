/**
 * npm run bench                  all parts, as a table with ratios
 * npm run -s bench -- --json     one JSON array of {"name", "value", "unit", "bar", "ok", "peers"}
 * npm run bench -- --only PART   matching, chart, panel, search, find or weights; may be given more than once
 *
 * Ours and its peers take turns in one run; medians count. Exit code 1 when a bar falls, 2 when something is
 * asked that there is not. Progress goes to standard error.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { readConditions } from '../src/build/read-content.ts';
import { withBenchPage } from './bench/bench-page.ts';
import { measureChart } from './bench/chart.ts';
import { withCharts } from './bench/charts.ts';
import { buildExtension } from './bench/extension.ts';
import { type Figure, plain, table } from './bench/figure.ts';
import { measureFind } from './bench/find-view.ts';
import { measureMatching } from './bench/matching.ts';
import { matchingFigures } from './bench/matching-figures.ts';
import type { Bench } from './bench/page.ts';
import { measurePanel } from './bench/panel.ts';
import { measureSearch } from './bench/search.ts';
import { measureWeights } from './bench/weights.ts';
import { InputError, run } from './cli.ts';

declare const bench: Bench;

const PARTS = ['matching', 'chart', 'panel', 'search', 'find', 'weights'] as const;
type Part = (typeof PARTS)[number];

/** Seconds of matching, in Node and again in Chromium. */
const MATCHING = 12;

const say = (what: string) => process.stderr.write(`• ${what} …\n`);

await run(async () => {
  const { json, parts } = asked();
  const wants = (...some: Part[]) => some.some((part) => parts.has(part));
  const conditions = readConditions();
  const figures: Figure[] = [];

  if (wants('matching')) {
    say('matching in Node');
    figures.push(...matchingFigures('Node', measureMatching(conditions, MATCHING)));
  }
  if (wants('matching', 'search'))
    await withBenchPage(async (page, session) => {
      if (wants('matching')) {
        say('matching in Chromium');
        const times = await page.evaluate(([all, seconds]) => bench.measureMatching(all, seconds), [conditions, MATCHING] as const);
        figures.push(...matchingFigures('Chromium', times));
      }
      if (wants('search')) figures.push(...(await measureSearch(page, session, say)));
    });
  if (wants('chart', 'panel', 'find', 'weights')) {
    say('building the extension');
    const built = buildExtension();
    if (wants('chart', 'panel'))
      await withCharts(built.clocked, async (charts) => {
        if (wants('panel')) figures.push(...(await measurePanel(charts, conditions, say)));
        if (wants('chart')) figures.push(...(await measureChart(charts, conditions, say)));
      });
    if (wants('find')) figures.push(...(await measureFind(built.folder, say)));
    if (wants('weights')) {
      say('weights, warnings, requests');
      figures.push(...(await measureWeights(built)));
    }
  }

  const barred = figures.flatMap(({ name, bar }) => (bar ? [{ name, ok: bar.ok }] : []));
  const fallen = barred.filter(({ ok }) => !ok);
  if (json) console.log(JSON.stringify(figures.map(plain)));
  else {
    const head = `Measured on ${availableParallelism()} cores, ours and peers in turn; medians unless said otherwise.`;
    const end = `${barred.length - fallen.length} of ${barred.length} bars hold.`;
    console.log([head, '', table(figures), '', end, ...fallen.map(({ name }) => `Falls: ${name}`)].join('\n'));
  }
  if (fallen.length > 0) process.exitCode = 1;
});

/** Throws an InputError for what there is not. */
function asked(): { json: boolean; parts: ReadonlySet<Part> } {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } } });
    const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);
    const only = values.only ?? PARTS;
    const unknown = only.find((name) => !isPart(name));
    if (unknown !== undefined) throw new InputError(`There is no part "${unknown}": ${PARTS.join(', ')}.`);
    return { json: values.json, parts: new Set(only.filter(isPart)) };
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new InputError(error.message) : error;
  }
}
