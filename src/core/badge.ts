/**
 * A file in the shape of an Open Badges 3.0 achievement credential (https://www.imsglobal.org/spec/ob/v3p0/), so that
 * a portfolio can read it. Nobody has signed it: its issuer is the learner, and it says so in every place where a reader may look.
 */
import type { LessonRecord } from './learning-record.ts';
import type { Lesson } from './lesson.ts';
import { type Learner, NOWHERE } from './xapi.ts';

/** Contexts of OB 3.0 (its section "JSON-LD contexts"). */
const CONTEXT = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] as const;

type Input = {
  records: readonly LessonRecord[];
  /** All lessons of the path, finished or not. */
  lessons: readonly Lesson[];
  learner: Pick<Learner, 'name'>;
  /** A UUID for this file. */
  id: string;
  /** ISO moment. */
  now: string;
};

/** The credential as a value to be written as JSON. Throws when nothing is finished: there is then nothing to say. */
export function badge({ records, lessons, learner, id, now }: Input) {
  if (records.length === 0) throw new RangeError('no lesson is finished');
  const titleOf = (lesson: string) => lessons.find((one) => one.id === lesson)?.title ?? lesson;
  const done = records.map(({ lesson, last, best }) => `${titleOf(lesson)} (${last}, ${best.right} of ${best.of} at first try)`);
  const name = `Beside: ${records.length} of ${Math.max(lessons.length, records.length)} lessons on offering peer support (self-attested)`;
  const self = `urn:uuid:${learner.name}`;
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    description: 'Self-attested: written by the program on the computer of the learner, signed by nobody. It carries no proof.',
    issuer: { id: self, type: ['Profile'], name: 'The learner (self-attested, not an institution)' },
    validFrom: now,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityHash: learner.name, identityType: 'systemId', hashed: false }],
      achievement: {
        id: `${NOWHERE}achievements/lessons`,
        type: ['Achievement'],
        achievementType: 'CourseCompletion' as const,
        name,
        description: 'Short lessons for staff of pediatric clinics on offering peer support to families.',
        criteria: { narrative: `Every question of a lesson answered right in the end. ${done.join('; ')}.` },
      },
    },
  };
}
