/** The detection bars on our own invented texts (tests/gold/README.md). A failure prints every error with what led to it. */
import { describe, expect, test } from 'vitest';
import { evaluate, describe as inWords } from '../../../scripts/evaluate.ts';

const PRECISION = 0.95;
const RECALL = 0.9;

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
  test(`at least ${PRECISION} of what is found present is so`, () => expect(present.precision).toBeGreaterThanOrEqual(PRECISION));
  test(`at least ${RECALL} of what is present is found`, () => expect(present.recall).toBeGreaterThanOrEqual(RECALL));
});

test('no trap makes a condition present', { timeout: 60_000 }, async () => {
  const { errors } = await evaluate('tests/gold/traps.jsonl');
  expect(errors.length, errors.map(inWords).join('\n')).toBe(0);
});

test('no held-out trap makes a condition present', { timeout: 60_000 }, async () => {
  expect((await evaluate('tests/gold/held-out-traps.jsonl')).status.present.found).toBe(0);
});
