/**
 * The tag of a referral: how its owner recognizes it. It may say nothing about a family, so it is built from
 * words that mean nothing in a chart ("blue-otter-12"). A list of what is allowed holds where a list of what
 * is forbidden leaks: no name, drug or diagnosis can get past it, because none of them is on it.
 */
import { TAG_ANIMALS, TAG_COLORS, TAG_WORDS } from './tag-words.ts';
import { z } from './zod.ts';

/** Why a tag is refused; a key of src/locales (`tag.<problem>`). */
export type TagProblem = 'email' | 'date' | 'number' | 'name' | 'long' | 'signs' | 'unknown-word';

const WORDS: ReadonlySet<string> = new Set([...Object.values(TAG_COLORS), ...Object.values(TAG_ANIMALS), TAG_WORDS].flat());

/** A month's name or its short form, in English and Spanish; a whole word, since "maroon" and "octopus" are none, though "9apr15" has one. */
export const MONTH =
  /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch|zo)?|apr(?:il)?|may(?:o)?|june?|july?|aug(?:ust)?|sept?(?:ember|iembre)?|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|ene(?:ro)?|feb(?:rero)?|abr(?:il)?|junio|julio|ago(?:sto)?|setiembre|dic(?:iembre)?)(?!\p{L})/iu;

/** 4/9/2015, 04-09-15, 2015.4.9. */
export const DATE = /(?<!\d)(\d{4}|\d{1,2})\s*[-/.\s]\s*\d{1,2}\s*[-/.\s]\s*(\d{4}|\d{1,2})(?!\d)/;

/** "José Ñandú" as "jose nandu". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A tag as it is kept: lower case, words joined by single hyphens. */
export const tidyTag = (typed: string): string =>
  plain(typed)
    .replace(/[\s_-]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * What is wrong with a tag as typed; undefined when it may be kept. The most telling reason comes first: an
 * address before a date, a date before a number, a number before a name.
 */
export function tagProblem(typed: string): TagProblem | undefined {
  const text = typed.normalize('NFKC').trim();
  const digits = text.replace(/\P{Nd}/gu, '');
  if (/@|\b(www|https?)\b|\.(com|org|net|edu|gov|mx|us)\b/i.test(text)) return 'email';
  // Also a year alone, and 9 apr 15.
  if (DATE.test(text) || /(?<!\d)(19|20)\d\d(?!\d)/.test(text)) return 'date';
  if (MONTH.test(text) && digits !== '') return 'date';
  // Record numbers, telephone numbers, social security numbers, however they are spaced.
  if (digits.length >= 5 || /\d{4}/.test(text)) return 'number';
  const words = tidyTag(text).split('-').filter(Boolean);
  const unknown = words.filter((word) => !/^\d{1,3}$/.test(word) && !WORDS.has(word));
  if (unknown.length > 0) {
    // Capital letters, a comma or initials with a stop are how names are written.
    if (/\p{Lu}\p{L}*|,|\b\p{L}\.|['’]\p{L}/u.test(text)) return 'name';
    return /^[\p{L}\p{Nd}\s_-]+$/u.test(text) ? 'unknown-word' : 'signs';
  }
  if (words.length === 0) return 'signs';
  const numbers = words.filter((word) => /^\d/.test(word)).length;
  // "12-34" may be a birthday.
  if (numbers > 1 || numbers === words.length) return 'number';
  return words.length > 4 || tidyTag(text).length > 40 ? 'long' : undefined;
}

/** A tag as it is kept; nothing else reaches the database. */
export const Tag = z.string().refine((tag) => tag === tidyTag(tag) && tagProblem(tag) === undefined, 'a tag of harmless words');
export type Tag = z.infer<typeof Tag>;

/** A harmless tag, "blue-otter-12", "tortuga-azul-12". `random` gives numbers from 0 to 1. */
export function makeTag(random: () => number, language: 'en' | 'es' = 'en'): Tag {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? list[0] ?? '';
  const [color, animal] = [pick(TAG_COLORS[language]), pick(TAG_ANIMALS[language])];
  return [...(language === 'es' ? [animal, color] : [color, animal]), 10 + Math.floor(random() * 90)].join('-');
}
