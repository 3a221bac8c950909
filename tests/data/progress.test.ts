import { expect, test } from 'vitest';
import { answer, finish, goTo, screensOf, startAttempt } from '../../src/core/attempt.ts';
import { REVIEW_DEFAULTS } from '../../src/core/review.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { countEvents, eraseLearning, markEvents, readEvents, waitingEvents } from '../../src/data/learning-events.ts';
import { beginAttempt, changeAttempt, readAttempts } from '../../src/data/progress.ts';
import { keepReview, readReviews } from '../../src/data/reviews.ts';
import { aLesson, aQuestion } from '../support/builders.ts';

const lesson = aLesson({ blocks: [{ kind: 'paragraph', runs: [{ text: 'Read.', strong: false }] }, aQuestion('first')] });
const screens = screensOf(lesson);
const DAY = '2026-11-23';
const now = { now: `${DAY}T10:00:00.000Z` };
const newId = () => crypto.randomUUID();
const fresh = () => startAttempt(lesson, { ...now, id: newId(), seed: 1 });
const what = { lesson, screens, newId, day: DAY, settings: REVIEW_DEFAULTS };

async function finished() {
  const { id } = await beginAttempt(fresh(), lesson, newId);
  await changeAttempt(id, { ...what, change: (one) => goTo(one, 1, screens, now) });
  await changeAttempt(id, { ...what, change: (one) => answer(one, 1, screens, now) });
  await changeAttempt(id, { ...what, change: (one) => finish(one, screens, now) });
}

test('two windows that begin at once share one attempt', async () => {
  const other = openDatabase();
  const [one, two] = await Promise.all([beginAttempt(fresh(), lesson, newId), beginAttempt(fresh(), lesson, newId, other)]);
  expect(one.id).toBe(two.id);
  expect(await readAttempts()).toHaveLength(1);
  other.close();
});

test('a finish plans the review in the same step, and is told in order', async () => {
  await finished();
  expect((await readReviews()).map(({ due }) => due)).toEqual(['2026-11-26']);
  expect((await readEvents()).map(({ verb }) => verb)).toEqual(['initialized', 'answered', 'progressed', 'completed', 'passed']);
});

test('a change of an attempt that is gone changes nothing', async () => {
  expect(await changeAttempt(newId(), { ...what, change: (one) => one })).toBeUndefined();
});

test('a review counts once, in whichever window it is answered first', async () => {
  await finished();
  const event = {
    id: newId(),
    at: now.now,
    verb: 'answered' as const,
    lesson: lesson.id,
    language: 'en',
    version: '00000000',
    question: 'first',
    choice: 0,
    right: false,
  };
  await keepReview(event, '2026-11-24', REVIEW_DEFAULTS);
  expect((await readReviews())[0]?.log, 'not due yet').toEqual([]);
  await keepReview(event, '2026-11-26', REVIEW_DEFAULTS);
  await keepReview({ ...event, id: newId(), right: true }, '2026-11-26', REVIEW_DEFAULTS);
  expect((await readReviews())[0]).toMatchObject({ due: '2026-11-27', log: [{ on: '2026-11-26', right: false }] });
});

test('only what waits is sent, oldest first, from its day on', async () => {
  await finished();
  const waiting = await waitingEvents(now.now, 10);
  expect(waiting).toHaveLength(5);
  expect(waiting[0]).not.toHaveProperty('sent');
  expect(await waitingEvents('2026-11-24T00:00:00.000Z', 10)).toEqual([]);
  await markEvents([waiting[0]?.id ?? ''], 1);
  await markEvents([waiting[1]?.id ?? ''], 2);
  expect(await waitingEvents(now.now, 2)).toHaveLength(2);
  expect(await countEvents()).toEqual({ waiting: 3, sent: 1, refused: 1 });
});

test('damaged rows are left out', async () => {
  await finished();
  await db.attempts.toCollection().modify((row) => void Object.assign(row, { lesson: 'Jane Example' }));
  await db.reviews.toCollection().modify((row) => void Object.assign(row, { due: 'soon' }));
  await db.events.toCollection().modify((row) => void Object.assign(row, { lesson: 'Jane Example' }));
  expect([await readAttempts(), await readReviews(), await readEvents()]).toEqual([[], [], []]);
});

test('forgotten is forgotten', async () => {
  await finished();
  await eraseLearning();
  expect([await db.attempts.count(), await db.events.count(), await db.reviews.count()]).toEqual([0, 0, 0]);
});
