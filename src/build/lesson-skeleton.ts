/** A lesson to fill in. What stands in it says how; it keeps every rule of the linter but its TODOs. */
import { readFileSync } from 'node:fs';

/** Markdown for content/lessons, with its title and its place in the path. */
export const lessonSkeleton = (title: string, order: number): string =>
  readFileSync(new URL('lesson-skeleton.md', import.meta.url), 'utf8')
    .replace('TITLE', () => JSON.stringify(title))
    .replace('ORDER', String(order));
