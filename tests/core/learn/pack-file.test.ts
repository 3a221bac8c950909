import { expect, test } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import { checkSize, readPackFile } from '../../../src/core/pack-file.ts';
import { aLesson, aPack, aProgram, aQuestion } from '../../support/builders.ts';

const good = aPack({ id: 'our-clinic', lessons: [aLesson({ blocks: [aQuestion('first')] })] });
const withBlock = (block: unknown) => JSON.stringify({ ...good, lessons: [{ ...aLesson(), blocks: [block] }] });
const fact = (url: string) => withBlock({ kind: 'fact', runs: [{ text: 'So it is.' }], source: { text: 'A page', url } });

/** Why this text is refused: the key of the sentence, and what stands in it. */
function refusal(text: string): [key: string, detail: string] {
  try {
    readPackFile(text);
  } catch (error) {
    if (error instanceof UserError) return [error.key, error.detail];
    throw error;
  }
  throw new Error('it was taken');
}

test('a pack is read as it was written', () => expect(readPackFile(JSON.stringify(good))).toEqual(good));

test.each([
  ['no JSON', 'hello', 'packFile.notJson', ''],
  ['nothing', '', 'packFile.notJson', ''],
  ['a script', '<script>alert(1)</script>', 'packFile.notJson', ''],
  ['a list', '[]', 'packFile.noPack', ''],
  ['null', 'null', 'packFile.noPack', ''],
  ['something else', '{"name":"x"}', 'packFile.noPack', ''],
  ['a format of the future', JSON.stringify({ ...good, format: 2 }), 'packFile.otherFormat', '2'],
  ['a format that is none', JSON.stringify({ ...good, format: { toString: 1 } }), 'packFile.otherFormat', ''],
  ["Beside's own name", JSON.stringify(aPack()), 'packFile.ownName', 'starter'],
  ["the clinic's own programs", JSON.stringify(aPack({ id: 'in-house' })), 'packFile.ownName', 'in-house'],
  ['no lesson', JSON.stringify({ ...good, lessons: [] }), 'packFile.noLessons', ''],
  [
    'a javascript: link',
    fact('javascript:alert(1)'),
    'packFile.wrong',
    'lessons[0].blocks[0].source.url: not a web address that starts with https:// or http://',
  ],
  [
    'a data: link',
    fact('data:text/html,<script>1</script>'),
    'packFile.wrong',
    'lessons[0].blocks[0].source.url: not a web address that starts with https:// or http://',
  ],
  [
    'an unknown block',
    withBlock({ kind: 'html', html: '<b>' }),
    'packFile.wrong',
    /^lessons\[0\]\.blocks\[0\]\.kind: a lesson has no block of this kind/,
  ],
  [
    'a script block',
    withBlock({ kind: 'script', text: 'alert(1)' }),
    'packFile.wrong',
    /^lessons\[0\]\.blocks\[0\]\.kind: a lesson has no block of this kind/,
  ],
  [
    'a picture from elsewhere',
    withBlock({ kind: 'figure', name: 'https://evil.example/x.png', alt: 'x' }),
    'packFile.wrong',
    /blocks\[0\]\.name/,
  ],
  ['a field too many', withBlock({ kind: 'paragraph', runs: [{ text: 'x', onclick: 'alert(1)' }] }), 'packFile.wrong', /"onclick"/],
  [
    'two right answers',
    withBlock({ ...aQuestion('q'), options: aQuestion('q').options.map((one) => ({ ...one, right: true })) }),
    'packFile.wrong',
    /exactly one option is right/,
  ],
  ['a prototype', JSON.stringify(good).replace('{', '{"__proto__":{"polluted":true},'), 'packFile.reserved', '__proto__'],
  ['a constructor', JSON.stringify(good).replace('{', '{"constructor":{"prototype":{}},'), 'packFile.reserved', 'prototype'],
  ['deep lists', '['.repeat(100_000) + ']'.repeat(100_000), 'packFile.tooDeep', ''],
  ['deep objects in a lesson', withBlock(JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)), 'packFile.tooDeep', ''],
  ['hidden direction marks', withBlock({ kind: 'heading', text: 'abc\u202Edef' }), 'packFile.wrong', /no control or direction/],
])('refused: %s', (_, text, key, detail) => {
  const [foundKey, foundDetail] = refusal(text);
  expect(foundKey).toBe(key);
  if (detail instanceof RegExp) expect(foundDetail).toMatch(detail);
  else expect(foundDetail).toBe(detail);
});

test('nothing was polluted', () => expect(({} as { polluted?: boolean }).polluted).toBeUndefined());

test('a file of 50 MB is refused by its size alone', () => {
  const started = performance.now();
  expect(() => checkSize(50_000_000)).toThrow('packFile.tooLarge');
  expect(refusal(`"${'x'.repeat(50_000_000)}"`)).toEqual(['packFile.tooLarge', '51']);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('brackets in a text are no nesting', () => {
  const pack = {
    ...good,
    lessons: [aLesson({ blocks: [{ kind: 'paragraph', runs: [{ text: `${'['.repeat(200)}\\"{`, strong: false }] }] })],
  };
  expect(readPackFile(JSON.stringify(pack)).lessons).toEqual(pack.lessons);
});

test('a sentence about a fault stays short whatever stands in the file', () => {
  expect(refusal(JSON.stringify({ ...good, programs: [aProgram()], ['x'.repeat(100_000)]: 1 }))[1].length).toBeLessThanOrEqual(300);
});
