import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/core/detect/scan.ts';
import { lexicon } from './fixture.ts';

/** "condition:quoted text" of each match. */
const matched = (text: string) => scan(text, lexicon).map(({ condition, start, end }) => `${condition}:${text.slice(start, end)}`);

describe('names, however they are written', () => {
  test.each([
    ["Down's syndrome", ["down-syndrome:Down's syndrome"]],
    ['Down’s Syndrome', ['down-syndrome:Down’s Syndrome']],
    ['Downs syndrome', ['down-syndrome:Downs syndrome']],
    ['DOWN-SYNDROME', ['down-syndrome:DOWN-SYNDROME']],
    ['Down\nsyndrome', ['down-syndrome:Down\nsyndrome']],
    ['Down\u00a0syndrome', ['down-syndrome:Down\u00a0syndrome']],
    ['Down \u2013 syndrome', ['down-syndrome:Down \u2013 syndrome']],
    ['cys\u00adtic fi\u200bbrosis', ['cystic-fibrosis:cys\u00adtic fi\u200bbrosis']],
    ['cystic \ufb01brosis', ['cystic-fibrosis:cystic \ufb01brosis']],
    ['fibrosis quistica', ['cystic-fibrosis:fibrosis quistica']],
    ['ﬁbrosis QUÍSTICA', ['cystic-fibrosis:ﬁbrosis QUÍSTICA']],
    ['β-thalassemia', ['thalassemia:β-thalassemia']],
    ['beta thalassemias', ['thalassemia:beta thalassemias']],
    ['22q11.2 deletion syndrome', ['deletion-22q11:22q11.2 deletion syndrome']],
    ['\u202eepilepsy\u202c', ['epilepsy:epilepsy']],
    ['ｅｐｉｌｅｐｓｙ', ['epilepsy:ｅｐｉｌｅｐｓｙ']],
    ["Crohn's", ['crohn-disease:Crohn']],
    ['NF‑1', ['neurofibromatosis:NF‑1']],
    ['VSDs', ['ventricular-septal-defect:VSDs']],
    ['🫁asthma🫁', ['asthma:asthma']],
    ['asthma/eczema', ['asthma:asthma', 'eczema:eczema']],
  ])('%s', (text, expected) => expect(matched(text)).toEqual(expected));
});

describe('names turned around, broken, and with one mistake', () => {
  test.each([
    ['Syndrome, Down', ['down-syndrome:Syndrome, Down']],
    ['1. Heart disease, congenital (Q24.9)', ['congenital-heart-disease:Heart disease, congenital', 'congenital-heart-disease:Q24.9']],
    ['Leukemia, acute lymphoblastic: day 29', ['leukemia:Leukemia, acute lymphoblastic']],
    ['Disease, Kawasaki; well', ['kawasaki-disease:Disease, Kawasaki']],
    ['Epilepsy, Dravet type', ['epilepsy:Epilepsy', 'dravet-syndrome:Dravet']],
    ['Turner syndrome, fragile X', ['turner-syndrome:Turner syndrome', 'fragile-x:fragile X']],
    ['Heart disease, congenital diaphragm defect', []],
    ['type I diabetes', ['type-1-diabetes:type I diabetes']],
    ['Neurofibromatosis type I', ['neurofibromatosis:Neurofibromatosis type I']],
    ['diabetes tipo I', ['type-1-diabetes:diabetes tipo I']],
    ['known hydro-\ncephalus, shunted', ['hydrocephalus:hydro-\ncephalus']],
    ['has cystic fibro-\n  sis', ['cystic-fibrosis:cystic fibro-\n  sis']],
    ['Lennox-\nGastaut, celi-\nac disease', ['celiac-disease:celi-\nac disease']],
    ['hydrocephalous', ['hydrocephalus:hydrocephalous']],
    ['Hydrocehpalus', ['hydrocephalus:Hydrocehpalus']],
    ['acute lymphoblstic leukemia', ['leukemia:acute lymphoblstic leukemia']],
    ['sistemic lupus erythematosus', ['lupus:lupus']],
    ['systemic lupus erythemtosus', ['lupus:lupus']],
    ['neurofibromattosis type 1', ['neurofibromatosis:neurofibromattosis type 1']],
    ['thalasemia', ['thalassemia:thalasemia']],
    ['epilepsi, migrane, asthmatic', []],
    ['hydrocephalic', []],
    ['macrohydrocephalus', []],
  ])('%s', (text, expected) => expect(matched(text)).toEqual(expected));
});

describe('abbreviations with one meaning as families write them', () => {
  test.each([
    ['his vsd closed', 'ventricular-septal-defect'],
    ['my daughter has nf1', 'neurofibromatosis'],
  ])('%s', (text, condition) => expect(scan(text, lexicon).map((match) => match.condition)).toEqual([condition]));
});

describe('what only looks like a name', () => {
  test.each([
    ['antiasthma'],
    ['asthmatics-anonymous.org'],
    ['asthma_action_plan.pdf'],
    ['https://example.org/asthma?x=epilepsy'],
    ['info@epilepsy.org'],
    ['www.autism.org'],
    ['cystic\n\nfibrosis'],
    ['cystic. Fibrosis'],
    ['Sit down. Lie down, please. Down to 12 kg.'],
    ['Down-sloping audiogram'],
    ['cardiac asthma'],
    ['celiac artery patent'],
    ['non-epileptic seizure'],
    ['stroke volume 40 mL'],
    ['Dr. Crohn'],
    ['seen by Dravet'],
    ['Charlotte Dravet'],
    ['Dravet, Charlotte'],
    ['Kawasaki MD'],
    ['J. Turner, RN'],
    ['Turner Road'],
    ['epilepsy\u0301ish'],
    ['эпилепсияepilepsy'],
  ])('%s', (text) => expect(matched(text)).toEqual([]));
});

describe('eponyms that are also people', () => {
  test.each([
    ['known Crohn, on infliximab', ['crohn-disease:Crohn']],
    ['Incomplete Kawasaki', ['kawasaki-disease:Kawasaki']],
    ['child with Down', ['down-syndrome:Down']],
    ['dravet since infancy', ['dravet-syndrome:dravet']],
    ['Mosaic Turner syndrome', ['turner-syndrome:Turner syndrome']],
  ])('%s', (text, expected) => expect(matched(text)).toEqual(expected));
});

describe('ambiguous abbreviations need a cue and no nearer refutation', () => {
  test.each([
    ['CF, sweat chloride 102', ['cystic-fibrosis:CF']],
    ['cystic fibrosis (CF)', ['cystic-fibrosis:cystic fibrosis', 'cystic-fibrosis:CF']],
    ['CF at 2 feet', []],
    ['Vision: CF right and left at two feet, and he sweats a lot.', []],
    ['ASD', []],
    ['ASD, on ABA', ['autism:ASD']],
    ['small secundum ASD on echo; autism no', ['autism:autism']],
    ['ALL patients were seen', []],
    ['ALL in remission after chemotherapy, no blasts', ['leukemia:ALL']],
    ['cf sweat', []],
  ])('%s', (text, expected) => expect(matched(text)).toEqual(expected));
});

describe('codes, where they stand as codes', () => {
  test.each([
    ['Dravet syndrome (G40.834)', ['dravet-syndrome:Dravet syndrome', 'dravet-syndrome:G40.834']],
    ['G40.909', ['epilepsy:G40.909']],
    ['Seen for J45.40.', ['asthma:J45.40']],
    ['Dx: G40909', ['epilepsy:G40909']],
    ['ICD-10: G40', ['epilepsy:G40']],
    ['ICD-10 code g40.909', ['epilepsy:g40.909']],
    ['Codes: J45.40, L20.9; K90.0', ['asthma:J45.40', 'eczema:L20.9', 'celiac-disease:K90.0']],
    ['E109 Type 1 diabetes', ['type-1-diabetes:E109', 'type-1-diabetes:Type 1 diabetes']],
    ['Asthma [J45]', ['asthma:Asthma', 'asthma:J45']],
    ['asthma j45.909', ['asthma:asthma', 'asthma:j45.909']],
    ['HIV disease (B20)', ['hiv:HIV', 'hiv:B20']],
    ['Q21.3', ['tetralogy-of-fallot:Q21.3']],
    ['Q21.0', ['ventricular-septal-defect:Q21.0']],
    ['Q90.9\nQ909', ['down-syndrome:Q90.9', 'down-syndrome:Q909']],
    ['SNOMED CT: 230437002', ['dravet-syndrome:230437002']],
    ['http://snomed.info/sct|195967001', ['asthma:195967001']],
  ])('%s', (text, expected) => expect(matched(text)).toEqual(expected));
});

describe('what only looks like a code', () => {
  test.each([
    ['Room G40'],
    ['bed J45'],
    ['B20 bed'],
    ['John Smith (B20)'],
    ['Smith, John (B20)'],
    ['gasoline (E10)'],
    ['E10 fuel'],
    ['D57.3'],
    ['Figure Q21.3'],
    ['Version G40.8'],
    ['Lot K50.1'],
    ['MRN Q90.9'],
    ['https://example.org/icd/J45.909'],
    ['?code=G40.909'],
    ['del(7)(q21.3)'],
    ['7q21.3'],
    ['46,XY,dup(15)(q21.3q24)'],
    ['G40-2231'],
    ['ABC-G40.9'],
    ['G40-G47'],
    ['xG40.909'],
    ['g40.909 was typed'],
    ['G40'],
    ['take E10 twice'],
    ['C4-C5 disc'],
    ['phone 195967001'],
    ['230437002'],
    ['G40.909@example.org'],
    ['L20 electrode'],
    ['electrode L20.1'],
    ['J45.909.22.1'],
    ['Dx: G40abc'],
    ['NF1-7'],
  ])('%s', (text) => expect(matched(text)).toEqual([]));
});

test('a code may stand alone in a cell of a code column', () => {
  const text = 'Asthma-like\tJ45\t230437002';
  const cells = [
    { start: 0, end: 11, header: 'Problem' },
    { start: 12, end: 15, header: 'ICD-10' },
    { start: 16, end: 25, header: 'SNOMED' },
  ];
  expect(scan(text, lexicon, { cells }).map(({ condition, via }) => `${condition} ${via}`)).toEqual([
    'asthma name',
    'asthma code',
    'dravet-syndrome code',
  ]);
});

test('a match never crosses cells', () => {
  const text = 'cystic fibrosis';
  expect(
    scan(text, lexicon, {
      cells: [
        { start: 0, end: 6 },
        { start: 7, end: 15 },
      ],
    }),
  ).toEqual([]);
});

test('the text next to a block confirms an abbreviation, and is asked for only then', () => {
  let asked = 0;
  const near = () => {
    asked++;
    return 'Sweat chloride 102 mmol/L';
  };
  expect(scan('no such thing', lexicon, { near })).toEqual([]);
  expect(asked).toBe(0);
  expect(scan('CF', lexicon, { near })).toHaveLength(1);
  expect(asked).toBe(1);
});
