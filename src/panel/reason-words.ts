import { i18n } from '#i18n';
import type { Program } from '../core/program.ts';
import type { Reason } from '../core/suggestion.ts';
import { asKey, comma, countyName, formatWords, languageName, placeName, stageWords, stateName, whoWords } from '../ui/words.ts';

/** More places than this make a card unreadable; the program page lists them all. */
const MOST = 3;

/** Up to three names, then how many more. */
export const some = (names: readonly string[]): string =>
  names.length <= MOST + 1 ? comma(names) : i18n.t('place.andMore', { names: comma(names.slice(0, MOST)), count: names.length - MOST });

/** Where a program serves families, short enough for a line. */
export const placeWords = (place: Program['place']): string =>
  'counties' in place ? some(place.counties.map(countyName)) : placeName(place);

/** The phrase of a reason, lower case: the card puts several in one line. `nameOf` gives a condition's name. */
export function reasonWords({ kind, values }: Reason, nameOf: (id: string) => string): string {
  const [first = '', ...rest] = values;
  switch (kind) {
    case 'condition-exact':
      return i18n.t('reason.condition_exact', { names: comma(values.map(nameOf)) });
    case 'condition-parent':
      return i18n.t('reason.condition_parent', { names: comma(values.map(nameOf)) });
    case 'place-county':
      return i18n.t('reason.place_county', { places: some(values.map(countyName)) });
    case 'place-state':
      return i18n.t('reason.place_state', { places: some(values.map(stateName)) });
    case 'place-elsewhere':
      return first
        ? i18n.t('reason.place_elsewhere_miles', { places: some(rest.map(countyName)), miles: first })
        : i18n.t('reason.place_elsewhere', { places: some(rest.map(countyName)) });
    case 'language-yes':
      return i18n.t('reason.language_yes', { languages: comma(values.map(languageName)) });
    case 'language-no':
      return i18n.t('reason.language_no', { wanted: languageName(first), languages: comma(rest.map(languageName)) });
    case 'format-yes':
      return i18n.t('reason.format_yes', { formats: comma(values.map(formatWords)) });
    case 'format-no':
      return i18n.t('reason.format_no', { wanted: formatWords(first), formats: comma(rest.map(formatWords)) });
    case 'age-no':
      return i18n.t('reason.age_no', { from: first, to: rest[0] ?? first });
    case 'who-yes':
      return i18n.t('reason.who_yes', { who: comma(values.map(whoWords)) });
    case 'who-no':
      return i18n.t('reason.who_no', { wanted: whoWords(first), who: comma(rest.map(whoWords)) });
    case 'stale':
      return i18n.t('reason.stale', { year: first });
    case 'stage-yes':
      return i18n.t('reason.stage_yes', { stages: comma(values.map(stageWords)) });
    default:
      return i18n.t(`reason.${asKey(kind)}`);
  }
}
