/**
 * Learning records of several people, pooled by a lead. Counts only: who did what is in the files for
 * as long as it takes to count, and in no result.
 */
import { Id } from './common.ts';
import { z } from './zod.ts';

/** What is needed of a statement that Beside has saved; whatever else stands in it is not read. */
const Line = z.object({
  id: z.uuid(),
  actor: z.object({ account: z.object({ name: z.string().min(1).max(200) }) }),
  verb: z.object({ id: z.string() }),
  object: z.object({ id: z.string().max(1000) }),
});

/** A file is what "Save as xAPI file" writes: a list of statements. */
const LearningFile = z.array(Line).max(200_000);

export type TeamProgress = {
  people: number;
  /** For each lesson how many people began and finished it, in the order of ids. */
  lessons: { lesson: Id; begun: number; finished: number }[];
};

/** The number of people behind each lesson. Files that are no learning records are counted in `unread`. */
export function teamProgress(files: readonly unknown[]): TeamProgress & { unread: number } {
  const people = new Set<string>();
  const begun = new Map<string, Set<string>>();
  const finished = new Map<string, Set<string>>();
  let unread = 0;
  for (const file of files) {
    const lines = LearningFile.safeParse(file).data;
    if (!lines) unread++;
    for (const { actor, verb, object } of lines ?? []) {
      const { name } = actor.account;
      const lesson = Id.safeParse(/\/lessons\/([^/]+)$/.exec(object.id)?.[1]).data;
      people.add(name);
      if (!lesson) continue;
      const where = verb.id.endsWith('/initialized') ? begun : verb.id.endsWith('/completed') ? finished : undefined;
      where?.set(lesson, (where.get(lesson) ?? new Set()).add(name));
    }
  }
  const ids = [...new Set([...begun.keys(), ...finished.keys()])].sort();
  const lessons = ids.map((lesson) => ({
    lesson,
    begun: new Set([...(begun.get(lesson) ?? []), ...(finished.get(lesson) ?? [])]).size,
    finished: finished.get(lesson)?.size ?? 0,
  }));
  return { people: people.size, lessons, unread };
}
