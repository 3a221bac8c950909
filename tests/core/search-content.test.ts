/** Search and suggestions over the catalogue that ships. */
import conditions from 'virtual:conditions';
import { describe, expect, test } from 'vitest';
import { readPrograms } from '../../src/build/read-content.ts';
import { conditionTree } from '../../src/core/condition-tree.ts';
import { COUNTIES } from '../../src/core/county.ts';
import type { Program } from '../../src/core/program.ts';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { suggest } from '../../src/core/suggest.ts';
import { aFound } from '../support/builders.ts';

const programs = readPrograms();
const source = sourceInMemory(programs, conditions);
const search = (question: string) =>
  source.ask(question, { home: 'CA' }).hits.flatMap(({ at }) => source.read([at]).map((program) => ({ program })));
const tree = conditionTree(conditions);
const served = new Set(programs.flatMap((program) => (program.conditions === 'any' ? [] : program.conditions)));
const withPrograms = conditions.filter(({ id, kind }) => kind === 'condition' && served.has(id));

/** The best ten serve this condition, or one above or below it, at least one. */
const finds = (question: string, id: string) => {
  const family = new Set([id, ...tree.ancestors(id), ...tree.descendants(id)]);
  return search(question)
    .slice(0, 10)
    .some(({ program }) => program && program.conditions !== 'any' && program.conditions.some((one) => family.has(one)));
};

describe.each(withPrograms.map((condition) => [condition.id, condition] as const))('%s', (id, condition) => {
  test('its name leads to a program for exactly it', () => {
    const first = search(condition.name)[0]?.program;
    expect(first?.conditions).toContain(id);
  });

  test('every name, code and abbreviation leads to it', () => {
    const questions = [condition.nameEs ?? condition.name, ...condition.terms, ...condition.icd10cm, ...condition.abbreviations];
    expect(questions.filter((question) => !finds(question, id))).toEqual([]);
  });
});

test.each([
  ['epilpsy', 'epilepsy'],
  ['epilepsie', 'epilepsy'],
  ['dravat sindrome', 'dravet-syndrome'],
  ['sistic fibrosis', 'cystic-fibrosis'],
  ['cystic fibrosys', 'cystic-fibrosis'],
  ['downs', 'down-syndrome'],
  ['down syndrom', 'down-syndrome'],
  ['dwon syndrome', 'down-syndrome'],
  ['cerebal palsy', 'cerebral-palsy'],
  ['hydrocefalus', 'hydrocephalus'],
  ['spina bifeda', 'spina-bifida'],
  ['duchene', 'duchenne-muscular-dystrophy'],
  ['muscular distrophy', 'muscular-dystrophy'],
  ['sickel cell', 'sickle-cell-disease'],
  ['lukemia', 'leukemia'],
  ['autisim', 'autism'],
  ['diabetis', 'type-1-diabetes'],
  ['chrons', 'crohn-disease'],
  ['hemophelia', 'hemophilia'],
  ['tuberous sclorosis', 'tuberous-sclerosis'],
  ['celiak', 'celiac-disease'],
  ['clef palate', 'cleft-lip-palate'],
  ['congential heart', 'congenital-heart-disease'],
  ['prematurty', 'prematurity'],
  ['greif', 'bereavement'],
])('misspelt: %s', (question, id) => {
  if (served.has(id)) expect(finds(question, id)).toBe(true);
});

const PLACE = (county: string) => (program: Program) =>
  'nation' in program.place || ('states' in program.place ? program.place.states.includes('CA') : program.place.counties.includes(county));
const SERVES =
  (...ids: string[]) =>
  ({ conditions: served }: Program) =>
    served !== 'any' &&
    served.some((one) => ids.some((id) => one === id || tree.ancestors(one).includes(id) || tree.ancestors(id).includes(one)));
const WHO =
  (who: Program['who'][number]) =>
  ({ who: served }: Program) =>
    served.includes(who);
const SPEAKS =
  (language: string) =>
  ({ languages }: Program) =>
    languages.includes(language);
const FORMAT =
  (...formats: Program['formats']) =>
  (program: Program) =>
    program.formats.some((format) => formats.includes(format));
const KIND = (kind: Program['kind']) => (program: Program) => program.kind === kind;
const NAMED = (name: RegExp) => (program: Program) => name.test(`${program.name} ${program.organization} ${program.summary}`);
const FOR_ALL = ({ fallback }: Program) => fallback;
const NICU = ({ stages }: Program) => stages.includes('nicu');
const ONLINE = FORMAT('group-online', 'online-community');
const GROUP = FORMAT('group-in-person', 'group-online');

/** What a question asks for, all of it in one program among the first three. */
const ASKED: readonly [question: string, ...wanted: ((program: Program) => boolean)[]][] = [
  // In the words of staff, and in lay words.
  ['spanish dravet fresno', SERVES('dravet-syndrome'), SPEAKS('es'), PLACE('Fresno, CA')],
  ['gtube support', SERVES('feeding-tube')],
  ['mom of preemie online', SERVES('prematurity'), ONLINE],
  ['siblings of kids w cancer', SERVES('childhood-cancer'), WHO('sibling')],
  ['dads', WHO('father')],
  ['Q90.9', SERVES('down-syndrome')],
  ['mito', SERVES('mitochondrial-disease')],
  ['hospice', SERVES('palliative-care', 'bereavement')],
  ['first connection', NAMED(/first connection/i)],
  ['fathers network', NAMED(/fathers network/i)],
  ['hmong', FOR_ALL],
  ['hmong fresno', FOR_ALL, PLACE('Fresno, CA')],
  ['kid lost leg', SERVES('limb-difference')],
  ['T1D', SERVES('type-1-diabetes')],
  ['cf mentor', SERVES('cystic-fibrosis'), FORMAT('one-to-one', 'mentoring')],
  ['sickle cell san diego', SERVES('sickle-cell-disease'), PLACE('San Diego, CA')],
  ['trach', SERVES('tracheostomy')],
  ['grandparents raising', WHO('grandparent')],
  ['hole in the heart', SERVES('congenital-heart-disease')],
  ['brittle bones', SERVES('osteogenesis-imperfecta')],
  ['water on the brain', SERVES('hydrocephalus')],
  ['lost a baby', SERVES('pregnancy-infant-loss')],
  ['baby died', SERVES('pregnancy-infant-loss', 'bereavement')],
  ['baby in the nicu', NICU],
  ['deaf baby', SERVES('hearing-loss')],
  ['blind child', SERVES('vision-impairment')],
  ['cleft lip mom', SERVES('cleft-lip-palate')],
  ['short gut', SERVES('short-bowel-syndrome')],
  ['peanut allergy', SERVES('food-allergy')],
  ['undiagnosed', SERVES('undiagnosed-rare-disease')],
  ['military family', WHO('military')],
  ['G40.83', SERVES('dravet-syndrome')],
  ['family resource center kern', FOR_ALL, PLACE('Kern, CA')],
  ['teen support group cancer', SERVES('childhood-cancer'), WHO('youth')],
  ['diabetes camp', SERVES('type-1-diabetes'), KIND('camp')],
  ['kid in wheelchair', SERVES('cerebral-palsy', 'muscular-dystrophy', 'spina-bifida', 'spinal-cord-injury')],
  ['kid burned bad', SERVES('burn')],
  ['baby on oxygen going home', SERVES('home-oxygen')],
  ['gtube weaning', SERVES('feeding-tube')],
  ['picky eater feeding', SERVES('feeding-disorder')],
  ['clubbed foot', SERVES('clubfoot')],
  ['epipen', SERVES('food-allergy')],
  ['osteosarcoma amputation', SERVES('limb-difference')],
  ['trisomy 13 alive', SERVES('trisomy-13')],
  ['micro preemie 24 weeker', SERVES('prematurity')],
  ['sickle cell warrior teen', SERVES('sickle-cell-disease'), WHO('youth')],
  ['hearing aids toddler', SERVES('hearing-loss')],
  ['mom only speaks spanish kid has seizures', SERVES('epilepsy'), SPEAKS('es')],
  ['genetic testing negative', SERVES('undiagnosed-rare-disease')],
  ['tagalog', FOR_ALL],
  ['lgbtq', NAMED(/peer groups|caregiver meetings/i)],
  ['LGBTQIA+ santa cruz', NAMED(/caregiver meetings/i), PLACE('Santa Cruz, CA')],
  ['gay parents', FOR_ALL],
  ['two moms fresno', FOR_ALL, PLACE('Fresno, CA')],
  // Misspelt.
  ['cleft palet', SERVES('cleft-lip-palate')],
  ['hirshprung', SERVES('hirschsprung-disease')],
  ['epilpsy', SERVES('epilepsy')],
  ['down syndrom los angeles', SERVES('down-syndrome'), PLACE('Los Angeles, CA')],
  ['autizm spanish', SERVES('autism'), SPEAKS('es')],
  ['diabetis type 1', SERVES('type-1-diabetes')],
  ['hydrocefalus', SERVES('hydrocephalus')],
  ['muscular distrophy', SERVES('muscular-dystrophy')],
  ['lukemia', SERVES('leukemia')],
  ['cerebal palsy san jose', SERVES('cerebral-palsy'), PLACE('Santa Clara, CA')],
  ['prematurty', SERVES('prematurity')],
  ['spina bifeda', SERVES('spina-bifida')],
  ['hemophelia', SERVES('hemophilia')],
  ['chrons', SERVES('crohn-disease')],
  ['congential heart', SERVES('congenital-heart-disease')],
  ['sistic fibrosis', SERVES('cystic-fibrosis')],
  // In Spanish.
  ['grupo de apoyo autismo', SERVES('autism'), GROUP],
  ['hermanos', WHO('sibling')],
  ['síndrome de down en español', SERVES('down-syndrome'), SPEAKS('es')],
  ['cáncer infantil', SERVES('childhood-cancer')],
  ['epilepsia grupo en línea', SERVES('epilepsy')],
  ['parálisis cerebral', SERVES('cerebral-palsy')],
  ['labio leporino', SERVES('cleft-lip-palate')],
  ['diabetes tipo 1', SERVES('type-1-diabetes')],
  ['sordera', SERVES('hearing-loss')],
  ['mamás de niños con autismo', SERVES('autism'), WHO('parent')],
  ['apoyo para padres de prematuros', SERVES('prematurity')],
  ['hermanos de niños con cáncer', SERVES('childhood-cancer'), WHO('sibling')],
  ['padres de niños sordos', SERVES('hearing-loss')],
  ['abuelos', WHO('grandparent')],
  ['mi hijo tiene leucemia', SERVES('leukemia')],
  ['perdí a mi bebé', SERVES('pregnancy-infant-loss')],
  ['niño con convulsiones', SERVES('epilepsy')],
];

describe('the questions of staff: one of the first three will do', () => {
  test('there are enough of each kind', () => expect(ASKED.length).toBeGreaterThanOrEqual(50));

  test.each(ASKED)('%s', (question, ...wanted) => {
    const first = search(question)
      .slice(0, 3)
      .flatMap(({ program }) => program ?? []);
    expect(first.map(({ id }) => id).filter((_, i) => wanted.every((is) => first[i] && is(first[i])))).not.toEqual([]);
  });

  test('a language that no listing names is said, not taken for another word', () => {
    expect(source.ask('hmong').unlisted).toEqual(['hmn']);
    expect(source.ask('spanish').unlisted).toEqual([]);
  });

  test('gay parents are named by no listing, which is said; transgender children are', () => {
    expect([source.ask('gay parents').sameSex, source.ask('lgbtq').sameSex, source.ask('dads').sameSex]).toEqual([true, false, false]);
    const transgender = search('lgbtq').flatMap(({ program }) => program?.summary ?? []);
    expect(transgender.length).toBeGreaterThan(1);
    for (const summary of transgender) expect(summary).toContain('transgender');
    expect(source.ask('gay dads epilepsy').total).toBeGreaterThan(0);
  });

  test('a language that is spoken, but not about this condition, is left out and said to be', () => {
    const { partly, total } = source.ask('korean dravet');
    expect(partly).toEqual(['korean']);
    expect(total).toBe(source.ask('dravet').total);
  });

  test('a word that no name is near finds nothing', () => {
    expect(source.ask('gender').total, 'is no misspelt epilepsy').toBe(0);
  });
});

/** Each condition in two counties or more, each county with about eleven conditions: all pairs take half a minute. */
test('every condition and every county of California has something to offer', () => {
  const empty = COUNTIES.filter((county) => county.endsWith(', CA')).flatMap((county, at) =>
    conditions
      .filter(({ kind }) => kind === 'condition')
      .filter((_, i) => i % 29 === at % 29)
      .filter(({ id }) => suggest({ found: [aFound(id)], needs: { county }, programs, conditions }).fallback.length === 0)
      .map(({ id }) => `${id} in ${county}`),
  );
  expect(empty).toEqual([]);
});

test('a county that has its own family resource center is offered it first', () => {
  const own = (county: string) =>
    programs.filter(
      ({ fallback, place, status }) => fallback && status === 'active' && 'counties' in place && place.counties.includes(county),
    );
  const counties = COUNTIES.filter((county) => own(county).length > 0);
  expect(counties).toContain('Fresno, CA');
  for (const county of counties) {
    const { fallback } = suggest({ found: [aFound('epilepsy')], needs: { county }, programs, conditions });
    expect(own(county)).toContainEqual(fallback[0]?.program);
  }
});
