/**
 * The family sheet: up to three programs, one name and number first. It is made of Beside's own sentences
 * (sheet-words.ts), the public name, contact and next step of each program, and the practice's own "who to ask".
 * Nothing else can get onto it: no chart, no condition, no text that was typed for this family.
 */
import { FIRST_WORDS, type OfferLanguage, offerLanguage, REVIEWED } from './offer-text.ts';
import type { LocalProgram } from './overlay.ts';
import { numbersApart, plainNumbers } from './plain-numbers.ts';
import type { Practice } from './practice.ts';
import type { Contact, Program } from './program.ts';
import { programWords, textLanguage } from './program-words.ts';
import { readingGrade } from './reading-grade.ts';
import type { SheetState } from './sheet-state.ts';
import { type ReachKind, reachKind, SHEET_WORDS } from './sheet-words.ts';
import { fill } from './template.ts';

/** A public page, and how it is written on paper. */
export type Page = { address: string; shown: string };

export type SheetEntry = {
  id: string;
  name: string;
  /** Whose it is, where the name does not say so. */
  organization?: string;
  /** The language of both, where the sheet has another. */
  named?: string;
  /** The one thing to begin with. `word`: "Call". */
  first: { kind: ReachKind; value: string; word?: string };
  /** To scan. */
  page?: Page;
  /** Sentences, in the language of the sheet. */
  lines: readonly string[];
};

export type Sheet = {
  /** ISO 639. */
  language: string;
  direction: 'ltr' | 'rtl';
  title?: string;
  opening?: string;
  /** Stands before the first program, and before the others. */
  start?: string;
  also?: string;
  entries: readonly SheetEntry[];
  /** What one can say on the phone. */
  say?: { before: string; words: string };
  limits?: string;
  ask?: { before?: string; text: string };
  crisis: string;
};

/** What staff must know before the sheet is handed to a family. `check`: printed only after staff says so, by this value. */
export type SheetWarning = {
  kind:
    | 'gone'
    | 'closed'
    | 'paused'
    | 'hidden'
    | 'dead'
    | 'unconfirmed'
    | 'unverified'
    | 'no-contact'
    | 'not-listed'
    | 'step-replaced'
    | 'step-missing'
    | 'step-unsure'
    | 'draft'
    | 'translation-draft'
    | 'no-words'
    | 'no-ask';
  /** The program's name. */
  program?: string;
  /** A contact, or a language code. */
  value?: string;
  check?: string;
};

/** Written from right to left (Unicode CLDR, scripts Arab, Hebr, Thaa, Syrc). */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'syr', 'ug', 'sd', 'prs'];

/** The languages in which a sheet with these programs can be made: those of Beside's own words, and those that a listing brings. */
export const sheetLanguages = (programs: readonly Program[]): string[] => [
  ...new Set([...Object.keys(SHEET_WORDS), ...programs.flatMap(({ translations }) => Object.keys(translations ?? {}))]),
];

/**
 * The sheet, and what staff must know first. `wanted` has the programs of `state` in its order, null for one that is
 * no longer in the catalogue. Unconfirmed contacts and paused programs are left out until staff has checked them;
 * contacts that nobody answers and programs that have ended are always left out.
 */
export function composeSheet(
  state: SheetState,
  wanted: readonly (LocalProgram | null)[],
  practice: Pick<Practice, 'contact'>,
): { sheet: Sheet; warnings: readonly SheetWarning[] } {
  const warnings: SheetWarning[] = [];
  const locals = wanted.filter((one) => one !== null);
  for (const [at, one] of wanted.entries()) if (!one) warnings.push({ kind: 'gone', value: state.programs[at] ?? '' });

  const language = sheetLanguages(locals.map(({ program }) => program)).includes(state.language) ? state.language : 'en';
  const own: OfferLanguage | undefined = offerLanguage(language) === language ? offerLanguage(language) : undefined;
  const words = own && SHEET_WORDS[own];
  if (language !== state.language) warnings.push({ kind: 'no-words', value: state.language });
  if (own && !REVIEWED.includes(own)) warnings.push({ kind: 'draft', value: own });

  const entries = locals.flatMap((local) => {
    const { entry, said } = composeEntry(local, state, language);
    warnings.push(...said.map((warning) => ({ program: local.program.name, ...warning })));
    return entry ?? [];
  });

  const text = practice.contact[language];
  if (!text && !state.alone) warnings.push({ kind: 'no-ask', value: language });
  const tone = state.warm ? 'warm' : 'discreet';
  const dialed = entries[0]?.first.kind === 'phone';
  const sheet: Sheet = {
    language,
    direction: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr',
    ...(words
      ? { title: words.title[tone], opening: words.opening[tone], start: words.start, also: words.also, limits: words.limits }
      : {}),
    entries,
    ...(own && words && dialed ? { say: { before: words.say, words: FIRST_WORDS[own] } } : {}),
    ...(text && !state.alone ? { ask: { ...(words ? { before: words.ask } : {}), text } } : {}),
    crisis: words?.crisis ?? '988 · 911',
  };
  return { sheet, warnings };
}

type Composed = { entry: SheetEntry | undefined; said: readonly SheetWarning[] };

function composeEntry({ program, hidden, deadContacts }: LocalProgram, state: SheetState, language: string): Composed {
  const { status, contacts } = program;
  if (status === 'defunct') return { entry: undefined, said: [{ kind: 'closed' }] };
  const said: SheetWarning[] = [];
  if (hidden) said.push({ kind: 'hidden' });
  if (status === 'paused') {
    said.push({ kind: 'paused', check: program.id });
    if (!state.checked.includes(program.id)) return { entry: undefined, said };
  }
  if (!program.provenance.verified) said.push({ kind: 'unverified' });
  for (const { value } of deadContacts) said.push({ kind: 'dead', value });
  for (const { value, unconfirmed } of contacts) if (unconfirmed) said.push({ kind: 'unconfirmed', value, check: value });

  const usable = contacts.filter(({ unconfirmed, value }) => !unconfirmed || state.checked.includes(value));
  const reached = reach(usable, state.language) ?? { kind: 'source' as const, value: program.provenance.source };
  const pageOf = usable.find(({ kind }) => kind === 'form') ?? usable.find(({ kind }) => kind === 'web');
  const address = pageOf?.value ?? (reached.kind === 'source' ? reached.value : undefined);
  if (reached.kind === 'source') said.push({ kind: 'no-contact', value: reached.value });
  if (!program.languages.includes(state.language)) said.push({ kind: 'not-listed', value: state.language });

  const own = offerLanguage(language) === language ? offerLanguage(language) : undefined;
  const words = own && SHEET_WORDS[own];
  const { step, warning } = nextStep(program, state, language, [...deadContacts, ...contacts.filter((one) => !usable.includes(one))]);
  if (warning) said.push(warning);
  const names = own && new Intl.DisplayNames(own, { type: 'language' });
  const spoken = names && new Intl.ListFormat(own, { type: 'conjunction' }).format(program.languages.map((code) => names.of(code) ?? code));
  const lines = [
    step ?? words?.step[reached.kind],
    words && spoken && fill(words.languages, { languages: spoken }),
    status === 'waitlist' ? words?.wait : undefined,
  ].filter((line) => line !== undefined);
  const word = words?.reach[reached.kind];
  const value = reached.kind === 'web' || reached.kind === 'source' ? onPaper(reached.value) : reached.value;
  return {
    entry: {
      id: program.id,
      name: program.name,
      ...(program.name.includes(program.organization) ? {} : { organization: program.organization }),
      ...(textLanguage(program) === language ? {} : { named: textLanguage(program) }),
      first: { kind: reached.kind, value, ...(word ? { word } : {}) },
      ...(address ? { page: { address, shown: onPaper(address) } } : {}),
      lines,
    },
    said,
  };
}

const ORDER: readonly Contact['kind'][] = ['phone', 'text', 'form', 'web', 'email', 'relay'];

/** What a family is to begin with: a number before a page, a page before an address to write to; a line in its own language before others. */
function reach(usable: readonly Contact[], language: string): { kind: ReachKind; value: string } | undefined {
  const names = ['en', language].flatMap((one) => new Intl.DisplayNames(one, { type: 'language' }).of(language)?.toLowerCase() ?? []);
  const isTheirs = ({ label = '' }: Contact) => names.some((name) => label.toLowerCase().includes(name));
  const best = (kind: Contact['kind']) => {
    const those = usable.filter((contact) => contact.kind === kind);
    return those.find(isTheirs) ?? those[0];
  };
  const first = ORDER.flatMap((kind) => best(kind) ?? [])[0];
  return first && { kind: reachKind(first.kind), value: first.value };
}

/** The program's own next step, where it may stand on this sheet; absent: Beside's own words must do. */
function nextStep(
  program: Program,
  { short }: SheetState,
  language: string,
  unsure: readonly Contact[],
): { step?: string; warning?: SheetWarning } {
  const words = programWords(program, 'nextStep', language);
  const step = words.language === language ? words.text : undefined;
  if (short) return {};
  if (!step) return { warning: { kind: offerLanguage(language) === language ? 'step-replaced' : 'step-missing', value: language } };
  if (namesAny(step, program.contacts, unsure)) return { warning: { kind: 'step-unsure' } };
  return { step, ...(words.draft ? { warning: { kind: 'translation-draft', value: language } } : {}) };
}

/** Whether a sentence names a contact that must not be printed, or a number or e-mail address that no contact of the listing has. */
function namesAny(step: string, contacts: readonly Contact[], unsure: readonly Contact[]): boolean {
  const sentence = plainNumbers(step);
  const known = contacts.filter((one) => !unsure.includes(one)).map(({ value }) => bare(value));
  const named = sentence.match(/\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}|[^\s@]+@\w[\w.-]*\w/g) ?? [];
  if (named.some((one) => !known.some((value) => value.startsWith(bare(one))))) return true;
  return unsure.some(({ value }) => {
    const wanted = bare(value);
    return /^\d+$/.test(wanted) ? sentence.replace(/\D/g, '').includes(wanted) : sentence.toLowerCase().includes(wanted);
  });
}

/** Digits of a number; an address without what people leave out. */
const bare = (text: string): string => {
  if (/[a-z]/i.test(text.replace(/ ext\. /, '')))
    return text
      .replace(/^https?:\/\/(www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return text.replace(/\D/g, '');
};

/** "dravetfoundation.org/families", as one types it; a very long address as its host, since the code beside it has the rest. */
export function onPaper(address: string): string {
  const short = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return short.length <= 60 ? short : (short.split('/')[0] ?? short);
}

/** The grade of the sentences that Beside has a formula for; names, numbers and addresses are no sentences and left out. */
export function sheetGrade(sheet: Sheet): number | undefined {
  const language = offerLanguage(sheet.language);
  if (language !== sheet.language) return undefined;
  const sentences = [
    sheet.opening,
    ...sheet.entries.flatMap(({ lines }) => lines),
    sheet.say?.words,
    sheet.limits,
    sheet.ask?.text,
    sheet.crisis,
  ];
  const text = sentences.filter((one) => one !== undefined).join('\n');
  return readingGrade(
    sheet.entries.reduce(
      (rest, { name, organization = name }) => rest.replaceAll(name, '').replaceAll(organization, ''),
      text.replace(/\d[\d-]*/g, ''),
    ),
    language,
  );
}

/** The target for texts that families read (evidence: plain language, grade 5 to 6). */
export const TARGET_GRADE = 6;

/** The sheet as plain text, for a message or a portal: the same words in the same order. */
export function sheetText(sheet: Sheet): string {
  const entry = ({ name, organization, first, page, lines }: SheetEntry) => {
    const isPage = first.kind === 'web' || first.kind === 'source';
    // In a message an address is pressed and not typed, so it stands there whole.
    const start = [first.word, isPage && page ? page.address : first.value].filter(Boolean).join(' ');
    return [name, organization, start, ...lines, ...(page && !isPage ? [page.address] : [])];
  };
  const [first, ...others] = sheet.entries;
  const blocks = [
    [sheet.title, sheet.opening],
    ...(first ? [[sheet.start, ...entry(first)]] : []),
    ...others.map((one, at) => [...(at === 0 ? [sheet.also] : []), ...entry(one)]),
    sheet.say ? [sheet.say.before, sheet.say.words] : [],
    [sheet.limits],
    sheet.ask ? [sheet.ask.before, sheet.ask.text] : [],
    [sheet.crisis],
  ];
  const text = `${blocks
    .map((lines) => lines.filter((line) => line !== undefined).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`;
  if (sheet.direction === 'ltr') return text;
  return numbersApart(text).reduce((before, { text: part, dialed }) => before + (dialed ? `\u202D${part}\u202C` : part), '');
}
