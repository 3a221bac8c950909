/** Searching at a size, step by step, so that the bench can look at the heap in between. Runs in the page of the bench. */
import conditions from 'virtual:conditions';
import type { Program } from '../../src/core/program.ts';
import { type Ask, engines } from './engines.ts';
import { keyPresses, programs, type Question, questions } from './programs.ts';
import { randomFrom } from './random.ts';
import { keep } from './timing.ts';

export type Engine = keyof typeof engines;

const QUESTIONS = 40;
/** A search box shows the first ones. */
const TOP = 10;

let catalogue: Program[] = [];
let asked: Question[] = [];
let presses: string[] = [];
const built = new Map<Engine, Ask>();

/** Generates the catalogue and forgets the engines of the one before. */
export function generate(size: number): void {
  built.clear();
  catalogue = programs(size, conditions);
  asked = questions(QUESTIONS, catalogue);
  const random = randomFrom(5);
  presses = keyPresses(asked)
    .map((text) => ({ text, order: random.below(1e9) }))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
}

/** Milliseconds to build an engine over the catalogue. */
export function build(engine: Engine): number {
  const from = performance.now();
  built.set(engine, engines[engine](catalogue, conditions));
  return performance.now() - from;
}

export const drop = (engine: Engine): boolean => built.delete(engine);

/**
 * Milliseconds from a key press to results, for the engines in turn: as many presses as the time allows for each,
 * every engine the same ones, in an order that mixes beginnings and ends of questions. The first press warms up.
 */
export function press(names: readonly Engine[], ms: number, least: number): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  const end = performance.now() + ms;
  for (const [number, text] of presses.entries()) {
    if (number > least && performance.now() > end) break;
    for (const name of names) {
      const from = performance.now();
      keep(ask(name, text));
      if (number > 0) times[name]?.push(performance.now() - from);
    }
  }
  return times;
}

/** How many of the questions have their program among the first ten, and which have not. */
export function relevance(engine: Engine): { found: number; of: number; missed: string[] } {
  const missed = asked.filter(({ query, target }) => !ask(engine, query).slice(0, TOP).includes(target));
  return { found: asked.length - missed.length, of: asked.length, missed: missed.map(({ query }) => query) };
}

function ask(engine: Engine, query: string): string[] {
  const answer = built.get(engine);
  if (!answer) throw new Error(`${engine} is not built.`);
  return answer(query);
}
