import { expect, test } from 'vitest';
import { dueForCheck } from '../../src/core/due.ts';
import { aProgram } from '../support/builders.ts';

const provenance = { source: 'https://program.example/', read: '2025-11-01', confidence: 'high' } as const;
const verified = (id: string, on: string) =>
  aProgram({ id, provenance: { ...provenance, verified: { by: 'nurse CD', on, how: 'phone' } } });
const listed = (id: string, sourceDate: string) => aProgram({ id, provenance: { ...provenance, sourceDate } });
const order = (programs: Parameters<typeof dueForCheck>[0], offers: [string, number][] = []) =>
  dueForCheck(programs, new Map(offers), '2026-11-23').map(({ id }) => id);

test('what nobody has ever confirmed comes first, then what was confirmed longest ago', () => {
  expect(order([verified('last-year', '2025-10-01'), verified('long-ago', '2023-01-01'), listed('never', '2026-01')])).toEqual([
    'never',
    'long-ago',
    'last-year',
  ]);
});

test('what was confirmed within a year is not due', () => {
  expect(order([verified('a-year', '2025-11-23'), verified('nearly', '2025-11-24')])).toEqual(['a-year']);
});

test('among the unconfirmed, what families are offered most, then the oldest page', () => {
  expect(order([listed('new', '2025-05'), listed('offered', '2026-01'), listed('old', '2019')], [['offered', 4]])).toEqual([
    'offered',
    'old',
    'new',
  ]);
});

test('what no longer exists is never due', () => {
  expect(order([aProgram({ id: 'gone', status: 'defunct' })])).toEqual([]);
});
