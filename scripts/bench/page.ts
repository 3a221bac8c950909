/** What the page of the bench can do; scripts/bench/bundle.ts makes one script of it. */
import { measureMatching } from './matching.ts';
import { build, drop, generate, press, relevance } from './searching.ts';

const bench = { measureMatching, generate, build, drop, press, relevance };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
