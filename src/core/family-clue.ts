/**
 * What in a free text of staff surely looks like a family: notes on programs and texts of the practice are about
 * neither. Only signs that hardly ever mean anything else, since a warning that is often wrong is not read. A name is
 * known only by the words around it ("her son …"); any other cannot be told from one of staff.
 */
import { plainNumbers } from './plain-numbers.ts';
import { DATE, MONTH } from './tag.ts';

/** A key of src/locales (`familyClue.<clue>`). */
export type FamilyClue = 'number' | 'birth' | 'phone' | 'email' | 'name';

/** A record number that says so, or a social security number as it is written. */
const LABELS =
  'M\\.?R\\.?N\\.?s?|SSN|medical record|(?:medical )?record (?:no\\.?|number|#)|chart (?:no\\.?|number|#)|(?:patient|pt\\.?|medicaid|medi-cal) ?(?:id|no\\.?|number|#)|expediente|NHC|historia cl[ií]nica|n[uú]mero de paciente';
const NUMBER = new RegExp(
  `(?<!\\p{L})(?:${LABELS})(?!\\p{L})[^\\p{L}\\d]{0,4}(?:(?:number|no|is|es|n[o.º°]*)[^\\p{L}\\d]{1,3}){0,2}\\p{L}{0,3}-?\\d(?:[- ]?\\d){3,}|(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])`,
  'iu',
);

/** A label that asks for a date, and a word that has one beside it now and then. */
const BIRTH_DATE = /(?<!\p{L})(DOB|D\.O\.B\.?|date of birth|birth ?date|fecha de nac(imiento|\.)?|f\. ?nac\.?)(?!\p{L})/giu;
const BORN = /(?<!\p{L})(born( on)?|birth(?=:)|birth ?day|b-?day|naci[oó]( el)?|nacid[oa]s?( el)?|cumplea[nñ]os|cumple( el)?)(?!\p{L})/giu;

/** "March 14", "March 2019", "14-Mar", "the 14th of March", "14 de marzo". */
const DAY_OF_MONTH = new RegExp(
  `${MONTH.source}\\.?,? ?(?:de |of |the )?\\d|\\d(?:st|nd|rd|th|º)?[-, ]{0,2}(?:de |of )?${MONTH.source}`,
  'iu',
);

/** Of several, or of a party. */
const NOT_ONE =
  /(?<!\p{L})(after|before|since|from|between|part(y|ies)|never|antes|despu[eé]s|desde|entre|fiesta|de una|or (later|earlier|after|before)|o (antes|despu[eé]s))(?!\p{L})/iu;

/** Where the words around a date end: not behind "Sept." */
const SENTENCE = new RegExp(`[;!?\\n]|(?<!${MONTH.source})\\.\\s+(?=\\p{L}|\\d)`, 'iu');

/** How far behind such a word its date stands, in characters. */
const SOON = 40;

/** Ten digits as a US number is written. */
const PHONE = /(?<![\d-])(?:\+?1[-. ]?)?\(?([2-9]\d\d)\)? ?[-./]? ?([2-9]\d\d) ?[-. ]? ?(\d{4})(?![\d-])/g;

/** Nobody has one at home. */
const TOLL_FREE = /^8(00|33|44|55|66|77|88)/;

/** What stands before a number that looks like a phone and is none. */
const MEETING = /\b(zoom|meeting|webinar|reuni[oó]n)\b[^\d]{0,20}$/i;

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/giu;

/** A name has a capital letter and these words have none, so that titles of programs are left alone. */
const NAMES = [
  /(?<!\p{L})([Hh]is|[Hh]er|[Tt]heir|[Ss]u) (son|daughter|baby|boy|girl|child|hijo|hija|bebé|niño|niña) \p{Lu}\p{Ll}+/u,
  /(?<!\p{L})(son|daughter|baby|boy|girl|child|patient|hij[oa]|bebé|niñ[oa]|paciente),? (named|called|(que )?se llama|llamad[oa]|de nombre) \p{Lu}\p{Ll}/u,
  /(?<!\p{L})(?!(?:Crohn|Down|Children|Mother|Father|Valentine)['’])\p{Lu}\p{Ll}+['’]s (mom|mother|mum|dad|father|grandma|grandmother)(?!\p{L})(?! groups?)/u,
  /(?<!\p{L})(mom|mother|mum|dad|father|grandma|grandmother) of \p{Lu}\p{Ll}/u,
  /(?<!\p{L})[Tt]he \p{Lu}\p{Ll}+ family(?= (is|was|has|had|wants?|asked|said|says|called|likes?d?|needs?|prefers?|speaks?)(?!\p{L})|[,.;:!?]|$)/u,
  /(?<!\p{L})[Ll]a familia \p{Lu}\p{Ll}/u,
];

/**
 * The first clue in a text; undefined when there is none. `contacts`: numbers and addresses that may stand there, the
 * program's own; absent: any may, as in the texts of a practice, whose own phone belongs there.
 */
export function familyClue(typed: string, contacts?: readonly string[]): FamilyClue | undefined {
  const text = plainNumbers(typed).replace(/ ?[([] ?(?:at|arroba) ?[)\]] ?/gi, '@');
  if (NUMBER.test(text)) return 'number';
  const isDate = (words: string) => DATE.test(words) || DAY_OF_MONTH.test(words) || /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/.test(words);
  if (after(BIRTH_DATE, text).some((words) => isDate(words) || /(?<!\d)(\d{4}|\d{6}|\d{8})(?!\d)/.test(words))) return 'birth';
  if (after(BORN, text).some((words) => isDate(words) && !NOT_ONE.test(words))) return 'birth';
  if (NAMES.some((name) => name.test(text))) return 'name';
  if (!contacts) return undefined;
  const known = contacts.join('\n').toLowerCase();
  const digits = known.replace(/\D/g, '');
  const isOwn = (number: string) => digits.includes(number) || TOLL_FREE.test(number);
  for (const { index, 1: area = '', 2: exchange = '', 3: line = '' } of text.matchAll(PHONE))
    if (!isOwn(area + exchange + line) && !MEETING.test(text.slice(0, index))) return 'phone';
  return [...text.matchAll(EMAIL)].some(([address]) => !known.includes(address.toLowerCase().replace(/[.,;:]+$/, '')))
    ? 'email'
    : undefined;
}

/** What stands behind each such word, in its own sentence. */
const after = (label: RegExp, text: string): string[] =>
  [...text.matchAll(label)].map(({ index, 0: { length } }) => text.slice(index + length, index + length + SOON).split(SENTENCE)[0] ?? '');
