/** The report for keepers: what it counts, what it calls stale, and how it reads. */
import { expect, test } from 'vitest';
import { contentReport, reportText } from '../../src/build/content-report.ts';
import { Condition } from '../../src/core/condition.ts';
import { Program } from '../../src/core/program.ts';

const condition = (id: string, parent?: string, kind = 'condition') =>
  Condition.parse({ id, name: id, kind, sources: ['by hand'], ...(parent ? { parent } : {}) });

const conditions = [
  condition('brain', undefined, 'group'),
  condition('epilepsy', 'brain'),
  condition('dravet', 'epilepsy'),
  condition('migraine', 'brain'),
  condition('acne'),
];

const program = (id: string, fields: object = {}) =>
  Program.parse({
    id,
    name: id,
    organization: 'O',
    summary: 'S.',
    conditions: 'any',
    who: ['parent'],
    formats: ['phone'],
    place: { counties: ['Fresno, CA'] },
    languages: ['en'],
    contacts: [{ kind: 'web', value: 'https://example.org' }],
    nextStep: 'Ask.',
    provenance: { source: 'https://example.org', read: '2026-11', sourceDate: '2026-01', confidence: 'high' },
    ...fields,
  });

const report = (programs: Program[]) => contentReport({ conditions, programs }, '2026-11-23');
const provenance = (fields: object) => ({ provenance: { source: 'https://example.org', read: '2026-11', confidence: 'high', ...fields } });

test('a condition is reached by itself, by one above it, by its group, or only by programs for anybody', () => {
  expect(report([program('a', { conditions: ['epilepsy'] })]).reach).toEqual({
    throughParent: ['dravet'],
    throughGroup: [],
    onlyAnyDiagnosis: ['migraine', 'acne'],
  });
  expect(report([program('a', { conditions: ['brain'] })]).reach).toEqual({
    throughParent: [],
    throughGroup: ['epilepsy', 'dravet', 'migraine'],
    onlyAnyDiagnosis: ['acne'],
  });
});

test('counties: the local ones, what of them is peer support and sure, and those of the state', () => {
  const { counties } = report([
    program('a'),
    program('b', { kind: 'camp' }),
    program('c', provenance({ confidence: 'low' })),
    program('d', { place: { states: ['CA'] } }),
    program('e', { place: { nation: 'US' } }),
  ]);
  expect(counties).toHaveLength(58);
  expect(counties[0]).toEqual({ county: 'Alameda, CA', local: 0, peerSupport: 0, notLow: 0, statewide: 1 });
  expect(counties.at(-1)).toEqual({ county: 'Fresno, CA', local: 3, peerSupport: 2, notLow: 2, statewide: 1 });
});

test.each([
  [{ sourceDate: '2023-11-23' }, false],
  [{ sourceDate: '2023-11-22' }, true],
  [{ sourceDate: '2023-11' }, false],
  [{ sourceDate: '2023' }, false],
  [{ sourceDate: '2022' }, true],
  [{}, true],
  [{ verified: { by: 'Social work', on: '2026-01-01', how: 'phone' } }, false],
  [{ verified: { by: 'Social work', on: '2020-01-01', how: 'phone' } }, true],
])('a listing with %j is stale: %s', (fields, stale) => expect(report([program('a', provenance(fields))]).stale.length === 1).toBe(stale));

test('no way to make contact, contacts to try, and nothing of what no longer exists', () => {
  const found = report([
    program('none', { contacts: [] }),
    program('old', { contacts: [{ kind: 'phone', value: '559-555-0100', unconfirmed: true }] }),
    program('gone', { status: 'defunct', contacts: [] }),
  ]);
  expect(found.programs).toBe(2);
  expect(found.withoutContact).toEqual(['none']);
  expect(found.unconfirmed).toEqual([{ id: 'old', kind: 'phone', value: '559-555-0100' }]);
});

test('as text: each list under its number', () => {
  const text = reportText(report([program('a', { contacts: [], ...provenance({ sourceDate: '2020' }) })]));
  expect(text).toContain('1 programs for 4 conditions; 1 not yet confirmed by a person');
  expect(text).toContain('1 listings whose source is older than 3 years\n  2020  a\n');
  expect(text).toContain('1 listings without any way to make contact\n  a\n');
  expect(text).toContain('\n     1  Fresno, CA: 1, 1; 0\n');
});
