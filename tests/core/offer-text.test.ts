import { expect, test } from 'vitest';
import { FIRST_WORDS, OFFER, offerLanguage, offerScript, SCRIPT_PLACES } from '../../src/core/offer-text.ts';
import { Format, Who } from '../../src/core/program.ts';
import { unknownPlaces } from '../../src/core/template.ts';
import { aProgram } from '../support/builders.ts';

const program = aProgram({
  name: 'Dravet parents',
  who: ['parent', 'sibling'],
  formats: ['one-to-one', 'group-online'],
  languages: ['en', 'es'],
});

test('the script has four sentences with the facts of the program in them', () => {
  const english = offerScript(program, { script: {} }, 'en');
  expect(english).toHaveLength(4);
  expect(english[2]).toContain(
    'It is called Dravet parents. It is for parents and brothers and sisters: one to one or in a group that meets online, in English or Spanish.',
  );
  const spanish = offerScript(program, { script: {} }, 'es');
  expect(spanish[2]).toContain(
    'Se llama Dravet parents. Es para madres y padres y hermanas y hermanos: de persona a persona o en un grupo',
  );
});

test('every place of every script is filled, for every kind of program', () => {
  for (const language of ['en', 'es'] as const) {
    expect(unknownPlaces(OFFER[language].join(' '), SCRIPT_PLACES)).toEqual([]);
    for (const who of Who.options)
      for (const format of Format.options)
        expect(offerScript(aProgram({ who: [who], formats: [format] }), { script: {} }, language).join(' ')).not.toMatch(/\[|undefined/);
  }
});

test('a practice words its own, in one language and not the other', () => {
  const own = { script: { en: ['One.', 'Two.', 'Meet [program].', 'Four.'] as [string, string, string, string] } };
  expect(offerScript(program, own, 'en')).toEqual(['One.', 'Two.', 'Meet Dravet parents.', 'Four.']);
  expect(offerScript(program, own, 'es')[0]).toContain('familias');
});

test('spoken in the language of the family where there are words, else in English', () =>
  expect([offerLanguage('es'), offerLanguage('hmn'), offerLanguage(undefined)]).toEqual(['es', 'en', 'en']));

test('nothing promises an outcome, and nothing names a child', () => {
  for (const text of [...OFFER.en, ...OFFER.es, ...Object.values(FIRST_WORDS)])
    expect(text).not.toMatch(/\b(reduc|cur|heal|guarant|prevent|depress|anxi|garantiz|sana|evita|ansiedad)/i);
});
