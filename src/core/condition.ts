/** What a condition is called in charts: the lexicon's source, one file per condition in content/conditions. */
import { Id, PartialDate, Text } from './common.ts';
import { z } from './zod.ts';

/** Matched with exact case and word boundaries only. */
export const Abbreviation = z.strictObject({
  text: z.string().min(2).max(20),
  /** An ambiguous one counts only with a cue near by (same block or section) and no nearer `against`. */
  ambiguous: z.boolean().default(false),
  /** Word stems, case folded, that confirm the meaning: "sweat", "CFTR". */
  cues: z.array(Text).default([]),
  /** Words that show another meaning: "counting fingers". */
  against: z.array(Text).default([]),
});
export type Abbreviation = z.infer<typeof Abbreviation>;

export const Condition = z.strictObject({
  id: Id,
  /** A group (Neurological conditions) is reached through `parent` only: no codes, no terms. */
  kind: z.enum(['condition', 'group']).default('condition'),
  /** Display name, English; `nameEs` Spanish. */
  name: Text,
  nameEs: Text.optional(),
  parent: Id.optional(),
  specialties: z.array(Text).default([]),
  codes: z
    .strictObject({
      /** ICD-10-CM prefixes with the dot ("G40.83"); the longest prefix over all conditions wins. */
      icd10cm: z.array(z.string().regex(/^[A-TV-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/, 'an ICD-10-CM code or prefix, with the dot')).default([]),
      /** SNOMED CT concept ids, as text. */
      snomed: z.array(z.string().regex(/^\d{6,18}$/, 'a SNOMED CT id in quotation marks')).default([]),
    })
    .prefault({}),
  /** Names as charts print them; case, accents, plural s, hyphen or space, and straight or curly apostrophes do not matter. */
  terms: z.array(Text).default([]),
  /** Names that mean this condition and another one at once, which lists them too: "lupus nephritis". */
  together: z.array(Text).default([]),
  abbreviations: z.array(Abbreviation).default([]),
  /** Phrases that contain a term and do not mean that the patient has it: "celiac artery". */
  notWhen: z.array(Text).default([]),
  /** Neighboring phrases without a term that must never match; test material. */
  confusable: z.array(Text).default([]),
  /** "History of" it still means that the patient has it (epilepsy, cystic fibrosis), and so does "s/p repair". */
  lifelong: z.boolean().default(false),
  /** It may pass, but "with a history of" it nearly always means that the patient has it (asthma, depression). */
  chronic: z.boolean().default(false),
  /** It ends by itself or by its treatment: dated, in a past history or as the cause of something it is over (febrile seizure, NEC). */
  episode: z.boolean().default(false),
  /** For the keeper of this file; not shown. */
  note: Text.optional(),
  /** Where names and codes come from. */
  sources: z.array(Text).min(1),
  reviewed: PartialDate.optional(),
});
export type Condition = z.infer<typeof Condition>;
