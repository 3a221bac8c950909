/** What is over, what was never begun, and what only began in the past. Invented. */
import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

const table = (name: string, rows: [text: string, expected: string][]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => expect(statuses(text)).toBe(expected));
  });

table('illnesses that end', [
  ['PMH: febrile seizure x2 at 14 and 20 months', 'febrile-seizure historical'],
  ['One febrile seizure at 18 months.', 'febrile-seizure historical'],
  ['Short gut 2/2 surgical NEC.', 'necrotizing-enterocolitis historical'],
  ['Course complicated by NEC.', 'necrotizing-enterocolitis historical'],
  ['NEC on DOL 12, resected.', 'necrotizing-enterocolitis historical'],
  ['Here after a first febrile seizure today', 'febrile-seizure present'],
  ['Diagnoses:\n- NEC stage II', 'necrotizing-enterocolitis present'],
  [
    'Her NICU course was long, including sepsis, a bleed, surgical NEC with resection of 20 cm of ileum, and jaundice.',
    'necrotizing-enterocolitis historical',
  ],
  ['Torticollis seen at the first visit has resolved.', 'plagiocephaly historical'],
]);

table('a lasting disease is dated by its diagnosis', [
  ['He was diagnosed with migraine with aura in 2019.', 'migraine present'],
  ['He was diagnosed with migraine with aura in 2012, resolved by 2016.', 'migraine historical'],
  ['Asthma, recovered.', 'asthma historical'],
  ['Asthma, not yet recovered.', 'asthma present'],
  ['Epilepsy treated with valproate until age 11.', 'epilepsy historical'],
  ['She had asthma as a preschooler and has used no inhaler for seven years.', 'asthma historical'],
]);

table('devices and treatments', [
  ['G-tube placed & removed (closed 2018).', 'feeding-tube historical'],
  ['He had a G-tube until 9 months of age.', 'feeding-tube historical'],
  ['Has a G-tube until she eats by mouth.', 'feeding-tube present'],
  ['Abdomen soft, G-tube scar dry.', 'feeding-tube historical'],
  ['He had a G-tube for 4 years before the transplant.', 'feeding-tube historical'],
  ['He has had a G-tube for 4 years before every meal.', 'feeding-tube present'],
  ['HSCT not standard for her disease; discussed again.', 'stem-cell-transplant absent'],
  ['La familia pregunta por el trasplante de médula.', 'stem-cell-transplant uncertain'],
]);

table('what a sentence says behind a name', [
  ["Epilepsy isn't suggested, although an EEG would help.", 'epilepsy absent'],
  ['Referred for celiac disease, which it was not.', 'celiac-disease absent'],
  ['Secondary epilepsy can follow in this situation.', ''],
  ['Worries: epilepsy, school.', ''],
  ["Checked with grandma's meter (she has diabetes): 71.", 'diabetes family'],
  ['He was worked up for cystic fibrosis last year.', 'cystic-fibrosis uncertain'],
  ['Mom reports that she was diagnosed with lupus herself.', 'lupus family'],
  ['Asthma (mother has epilepsy)', 'asthma present, epilepsy family'],
  ['Child with asthma whose mother has epilepsy.', 'asthma present, epilepsy family'],
  ['Assessment: asthma, less likely cystic fibrosis.', 'asthma present, cystic-fibrosis absent'],
  ['Asthma, less likely given normal spirometry.', 'asthma absent'],
]);
