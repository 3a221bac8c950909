import { expect, test } from 'vitest';
import { correctionsOf, Overlay, sameValue, withOverlays } from '../../src/core/overlay.ts';
import { aProgram } from '../support/builders.ts';

const web = { kind: 'web', value: 'https://program.example/parents', unconfirmed: false } as const;
const phone = { kind: 'phone', value: '800-555-0100', unconfirmed: false } as const;
const program = aProgram({ id: 'peers', hours: 'Weekdays', contacts: [phone, web] });
const on = '2026-11-23';
const by = 'social worker AB';

test('without local work a program is as its pack says', () => {
  expect(withOverlays(program, [])).toEqual({
    program,
    starred: false,
    hidden: false,
    deadContacts: [],
    corrected: [],
    conflicts: [],
    unreadable: [],
  });
});

test('work on another program changes nothing', () => {
  expect(withOverlays(program, [{ program: 'other', field: 'hidden', value: true, on }]).hidden).toBe(false);
});

test('star, hide, note, verification and a dead number are shown', () => {
  const local = withOverlays(program, [
    { program: 'peers', field: 'starred', value: true, on },
    { program: 'peers', field: 'hidden', value: true, on },
    { program: 'peers', field: 'note', value: 'Answers Spanish calls after 3 pm', on },
    { program: 'peers', field: 'verified', value: { by, on, how: 'phone' }, on },
    { program: 'peers', field: 'deadContacts', value: ['800-555-0100'], on },
  ]);
  expect(local).toMatchObject({ starred: true, hidden: true, note: 'Answers Spanish calls after 3 pm' });
  expect(local.program.provenance.verified).toEqual({ by, on, how: 'phone' });
  expect(local.program.contacts).toEqual([web]);
  expect(local.deadContacts).toEqual([phone]);
});

test('a later verification in the pack is not undone by an older one of ours', () => {
  const later = { by: 'the program', on: '2026-12-01', how: 'email' } as const;
  const updated = { ...program, provenance: { ...program.provenance, verified: later } };
  const ours = { program: 'peers', field: 'verified', value: { by, on, how: 'phone' }, on } as const;
  expect(withOverlays(updated, [ours]).program.provenance.verified).toEqual(later);
});

test('what a person typed becomes one correction for each field that differs, an emptied one included', () => {
  const { hours: _, ...without } = program;
  const typed = { ...without, nextStep: 'Call in the morning.', contacts: [web] };
  expect(correctionsOf(program, typed)).toEqual([
    { field: 'contacts', value: [web], base: [phone, web] },
    { field: 'hours', value: null, base: 'Weekdays' },
    { field: 'nextStep', value: 'Call in the morning.', base: 'Write to the program.' },
  ]);
  expect(correctionsOf(program, { ...program })).toEqual([]);
  expect(() => correctionsOf(program, { ...program, nextStep: '' })).toThrow();
});

const corrected: Overlay = { program: 'peers', field: 'hours', value: 'Mondays', base: 'Weekdays', on, by };

test.each([
  ['the pack still says what it said', 'Weekdays', { hours: 'Mondays', corrected: ['hours'], conflicts: 0 }],
  ['the pack now says the same', 'Mondays', { hours: 'Mondays', corrected: [], conflicts: 0 }],
  ['the pack now says something else', 'Fridays', { hours: 'Mondays', corrected: ['hours'], conflicts: 1 }],
  ['the pack no longer says it', undefined, { hours: 'Mondays', corrected: ['hours'], conflicts: 1 }],
])('a correction when %s', (_, hours, expected) => {
  const { hours: __, ...without } = program;
  const local = withOverlays(hours === undefined ? without : { ...program, hours }, [corrected]);
  expect({ hours: local.program.hours, corrected: local.corrected, conflicts: local.conflicts.length }).toEqual(expected);
});

test('a conflict shows both sides', () => {
  expect(withOverlays({ ...program, hours: 'Fridays' }, [corrected]).conflicts).toEqual([
    { field: 'hours', mine: 'Mondays', theirs: 'Fridays' },
  ]);
});

test('a correction that fits no more is named and not shown', () => {
  const broken = { ...corrected, field: 'status', value: 'open on Mondays', base: 'active' } as const;
  expect(withOverlays(program, [broken, corrected])).toMatchObject({
    program: { status: 'active', hours: 'Mondays' },
    unreadable: ['status'],
  });
});

test.each([
  { program: 'peers', field: 'provenance', value: {}, base: {}, on },
  { program: 'peers', field: 'id', value: 'x', base: 'peers', on },
  { program: 'peers', field: 'note', value: 'x'.repeat(501), on },
  { program: 'peers', field: 'starred', value: false, on },
  { program: 'peers', field: 'hours', value: 'Mondays', on },
  { program: 'peers', field: 'verified', value: { by: 'AB', on, how: 'a dream' }, on },
])('%j is no overlay', (row) => expect(Overlay.safeParse(row).success).toBe(false));

test('the order of keys says nothing', () => {
  expect(sameValue({ a: 1, b: [1, { c: 2, d: 3 }] }, { b: [1, { d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
});
