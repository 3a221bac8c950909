/** Values of the catalogue in the user's language. Sentences are in src/locales; names of languages and dates are the browser's. */
import { i18n } from '#i18n';
import type { ConditionName } from '../core/condition-name.ts';
import type { County, Format, Program, Stage, Who } from '../core/program.ts';

/** The language of the sentences on screen, "en" or "es": what `lang`, dates and lists must follow. */
export const locale = (): string => i18n.t('locale');

/** What the browser makes for a language is kept: making it costs more than a list of results. */
function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const language = locale();
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}

const languages = perLocale((language) => new Intl.DisplayNames(language, { type: 'language' }));
const commas = perLocale((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

type Underscored<Word extends string> = Word extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : Word;

/** A value as a part of a message key: browsers accept no hyphen there. */
export const asKey = <Word extends string>(word: Word) => word.replaceAll('-', '_') as Underscored<Word>;

/** "Spanish" for es; the code itself where the browser has no name for it. */
export const languageName = (code: string): string => languages().of(code) ?? code;

/** "a, b and c" in the user's language. */
export const and = (words: Iterable<string>): string => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

/** "83%" of a share from 0 to 1. */
export const percent = (share: number): string => new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);

/** "a, b, c". */
export const comma = (words: Iterable<string>): string => commas().format(words);

/** States whose counties are called something else: parishes, boroughs, planning regions, municipalities, islands. */
const NO_COUNTIES = new Set(['AK', 'AS', 'CT', 'DC', 'GU', 'LA', 'MP', 'PR', 'VI']);

/** "Fresno County" for "Fresno, CA", "Travis County, TX" for another state, "Orleans, LA" where it is no county. */
export function countyName(county: County): string {
  const [name, state] = [county.slice(0, -4), county.slice(-2)];
  if (state === 'CA') return i18n.t('place.county', { name });
  return NO_COUNTIES.has(state) || name.endsWith(' city') ? county : i18n.t('place.countyIn', { name, state });
}

/** "California" for CA; other states by their code, which staff know. */
export const stateName = (state: string): string => (state === 'CA' ? i18n.t('place.stateCA') : state);

/** Where a program serves families. */
export function placeName(place: Program['place']): string {
  if ('nation' in place) return i18n.t('place.nation');
  return 'states' in place ? comma(place.states.map(stateName)) : comma(place.counties.map(countyName));
}

// Reasons carry their values as plain strings, made by suggest.ts from these very types.
export const formatWords = (value: string): string => i18n.t(`format.${asKey(value as Format)}`);
export const whoWords = (value: string): string => i18n.t(`who.${asKey(value as Who)}`);
export const stageWords = (value: string): string => i18n.t(`stage.${asKey(value as Stage)}`);

/** A condition's name in the user's language. */
export const conditionName = (condition: ConditionName): string =>
  locale() === 'es' && condition.nameEs ? condition.nameEs : condition.name;

/** "2020", "Nov 2026" or "Oct 12, 2026", as exact as the date is known. */
export function dateName(date: string): string {
  const [, month, day] = date.split('-');
  if (!month) return date;
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', ...(day ? { day: 'numeric' } : {}), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale(), format).format(new Date(day ? date : `${date}-01`));
}

/** How long ago, "2 months ago", in the unit that fits; `today` is an ISO day. */
export function ageName(date: string, today: string): string {
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  const [year = 0, month, day] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - (month ?? thisMonth);
  if (!month || Math.abs(months) >= 24) return format.format(-Math.round(months / 12), 'year');
  const days = (Date.parse(today) - Date.parse(date)) / 86_400_000;
  return day && Math.abs(days) < 45 ? format.format(-days, 'day') : format.format(-months, 'month');
}

/** "example.org" of a web address, so that one sees where a link leads. */
export const hostName = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
