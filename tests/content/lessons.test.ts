/** The lessons that ship. What makes a lesson good is checked by src/build/lesson-lint.ts, which has tests of its own. */
import { expect, test } from 'vitest';
import { lintLessons } from '../../src/build/lesson-lint.ts';
import { readLessons } from '../../src/build/read-content.ts';
import { FIGURES, questionsOf } from '../../src/core/lesson.ts';

const reads = readLessons();
const english = reads.map(({ value }) => value).filter(({ language }) => language === 'en');

test('every lesson keeps the rules', () =>
  expect(lintLessons(reads).map(({ file, line, reason }) => `${file.split('/').at(-1)}:${line}: ${reason}`)).toEqual([]));

test('the path has ten lessons, from 1 to 10', () => expect(english.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

test.each(english.map((lesson) => [lesson.id, lesson] as const))('%s can be reviewed with at least two new questions', (_, lesson) =>
  expect(questionsOf(lesson, 'all').length - questionsOf(lesson, 'lesson').length).toBeGreaterThanOrEqual(2),
);

test('every drawing is used by some lesson', () => {
  const used = english.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block.name] : [])));
  expect(new Set(used)).toEqual(new Set(FIGURES));
});

/** What reviews of peer support do not show (Cochrane CD010618) is not said outside of an answer that is marked wrong. */
test.each(reads.map(({ value }) => [`${value.language} ${value.id}`, value] as const))('%s promises nothing', (_, { blocks }) => {
  const said = blocks.flatMap((block) =>
    block.kind === 'question'
      ? block.options.flatMap(({ text, why, right }) => (right ? [text, why] : [why]))
      : block.kind === 'paragraph' || block.kind === 'quote'
        ? [block.runs.map(({ text }) => text).join('')]
        : [],
  );
  for (const text of said)
    expect(text).not.toMatch(/\b(proven to|will (help|reduce|lower|feel better)|reduces (stress|depression|anxiety)|reduce el estrés)\b/i);
});
