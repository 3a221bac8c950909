import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/detect/compile-lexicon.ts';
import { foldTerm } from '../../../src/core/detect/fold.ts';
import { loadLexicon, related } from '../../../src/core/detect/lexicon.ts';
import { scan } from '../../../src/core/detect/scan.ts';
import { conditions, data, lexicon } from './fixture.ts';

const [first, second] = conditions.filter(({ kind }) => kind === 'condition');
if (!first || !second) throw new Error('the fixture is empty');

describe('compileLexicon', () => {
  test.each([
    ['a name', { terms: ['Sörne-disease'] }, { terms: ['sorne disease'] }, 'the name "sorne disease"'],
    ['a code', { codes: { icd10cm: ['A00.1'], snomed: [] } }, { codes: { icd10cm: ['A00.1'], snomed: [] } }, 'the ICD-10-CM prefix "A001"'],
    [
      'a SNOMED CT id',
      { codes: { icd10cm: [], snomed: ['123456'] } },
      { codes: { icd10cm: [], snomed: ['123456'] } },
      'the SNOMED CT id "123456"',
    ],
  ])('refuses %s of two conditions, naming both', (_, a, b, reason) => {
    expect(() =>
      compileLexicon([
        { ...first, id: 'one', name: 'One thing', ...a },
        { ...second, id: 'two', name: 'Two things', ...b },
      ]),
    ).toThrow(new RegExp(`${reason.replace(/[.]/g, '\\.')}.*one and two`));
  });

  test('lets two conditions share an ambiguous abbreviation', () => {
    const shared = (cue: string) => ({ abbreviations: [{ text: 'HS', ambiguous: true, cues: [cue], against: [] }] });
    const both = loadLexicon(
      compileLexicon([
        { ...first, id: 'one', name: 'One thing', terms: [], ...shared('spherocyt') },
        { ...second, id: 'two', name: 'Two things', terms: [], codes: { icd10cm: [], snomed: [] }, ...shared('axilla') },
      ]),
    );
    expect(scan('HS, spherocytes on smear', both).map(({ condition }) => condition)).toEqual(['one']);
    expect(scan('HS of both axillae', both).map(({ condition }) => condition)).toEqual(['two']);
    expect(scan('HS, spherocytes, axilla', both)).toEqual([]);
  });

  test('is data: JSON and back it loads to the same lexicon', () => {
    expect(loadLexicon(JSON.parse(JSON.stringify(data)))).toEqual(lexicon);
  });
});

test.each([
  ["Crohn's disease", 'crohn disease'],
  ['Lennox–Gastaut', 'lennox gastaut'],
  ['Fibrosis Quística', 'fibrosis quistica'],
  ['22q11.2 deletion', '22q11.2 deletion'],
  ['epilepsy, Dravet type', 'epilepsy,dravet type'],
  ['β-thalassemia', 'beta thalassemia'],
  ['AT/RT', 'at/rt'],
  ['  ', ''],
])('the lexicon keeps %s as %s', (term, folded) => expect(foldTerm(term)).toBe(folded));

test('related conditions lie above one another', () => {
  const at = (id: string) => lexicon.index.get(id) ?? -1;
  expect(related(lexicon, at('epilepsy'), at('dravet-syndrome'))).toBe(true);
  expect(related(lexicon, at('dravet-syndrome'), at('epilepsy'))).toBe(true);
  expect(related(lexicon, at('asthma'), at('epilepsy'))).toBe(false);
});
