import validate from '@learninglocker/xapi-validation';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonVersion } from '../../../src/core/attempt.ts';
import { LearningEvent } from '../../../src/core/learning-event.ts';
import { duration, NOWHERE, toStatement } from '../../../src/core/xapi.ts';
import { aLesson, aQuestion } from '../../support/builders.ts';

const lesson = aLesson({ id: 'the-offer', title: 'The offer', blocks: [aQuestion('first')] });
const learner = { homePage: NOWHERE, name: '5b6d2c1e-3d0f-4f0e-9d5b-0a1b2c3d4e5f' };
const event = (fields: Partial<LearningEvent> & Pick<LearningEvent, 'verb'>): LearningEvent =>
  LearningEvent.parse({
    id: '9f0d2c1e-3d0f-4f0e-9d5b-0a1b2c3d4e5f',
    at: '2026-11-23T10:00:00.000Z',
    lesson: 'the-offer',
    language: 'en',
    version: lessonVersion(lesson),
    attempt: '1f0d2c1e-3d0f-4f0e-9d5b-0a1b2c3d4e5f',
    ...fields,
  });
const EVERY: LearningEvent[] = [
  event({ verb: 'initialized' }),
  event({ verb: 'answered', question: 'first', choice: 1, right: true, seconds: 12 }),
  event({ verb: 'progressed', percent: 50 }),
  event({ verb: 'completed', seconds: 220 }),
  event({ verb: 'passed', seconds: 220, score: { right: 2, of: 3 } }),
];
const statements = EVERY.map((one) => toStatement(one, learner, [lesson]));
/** The validator's complaints (Learning Locker's, xAPI 1.0.3). */
const complaints = (value: unknown): unknown[] =>
  (typeof validate === 'function' ? validate : (validate as { default: typeof validate }).default)(value);

test('an independent validator takes every kind of statement', () => {
  for (const statement of statements) expect(complaints(statement), statement.verb.id).toEqual([]);
});

test('that validator can refuse', () => {
  const [, answered] = statements;
  expect(complaints({ ...answered, id: 'no-uuid' })).not.toEqual([]);
  expect(complaints({ ...answered, verb: { id: 'answered' } })).not.toEqual([]);
  expect(complaints({ ...answered, result: { ...answered?.result, duration: '12 s' } })).not.toEqual([]);
  expect(complaints({ ...answered, result: { score: { scaled: 2 } } })).not.toEqual([]);
});

test('verbs, types and the extension are spelt to the letter', () => {
  expect(statements.map(({ verb }) => verb.id)).toEqual([
    'http://adlnet.gov/expapi/verbs/initialized',
    'http://adlnet.gov/expapi/verbs/answered',
    'http://adlnet.gov/expapi/verbs/progressed',
    'http://adlnet.gov/expapi/verbs/completed',
    'http://adlnet.gov/expapi/verbs/passed',
  ]);
  expect(statements[0]?.object.definition.type).toBe('http://adlnet.gov/expapi/activities/lesson');
  expect(statements[1]?.object.definition).toEqual({
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: 'choice',
    description: { en: 'What now, first?' },
    correctResponsesPattern: ['b'],
    choices: [
      { id: 'a', description: { en: 'Wait and see.' } },
      { id: 'b', description: { en: 'Ask the family.' } },
      { id: 'c', description: { en: 'Hand over a flyer.' } },
    ],
  });
  expect(statements[1]?.result).toEqual({ success: true, response: 'b', duration: 'PT12S' });
  expect(statements[2]?.result).toEqual({ extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 50 } });
  expect(statements[3]?.result).toEqual({ completion: true, duration: 'PT3M40S' });
  expect(statements[4]?.result).toEqual({ success: true, duration: 'PT3M40S', score: { scaled: 0.6667, raw: 2, min: 0, max: 3 } });
});

test('the actor is an account with a random name, and the cmi5 category is nowhere', () => {
  const text = JSON.stringify(statements);
  for (const { actor } of statements) expect(actor).toEqual({ objectType: 'Agent', account: learner });
  expect(text).not.toMatch(/mbox|context\/categories|"category"/);
});

test('an answer to a lesson whose words have changed since keeps its result and claims no words', () => {
  const [old] = EVERY.filter(({ verb }) => verb === 'answered').map((one) => toStatement(one, learner, [{ ...lesson, title: 'Other' }]));
  expect(complaints(old)).toEqual([]);
  expect(old?.result?.response).toBe('b');
  expect(JSON.stringify(old)).not.toContain('Ask the family');
});

test('durations of ISO 8601', () => {
  expect([0, 1, 59.6, 60, 220, 3600, 3661].map(duration)).toEqual(['PT0S', 'PT1S', 'PT1M', 'PT1M', 'PT3M40S', 'PT1H', 'PT1H1M1S']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), (seconds) => {
      const [, h = 0, m = 0, s = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration(seconds))?.map((part) => Number(part ?? 0)) ?? [
        -1, -1, -1, -1,
      ];
      expect(h * 3600 + m * 60 + s).toBe(seconds);
    }),
  );
});
