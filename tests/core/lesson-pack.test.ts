/** Lessons that somebody else wrote: what is not plainly a lesson is refused, with the place and the reason. */
import { describe, expect, test } from 'vitest';
import type { UserError } from '../../src/core/errors.ts';
import { Lesson } from '../../src/core/lesson.ts';
import { readPack } from '../../src/core/pack.ts';
import { LARGEST_FILE, readPackFile } from '../../src/core/pack-file.ts';
import { z } from '../../src/core/zod.ts';

const HEADING = { kind: 'heading', text: 'A scene' };
const lesson = (...blocks: unknown[]) => ({ id: 'a-lesson', title: 'A lesson', behavior: 'Ask.', order: 1, blocks });
const pack = (...lessons: unknown[]) => ({
  format: 1,
  id: 'theirs',
  name: 'Theirs',
  version: '1',
  license: 'CC BY 4.0',
  programs: [],
  lessons,
});

/** "path: reason" of the first fault; "" if the pack was taken. */
function refusal(input: unknown): string {
  try {
    readPack(input);
    return '';
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    return `${issue?.path.join('.')}: ${issue?.message}`;
  }
}

/** The refusal of a file's text; "" if it was taken. */
function fileRefusal(text: string): string {
  try {
    readPackFile(text);
    return '';
  } catch (error) {
    return (error as UserError).key;
  }
}

test('a plain lesson is taken', () => expect(refusal(pack(lesson(HEADING)))).toBe(''));

const fact = (url: string) => ({ kind: 'fact', runs: [{ text: 'So it is.' }], source: { text: 'A paper', url } });
const options = [
  { text: 'Ask.', right: true, why: 'Because.' },
  { text: 'Tell.', why: 'Too early.' },
];

test.each<[string, unknown, string]>([
  ['a script', { kind: 'script', text: 'alert(1)' }, 'kind: a lesson has no block of this kind'],
  ['HTML', { kind: 'html', html: '<img src=x onerror=alert(1)>' }, 'kind: a lesson has no block of this kind'],
  ['an event handler', { ...HEADING, onclick: 'alert(1)' }, 'Unrecognized key: "onclick"'],
  ['a javascript: link', fact('javascript:alert(1)'), 'source.url: not a web address'],
  ['a javascript: link in disguise', fact(' JaVaScRiPt:alert(1)'), 'source.url: not a web address'],
  ['a data: link', fact('data:text/html,<script>alert(1)</script>'), 'source.url: not a web address'],
  ['a file: link', fact('file:///etc/passwd'), 'source.url: not a web address'],
  ['an extension page', fact('chrome-extension://abc/options.html'), 'source.url: not a web address'],
  ['a remote picture', { kind: 'figure', name: 'https://example.org/x.svg', alt: 'x' }, 'name: Invalid option'],
  ['a try-it that leaves Beside', { kind: 'try', text: 'Go.', view: 'https://example.org' }, 'view: Invalid option'],
  ['text without end', { kind: 'heading', text: 'x'.repeat(2001) }, 'text: Too big'],
  ['50 MB of text', { kind: 'paragraph', runs: [{ text: 'x'.repeat(50_000_000) }] }, 'runs.0.text: Too big'],
  ['a thousand runs', { kind: 'paragraph', runs: Array.from({ length: 1000 }, () => ({ text: 'x' })) }, 'runs: Too big'],
  ['text that turns its direction', { kind: 'paragraph', runs: [{ text: 'safe \u202Eevil' }] }, 'runs.0.text: no control or direction'],
  ['a control character', { kind: 'heading', text: 'a\u0000b' }, 'text: no control or direction'],
  [
    'two right answers',
    { kind: 'question', id: 'q', prompt: 'Which?', options: options.map((one) => ({ ...one, right: true })) },
    'exactly one',
  ],
  [
    'no right answer',
    { kind: 'question', id: 'q', prompt: 'Which?', options: options.map((one) => ({ ...one, right: false })) },
    'exactly one',
  ],
  ['a question without a name', { kind: 'question', prompt: 'Which?', options }, 'id: '],
  ['a question named like a field of objects', { kind: 'question', id: '__proto__', prompt: 'Which?', options }, 'id: lower-case letters'],
  ['a ragged table', { kind: 'table', header: ['a', 'b'], rows: [['1']] }, 'every row has as many cells'],
  ['a lesson in a lesson', lesson(HEADING), 'kind: a lesson has no block of this kind'],
  ['nothing', null, 'a lesson has no block of this kind'],
])('%s is refused', (_, block, said) => {
  const found = refusal(pack(lesson(HEADING, block)));
  expect(found).toContain('lessons.0.blocks.1');
  expect(found).toContain(said);
});

describe('what is too much', () => {
  test('too many blocks', () =>
    expect(refusal(pack(lesson(...Array.from({ length: 61 }, () => HEADING))))).toContain('lessons.0.blocks: Too big'));
  test('too many lessons', () =>
    expect(refusal(pack(...Array.from({ length: 501 }, (_, i) => ({ ...lesson(HEADING), id: `l-${i}` }))))).toContain('lessons: Too big'));
  test('a file of 50 MB is refused before it is read', () => {
    expect(LARGEST_FILE).toBeLessThan(50_000_000);
    expect(fileRefusal(`{"format":1,"lessons":[],"x":"${'x'.repeat(50_000_000)}"}`)).toBe('packFile.tooLarge');
  });
  test('brackets nested a hundred thousand deep', () => {
    const deep = JSON.stringify(pack(lesson({ kind: 'heading', text: 'DEEP' }))).replace(
      '"DEEP"',
      '['.repeat(100_000) + ']'.repeat(100_000),
    );
    expect(fileRefusal(deep)).toBe('packFile.tooDeep');
    expect(refusal(JSON.parse(deep))).toContain('lessons.0.blocks.0.text: Invalid input');
  });
});

describe('names that mean something to the language', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s is refused and changes no object', (name) => {
    const text = JSON.stringify(pack(lesson(HEADING))).replace('"kind":"heading"', `"${name}":{"polluted":true},"kind":"heading"`);
    expect(text).toContain(name);
    expect(refusal(JSON.parse(text))).toContain(`Unrecognized key: "${name}"`);
    expect(fileRefusal(text)).toBe('packFile.reserved');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('the same lesson twice is refused, in two languages it is taken', () => {
  expect(refusal(pack(lesson(HEADING), lesson(HEADING)))).toBe('lessons: two lessons have the same id and language');
  expect(refusal(pack(lesson(HEADING), { ...lesson(HEADING), language: 'es' }))).toBe('');
});

test('two questions of one name are refused: progress could not tell them apart', () => {
  const question = { kind: 'question', id: 'q', prompt: 'Which?', options };
  const result = Lesson.safeParse(lesson(question, { ...question, prompt: 'Which one?' }));
  expect(result.error?.issues[0]?.message).toBe('two questions have the same short name');
});
