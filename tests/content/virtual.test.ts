import conditions from 'virtual:conditions';
import { expect, test } from 'vitest';

test('code and tests read the conditions of content/ under virtual:conditions', () => {
  expect(conditions.find(({ id }) => id === 'dravet-syndrome')).toMatchObject({
    parent: 'epilepsy',
    icd10cm: ['G40.83'],
    abbreviations: ['SMEI'],
  });
});
