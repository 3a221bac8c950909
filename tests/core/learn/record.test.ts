import { expect, test } from 'vitest';
import { type Attempt, startAttempt } from '../../../src/core/attempt.ts';
import { badge } from '../../../src/core/badge.ts';
import { learningRecord } from '../../../src/core/learning-record.ts';
import { teamProgress } from '../../../src/core/team-progress.ts';
import { NOWHERE, toStatement } from '../../../src/core/xapi.ts';
import { aLesson } from '../../support/builders.ts';

const lesson = aLesson({ id: 'the-offer', title: 'The offer' });
const ID = '11111111-1111-4111-8111-111111111111';
const attempt = (day: string, right: number, fields: Partial<Attempt> = {}): Attempt => ({
  ...startAttempt(lesson, { now: `${day}T10:00:00.000Z`, id: ID, seed: 1 }),
  finished: `${day}T10:03:00.000Z`,
  seconds: 180,
  answers: [0, 1, 2].map((question) => ({ step: question, question: `q${question}`, choice: 1, right: question < right })),
  ...fields,
});
const utcDay = (moment: string) => moment.slice(0, 10);

test('the record: first and last day, the best score, all the time spent', () => {
  const { finished: _, ...open } = attempt('2026-11-26', 0);
  expect(learningRecord([attempt('2026-11-25', 2), attempt('2026-11-23', 3), attempt('2026-11-24', 1), open], utcDay)).toEqual([
    {
      lesson: 'the-offer',
      first: '2026-11-23',
      last: '2026-11-25',
      times: 3,
      best: { right: 3, of: 3 },
      version: open.version,
      seconds: 720,
    },
  ]);
});

test('an open attempt is no record', () => {
  const { finished: _, ...open } = attempt('2026-11-26', 3);
  expect(learningRecord([open], utcDay)).toEqual([]);
});

test('the badge has the fields that Open Badges 3.0 asks for, says whose word it is, and has no proof', () => {
  const records = learningRecord([attempt('2026-11-23', 2)], utcDay);
  const made = badge({ records, lessons: [lesson, aLesson({ id: 'other' })], learner: { name: ID }, id: ID, now: '2026-11-23T10:00:00Z' });
  // https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential: required are @context, id, type, issuer, validFrom, credentialSubject.
  expect(made['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2');
  expect(made['@context'][1]).toMatch(/^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context-3\.0(\.\d+)?\.json$/);
  expect(made.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
  expect(made.credentialSubject.type).toEqual(['AchievementSubject']);
  for (const field of ['id', 'type', 'name', 'description', 'criteria'] as const)
    expect(made.credentialSubject.achievement[field]).toBeTruthy();
  expect(made.name).toContain('1 of 2 lessons');
  expect(made.credentialSubject.achievement.criteria.narrative).toContain('The offer (2026-11-23, 2 of 3 at first try)');
  for (const place of [made.name, made.description, made.issuer.name]) expect(place.toLowerCase()).toContain('self-attested');
  expect(made).not.toHaveProperty('proof');
  expect(() => badge({ records: [], lessons: [], learner: { name: ID }, id: ID, now: '' })).toThrow(RangeError);
});

test('a team is counted: people, not names; the same file twice is one person', () => {
  const file = (name: string, verbs: ('initialized' | 'completed')[]) =>
    verbs.map((verb) =>
      toStatement(
        { id: ID, at: '2026-11-23T10:00:00Z', verb, lesson: 'the-offer', language: 'en', version: '00000000' },
        { homePage: NOWHERE, name },
        [],
      ),
    );
  const ana = file('ana-account', ['initialized', 'completed']);
  const counted = teamProgress([ana, ana, file('ben-account', ['initialized']), { no: 'record' }, [{ id: 1 }]]);
  expect(counted).toEqual({ people: 2, lessons: [{ lesson: 'the-offer', begun: 2, finished: 1 }], unread: 2 });
  expect(JSON.stringify(counted)).not.toMatch(/ana|ben/);
});
