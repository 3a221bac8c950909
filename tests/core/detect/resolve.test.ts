import { expect, test } from 'vitest';
import { resolve } from '../../../src/core/detect/detect.ts';
import { lexicon, mentionsIn } from './fixture.ts';

const found = (text: string) => resolve(mentionsIn(text), lexicon);

test('one Found per condition: the strongest status, with how, where and how often it was said', () => {
  expect(
    found('Problem List\nDravet syndrome (G40.834)\n\nFamily History\nAsthma\n\nPlan\nDravet syndrome: no change. No asthma.'),
  ).toEqual([
    { condition: 'dravet-syndrome', status: 'present', via: ['code', 'name'], sections: ['plan', 'problems'], count: 3 },
    { condition: 'asthma', status: 'family', via: ['name'], sections: ['family'], count: 1 },
  ]);
});

test('a parent stays beside its child', () => {
  expect(found('Dravet syndrome. Epilepsy.').map(({ condition }) => condition)).toEqual(['dravet-syndrome', 'epilepsy']);
});

test.each([
  ['No asthma. Possible asthma. Has asthma. Asthma, resolved.', 'present'],
  ['No asthma. Possible asthma. Asthma, resolved.', 'historical'],
  ['No asthma. Possible asthma. Mother has asthma.', 'uncertain'],
  ['No asthma. Mother has asthma.', 'family'],
  ['No asthma.', 'absent'],
])('%s is %s', (text, status) => expect(found(text).map((one) => one.status)).toEqual([status]));

test('no mentions, nothing found', () => expect(resolve([], lexicon)).toEqual([]));
