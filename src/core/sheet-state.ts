/**
 * What staff chose for a family sheet, as it stands in the address of its tab after the #: a closed or crashed
 * tab loses nothing, and there is no field into which a word of a chart or of a family could be written.
 */
import { Id, Language } from './common.ts';
import { z } from './zod.ts';

/** More than three names are a list, and lists are not called (evidence: individualized sheets work, generic lists do not). */
export const MOST_PROGRAMS = 3;

const State = z.strictObject({
  /** In the order of the sheet. */
  programs: z.array(Id).max(MOST_PROGRAMS),
  /** The family's, which is the sheet's where there are words in it. */
  language: Language,
  large: z.boolean(),
  /** The title that tells something: "Someone to talk with". */
  warm: z.boolean(),
  /** Beside's short next step in place of the program's own. */
  short: z.boolean(),
  /** Without "who to ask at the clinic". */
  alone: z.boolean(),
  /** What staff said they had checked by a call: values of contacts, ids of paused programs. */
  checked: z.array(z.string().min(1).max(500)).max(30),
});
export type SheetState = z.infer<typeof State>;

export const NEW_SHEET: SheetState = { programs: [], language: 'en', large: false, warm: false, short: false, alone: false, checked: [] };

const FLAGS = ['large', 'warm', 'short', 'alone'] as const;

/** "#p=one,two&l=es&large". */
export function writeSheetState(state: SheetState): string {
  const parts = [
    `p=${state.programs.join(',')}`,
    `l=${state.language}`,
    ...FLAGS.filter((flag) => state[flag]),
    ...state.checked.map((value) => `c=${encodeURIComponent(value)}`),
  ];
  return `#${parts.join('&')}`;
}

/** Reads each part by itself: one that is wrong is as if it were not there. */
export function readSheetState(hash: string): SheetState {
  const parts = hash.replace(/^#/, '').split('&');
  const all = (name: string) => parts.flatMap((part) => (part.startsWith(`${name}=`) ? [decoded(part.slice(name.length + 1))] : []));
  const ids = all('p').flatMap((list) => list.split(',').flatMap((id) => Id.safeParse(id).data ?? []));
  const read = State.safeParse({
    programs: [...new Set(ids)].slice(0, MOST_PROGRAMS),
    language: Language.safeParse(all('l')[0]).data ?? NEW_SHEET.language,
    ...Object.fromEntries(FLAGS.map((flag) => [flag, parts.includes(flag)])),
    checked: [...new Set(all('c'))].filter((value) => value.length > 0 && value.length <= 500).slice(0, 30),
  });
  return read.data ?? NEW_SHEET;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
