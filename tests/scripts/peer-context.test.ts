/** Plain ConText as it was published: a peer that is to be as good as it can be, not a straw man. Invented sentences. */
import { expect, test } from 'vitest';
import { detectByContext } from '../../scripts/peers/context.ts';
import { readConditions } from '../../src/build/read-content.ts';
import { compileLexicon } from '../../src/core/detect/compile-lexicon.ts';
import { type Mention, resolve } from '../../src/core/detect/detect.ts';
import { loadLexicon } from '../../src/core/detect/lexicon.ts';

const lexicon = loadLexicon(compileLexicon(readConditions()));
const read = (text: string) => detectByContext({ text }, () => ({ headings: [], near: '' }), lexicon);

/** What is not as it is without any cue. */
const said = ({ negation, experiencer, temporality }: Mention): string =>
  [negation, experiencer, temporality].filter((one) => !['affirmed', 'patient', 'current'].includes(one)).join(' ');

test.each([
  ['She has asthma.', ['']],
  // Cues before, to the end of the sentence.
  ['He denies asthma.', ['negated']],
  ['No asthma, eczema or epilepsy.', ['negated', 'negated', 'negated']],
  ['There is no sign of epilepsy. Asthma is stable.', ['negated', '']],
  ['Doesn’t have asthma.', ['negated']],
  ['The swab was negative for influenza and the chest film unremarkable for bronchiectasis.', ['negated']],
  // Cues behind.
  ['Lupus was ruled out.', ['negated']],
  ['Epilepsy: none.', ['negated']],
  ['Celiac disease is unlikely.', ['negated']],
  ['Moyamoya is not seen.', ['negated']],
  // Doubt.
  ['Rule out lupus.', ['possible']],
  ['R/o Kawasaki disease.', ['possible']],
  ['Possible epilepsy.', ['possible']],
  ['Lupus should be ruled out.', ['possible']],
  ['Lupus has not been ruled out.', ['possible']],
  ['We cannot exclude lupus.', ['possible']],
  ['Asthma is suspected.', ['possible']],
  // What looks like a cue.
  ['No change in her epilepsy.', ['']],
  ['Not only asthma.', ['']],
  ['Gram negative rods; cystic fibrosis.', ['']],
  ['Walks without difficulty, cerebral palsy.', ['']],
  ['It is not certain whether asthma is there.', ['']],
  // Stops, and the nearest cue.
  ['Denies eczema but has asthma.', ['negated', '']],
  ['No eczema, although asthma persists.', ['negated', '']],
  ['No fever secondary to lupus.', ['']],
  ['No cough apart from asthma.', ['']],
  ['No eczema, possible asthma.', ['negated', 'possible']],
  ['Denies eczema, no change in asthma.', ['negated', '']],
  // Whose.
  ['His mother has asthma.', ['other']],
  ['Family history of epilepsy.', ['other historical']],
  ['Fam hx: diabetes.', ['other historical']],
  ['Her brother’s asthma is mild, the patient has eczema.', ['other', '']],
  ['Mother reports asthma.', ['']],
  ['No family history of epilepsy.', ['negated other historical']],
  ['Brought in by his wife with epilepsy.', ['']],
  ['Child with Down syndrome.', ['']],
  // When.
  ['History of Kawasaki disease.', ['historical']],
  ['PMH: h/o asthma.', ['historical']],
  ['S/p concussion, epilepsy.', ['historical', '']],
  ['Prior asthma.', ['historical']],
  ['Prior severe persistent asthma.', ['']],
  ['Eczema, now resolved.', ['historical']],
  ['History of eczema, presents with asthma.', ['historical', '']],
  ['History of present illness: asthma.', ['']],
  ['The social history is short, asthma.', ['']],
  ['A 3-day history of asthma.', ['']],
  ['Return if asthma worsens.', ['hypothetical']],
  ['Should she develop epilepsy we will call neurology.', ['hypothetical']],
  ['Look out for asthma.', ['hypothetical']],
  ['Admit, since if negative asthma stays.', ['']],
  ['Call back because asthma is worse.', ['']],
  // A cue is a whole word, and none within the name.
  ['Notably asthma.', ['']],
  ['Known non-Hodgkin lymphoma.', ['', '']],
  ['Familial Mediterranean fever.', ['']],
])('%s', (text, expected) => {
  expect(read(text).map(said)).toEqual(expected);
});

test('cues stay in their cell', () => {
  const text = 'Denied\tAsthma';
  const cells = [
    { start: 0, end: 6 },
    { start: 7, end: 13 },
  ];
  expect(detectByContext({ text, cells }, () => ({ headings: [], near: '' }), lexicon).map(said)).toEqual(['']);
});

test('what a condition is known for counts as it does for ours: lifelong, and chronic under "history of" alone', () => {
  const found = (text: string) => resolve(read(text), lexicon).map(({ status }) => status);
  expect(found('History of cystic fibrosis.')).toEqual(['present']);
  expect(found('History of asthma.')).toEqual(['present']);
  expect(found('Asthma, resolved.')).toEqual(['historical']);
  expect(found('History of Kawasaki disease.')).toEqual(['historical']);
  expect(found('His mother has asthma.')).toEqual(['family']);
  expect(found('If asthma comes.')).toEqual(['uncertain']);
  expect(found('Denies asthma.')).toEqual(['absent']);
});
