/**
 * Detection held against our own invented texts (tests/gold/README.md). The bars are what has been reached, so that nothing gets
 * worse unseen; the goals are 0.95, 0.90 and no trap.
 * A failure prints every error with what led to it.
 */
import { describe, expect, test } from 'vitest';
import { evaluate, describe as inWords } from '../../../scripts/evaluate.ts';

const PRECISION = 0.98;
const RECALL = 0.97;
/** Of notes and traps by other hands, which may be tuned on too. */
const SECOND_PRECISION = 0.97;
const SECOND_RECALL = 0.95;
const THIRD_PRECISION = 0.98;
const THIRD_RECALL = 0.965;
const HELD_OUT_PRECISION = 0.9;
const HELD_OUT_RECALL = 0.86;
const TRAPS = 10;
const SECOND_TRAPS = 11;
const THIRD_TRAPS = 11;
const HELD_OUT_TRAPS = 22;

describe.each([
  ['the notes', 'tests/gold/notes.jsonl', PRECISION, RECALL],
  ['the second notes', 'tests/gold/second-notes.jsonl', SECOND_PRECISION, SECOND_RECALL],
  ['the third notes', 'tests/gold/third-notes.jsonl', THIRD_PRECISION, THIRD_RECALL],
] as const)('%s', { timeout: 60_000 }, async (_, file, precision, recall) => {
  const { status, errors } = await evaluate(file);
  const why = (kind: string) =>
    errors
      .filter((error) => error.kind === kind)
      .map(inWords)
      .join('\n');
  test(`at least ${precision} of what is found present is so`, () =>
    expect(status.present.precision, why('wrong')).toBeGreaterThanOrEqual(precision));
  test(`at least ${recall} of what is present is found`, () => expect(status.present.recall, why('missed')).toBeGreaterThanOrEqual(recall));
});

// Figures alone: whoever reads the errors of the held-out texts is tempted to mend them one by one.
describe('the held-out notes', { timeout: 60_000 }, async () => {
  const { present } = (await evaluate('tests/gold/held-out.jsonl')).status;
  test(`at least ${HELD_OUT_PRECISION} of what is found present is so (goal ${PRECISION})`, () =>
    expect(present.precision).toBeGreaterThanOrEqual(HELD_OUT_PRECISION));
  test(`at least ${HELD_OUT_RECALL} of what is present is found (goal ${RECALL})`, () =>
    expect(present.recall).toBeGreaterThanOrEqual(HELD_OUT_RECALL));
});

test.each([
  ['traps', 'tests/gold/traps.jsonl', TRAPS],
  ['second traps', 'tests/gold/second-traps.jsonl', SECOND_TRAPS],
  ['third traps', 'tests/gold/third-traps.jsonl', THIRD_TRAPS],
] as const)('of the %s (%s) at most %i conditions (goal 0)', { timeout: 60_000 }, async (_, file, most) => {
  const { errors, status } = await evaluate(file);
  expect(status.present.found, errors.map(inWords).join('\n')).toBeLessThanOrEqual(most);
});

test(`at most ${HELD_OUT_TRAPS} conditions from the held-out traps (goal 0)`, { timeout: 60_000 }, async () => {
  expect((await evaluate('tests/gold/held-out-traps.jsonl')).status.present.found).toBeLessThanOrEqual(HELD_OUT_TRAPS);
});
