/**
 * Detection held against our own invented texts (tests/gold/README.md). On the texts that may be tuned on the bars are the
 * goals. Elsewhere the bars are what has been reached, so that nothing gets worse unseen; the goals are 0.95, 0.90 and no trap.
 * A failure prints every error with what led to it.
 */
import { describe, expect, test } from 'vitest';
import { evaluate, describe as inWords } from '../../../scripts/evaluate.ts';

const PRECISION = 0.95;
const RECALL = 0.9;
const HELD_OUT_PRECISION = 0.88;
const HELD_OUT_RECALL = 0.76;
const TRAPS = 18;
const HELD_OUT_TRAPS = 26;

describe('the notes', { timeout: 60_000 }, async () => {
  const { status, errors } = await evaluate('tests/gold/notes.jsonl');
  const why = (kind: string) =>
    errors
      .filter((error) => error.kind === kind)
      .map(inWords)
      .join('\n');
  test(`at least ${PRECISION} of what is found present is so`, () =>
    expect(status.present.precision, why('wrong')).toBeGreaterThanOrEqual(PRECISION));
  test(`at least ${RECALL} of what is present is found`, () => expect(status.present.recall, why('missed')).toBeGreaterThanOrEqual(RECALL));
});

// Figures alone: whoever reads the errors of the held-out texts is tempted to mend them one by one.
describe('the held-out notes', { timeout: 60_000 }, async () => {
  const { present } = (await evaluate('tests/gold/held-out.jsonl')).status;
  test(`at least ${HELD_OUT_PRECISION} of what is found present is so (goal ${PRECISION})`, () =>
    expect(present.precision).toBeGreaterThanOrEqual(HELD_OUT_PRECISION));
  test(`at least ${HELD_OUT_RECALL} of what is present is found (goal ${RECALL})`, () =>
    expect(present.recall).toBeGreaterThanOrEqual(HELD_OUT_RECALL));
});

test(`at most ${TRAPS} conditions from the traps (goal 0)`, { timeout: 60_000 }, async () => {
  const { errors, status } = await evaluate('tests/gold/traps.jsonl');
  expect(status.present.found, errors.map(inWords).join('\n')).toBeLessThanOrEqual(TRAPS);
});

test(`at most ${HELD_OUT_TRAPS} conditions from the held-out traps (goal 0)`, { timeout: 60_000 }, async () => {
  expect((await evaluate('tests/gold/held-out-traps.jsonl')).status.present.found).toBeLessThanOrEqual(HELD_OUT_TRAPS);
});
