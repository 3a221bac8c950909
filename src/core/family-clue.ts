/**
 * What in a free text of staff surely looks like a family: notes on programs and texts of the practice are about
 * neither. Only signs that hardly ever mean anything else, since a warning that is often wrong is not read; a
 * name cannot be told from any other, and stays with the sentence beside the field.
 */
import { DATE, MONTH } from './tag.ts';

/** A key of src/locales (`familyClue.<clue>`). */
export type FamilyClue = 'number' | 'birth' | 'phone' | 'email';

/** A record number that says so, or a social security number as it is written. */
const NUMBER =
  /(?<!\p{L})(MRNs?|(medical )?record (no\.?|number|#)|chart (no\.?|number|#)|expediente|NHC|historia cl[ií]nica)(?!\p{L})[^\p{L}\p{Nd}]{0,4}(is |es |n[o.º°]* ?)?\p{L}{0,3}-?\p{Nd}[\p{Nd}-]{3,}|(?<![\p{Nd}-])\d{3}-\d{2}-\d{4}(?![\p{Nd}-])/iu;

const BORN =
  /(?<!\p{L})(DOB|D\.O\.B\.|born( on)?|birth ?da(y|te)|date of birth|naci[oó]( el)?|nacid[oa]( el)?|fecha de nacimiento)(?!\p{L})/giu;

/** "March 14", "14 de marzo". */
const DAY_OF_MONTH = new RegExp(`${MONTH.source}\\.? \\d|\\d (de |of )?${MONTH.source}`, 'i');

/** How far behind such a word its date stands, in characters. */
const SOON = 24;

/** Ten digits as a US number is written. */
const PHONE = /(?<![\d-])(?:\+?1[-. ]?)?\(?([2-9]\d\d)\)?[-. ]?([2-9]\d\d)[-. ]?(\d{4})(?![\d-])/g;

/** Nobody has one at home. */
const TOLL_FREE = /^8(00|33|44|55|66|77|88)/;

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/giu;

/**
 * The first clue in a text; undefined when there is none. `contacts`: numbers and addresses that may stand there, the
 * program's own; absent: any may, as in the texts of a practice, whose own phone belongs there.
 */
export function familyClue(text: string, contacts?: readonly string[]): FamilyClue | undefined {
  if (NUMBER.test(text)) return 'number';
  for (const { index, 0: label } of text.matchAll(BORN)) {
    const next = text.slice(index + label.length, index + label.length + SOON);
    if (DATE.test(next) || DAY_OF_MONTH.test(next)) return 'birth';
  }
  if (!contacts) return undefined;
  const known = contacts.join('\n').toLowerCase();
  const digits = known.replace(/\D/g, '');
  const isOwn = (number: string) => digits.includes(number) || TOLL_FREE.test(number);
  if ([...text.matchAll(PHONE)].some(([, area = '', exchange = '', line = '']) => !isOwn(area + exchange + line))) return 'phone';
  return [...text.matchAll(EMAIL)].some(([address]) => !known.includes(address.toLowerCase().replace(/[.,;:]+$/, '')))
    ? 'email'
    : undefined;
}
