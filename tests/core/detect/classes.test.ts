/** One table a class: mistakes that were made on notes by other hands, told again with other words. Invented. */
import { describe, expect, test } from 'vitest';
import { statuses } from './fixture.ts';

const table = (name: string, rows: [text: string, expected: string][]) =>
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => expect(statuses(text)).toBe(expected));
  });

table('printed answers', [
  ['Asthma      (Y)   N\nEpilepsy     Y   (N)', 'asthma present, epilepsy absent'],
  ['Asthma? No. Eczema? Yes. Epilepsy? No.', 'asthma absent, eczema present, epilepsy absent'],
  ['Does your child have: asthma - N, diabetes - N, epilepsy - Y', 'asthma absent, diabetes absent, epilepsy present'],
  ['asthma No, epilepsy Yes', 'asthma absent, epilepsy present'],
  ['Asthma: Yes ○ No ●', 'asthma absent'],
  ['Epilepsy: ***', 'epilepsy uncertain'],
  ['Asthma action plan attached? Y / N', 'asthma uncertain'],
]);

table('columns in running text', [
  ['J45.909 Asthma, unspecified ............. Entered in error', 'asthma absent'],
  ['Asthma 2019 resolved with age', 'asthma historical'],
  ['Needs: (1) auth pending, (2) asthma supplies, (3) school letter', 'asthma present'],
]);

table('whose', [
  ['Mo: lupus, well controlled', 'lupus family'],
  ['9 mo asthma', 'asthma present'],
  ['Mother is a 31 y/o G2P1 with lupus', 'lupus family'],
  ['Removed from mother (lupus, asthma)', 'asthma family, lupus family'],
  ['Transplant from a matched sibling donor for leukemia', 'leukemia present'],
  ['Donor for her brother with leukemia', 'leukemia family'],
  ['Another boy in the class has asthma', 'asthma family'],
  ["Father's side positive for asthma", 'asthma family'],
  ['Twin A of di/di twins, asthma', 'asthma present'],
]);

table('denied', [
  ['Ø asthma Ø epilepsy', 'asthma absent, epilepsy absent'],
  ['Absent: asthma, epilepsy', 'asthma absent, epilepsy absent'],
  ['The EEG was normal, so epilepsy is not a concern.', 'epilepsy absent'],
  ['Lupus is off the table.', 'lupus absent'],
  ['None of asthma, eczema or epilepsy was found.', 'asthma absent, eczema absent, epilepsy absent'],
  ['It would be wrong to call this asthma.', 'asthma absent'],
  ['Microarray neg. Asthma, eczema.', 'asthma present, eczema present'],
  ['No EEG change -> epilepsy', 'epilepsy present'],
  ['It is not clear whether this is asthma', 'asthma uncertain'],
]);

table('general, offered, chosen from', [
  ['Epilepsy is a brain disorder that causes seizures.', ''],
  ['In cystic fibrosis, mucus is thick.', ''],
  ['Many children with asthma grow well.', ''],
  ['Indication options: asthma, epilepsy', ''],
  ['Please circle: asthma / epilepsy', ''],
  ['ICD-10 suggestions: J45.909 Asthma', ''],
  ['Living with asthma\nAsthma can be managed.', ''],
  ['Screening for diabetes given asthma', 'asthma present'],
  ['A higher chance of epilepsy', 'epilepsy uncertain'],
]);

table('over', [
  ['S/p repair 2020, asthma on budesonide', 'asthma present'],
  ['Weaned off treatment for asthma', 'asthma historical'],
  ['In 2015 she had asthma', 'asthma historical'],
  ['In 2015 she was diagnosed with asthma', 'asthma present'],
  ['Lupus, treated and resolved', 'lupus historical'],
]);
