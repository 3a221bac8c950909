/** npm run -s lesson:lint [-- FOLDER]: every lesson with its length and reading grade, then what is wrong, with file and line. The build asks the same. */
import { resolve } from 'node:path';
import { lintLessons } from '../src/build/lesson-lint.ts';
import { ContentError } from '../src/build/problem.ts';
import { readLessons } from '../src/build/read-content.ts';
import { blockTexts, lessonWords } from '../src/core/lesson.ts';
import { readingGrade } from '../src/core/reading-grade.ts';
import { run } from './cli.ts';

await run(() => {
  const [dir] = process.argv.slice(2);
  const lessons = readLessons(dir === undefined ? undefined : resolve(dir));
  for (const { value: lesson } of lessons) {
    const grade = readingGrade(lesson.blocks.flatMap(blockTexts).join('\n'), lesson.language === 'es' ? 'es' : 'en');
    const words = lessonWords(lesson);
    const numbers = `${String(words).padStart(5)} words ${(words / 200).toFixed(1)} min  grade ${grade.toFixed(1)}`;
    process.stdout.write(`${numbers}  ${lesson.language} ${lesson.id}${lesson.reviewed ? '' : ' (draft)'}\n`);
  }
  const problems = lintLessons(lessons);
  if (problems.length) throw new ContentError(problems);
});
