/**
 * The chart's answer to "why?": for each mention that decided, the kind of term, the kind of section and
 * the assertion. Words of our own lists only (promise 1). Types only for the chart script; the schema is
 * the panel's door.
 */
import { SectionKind, type Status, Via } from './found.ts';
import { z } from './zod.ts';

/** More than this nobody reads; the chart marks them all. */
export const EXPLAINED = 5;

/** One mention, by ConText (Harkema 2009): what was written, where, and how it is meant. */
export const ExplainedMention = z.strictObject({
  via: Via,
  /** The lexicon's own form of the term (folded name, abbreviation, code prefix), never the text of the page. */
  term: z.string().min(1).max(150),
  section: SectionKind,
  negation: z.enum(['affirmed', 'negated', 'possible']),
  experiencer: z.enum(['patient', 'other']),
  temporality: z.enum(['current', 'historical', 'hypothetical']),
  /** Said to be over: resolved, repaired, outgrown. */
  resolved: z.boolean(),
});
export type ExplainedMention = z.infer<typeof ExplainedMention>;

export const Explanation = z.strictObject({
  /** How many mentions of the frame decided; 0 when they are gone. */
  mentions: z.number().int().min(0),
  /** Which of them is marked now, from 0, in the order of the page. */
  shown: z.number().int().min(0),
  /** Which of them the first explained one is. */
  from: z.number().int().min(0),
  /** In the order of the page; the one that is shown is always among them. */
  explained: z.array(ExplainedMention).max(EXPLAINED),
});
export type Explanation = z.infer<typeof Explanation>;

/** Why a mention says what it says; `why.rule` in src/locales has the sentences. */
export type Rule = 'stated' | 'lifelong' | 'past' | 'over' | 'hedge' | 'ahead' | 'place' | 'relative' | 'denied';

/** The rule that gave a mention this status, in the order in which detection decides (detect/detect.ts). */
export function ruleOf(mention: Omit<ExplainedMention, 'via' | 'term' | 'section'>, status: Status): Rule {
  if (mention.experiencer === 'other') return 'relative';
  if (mention.negation === 'negated') return 'denied';
  if (mention.negation === 'possible') return 'hedge';
  if (mention.temporality === 'hypothetical') return 'ahead';
  if (status === 'uncertain') return 'place';
  if (mention.temporality === 'historical') return status === 'present' ? 'lifelong' : mention.resolved ? 'over' : 'past';
  return 'stated';
}
