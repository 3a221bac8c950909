import { expect, test } from 'vitest';
import { csv } from '../../src/core/csv.ts';
import { insightsOf } from '../../src/core/insights.ts';
import { applyChange, type Change, newReferral, type Referral } from '../../src/core/referral.ts';

let made = 0;
const uuid = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;

const offer = (language: string | undefined, changes: readonly [Change, string][], offered = '2026-01-10'): Referral =>
  changes.reduce(
    (row, [change, on]) => applyChange(row, change, on) ?? row,
    newReferral(
      { programs: ['a-program'], owner: { role: 'nurse' }, by: 'nurse', ...(language ? { language } : {}) },
      { id: uuid(), today: offered },
    ),
  );

const times = (count: number, make: () => Referral) => Array.from({ length: count }, make);
const YES: [Change, string] = [{ kind: 'answer', answer: 'family' }, '2026-01-10'];
const connected = (on: string) => () => offer('es', [YES, [{ kind: 'connected' }, on]]);
const declined = () => offer('en', [[{ kind: 'answer', answer: 'no' }, '2026-01-10']]);

test('offers, connections, results and days are counted', () => {
  const found = insightsOf(
    [...times(6, connected('2026-01-12')), ...times(5, connected('2026-02-20')), ...times(7, declined)],
    [],
    () => undefined,
  );
  expect(found).toMatchObject({ offers: 18, connected: 11, medianDays: 2 });
  expect(found.by.language).toMatchObject({
    cells: [
      { name: 'en', count: 7, yes: 0 },
      { name: 'es', count: 11, yes: 11 },
    ],
  });
  expect(found.results?.cells).toEqual([{ name: 'declined', count: 7, yes: 0 }]);
  expect(found.days?.cells).toEqual([
    { name: '0-7', count: 6, yes: 6 },
    { name: '31-', count: 5, yes: 5 },
  ]);
});

test('a connection that turned out to be none is none, and what was put away stays what it was', () => {
  const lost = () => offer('en', [YES, [{ kind: 'connected' }, '2026-01-12'], [{ kind: 'could-not' }, '2026-01-20']]);
  const putAway = () => offer('en', [YES, [{ kind: 'connected' }, '2026-01-12'], [{ kind: 'close' }, '2026-02-01']]);
  const found = insightsOf([...times(5, lost), ...times(5, putAway)], [], () => undefined);
  expect(found.connected).toBe(5);
  expect(found.results?.cells).toEqual([{ name: 'could-not-connect', count: 5, yes: 0 }]);
});

test('few are not counted, and what two of them became is said nowhere', () => {
  expect(insightsOf([], [], () => undefined)).toMatchObject({ offers: 0, gaps: 0 });
  expect(insightsOf(times(4, declined), [], () => undefined).offers).toBeUndefined();
  const found = insightsOf([...times(9, connected('2026-01-12')), ...times(2, declined)], [], () => undefined);
  expect(found.offers).toBe(11);
  expect(JSON.stringify([found.connected, found.results, found.days, found.medianDays])).toBe('[null,null,null,null]');
});

test('gaps are counted by what was sought', () => {
  const gap = (language: string) => ({ id: uuid(), month: '2026-03', language, condition: 'dravet-syndrome', ageBand: '3-5' as const });
  const found = insightsOf(
    [],
    [...Array.from({ length: 5 }, () => gap('vi')), ...Array.from({ length: 6 }, () => gap('es'))],
    () => 'neurological',
  );
  expect(found.gaps).toBe(11);
  expect(found.gapsBy.group?.cells).toEqual([{ name: 'neurological', count: 11, yes: 0 }]);
  expect(found.gapsBy.language?.cells.map(({ name }) => name)).toEqual(['es', 'vi']);
});

test.each([
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['-5', "'-5"],
  ['a "b", c', '"a ""b"", c"'],
  [-5, '-5'],
])('a spreadsheet calculates with no text: %s', (value, written) => expect(csv([[value]])).toBe(`${written}\r\n`));
