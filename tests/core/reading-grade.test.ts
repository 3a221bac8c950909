import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingGrade, spanishSyllables } from '../../src/core/reading-grade.ts';

test.each([
  ['sí', 1],
  ['madre', 2],
  ['guía', 2],
  ['quien', 1],
  ['pingüino', 3],
  ['familia', 3],
  ['día', 2],
  ['leer', 2],
  ['aéreo', 4],
  ['país', 2],
  ['construí', 2],
  ['cuidado', 3],
  ['ciudad', 2],
  ['hoy', 1],
  ['y', 1],
  ['apoyo', 3],
  ['ahora', 3],
  ['prohibir', 2],
  ['averigüéis', 4],
  ['enfermedad', 4],
  ['DIAGNÓSTICO', 4],
])('%s has %i syllables', (word, count) => expect(spanishSyllables(word)).toBe(count));

describe('English, by Flesch and Kincaid', () => {
  test('one sentence of six words of one syllable', () =>
    expect(readingGrade('The cat sat on the mat.', 'en')).toBe(Math.max(0, 0.39 * 6 + 11.8 - 15.59)));
  test('the formula, by hand: 11 words, 2 sentences, 16 syllables', () =>
    expect(readingGrade('The family decides together. We explain what the program can offer.', 'en')).toBeCloseTo(
      0.39 * (11 / 2) + 11.8 * (19 / 11) - 15.59,
      5,
    ));
  test('a line break ends a sentence', () =>
    expect(readingGrade('A first heading here\nA second heading here', 'en')).toBe(
      readingGrade('A first heading here. A second heading here.', 'en'),
    ));
});

describe('Spanish, by Fernández Huerta', () => {
  // 100 words of two syllables in sentences of n: 206.84 − 120 − 1.02 n.
  const text = (n: number) =>
    Array.from({ length: 10 }, () => `${['Mesa', ...Array.from({ length: n - 1 }, () => 'mesa')].join(' ')}.`).join(' ');
  test.each([
    [11.84 / 1.02, 6],
    [21.64 / 1.02, 7.5],
  ])('sentences of %d words read as grade %d', (length, grade) => {
    const below = readingGrade(text(Math.floor(length)), 'es');
    const above = readingGrade(text(Math.ceil(length)), 'es');
    expect(below).toBeLessThanOrEqual(grade);
    expect(above).toBeGreaterThanOrEqual(grade);
  });
  test('words of a child read as grade 4 or less', () => expect(readingGrade('El sol sale. El pan es de los dos.', 'es')).toBeLessThan(4));
});

test('a text without words asks for nothing', () => {
  expect(readingGrade('', 'en')).toBe(0);
  expect(readingGrade(' … \n—', 'es')).toBe(0);
});

test('any text has a grade, and longer sentences never a lower one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en' as const, 'es' as const), (text, language) => {
      const grade = readingGrade(text, language);
      expect(Number.isFinite(grade) && grade >= 0).toBe(true);
    }),
  );
  const said = ['We ask the family first', 'They choose', 'We write it down'];
  for (const language of ['en', 'es'] as const)
    expect(readingGrade(said.join(', '), language)).toBeGreaterThan(readingGrade(said.join('. '), language));
});
