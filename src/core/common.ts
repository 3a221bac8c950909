/** Field types that condition, program, lesson and pack share. */
import { z } from './zod.ts';

/** Lower-case words joined by hyphens; the file name of the entry, so that it is written once. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
export type Id = z.infer<typeof Id>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const VISIBLE = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]*$/;

/** A stretch of text that a person reads, spaces at its ends included: no control characters, none that turn the direction of reading. */
export const Words = z.string().min(1).max(2000).regex(VISIBLE, 'no control or direction characters');

/** The same without surrounding space. */
export const Text = z.string().trim().min(1).max(2000).regex(VISIBLE, 'no control or direction characters');

/** A public page. Only web addresses: a `javascript:` link can then never reach the panel. */
export const WebAddress = z.url({ protocol: /^https?$/, error: 'not a web address that starts with https:// or http://' }).max(500);

/** ISO 8601 calendar date, as exact as it is known: year, month or day. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

/** ISO 8601 calendar day. */
export const Day = z.iso.date();

/** ISO 639 language code, two or three letters: en, es, vi, hmn. */
export const Language = z.string().regex(/^[a-z]{2,3}$/, 'an ISO 639 code such as en or es');

/** Who checked a text that families read, and when; absent means: a draft. */
export const Review = z.strictObject({ by: Text, on: Day });
