/** The one exchange format. The packaged catalogue is just the first pack. */
import { Id, Text } from './common.ts';
import { Lesson } from './lesson.ts';
import { Program } from './program.ts';
import { z } from './zod.ts';

export const Pack = z.strictObject({
  format: z.literal(1),
  id: Id,
  name: Text,
  /** Changes whenever the content does; compared for equality only. */
  version: z.string().min(1).max(100),
  license: Text,
  programs: z.array(Program),
  lessons: z
    .array(Lesson)
    .max(500)
    .refine(
      (lessons) => new Set(lessons.map(({ id, language }) => `${id} ${language}`)).size === lessons.length,
      'two lessons have the same id and language',
    ),
});
export type Pack = z.infer<typeof Pack>;

/** What tells one pack from another, read before the rest is. */
export const PackHeader = Pack.pick({ format: true, id: true, version: true }).strip();

/** Checks a pack from a file, a feed or the package. Throws a ZodError that names the path of each fault. */
export const readPack = (input: unknown): Pack => Pack.parse(input);
