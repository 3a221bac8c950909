/**
 * What staff type, taken apart: folded words, words that say nothing, and words that stand for a field
 * ("dads", "zoom", "vietnamese", "Bakersfield"). English, and the Spanish that is likely in a search box.
 */
import { COUNTIES } from './county.ts';
import type { County, Format, Program, Stage, Who } from './program.ts';

/** Case, accents and apostrophes gone, cut at everything else: "Hirschsprung’s" is "hirschsprungs". */
export const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** English and Spanish plural s, so that "seizures" finds "seizure"; "crisis" and "virus" keep theirs. */
export const stem = (word: string): string => (word.length > 3 && /[^isu]s$/.test(word) ? word.slice(0, -1) : word);

/** The word of the listings for what staff type in other ones. */
export const listedWord = (word: string): string =>
  /^(?:lgbt\w*|queer|transgenero|transexual|transsexual)$/.test(word) ? 'transgender' : word;

/** A phrase as the index knows it. */
export const phrase = (text: string): string => words(text).map(stem).join(' ');

/** Left out of a question unless it is made of nothing else. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  phrase(
    `a about all an and any anyone apoyo are at baby babies bebe be by busca busco can could con county daughter de del do does el en find for from give has have help hijo hija i in is it kid kids
    know la language las like looking los me mi mis my near nearby need nino ninos of on one only or our para patient please por program programs resource
    resources se show some someone son speak speaking speaks support that the their them there they tiene tienen tengo to un una w want we what where which who
    with y you child children family families connect`,
  ).split(' '),
);

/** A field that a word stands for. */
export type FieldWord =
  | { kind: 'who'; who: readonly Who[] }
  | { kind: 'format'; formats: readonly Format[] }
  | { kind: 'stage'; stages: readonly Stage[] }
  | { kind: 'program-kind'; programKind: Program['kind'] }
  | { kind: 'language'; language: string }
  /** Parents whom no listing names by what they are; who serves everybody serves them. */
  | { kind: 'same-sex' }
  | { kind: 'county'; counties: readonly County[] }
  | { kind: 'state'; state: string };

const who = (names: string, ...served: Who[]): [string, FieldWord] => [names, { kind: 'who', who: served }];
const format = (names: string, ...formats: Format[]): [string, FieldWord] => [names, { kind: 'format', formats }];
const stage = (names: string, ...stages: Stage[]): [string, FieldWord] => [names, { kind: 'stage', stages }];
const language = (names: string, code: string): [string, FieldWord] => [names, { kind: 'language', language: code }];

const FIXED: readonly [string, FieldWord][] = [
  who('parent, mom, mother, madre, mama, papas, padres', 'parent'),
  who('caregiver, caretaker, cuidador', 'caregiver'),
  who('dad, father, papa, padre, men', 'father'),
  who('sibling, sib, brother, sister, hermano, hermana, sibshop', 'sibling'),
  who('grandparent, grandmother, grandfather, grandma, grandpa, abuela, abuelo', 'grandparent'),
  who('bereaved, bereavement, grief, grieving, loss, died, death, duelo', 'bereaved'),
  who('teen, teenager, youth, adolescent, young people, tween, joven, jovenes', 'youth'),
  who('adult', 'adult-patient'),
  who('foster, adoptive, adoption, adopted, kinship', 'foster-adoptive'),
  who('military, army, navy, veteran, tricare', 'military'),
  format('online, virtual, zoom, video, remote, internet, en linea', 'group-online', 'online-community'),
  format('facebook, forum, social media', 'online-community'),
  format('in person, face to face, en persona, meetup, meet up', 'group-in-person', 'event'),
  format('phone, call, telephone, hotline, helpline, warmline, warm line, telefono', 'phone'),
  format('mentor, mentoring, one to one, one on one, 1 1, 1 on 1, match, matched, peer mentor, buddy', 'one-to-one', 'mentoring'),
  format('group, support group, grupo', 'group-in-person', 'group-online'),
  format('event, conference, picnic', 'event'),
  format('navigation, navigator, case management', 'navigation'),
  stage('nicu, premature, neonatal intensive care', 'nicu'),
  stage('prenatal, pregnant, pregnancy', 'prenatal'),
  stage('new diagnosis, newly diagnosed, just diagnosed', 'new-diagnosis'),
  stage('hospital, inpatient, hospitalized', 'hospital'),
  stage('transition', 'transition'),
  stage('end of life, palliative, hospice', 'end-of-life'),
  stage('bereavement, grief, grieving, loss', 'bereavement'),
  ['camp, campamento', { kind: 'program-kind', programKind: 'camp' }],
  ['training, class, workshop, taller', { kind: 'program-kind', programKind: 'training' }],
  language('mandarin', 'zh'),
  language('cantonese', 'yue'),
  language('chinese, cantonese', 'zh'),
  language('farsi', 'fa'),
  language('filipino, tagalog', 'tl'),
  language('mixteco, mixtec', 'mix'),
  language('dari', 'prs'),
  language('cambodian', 'km'),
  language('castellano, latino, latina, hispanic', 'es'),
  language('asl, sign language, american sign language', 'ase'),
  ['gay, lesbian, bisexual, same sex, two moms, two mothers, two dads, two fathers, dos mamas, dos papas', { kind: 'same-sex' }],
  ['california, statewide', { kind: 'state', state: 'CA' }],
];

/** Where people say they live when they do not name the county: larger cities, and two regions. */
const CITIES: Record<string, string> = {
  Alameda: 'Oakland, Berkeley, Fremont, Hayward',
  Butte: 'Chico',
  'Contra Costa': 'Concord, Richmond, Walnut Creek, Antioch',
  Fresno: 'Clovis',
  Humboldt: 'Eureka',
  Imperial: 'El Centro',
  Kern: 'Bakersfield, Delano',
  Kings: 'Hanford',
  'Los Angeles': 'LA, Long Beach, Pasadena, Glendale, Torrance, Pomona, Lancaster, Palmdale, Burbank, Compton, Santa Monica, East LA',
  Marin: 'San Rafael',
  Monterey: 'Salinas',
  Orange: 'Anaheim, Santa Ana, Irvine, Huntington Beach, Fullerton, Garden Grove',
  Placer: 'Roseville',
  Riverside: 'Moreno Valley, Corona, Palm Springs, Murrieta, Temecula',
  Sacramento: 'Elk Grove',
  'San Bernardino': 'Fontana, Rancho Cucamonga, Victorville, Loma Linda, Redlands',
  'San Diego': 'Chula Vista, Oceanside, Escondido, La Jolla',
  'San Francisco': 'SF',
  'San Joaquin': 'Stockton, Lodi, Tracy',
  'San Mateo': 'Daly City, Redwood City',
  'Santa Clara': 'San Jose, Palo Alto, Stanford, Sunnyvale, Mountain View, Gilroy',
  'Santa Cruz': 'Watsonville',
  Shasta: 'Redding',
  Solano: 'Vallejo, Fairfield, Vacaville',
  Sonoma: 'Santa Rosa, Petaluma',
  Stanislaus: 'Modesto, Turlock',
  Tulare: 'Visalia, Porterville',
  Ventura: 'Oxnard, Thousand Oaks',
  Yolo: 'Davis, Woodland',
};
const REGIONS: Record<string, string> = {
  'bay area': 'Alameda, Contra Costa, Marin, Napa, San Francisco, San Mateo, Santa Clara, Solano, Sonoma',
  'inland empire': 'Riverside, San Bernardino',
};

const inCalifornia = (names: string): County[] => names.split(', ').map((name) => `${name}, CA`);

/** Languages that people ask for although no program may list them: that is then said, and no other word is taken for them. */
const SPOKEN = [
  'en',
  'es',
  'zh',
  'yue',
  'tl',
  'vi',
  'ko',
  'hy',
  'fa',
  'ar',
  'ru',
  'pa',
  'hi',
  'ja',
  'hmn',
  'km',
  'lo',
  'my',
  'so',
  'pt',
  'fr',
  'ase',
  'uk',
  'ps',
  'ur',
  'bn',
  'gu',
  'ta',
  'te',
  'th',
  'ne',
  'sm',
  'to',
  'ht',
  'am',
  'ti',
  'zap',
  'he',
  'pl',
];

/** Every word or phrase that stands for a field, with what it stands for: for these languages, and these counties beside those we know. */
export function fieldWords(languages: Iterable<string>, listed: Iterable<County>): [name: string, field: FieldWord][] {
  const counties = [...new Set([...COUNTIES, ...listed])];
  const pairs: [string, FieldWord][] = [
    ...FIXED,
    ...languageNames(new Set([...SPOKEN, ...languages])),
    ...counties.map((county): [string, FieldWord] => {
      const name = county.slice(0, -', CA'.length);
      return [`${name}, ${name} county, condado de ${name}`, { kind: 'county', counties: [county] }];
    }),
    ...Object.entries(CITIES).map(([name, cities]): [string, FieldWord] => [cities, { kind: 'county', counties: inCalifornia(name) }]),
    ...Object.entries(REGIONS).map(([region, names]): [string, FieldWord] => [region, { kind: 'county', counties: inCalifornia(names) }]),
  ];
  return pairs.flatMap(([names, field]) => names.split(', ').map((name): [string, FieldWord] => [name, field]));
}

/** "Vietnamese" and "vietnamita" for vi, after Unicode CLDR. */
function languageNames(codes: ReadonlySet<string>): [string, FieldWord][] {
  return [...codes].flatMap((code) => {
    const names = ['en', 'es', code].map((inLanguage) => new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code);
    return [language(names.join(', '), code)];
  });
}
