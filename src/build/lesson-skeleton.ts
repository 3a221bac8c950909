/** A lesson to fill in. What stands in it says how; it keeps every rule of the linter but its TODOs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from './read-content.ts';

/** Markdown for content/lessons, with its title and its place in the path. */
export const lessonSkeleton = (title: string, order: number): string =>
  readFileSync(join(CONTENT, 'lesson-skeleton.md'), 'utf8')
    .replace('TITLE', () => JSON.stringify(title))
    .replace('ORDER', String(order));
