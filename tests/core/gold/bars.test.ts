/**
 * Detection held against our own invented texts (tests/gold/README.md). The bars are what has been reached, so that nothing gets
 * worse unseen; the goals are 0.95, 0.90 and no trap.
 * A failure prints every error with what led to it.
 */
import { describe, expect, test } from 'vitest';
import { evaluate, describe as inWords } from '../../../scripts/evaluate.ts';

const PRECISION = 0.985;
const RECALL = 0.98;
/** Of notes and traps by other hands, which may be tuned on too. */
const SECOND_PRECISION = 0.98;
const SECOND_RECALL = 0.965;
const THIRD_PRECISION = 0.99;
const THIRD_RECALL = 0.985;
/** Held out until its errors were read. */
const HELD_OUT_PRECISION = 0.98;
const HELD_OUT_RECALL = 0.975;
/** Longer notes with the stock blocks of real ones; half of that set stays unseen. */
const FOURTH_PRECISION = 0.99;
const FOURTH_RECALL = 0.96;
const FOURTH_SENTENCES_PRECISION = 0.97;
const FOURTH_SENTENCES_RECALL = 0.97;
/** Many kinds of documents, written before the detector was read. */
const SIXTH_PRECISION = 0.98;
const SIXTH_RECALL = 0.92;
/** Ordinary notes of many services; their other half stays unseen. */
const SEVENTH_PRECISION = 0.93;
const SEVENTH_RECALL = 0.95;
/** Ordinary notes again, much abbreviated; their other half stays unseen. */
const EIGHTH_PRECISION = 0.98;
const EIGHTH_RECALL = 0.94;
/** Single sentences, by what ConText tells apart. */
const NINTH_PRECISION = 1;
const NINTH_RECALL = 1;
/** Reports of all services, for adults too; their other half stays unseen. As at first sight. */
const TENTH_PRECISION = 0.9;
const TENTH_RECALL = 0.925;
/** Sentences of thirteen authors. */
const TENTH_SENTENCES_PRECISION = 0.985;
const TENTH_SENTENCES_RECALL = 0.97;
const TRAPS = 10;
const SECOND_TRAPS = 9;
const THIRD_TRAPS = 9;
const HELD_OUT_TRAPS = 1;
const FOURTH_TRAPS = 0;
/** By ways of naming a disease that the patient does not have; the counter-cases nearly repeat their words. */
const FIFTH_TRAPS = 2;
const FIFTH_MORE = 26;
const NINTH_TRAPS = 1;
const COUNTER_PRECISION = 1;
const COUNTER_RECALL = 0.92;

describe.each([
  ['the notes', 'tests/gold/notes.jsonl', PRECISION, RECALL],
  ['the second notes', 'tests/gold/second-notes.jsonl', SECOND_PRECISION, SECOND_RECALL],
  ['the third notes', 'tests/gold/third-notes.jsonl', THIRD_PRECISION, THIRD_RECALL],
  ['the notes once held out', 'tests/gold/held-out.jsonl', HELD_OUT_PRECISION, HELD_OUT_RECALL],
  ['the fourth notes', 'tests/gold/fourth-notes.jsonl', FOURTH_PRECISION, FOURTH_RECALL],
  ['the fourth sentences', 'tests/gold/fourth-sentences.jsonl', FOURTH_SENTENCES_PRECISION, FOURTH_SENTENCES_RECALL],
  ['the counter-cases', 'tests/gold/fifth-counter.jsonl', COUNTER_PRECISION, COUNTER_RECALL],
  ['the sixth notes', 'tests/gold/sixth-notes.jsonl', SIXTH_PRECISION, SIXTH_RECALL],
  ['the seventh notes', 'tests/gold/seventh-notes.jsonl', SEVENTH_PRECISION, SEVENTH_RECALL],
  ['the eighth notes', 'tests/gold/eighth-notes.jsonl', EIGHTH_PRECISION, EIGHTH_RECALL],
  ['the ninth sentences', 'tests/gold/ninth-sentences.jsonl', NINTH_PRECISION, NINTH_RECALL],
  ['the tenth sentences', 'tests/gold/tenth-sentences.jsonl', TENTH_SENTENCES_PRECISION, TENTH_SENTENCES_RECALL],
  ['the tenth notes', 'tests/gold/tenth-notes.jsonl', TENTH_PRECISION, TENTH_RECALL],
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

test.each([
  ['traps', 'tests/gold/traps.jsonl', TRAPS],
  ['second traps', 'tests/gold/second-traps.jsonl', SECOND_TRAPS],
  ['third traps', 'tests/gold/third-traps.jsonl', THIRD_TRAPS],
  ['traps once held out', 'tests/gold/held-out-traps.jsonl', HELD_OUT_TRAPS],
  ['fourth traps', 'tests/gold/fourth-traps.jsonl', FOURTH_TRAPS],
  ['fifth traps', 'tests/gold/fifth-traps.jsonl', FIFTH_TRAPS],
  ['more of the fifth traps', 'tests/gold/fifth-more.jsonl', FIFTH_MORE],
  ['ninth traps', 'tests/gold/ninth-traps.jsonl', NINTH_TRAPS],
] as const)('of the %s (%s) at most %i conditions (goal 0)', { timeout: 60_000 }, async (_, file, most) => {
  const { errors, status } = await evaluate(file);
  expect(status.present.found, errors.map(inWords).join('\n')).toBeLessThanOrEqual(most);
});

// Figures alone: whoever reads the errors of the unseen texts is tempted to mend them one by one.
test.each([
  ['unseen-notes', 0.9, 0.89],
  ['unseen-seventh', 0.85, 0.93],
  ['unseen-ninth', 0.83, 0.93],
  ['unseen-tenth', 0.92, 0.95],
  ['unseen-eighth', 0.8, 0.92],
])(
  '%s: at least %d of what is found present is so (goal 0.95), %d of what is present is found (goal 0.9)',
  {
    timeout: 60_000,
  },
  async (name, precision, recall) => {
    const { present } = (await evaluate(`tests/gold/${name}.jsonl`)).status;
    expect(present.precision).toBeGreaterThanOrEqual(precision);
    expect(present.recall).toBeGreaterThanOrEqual(recall);
  },
);

test.each([
  ['unseen-traps', 19],
  ['unseen-mechanisms', 53],
  ['unseen-ninth-traps', 11],
])('%s: at most %i conditions (goal 0)', { timeout: 60_000 }, async (name, most) => {
  expect((await evaluate(`tests/gold/${name}.jsonl`)).status.present.found).toBeLessThanOrEqual(most);
});

describe.each(['fourth-sentences', 'ninth-sentences', 'tenth-sentences', 'unseen-sentences', 'unseen-ninth'])(
  '%s, beside plain ConText',
  (name) => {
    test('every status is told better', { timeout: 60_000 }, async () => {
      const { status, peer } = await evaluate(`tests/gold/${name}.jsonl`, 'context');
      if (!peer) throw new Error('The peer gave no figures.');
      const f1 = (rates: typeof status) => Object.entries(rates).map(([of, { f1 }]) => [of, f1 ?? 0] as const);
      const theirs = new Map(f1(peer.status));
      expect(theirs.get('present')).toBeGreaterThan(0.5); // a peer that can do nothing proves nothing
      for (const [of, ours] of f1(status)) expect(ours, of).toBeGreaterThan(theirs.get(of) ?? 1);
    });
  },
);
