import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOverlays } from '../../src/core/overlay.ts';
import { NO_PRACTICE } from '../../src/core/practice.ts';
import type { Program } from '../../src/core/program.ts';
import { composeSheet, onPaper, sheetGrade, sheetText, TARGET_GRADE } from '../../src/core/sheet.ts';
import { NEW_SHEET, readSheetState, type SheetState, writeSheetState } from '../../src/core/sheet-state.ts';
import { aProgram } from '../support/builders.ts';

const local = (program: Program, dead: readonly string[] = []) =>
  withOverlays(program, dead.length > 0 ? [{ program: program.id, field: 'deadContacts', value: [...dead], on: '2026-11-01' }] : []);

const compose = (programs: readonly Program[], state: Partial<SheetState> = {}, practice = NO_PRACTICE) =>
  composeSheet(
    { ...NEW_SHEET, programs: programs.map(({ id }) => id), ...state },
    programs.map((program) => local(program)),
    practice,
  );

const kinds = ({ warnings }: ReturnType<typeof compose>) => warnings.map(({ kind }) => kind);

const PHONE = { kind: 'phone' as const, value: '800-555-0100' };
const WEB = { kind: 'web' as const, value: 'https://www.program.example/families/' };
const verified = {
  source: 'https://program.example/',
  read: '2026-10',
  confidence: 'high' as const,
  verified: { by: 'nurse AB', on: '2026-10-01', how: 'phone' as const },
};

test('one name and number stand first, with the page to scan', () => {
  const { sheet, warnings } = compose([aProgram({ contacts: [WEB, PHONE], provenance: verified })], { alone: true });
  expect(sheet.entries[0]).toMatchObject({ first: { kind: 'phone', value: '800-555-0100', word: 'Call' }, page: { address: WEB.value } });
  expect(sheetText(sheet)).toBe(
    [
      'For you to keep\nWe talked about this at the clinic. You choose if, when and how.\n',
      'Start here\nProgram a-program\nAn invented organization\nCall 800-555-0100\nWrite to the program.\nLanguages: English.\nhttps://www.program.example/families/\n',
      'You can say:\n“Hello. Our clinic told us about you. I would like to talk with someone who has been through something similar. How do we start?”\n',
      'They share what they have lived through. They do not give medical advice. For that, call us.\n',
      'Not safe, or worried about someone? Call or text 988, day or night. In danger now? Call 911.\n',
    ].join('\n'),
  );
  expect(warnings).toEqual([]);
});

test('an unconfirmed number is printed only once staff has checked it', () => {
  const program = aProgram({ contacts: [{ ...PHONE, unconfirmed: true }, WEB], provenance: verified });
  const before = compose([program], { alone: true });
  expect(sheetText(before.sheet)).not.toContain('555-0100');
  expect(before.sheet.entries[0]?.first).toMatchObject({ kind: 'web', value: 'program.example/families' });
  expect(before.warnings).toEqual([{ kind: 'unconfirmed', value: '800-555-0100', check: '800-555-0100', program: program.name }]);
  const after = compose([program], { alone: true, checked: ['800-555-0100'] });
  expect(after.sheet.entries[0]?.first).toMatchObject({ kind: 'phone', value: '800-555-0100' });
  expect(kinds(after)).toEqual(['unconfirmed']);
});

test('a line in the family’s own language comes before the others', () => {
  const program = aProgram({ contacts: [PHONE, { kind: 'phone', value: '800-555-0101', label: 'Spanish line' }] });
  const first = (language: string) => compose([program], { language }).sheet.entries[0]?.first.value;
  expect([first('en'), first('es'), first('vi')]).toEqual(['800-555-0100', '800-555-0101', '800-555-0100']);
});

test('a number that nobody answers is left out, and said; with nothing left, the public page stands there', () => {
  const program = aProgram({ contacts: [PHONE], provenance: verified, nextStep: 'Call (800) 555-0100 on Mondays.' });
  const { sheet, warnings } = composeSheet(
    { ...NEW_SHEET, programs: [program.id], alone: true },
    [local(program, [PHONE.value])],
    NO_PRACTICE,
  );
  expect(sheetText(sheet)).not.toMatch(/555.?0100/);
  expect(sheet.entries[0]).toMatchObject({
    first: { kind: 'source', value: 'program.example' },
    page: { address: 'https://program.example/' },
  });
  expect(sheet.entries[0]?.lines[0]).toBe('Ask us at the clinic how to start.');
  expect(warnings.map(({ kind }) => kind)).toEqual(['dead', 'no-contact', 'step-unsure']);
});

test.each([
  ['Call 800-555-0199 and ask.', false],
  ['Write to families@other.example.', false],
  ['Call 800.555.0100 and ask.', true],
  ['Come on the 3rd Monday of 2026.', true],
])('a next step that names what the listing does not have is replaced: %s', (nextStep, kept) => {
  const { sheet } = compose([aProgram({ contacts: [PHONE], nextStep })]);
  expect(sheet.entries[0]?.lines[0] === nextStep).toBe(kept);
});

test('paused programs wait for a check, those that have ended never stand there', () => {
  const paused = aProgram({ id: 'paused', status: 'paused', contacts: [PHONE] });
  const ended = aProgram({ id: 'ended', status: 'defunct', contacts: [PHONE] });
  const { sheet, warnings } = composeSheet(
    { ...NEW_SHEET, programs: ['paused', 'ended', 'lost'] },
    [local(paused), local(ended), null],
    NO_PRACTICE,
  );
  expect(sheet.entries).toEqual([]);
  expect(warnings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['gone', 'paused', 'closed']));
  expect(compose([paused, ended], { checked: ['paused', 'ended'] }).sheet.entries.map(({ id }) => id)).toEqual(['paused']);
});

test('Spanish has only Spanish sentences: the program’s own where it has them, otherwise Beside’s', () => {
  const english = aProgram({ id: 'one', contacts: [PHONE], languages: ['en', 'es'] });
  const spanish = aProgram({
    id: 'two',
    contacts: [WEB],
    translations: { es: { summary: 'Familias.', nextStep: 'Escriba al programa.' } },
  });
  const made = compose(
    [english, spanish],
    { language: 'es' },
    { ...NO_PRACTICE, contact: { es: 'Pregunte por Luz.', en: 'Ask for Luz.' } },
  );
  expect(made.sheet.entries.map(({ lines }) => lines)).toEqual([
    ['Llame y diga que en su clínica le hablaron de ellos.', 'Idiomas: inglés y español.'],
    ['Escriba al programa.', 'Idiomas: inglés.'],
  ]);
  expect(made.sheet.ask?.text).toBe('Pregunte por Luz.');
  expect(kinds(made)).toEqual(expect.arrayContaining(['draft', 'step-replaced', 'not-listed', 'translation-draft']));
  expect(sheetText(made.sheet)).not.toMatch(/\b(the|you|call)\b/i);
});

test('another language has only what the listing and the practice say in it, from right to left where it is written so', () => {
  const program = aProgram({
    contacts: [PHONE],
    translations: { ar: { summary: 'ملخص', nextStep: 'اتصل بهم', reviewed: { by: 'R', on: '2026-01-01' } } },
  });
  const { sheet } = compose([program], { language: 'ar' });
  expect(sheet).toMatchObject({ language: 'ar', direction: 'rtl', crisis: '988 · 911' });
  expect(sheetText(sheet)).toBe('Program a-program\nAn invented organization\n\u202D800-555-0100\u202C\nاتصل بهم\n\n988 · 911\n');
  expect(sheetGrade(sheet)).toBeUndefined();
});

test('among Arabic letters a number stays as it is dialed, also where the text is pasted', () => {
  const program = aProgram({
    contacts: [PHONE],
    translations: { ar: { summary: 'ملخص', nextStep: 'اتصلوا على 800-555-0100 من 9-17.' } },
  });
  const paged = aProgram({ id: 'paged', contacts: [{ ...WEB, value: 'https://program.example/800-555-0199' }] });
  const contact = { ar: 'اسألوا، هاتف (٥٥٩) ٥٥٥-٠١٧٧.' };
  const text = sheetText(compose([program, paged], { language: 'ar' }, { ...NO_PRACTICE, contact }).sheet);
  expect(text).toContain('\nhttps://program.example/800-555-0199\n');
  expect(text).toContain('اتصلوا على \u202D800-555-0100\u202C من 9-17.');
  expect(text).toContain('هاتف \u202D(٥٥٩) ٥٥٥-٠١٧٧\u202C.');
  expect(sheetText(compose([program], { language: 'en' }, NO_PRACTICE).sheet)).not.toMatch(/[\u202A-\u202E]/);
});

test('in the digits of another script, too, a step that names a number which the listing does not have is left out', () => {
  const step = (nextStep: string) =>
    compose([aProgram({ contacts: [PHONE], translations: { ar: { summary: 'ملخص', nextStep } } })], { language: 'ar' }).sheet.entries[0]
      ?.lines;
  expect(step('اتصلوا على ٨٠٠-٥٥٥-٠١٩٩')).toEqual([]);
  expect(step('اتصلوا على ٨٠٠-٥٥٥-٠١٠٠')).toEqual(['اتصلوا على ٨٠٠-٥٥٥-٠١٠٠']);
});

test('in another language a listing without a text in it says nothing more, and staff is told', () => {
  const theirs = aProgram({ id: 'one', contacts: [PHONE], translations: { vi: { summary: 'x', nextStep: 'Gọi cho họ.' } } });
  const made = compose([theirs, aProgram({ id: 'two', contacts: [PHONE] })], { language: 'vi' });
  expect(made.sheet.entries.map(({ lines }) => lines)).toEqual([['Gọi cho họ.'], []]);
  expect(kinds(made)).toContain('step-missing');
});

test('without words in the family’s language the sheet is in English, and staff is told', () => {
  const made = compose([aProgram({ contacts: [PHONE] })], { language: 'hmn' });
  expect(made.sheet.language).toBe('en');
  expect(kinds(made)).toContain('no-words');
});

test.each(['en', 'es'])('Beside’s own sentences read at the target or lower: %s', (language) => {
  for (const warm of [false, true])
    for (const contacts of [[PHONE], [WEB], [{ kind: 'email' as const, value: 'a@program.example' }], []])
      expect(sheetGrade(compose([aProgram({ contacts })], { language, warm, short: true }).sheet)).toBeLessThanOrEqual(TARGET_GRADE);
});

test('the grade is of sentences: names and numbers weigh nothing, hard words do', () => {
  const grade = (fields: Parameters<typeof aProgram>[0]) => sheetGrade(compose([aProgram({ contacts: [PHONE], ...fields })]).sheet) ?? 0;
  expect(grade({ name: 'International Pachyonychia Organization' })).toBe(grade({ name: 'Us' }));
  expect(grade({ nextStep: 'Individualized multidisciplinary consultation necessitates preliminary authorization.' })).toBeGreaterThan(
    grade({}) + 1,
  );
});

test('an address is written as one types it', () => {
  expect(onPaper('https://www.program.example/')).toBe('program.example');
  expect(onPaper(`https://program.example/${'x'.repeat(80)}`)).toBe('program.example');
});

test('what staff chose survives the address', () => {
  const state: SheetState = {
    programs: ['one', 'two'],
    language: 'es',
    large: true,
    warm: false,
    short: true,
    alone: true,
    checked: ['800-555-0100 ext. 7', 'https://a.example/?b=1&c=2'],
  };
  expect(readSheetState(writeSheetState(state))).toEqual(state);
  expect(readSheetState('')).toEqual(NEW_SHEET);
  expect(readSheetState('#p=one,Two words,../x,one,three,four,five&l=<b>&c=%E0%A4%A')).toEqual({
    ...NEW_SHEET,
    programs: ['one', 'three', 'four'],
  });
});

test('whatever stands in the address, no word of it gets onto the sheet', () => {
  const programs = [aProgram({ id: 'one', contacts: [{ ...PHONE, unconfirmed: true }, WEB] }), aProgram({ id: 'two', contacts: [WEB] })];
  const known = new Set(
    [false, true].flatMap((large) =>
      [false, true].flatMap((warm) =>
        [[], [PHONE.value]].flatMap((checked) =>
          ['en', 'es'].flatMap((language) =>
            [false, true].flatMap((short) =>
              [[], ['one'], ['two'], ['one', 'two'], ['two', 'one']].map((ids) =>
                sheetText(
                  compose(
                    programs.filter(({ id }) => ids.includes(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
                    { large, warm, checked, language, short },
                  ).sheet,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const part = fc.oneof(
    fc.constantFrom('p=one', 'p=two', 'p=one,two', 'l=es', 'large', 'warm', 'short', 'alone', 'c=800-555-0100'),
    fc.string().map((text) => `c=${encodeURIComponent(text)}`),
    fc.string(),
    fc.constantFrom('p=Maria Lopez', 'l=MRN 4471', 'c=Dravet%20syndrome', 'title=4/9/2015'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const state = readSheetState(`#${parts.join('&')}`);
      const locals = state.programs.map((id) => programs.find((program) => program.id === id)).map((one) => (one ? local(one) : null));
      expect(known).toContain(sheetText(composeSheet(state, locals, NO_PRACTICE).sheet));
    }),
  );
});
