import { describe, expect, test } from 'vitest';
import { resolve } from '../../../src/core/detect/detect.ts';
import { lexicon, mentionsIn } from './fixture.ts';

/** The head of a note that names nothing. */
const HEAD = `${'Seen today with the whole household for a visit of an hour, most of it talk. '.repeat(5)}\n\n`;
const status = (text: string) => resolve(mentionsIn(text), lexicon).map(({ status }) => status);

describe('named once, far down in a note', () => {
  test.each([
    'They had read something and asked for asthma medicine.',
    'Yet a form said asthma.',
    'It is better explained by a cold than asthma.',
    'Nose clear.\nAsthma: spirometry normal 2023.',
    'They wonder why croup, asthma considered earlier, was not treated.',
  ])('%s is not enough', (text) => expect(status(HEAD + text)).toEqual(['uncertain']));

  test.each([
    'She has asthma.',
    'Resp: asthma on Flovent.',
    'Salbutamol for asthma.',
    'Snores; asthma; poor sleep.',
    'Impression: asthma.',
    'Given to asthma, stable on Flovent.',
    'J45.909 was coded.',
  ])('%s is', (text) => expect(status(HEAD + text)).toEqual(['present']));

  test('twice is enough', () => expect(status(`${HEAD}Yet a form said asthma. Inhalers for asthma.`)).toEqual(['present']));

  test('at the head of a note once is enough', () => expect(status('Yet a form said asthma.')).toEqual(['present']));
});

describe("what is over, somebody else's or put aside", () => {
  test.each([
    ['Transient epilepsy with the wire.', 'historical'],
    ['Workup: CBC, TSH and tTG normal; asthma, croup, epilepsy excluded.', 'absent'],
    ['SH: Widowed, cares for her grandson (8) who has asthma.', 'family'],
    ['Works full time; divorced; son 9 newly diagnosed with asthma, sleeps badly.', 'family'],
    ['Mother is here; son, 9 years old, has asthma.', 'present'],
    ['Handwriting and play, all consistent with asthma.', 'present'],
    ['Never smoker, asthma overlap.', 'present'],
    ['Dravet (maternal deletion), on valproate.', 'present'],
  ])('%s', (text, expected) => expect(status(text)[0]).toBe(expected));

  test('what a report calls background is about the child', () =>
    expect(status('Background Information / Parent Report\nHe was diagnosed with asthma in June by his doctor.')).toEqual(['present']));
});
