/** The first week in three steps, under 15 minutes together: a chart site, three lessons, a family sheet. */
import type { Id } from './common.ts';
import { type Lesson, lessonMinutes } from './lesson.ts';

/** Tried with a clock: pressing the toolbar button on a chart, "Always on this site", and the browser's question. */
const SITE_MINUTES = 1;
/** From a suggestion to a printed sheet. */
const SHEET_MINUTES = 2;
const LESSONS = 3;

export type FirstStep = { id: 'site' | 'lessons' | 'sheet'; done: boolean; minutes: number };
export type FirstSteps = {
  steps: FirstStep[];
  /** Steps that are left, and the minutes that they take. */
  left: number;
  minutes: number;
  /** How many of how many lessons are finished. */
  lessons: { finished: number; of: number };
  /** The lesson to go on with. */
  next?: Id;
};

/** `lessons` in the order of the path; `finished`: ids of those finished at least once. Any three count, the first ones are proposed. */
export function firstSteps(known: { site: boolean; lessons: readonly Lesson[]; finished: readonly Id[]; sheet: boolean }): FirstSteps {
  const of = Math.min(LESSONS, known.lessons.length);
  const finished = Math.min(of, known.finished.length);
  const open = known.lessons.filter(({ id }) => !known.finished.includes(id)).slice(0, of - finished);
  const [next] = open;
  const steps: FirstStep[] = [
    { id: 'site', done: known.site, minutes: SITE_MINUTES },
    { id: 'lessons', done: open.length === 0, minutes: open.reduce((sum, lesson) => sum + lessonMinutes(lesson), 0) },
    { id: 'sheet', done: known.sheet, minutes: SHEET_MINUTES },
  ];
  const todo = steps.filter(({ done }) => !done);
  return {
    steps,
    left: todo.length,
    minutes: todo.reduce((sum, { minutes }) => sum + minutes, 0),
    lessons: { finished, of },
    ...(next ? { next: next.id } : {}),
  };
}
