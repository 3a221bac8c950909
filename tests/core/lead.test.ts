import { expect, test } from 'vitest';
import { readLessons } from '../../src/build/read-content.ts';
import { type Act, inLessonOrder, leadOf } from '../../src/core/lead.ts';
import { Role } from '../../src/core/practice.ts';
import { type Answer, newReferral, type Referral } from '../../src/core/referral.ts';
import { inRowOrder } from '../../src/core/row-order.ts';

/** The lessons that ship, in the order of the path. */
const PATH = readLessons().flatMap(({ value }) => (value.language === 'en' ? [value] : []));

const TABLE: readonly [Role | undefined, Act, string | undefined, string | undefined][] = [
  ['physician', 'hand-over', 'whose-job', 'not-now'],
  ['nurse', 'offer', 'ask-again', 'offered'],
  ['social-worker', 'offer', 'warm-handoff', 'handed-over'],
  ['family-liaison', 'offer', 'warm-handoff', 'handed-over'],
  ['front-desk', 'sheet', 'know-your-list', 'connecting'],
  ['parent-mentor', 'offer', 'limits-and-safety', 'could-not-connect'],
  ['other', 'offer', undefined, undefined],
  [undefined, 'offer', undefined, undefined],
];

test.each(TABLE)('%s: %s, lesson %s, %s first', (role, act, lesson, state) => {
  const { acts, ...rest } = leadOf(role);
  expect(acts[0]).toBe(act);
  expect([...acts].sort(), 'nothing is out of reach').toEqual(['hand-over', 'offer', 'sheet']);
  expect(rest).toEqual({ ...(lesson ? { lesson } : {}), ...(state ? { state } : {}) });
});

test('the table has every role', () => expect(TABLE.flatMap(([role]) => role ?? []).sort()).toEqual([...Role.options].sort()));

test.each(Role.options)('%s: the lesson that leads is one that there is, and no lesson is lost', (role) => {
  const lead = leadOf(role);
  const ordered = inLessonOrder(PATH, lead).map(({ id }) => id);
  expect(ordered[0]).toBe(lead.lesson ?? PATH[0]?.id);
  const rest = PATH.map(({ id }) => id).filter((id) => id !== lead.lesson);
  expect(ordered.filter((id) => id !== lead.lesson)).toEqual(rest);
  expect(ordered).toHaveLength(PATH.length);
});

const TODAY = '2026-11-23';
const row = (n: number, offered: string, answer?: Answer): Referral =>
  newReferral(
    { programs: ['a-program'], owner: { role: 'nurse' }, ...(answer ? { answer } : {}) },
    { id: `00000000-0000-4000-8000-00000000000${n}`, today: offered },
  );

test('rows: what is due stays before what is not, the role’s own state leads in each, and the rest keeps its order', () => {
  const dueOffered = row(1, '2026-11-01');
  const dueHanded = row(2, '2026-11-10', 'yes');
  const offered = row(3, '2026-11-20');
  const handed = row(4, '2026-11-22', 'yes');
  const declined = row(5, '2026-11-22', 'no');
  const inOrder = [dueOffered, dueHanded, offered, handed, declined];
  expect(inRowOrder(inOrder, leadOf('social-worker'), TODAY)).toEqual([dueHanded, dueOffered, handed, offered, declined]);
  expect(inRowOrder(inOrder, leadOf('nurse'), TODAY)).toEqual(inOrder);
  expect(inRowOrder(inOrder, leadOf(undefined), TODAY)).toEqual(inOrder);
});
