/** A lesson is data: a closed set of blocks that Preact renders, never HTML. Written as Markdown in content/lessons. */
import { Id, Language, Review, Text, WebAddress, Words } from './common.ts';
import { z } from './zod.ts';

/** What a try-it can open: the views of the panel, the safety page, and the settings. */
export const LESSON_VIEWS = ['chart', 'find', 'learn', 'followup', 'safety', 'options'] as const;
export type LessonView = (typeof LESSON_VIEWS)[number];

/** The drawings that Beside has (src/ui/figures). A lesson names one; it cannot bring its own. */
export const FIGURES = ['referral-path', 'who-does-what', 'two-of-28', 'when-to-offer', 'who-shares'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Plain text with runs of emphasis; `strong` is the only one. */
const Run = z.strictObject({ text: Words, strong: z.boolean().default(false) });
const Runs = z.array(Run).min(1).max(20);

/** Each kind of block. */
const BLOCKS = [
  /** Starts a screen, which lasts until the next heading or question. */
  z.strictObject({ kind: z.literal('heading'), text: Text }),
  z.strictObject({ kind: z.literal('paragraph'), runs: Runs }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean().default(false), items: z.array(Runs).min(1).max(20) }),
  z.strictObject({ kind: z.literal('quote'), runs: Runs }),
  /** A finding, exactly as strong as its source. */
  z.strictObject({ kind: z.literal('fact'), runs: Runs, source: z.strictObject({ text: Text, url: WebAddress }) }),
  /** One thing to do in Beside now. */
  z.strictObject({ kind: z.literal('try'), text: Text, view: z.enum(LESSON_VIEWS) }),
  /** A screen of its own. All questions of a lesson are about its one behavior: any of them can stand for any other at a review. */
  z.strictObject({
    kind: z.literal('question'),
    /** Stays when the wording changes and is the same in every language: progress is kept by it. */
    id: Id,
    /** Not asked in the lesson, but kept for a later review, so that the behavior is remembered and not the sentence. */
    reviewOnly: z.boolean().default(false),
    prompt: Text,
    options: z
      .array(z.strictObject({ text: Text, right: z.boolean().default(false), why: Text }))
      .min(2)
      .max(5)
      .refine((options) => options.filter((option) => option.right).length === 1, 'exactly one option is right'),
  }),
  z.strictObject({ kind: z.literal('figure'), name: z.enum(FIGURES), alt: Text }),
  z
    .strictObject({ kind: z.literal('table'), header: z.array(Text).min(1).max(6), rows: z.array(z.array(Text).max(6)).min(1).max(20) })
    .refine(({ header, rows }) => rows.every((row) => row.length === header.length), 'every row has as many cells as the header'),
] as const;

export const LessonBlock = z.discriminatedUnion('kind', BLOCKS, { error: 'a lesson has no block of this kind' });
export type LessonBlock = z.infer<typeof LessonBlock>;
export type Question = Extract<LessonBlock, { kind: 'question' }>;

export const Lesson = z.strictObject({
  /** Also the name of its one behavior in progress and review. The same in every language. */
  id: Id,
  language: Language.default('en'),
  title: Text,
  /** The one thing that staff do differently afterwards. */
  behavior: Text,
  /** Place in the path, from 1. */
  order: z.number().int().min(1).max(99),
  blocks: z
    .array(LessonBlock)
    .min(1)
    .max(60)
    .refine((blocks) => {
      const ids = blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : []));
      return new Set(ids).size === ids.length;
    }, 'two questions have the same short name'),
  /** Absent: a draft. */
  reviewed: Review.optional(),
});
export type Lesson = z.infer<typeof Lesson>;

/** Questions in their order: those asked in the lesson, or all, for a review. */
export const questionsOf = (lesson: Lesson, which: 'lesson' | 'all'): Question[] =>
  lesson.blocks.filter((block) => block.kind === 'question').filter(({ reviewOnly }) => which === 'all' || !reviewOnly);

/** Words that a person reads in going through the lesson: everything but the sources' addresses and what is kept for review. */
export const lessonWords = (lesson: Lesson): number =>
  [lesson.title, lesson.behavior, ...lesson.blocks.flatMap(blockTexts)].reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Unhurried: one also thinks. */
const WORDS_PER_MINUTE = 200;

/** Whole minutes at 200 words a minute, at least 1. */
export const lessonMinutes = (lesson: Lesson): number => Math.max(1, Math.round(lessonWords(lesson) / WORDS_PER_MINUTE));

const joined = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

/** The texts of a block as a person reads them, one entry for each line. A question that is kept for review has none. */
export function blockTexts(block: LessonBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'try':
      return [block.text];
    case 'paragraph':
    case 'quote':
      return [joined(block.runs)];
    case 'fact':
      return [joined(block.runs), block.source.text];
    case 'list':
      return block.items.map(joined);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'figure':
      return [];
    case 'question':
      return block.reviewOnly ? [] : [block.prompt, ...block.options.flatMap(({ text, why }) => [text, why])];
  }
}
