/** The editor for content/lessons: what a schema cannot say. */
import { expect, test } from 'vitest';
import { readLessons } from '../../src/build/read-content.ts';
import type { Lesson } from '../../src/core/lesson.ts';

const lessons = readLessons();
const each = lessons.map((lesson) => [lesson.id, lesson] as const);
const count = (lesson: Lesson, kind: Lesson['blocks'][number]['kind']) => lesson.blocks.filter((block) => block.kind === kind).length;
const wordsIn = (value: unknown): number =>
  typeof value === 'string'
    ? value.split(/\s+/).length
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, part) => sum + wordsIn(part), 0)
      : 0;

/** Views that a try-it can open: ViewId in src/panel/view-props.ts. */
const VIEWS = ['chart', 'find', 'learn'];

test('there is a lesson', () => expect(lessons.length).toBeGreaterThan(0));

test.each(each)('%s has its parts: facts with sources, one thing to try, three questions', (_, lesson) => {
  expect(count(lesson, 'fact')).toBeGreaterThanOrEqual(4);
  expect(count(lesson, 'fact')).toBeLessThanOrEqual(6);
  expect(count(lesson, 'try')).toBe(1);
  expect(count(lesson, 'question')).toBe(3);
});

test.each(each)('%s takes three to five minutes at 200 words a minute', (_, lesson) => {
  const minutes = wordsIn(lesson.blocks) / 200;
  expect(minutes).toBeGreaterThanOrEqual(3);
  expect(minutes).toBeLessThanOrEqual(5);
});

test.each(each)('%s sends people to views that exist', (_, { blocks }) => {
  for (const block of blocks) if (block.kind === 'try') expect(VIEWS).toContain(block.view);
});

test.each(each)('%s does not give the answer away by its place', (_, { blocks }) => {
  const places = blocks.flatMap((block) => (block.kind === 'question' ? [block.options.findIndex(({ right }) => right)] : []));
  expect(new Set(places).size).toBeGreaterThan(1);
});

test.each(each)('%s cites facts from pages with a secure address', (_, { blocks }) => {
  for (const block of blocks) if (block.kind === 'fact') expect(block.source.url).toMatch(/^https:/);
});
