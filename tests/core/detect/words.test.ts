/** Words as cues are compared with them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, wordsOf } from '../../../src/core/detect/words.ts';

/** What `plain` means, by decomposing everything. */
const decomposed = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();

const sign = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(..."abcxyzABZ019 .,;:-()/'`") },
  { weight: 3, arbitrary: fc.integer({ min: 0xa0, max: 0x17f }).map((code) => String.fromCharCode(code)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u2019', '\u2018', '\u02bc', '\u2011', '\u2013', '\u0301', '\u00ad', '\u200b', '\ufb01', '\u{1f980}'),
  },
);

test('accents and apostrophes are read one by one as all together', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      expect(plain(text)).toBe(decomposed(text));
    }),
    { numRuns: 2000 },
  );
});

test('a word with an accent is the word without it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('niña', 'mamá', 'h/o', 'no', 'm-chat', 's/p', ',', '(-)', 'doctor’s', ':', 'Él'), { maxLength: 8 }),
      (words) => {
        const text = words.join(' ');
        expect(wordsOf(text)).toEqual(wordsOf(decomposed(text)));
      },
    ),
  );
});
