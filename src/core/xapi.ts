/**
 * Learning events as xAPI 1.0.3 statements (https://github.com/adlnet/xAPI-Spec), plain: without the cmi5
 * category, which belongs to courses that a learning management system has launched (cmi5 specification
 * 9.6.2, https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md).
 */

import { lessonVersion } from './attempt.ts';
import type { LearningEvent } from './learning-event.ts';
import type { Lesson, Question } from './lesson.ts';

/** Who learns: an account with a random name, and the system in which that name means something. */
export type Learner = { homePage: string; name: string };

/** Where no hospital has named its system: an address that by RFC 2606 can never belong to anybody. */
export const NOWHERE = 'https://beside.invalid/';

type LanguageMap = Record<string, string>;
type Activity = {
  objectType: 'Activity';
  id: string;
  definition: {
    type: string;
    name?: LanguageMap;
    description?: LanguageMap;
    interactionType?: 'choice';
    correctResponsesPattern?: string[];
    choices?: { id: string; description: LanguageMap }[];
  };
};
export type Statement = {
  id: string;
  actor: { objectType: 'Agent'; account: Learner };
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: {
    success?: boolean;
    completion?: boolean;
    response?: string;
    duration?: string;
    score?: { scaled: number; raw: number; min: number; max: number };
    extensions?: Record<string, number>;
  };
  context: {
    registration?: string;
    platform: string;
    language: string;
    revision: string;
    contextActivities?: { parent: Activity[] };
  };
  timestamp: string;
};

/** Compared as strings by whoever reads them: not a letter may differ. */
const VERB = 'http://adlnet.gov/expapi/verbs/';
const ACTIVITY = 'http://adlnet.gov/expapi/activities/';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** The statement of an event. `lessons`: those known now; one that has changed since is named without its words. */
export function toStatement(event: LearningEvent, learner: Learner, lessons: readonly Lesson[]): Statement {
  const lesson = lessons.find((one) => one.id === event.lesson && one.language === event.language && lessonVersion(one) === event.version);
  const whole = lessonActivity(event, lesson, learner);
  const result = resultOf(event);
  return {
    id: event.id,
    actor: { objectType: 'Agent', account: learner },
    verb: { id: `${VERB}${event.verb}`, display: { en: event.verb } },
    object: event.question ? questionActivity(event, event.question, lesson, learner) : whole,
    ...(Object.keys(result).length > 0 ? { result } : {}),
    context: {
      ...(event.attempt ? { registration: event.attempt } : {}),
      platform: 'Beside',
      language: event.language,
      revision: event.version,
      ...(event.question ? { contextActivities: { parent: [whole] } } : {}),
    },
    timestamp: event.at,
  };
}

function resultOf({ verb, choice, right, percent, seconds, score }: LearningEvent): NonNullable<Statement['result']> {
  return {
    ...(verb === 'completed' ? { completion: true } : {}),
    ...(verb === 'passed' ? { success: true } : {}),
    ...(verb === 'answered' && right !== undefined ? { success: right } : {}),
    ...(choice !== undefined ? { response: letter(choice) } : {}),
    ...(seconds !== undefined ? { duration: duration(seconds) } : {}),
    ...(score && score.of > 0 ? { score: { scaled: share(score), raw: score.right, min: 0, max: score.of } } : {}),
    ...(percent !== undefined ? { extensions: { [PROGRESS]: percent } } : {}),
  };
}

const share = ({ right, of }: { right: number; of: number }) => Math.round((right / of) * 10_000) / 10_000;

const lessonAddress = ({ homePage }: Learner, id: string) => `${homePage.replace(/\/?$/, '/')}lessons/${id}`;

const lessonActivity = ({ lesson: id }: LearningEvent, lesson: Lesson | undefined, learner: Learner): Activity => ({
  objectType: 'Activity',
  id: lessonAddress(learner, id),
  definition: {
    type: `${ACTIVITY}lesson`,
    ...(lesson ? { name: { [lesson.language]: lesson.title }, description: { [lesson.language]: lesson.behavior } } : {}),
  },
});

function questionActivity(event: LearningEvent, id: string, lesson: Lesson | undefined, learner: Learner): Activity {
  const question = lesson?.blocks.find((block): block is Question => block.kind === 'question' && block.id === id);
  return {
    objectType: 'Activity',
    id: `${lessonAddress(learner, event.lesson)}/questions/${id}`,
    definition: {
      type: `${ACTIVITY}cmi.interaction`,
      interactionType: 'choice',
      ...(question
        ? {
            description: { [event.language]: question.prompt },
            correctResponsesPattern: [letter(question.options.findIndex(({ right }) => right))],
            choices: question.options.map(({ text }, index) => ({ id: letter(index), description: { [event.language]: text } })),
          }
        : {}),
    },
  };
}

/** The name of an option by its place in the lesson: a, b, c. */
const letter = (index: number): string => String.fromCharCode(97 + index);

/** ISO 8601, as in "PT3M40S". */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  const said = parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : []));
  return `PT${said.join('') || '0S'}`;
}
