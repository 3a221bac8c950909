import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deliver, sendStatements, waitAfter } from '../../../src/core/send-statements.ts';
import type { Statement } from '../../../src/core/xapi.ts';

const statement = (id: string): Statement => ({ id }) as Statement;
const three = ['a', 'b', 'c'].map(statement);

/** A store that answers lists with `list`, and each single statement with what `one` says. */
function store(list: number, one: Record<string, number> = {}) {
  const calls: string[] = [];
  const deliver: Deliver = async (statements, how) => {
    const names = statements.map(({ id }) => id).join('');
    calls.push(`${how} ${names}`);
    const status = how === 'list' ? list : (one[names] ?? 204);
    if (status === 0) throw new TypeError('Failed to fetch');
    return status;
  };
  return { calls, deliver };
}

test.each([
  ['taken', store(200), { sent: ['a', 'b', 'c'], refused: [], later: false }],
  ['dead', store(0), { sent: [], refused: [], later: true }],
  ['broken', store(503), { sent: [], refused: [], later: true }],
  ['wrong password', store(401), { sent: [], refused: [], later: true }],
  ['moved', store(404), { sent: [], refused: [], later: true }],
  ['too many', store(429), { sent: [], refused: [], later: true }],
  ['one is there already', store(409, { b: 409 }), { sent: ['a', 'b', 'c'], refused: [], later: false }],
  ['one is bad', store(400, { b: 400 }), { sent: ['a', 'c'], refused: ['b'], later: false }],
  ['all is too large', store(413), { sent: ['a', 'b', 'c'], refused: [], later: false }],
  ['dies half way', store(400, { b: 0 }), { sent: ['a'], refused: [], later: true }],
])('%s', async (_, { deliver }, expected) => expect(await sendStatements(three, deliver)).toEqual(expected));

test('nothing to send asks nobody', async () => {
  const { calls, deliver } = store(200);
  await sendStatements([], deliver);
  expect(calls).toEqual([]);
});

test('whatever the store answers, each statement ends in one place or waits, and none is in two', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      fc.constantFrom(0, 200, 204, 400, 401, 409, 413, 500),
      fc.func(fc.constantFrom(0, 200, 204, 400, 401, 409, 413, 500)),
      async (ids, list, one) => {
        const deliver: Deliver = async (statements, how) => {
          const status = how === 'list' ? list : one(statements[0]?.id ?? '');
          if (status === 0) throw new TypeError('Failed to fetch');
          return status;
        };
        const { sent, refused, later } = await sendStatements(ids.map(statement), deliver);
        expect(new Set([...sent, ...refused]).size).toBe(sent.length + refused.length);
        if (!later) expect([...sent, ...refused].sort()).toEqual([...ids].sort());
      },
    ),
  ));

test('waits longer after every failure, at most a day and a quarter, and never at the same moment everywhere', () => {
  const waits = [1, 2, 3, 4, 30].map((failures) => waitAfter(failures, 0.5) / 60_000);
  expect(waits).toEqual([1, 2, 4, 8, 1440]);
  expect(waitAfter(5000, 1) / 60_000).toBe(1800);
  expect(waitAfter(3, 0)).toBeLessThan(waitAfter(3, 1));
});
