/** A lesson is data: a closed set of blocks that Preact renders, never HTML. Written as Markdown in content/lessons. */
import { Id, Language, Review, Text, WebAddress } from './common.ts';
import { z } from './zod.ts';

/** Plain text with runs of emphasis; `strong` is the only one. */
const Run = z.strictObject({ text: z.string().min(1).max(1000), strong: z.boolean().default(false) });
const Runs = z.array(Run).min(1);

export const LessonBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: Text }),
  z.strictObject({ kind: z.literal('paragraph'), runs: Runs }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean().default(false), items: z.array(Runs).min(1) }),
  z.strictObject({ kind: z.literal('quote'), runs: Runs }),
  /** A finding, exactly as strong as its source. */
  z.strictObject({ kind: z.literal('fact'), runs: Runs, source: z.strictObject({ text: Text, url: WebAddress }) }),
  /** One thing to do in Beside now; `view` is a panel view. */
  z.strictObject({ kind: z.literal('try'), text: Text, view: Id }),
  z.strictObject({
    kind: z.literal('question'),
    prompt: Text,
    options: z
      .array(z.strictObject({ text: Text, right: z.boolean().default(false), why: Text }))
      .min(2)
      .max(5)
      .refine((options) => options.filter((option) => option.right).length === 1, 'exactly one option is right'),
  }),
  z.strictObject({ kind: z.literal('figure'), name: Id, alt: Text }),
  z.strictObject({ kind: z.literal('table'), header: z.array(Text).min(1), rows: z.array(z.array(Text)).min(1) }),
]);
export type LessonBlock = z.infer<typeof LessonBlock>;

export const Lesson = z.strictObject({
  id: Id,
  language: Language.default('en'),
  title: Text,
  /** The one thing that staff do differently afterwards. */
  behavior: Text,
  /** Place in the path, from 1. */
  order: z.number().int().min(1).max(99),
  blocks: z.array(LessonBlock).min(1).max(60),
  reviewed: Review.optional(),
});
export type Lesson = z.infer<typeof Lesson>;
