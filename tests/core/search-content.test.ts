/** Search and suggestions over the catalogue that ships. */
import conditions from 'virtual:conditions';
import { describe, expect, test } from 'vitest';
import { readPrograms } from '../../src/build/read-content.ts';
import { conditionTree } from '../../src/core/condition-tree.ts';
import { COUNTIES } from '../../src/core/county.ts';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { suggest } from '../../src/core/suggest.ts';
import { aFound } from '../support/builders.ts';

const programs = readPrograms();
const source = sourceInMemory(programs, conditions);
const search = (question: string) => source.ask(question).hits.flatMap(({ at }) => source.read([at]).map((program) => ({ program })));
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
