/**
 * Invented programs in any number, always the same, and questions with a known answer. The organizations have
 * names that no dictionary has, four programs each, as chapters of a real one have; the rest is as in content/programs.
 */
import type { ConditionName } from '../../src/core/condition-name.ts';
import { COUNTIES } from '../../src/core/county.ts';
import type { Program } from '../../src/core/program.ts';
import { type Random, randomFrom } from './random.ts';

/** Programs that share the name of their organization. */
const CHAPTERS = 4;

const KINDS = [
  'Parent Network',
  'Family Circle',
  'Parent Mentors',
  'Family Alliance',
  'Parent to Parent',
  'Support Group',
  'Community',
  'Families Together',
];
const OFFERS = [
  'Parents who have been there call within a week and stay in touch for the first months.',
  'A monthly evening group, with a room for brothers and sisters and a light supper.',
  'Trained volunteers are matched by diagnosis, age of the child and language.',
  'An online community with two moderators, open to caregivers and to grandparents.',
  'A weekend for families each summer, and a phone line in between.',
  'Peer mentors go along to the first school meeting when a family wishes it.',
];
const STEPS = [
  'Call and leave a first name and a good time.',
  'Fill in the short form on the site.',
  'Write to the coordinator; a parent answers.',
];
const WHO: Program['who'][] = [
  ['parent', 'caregiver'],
  ['parent'],
  ['father'],
  ['sibling', 'youth'],
  ['grandparent', 'caregiver'],
  ['bereaved', 'parent'],
];
const FORMATS: Program['formats'][] = [
  ['one-to-one', 'phone'],
  ['group-in-person'],
  ['group-online'],
  ['online-community'],
  ['mentoring', 'event'],
];
const LANGUAGES = [['en'], ['en'], ['en', 'es'], ['en', 'es'], ['en', 'vi'], ['en', 'zh', 'yue'], ['es'], ['en', 'hmn']];
const STATES = ['CA', 'CA', 'CA', 'OR', 'NV', 'AZ', 'WA', 'TX', 'NY', 'OH'];

/** Valid programs (tests/scripts/bench.test.ts parses some); the first ones are the same whatever the number. */
export function programs(count: number, conditions: readonly ConditionName[]): Program[] {
  const random = randomFrom(3);
  const served = conditions.filter(({ kind }) => kind === 'condition');
  const owners = Array.from({ length: Math.ceil(count / CHAPTERS) }, () => ownName(random));
  return Array.from({ length: count }, (_, i) => program(i, random, served, owners[Math.floor(i / CHAPTERS)] ?? ''));
}

function program(number: number, random: Random, conditions: readonly ConditionName[], owner: string): Program {
  const condition = random.pick(conditions);
  const county = random.pick(COUNTIES);
  const where = random.below(4);
  const id = `generated-${number}`;
  return {
    id,
    kind: 'peer-support',
    name: `${owner} ${shortName(condition)} ${random.pick(KINDS)}`,
    organization: `${owner} Foundation`,
    alternateNames: [],
    formerNames: [],
    summary: `${random.pick(OFFERS)} ${random.pick(OFFERS)} For families of children with ${condition.name.toLowerCase()}.`,
    conditions: random.chance(0.1) ? 'any' : [...new Set([condition.id, ...(random.chance(0.2) ? [random.pick(conditions).id] : [])])],
    who: random.pick(WHO),
    formats: random.pick(FORMATS),
    support: ['emotional'],
    place: where === 0 ? { nation: 'US' } : where === 1 ? { states: [random.pick(STATES)] } : { counties: [county] },
    languages: random.pick(LANGUAGES),
    stages: [],
    contacts: [{ kind: 'web', value: `https://${id}.example/`, unconfirmed: false }],
    cost: 'free',
    nextStep: random.pick(STEPS),
    status: 'active',
    fallback: false,
    provenance: { source: `https://${id}.example/`, read: '2026-10', confidence: random.pick(['high', 'medium', 'low']) },
  };
}

/** A word such as "Talomerin". */
const ownName = (random: Random): string => {
  const word =
    Array.from({ length: 3 }, () => random.pick([...'bdfgklmnprstvz']) + random.pick([...'aeiou'])).join('') +
    random.pick(['lin', 'ras', 'mont', 'dek', 'vin', 'tor', 'nel', 'pax']);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const shortName = ({ name }: ConditionName): string => name.replace(/\s*[(,/].*$/, '');

export type Question = { query: string; target: string; misspelt: boolean };

/** Questions as staff type them: the organization and a word of the diagnosis or the county; every second one has one letter wrong. */
export function questions(count: number, from: readonly Program[]): Question[] {
  const random = randomFrom(4);
  return Array.from({ length: count }, (_, i) => {
    const { id, name, organization, place } = random.pick(from);
    const owner = (organization.split(' ')[0] ?? '').toLowerCase();
    const about = name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 4 && word !== owner);
    const county = 'counties' in place ? (place.counties[0] ?? '').slice(0, -4).toLowerCase() : '';
    const words = [owner, (random.chance(0.5) && county) || about[0] || ''].filter(Boolean);
    const misspelt = i % 2 === 1;
    return { query: words.map((word, at) => (misspelt && at === 0 ? oneLetterWrong(word, random) : word)).join(' '), target: id, misspelt };
  });
}

/** Two letters swapped, one left out, one doubled, or another in its place; never the first, which few get wrong. */
function oneLetterWrong(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const wrong = random.pick([
    before + after.charAt(0) + letter + after.slice(1),
    before + after,
    before + letter + letter + after,
    `${before}${random.pick([...'aeiorstn'])}${after}`,
  ]);
  return wrong === word ? before + after : wrong;
}

/** What stands in the box after each key from the third on. */
export const keyPresses = (asked: readonly Question[]): string[] =>
  asked.flatMap(({ query }) => Array.from({ length: query.length - 2 }, (_, i) => query.slice(0, i + 3)));
