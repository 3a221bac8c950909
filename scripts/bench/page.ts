/** What the page of the bench can do; scripts/bench/bundle.ts makes one script of it. */
import { measureMatching } from './matching.ts';
import { build, drop, first, generate, prepare, press, relevance, store } from './searching.ts';

const bench = { measureMatching, generate, prepare, store, first, build, drop, press, relevance };
export type Bench = typeof bench;

Object.assign(globalThis, { bench });
