import { expect, test } from 'vitest';
import { ageName, asKey, comma, countyName, dateName, hostName, languageName, placeName } from '../../src/ui/words.ts';

test.each([
  ['2020', '2020'],
  ['2026-11', 'Nov 2026'],
  ['2026-10-12', 'Oct 12, 2026'],
  ['2026-01-01', 'Jan 1, 2026'],
])('%s is %s', (date, words) => expect(dateName(date)).toBe(words));

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-02', '21 days ago'],
  ['2026-11', 'this month'],
  ['2026-08-30', '3 months ago'],
  ['2020', '6 years ago'],
  ['2024-01', '3 years ago'],
  ['2026', 'this year'],
])('%s was %s', (date, words) => expect(ageName(date, '2026-11-23')).toBe(words));

test('names', () => {
  expect(languageName('es')).toBe('Spanish');
  expect(countyName('San Luis Obispo, CA')).toBe('San Luis Obispo County');
  expect(placeName({ states: ['CA', 'NV'] })).toBe('California, NV');
  expect(placeName({ nation: 'US' })).toBe('anywhere in the US');
  expect(hostName('https://www.program.example/a')).toBe('program.example');
  expect(comma(['a', 'b'])).toBe('a, b');
  expect(asKey('review-of-systems')).toBe('review_of_systems');
});
