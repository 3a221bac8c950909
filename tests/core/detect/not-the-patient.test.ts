import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

/** Texts about many, about a disease, or about a relative whom a child's chart would call the patient. All are invented. */
describe('nobody is said to have it', () => {
  test.each([
    'Bed 1: asthma. Bed 2: epilepsy. Bed 3: croup.',
    '08:00 Jones, T 5y asthma f/u 08:20 Khan, A 7y epilepsy',
    'Drug monograph: adalimumab. Indications: asthma, epilepsy.',
    '<30: normal. 30-59: intermediate. >=60: consistent with asthma.',
    'An attack is a mild asthma. See the trainer if you have one.',
    'Your plan does not cover growth hormone except in epilepsy.',
    'Genetic panel (epilepsy, 320 genes): no reportable variants.',
    'Read "The Boy with Asthma" in class.',
    'Lives on Asthma Hill Road.',
    'Favorite book: The Boy with Asthma Who Could Fly.',
  ])('%s', (text) => expect(statuses(text)).not.toContain('present'));
});

describe('whose it is', () => {
  test.each([
    ['45M with hypertension. Social: his daughter has epilepsy.', 'epilepsy family'],
    ["Pt's son was recently diagnosed with asthma and pt sleeps badly.", 'asthma family'],
    ['Father of a boy with epilepsy, here for knee pain.', 'epilepsy family'],
    ['Son (adopted) has autism.', 'autism family'],
    ['Mother says that her son has asthma.', 'asthma present'],
    ['Twin B: well. Twin A (see separate chart) has epilepsy.', 'epilepsy family'],
    ['TWIN A, well. Brother (twin B) had surgery and has asthma. Twin A: epilepsy.', 'asthma family, epilepsy present'],
    ['Her identical twin has asthma; she is well.', 'asthma family'],
  ])('%s', (text, expected) => expect(statuses(text)).toBe(expected));
});

describe('when', () => {
  test.each([
    ['h/o croup age 5, mod asthma on Flovent.', 'asthma present'],
    ['Status,Diagnosis,Date\nInactive,Asthma,2018\nRuled out,Epilepsy,2019', 'asthma historical, epilepsy absent'],
    ['Newborn screen, normal: asthma, epilepsy.', 'asthma absent, epilepsy absent'],
  ])('%s', (text, expected) => expect(statuses(text)).toBe(expected));
});
