/** npm run lesson:new -- ID "Title": a lesson to fill in, at the end of the path. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lessonSkeleton } from '../src/build/lesson-skeleton.ts';
import { ROOT } from '../src/build/problem.ts';
import { CONTENT, readLessons } from '../src/build/read-content.ts';
import { Id } from '../src/core/common.ts';
import { InputError, run } from './cli.ts';

await run(() => {
  const [id = '', title = '', ...rest] = process.argv.slice(2);
  if (!Id.safeParse(id).success || title.trim() === '' || rest.length > 0)
    throw new InputError('Give a file name in small letters and a title: npm run lesson:new -- school-forms "Forms for the school"');
  const file = join(CONTENT, 'lessons', `${id}.md`);
  const shown = relative(ROOT, file);
  if (existsSync(file)) throw new InputError(`There is a lesson in ${shown} already.`);
  const order = Math.max(0, ...readLessons().map(({ value }) => value.order)) + 1;
  writeFileSync(file, lessonSkeleton(title.trim(), order));
  process.stdout.write(`${shown} is yours to write. npm run lesson:preview shows it, npm run lesson:lint says what is missing.\n`);
});
