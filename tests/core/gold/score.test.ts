/** How texts are counted. The lexicon is the packaged one; the sentences are the plainest there are. */
import { expect, test } from 'vitest';
import { readText } from '../../../scripts/chart-text.ts';
import type { Expected } from '../../../scripts/gold.ts';
import { score } from '../../../scripts/score.ts';
import { readConditions } from '../../../src/build/read-content.ts';
import { conditionTree } from '../../../src/core/condition-tree.ts';
import { compileLexicon } from '../../../src/core/detect/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/detect/lexicon.ts';

const conditions = readConditions();
const lexicon = loadLexicon(compileLexicon(conditions));
const scored = (text: string, expected: Record<string, Expected>) =>
  score(
    [{ gold: { id: 'a', style: '', text, html: false, expected: new Map(Object.entries(expected)) }, chart: readText(text, lexicon) }],
    lexicon,
    conditionTree(conditions).ancestors,
  );

test.each<[string, string, Record<string, Expected>, { found: number; right: number; expected: number }, string[]]>([
  ['right', 'Asthma.', { asthma: 'present' }, { found: 1, right: 1, expected: 1 }, []],
  ['not listed', 'Asthma.', {}, { found: 1, right: 0, expected: 0 }, ['wrong asthma']],
  ['listed as absent', 'Asthma.', { asthma: 'absent' }, { found: 1, right: 0, expected: 0 }, ['wrong asthma']],
  ['missed', 'Well child.', { asthma: 'present' }, { found: 0, right: 0, expected: 1 }, ['missed asthma']],
  ['found as absent', 'No asthma.', { asthma: 'present' }, { found: 0, right: 0, expected: 1 }, ['missed asthma']],
  ['either', 'Asthma.', { asthma: 'either' }, { found: 0, right: 0, expected: 0 }, []],
  [
    'above one that is present',
    'Epilepsy, namely Dravet syndrome.',
    { 'dravet-syndrome': 'present' },
    { found: 1, right: 1, expected: 1 },
    [],
  ],
  [
    'above one that is absent',
    'Epilepsy. No Dravet syndrome.',
    { 'dravet-syndrome': 'absent' },
    { found: 1, right: 0, expected: 0 },
    ['wrong epilepsy'],
  ],
  ['another status, not listed', 'No asthma.', {}, { found: 0, right: 0, expected: 0 }, []],
  ['another status, listed', 'Mother has asthma.', { asthma: 'absent' }, { found: 0, right: 0, expected: 0 }, ['status asthma']],
])('%s', (_, text, expected, present, errors) => {
  const result = scored(text, expected);
  expect(result.status.present).toMatchObject(present);
  expect(result.errors.map(({ kind, condition }) => `${kind} ${condition}`)).toEqual(errors);
});

test('rates are null where there is nothing to rate', () => {
  expect(scored('Well child.', {}).status.present).toMatchObject({ precision: null, recall: null, f1: null });
  expect(scored('Asthma. Epilepsy.', { asthma: 'present', eczema: 'present' }).status.present).toMatchObject({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  });
});

test('an error quotes the mention and says what was made of it', () => {
  const [error] = scored('Seen today. Mother has asthma.', { asthma: 'present' }).errors;
  expect(error).toMatchObject({
    kind: 'missed',
    found: 'family',
    mentions: [{ text: 'asthma', term: 'asthma', via: 'name', experiencer: 'other' }],
  });
  expect(error?.mentions[0]?.around).toBe('Seen today. Mother has asthma.');
});
