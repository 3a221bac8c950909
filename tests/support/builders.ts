/** Entries for tests: valid in every field, so that a test names only what it is about. All of it is invented. */
import type { ConditionName } from '../../src/core/condition-name.ts';
import type { Found } from '../../src/core/found.ts';
import type { Lesson, Question } from '../../src/core/lesson.ts';
import type { Pack } from '../../src/core/pack.ts';
import { Program } from '../../src/core/program.ts';
import type { z } from '../../src/core/zod.ts';

/** A program for parents, anywhere, in English, open to every diagnosis; parsed, so that a test cannot build an impossible one. */
export const aProgram = (fields: Partial<z.input<typeof Program>> = {}): Program =>
  Program.parse({
    id: 'a-program',
    name: `Program ${fields.id ?? 'a-program'}`,
    organization: 'An invented organization',
    summary: 'Parents meet parents.',
    conditions: 'any',
    who: ['parent', 'caregiver'],
    formats: ['one-to-one'],
    place: { nation: 'US' },
    languages: ['en'],
    nextStep: 'Write to the program.',
    provenance: { source: 'https://program.example/', sourceDate: '2025-01', read: '2025-11-01', confidence: 'high' },
    ...fields,
  });

export const aCondition = (fields: Partial<ConditionName> = {}): ConditionName => ({
  id: 'a-condition',
  kind: 'condition',
  name: (fields.id ?? 'a-condition').replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()),
  terms: [],
  icd10cm: [],
  abbreviations: [],
  ...fields,
});

export const aFound = (condition: string, status: Found['status'] = 'present'): Found => ({
  condition,
  status,
  via: ['name'],
  sections: ['problems'],
  count: 1,
});

export const aLesson = (fields: Partial<Lesson> = {}): Lesson => ({
  id: 'a-lesson',
  language: 'en',
  title: 'A lesson',
  behavior: 'Offer once to every family.',
  order: 1,
  blocks: [{ kind: 'paragraph', runs: [{ text: 'Ask first.', strong: false }] }],
  ...fields,
});

/** A question whose second option is the right one. */
export const aQuestion = (id: string, fields: Partial<Question> = {}): Question => ({
  kind: 'question',
  id,
  reviewOnly: false,
  prompt: `What now, ${id}?`,
  options: [
    { text: 'Wait and see.', right: false, why: 'Waiting loses the moment.' },
    { text: 'Ask the family.', right: true, why: 'Asking takes a minute.' },
    { text: 'Hand over a flyer.', right: false, why: 'A flyer asks nothing.' },
  ],
  ...fields,
});

export const aPack = (fields: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'starter',
  name: 'Starter catalogue',
  version: '1',
  license: 'CC-BY-4.0',
  programs: [aProgram()],
  lessons: [aLesson()],
  ...fields,
});
