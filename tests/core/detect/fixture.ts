/** A small lexicon of our own, so that these tests do not move when a condition file does. */

import { Condition } from '../../../src/core/condition.ts';
import { compileLexicon } from '../../../src/core/detect/compile-lexicon.ts';
import { detect, type Mention, resolve } from '../../../src/core/detect/detect.ts';
import { loadLexicon } from '../../../src/core/detect/lexicon.ts';
import { readPlainText } from '../../../src/core/detect/plain-text.ts';

type Given = Partial<Omit<Condition, 'id' | 'codes' | 'abbreviations'>> & {
  icd?: string[];
  snomed?: string[];
  short?: { text: string; ambiguous?: boolean; cues?: string[]; against?: string[] }[];
};

const condition = (id: string, { icd = [], snomed = [], short = [], ...rest }: Given) =>
  Condition.parse({
    name: id.replaceAll('-', ' '),
    ...rest,
    id,
    codes: { icd10cm: icd, snomed },
    abbreviations: short,
    sources: ['tests'],
  });

export const conditions = [
  condition('neurological', { kind: 'group' }),
  condition('epilepsy', {
    parent: 'neurological',
    icd: ['G40'],
    terms: ['epilepsia', 'seizure disorder', 'status epilepticus', 'temporal lobe epilepsy'],
    notWhen: ['epilepsy screening', 'non-epileptic seizure', 'Epilepsy Foundation'],
    lifelong: true,
  }),
  condition('dravet-syndrome', {
    parent: 'epilepsy',
    icd: ['G40.83'],
    snomed: ['230437002'],
    terms: ['dravet', 'síndrome de dravet'],
    lifelong: true,
    short: [{ text: 'SMEI' }],
  }),
  condition('asthma', { icd: ['J45'], snomed: ['195967001'], terms: ['asma', 'reactive airway disease'], notWhen: ['cardiac asthma'] }),
  condition('cystic-fibrosis', {
    icd: ['E84'],
    terms: ['fibrosis quística', 'mucoviscidosis'],
    lifelong: true,
    short: [
      { text: 'CF', ambiguous: true, cues: ['sweat', 'CFTR', 'pancrea', 'pulmozyme', 'cystic'], against: ['counting fingers', 'vision'] },
    ],
  }),
  condition('celiac-disease', {
    icd: ['K90.0'],
    terms: ['celiac', 'coeliac disease', 'celiaquía', 'enfermedad celíaca'],
    notWhen: ['celiac artery', 'celiac plexus'],
  }),
  condition('down-syndrome', {
    icd: ['Q90'],
    terms: ['trisomy 21', "down's syndrome", 'down', 'síndrome de down'],
    notWhen: ['down-sloping'],
    lifelong: true,
  }),
  condition('congenital-heart-disease', {
    icd: ['Q20', 'Q21', 'Q24'],
    terms: ['congenital heart defect', 'cardiopatía congénita'],
    lifelong: true,
  }),
  condition('ventricular-septal-defect', {
    parent: 'congenital-heart-disease',
    icd: ['Q21.0'],
    terms: [],
    lifelong: true,
    short: [{ text: 'VSD' }],
  }),
  condition('tetralogy-of-fallot', { parent: 'congenital-heart-disease', icd: ['Q21.3'], terms: ['fallot'], lifelong: true }),
  condition('autism', {
    icd: ['F84.0'],
    terms: ['autism', 'autistic', 'autism spectrum disorder', 'autismo'],
    lifelong: true,
    short: [{ text: 'ASD', ambiguous: true, cues: ['autis', 'ABA', 'ADOS', 'spectrum'], against: ['septal', 'secundum', 'VSD', 'echo'] }],
  }),
  condition('type-1-diabetes', {
    icd: ['E10'],
    terms: ['type I diabetes', 'juvenile diabetes', 'diabetes tipo 1'],
    lifelong: true,
    short: [{ text: 'T1DM' }, { text: 'T1D' }],
  }),
  condition('diabetes', { icd: ['E13'], terms: ['diabetic'], lifelong: true }),
  condition('food-allergy', { icd: ['Z91.01'], terms: ['milk allergy', 'peanut allergy', 'alergia alimentaria'] }),
  condition('eczema', { icd: ['L20'], terms: ['atopic dermatitis', 'eccema'] }),
  condition('kawasaki-disease', { icd: ['M30.3'], terms: ['kawasaki'] }),
  condition('crohn-disease', { icd: ['K50'], terms: ['crohn', "crohn's disease"], lifelong: true }),
  condition('lupus', {
    icd: ['M32'],
    terms: ['systemic lupus erythematosus'],
    together: ['lupus nephritis'],
    lifelong: true,
    short: [{ text: 'SLE' }],
  }),
  condition('leukemia', {
    icd: ['C91'],
    terms: ['acute lymphoblastic leukemia', 'leucemia'],
    lifelong: true,
    short: [{ text: 'ALL', ambiguous: true, cues: ['leuk', 'blast', 'chemo'], against: [] }],
  }),
  condition('glomerular-disease', { icd: ['N03'], terms: ['glomerulonephritis'], together: ['lupus nephritis'], lifelong: true }),
  condition('hydrocephalus', { icd: ['G91'], terms: ['hidrocefalia'], lifelong: true }),
  condition('migraine', { icd: ['G43'], terms: ['migraine with aura', 'migraine without aura', 'migraña'], chronic: true }),
  condition('turner-syndrome', { icd: ['Q96'], terms: ['turner', 'turner syndrome'], lifelong: true }),
  condition('hiv', { icd: ['B20'], terms: ['HIV'] }),
  condition('stroke', { icd: ['I63'], terms: ['stroke'], notWhen: ['stroke volume', 'heat stroke'], lifelong: true }),
  condition('deletion-22q11', { icd: ['Q93.81'], terms: ['22q11.2 deletion syndrome', 'digeorge syndrome'], lifelong: true }),
  condition('neurofibromatosis', {
    icd: ['Q85.0'],
    terms: ['neurofibromatosis type 1'],
    lifelong: true,
    short: [{ text: 'NF1' }, { text: 'NF-1' }],
  }),
  condition('thalassemia', { icd: ['D56'], terms: ['beta thalassemia'], notWhen: ['thalassemia trait'], lifelong: true }),
  condition('sickle-cell', {
    icd: ['D57.0', 'D57.1'],
    terms: ['sickle cell', 'sickle cell disease'],
    notWhen: ['sickle cell trait'],
    lifelong: true,
  }),
  condition('febrile-seizure', { icd: ['R56.0'], terms: ['febrile seizure'], episode: true }),
  condition('necrotizing-enterocolitis', { icd: ['P77'], terms: ['NEC'], episode: true }),
  condition('feeding-tube', { icd: ['Z93.1'], terms: ['g tube'] }),
  condition('plagiocephaly', { icd: ['Q67.3'], terms: ['torticollis'], episode: true }),
  condition('stem-cell-transplant', { icd: ['Z94.84'], terms: ['HSCT', 'trasplante de médula'], lifelong: true }),
  condition('fragile-x', { icd: ['Q99.2'], terms: ['fragile x syndrome'], lifelong: true }),
];

export const data = compileLexicon(conditions);
export const lexicon = loadLexicon(data);

/** All mentions of a plain text, offsets in the text. */
export function mentionsIn(text: string): Mention[] {
  return readPlainText(text).flatMap(({ block, place, offset }) =>
    detect(block, () => place, lexicon).map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset })),
  );
}

/** "asthma present, eczema absent": every Found of a plain text, sorted by id. */
export function statuses(text: string): string {
  return resolve(mentionsIn(text), lexicon)
    .map(({ condition: id, status }) => `${id} ${status}`)
    .sort()
    .join(', ');
}
