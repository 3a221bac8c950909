import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/day.ts';
import { afterLesson, afterReview, dueCards, nextQuestion, REVIEW_DEFAULTS, ReviewCard, reviewWeeks } from '../../../src/core/review.ts';
import { aLesson, aQuestion } from '../../support/builders.ts';

const MONDAY = '2026-11-23';
const finished = (right: boolean, day = MONDAY, card?: ReviewCard) =>
  afterLesson(card, { lesson: 'a-lesson', right, asked: ['first', 'second'], day }, REVIEW_DEFAULTS);
const days = (card: ReviewCard) => (Date.parse(card.due) - Date.parse(card.last)) / 86_400_000;

/** Days between reviews when each is answered as told, on the day it is due. */
function gaps(card: ReviewCard, answers: readonly boolean[], settings = REVIEW_DEFAULTS): number[] {
  const found = [days(card)];
  let now = card;
  for (const right of answers) {
    now = afterReview(now, { question: 'first', right, day: now.due }, settings);
    found.push(days(now));
  }
  return found;
}

test('what was known comes back after days, then weeks, then months', () => {
  // FSRS-6 with its published default weights, ts-fsrs 5.4.2.
  expect(gaps(finished(true), [true, true, true])).toEqual([3, 14, 57, 196]);
});

test('what was missed comes back tomorrow, and then spreads out more slowly', () => {
  expect(gaps(finished(false), [true, true, true, true])).toEqual([1, 3, 8, 22, 54]);
  expect(gaps(finished(true), [true, true, false, true])).toEqual([3, 14, 57, 1, 5]);
});

test('settings: a lower goal waits longer, and nothing waits longer than the longest', () => {
  const [, second = 0] = gaps(finished(true), [true], { ...REVIEW_DEFAULTS, retention: 0.8 });
  expect(second).toBeGreaterThan(14);
  expect(Math.max(...gaps(finished(true), Array(8).fill(true), { ...REVIEW_DEFAULTS, longest: 30 }))).toBe(30);
});

test('the same answers give the same days', () => {
  expect(gaps(finished(true), [true, false, true])).toEqual(gaps(finished(true), [true, false, true]));
});

test('whatever is answered, the card stays whole and comes back later than today', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 900 })), { maxLength: 40 }), (right, answers) => {
      let card = finished(right);
      for (const [answer, late] of answers) {
        const day = addDays(card.due, late);
        card = afterReview(card, { question: 'first', right: answer, day }, REVIEW_DEFAULTS);
        expect(ReviewCard.safeParse(card).error).toBeUndefined();
        expect(card.due > day).toBe(true);
      }
    }),
  );
});

test('going through a lesson again before its time changes nothing; missing something in it does', () => {
  const card = finished(true);
  expect(finished(true, '2026-11-24', card)).toBe(card);
  expect(finished(false, '2026-11-24', card).due).toBe('2026-11-25');
  expect(finished(true, card.due, card).due > card.due).toBe(true);
});

test('due: today and before, the longest waiting first', () => {
  const cards = ['c', 'a', 'b'].map((lesson, index) => ({ ...finished(true), lesson, due: addDays(MONDAY, index) }));
  expect(dueCards(cards, MONDAY).map(({ lesson }) => lesson)).toEqual(['c']);
  expect(dueCards(cards, '2026-11-25').map(({ lesson }) => lesson)).toEqual(['c', 'a', 'b']);
  expect(dueCards(cards, '2026-11-22')).toEqual([]);
});

test('another question of the same behavior: first those never asked, then the one asked longest ago', () => {
  const lesson = aLesson({
    blocks: ['first', 'second', 'third', 'fourth'].map((id) =>
      aQuestion(id, { reviewOnly: id > 'second' && id !== 'second' && id !== 'first' }),
    ),
  });
  let card = finished(true);
  const asked: string[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const question = nextQuestion(lesson, card)?.id ?? '';
    asked.push(question);
    card = afterReview(card, { question, right: true, day: card.due }, REVIEW_DEFAULTS);
  }
  expect(asked.slice(0, 2).sort()).toEqual(['fourth', 'third']);
  for (const [index, question] of asked.entries()) expect(question).not.toBe(asked[index - 1]);
  expect(new Set(asked.slice(0, 4)).size).toBe(4);
});

test('a lesson with one question asks it again; one with none asks nothing', () => {
  expect(nextQuestion(aLesson({ blocks: [aQuestion('only')] }), { asked: ['only'] })?.id).toBe('only');
  expect(nextQuestion(aLesson(), { asked: [] })).toBeUndefined();
});

test('weeks begin on Monday and end with this one', () => {
  const card = {
    ...finished(true),
    log: [
      { on: '2026-11-22', right: false },
      { on: '2026-11-23', right: true },
      { on: '2026-11-24', right: false },
      { on: '2026-01-05', right: true },
    ],
  };
  const weeks = reviewWeeks([card, card], '2026-11-24', 3);
  expect(weeks).toEqual([
    { monday: '2026-11-09', right: 0, wrong: 0 },
    { monday: '2026-11-16', right: 0, wrong: 2 },
    { monday: '2026-11-23', right: 2, wrong: 2 },
  ]);
});
