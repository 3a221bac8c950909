/** The editor for content/programs: what a schema cannot say. */
import { expect, test } from 'vitest';
import { readConditions, readPrograms } from '../../src/build/read-content.ts';
import { starterPack } from '../../src/build/starter-pack.ts';
import { COUNTIES, stateOf } from '../../src/core/county.ts';
import { readPack } from '../../src/core/pack.ts';
import type { Program } from '../../src/core/program.ts';
import { inFuture } from './dates.ts';

const programs = readPrograms();
const each = programs.map((program) => [program.id, program] as const);
const local = (program: Program) => ('counties' in program.place ? program.place.counties : []);
const serves = (program: Program, county: string) =>
  'nation' in program.place ||
  ('states' in program.place ? program.place.states.includes(stateOf(county)) : local(program).includes(county));

test('there are enough of them', () => expect(programs.length).toBeGreaterThanOrEqual(85));

test.each(['Los Angeles', 'Orange', 'San Diego', 'San Francisco', 'Alameda', 'Santa Clara', 'Fresno', 'Sacramento', 'Kern'])(
  '%s County has a program of its own',
  (name) => expect(programs.filter((program) => local(program).includes(`${name}, CA`)).length).toBeGreaterThan(0),
);

test('at least fifteen counties have a program of their own', () =>
  expect(new Set(programs.flatMap(local)).size).toBeGreaterThanOrEqual(15));

test('at least eight programs speak Spanish', () =>
  expect(programs.filter(({ languages }) => languages.includes('es')).length).toBeGreaterThanOrEqual(8));

test.each(COUNTIES)('%s has a fallback nearer than the nation', (county) =>
  expect(programs.filter((program) => program.fallback && !('nation' in program.place) && serves(program, county))).not.toEqual([]),
);

test('a family anywhere has a fallback', () =>
  expect(programs.some(({ fallback, place, conditions }) => fallback && 'nation' in place && conditions === 'any')).toBe(true));

test.each(['bereaved', 'sibling', 'father', 'grandparent', 'youth'] as const)('some program is for: %s', (who) =>
  expect(programs.some((program) => program.who.includes(who))).toBe(true),
);

test('some program is for the NICU', () => expect(programs.some(({ stages }) => stages.includes('nicu'))).toBe(true));

/** Conditions that so far only programs for any diagnosis serve. An entry leaves this list when its program comes. */
const NOTHING_OF_ITS_OWN: string[] = ['gerd'];

test('every condition has a program, of its own or of one above it', () => {
  const served = new Set(programs.flatMap(({ conditions }) => (conditions === 'any' ? [] : conditions)));
  const byId = new Map(readConditions().map((condition) => [condition.id, condition]));
  const reached = (id: string | undefined): boolean => id !== undefined && (served.has(id) || reached(byId.get(id)?.parent));
  const missing = [...byId.values()].filter(({ kind, id }) => kind === 'condition' && !reached(id)).map(({ id }) => id);
  expect(missing).toEqual(NOTHING_OF_ITS_OWN);
});

test.each(each)('%s can be read by a tired person', (_, program) => {
  for (const sentence of [program.summary, program.nextStep].flatMap((text) => text.split(/(?<=[.!?;:])\s/)))
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30);
  expect(program.summary.split(/\s+/).length, program.summary).toBeLessThanOrEqual(45);
  expect(program.nextStep.split(/\s+/).length, program.nextStep).toBeLessThanOrEqual(25);
});

test.each(each)('%s promises no outcome', (_, { summary, nextStep }) =>
  expect(`${summary} ${nextStep}`).not.toMatch(/\b(proven|reduces?|cures?(?! SMA)|prevents?|guarantee|therapy)\b/i),
);

test.each(each)('%s gives a way in', (_, { contacts, nextStep }) =>
  expect(contacts.length > 0 || /\b(ask|visit|come)\b/i.test(nextStep)).toBe(true),
);

test('a web contact is the program itself, not a news page about it', () => {
  for (const { id, contacts } of programs)
    for (const contact of contacts)
      if (contact.kind === 'web') expect(new URL(contact.value).hostname, id).not.toMatch(/mercurynews|faqs\.org|prnewswire/);
});

test('no date lies in the future', () => {
  for (const { id, provenance, capacity, translations } of programs)
    for (const date of [
      provenance.read,
      provenance.sourceDate,
      provenance.verified?.on,
      capacity?.on,
      ...Object.values(translations ?? {}).map(({ reviewed }) => reviewed?.on),
    ])
      if (date) expect(inFuture(date), `${id} ${date}`).toBe(false);
});

test('the packaged catalogue is a pack like any other, with a version of its content', () => {
  const pack = starterPack();
  expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  expect(pack).toMatchObject({ id: 'starter', license: 'CC BY 4.0' });
  expect(pack.version).toMatch(/^[0-9a-f]{16}$/);
  expect(starterPack().version).toBe(pack.version);
});
