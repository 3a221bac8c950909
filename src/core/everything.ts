/**
 * All that a person and a practice made with Beside, as one file: to keep, and to go on with on another computer.
 * It has what the database has, and the database knows no field for a family; every row passes its schema both ways.
 * Policy is the hospital's and stays out, and with it the key of a record store.
 */
import { Attempt } from './attempt.ts';
import { Day, Id, Language } from './common.ts';
import { Correction } from './correction.ts';
import { Gap } from './gap.ts';
import { LearningEvent } from './learning-event.ts';
import { Change, Overlay } from './overlay.ts';
import { KEPT_PACKS } from './own-pack.ts';
import { Pack } from './pack.ts';
import { Me, Practice } from './practice.ts';
import { County, Program } from './program.ts';
import { Referral } from './referral.ts';
import { ReviewCard, ReviewSettings } from './review.ts';
import { z } from './zod.ts';

export const FORMAT = 'beside-everything';
/** 2: with packs of lessons, and with what is new in `Settings`. A file of version 1 is read as one that has none of them. */
export const VERSION = 2;

/** Choices, one by one: absent where nothing was chosen. */
export const Settings = z.strictObject({
  county: County.optional(),
  language: Language.optional(),
  never: z.array(Id).max(5000).optional(),
  me: Me.optional(),
  practice: Practice.optional(),
  reviews: ReviewSettings.optional(),
  /** When the first family sheet was made: the tick of a first step. */
  firstSheet: z.iso.datetime().optional(),
  firstStepsSkipped: z.boolean().optional(),
  /** The random name in statements and records, so that one learner stays one. It names no person. */
  learner: z.uuid().optional(),
  /** Programs last opened from Find. */
  recent: z.array(Id).max(10).optional(),
});
export type Settings = z.infer<typeof Settings>;
export type SettingName = keyof Settings;

/** A pack of lessons that came from a file. Its programs stayed out when it came. */
export const LessonPack = Pack.extend({
  id: Id.refine((id) => !KEPT_PACKS.includes(id), 'a name of Beside itself'),
  programs: Pack.shape.programs.max(0),
  lessons: Pack.shape.lessons.min(1),
});
export type LessonPack = z.infer<typeof LessonPack>;

/** Rows by kind. */
export const Rows = z.strictObject({
  referrals: z.array(Referral).max(100_000),
  gaps: z.array(Gap).max(100_000),
  overlays: z.array(Overlay).max(100_000),
  overlayLog: z.array(Change).max(1_000_000),
  ownPrograms: z.array(Program).max(10_000),
  attempts: z.array(Attempt).max(100_000),
  events: z.array(LearningEvent).max(1_000_000),
  reviews: z.array(ReviewCard).max(10_000),
  corrections: z.array(Correction).max(100_000),
  lessonPacks: z.array(LessonPack).max(1000).default([]),
});
export type Rows = z.infer<typeof Rows>;
export type Kind = keyof Rows;
export const KINDS = Object.keys(Rows.shape) as Kind[];

export const Everything = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int().min(1).max(VERSION),
  /** The version of Beside that wrote it. */
  beside: z.string().max(40),
  /** The day on which it was written. */
  on: Day,
  settings: Settings,
  rows: Rows,
});
export type Everything = z.infer<typeof Everything>;

/** The text of the file, checked by its own schema: what does not belong in it throws and is never written. */
export const everythingFile = (content: Omit<Everything, 'format' | 'version'>): string =>
  `${JSON.stringify(Everything.parse({ format: FORMAT, version: VERSION, ...content }), null, 2)}\n`;

/** Why a file is refused; a key of src/locales (`data.refused.<problem>`). `where`: the first place that is wrong, never what stands there. */
export type Refusal = { problem: 'too-large' | 'not-json' | 'other-file' | 'newer' | 'damaged'; where?: string };

/** More than years of work need; a file of this size still opens at once. */
const MOST_CHARACTERS = 100_000_000;

/** A file as it came from outside: read whole, or refused whole. */
export function readFile<T>(
  text: string,
  { schema, format, version }: { schema: z.ZodType<T>; format: string; version: number },
): { content: T } | { refused: Refusal } {
  if (text.length > MOST_CHARACTERS) return { refused: { problem: 'too-large' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: { problem: 'not-json' } };
  }
  const header = z.object({ format: z.literal(format), version: z.number().int().min(1) }).safeParse(json).data;
  if (!header) return { refused: { problem: 'other-file' } };
  if (header.version > version) return { refused: { problem: 'newer' } };
  const read = schema.safeParse(json);
  if (read.success) return { content: read.data };
  return { refused: { problem: 'damaged', where: (read.error.issues[0]?.path ?? []).map(String).join('.').slice(0, 80) } };
}

export const readEverything = (text: string) => readFile(text, { schema: Everything, format: FORMAT, version: VERSION });

/** What names a row among those of its kind. The log has no names: a line is the same when all of it is. */
export const KEY: { [K in Kind]: (row: Rows[K][number]) => string } = {
  referrals: ({ id }) => id,
  gaps: ({ id }) => id,
  overlays: ({ program, field }) => `${program} ${field}`,
  overlayLog: (change) => JSON.stringify(sorted(change)),
  ownPrograms: ({ id }) => id,
  attempts: ({ id }) => id,
  events: ({ id }) => id,
  reviews: ({ lesson }) => lesson,
  corrections: ({ month, condition, via, reason }) => `${month} ${condition} ${via} ${reason}`,
  lessonPacks: ({ id }) => id,
};

/** Of these, the one in the file stands: a person chose it who wants what is in it, and nothing tells which is older. */
const FILE_WINS: readonly Kind[] = ['ownPrograms', 'lessonPacks'];

/** How far a row has come: of two with one name, the one that has come further stays, and mine if neither has. */
const AGE: { [K in Kind]: (row: Rows[K][number]) => string | number } = {
  referrals: ({ rev }) => rev,
  gaps: () => 0,
  overlays: ({ on }) => on,
  overlayLog: () => 0,
  ownPrograms: () => 0,
  attempts: ({ touched }) => touched,
  events: () => 0,
  reviews: ({ last, reps }) => `${last} ${String(reps).padStart(6, '0')}`,
  // The same count may come twice, so the larger one is taken, never the sum.
  corrections: ({ count }) => count,
  lessonPacks: () => 0,
};

/** What an import would do to one kind: rows to write, and how many of them are new, in place of an older one, or left as they are. */
export type Merge<K extends Kind = Kind> = { write: Rows[K]; added: number; replaced: number; kept: number };

/** `mine` and `theirs` are rows of one kind. */
export function mergeKind<K extends Kind>(kind: K, mine: Rows[K], theirs: Rows[K]): Merge<K> {
  type Row = Rows[K][number];
  const key = KEY[kind] as (row: Row) => string;
  const age = AGE[kind] as (row: Row) => string | number;
  const there = new Map<string, Row>((mine as Row[]).map((row) => [key(row), row]));
  const write = new Map<string, Row>();
  let [added, replaced, kept] = [0, 0, 0];
  for (const row of theirs as Row[]) {
    const name = key(row);
    const before = write.get(name) ?? there.get(name);
    if (!before) added++;
    else if (same(before, row) || (!FILE_WINS.includes(kind) && age(row) <= age(before))) {
      kept++;
      continue;
    } else if (!write.has(name)) replaced++;
    write.set(name, row);
  }
  return { write: [...write.values()] as Rows[K], added, replaced, kept };
}

/** Which settings an import would set for the first time, change, or leave. */
export function mergeSettings(
  mine: Settings,
  theirs: Settings,
): { write: Settings; added: SettingName[]; replaced: SettingName[]; kept: SettingName[] } {
  const [added, replaced, kept]: [SettingName[], SettingName[], SettingName[]] = [[], [], []];
  for (const name of Object.keys(theirs) as SettingName[]) {
    if (same(mine[name], theirs[name])) kept.push(name);
    else (mine[name] === undefined ? added : replaced).push(name);
  }
  const write = Object.fromEntries([...added, ...replaced].map((name) => [name, theirs[name]]));
  return { write: Settings.parse(write), added, replaced, kept };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The order of keys says nothing. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, one]) => [name, sorted(one)]),
        )
      : value;
