/**
 * What the packaged catalogue suggests, as a social worker would check it: for this chart and this family these programs
 * come first, in this order, and the first card says this. Others may stand between and below them.
 */
import { expect, test } from 'vitest';
import { conditionName } from '../../src/build/condition-names.ts';
import { readConditions, readPrograms } from '../../src/build/read-content.ts';
import { COUNTIES } from '../../src/core/county.ts';
import { countiesOf, states } from '../../src/core/geography.ts';
import type { Needs } from '../../src/core/needs.ts';
import { suggest } from '../../src/core/suggest.ts';
import { reasonWords } from '../../src/panel/reason-words.ts';
import { aFound } from '../support/builders.ts';

const programs = readPrograms();
const conditions = readConditions().map(conditionName);
const nameOf = (id: string) => conditions.find((one) => one.id === id)?.name ?? id;
const ask = (found: string, needs: Needs = {}) =>
  suggest({ found: found.split(' ').map((id) => aFound(id)), needs: { state: 'CA', ...needs }, programs, conditions });

type Row = {
  found: string;
  needs?: Needs;
  /** The first card. */
  first: string;
  /** What it says, as on the card. */
  says: string[];
  /** Among the first three, in this order, after the first. */
  next?: string[];
  /** Not among the first three. */
  not?: string[];
};
const rows: Row[] = [
  {
    found: 'dravet-syndrome',
    first: 'dravet-foundation-parent-support',
    says: ['for Dravet syndrome', 'anywhere in the US', 'listed in 2020, may have changed'],
    next: ['pediatric-epilepsy-surgery-alliance'],
  },
  {
    found: 'dravet-syndrome',
    needs: { county: 'Fresno, CA', language: 'es' },
    first: 'epilepsy-foundation-helpline',
    says: ['for Epilepsy, which includes this diagnosis', 'anywhere in the US', 'in Spanish'],
    next: ['dravet-foundation-parent-support'],
  },
  {
    found: 'dravet-syndrome',
    needs: { who: 'sibling' },
    first: 'ca-california-sibs',
    says: ['open to any diagnosis', 'anywhere in California', 'for siblings'],
    next: ['sibling-leadership-network', 'sibling-support-project'],
  },
  {
    found: 'dravet-syndrome',
    needs: { who: 'father' },
    first: 'dravet-foundation-parent-support',
    says: ['for Dravet syndrome', 'anywhere in the US', 'for parents, caregivers', 'listed in 2020, may have changed'],
    next: ['pediatric-epilepsy-surgery-alliance'],
  },
  {
    found: 'dravet-syndrome',
    needs: { who: 'bereaved' },
    first: 'compassionate-friends-usa',
    says: ['for Bereavement after the death of a child or family member', 'anywhere in the US', 'for bereaved families'],
    next: ['miss-foundation-hope-mentors'],
  },
  {
    found: 'dravet-syndrome',
    needs: { stage: 'end-of-life' },
    first: 'dravet-foundation-parent-support',
    says: ['for Dravet syndrome', 'anywhere in the US', 'listed in 2020, may have changed'],
    next: ['chai-lifeline'],
  },
  {
    found: 'dravet-syndrome epilepsy',
    first: 'dravet-foundation-parent-support',
    says: ['for Dravet syndrome', 'anywhere in the US', 'listed in 2020, may have changed'],
    next: ['pediatric-epilepsy-surgery-alliance'],
  },
  {
    found: 'down-syndrome',
    needs: { county: 'Fresno, CA' },
    first: 'ca-dsacc-fresno',
    says: ['for Down syndrome', 'in Fresno County', 'listed in 2021, may have changed'],
    next: ['eunies-buddies'],
  },
  {
    found: 'down-syndrome',
    needs: { county: 'Mariposa, CA' },
    first: 'ca-dsacc-fresno',
    says: ['for Down syndrome', 'serves Madera County, Merced County only, about 26 miles away', 'listed in 2021, may have changed'],
    next: ['eunies-buddies'],
  },
  {
    found: 'down-syndrome',
    needs: { county: 'Los Angeles, CA', language: 'es' },
    first: 'ca-dsala-amor-y-fortaleza',
    says: ['for Down syndrome', 'in Los Angeles County', 'in Spanish'],
    next: ['ca-padres-buscando-el-cambio'],
  },
  {
    found: 'down-syndrome',
    needs: { stage: 'prenatal' },
    first: 'eunies-buddies',
    says: ['for Down syndrome', 'anywhere in the US', 'made for this time: before birth'],
    next: ['prenatal-partners-for-life'],
  },
  {
    found: 'down-syndrome',
    needs: { county: 'Travis, TX' },
    first: 'eunies-buddies',
    says: ['for Down syndrome', 'anywhere in the US'],
    next: ['ndsc-down-syndrome'],
  },
  {
    found: 'down-syndrome',
    needs: { county: 'Fresno, CA', who: 'father' },
    first: 'dads-down-syndrome',
    says: ['for Down syndrome', 'anywhere in the US', 'for fathers'],
    next: ['ca-dsacc-fresno'],
  },
  {
    found: 'down-syndrome',
    needs: { county: 'Orange, CA' },
    first: 'ca-dsf-orange-county',
    says: ['for Down syndrome', 'in Orange County'],
    next: ['ca-dsaoc-parent-mentors'],
  },
  {
    found: 'down-syndrome atrioventricular-septal-defect',
    needs: { county: 'Fresno, CA' },
    first: 'ca-dsacc-fresno',
    says: ['for Down syndrome', 'in Fresno County', 'listed in 2021, may have changed'],
    next: ['eunies-buddies'],
  },
  {
    found: 'autism',
    needs: { county: 'Fresno, CA', language: 'es' },
    first: 'ca-fiesta-educativa',
    says: ['for Autism spectrum disorder', 'anywhere in California', 'in Spanish'],
    next: ['autism-speaks-response-team'],
  },
  {
    found: 'autism',
    needs: { county: 'Kern, CA', format: 'group-in-person' },
    first: 'ca-kern-autism-network',
    says: ['for Autism spectrum disorder', 'in Kern County', 'group in person, as wanted'],
    next: ['ca-fiesta-educativa'],
  },
  {
    found: 'autism',
    needs: { county: 'Alameda, CA', language: 'zh' },
    first: 'ca-fcsn-family-support',
    says: ['for Autism spectrum disorder', 'in Alameda County', 'in Chinese'],
    next: ['ca-fcsn-asian-family-empowerment'],
  },
  {
    found: 'autism',
    needs: { county: 'Los Angeles, CA', language: 'ko' },
    first: 'ca-kasec',
    says: ['for Autism spectrum disorder', 'in Los Angeles County', 'in Korean', 'listed in 2021, may have changed'],
    next: ['ca-lanterman-parent-groups'],
  },
  {
    found: 'autism',
    needs: { county: 'San Diego, CA' },
    first: 'ca-autism-society-san-diego',
    says: ['for Autism spectrum disorder', 'in San Diego County'],
    next: ['ca-fiesta-educativa'],
  },
  {
    found: 'autism',
    needs: { county: 'Orange, CA', who: 'grandparent' },
    first: 'ca-grandparent-autism-network',
    says: ['for Autism spectrum disorder', 'in Orange County', 'for grandparents'],
    next: ['ca-comfort-connection-frc'],
  },
  {
    found: 'autism',
    needs: { county: 'Merced, CA' },
    first: 'ca-callinks-first-steps-together',
    says: ['for Autism spectrum disorder', 'in Merced County'],
    next: ['ca-fiesta-educativa'],
  },
  {
    found: 'spina-bifida',
    needs: { county: 'Fresno, CA' },
    first: 'sba-expectant-parents',
    says: ['for Spina bifida', 'anywhere in the US'],
    next: ['reeve-peer-family-support'],
  },
  { found: 'cystic-fibrosis', first: 'cff-peer-connect', says: ['for Cystic fibrosis', 'anywhere in the US'], next: ['ca-cfri-embrace'] },
  {
    found: 'cystic-fibrosis',
    needs: { county: 'Santa Clara, CA', format: 'group-in-person' },
    first: 'ca-cfri-support-groups',
    says: ['for Cystic fibrosis', 'in Santa Clara County', 'group in person, as wanted', 'listed in 1997, may have changed'],
    next: ['ca-cfri-embrace'],
  },
  {
    found: 'sickle-cell-disease',
    needs: { county: 'Los Angeles, CA' },
    first: 'ca-scdfc',
    says: ['for Sickle cell disease', 'in Los Angeles County'],
    next: ['ca-cayenne-wellness'],
  },
  {
    found: 'type-1-diabetes',
    needs: { county: 'Fresno, CA', childAge: 9 },
    first: 'breakthrough-t1d-mentor',
    says: ['for Type 1 diabetes', 'anywhere in the US'],
    next: ['ada-parent-mentor'],
  },
  {
    found: 'type-1-diabetes',
    needs: { county: 'Orange, CA', language: 'es' },
    first: 'ca-padre-foundation',
    says: ['for Type 1 diabetes', 'in Orange County', 'in Spanish'],
    next: ['ca-task-parent-center'],
  },
  {
    found: 'prematurity',
    needs: { stage: 'nicu' },
    first: 'hand-to-hold',
    says: ['for Newborn conditions, Prematurity', 'anywhere in the US', 'made for this time: in the NICU'],
    next: ['grahams-foundation-mentors'],
  },
  {
    found: 'prematurity',
    needs: { county: 'Fresno, CA', language: 'es' },
    first: 'hand-to-hold',
    says: ['for Prematurity', 'anywhere in the US', 'in Spanish'],
    next: ['grahams-foundation-mentors'],
  },
  {
    found: 'prematurity',
    needs: { county: 'San Diego, CA', stage: 'nicu' },
    first: 'ca-miracle-babies',
    says: ['for Newborn conditions, Prematurity', 'in San Diego County', 'made for this time: in the NICU'],
    next: ['ca-choc-nicu-liaison'],
  },
  {
    found: 'cerebral-palsy',
    needs: { county: 'Tulare, CA' },
    first: 'eunies-buddies',
    says: ['for Cerebral palsy', 'anywhere in the US'],
    next: ['cprn-mycp-forum'],
  },
  {
    found: 'duchenne-muscular-dystrophy',
    first: 'ppmd-connect',
    says: ['for Duchenne or Becker muscular dystrophy', 'anywhere in the US'],
    next: ['mda-resource-center'],
  },
  {
    found: 'acute-lymphoblastic-leukemia',
    needs: { county: 'Fresno, CA' },
    first: 'cancer-hope-network-hopeful-hearts',
    says: ['for Leukemia, which includes this diagnosis', 'anywhere in the US'],
    next: ['acco-affiliates'],
  },
  {
    found: 'acute-lymphoblastic-leukemia',
    needs: { county: 'Los Angeles, CA', language: 'es' },
    first: 'ca-padres-contra-el-cancer',
    says: ['for Childhood cancer, which includes this diagnosis', 'in Los Angeles County', 'in Spanish'],
    next: ['ca-parents-place-sgv'],
  },
  {
    found: 'acute-lymphoblastic-leukemia',
    needs: { who: 'sibling' },
    first: 'acco-affiliates',
    says: ['for Leukemia, which includes this diagnosis', 'anywhere in the US', 'for siblings'],
    next: ['supersibs'],
  },
  {
    found: 'brain-tumor',
    needs: { county: 'Santa Cruz, CA' },
    first: 'ca-jacobs-heart',
    says: ['for Brain or spinal cord tumor', 'in Santa Cruz County'],
    next: ['cancer-hope-network-hopeful-hearts'],
  },
  {
    found: 'feeding-tube',
    first: 'oley-foundation',
    says: ['for Gastrostomy or long-term tube feeding', 'anywhere in the US'],
    next: ['feeding-matters-power-of-two'],
  },
  {
    found: 'mitochondrial-disease',
    needs: { county: 'Fresno, CA' },
    first: 'mitoaction-support',
    says: ['for Mitochondrial disease', 'anywhere in the US'],
    next: ['umdf-support'],
  },
  {
    found: 'hearing-loss',
    needs: { county: 'Sacramento, CA' },
    first: 'ca-hands-and-voices',
    says: ['for Hearing loss and deafness', 'anywhere in California'],
    next: ['ca-deafblind-services-family'],
  },
  {
    found: 'epilepsy',
    needs: { county: 'Los Angeles, CA' },
    first: 'ca-alma-parent-mentor',
    says: ['for Epilepsy', 'in Los Angeles County'],
    next: ['ca-epilepsy-los-angeles'],
  },
  {
    found: 'hypoplastic-left-heart-syndrome',
    needs: { county: 'Fresno, CA' },
    first: 'mended-little-hearts',
    says: ['for Hypoplastic left heart syndrome', 'anywhere in the US'],
    next: ['sisters-by-heart'],
  },
  {
    found: 'congenital-heart-disease',
    needs: { who: 'youth', childAge: 15 },
    first: 'ca-my-heart-2-0',
    says: ['for Congenital heart disease', 'anywhere in California', "right for the child's age", 'for young people'],
    next: ['acha-peer-mentors'],
  },
  {
    found: 'congenital-heart-disease',
    needs: { county: 'Sacramento, CA' },
    first: 'ca-mlh-sacramento',
    says: ['for Congenital heart disease', 'in Sacramento County'],
    next: ['mended-little-hearts'],
  },
  {
    found: 'cleft-lip-palate',
    first: 'cca-craniofacial',
    says: ['for Cleft lip and palate', 'anywhere in the US', 'listed in 2019, may have changed'],
    next: ['acpa-cleftline'],
  },
  {
    found: 'hemophilia',
    needs: { county: 'Orange, CA' },
    first: 'nbdf-chapters-first-step',
    says: ['for Hemophilia', 'anywhere in the US'],
    next: ['hfa-member-orgs'],
  },
  { found: 'trisomy-18', first: 'soft-trisomy', says: ['for Trisomy 18', 'anywhere in the US'], next: ['prenatal-partners-for-life'] },
  {
    found: 'batten-disease',
    needs: { who: 'sibling' },
    first: 'bdsra-batten',
    says: ['for Neuronal ceroid lipofuscinosis', 'anywhere in the US', 'for siblings'],
    next: ['sibling-leadership-network'],
  },
  {
    found: 'pregnancy-infant-loss',
    needs: { county: 'Fresno, CA', who: 'bereaved' },
    first: 'ca-angel-babies-fresno',
    says: ['for Pregnancy loss, stillbirth and newborn death', 'in Fresno County', 'for bereaved families'],
    next: ['miss-foundation-hope-mentors'],
  },
  {
    found: 'dravet-syndrome',
    needs: { who: 'military' },
    first: 'dravet-foundation-parent-support',
    says: ['for Dravet syndrome', 'anywhere in the US', 'for parents, caregivers', 'listed in 2020, may have changed'],
    next: ['pediatric-epilepsy-surgery-alliance'],
  },
  {
    found: 'rett-syndrome',
    needs: { format: 'online-community' },
    first: 'irsf-family-representatives',
    says: ['for Rett syndrome', 'anywhere in the US', 'online community, as wanted'],
    next: ['global-genes'],
  },
  {
    found: 'sickle-cell-disease',
    needs: { county: 'Alameda, CA', who: 'youth', childAge: 16 },
    first: 'ca-cayenne-wellness',
    says: ['for Sickle cell disease', 'anywhere in California', 'for young people'],
    next: ['scdaa-member-orgs'],
  },
];

test.each(rows)('$found, $needs → $first', ({ found, needs, first, says, next = [], not = [] }) => {
  const three = ask(found, needs).fitting.slice(0, 3);
  const ids = three.map(({ program }) => program.id);
  expect(ids[0]).toBe(first);
  expect(three[0]?.reasons.map((reason) => reasonWords(reason, nameOf))).toEqual(says);
  expect(ids.slice(1).filter((id) => next.includes(id))).toEqual(next);
  expect(ids.filter((id) => not.includes(id))).toEqual([]);
});

test('who lost a child is not sent to parents of living children, and to a group for loss by suicide only by typing', () => {
  const ids = ask('dravet-syndrome', { who: 'bereaved' })
    .fitting.slice(0, 5)
    .map(({ program }) => program.id);
  expect(ids).not.toContain('dravet-foundation-parent-support');
  expect(ids.filter((id) => /^afsp-|alliance-of-hope/.test(id))).toEqual([]);
});

test('no program for the bereaved alone stands before a family that did not ask', () => {
  for (const { id, kind } of conditions)
    if (kind === 'condition' && !/bereavement|loss|sids|palliative/.test(id))
      for (const { program } of ask(id).fitting) expect(program.who, `${id}: ${program.id}`).not.toEqual(['bereaved']);
});

test('every county and state has something for any diagnosis, the nearest first', () => {
  for (const county of [...COUNTIES, ...states().map(({ code }) => countiesOf(code)[0] ?? '')]) {
    const { fitting, fallback } = ask('dravet-syndrome', { county });
    expect(fallback.length, county).toBeGreaterThan(0);
    const tier = ({ place }: (typeof programs)[number]) => ('nation' in place ? 2 : 'states' in place ? 1 : 0);
    const tiers = fallback.filter(({ program }) => program.status === 'active').map(({ program }) => tier(program));
    expect(tiers, county).toEqual([...tiers].sort());
    expect(fitting.every(({ reasons }) => reasons.length >= 2)).toBe(true);
  }
  expect(ask('dravet-syndrome', { county: 'Fresno, CA' }).fallback[0]?.program.id).toBe('ca-epu-fresno');
});

test('a condition of which no program knows says so: nothing fits, and what is always there stands below', () => {
  const { fitting, fallback } = ask('a-condition-of-which-nobody-knows', { county: 'Inyo, CA', language: 'hmn', who: 'father' });
  expect(fitting).toEqual([]);
  expect(fallback.length).toBeGreaterThan(0);
});
