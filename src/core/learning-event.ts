/**
 * What happened in a lesson, as ids and numbers. xAPI statements are written from it only when they are
 * saved or sent (xapi.ts), so that no sentence of a lesson and no name stands in the store a second time.
 */
import { type Attempt, firstAnswer, type Screen, scoreOf, stepsOf } from './attempt.ts';
import { Id, Language } from './common.ts';
import { z } from './zod.ts';

export const LearningEvent = z.strictObject({
  /** Becomes the statement's id: sent twice, it is still one statement. */
  id: z.uuid(),
  at: z.iso.datetime(),
  verb: z.enum(['initialized', 'answered', 'progressed', 'completed', 'passed']),
  lesson: Id,
  language: Language,
  /** `lessonVersion` of what was read. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  /** The attempt that it belongs to; none for a review. */
  attempt: z.uuid().optional(),
  question: Id.optional(),
  choice: z.number().int().min(0).max(4).optional(),
  right: z.boolean().optional(),
  /** 1 to 99. */
  percent: z.number().int().min(1).max(99).optional(),
  seconds: z.number().min(0).optional(),
  /** Questions answered right at first try, and questions. */
  score: z.strictObject({ right: z.number().int().min(0), of: z.number().int().min(0) }).optional(),
});
export type LearningEvent = z.infer<typeof LearningEvent>;

/** Said at these shares of the way; every screen would be twelve statements a lesson. */
const QUARTERS = [25, 50, 75];

/** What a change of an attempt means, in its order; `newId` gives a UUID. */
export function eventsBetween(
  before: Attempt | undefined,
  after: Attempt,
  screens: readonly Screen[],
  newId: () => string,
): LearningEvent[] {
  const { lesson, language, version, id: attempt, touched: at } = after;
  const event = (fields: Pick<LearningEvent, 'verb'> & Partial<LearningEvent>): LearningEvent => ({
    id: newId(),
    at,
    lesson,
    language,
    version,
    attempt,
    ...fields,
  });
  if (!before) return [event({ verb: 'initialized' })];

  const events: LearningEvent[] = [];
  for (const [index, made] of after.answers.entries())
    if (index >= before.answers.length && firstAnswer(after.answers, made.step) === made)
      events.push(
        event({
          verb: 'answered',
          question: made.question,
          choice: made.choice,
          right: made.right,
          seconds: after.seconds - before.seconds,
        }),
      );
  const share = ({ step, answers }: Attempt) => (100 * step) / stepsOf(screens, answers).length;
  const passed = QUARTERS.findLast((quarter) => share(before) < quarter && share(after) >= quarter);
  if (passed) events.push(event({ verb: 'progressed', percent: passed }));
  if (after.finished && !before.finished) {
    events.push(event({ verb: 'completed', seconds: after.seconds }));
    events.push(event({ verb: 'passed', seconds: after.seconds, score: scoreOf(after) }));
  }
  return events;
}
