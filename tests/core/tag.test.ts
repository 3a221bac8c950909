import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTag, Tag, tagProblem, tidyTag } from '../../src/core/tag.ts';
import { TAG_ANIMALS, TAG_COLORS, TAG_WORDS } from '../../src/core/tag-words.ts';

test.each(['blue-otter-12', 'Blue Otter 12', 'purple backpack', 'tortuga azul 3', 'limón_mango', 'monday late train', 'otter'])(
  '%s may be kept',
  (typed) => {
    expect(tagProblem(typed)).toBeUndefined();
    expect(Tag.safeParse(tidyTag(typed)).success).toBe(true);
  },
);

// All invented.
test.each([
  ['Maria Lopez', 'name'],
  ['Lopez, M.', 'name'],
  ['M. Lopez', 'name'],
  ["Keisha O'Neil", 'name'],
  ['Nguyễn Thị', 'name'],
  ['maria lopez', 'unknown-word'],
  ['otter lopez', 'unknown-word'],
  ['dravet', 'unknown-word'],
  ['fenfluramine', 'unknown-word'],
  ['blue otter 12345', 'number'],
  ['MRN 00481516', 'number'],
  ['12 34 5', 'date'],
  ['1 2 3 4 5', 'date'],
  ['4815', 'number'],
  ['otter 12-34', 'number'],
  ['12', 'number'],
  ['559-555-0100', 'number'],
  ['(559) 555 0100', 'number'],
  ['559.555.0100', 'number'],
  ['٥٥٩٥٥٥٠١٠٠', 'number'],
  ['123-45-6789', 'number'],
  ['parent@example.org', 'email'],
  ['parent ＠ example', 'email'],
  ['example.org', 'email'],
  ['4/9/2015', 'date'],
  ['04-09-15', 'date'],
  ['2015.04.09', 'date'],
  ['9 apr', 'date'],
  ['9 Sept', 'date'],
  ['otter 9 de octubre', 'date'],
  ['9apr15', 'date'],
  ['otter 2015', 'date'],
  // Names that are words, too.
  ['flor', 'unknown-word'],
  ['isla moon', 'unknown-word'],
  ['Ginger Snow', 'name'],
  ['fern castle', 'unknown-word'],
  ['rosado mesa', 'unknown-word'],
  ['blue-otter-blue-otter-blue-otter', 'long'],
  ['otter!', 'signs'],
  ['<b>otter</b>', 'signs'],
  ['', 'signs'],
  ['---', 'signs'],
])('%s is refused: %s', (typed, problem) => {
  expect(tagProblem(typed)).toBe(problem);
  expect(Tag.safeParse(tidyTag(typed)).success).toBe(false);
});

test.each(['_ blue', 'blue-', '-blue', ' blue _ '])('"%s" is kept without what joins nothing', (typed) =>
  expect(tidyTag(typed)).toBe('blue'),
);

const WORDS = new Set([...Object.values(TAG_COLORS), ...Object.values(TAG_ANIMALS), TAG_WORDS].flat());

test('every word of the list is plain, and none is a month or a number', () => {
  for (const word of WORDS) {
    expect(word).toMatch(/^[a-z]{2,}$/);
    expect(tagProblem(word)).toBeUndefined();
  }
});

test('whatever is typed: what is kept has only listed words and one number of at most three digits', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc
          .array(fc.oneof(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 1e9 }).map(String), fc.string({ maxLength: 8 })), {
            maxLength: 5,
          })
          .map((parts) => parts.join(' ')),
      ),
      (typed) => {
        if (tagProblem(typed) !== undefined) return;
        const parts = tidyTag(typed).split('-');
        const numbers = parts.filter((part) => !WORDS.has(part));
        expect(numbers.length).toBeLessThanOrEqual(1);
        for (const number of numbers) expect(number).toMatch(/^\d{1,3}$/);
        expect(parts.length).toBeLessThanOrEqual(4);
        expect(Tag.safeParse(tidyTag(typed)).success).toBe(true);
      },
    ),
    { numRuns: 2000 },
  ));

const two = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const between = fc.constantFrom('-', '/', '.', ' ', '');
const identifiers = fc.oneof(
  // Record numbers of five digits and more, spaced in any way.
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 12 }).chain((digits) => between.map((sign) => digits.join(sign))),
  // Dates in every order.
  fc.tuple(two, two, fc.integer({ min: 1990, max: 2026 }), between).map(([a, b, year, sign]) => [a, b, year].join(sign)),
  fc.tuple(fc.integer({ min: 1990, max: 2026 }), two, two, between).map((parts) => parts.slice(0, 3).join(String(parts[3]))),
  fc.emailAddress(),
  // Names as they are written: two words with capitals.
  fc
    .tuple(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), fc.stringMatching(/^[A-Z][a-z]{3,9}$/))
    .filter((names) => !names.every((name) => WORDS.has(name.toLowerCase())))
    .map((names) => names.join(' ')),
);

test('an identifier is refused, alone and among harmless words', () =>
  fc.assert(
    fc.property(identifiers, fc.boolean(), (identifier, alone) => {
      const typed = alone ? identifier : `blue otter ${identifier}`;
      expect(tagProblem(typed)).toBeDefined();
      expect(Tag.safeParse(tidyTag(typed)).success).toBe(false);
    }),
    { numRuns: 2000 },
  ));

test('a suggested tag may always be kept: every color with every animal', () => {
  for (const language of ['en', 'es'] as const)
    for (const color of TAG_COLORS[language].keys())
      for (const animal of TAG_ANIMALS[language].keys()) {
        const random = [color / TAG_COLORS[language].length, animal / TAG_ANIMALS[language].length, 0.5].map((at) => at + 1e-9).values();
        expect(Tag.safeParse(makeTag(() => random.next().value ?? 0, language))).toMatchObject({ success: true });
      }
});
