/**
 * The chart's answer to "why?": for each mention that decided, the kind of term, the kind of section and
 * the rule. Words of our own lists only (promise 1). Types only for the chart script; the schema is
 * the panel's door.
 */
import { SectionKind, Via } from './found.ts';
import { z } from './zod.ts';

/** More than this nobody reads; the chart marks them all. */
export const EXPLAINED = 5;

/** Why a mention says what it says, as detect/rule.ts decides; `why.rule` in src/locales has the sentences. */
export const Rule = z.enum([
  'stated',
  'lifelong',
  'listed',
  'past',
  'over',
  'hedge',
  'ahead',
  /** Once in a frame, in words that may be about anybody. */
  'passing',
  /** In a sentence that speaks of nobody. */
  'apart',
  /** Under a heading where a name alone is no diagnosis. */
  'place',
  'relative',
  'denied',
]);
export type Rule = z.infer<typeof Rule>;

/** One mention: what was written, where, and how it is meant. */
export const ExplainedMention = z.strictObject({
  via: Via,
  /** The lexicon's own form of the term (folded name, abbreviation, code prefix), never the text of the page. */
  term: z.string().min(1).max(150),
  /** The page has it with one wrong letter. */
  misspelt: z.boolean(),
  section: SectionKind,
  rule: Rule,
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
