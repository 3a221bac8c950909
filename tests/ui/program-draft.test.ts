import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Program } from '../../src/core/program.ts';
import { draftOf, emptyDraft, typedProgram, wrongFields } from '../../src/keeper/program-draft.ts';
import { aProgram } from '../support/builders.ts';

const base = aProgram({
  id: 'ours',
  hours: 'Mondays',
  mentors: { trained: true },
  contacts: [{ kind: 'phone', value: '800-555-0100 ext. 7' }],
});

test.each([
  base,
  aProgram({ conditions: ['epilepsy'], childAge: [2, 12], place: { counties: ['Fresno, CA', 'Kern, CA'] } }),
  aProgram({ place: { states: ['CA', 'NV'] }, contacts: [{ kind: 'web', value: 'https://program.example/join', label: 'Join' }] }),
])('a listing that nobody changed comes out of the form as it went in', (program) => {
  expect(Program.parse(typedProgram(draftOf(program), program))).toEqual(program);
});

test.each([
  ['phone', '(800) 555-0100', '800-555-0100'],
  ['phone', '+1 800.555.0100 x12', '800-555-0100 ext. 12'],
  ['text', '741741', '741741'],
  ['web', 'program.example/parents', 'https://program.example/parents'],
] as const)('a %s typed as %s is kept as %s', (kind, typed, kept) => {
  const draft = { ...draftOf(base), contacts: [{ kind, value: typed, label: '', unconfirmed: false }] };
  expect(Program.parse(typedProgram(draft, base)).contacts[0]?.value).toBe(kept);
});

test.each([
  ['name', { name: '  ' }],
  ['contacts', { contacts: [{ kind: 'phone', value: 'call us', label: '', unconfirmed: false }] }],
  ['contacts', { contacts: [{ kind: 'web', value: 'javascript:alert(1)', label: '', unconfirmed: false }] }],
  ['formats', { formats: [] }],
  ['languages', { languages: [] }],
  ['reach', { reach: 'states', states: 'California' }],
  ['reach', { reach: 'counties', counties: [] }],
  ['ageFrom', { ageFrom: 'two', ageTo: '' }],
  ['ageFrom', { ageFrom: '12', ageTo: '2' }],
  ['conditions', { anyCondition: false, conditions: [] }],
  ['source', { source: '' }],
  ['source', { source: 'javascript:alert(1)' }],
] as const)('a wrong %s is named: %j', (field, change) => {
  expect(wrongFields({ ...draftOf(base), ...change }, base)).toEqual([field]);
});

test('an empty form says what is missing, and a complete one is a program', () => {
  expect(wrongFields(emptyDraft('Fresno, CA'), base).sort()).toEqual(['formats', 'name', 'nextStep', 'organization', 'source', 'summary']);
  const complete = {
    ...emptyDraft('Fresno, CA'),
    name: 'A',
    organization: 'B',
    summary: 'C',
    nextStep: 'D',
    formats: ['mentoring' as const],
    source: 'clinic.example',
  };
  expect(wrongFields(complete, base)).toEqual([]);
});

test('whatever is typed, the form either is a program or says which field is wrong', () => {
  const text = fc.string({ maxLength: 30 });
  const typed = fc.record({ name: text, summary: text, ageFrom: text, ageTo: text, states: text, source: text, hours: text });
  fc.assert(
    fc.property(typed, text, (fields, value) => {
      const draft = {
        ...draftOf(base),
        ...fields,
        reach: 'states' as const,
        contacts: [{ kind: 'phone' as const, value, label: '', unconfirmed: false }],
      };
      const wrong = wrongFields(draft, base);
      const parsed = Program.safeParse(typedProgram(draft, base));
      expect(parsed.success && wrong.length === 0 ? true : wrong.length > 0).toBe(true);
    }),
  );
});
