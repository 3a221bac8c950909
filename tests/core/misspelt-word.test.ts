import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, near, nearestFirst, vocabularyOf } from '../../src/core/misspelt-word.ts';

test.each([
  ['epilpsy', 1, ['epilepsy']],
  ['chron', 1, ['crohn']],
  ['autizm', 1, ['autism']],
  ['diabtis', 2, ['diabetes']],
  ['niño', 1, ['nino', 'niños']],
  ['dravet', 1, ['dravet']],
] as const)('%s, %i slips: %j', (typed, reach, wanted) => {
  const known = vocabularyOf(['epilepsy', 'crohn', 'autism', 'diabetes', 'dravet', 'nino', 'niños', 'asthma', '2026', 'es']);
  expect(nearestFirst(typed, near(typed, known, reach)).map(({ word }) => word)).toEqual(wanted);
});

test('numbers and words of two letters are nobody’s neighbor', () => {
  expect(near('2025', vocabularyOf(['2026', 'en']), 2)).toEqual([]);
});

/** Few letters, some of them outside a to z, so that neighbors are common. */
const word = fc.array(fc.constantFrom('a', 'b', 'z', 'ñ', 'é', '7'), { minLength: 1, maxLength: 7 }).map((letters) => letters.join(''));
const sorted = (text: string) => [...text].sort().join('');

test('who is passed over by letters alone is not near: the same as comparing every word', () => {
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 30 }), fc.constantFrom(1, 2), (typed, others, reach) => {
      const known = others.filter((other) => /\p{L}{3}/u.test(other));
      const naive = known.flatMap((other) => {
        const letters = sorted(other) === sorted(typed) ? 1 : reach + 1;
        const distance = Math.min(editDistance(typed, other), other === typed ? 0 : letters);
        return distance <= reach ? [{ word: other, distance }] : [];
      });
      const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
      expect(near(typed, vocabularyOf(others), reach as 1 | 2).sort(byWord)).toEqual(naive.sort(byWord));
    }),
    { numRuns: 500 },
  );
});
