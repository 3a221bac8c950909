import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertSpan } from '../../../src/core/detect/context.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import { foldTerm } from '../../../src/core/detect/fold.ts';
import { readPlainText } from '../../../src/core/detect/plain-text.ts';
import { scan } from '../../../src/core/detect/scan.ts';
import { variantsOf } from '../../../src/core/detect/variants.ts';
import { conditions, lexicon, mentionsIn, statuses } from './fixture.ts';

const termsOf = new Map(
  conditions.map((condition) => [
    condition.id,
    new Set([condition.name, condition.nameEs ?? '', ...condition.terms, ...condition.abbreviations.map(({ text }) => text)].map(foldTerm)),
  ]),
);
const prefixesOf = new Map(
  conditions.map(({ id, codes }) => [id, [...codes.icd10cm.map((code) => code.replace('.', '')), ...codes.snomed]]),
);

/** Folded, without the s that a plural or possessive may add to any word. */
const bare = (text: string) =>
  foldTerm(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/s(?= |$)/g, '');

const words = (text: string) => text.split(' ').filter(Boolean).sort().join(' ');

/** Whether a text is a term: in its order or turned around, in another form by rule, or with one mistake in a long word. */
function isWritten(text: string, term: string): boolean {
  const plain = (one: string) =>
    words(one.replace(/\b(?:type|tipo) (i{1,3})\b/g, (_, sign: string) => `type ${sign.length}`).replace('tipo', 'type'));
  if ([term, ...variantsOf(term).map(bare)].some((form) => plain(text) === plain(form))) return true;
  const [a, b] = [text.split(' '), term.split(' ')];
  const wrong = a.filter((word, i) => word !== b[i]);
  return a.length === b.length && wrong.length === 1 && (wrong[0]?.length ?? 0) >= 9 && Math.abs(text.length - term.length) <= 1;
}

const odd = fc.constantFrom(
  '\0',
  '\u200b',
  '\u202e',
  '\ud83e',
  '\udec1',
  '🫁',
  '\u00ad',
  '\ufb01',
  '\ufeff',
  '\n',
  '\r\n',
  '\t',
  '|',
  ' ',
  '  ',
  '-',
  '.',
  ': ',
  ', ',
  '; ',
  '? ',
  '(',
  ')',
  '[ ] ',
  '[x] ',
  '☐ ',
  '☑ ',
  "'s",
  '\u0301',
  '•',
);
const chartWord = fc.constantFrom(
  ...conditions.flatMap(({ name, terms, abbreviations, codes }) => [
    name,
    ...terms,
    ...abbreviations.map(({ text }) => text),
    ...codes.icd10cm,
    ...codes.snomed,
  ]),
  ...'no denies mother history of family FH: PMH: possible r/o vs but if resolved has patient with Assessment: screening for carrier Dr. by negative was ruled out ICD-10: SNOMED room sin niega madre con'.split(
    ' ',
  ),
);
const soup = fc
  .array(fc.oneof(chartWord, odd, fc.string({ maxLength: 6 }), fc.constant(' ')), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), soup);

const run = (check: fc.IProperty<unknown>, numRuns = 500) => fc.assert(check as fc.IProperty<[unknown]>, { numRuns });

describe('whatever the text', () => {
  test('reading it never throws, and every match is in order and quotes a term of its condition', () => {
    run(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, condition, via, term } of scan(text, lexicon)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const quoted = text.slice(start, end);
          if (via === 'code')
            expect(prefixesOf.get(condition)?.some((code) => quoted.replace('.', '').toUpperCase().startsWith(code))).toBe(true);
          else
            expect(
              [...(termsOf.get(condition) ?? [])].some((known) => isWritten(bare(quoted), bare(known))),
              quoted,
            ).toBe(true);
          expect(term).not.toBe('');
        }
      }),
    );
  });

  test('plain text is read into blocks that map back to it, in order and without loss', () => {
    run(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { block, offset, place } of readPlainText(text)) {
          expect(text.slice(offset, offset + block.text.length)).toBe(block.text);
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset + block.text.length;
          let cell = 0;
          for (const { start, end } of block.cells ?? []) {
            expect(start).toBeGreaterThanOrEqual(cell);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(block.text.length);
            cell = end;
          }
          expect(place.near.length).toBeLessThanOrEqual(301);
        }
        for (const { start, end } of mentionsIn(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  test('any span of any block gets an assertion', () => {
    run(
      fc.property(anyText, fc.nat(250), fc.nat(250), (text, start, length) => {
        const said = assertSpan({ text }, start, start + length, { headings: ['Family History', text.slice(0, 50)], near: '' });
        expect(['affirmed', 'negated', 'possible']).toContain(said.negation);
      }),
    );
  });
});

const phrase = fc.constantFrom(
  'No evidence of asthma',
  'Patient has epilepsy',
  'Mother has lupus',
  'Asthma, eczema and hydrocephalus',
  'r/o celiac disease',
  'Family history of type 1 diabetes',
  'History of migraine',
  'Denies stroke',
  'Known Down syndrome',
  'Possible Kawasaki disease',
);

test('text after the end of a sentence never changes what came before', () => {
  run(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), anyText, (sentences, more) => {
      const text = `${sentences.join('. ')}.`;
      const before = mentionsIn(text);
      const after = mentionsIn(`${text}\n\n${more}`).filter(({ end }) => end <= text.length);
      expect(after).toEqual(before);
    }),
  );
});

test('in one block too, when the next sentence is ordinary', () => {
  run(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), fc.array(phrase, { minLength: 1, maxLength: 3 }), (first, then) => {
      const text = `${first.join('. ')}.`;
      const place = () => ({ headings: [], near: '' });
      const before = detect({ text }, place, lexicon);
      const after = detect({ text: `${text} ${then.join('. ')}.` }, place, lexicon).filter(({ end }) => end <= text.length);
      expect(after).toEqual(before);
    }),
  );
});

test('the order of blocks does not matter to what is found', () => {
  run(
    fc.property(
      fc.shuffledSubarray(['Asthma is stable', 'No epilepsy', 'Mother has lupus', 'r/o celiac disease'], { minLength: 4 }),
      (parts) => {
        expect(statuses(parts.join('\n\n'))).toBe('asthma present, celiac-disease uncertain, epilepsy absent, lupus family');
      },
    ),
    24,
  );
});

test('five megabytes of near-matches are read in reasonable time', () => {
  const near = 'cystic fibro cystic cystic fibrosi type 1 diabete congenital heart G4 J4 down ';
  const text = near.repeat(Math.ceil(5_000_000 / near.length));
  const started = performance.now();
  expect(scan(text, lexicon)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 30_000);

test.each([
  ['spaces', ' '],
  ['letters', 'a'],
  ['line breaks', '\n'],
  ['NUL', '\0'],
  ['lone surrogates', '\ud800'],
  ['zero-width', '\u200b'],
  ['tabs', '\t'],
  ['pipes', '|'],
  ['dashes', '- '],
  ['boxes', '[ ] '],
])(
  '5 MB of %s around a mention',
  (_, filler) => {
    const half = filler.repeat(Math.ceil(2_500_000 / filler.length));
    const text = `${half} epilepsy ${half}`;
    const started = performance.now();
    expect(scan(text, lexicon)).toHaveLength(1);
    detect({ text }, () => ({ headings: [], near: '' }), lexicon);
    expect(performance.now() - started).toBeLessThan(10_000);
  },
  60_000,
);
