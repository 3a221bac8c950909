import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageBandOf, Gap, newGap } from '../../src/core/gap.ts';
import { isMine, NO_PRACTICE, ownerFor, Practice } from '../../src/core/practice.ts';
import {
  Answer,
  applyChange,
  type Change,
  dueOn,
  forgottenOn,
  inWorkOrder,
  isAhead,
  isDue,
  mayHappen,
  myRows,
  newReferral,
  nextSweep,
  Occasion,
  Referral,
  State,
  taskStatus,
} from '../../src/core/referral.ts';
import { referralList } from '../../src/core/referral-list.ts';
import { fill, unknownPlaces } from '../../src/core/template.ts';

const ID = '11111111-1111-4111-8111-111111111111';
const TODAY = '2026-11-23';
const base = { programs: ['dravet-parents'], owner: { role: 'social-worker' } } as const;
const row = (fields: Partial<Parameters<typeof newReferral>[0]> = {}, today = TODAY) =>
  newReferral({ ...base, programs: [...base.programs], ...fields }, { id: ID, today });

test('offered without an answer: comes up in a week', () => {
  const offered = row();
  expect(offered).toMatchObject({
    state: 'offered',
    rev: 0,
    offered: TODAY,
    due: '2026-11-30',
    history: [{ on: TODAY, state: 'offered' }],
  });
  expect(offered.answer).toBeUndefined();
});

test.each([
  ['yes', 'handed-over', '2026-11-30'],
  ['family', 'connecting', '2026-12-07'],
  ['authorization', 'connecting', '2026-12-07'],
  ['not-now', 'not-now', '2027-02-23'],
  ['no', 'declined', undefined],
] as const)('the answer %s makes it %s, due %s', (answer, state, due) => {
  const answered = row({ answer });
  expect([answered.state, answered.due, answered.answer]).toEqual([state, due, answer]);
  expect(answered.history.map((step) => step.state)).toEqual(['offered', state]);
});

test.each([
  ['next-visit', '2027-02-23'],
  ['discharge', '2026-12-23'],
  ['1-month', '2026-12-23'],
  ['3-months', '2027-02-23'],
  ['6-months', '2027-05-23'],
] as const)('not now, %s: looked at again on %s at the latest', (occasion, due) => {
  expect(dueOn({ occasion }, TODAY)).toBe(due);
  expect(row({ answer: 'not-now', revisit: { occasion } })).toMatchObject({ due, occasion });
});

test('not now, on a day of choice', () =>
  expect(row({ answer: 'not-now', revisit: { occasion: 'date', day: '2027-01-04' } })).toMatchObject({
    due: '2027-01-04',
    occasion: 'date',
  }));

test('a yes that is handed over comes up for its owner in a week, whenever the physician comes back to it', () =>
  expect(row({ answer: 'yes', revisit: { occasion: 'discharge' } })).toMatchObject({
    state: 'handed-over',
    due: '2026-11-30',
    occasion: 'discharge',
  }));

test('what is over is not due any more', () => {
  for (const change of [{ kind: 'connected' }, { kind: 'close' }, { kind: 'answer', answer: 'no' }] as Change[]) {
    const after = applyChange(row({ answer: 'family' }), change, '2026-12-01');
    expect(after?.due).toBeUndefined();
    expect(after?.occasion).toBeUndefined();
  }
});

test('offered again: the old answer does not answer it', () => {
  const again = applyChange(row({ answer: 'not-now' }), { kind: 'offer-again' }, '2027-02-23');
  expect(again).toMatchObject({ state: 'offered', due: '2027-03-02' });
  expect(again?.answer).toBeUndefined();
});

test('what cannot happen is refused', () => {
  expect(applyChange(row({ answer: 'no' }), { kind: 'connected' }, TODAY)).toBeUndefined();
  const closed = applyChange(row(), { kind: 'close' }, TODAY);
  expect(closed && applyChange(closed, { kind: 'connected' }, TODAY)).toBeUndefined();
  // A family may always change its mind.
  expect(closed && applyChange(closed, { kind: 'answer', answer: 'family' }, TODAY)).toMatchObject({ state: 'connecting' });
});

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), answer: fc.constantFrom(...Answer.options) }),
  fc.constantFrom<Change[]>(
    { kind: 'connected' },
    { kind: 'could-not' },
    { kind: 'not-useful' },
    { kind: 'wants-another' },
    { kind: 'offer-again' },
    { kind: 'close' },
    { kind: 'assign', owner: { role: 'nurse', initials: 'MR' } },
    { kind: 'tag', tag: 'blue-otter-12' },
    { kind: 'tag' },
  ),
  fc
    .constantFrom(...Occasion.options.filter((one) => one !== 'date'))
    .map((occasion): Change => ({ kind: 'revisit', revisit: { occasion } })),
);

test('whatever happens in whatever order, the row stays whole and nobody falls through', () =>
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
      let now = row();
      changes.forEach((change, index) => {
        const may = mayHappen(now).includes(change.kind);
        const next = applyChange(now, change, `2027-01-${String((index % 28) + 1).padStart(2, '0')}`);
        expect(next !== undefined).toBe(may);
        if (!next) return;
        expect(Referral.safeParse(next).success).toBe(true);
        expect(next.rev).toBe(now.rev + 1);
        expect(next.history.at(-1)?.state).toBe(next.state);
        now = next;
      });
      // Whoever has not arrived, said no or been closed has a day on which somebody looks.
      if (!['connected', 'declined', 'closed'].includes(now.state)) expect(now.due).toBeDefined();
      if (['declined', 'closed'].includes(now.state) && !changes.some(({ kind }) => kind === 'revisit')) expect(now.due).toBeUndefined();
    }),
    { numRuns: 500 },
  ));

test('every state has its FHIR word', () => {
  const words = State.options.map((state) => taskStatus({ state, history: [{ on: TODAY, state }] }));
  expect(words).toEqual(['draft', 'requested', 'in-progress', 'on-hold', 'completed', 'failed', 'cancelled', 'cancelled']);
  expect(
    taskStatus({
      state: 'closed',
      history: [
        { on: TODAY, state: 'connected' },
        { on: TODAY, state: 'closed' },
      ],
    }),
  ).toBe('completed');
});

test('the schema knows no field for a family', () => {
  const whole = row({ answer: 'family', tag: 'blue-otter-12', condition: 'dravet-syndrome', language: 'es', county: 'Fresno, CA' });
  for (const field of ['name', 'mrn', 'note', 'text', 'phone', 'birthDate', 'child'])
    expect(Referral.safeParse({ ...whole, [field]: 'Nayeli' }).success, field).toBe(false);
  expect(Referral.safeParse({ ...whole, tag: 'Nayeli' }).success).toBe(false);
  expect(Referral.safeParse({ ...whole, condition: 'Dravet syndrome, on fenfluramine' }).success).toBe(false);
  expect(Referral.safeParse({ ...whole, owner: { role: 'nurse', initials: 'Nayeli Invented' } }).success).toBe(false);
});

test('the work list begins with what is longest due', () => {
  const rows = [row({}, '2026-11-20'), row({ answer: 'no' }), row({}, '2026-11-01'), row({ answer: 'not-now' })];
  expect([...rows].sort(inWorkOrder).map(({ due }) => due)).toEqual(['2026-11-08', '2026-11-27', '2027-02-23', undefined]);
  expect(isDue(rows[2] ?? row(), '2026-11-08')).toBe(true);
  expect(isDue(rows[2] ?? row(), '2026-11-07')).toBe(false);
});

test('what was noted while the clock was ahead is due at once when it is right again; a time zone is no wrong clock', () => {
  const ahead = row({}, '2027-11-23');
  expect(isAhead(ahead, '2026-11-23')).toBe(true);
  expect(isDue(ahead, '2026-11-23')).toBe(true);
  expect(isAhead(ahead, '2027-11-22')).toBe(false);
  expect(isDue(ahead, '2027-11-22')).toBe(false);
  expect(isDue(row({ answer: 'no' }, '2027-11-23'), '2026-11-23'), 'nothing is to be done').toBe(false);
  const noted = applyChange(ahead, { kind: 'answer', answer: 'family' }, '2026-11-23') ?? ahead;
  expect(isAhead(noted, '2026-11-23')).toBe(false);
  expect(noted.due).toBe('2026-12-07');
});

test('a row is forgotten after its last change, but not before it was due', () => {
  expect(forgottenOn(row({ answer: 'no' }), 12)).toBe('2027-11-23');
  expect(forgottenOn(row({ answer: 'not-now', revisit: { occasion: '6-months' } }), 3)).toBe('2027-06-23');
});

test('a clock that is wrong for one day costs no row', () => {
  const first = nextSweep(undefined, '2026-11-23');
  expect(first).toEqual({ day: '2026-11-23' });
  const wrong = nextSweep(first, '2036-01-01');
  expect(wrong.before).toBe('2026-11-23');
  expect(nextSweep(wrong, '2036-01-01')).toBe(wrong);
  // Set right again: nothing later than today.
  expect(nextSweep(wrong, '2026-11-23').before).toBe('2026-11-23');
});

test('a gap has one condition, an age band and a month', () => {
  const gap = newGap(
    'dravet-syndrome',
    { language: 'es', county: 'Fresno, CA', childAge: 4, format: 'group-in-person', who: 'father' },
    { id: ID, today: TODAY },
  );
  expect(gap).toEqual({
    id: ID,
    month: '2026-11',
    condition: 'dravet-syndrome',
    language: 'es',
    county: 'Fresno, CA',
    ageBand: '3-5',
    format: 'group-in-person',
  });
  expect(Gap.safeParse({ ...gap, month: TODAY }).success).toBe(false);
  expect(newGap(undefined, {}, { id: ID, today: TODAY })).toEqual({ id: ID, month: '2026-11' });
  expect([0, 2.9, 3, 5.9, 6, 12.9, 13, 17.9, 18, 26].map(ageBandOf)).toEqual([
    '0-2',
    '0-2',
    '3-5',
    '3-5',
    '6-12',
    '6-12',
    '13-17',
    '13-17',
    '18-26',
    '18-26',
  ]);
});

test('who owns, whose it is', () => {
  const practice = Practice.parse({ owner: { role: 'family-liaison', initials: 'LT' } });
  expect(ownerFor({ role: 'physician', initials: 'AB' }, practice)).toEqual({ role: 'family-liaison', initials: 'LT' });
  expect(ownerFor({ role: 'social-worker', initials: 'MR' }, practice)).toEqual({ role: 'social-worker', initials: 'MR' });
  expect(ownerFor({ role: 'family-liaison' }, practice)).toEqual({ role: 'family-liaison', initials: 'LT' });
  expect(ownerFor({}, NO_PRACTICE)).toEqual({ role: 'social-worker' });
  expect(isMine({ role: 'social-worker', initials: 'MR' }, [{ role: 'social-worker', initials: 'LT' }])).toBe(false);
  expect(isMine({ role: 'social-worker' }, [undefined, { role: 'social-worker', initials: 'LT' }])).toBe(true);
  const rows = [row(), row({ owner: { role: 'nurse' } })];
  expect(myRows(rows, { role: 'nurse' })).toHaveLength(1);
  expect(myRows(rows, { role: 'physician' })).toHaveLength(2);
});

test('the list for other systems: CSV with FHIR words, and nothing that a spreadsheet runs', () => {
  const lines = referralList([
    row({ answer: 'not-now', tag: 'blue-otter-12', county: 'Fresno, CA', by: 'physician', backup: { role: 'nurse', initials: 'MR' } }),
  ]).split('\r\n');
  expect(lines[0]).toBe('tag,state,fhir_task_status,answer,outcome,programs,condition,language,county,owner,backup,offered,changed,due');
  expect(lines[1]).toBe(
    'blue-otter-12,not-now,on-hold,not-now,,dravet-parents,,,"Fresno, CA",social-worker,nurse MR,2026-11-23,2026-11-23,2027-02-23',
  );
  expect(lines[2]).toBe('');
});

test('templates: known places are filled, and there is no way to smuggle one in', () => {
  expect(fill('[program] for [who], [program]', { program: 'A [who] B', who: 'parents' })).toBe('A [who] B for parents, A [who] B');
  expect(fill('[toString] [name]', {})).toBe('[toString] [name]');
  expect(unknownPlaces('[program] [mrn] [patient-name] [mrn]', ['program'])).toEqual(['mrn', 'patient-name']);
});
