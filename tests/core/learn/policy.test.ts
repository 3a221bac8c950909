import { expect, test } from 'vitest';
import { managedSchemaFile } from '../../../src/build/managed-schema.ts';
import { readLessons } from '../../../src/build/read-content.ts';
import { firstSteps } from '../../../src/core/first-steps.ts';
import { Policy, readPolicy } from '../../../src/core/policy.ts';

const lrs = { endpoint: 'https://lrs.example/xapi', key: 'a', secret: 'b', homePage: 'https://learning.example/' };

test.each([
  ['nothing', undefined, {}],
  ['null', null, {}],
  ['a text', 'lrs', {}],
  ['a whole policy, with fields of another version', { lrs, other: 1 }, { lrs }],
  [
    "a hospital's protocol",
    { protocol: 'Call 5-0100.', protocolPhone: '559-555-0100' },
    { protocol: 'Call 5-0100.', protocolPhone: '559-555-0100' },
  ],
  ['a wrong number beside a right text', { protocol: 'Stay.', protocolPhone: 'me' }, { protocol: 'Stay.' }],
  ['no password', { lrs: { ...lrs, secret: undefined } }, {}],
  ['no https', { lrs: { ...lrs, endpoint: 'http://lrs.example/' } }, {}],
  ['a name that only begins like this machine', { lrs: { ...lrs, endpoint: 'http://127.0.0.1.evil.example/' } }, {}],
  ['this machine', { lrs: { ...lrs, endpoint: 'http://127.0.0.1:8080/x' } }, { lrs: { ...lrs, endpoint: 'http://127.0.0.1:8080/x' } }],
])('policy: %s', (_, stored, expected) => expect(readPolicy(stored)).toEqual(expected));

test('the managed schema names every field of the policy, and nothing at its top that Chromium refuses', () => {
  const schema = JSON.parse(managedSchemaFile().contents);
  expect(Object.keys(schema)).toEqual(['type', 'properties']);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(Policy.shape));
  expect(Object.keys(schema.properties.lrs.properties)).toEqual(Object.keys(lrs));
});

test('the first steps take less than 15 minutes with the lessons that there are, in either language', () => {
  const lessons = readLessons().map(({ value }) => value);
  for (const language of ['en', 'es']) {
    const path = lessons.filter((lesson) => lesson.language === language).sort((a, b) => a.order - b.order);
    const { minutes, left, lessons: counted } = firstSteps({ site: false, lessons: path, finished: [], sheet: false });
    expect([left, counted]).toEqual([3, { finished: 0, of: 3 }]);
    expect(minutes).toBeLessThan(15);
  }
});

test('any three lessons count; the next one is the first that is open', () => {
  const lessons = readLessons().map(({ value }) => value);
  const path = lessons.filter(({ language }) => language === 'en').sort((a, b) => a.order - b.order);
  const ids = path.map(({ id }) => id);
  const steps = firstSteps({ site: true, lessons: path, finished: [ids[4] ?? '', ids[0] ?? ''], sheet: true });
  expect(steps.next).toBe(ids[1]);
  expect(steps.lessons).toEqual({ finished: 2, of: 3 });
  expect(firstSteps({ site: true, lessons: path, finished: ids.slice(5, 8), sheet: true }).left).toBe(0);
  expect(firstSteps({ site: true, lessons: [], finished: [], sheet: true }).left, 'an empty catalogue asks for no lesson').toBe(0);
});
