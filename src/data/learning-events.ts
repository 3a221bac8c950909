/** What happened in lessons and reviews, and which of it a record store has. */
import { LearningEvent } from '../core/learning-event.ts';
import { type Database, db, type EventRow } from './db.ts';

/** The event without what only the store knows; undefined if the row is damaged. */
const read = ({ sent: _, ...event }: EventRow): LearningEvent | undefined => LearningEvent.safeParse(event).data;

/** By moment; what happened at the same one, in the order of the verbs: passed comes after completed. */
function inOrder(a: LearningEvent, b: LearningEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  const verbs = LearningEvent.shape.verb.options;
  return verbs.indexOf(a.verb) - verbs.indexOf(b.verb);
}

/** Every event, the oldest first; damaged rows are left out. Rejects if the database cannot be read. */
export const readEvents = async (database: Database = db): Promise<LearningEvent[]> =>
  (await database.events.toArray()).flatMap((row) => read(row) ?? []).sort(inOrder);

/** The oldest events from this moment on that no record store has, at most `limit`. */
export async function waitingEvents(since: string, limit: number, database: Database = db): Promise<LearningEvent[]> {
  const rows = await database.events.where('[sent+at]').between([0, since], [0, '\uffff']).limit(limit).toArray();
  return rows.flatMap((row) => read(row) ?? []).sort(inOrder);
}

/** Remembers that a record store has these events (1), or will not have them (2). */
export const markEvents = async (ids: readonly string[], sent: 1 | 2, database: Database = db): Promise<void> => {
  await database.events
    .where('id')
    .anyOf([...ids])
    .modify({ sent });
};

/** How many events a record store has, refused, and has not been asked to take. */
export async function countEvents(database: Database = db): Promise<{ waiting: number; sent: number; refused: number }> {
  const [waiting, sent, refused] = await Promise.all(
    [0, 1, 2].map((state) => database.events.where('[sent+at]').between([state, ''], [state, '\uffff']).count()),
  );
  return { waiting: waiting ?? 0, sent: sent ?? 0, refused: refused ?? 0 };
}

/** Forgets every attempt, event and review: the person who learned here may want to. */
export const eraseLearning = (database: Database = db): Promise<void> =>
  database.transaction('rw', database.attempts, database.events, database.reviews, async () => {
    await Promise.all([database.attempts.clear(), database.events.clear(), database.reviews.clear()]);
  });
