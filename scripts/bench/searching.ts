/** Searching at a size, step by step, so that the bench can look at the heap in between. Runs in the page of the bench. */
import conditions from 'virtual:conditions';
import type { Program } from '../../src/core/program.ts';
import type { ProgramSource } from '../../src/core/program-source.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { db } from '../../src/data/db.ts';
import { openIndex, readIndexNow } from '../../src/data/search-index.ts';
import { buildSlice } from '../../src/data/search-index-build.ts';
import { type Ask, engines } from './engines.ts';
import { keyPresses, programs, type Question, questions } from './programs.ts';
import { randomFrom } from './random.ts';
import { keep } from './timing.ts';

export type Engine = 'ours' | keyof typeof engines;

const QUESTIONS = 40;
/** A search box shows the first ones; the panel draws so many. */
const TOP = 10;
const DRAWN = 12;

let size = 0;
let asked: Question[] = [];
let presses: string[] = [];
const built = new Map<keyof typeof engines, Ask>();
let source: ProgramSource | undefined;

const catalogue = (): Program[] => programs(size, conditions);

/** Begins anew with so many programs: an empty database, and no engine of the size before. */
export async function generate(count: number): Promise<void> {
  await db.delete();
  await db.open();
  prepare(count);
}

/** The questions over so many programs, as they are typed; what the database has stays. */
export function prepare(count: number): string[] {
  size = count;
  built.clear();
  source = undefined;
  asked = questions(QUESTIONS, catalogue());
  const random = randomFrom(5);
  presses = keyPresses(asked)
    .map((text) => ({ text, order: random.below(1e9) }))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
  return asked.map(({ query }) => query);
}

/** Ours: imports the programs and builds the index, as the background does. Milliseconds of all slices, and of the longest. */
export async function store(): Promise<{ importing: number; building: number; longest: number }> {
  const start = performance.now();
  await importPack({
    format: 1,
    id: 'generated',
    name: 'Generated',
    version: String(size),
    license: 'none',
    programs: catalogue(),
    lessons: [],
  });
  const slices: number[] = [];
  const imported = performance.now();
  for (let more = true, from = imported; more; from = performance.now()) {
    more = await buildSlice();
    slices.push(performance.now() - from);
  }
  return { importing: imported - start, building: slices.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...slices) };
}

/** Ours: milliseconds from nothing to the first results with their programs, as when the panel opens. */
export async function first(): Promise<number> {
  source = undefined;
  const from = performance.now();
  const { ready } = await readIndexNow();
  source = ready && (await openIndex(ready, conditions));
  keep(await ask('ours', presses[0] ?? ''));
  return performance.now() - from;
}

/** Milliseconds to build an engine over the catalogue. */
export function build(engine: keyof typeof engines): number {
  const all = catalogue();
  const from = performance.now();
  built.set(engine, engines[engine](all, conditions));
  return performance.now() - from;
}

export function drop(engine: Engine): void {
  if (engine === 'ours') source = undefined;
  else built.delete(engine);
}

/**
 * Milliseconds from a key press to results, for so many presses beginning with the one of that number, in an order that
 * mixes beginnings and ends of questions. Empty when there are no more.
 */
export async function press(name: Engine, first: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (const text of presses.slice(first, first + count)) {
    const from = performance.now();
    keep(await ask(name, text));
    times.push(performance.now() - from);
  }
  return times;
}

/** How many of the questions have their program among the first ten, and which have not. */
export async function relevance(engine: Engine): Promise<{ found: number; of: number; missed: string[] }> {
  const missed: string[] = [];
  for (const { query, target } of asked) if (!(await ask(engine, query)).slice(0, TOP).includes(target)) missed.push(query);
  return { found: asked.length - missed.length, of: asked.length, missed };
}

async function ask(engine: Engine, query: string): Promise<string[]> {
  if (engine === 'ours') {
    if (!source) throw new Error('The index is not open.');
    const { hits } = await source.ask(query, { most: DRAWN });
    const found = await source.read(hits.map(({ at }) => at));
    return found.flatMap((program) => program?.id ?? []);
  }
  const answer = built.get(engine);
  if (!answer) throw new Error(`${engine} is not built.`);
  return answer(query);
}
