/** What a person has finished, lesson by lesson: read from the attempts, stored nowhere. */
import { type Attempt, type Score, scoreOf } from './attempt.ts';
import type { Id } from './common.ts';

export type LessonRecord = {
  lesson: Id;
  /** The day of the first finish and of the last, ISO. */
  first: string;
  last: string;
  times: number;
  /** The best share of questions right at first try, and the words of the lesson that it belongs to. */
  best: Score;
  version: string;
  /** Of all attempts, unfinished ones too. */
  seconds: number;
};

/** One entry for each lesson that was finished at least once, in the order of the first finish. `dayOf`: the wall-calendar day of a moment. */
export function learningRecord(attempts: readonly Attempt[], dayOf: (moment: string) => string): LessonRecord[] {
  const records = new Map<string, LessonRecord>();
  const finished = attempts.flatMap((attempt) => (attempt.finished ? [{ ...attempt, finished: attempt.finished }] : []));
  finished.sort((a, b) => (a.finished < b.finished ? -1 : 1));
  for (const attempt of finished) {
    const { lesson, version } = attempt;
    const day = dayOf(attempt.finished);
    const score = scoreOf(attempt);
    const before = records.get(lesson);
    if (!before) records.set(lesson, { lesson, first: day, last: day, times: 1, best: score, version, seconds: 0 });
    else {
      const better = score.right * before.best.of >= before.best.right * score.of;
      records.set(lesson, { ...before, last: day, times: before.times + 1, ...(better ? { best: score, version } : {}) });
    }
  }
  for (const record of records.values())
    record.seconds = attempts.filter(({ lesson }) => lesson === record.lesson).reduce((sum, { seconds }) => sum + seconds, 0);
  return [...records.values()];
}
