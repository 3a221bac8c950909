/** A program as a form holds it: every field a text or a list, empty where nothing is known. */
import { type Contact, Format, Program, Who } from '../core/program.ts';
import { z } from '../core/zod.ts';

const Words = z.string();

export const DraftContact = z.object({
  kind: z.enum(['phone', 'text', 'relay', 'email', 'web', 'form']),
  value: Words,
  label: Words,
  unconfirmed: z.boolean(),
});
export type DraftContact = z.infer<typeof DraftContact>;

/** A schema, since what was left unsaved is read back from disk. */
export const Draft = z.object({
  name: Words,
  organization: Words,
  summary: Words,
  nextStep: Words,
  anyCondition: z.boolean(),
  conditions: z.array(Words).readonly(),
  who: z.array(Who).readonly(),
  formats: z.array(Format).readonly(),
  reach: z.enum(['nation', 'states', 'counties']),
  states: Words,
  counties: z.array(Words).readonly(),
  languages: z.array(Words).readonly(),
  ageFrom: Words,
  ageTo: Words,
  contacts: z.array(DraftContact).readonly(),
  hours: Words,
  cost: Words,
  eligibility: Words,
  responseTime: Words,
  accessibility: Words,
  status: Program.shape.status.unwrap(),
  /** The page that says so. */
  source: Words,
});
export type Draft = z.infer<typeof Draft>;

/**
 * What was typed over `over`, put onto what stands there now: fields that nobody typed in follow the other window.
 * `both`: the fields that were changed in both places, to different words; they stay as typed.
 */
export function rebase(typed: Draft, over: Draft, now: Draft): { draft: Draft; both: (keyof Draft)[] } {
  const fields = Object.keys(now) as (keyof Draft)[];
  const same = (a: Draft, b: Draft, field: keyof Draft) => JSON.stringify(a[field]) === JSON.stringify(b[field]);
  const mine = fields.filter((field) => !same(typed, over, field));
  return {
    draft: { ...now, ...Object.fromEntries(mine.map((field) => [field, typed[field]])) },
    both: mine.filter((field) => !same(now, over, field) && !same(now, typed, field)),
  };
}

/** Whether two forms say the same. */
export const sameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An empty form for a program of the clinic's own. */
export const emptyDraft = (county: string | undefined): Draft => ({
  name: '',
  organization: '',
  summary: '',
  nextStep: '',
  anyCondition: true,
  conditions: [],
  who: ['parent', 'caregiver'],
  formats: [],
  reach: 'counties',
  states: '',
  counties: county ? [county] : [],
  languages: ['en'],
  ageFrom: '',
  ageTo: '',
  contacts: [{ kind: 'phone', value: '', label: '', unconfirmed: false }],
  hours: '',
  cost: '',
  eligibility: '',
  responseTime: '',
  accessibility: '',
  status: 'active',
  source: '',
});

/** The form filled with what a listing says. */
export function draftOf(program: Program): Draft {
  const { conditions, place, childAge } = program;
  return {
    name: program.name,
    organization: program.organization,
    summary: program.summary,
    nextStep: program.nextStep,
    anyCondition: conditions === 'any',
    conditions: conditions === 'any' ? [] : conditions,
    who: program.who,
    formats: program.formats,
    reach: 'nation' in place ? 'nation' : 'states' in place ? 'states' : 'counties',
    states: 'states' in place ? place.states.join(', ') : '',
    counties: 'counties' in place ? place.counties : [],
    languages: program.languages,
    ageFrom: childAge ? String(childAge[0]) : '',
    ageTo: childAge ? String(childAge[1]) : '',
    contacts: program.contacts.map(({ kind, value, label = '', unconfirmed }) => ({ kind, value, label, unconfirmed })),
    hours: program.hours ?? '',
    cost: program.cost ?? '',
    eligibility: program.eligibility ?? '',
    responseTime: program.responseTime ?? '',
    accessibility: program.accessibility ?? '',
    status: program.status,
    source: program.provenance.source,
  };
}

/** What was typed over a program: fields that the form does not show stay as they were; empty ones go. The schema says whether it is one. */
export function typedProgram(draft: Draft, before: z.input<typeof Program>): z.input<typeof Program> {
  const { hours: _h, cost: _c, eligibility: _e, responseTime: _r, accessibility: _a, childAge: _g, ...kept } = before;
  const texts = (['hours', 'cost', 'eligibility', 'responseTime', 'accessibility'] as const).flatMap((field) =>
    draft[field].trim() ? [[field, draft[field].trim()]] : [],
  );
  const aged = draft.ageFrom.trim() !== '' || draft.ageTo.trim() !== '';
  return {
    ...kept,
    ...Object.fromEntries(texts),
    name: draft.name,
    organization: draft.organization,
    summary: draft.summary,
    nextStep: draft.nextStep,
    conditions: draft.anyCondition ? 'any' : [...draft.conditions],
    who: [...draft.who],
    formats: [...draft.formats],
    place: placeOf(draft),
    languages: [...draft.languages],
    ...(aged ? { childAge: [Number(draft.ageFrom || 0), Number(draft.ageTo || 26)] as [number, number] } : {}),
    contacts: draft.contacts
      .filter(({ value }) => value.trim() !== '')
      .map(({ kind, value, label, unconfirmed }) => ({
        kind,
        value: tidy(kind, value.trim()),
        ...(label.trim() ? { label: label.trim() } : {}),
        unconfirmed,
      })),
    status: draft.status,
    provenance: { ...before.provenance, source: tidy('web', draft.source.trim()) },
  };
}

function placeOf({ reach, states, counties }: Draft): z.input<typeof Program>['place'] {
  if (reach === 'nation') return { nation: 'US' };
  if (reach === 'counties') return { counties: [...counties] };
  return {
    states: states
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  };
}

/** Numbers as the catalogue writes them, pages with their protocol; what cannot be tidied stays as typed and the schema refuses it. */
function tidy(kind: Contact['kind'], value: string): string {
  if (kind === 'email') return value;
  if (kind === 'web' || kind === 'form') return /^[a-z]+:/i.test(value) || value === '' ? value : `https://${value}`;
  const [, digits = '', extension] = /^(?:\+?1[\s.-]*)?([\d\s().-]+?)(?:\s*(?:ext\.?|x|extension)\s*(\d{1,6}))?$/i.exec(value) ?? [];
  const plain = digits.replace(/\D/g, '');
  const number =
    plain.length === 10 ? `${plain.slice(0, 3)}-${plain.slice(3, 6)}-${plain.slice(6)}` : /^\d{3,6}$/.test(plain) ? plain : undefined;
  if (number === undefined) return value;
  return extension ? `${number} ext. ${extension}` : number;
}

/** The fields of the form that are wrong: the path of each fault, from its schema. Empty: it is a program. */
export function wrongFields(draft: Draft, before: z.input<typeof Program>): (keyof Draft)[] {
  const parsed = Program.safeParse(typedProgram(draft, before));
  const paths = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
  const wrong = new Set(paths.map((path) => FIELD_OF[path] ?? (path as keyof Draft)));
  // An empty list would mean "found by typing only", which nobody types by mistake.
  if (!draft.anyCondition && draft.conditions.length === 0) wrong.add('conditions');
  if (parsed.success && parsed.data.childAge && parsed.data.childAge[0] > parsed.data.childAge[1]) wrong.add('ageFrom');
  return [...wrong];
}

const FIELD_OF: Record<string, keyof Draft> = { place: 'reach', childAge: 'ageFrom', provenance: 'source' };
