/**
 * npm run lesson:preview: the lessons as the panel shows them, at an address of this computer. The page follows
 * every change of a file in content/lessons, and says what the linter says.
 */
import { join, relative } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createServer, type Plugin } from 'vite';
import { lintLessons } from '../src/build/lesson-lint.ts';
import { ContentError, type Problem, ROOT } from '../src/build/problem.ts';
import { CONTENT, readLessons } from '../src/build/read-content.ts';
import { blockTexts, type Lesson, lessonWords } from '../src/core/lesson.ts';
import { readingGrade } from '../src/core/reading-grade.ts';
import { InputError, run } from './cli.ts';

const FOLDER = join(CONTENT, 'lessons');

/** What the page asks for. `lessons` are those of the last time that all files could be read. */
export type Preview = {
  lessons: { file: string; lesson: Lesson; words: number; grade: number }[];
  problems: Problem[];
};

let last: Preview['lessons'] = [];

function preview(): Preview {
  try {
    const reads = readLessons();
    last = reads.map(({ file, value: lesson }) => ({
      file: relative(ROOT, file),
      lesson,
      words: lessonWords(lesson),
      grade: readingGrade(lesson.blocks.flatMap(blockTexts).join('\n'), lesson.language === 'es' ? 'es' : 'en'),
    }));
    return { lessons: last, problems: lintLessons(reads).map(shown) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { lessons: last, problems: error.problems.map(shown) };
  }
}

const shown = (problem: Problem): Problem => ({ ...problem, file: relative(ROOT, problem.file) });

/** The extension's sentences without an extension: what `#i18n` and its browser ask for. */
const SENTENCES = `import { createI18n } from '@wxt-dev/i18n'; export const i18n = createI18n();`;

const plugin: Plugin = {
  name: 'lesson-preview',
  // Before Node's own answer for #i18n in package.json, which is for scripts without a browser.
  enforce: 'pre',
  resolveId: (id) => (id === '#i18n' ? '\0sentences' : null),
  load: (id) => (id === '\0sentences' ? SENTENCES : null),
  configureServer(server) {
    server.watcher.add(FOLDER);
    server.watcher.on('all', (_, file) => {
      if (file.startsWith(FOLDER)) server.ws.send({ type: 'custom', event: 'lessons' });
    });
    const answers: Record<string, () => Promise<unknown> | unknown> = {
      '/lessons.json': preview,
      '/en.json': async () => generateChromeMessages(await parseMessagesFile(join(ROOT, 'src/locales/en.yml'))),
      '/es.json': async () => generateChromeMessages(await parseMessagesFile(join(ROOT, 'src/locales/es.yml'))),
    };
    server.middlewares.use((request, response, next) => {
      const answer = answers[new URL(request.url ?? '/', 'http://localhost').pathname];
      if (!answer) return next();
      Promise.resolve(answer())
        .then((value) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(value));
        })
        .catch(next);
    });
  },
};

await run(async () => {
  const [port = '5180', ...rest] = process.argv.slice(2);
  if (rest.length > 0 || !/^\d+$/.test(port)) throw new InputError('One number may follow: the port, 5180 unless said otherwise.');
  const server = await createServer({
    root: join(ROOT, 'scripts/preview'),
    configFile: false,
    cacheDir: join(ROOT, 'node_modules/.vite-lesson-preview'),
    plugins: [plugin],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@wxt-dev/i18n', 'zod'] },
    // Only for this computer: the page has no lock.
    server: { host: '127.0.0.1', port: Number(port), fs: { allow: [ROOT] } },
    logLevel: 'warn',
  });
  await server.listen();
  process.stdout.write(`The lessons are at ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`} (stop with Ctrl+C)\n`);
});
