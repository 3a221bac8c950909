/**
 * "Not this child": what a clinician's correction leaves behind, so that the keeper of the lexicon sees
 * which terms misfire. Ids and counts only: no word of a chart, no patient, no day.
 */
import { Id } from './common.ts';
import { Via } from './found.ts';
import { z } from './zod.ts';

/** Why a found condition is not this child's: a relative's, ruled out, long over, not what the letters meant here. */
export const CorrectionReason = z.enum(['someone-else', 'ruled-out', 'old', 'wrong-word', 'other']);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** How often a condition that was recognized in this way was corrected for this reason in this month. */
export const Correction = z.strictObject({
  condition: Id,
  /** A condition that was recognized in two ways counts once for each. */
  via: Via,
  reason: CorrectionReason,
  /** No finer: a day could be matched with a schedule. */
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'YYYY-MM'),
  count: z.number().int().min(1).max(1_000_000),
});
export type Correction = z.infer<typeof Correction>;

/**
 * The file that "Save as file" writes, JSON:
 *
 *     { "format": "beside-corrections", "version": 1, "beside": "0.1.0",
 *       "corrections": [{ "condition": "cerebral-palsy", "via": "abbreviation", "reason": "wrong-word", "month": "2026-11", "count": 3 }] }
 *
 * `beside` is the version whose lexicon was corrected. A keeper adds up the files of several clinics.
 */
export const CorrectionFile = z.strictObject({
  format: z.literal('beside-corrections'),
  version: z.literal(1),
  beside: z.string().regex(/^\d+(\.\d+){0,3}$/, 'a version such as 0.1.0'),
  corrections: z.array(Correction).max(100_000),
});
export type CorrectionFile = z.infer<typeof CorrectionFile>;

/** The text of the file, checked by its own schema: what does not belong in it throws and is never written. */
export const correctionFile = (corrections: readonly Correction[], beside: string): string =>
  `${JSON.stringify(CorrectionFile.parse({ format: 'beside-corrections', version: 1, beside, corrections }), null, 2)}\n`;
