/** What this family wants. Held for the chart on screen only; the defaults come from options. */
import { Language } from './common.ts';
import { County, Format, Stage, Who } from './program.ts';
import { z } from './zod.ts';

export const Needs = z.strictObject({
  language: Language.optional(),
  county: County.optional(),
  /** By its code, "CA"; counts while no county is known. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** In years. */
  childAge: z.number().min(0).max(26).optional(),
  format: Format.optional(),
  who: Who.optional(),
  stage: Stage.optional(),
});
export type Needs = z.infer<typeof Needs>;
