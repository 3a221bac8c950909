import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { atLeast, atMost, figure, plain, table } from '../../scripts/bench/figure.ts';
import { measureMatching } from '../../scripts/bench/matching.ts';
import { matchingFigures } from '../../scripts/bench/matching-figures.ts';
import { notes } from '../../scripts/bench/notes.ts';
import { keyPresses, programs, questions } from '../../scripts/bench/programs.ts';
import { median, percentile, takeTurns } from '../../scripts/bench/timing.ts';
import { Condition } from '../../src/core/condition.ts';
import { Program } from '../../src/core/program.ts';
import { aCondition } from '../support/builders.ts';

const CONDITIONS = ['Dravet syndrome', 'Cystic fibrosis', 'Spina bifida'].map((name, i) =>
  Condition.parse({ id: `condition-${i}`, name, terms: [name.toLowerCase()], codes: { icd10cm: [`G4${i}`] }, sources: ['invented'] }),
);
const NAMES = CONDITIONS.map(({ id, name }) => aCondition({ id, name }));

test('a figure says bar and ok only where there is a bar', () => {
  const parts = { name: 'a', value: 4, unit: '×', peers: [{ name: 'b', value: 1.23456 }] };
  expect(plain(figure(parts))).toEqual({ name: 'a', value: 4, unit: '×', peers: [{ name: 'b', value: 1.235 }] });
  expect(plain(atMost(4, parts))).toMatchObject({ bar: 4, ok: true });
  expect(plain(atMost(3, parts))).toMatchObject({ bar: 3, ok: false });
  expect(plain(atLeast(5, parts))).toMatchObject({ bar: 5, ok: false });
  expect(plain(atLeast(4, { name: 'a', value: 4, unit: '×' }))).toEqual({ name: 'a', value: 4, unit: '×', bar: 4, ok: true, peers: [] });
});

test('what was not measured does not pass', () => {
  expect(atMost(4, { name: 'a', value: Number.NaN, unit: 'ms' }).bar?.ok).toBe(false);
  expect(atLeast(4, { name: 'a', value: Number.NaN, unit: 'ms' }).bar?.ok).toBe(false);
});

test('the table has a line for each figure and each peer', () => {
  const text = table([
    atMost(1, { name: 'long name', value: 2, unit: 'ms', peers: [{ name: 'peer', value: 3 }] }),
    figure({ name: 'n', value: 4, unit: 'MB' }),
  ]);
  expect(text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual(['long name 2 ms FALLS ≤ 1', '· peer 3', 'n 4 MB']);
});

test('percentiles are nearest ranks', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(percentile([...Array(100).keys()], 0.95)).toBe(94);
  expect(percentile([], 0.5)).toBeNaN();
});

test('what is compared takes turns, each as often as the others, in changing order', () => {
  const calls: string[] = [];
  takeTurns({ a: () => calls.push('a'), b: () => calls.push('b') }, 0, 3);
  expect(calls.join('')).toBe('abbaabba');
});

test('every figure of matching has the form that --json prints', () => {
  const figures = matchingFigures('Node', measureMatching(CONDITIONS, 0, 5000)).map(plain);
  expect(figures.length).toBeGreaterThan(4);
  for (const one of JSON.parse(JSON.stringify(figures)))
    expect(one).toEqual({
      name: expect.stringMatching(/^Node: /),
      value: expect.any(Number),
      unit: '×',
      peers: expect.arrayContaining([{ name: expect.any(String), value: expect.any(Number) }]),
      ...('bar' in one ? { bar: expect.any(Number), ok: expect.any(Boolean) } : {}),
    });
  expect(figures.filter((one) => 'bar' in one)).toHaveLength(3);
});

test('notes are the same every time, and as long as asked', () => {
  const written = notes(20_000, CONDITIONS);
  expect(written).toEqual(notes(20_000, CONDITIONS));
  expect(written.join('').length).toBeGreaterThanOrEqual(20_000);
  expect(written.join('')).toMatch(/dravet syndrome/i);
  expect(written.join('')).not.toMatch(/[{}]|undefined/);
});

test('generated programs are programs, and each question has one of them as its answer', () => {
  const all = programs(200, NAMES);
  expect(all.map((program) => Program.parse(program))).toEqual(all);
  expect(new Set(all.map(({ id }) => id)).size).toBe(200);
  const asked = questions(40, all);
  expect(asked.filter(({ misspelt }) => misspelt)).toHaveLength(20);
  for (const { query, target, misspelt } of asked) {
    const { organization } = all.find(({ id }) => id === target) ?? { organization: '' };
    const owner = organization.split(' ')[0]?.toLowerCase();
    expect(query.split(' ')[0] === owner, query).toBe(!misspelt);
  }
  expect(keyPresses([{ query: 'abcde', target: '', misspelt: false }])).toEqual(['abc', 'abcd', 'abcde']);
});

test.each([
  [['--only', 'nothing'], /There is no part "nothing": matching, chart, panel, search, find, weights/],
  [['--jason'], /jason/],
])('bench %s is refused in one sentence', (args, said) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench.ts', ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(said);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
