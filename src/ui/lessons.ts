/** Which lessons there are for this user, and how far each is. */
import { type Attempt, lessonVersion, screensOf, stepsOf } from '../core/attempt.ts';
import type { Lesson } from '../core/lesson.ts';

/** Each lesson once, in the user's language where it exists, else in English, in the order of the path. */
export function lessonsFor(lessons: readonly Lesson[], language: string): Lesson[] {
  const byId = new Map<string, Lesson>();
  for (const lesson of lessons) {
    const before = byId.get(lesson.id);
    if (!before || (before.language !== language && (lesson.language === language || lesson.language === 'en')))
      byId.set(lesson.id, lesson);
  }
  return [...byId.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The lesson of this id for this user. */
export const lessonOf = (lessons: readonly Lesson[], id: string, language: string): Lesson | undefined =>
  lessonsFor(
    lessons.filter((one) => one.id === id),
    language,
  )[0];

/** How far one is: not begun, on which screen of how many, or finished. */
export type Standing = { state: 'new' } | { state: 'open'; step: number; of: number } | { state: 'finished' };

/** An attempt under way stands before an earlier finish only if it has left its first screen: opening a lesson is no beginning again. */
export function standingOf(lesson: Lesson, attempts: readonly Attempt[]): Standing {
  const own = attempts.filter((one) => one.lesson === lesson.id);
  const finished = own.some((one) => one.finished);
  const open = own.findLast((one) => !one.finished && one.version === lessonVersion(lesson));
  if (open && (open.step > 0 || !finished))
    return { state: 'open', step: open.step + 1, of: stepsOf(screensOf(lesson), open.answers).length };
  return { state: finished ? 'finished' : 'new' };
}
