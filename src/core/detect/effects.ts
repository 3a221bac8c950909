/** What cues say of a mention. */
import type { Effect } from './cues.ts';

/** Each thing that a cue can say, and whether it was said. */
export type Effects = Record<Effect, boolean>;

/** Nothing was said. */
export const NO_EFFECT: Readonly<Effects> = {
  negated: false,
  possible: false,
  hypothetical: false,
  historical: false,
  resolved: false,
  other: false,
  screening: false,
};
