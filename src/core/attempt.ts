/**
 * One way through a lesson, from its first screen to its last. Everything that the player shows follows
 * from the lesson and the attempt, so a closed panel, another window or another day goes on in the same place.
 */
import { Id, Language } from './common.ts';
import type { Lesson, LessonBlock, Question } from './lesson.ts';
import { fingerprint, shuffled } from './seeded.ts';
import { z } from './zod.ts';

const Moment = z.iso.datetime();

export const Answer = z.strictObject({
  /** Place in `stepsOf`. */
  step: z.number().int().min(0).max(1000),
  question: Id,
  /** Place among the options as the lesson has them, not as they were shown. */
  choice: z.number().int().min(0).max(4),
  right: z.boolean(),
});
export type Answer = z.infer<typeof Answer>;

export const Attempt = z.strictObject({
  id: z.uuid(),
  lesson: Id,
  language: Language,
  /** `lessonVersion` of the lesson as it was read. */
  version: z.string().regex(/^[0-9a-f]{8}$/),
  /** Decides the order of the options. */
  seed: z.number().int().min(0).max(0xffffffff),
  started: Moment,
  /** The last thing that was done. */
  touched: Moment,
  /** The screen on which one stands, as a place in `stepsOf`. */
  step: z.number().int().min(0).max(1000),
  /** Every choice in its order; the first at each step counts, the others are curiosity. */
  answers: z.array(Answer).max(5000),
  /** Time spent, without the pauses. */
  seconds: z.number().min(0),
  finished: Moment.optional(),
});
export type Attempt = z.infer<typeof Attempt>;

/** Eight hex digits that change with any word of the lesson. */
export const lessonVersion = (lesson: Lesson): string => fingerprint(JSON.stringify(lesson)).toString(16).padStart(8, '0');

/** What stands on screen at once: text under one heading, or one question. */
export type Screen = { kind: 'text'; blocks: readonly LessonBlock[] } | { kind: 'question'; question: Question };

/** The screens of a lesson. A heading or a question starts one; questions kept for review are left out. */
export function screensOf(lesson: Lesson): Screen[] {
  const screens: Screen[] = [];
  let blocks: LessonBlock[] = [];
  const close = () => {
    if (blocks.length > 0) screens.push({ kind: 'text', blocks });
    blocks = [];
  };
  for (const block of lesson.blocks) {
    if (block.kind === 'question' || block.kind === 'heading') close();
    if (block.kind !== 'question') blocks.push(block);
    else if (!block.reviewOnly) screens.push({ kind: 'question', question: block });
  }
  close();
  return screens;
}

/** A screen in its place on the way; `again`: a question that was missed and comes back. */
export type Step = Screen & { again: boolean };

/** The way: every screen, then each question again whose first answer at a step was wrong, as often as it takes. */
export function stepsOf(screens: readonly Screen[], answers: readonly Answer[]): Step[] {
  const steps: Step[] = screens.map((screen) => ({ ...screen, again: false }));
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (step?.kind === 'question' && firstAnswer(answers, at)?.right === false) steps.push({ ...step, again: true });
  }
  return steps;
}

/** The answer that counts at a step. */
export const firstAnswer = (answers: readonly Answer[], step: number): Answer | undefined => answers.find((one) => one.step === step);

/** The places of the options in the order in which they are shown: the same all through an attempt. */
export const optionOrder = (question: Question, seed: number): number[] =>
  shuffled(
    question.options.map((_, index) => index),
    fingerprint(`${seed} ${question.id}`),
  );

/** Longer pauses are not counted as time spent. */
const PAUSE_SECONDS = 120;

type Now = { now: string };

function touch(attempt: Attempt, { now }: Now): Attempt {
  const passed = (Date.parse(now) - Date.parse(attempt.touched)) / 1000;
  return { ...attempt, touched: now, seconds: attempt.seconds + (passed > 0 && passed <= PAUSE_SECONDS ? Math.round(passed) : 0) };
}

export const startAttempt = (lesson: Lesson, { now, id, seed }: Now & { id: string; seed: number }): Attempt => ({
  id,
  lesson: lesson.id,
  language: lesson.language,
  version: lessonVersion(lesson),
  seed,
  started: now,
  touched: now,
  step: 0,
  answers: [],
  seconds: 0,
});

/** The attempt on another screen. Beyond an unanswered question there is no going on, and beyond the last screen none at all. */
export function goTo(attempt: Attempt, step: number, screens: readonly Screen[], now: Now): Attempt {
  const steps = stepsOf(screens, attempt.answers);
  const open = steps.findIndex(({ kind }, at) => kind === 'question' && !firstAnswer(attempt.answers, at));
  const last = open < 0 ? steps.length - 1 : open;
  return { ...touch(attempt, now), step: Math.max(0, Math.min(step, last)) };
}

/** The attempt with one more choice at the step where it stands. Of no effect where there is no question. */
export function answer(attempt: Attempt, choice: number, screens: readonly Screen[], now: Now): Attempt {
  const step = stepsOf(screens, attempt.answers)[attempt.step];
  const option = step?.kind === 'question' ? step.question.options[choice] : undefined;
  if (step?.kind !== 'question' || !option) return attempt;
  const made: Answer = { step: attempt.step, question: step.question.id, choice, right: option.right };
  return { ...touch(attempt, now), answers: [...attempt.answers, made] };
}

/** Whether every question was answered right in the end: a wrong answer has put the question on the way once more. */
export const isComplete = (attempt: Attempt, screens: readonly Screen[]): boolean =>
  stepsOf(screens, attempt.answers).every(({ kind }, at) => kind === 'text' || firstAnswer(attempt.answers, at) !== undefined);

/** The attempt as finished; unchanged as long as a question is open. */
export const finish = (attempt: Attempt, screens: readonly Screen[], { now }: Now): Attempt =>
  isComplete(attempt, screens) && !attempt.finished ? { ...touch(attempt, { now }), finished: now } : attempt;

/** How many questions were answered right the first time that they were asked, and how many there are. */
export type Score = { right: number; of: number };

export function scoreOf({ answers }: Pick<Attempt, 'answers'>): Score {
  const first = new Map<string, boolean>();
  for (const { question, right } of answers) if (!first.has(question)) first.set(question, right);
  return { right: [...first.values()].filter(Boolean).length, of: first.size };
}
