/** The gold set itself: its form, its size, its breadth. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGold } from '../../../scripts/gold.ts';
import { readConditions } from '../../../src/build/read-content.ts';

const known = new Set(readConditions().flatMap(({ id, kind }) => (kind === 'condition' ? [id] : [])));
const PARTS = ['notes', 'traps', 'sentences'];
const FILES = [
  ...['notes', 'held-out', 'traps', 'held-out-traps', 'second-notes', 'second-traps', 'third-notes', 'third-traps', 'sixth-notes'],
  ...['fifth-traps', 'fifth-more', 'fifth-counter', 'unseen-mechanisms'],
  ...['fourth', 'unseen'].flatMap((set) => PARTS.map((part) => `${set}-${part}`)),
];
const read = (name: string) => readGold(`tests/gold/${name}.jsonl`, known);

test.each(FILES)('%s is in form and names only conditions that exist', (name) => {
  expect(() => read(name)).not.toThrow();
});

test('there are at least 150 notes, a third of them held out, and at least 400 traps', () => {
  const [notes, heldOut, traps] = [read('notes'), read('held-out'), read('traps')];
  expect(notes.length).toBeGreaterThanOrEqual(150);
  expect(heldOut.length / (notes.length + heldOut.length)).toBeCloseTo(1 / 3, 1);
  expect(traps.length).toBeGreaterThanOrEqual(400);
});

test('no text stands in two files, nor twice in one', () => {
  const texts = FILES.flatMap(read).map(({ text }) => text);
  expect(texts.length - new Set(texts).size).toBe(0);
});

test('traps expect nothing present; every other text but a few does', () => {
  const present = (name: string) => read(name).filter(({ expected }) => [...expected.values()].includes('present')).length;
  expect(present('traps') + present('held-out-traps') + present('second-traps')).toBe(0);
  expect(present('notes') / read('notes').length).toBeGreaterThan(0.9);
});

test('nearly every condition is present somewhere', () => {
  const seen = new Set(
    [...read('notes'), ...read('held-out')].flatMap(({ expected }) => [...expected].filter(([, as]) => as === 'present').map(([id]) => id)),
  );
  expect(seen.size).toBeGreaterThan(290);
});

test('every note and page of the folder is used', () => {
  const lines = FILES.map((name) => readFileSync(`tests/gold/${name}.jsonl`, 'utf8')).join('');
  const files = globSync('{notes,pages}/*', { cwd: 'tests/gold' });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !lines.includes(`"file": "${file}"`))).toEqual([]);
});
