/**
 * "Nothing fits": what was sought and is missing, for whoever builds or pays for programs. Too little to find
 * a family: one condition, an age band, and no date finer than a month.
 */
import { Id, Language } from './common.ts';
import type { Needs } from './needs.ts';
import { County, Format } from './program.ts';
import { z } from './zod.ts';

/** Ages as pediatric programs divide them, in years, both ends included. */
export const AgeBand = z.enum(['0-2', '3-5', '6-12', '13-17', '18-26']);
export type AgeBand = z.infer<typeof AgeBand>;

export const Gap = z.strictObject({
  /** Random, without time in it (UUID version 4). */
  id: z.uuidv4(),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'),
  /** The one that was looked for; never two, because two rare ones together name a child. */
  condition: Id.optional(),
  language: Language.optional(),
  county: County.optional(),
  ageBand: AgeBand.optional(),
  format: Format.optional(),
});
export type Gap = z.infer<typeof Gap>;

/** The band of an age in years. */
export function ageBandOf(years: number): AgeBand {
  if (years < 3) return '0-2';
  if (years < 6) return '3-5';
  if (years < 13) return '6-12';
  return years < 18 ? '13-17' : '18-26';
}

/** The row for what a family needs and did not find. `today` is an ISO day; its day is dropped here. */
export const newGap = (condition: Id | undefined, needs: Needs, { id, today }: { id: string; today: string }): Gap =>
  Gap.parse({
    id,
    month: today.slice(0, 7),
    ...(condition ? { condition } : {}),
    ...(needs.language ? { language: needs.language } : {}),
    ...(needs.county ? { county: needs.county } : {}),
    ...(needs.childAge === undefined ? {} : { ageBand: ageBandOf(needs.childAge) }),
    ...(needs.format ? { format: needs.format } : {}),
  });
