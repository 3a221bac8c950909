import { expect, test } from 'vitest';
import {
  type Attempt,
  answer,
  finish,
  goTo,
  isComplete,
  lessonVersion,
  optionOrder,
  scoreOf,
  screensOf,
  startAttempt,
  stepsOf,
} from '../../../src/core/attempt.ts';
import { eventsBetween } from '../../../src/core/learning-event.ts';
import { aLesson, aQuestion } from '../../support/builders.ts';

const text = (words: string) => ({ kind: 'paragraph' as const, runs: [{ text: words, strong: false }] });
const heading = (words: string) => ({ kind: 'heading' as const, text: words });

const lesson = aLesson({
  blocks: [
    text('Before any heading.'),
    heading('A scene'),
    text('One.'),
    text('Two.'),
    heading('Facts'),
    text('Three.'),
    aQuestion('first'),
    aQuestion('second'),
    aQuestion('later', { reviewOnly: true }),
    text('After the questions.'),
  ],
});
const screens = screensOf(lesson);
const at = (minute: number) => ({ now: `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z` });
const fresh = () => startAttempt(lesson, { ...at(0), id: '11111111-1111-4111-8111-111111111111', seed: 7 });
const ids = () => {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`;
};

/** Goes on screen by screen and answers each question by its short name: right unless told otherwise. */
function walk(wrong: Record<string, number> = {}): Attempt {
  let attempt = fresh();
  const left = { ...wrong };
  for (let step = 0; step < 50; step++) {
    attempt = goTo(attempt, step, screens, at(0));
    const here = stepsOf(screens, attempt.answers)[step];
    if (!here) break;
    if (here.kind === 'question') {
      const miss = (left[here.question.id] ?? 0) > 0;
      left[here.question.id] = (left[here.question.id] ?? 0) - 1;
      attempt = answer(attempt, miss ? 0 : 1, screens, at(0));
    }
  }
  return attempt;
}

test('a heading or a question begins a screen; what waits for a review is not asked', () => {
  expect(screens.map((screen) => (screen.kind === 'text' ? screen.blocks.length : screen.question.id))).toEqual([
    1,
    3,
    2,
    'first',
    'second',
    1,
  ]);
});

test('a missed question comes back at the end, as often as it takes', () => {
  const attempt = walk({ first: 2 });
  expect(
    stepsOf(screens, attempt.answers).map((step) => (step.kind === 'question' ? `${step.question.id}${step.again ? '!' : ''}` : '-')),
  ).toEqual(['-', '-', '-', 'first', 'second', '-', 'first!', 'first!']);
  expect(isComplete(attempt, screens)).toBe(true);
  expect(scoreOf(attempt)).toEqual({ right: 1, of: 2 });
});

test('only the first choice at a step counts; trying the others is free', () => {
  let attempt = goTo(fresh(), 3, screens, at(0));
  for (const choice of [0, 1, 2]) attempt = answer(attempt, choice, screens, at(0));
  expect(stepsOf(screens, attempt.answers)).toHaveLength(7);
  expect(scoreOf(attempt)).toEqual({ right: 0, of: 1 });
});

test('nobody gets past an unanswered question, nor beyond the end, nor before the beginning', () => {
  expect(goTo(fresh(), 5, screens, at(0)).step).toBe(3);
  expect(goTo(walk(), 99, screens, at(0)).step).toBe(5);
  expect(goTo(fresh(), -3, screens, at(0)).step).toBe(0);
});

test('a choice where nothing is asked, or that does not exist, changes nothing', () => {
  const attempt = fresh();
  expect(answer(attempt, 1, screens, at(0))).toBe(attempt);
  const asked = goTo(attempt, 3, screens, at(0));
  expect(answer(asked, 4, screens, at(0))).toBe(asked);
});

test('finished only when every question was right in the end', () => {
  const half = answer(goTo(fresh(), 3, screens, at(0)), 0, screens, at(0));
  expect(finish(half, screens, at(1))).toBe(half);
  expect(finish(walk({ second: 1 }), screens, at(1)).finished).toBe(at(1).now);
});

test('time spent leaves out the pauses', () => {
  let attempt = goTo(fresh(), 1, screens, at(1));
  expect(attempt.seconds).toBe(60);
  attempt = goTo(attempt, 2, screens, at(50));
  expect(attempt.seconds).toBe(60);
  attempt = goTo(attempt, 1, screens, at(49)); // the clock was set back
  expect(attempt.seconds).toBe(60);
});

test('the order of options is the same within an attempt, and differs between attempts', () => {
  const question = aQuestion('first');
  expect(optionOrder(question, 7)).toEqual(optionOrder(question, 7));
  const orders = new Set(Array.from({ length: 200 }, (_, seed) => optionOrder(question, seed).join()));
  expect(orders.size).toBe(6);
  for (const order of orders) expect(order.split(',').sort()).toEqual(['0', '1', '2']);
  // No place is favored: the right answer stands first in about a third of them.
  const first = Array.from({ length: 3000 }, (_, seed) => optionOrder(question, seed)[0] === 1).filter(Boolean).length;
  expect(first).toBeGreaterThan(850);
  expect(first).toBeLessThan(1150);
});

test('another word of the lesson is another version', () => {
  expect(lessonVersion(lesson)).toMatch(/^[0-9a-f]{8}$/);
  expect(lessonVersion({ ...lesson, title: 'A lessoN' })).not.toBe(lessonVersion(lesson));
});

test('what happened is told once: begun, a quarter of the way, each first answer, and the end', () => {
  const newId = ids();
  const told = (before: Attempt | undefined, after: Attempt) =>
    eventsBetween(before, after, screens, newId).map(({ verb, percent, right, score }) =>
      [verb, percent ?? right ?? score].filter((one) => one !== undefined),
    );
  let attempt = fresh();
  expect(told(undefined, attempt)).toEqual([['initialized']]);
  let before = attempt;
  attempt = goTo(attempt, 2, screens, at(1));
  expect(told(before, attempt)).toEqual([['progressed', 25]]);
  before = attempt;
  attempt = goTo(attempt, 1, screens, at(1));
  expect(told(before, attempt), 'going back is no progress').toEqual([]);
  attempt = goTo(attempt, 3, screens, at(1));
  before = attempt;
  attempt = answer(attempt, 0, screens, at(1));
  expect(told(before, attempt)).toEqual([['answered', false]]);
  before = attempt;
  attempt = answer(attempt, 1, screens, at(1));
  expect(told(before, attempt), 'a second try at the same step').toEqual([]);
  before = walk({ first: 1 });
  attempt = finish(before, screens, at(1));
  expect(told(before, attempt)).toEqual([['completed'], ['passed', { right: 1, of: 2 }]]);
  expect(told(attempt, finish(attempt, screens, at(2)))).toEqual([]);
});
