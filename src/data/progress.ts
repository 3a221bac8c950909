/** Ways through lessons, what happened in them, and the reviews that follow. One transaction each, so that none is ahead of the others. */
import { Attempt, lessonVersion, type Screen, scoreOf, startAttempt } from '../core/attempt.ts';
import { eventsBetween } from '../core/learning-event.ts';
import { type Lesson, questionsOf } from '../core/lesson.ts';
import { afterLesson, ReviewCard, type ReviewSettings } from '../core/review.ts';
import { type Database, db } from './db.ts';

/** All attempts, the oldest first; damaged rows are left out. Rejects if the database cannot be read. */
export async function readAttempts(database: Database = db): Promise<Attempt[]> {
  const rows = (await database.attempts.toArray()).flatMap((row) => Attempt.safeParse(row).data ?? []);
  return rows.sort((a, b) => (a.started < b.started ? -1 : 1));
}

/** The attempt at this very lesson that is still open. One at other words of it is not: its places and answers may mean something else. */
export const openAttempt = (attempts: readonly Attempt[], lesson: Lesson): Attempt | undefined =>
  attempts.findLast((one) => one.lesson === lesson.id && one.version === lessonVersion(lesson) && !one.finished);

/**
 * Keeps a new attempt, unless another window has begun one at the same lesson, which is then returned. Open
 * attempts at older words of the lesson go.
 */
export function beginAttempt(attempt: Attempt, lesson: Lesson, newId: () => string, database: Database = db): Promise<Attempt> {
  return database.transaction('rw', database.attempts, database.events, async () => {
    const before = await readAttempts(database);
    const open = openAttempt(before, lesson);
    if (open) return open;
    const stale = before.filter((one) => one.lesson === lesson.id && !one.finished).map(({ id }) => id);
    await database.attempts.bulkDelete(stale);
    await database.attempts.add(attempt);
    await database.events.bulkAdd(eventsBetween(undefined, attempt, [], newId).map((event) => ({ ...event, sent: 0 as const })));
    return attempt;
  });
}

type Change = {
  /** Applied to the attempt as it is stored now: another window may have gone on. */
  change(attempt: Attempt): Attempt;
  lesson: Lesson;
  screens: readonly Screen[];
  newId(): string;
  /** ISO day on which a finished lesson counts. */
  day: string;
  settings: ReviewSettings;
};

/**
 * Changes one attempt. With its finish the lesson's review is planned. Resolves to the attempt as it is
 * now, undefined if it is gone.
 */
export function changeAttempt(id: string, what: Change, database: Database = db): Promise<Attempt | undefined> {
  return database.transaction('rw', database.attempts, database.events, database.reviews, async () => {
    const before = Attempt.safeParse(await database.attempts.get(id)).data;
    const after = before && what.change(before);
    if (before && after && after !== before) await write(before, after, what, database);
    return after;
  });
}

/** Writes an attempt that went on while nothing could be kept, with all that happened in it since. Rejects if the database cannot be written. */
export function keepAttempt(attempt: Attempt, what: Omit<Change, 'change'>, database: Database = db): Promise<void> {
  const { lesson, newId } = what;
  return database.transaction('rw', database.attempts, database.events, database.reviews, async () => {
    let before = Attempt.safeParse(await database.attempts.get(attempt.id)).data;
    if (!before) {
      const { id, seed, started } = attempt;
      before = startAttempt(lesson, { id, seed, now: started });
      await database.events.bulkAdd(eventsBetween(undefined, before, [], newId).map((event) => ({ ...event, sent: 0 as const })));
    }
    await write(before, attempt, what, database);
  });
}

async function write(before: Attempt, after: Attempt, what: Omit<Change, 'change'>, database: Database): Promise<void> {
  const { lesson, screens, newId, day, settings } = what;
  await database.attempts.put(after);
  const events = eventsBetween(before, after, screens, newId);
  await database.events.bulkAdd(events.map((event) => ({ ...event, sent: 0 as const })));
  if (!after.finished || before.finished) return;
  const { right, of } = scoreOf(after);
  const card = ReviewCard.safeParse(await database.reviews.get(lesson.id)).data;
  const asked = questionsOf(lesson, 'lesson').map((question) => question.id);
  await database.reviews.put(afterLesson(card, { lesson: lesson.id, right: right === of, asked, day }, settings));
}
