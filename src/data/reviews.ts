/** What is asked again, and when. */
import type { LearningEvent } from '../core/learning-event.ts';
import { afterReview, ReviewCard, type ReviewSettings } from '../core/review.ts';
import { type Database, db } from './db.ts';

/** The card of every lesson that was finished; damaged rows are left out. Rejects if the database cannot be read. */
export const readReviews = async (database: Database = db): Promise<ReviewCard[]> =>
  (await database.reviews.toArray()).flatMap((row) => ReviewCard.safeParse(row).data ?? []);

/**
 * Keeps the answer to a review question, with its event. Of no effect for a card that is not due on that
 * day: the same question may stand open in two windows.
 */
export function keepReview(
  event: LearningEvent & { question: string; right: boolean },
  day: string,
  settings: ReviewSettings,
  database: Database = db,
): Promise<void> {
  return database.transaction('rw', database.reviews, database.events, async () => {
    const card = ReviewCard.safeParse(await database.reviews.get(event.lesson)).data;
    if (!card || card.due > day) return;
    await database.reviews.put(afterReview(card, { question: event.question, right: event.right, day }, settings));
    await database.events.add({ ...event, sent: 0 });
  });
}
