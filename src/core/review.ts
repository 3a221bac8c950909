/**
 * When the behavior of a lesson is asked about again: FSRS-6 through ts-fsrs, by whole days. One card for
 * each lesson, since all its questions are about its one behavior.
 */
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { Day, Id } from './common.ts';
import { addDays } from './day.ts';
import { type Lesson, type Question, questionsOf } from './lesson.ts';
import { z } from './zod.ts';

/** What the user may set. */
export const ReviewSettings = z.strictObject({
  /** The chance of a right answer at which a question comes back: higher asks more often. */
  retention: z.number().min(0.7).max(0.97),
  /** No longer than this between two questions about the same behavior, in days. */
  longest: z.number().int().min(7).max(3650),
  /** Whether the panel may mention a due question, once a day. */
  remind: z.boolean(),
});
export type ReviewSettings = z.infer<typeof ReviewSettings>;

export const REVIEW_DEFAULTS: ReviewSettings = { retention: 0.9, longest: 365, remind: true };

export const ReviewCard = z.strictObject({
  lesson: Id,
  due: Day,
  last: Day,
  /** FSRS: days until the chance of a right answer has fallen to 90%. */
  stability: z.number().positive(),
  /** FSRS: 1 easy to 10 hard. */
  difficulty: z.number().min(1).max(10),
  reps: z.number().int().min(0),
  lapses: z.number().int().min(0),
  /** Short names of the questions asked, the latest last. */
  asked: z.array(Id).max(50),
  /** Every review, not the lesson itself: the day, and whether the answer was right. */
  log: z.array(z.strictObject({ on: Day, right: z.boolean() })).max(500),
});
export type ReviewCard = z.infer<typeof ReviewCard>;

/** Noon, so that no difference of time zones moves it to another day. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/**
 * The FSRS part of the card after one more answer. A wrong answer comes back on the next day; there are no
 * steps within a day, since nobody in a clinic waits for one. No fuzz: the same answers give the same days.
 */
function schedule(card: ReviewCard | undefined, right: boolean, day: string, { retention, longest }: ReviewSettings) {
  const scheduler = fsrs({ request_retention: retention, maximum_interval: longest, enable_short_term: false, enable_fuzz: false });
  const before = card
    ? {
        due: noon(card.due),
        stability: card.stability,
        difficulty: card.difficulty,
        elapsed_days: 0, // worked out from last_review
        scheduled_days: 0,
        learning_steps: 0,
        reps: card.reps,
        lapses: card.lapses,
        state: State.Review,
        last_review: noon(card.last),
      }
    : createEmptyCard(noon(day));
  const { card: after } = scheduler.next(before, noon(day), right ? Rating.Good : Rating.Again);
  const { stability, difficulty, reps, lapses } = after;
  // FSRS may go a day beyond its own limit. A missed question is a relearning step: seen again on the next day, whatever was known before.
  const latest = addDays(day, right ? longest : 1);
  const due = after.due.toISOString().slice(0, 10);
  const beyond = due > latest;
  return { due: beyond ? latest : due, last: day, stability, difficulty, reps, lapses };
}

/**
 * The card after the lesson was finished on `day`. `right`: every question at first try. Going through a
 * lesson once more before its review is due changes nothing, unless something was missed.
 */
export function afterLesson(
  card: ReviewCard | undefined,
  lesson: { lesson: string; right: boolean; asked: readonly string[]; day: string },
  settings: ReviewSettings,
): ReviewCard {
  if (card && lesson.right && lesson.day < card.due) return card;
  const asked = [...(card?.asked ?? []), ...lesson.asked].slice(-50);
  return { lesson: lesson.lesson, ...schedule(card, lesson.right, lesson.day, settings), asked, log: card?.log ?? [] };
}

/** The card after a review question was answered. */
export const afterReview = (
  card: ReviewCard,
  { question, right, day }: { question: string; right: boolean; day: string },
  settings: ReviewSettings,
): ReviewCard => ({
  lesson: card.lesson,
  ...schedule(card, right, day, settings),
  asked: [...card.asked, question].slice(-50),
  log: [...card.log, { on: day, right }].slice(-500),
});

/** The cards that are due on this day, the longest waiting first. */
export const dueCards = (cards: readonly ReviewCard[], day: string): ReviewCard[] =>
  cards.filter(({ due }) => due <= day).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.lesson < b.lesson ? -1 : 1));

/** The question to ask now: one that was never asked, or else the one asked longest ago; never the last one if there is another. */
export function nextQuestion(lesson: Lesson, card: Pick<ReviewCard, 'asked'>): Question | undefined {
  const when = (question: Question) => card.asked.lastIndexOf(question.id);
  return questionsOf(lesson, 'all').sort((a, b) => when(a) - when(b))[0];
}

/** Reviews of one week, by the Monday on which it began. */
export type Week = { monday: string; right: number; wrong: number };

/** The last `count` weeks up to `today`, oldest first, with the reviews of all cards. */
export function reviewWeeks(cards: readonly ReviewCard[], today: string, count = 8): Week[] {
  const mondayOf = (day: string) => addDays(day, -((noon(day).getUTCDay() + 6) % 7));
  const weeks = Array.from(
    { length: count },
    (_, index): Week => ({ monday: addDays(mondayOf(today), 7 * (index - count + 1)), right: 0, wrong: 0 }),
  );
  for (const { on, right } of cards.flatMap(({ log }) => log)) {
    const week = weeks.find(({ monday }) => monday === mondayOf(on));
    if (week) week[right ? 'right' : 'wrong']++;
  }
  return weeks;
}
