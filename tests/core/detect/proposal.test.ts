/** Every label and value here is invented. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pair, propose } from '../../../src/core/detect/proposal.ts';
import { mergeFound, Proposed, type Report, tabState } from '../../../src/core/found.ts';

const TODAY = '2026-11-23';
const pair = (text: string, heading = ''): Pair => {
  const [label = '', ...value] = text.split(': ');
  return { label, value: value.join(': '), heading };
};
const from = (...texts: string[]) =>
  propose(
    texts.map((text) => pair(text)),
    TODAY,
  );

describe('what a labelled value proposes', () => {
  test.each<[string, Proposed | undefined]>([
    ['Preferred language: Spanish', { language: 'es' }],
    ['PREFERRED LANGUAGE: SPANISH', { language: 'es' }],
    ['Language: Spanish (interpreter needed)', { language: 'es' }],
    ["Patient's preferred language: Español", { language: 'es' }],
    ['Language spoken at home: Hmong', { language: 'hmn' }],
    ['Primary language: Mandarin Chinese', { language: 'zh' }],
    ['Language: Cantonese', { language: 'yue' }],
    ['Language: American Sign Language', { language: 'ase' }],
    ['Language: Sign language', { language: 'ase' }],
    ['Language: English', { language: 'en' }],
    ['Language: Tagalog', { language: 'tl' }],
    ['Language: Farsi', { language: 'fa' }],
    ['Language: es', undefined],
    ['Language: zh', undefined],
    ['Language: Spanish; Castilian', { language: 'es' }],
    ['Language: Unknown', undefined],
    ['Language: delayed, 10 words', undefined],
    ['Receptive language: English subtest 85', undefined],
    ['Language delay: Spanish-speaking home', undefined],
    ['Age: 7 y', { childAge: 7 }],
    ['Age: 7 y.o.', { childAge: 7 }],
    ['Age: 7 years 3 months', { childAge: 7 }],
    ['Age: 7yrs', { childAge: 7 }],
    ['Age: 7', { childAge: 7 }],
    ['Age/Sex: 7 y / F', { childAge: 7 }],
    ['Age: 18 mo', { childAge: 1 }],
    ['Age: 11 months', { childAge: 0 }],
    ['Age: 3 wk', { childAge: 0 }],
    ['Age: 9 days', { childAge: 0 }],
    ['Age: 2.5 years', { childAge: 2 }],
    ['Age: 41 y', undefined],
    ['Age: adolescent', undefined],
    ['Gestational age: 26 wk', undefined],
    ['Age at diagnosis: 3 y', undefined],
    ['Bone age: 9 y', undefined],
    ['DOB: 03/04/2018', { childAge: 8 }],
    ['DOB: 11/23/2018', { childAge: 8 }],
    ['DOB: 11/24/2018', { childAge: 7 }],
    ['D.O.B.: 2018-12-01', { childAge: 7 }],
    ['Date of birth: Mar 4, 2018 (8 y)', { childAge: 8 }],
    ['Birth date: 4-Mar-2018', { childAge: 8 }],
    ['Born: March 4, 2018', { childAge: 8 }],
    ['DOB: 13/45/2018', undefined],
    ['DOB: 03/04/1978', undefined],
    ['DOB: 03/04/2031', undefined],
    ['DOB: ***', undefined],
    ['County: Fresno', { county: 'Fresno, CA' }],
    ['County of residence: Los Angeles County', { county: 'Los Angeles, CA' }],
    ['County: SAN LUIS OBISPO, CA', { county: 'San Luis Obispo, CA' }],
    ['County: Fresno, TX', undefined],
    ['County: Clark', undefined],
    ['County: Fresno County Office of Education', undefined],
    ['Country: Fresno', undefined],
    ['Emergency contact language: Spanish', undefined],
    ['Mother age: 7 y', undefined],
    ['Father DOB: 03/04/2018', undefined],
    ["Guardian's preferred language: Spanish", undefined],
  ])('%s → %j', (text, expected) => expect(from(text)).toEqual(expected));

  test.each(['Emergency contacts', 'Guarantor', 'Mother', 'Insurance subscriber', 'Family history', 'Care team: providers', 'Siblings'])(
    'under "%s" it is somebody else’s',
    (heading) => {
      expect(
        propose([pair('Language: Spanish', heading), pair('Age: 7', heading), pair('County: Fresno', heading)], TODAY),
      ).toBeUndefined();
    },
  );

  test('several labels together, the same said twice', () => {
    expect(from('Age: 7 y', 'DOB: 03/04/2019', 'Language: Spanish', 'Preferred language: spanish', 'County: Kern')).toEqual({
      language: 'es',
      childAge: 7,
      county: 'Kern, CA',
    });
  });

  test('where two say different things, that one is left out', () => {
    expect(from('Language: Spanish', 'Language: English', 'Age: 7')).toEqual({ childAge: 7 });
    expect(from('Age: 7', 'Age: 9')).toBeUndefined();
  });

  test('whatever stands in a chart, what is proposed passes the extension’s door', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: fc.constantFrom('Language', 'Age', 'DOB', 'County'), value: fc.string(), heading: fc.constant('') })),
        (pairs) => {
          expect(Proposed.safeParse(propose(pairs, TODAY) ?? {}).success).toBe(true);
        },
      ),
    );
    for (const word of 'es en castellano mandarin sign asl kern 7 0 26 27 1/1/2026'.split(' '))
      expect(Proposed.safeParse(from(`Language: ${word}`, `Age: ${word}`, `DOB: ${word}`, `County: ${word}`) ?? {}).success, word).toBe(
        true,
      );
    expect(Proposed.parse(from('Language: Hmong', 'Age: 0 y', 'County: Alpine'))).toEqual({
      language: 'hmn',
      childAge: 0,
      county: 'Alpine, CA',
    });
    expect(Proposed.safeParse({ language: 'Maria Lopez' }).success).toBe(false);
    expect(Proposed.safeParse({ childAge: 7, note: 'x' }).success).toBe(false);
  });
});

describe('over frames', () => {
  const report = (fields: Partial<Report>): Report => ({
    document: 'aaaaaaaa',
    seq: 0,
    state: 'read',
    top: true,
    chart: 0,
    found: [],
    ...fields,
  });
  const banner = report({ proposed: { language: 'es', childAge: 7 } });
  const list = report({ top: false, found: mergeFound([]), proposed: { language: 'es', county: 'Fresno, CA' } });

  test('they are put together', () => {
    expect(tabState({ 0: banner, 1: list }).proposed).toEqual({ language: 'es', childAge: 7, county: 'Fresno, CA' });
  });
  test('what they do not agree on is left out', () => {
    expect(tabState({ 0: banner, 1: report({ top: false, proposed: { language: 'vi' } }) }).proposed).toEqual({ childAge: 7 });
  });
  test('while any frame is being read again, nothing is proposed', () => {
    expect(tabState({ 0: banner, 1: report({ top: false, state: 'reading' }) })).toEqual({ state: 'reading', found: [] });
  });
  test('nor from a list of patients', () => {
    expect(tabState({ 0: banner, 1: report({ top: false, state: 'unreadable', reason: 'many-patients' }) })).not.toHaveProperty('proposed');
  });
});
