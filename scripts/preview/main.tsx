/** Every screen of a lesson under each other, as wide as the panel, with what the linter says above. */
import '../../src/ui/base.css';
import './preview.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { screensOf } from '../../src/core/attempt.ts';
import type { Question as LessonQuestion } from '../../src/core/lesson.ts';
import { LessonBlocks } from '../../src/panel/parts/LessonBlocks.tsx';
import { Question } from '../../src/panel/parts/Question.tsx';
import type { Preview } from '../lesson-preview.ts';

const keyOf = ({ lesson }: Preview['lessons'][number]) => `${lesson.language}/${lesson.id}`;

function Page() {
  const [{ lessons, problems }, set] = useState<Preview>({ lessons: [], problems: [] });
  const [key, choose] = useState(location.hash.slice(1));
  useEffect(() => {
    const load = () => fetch('/lessons.json').then(async (answer) => set(await answer.json()));
    load();
    import.meta.hot?.on('lessons', load);
  }, []);
  const chosen = lessons.find((one) => keyOf(one) === key) ?? lessons[0];
  return (
    <main class="preview">
      <h1>Lessons</h1>
      <select
        aria-label="Lesson"
        value={chosen && keyOf(chosen)}
        onChange={({ currentTarget }) => {
          // The panel's own words are loaded once, in the lesson's language.
          const [language] = currentTarget.value.split('/');
          if (language !== document.documentElement.lang) location.href = `?lang=${language}#${currentTarget.value}`;
          else {
            location.hash = currentTarget.value;
            choose(currentTarget.value);
          }
        }}
      >
        {lessons.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {`${one.lesson.order}. ${one.lesson.title} (${one.lesson.language})`}
          </option>
        ))}
      </select>
      {chosen && <p>{`${chosen.words} words, ${(chosen.words / 200).toFixed(1)} minutes, grade ${chosen.grade.toFixed(1)}`}</p>}
      <ul role="status" class="problems">
        {problems.map(({ file, line, reason }) => (
          <li key={`${file}:${line}:${reason}`} data-problem>
            {`${file}:${line}: ${reason}`}
          </li>
        ))}
      </ul>
      {chosen && <Screens key={keyOf(chosen)} {...chosen} />}
    </main>
  );
}

function Screens({ lesson }: Preview['lessons'][number]) {
  const forReview = lesson.blocks.filter((block) => block.kind === 'question').filter(({ reviewOnly }) => reviewOnly);
  return (
    <article lang={lesson.language}>
      <h2>{lesson.title}</h2>
      <p>
        <strong>{lesson.behavior}</strong>
      </p>
      {screensOf(lesson).map((screen, index) => (
        <section key={screen.kind === 'question' ? screen.question.id : index} class="screen">
          {screen.kind === 'text' ? (
            <LessonBlocks blocks={screen.blocks} language={lesson.language} places={{}} />
          ) : (
            <Asked question={screen.question} />
          )}
        </section>
      ))}
      {forReview.length > 0 && <h2>Weeks later</h2>}
      {forReview.map((question) => (
        <section key={question.id} class="screen">
          <Asked question={question} />
        </section>
      ))}
    </article>
  );
}

function Asked({ question }: { question: LessonQuestion }) {
  const [tried, setTried] = useState<number[]>([]);
  return <Question question={question} seed={1} tried={tried} onAnswer={(choice) => setTried([...tried, choice])} />;
}

render(<Page />, document.getElementById('app') ?? document.body);
