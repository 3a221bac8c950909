/** The editor for content/programs: what a schema cannot say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentReport } from '../../src/build/content-report.ts';
import { CONTENT, readConditions, readPrograms } from '../../src/build/read-content.ts';
import { starterPack } from '../../src/build/starter-pack.ts';
import { COUNTIES, stateOf } from '../../src/core/county.ts';
import { readPack } from '../../src/core/pack.ts';
import type { Program } from '../../src/core/program.ts';
import { inFuture } from './dates.ts';

const programs = readPrograms();
const each = programs.map((program) => [program.id, program] as const);
const report = contentReport({ programs, conditions: readConditions() }, '2026-11-23');
const local = (program: Program) => ('counties' in program.place ? program.place.counties : []);
const serves = (program: Program, county: string) =>
  'nation' in program.place ||
  ('states' in program.place ? program.place.states.includes(stateOf(county)) : local(program).includes(county));

/** The keeper may add any number; a loss of this size is a mistake. */
test('there are enough of them', () => expect(report.programs).toBeGreaterThanOrEqual(400));

const CALIFORNIA = COUNTIES.filter((county) => stateOf(county) === 'CA');

/** By the report, which leaves out what no longer exists. */
test.each(CALIFORNIA)('%s has a program of its own, and one of the state', (county) => {
  const of = report.counties.find((one) => one.county === county);
  expect(of?.local).toBeGreaterThan(0);
  expect(of?.statewide).toBeGreaterThan(0);
});

/** Counties whose own listings are hearsay or not peer support. A county leaves this list when somebody confirms a local program. */
const NO_SURE_PEER_SUPPORT = ['Alpine, CA', 'Del Norte, CA', 'Mariposa, CA', 'Sierra, CA', 'Tuolumne, CA'];

test('counties without a local peer-support program that a page describes are known', () => {
  const sure = programs.filter(({ kind, provenance }) => kind === 'peer-support' && provenance.confidence !== 'low');
  expect(CALIFORNIA.filter((county) => !sure.some((program) => local(program).includes(county)))).toEqual(NO_SURE_PEER_SUPPORT);
});

test('at least eight programs speak Spanish', () =>
  expect(programs.filter(({ languages }) => languages.includes('es')).length).toBeGreaterThanOrEqual(8));

test.each(CALIFORNIA)('%s has a fallback nearer than the nation', (county) =>
  expect(programs.filter((program) => program.fallback && !('nation' in program.place) && serves(program, county))).not.toEqual([]),
);

test('a family anywhere has a fallback', () =>
  expect(programs.some(({ fallback, place, conditions }) => fallback && 'nation' in place && conditions === 'any')).toBe(true));

test.each(['bereaved', 'sibling', 'father', 'grandparent', 'youth'] as const)('some program is for: %s', (who) =>
  expect(programs.some((program) => program.who.includes(who))).toBe(true),
);

test('some program is for the NICU', () => expect(programs.some(({ stages }) => stages.includes('nicu'))).toBe(true));

/** Conditions that so far only programs for any diagnosis reach. An entry leaves this list when its program comes. */
const NOTHING_OF_ITS_OWN: string[] = [];

test('every condition has a program, of its own or of one above it', () =>
  expect(report.reach.onlyAnyDiagnosis).toEqual(NOTHING_OF_ITS_OWN));

test.each(each)('%s says where it was read', (_, { provenance }) => {
  expect(new URL(provenance.source).hostname).toContain('.');
  expect(provenance.read).toMatch(/^\d{4}/);
});

/** Numbers that were found on an old page or on somebody else's: to be tried by a call before anybody trusts them. */
const CALL_FIRST = [
  'acpa-cleftline',
  'arthritis-foundation-ja-camps',
  'biaa-family-helpline',
  'ca-harbor-frc',
  'ca-koch-young-resource-center',
  'ca-lanterman-armenian-parents',
  'ca-lanterman-parent-groups',
  'ca-sdbif-parent-group',
  'camp-kindle',
  'cff-peer-connect',
  'chadd-chapters',
  'ches-inhibitor-family-camp',
  'child-neurology-foundation',
  'epilepsy-foundation-helpline',
  'mda-resource-center',
  'mended-little-hearts',
  'nbdf-chapters-first-step',
  'nkf-peers',
  'tourette-association-chapters',
];

test.each(CALL_FIRST)('%s shows no number as confirmed that nobody has tried', (id) => {
  const program = programs.find((one) => one.id === id);
  const numbers = program?.contacts.filter(({ kind }) => kind === 'phone' || kind === 'text') ?? [];
  if (program?.provenance.verified) return;
  expect(numbers).not.toEqual([]);
  expect(numbers.every(({ unconfirmed }) => unconfirmed)).toBe(true);
});

test.each(each)('%s of low confidence shows no contact as confirmed, and is no fallback', (_, { provenance, contacts, fallback }) => {
  if (provenance.confidence !== 'low' || provenance.verified) return;
  expect(contacts.every(({ unconfirmed }) => unconfirmed)).toBe(true);
  expect(fallback).toBe(false);
});

const dropped = readFileSync(join(CONTENT, 'dropped-programs.md'), 'utf8');
const part = (heading: string) => dropped.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const first = (lines: string) => [...lines.matchAll(/^- `([a-z0-9-]+)`/gm)].map(([, id]) => id ?? '');
const gone = [...first(part('Left out')), ...first(part('Joined with another'))];

test('each of the 409 records that the catalogue began with is a listing, or its file says why not', () => {
  const records = readFileSync(join(import.meta.dirname, 'first-records.txt'), 'utf8')
    .trim()
    .split('\n');
  expect(records).toHaveLength(409);
  const explained = new Set([...programs.map(({ id }) => id), ...gone]);
  expect(records.filter((id) => !explained.has(id))).toEqual([]);
});

test.each(gone)('%s: the reason is a sentence', (id) => {
  const [, reason = ''] = new RegExp(`^- \`${id}\`(?: → \`[a-z0-9-]+\`)?: (.+)$`, 'm').exec(dropped) ?? [];
  expect(reason.split(' ').length).toBeGreaterThan(5);
});

test('what was left out, joined, split or added is as its file says', () => {
  const ids = new Set(programs.map(({ id }) => id));
  const there = [
    ...first(part('Split from another')),
    ...first(part('Added for conditions that had none')),
    ...[...dropped.matchAll(/(?:→|from) `([a-z0-9-]+)`/g)].map(([, id]) => id ?? ''),
  ];
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.filter((id) => ids.has(id))).toEqual([]);
  expect(there.filter((id) => !ids.has(id))).toEqual([]);
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
