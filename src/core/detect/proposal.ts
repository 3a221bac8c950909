/**
 * What a chart says of the family beside its diagnoses: language, age and county, from labelled values only ("Preferred
 * language: Spanish"), never from prose. A proposal that a person accepts or not; ids and a number, no words of the chart.
 */
import { CALIFORNIA } from '../county.ts';
import type { Proposed } from '../found.ts';

/** A label as the page shows it, its value, and the heading over both. */
export type Pair = { label: string; value: string; heading: string };

/** The beginnings of labels; a first look, before a page's text is taken apart. */
export const MAY_PROPOSE = /\b(language|age|dob|d\.o\.b|birth|born|county)\b/i;

const LANGUAGE =
  /^((patient|child|family)('?s)? )?((preferred|primary|spoken|home|interpreter|main) )?language( spoken( at home)?| at home| preference)?$/;
const AGE = /^((patient|child)('?s)? )?(current )?age( ?[/&] ?(sex|gender))?( in years)?$/;
const BIRTH = /^((patient|child)('?s)? )?(dob|d\.o\.b\.?|date of birth|birth ?date|born)$/;
const COUNTY = /^((patient|child|home)('?s)? )?county( of residence)?$/;

/** Under such a heading, or with such a word in the label, it is somebody else's. */
const SOMEONE_ELSE =
  /\b(mother|father|mom|dad|parents?|guardian|guarantor|emergency|contacts?|siblings?|brother|sister|spouse|relatives?|subscriber|insur\w*|providers?|physicians?|staff|pharmacy|employer|family history|caregivers?|user|author)\b/i;

/** Known by what the browser calls them in English, and by what else they are called; the first word tells them apart. */
const CODES = 'en es zh yue vi tl ko hy fa ar ru uk pa hi ja hmn km lo th pt fr so am ur ps ase'.split(' ');
const OTHER_NAMES =
  'es:espanol es:castellano zh:mandarin tl:tagalog tl:filipino fa:farsi fa:dari pa:panjabi km:cambodian ase:sign ase:asl'.split(' ');

/** Oldest child that Beside knows of. */
const OLDEST = 26;

/** `today` is an ISO day. Where two labels say different things, nobody can tell whose it is, and that one is left out. */
export function propose(pairs: Iterable<Pair>, today: string): Proposed | undefined {
  const said = { language: new Set<string>(), childAge: new Set<number>(), county: new Set<string>() };
  for (const { label, value, heading } of pairs) {
    const name = plain(label);
    if (SOMEONE_ELSE.test(heading) || SOMEONE_ELSE.test(name)) continue;
    if (LANGUAGE.test(name)) add(said.language, languageOf(value));
    else if (COUNTY.test(name)) add(said.county, countyOf(value));
    else if (AGE.test(name)) add(said.childAge, yearsOf(value));
    else if (BIRTH.test(name)) add(said.childAge, yearsSince(value, today));
  }
  const entries = Object.entries(said).flatMap(([need, values]) => (values.size === 1 ? [[need, [...values][0]]] : []));
  return entries.length > 0 ? (Object.fromEntries(entries) as Proposed) : undefined;
}

function add<T>(values: Set<T>, value: T | undefined): void {
  if (value !== undefined) values.add(value);
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/[\s:]+/g, ' ')
    .trim();

function languageOf(value: string): string | undefined {
  const [first = ''] = plain(value).split(/[^a-z]/);
  const other = OTHER_NAMES.find((one) => one.split(':')[1] === first);
  if (other) return other.split(':')[0];
  // Made where it is needed: that takes 10 ms, and few frames of a page name a language.
  const english = new Intl.DisplayNames('en', { type: 'language' });
  return CODES.find((code) => english.of(code)?.toLowerCase().split(' ')[0] === first);
}

function countyOf(value: string): string | undefined {
  const name = plain(value)
    .replace(/ county\b/, '')
    .replace(/,? (ca|california)$/, '');
  const county = CALIFORNIA.find((one) => one.toLowerCase() === name);
  return county && `${county}, CA`;
}

/** Whole years of "7 y", "7 yr 3 mo", "18 months", "3 wk", "7". */
function yearsOf(value: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,3})(?:\.\d+)?(?:\s*-?\s*([a-z.]+))?/.exec(plain(value)) ?? [];
  if (digits === '') return undefined;
  const years = /^(m|mo)/.test(unit) ? Number(digits) / 12 : /^[wdh]/.test(unit) ? 0 : /^(y|$)/.test(unit) ? Number(digits) : Number.NaN;
  return child(Math.floor(years));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whole years since "2018-03-04", "3/4/2018" (month first, as in the US), "Mar 4, 2018", "4-Mar-2018". */
function yearsSince(value: string, today: string): number | undefined {
  const text = plain(value);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const us = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(text);
  const word = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*\.?[ -](?:(\d{1,2}),? )?(\d{4})/.exec(text);
  const [year, month, day] = (
    iso
      ? [iso[1], iso[2], iso[3]]
      : us
        ? [us[3], us[1], us[2]]
        : word
          ? [word[4], MONTHS.indexOf(word[2] ?? '') + 1, word[1] ?? word[3]]
          : []
  ).map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  return child(thisYear - year - (thisMonth < month || (thisMonth === month && thisDay < day) ? 1 : 0));
}

const child = (years: number): number | undefined => (years >= 0 && years <= OLDEST ? years : undefined);
