import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { lessonVersion } from '../../core/attempt.ts';
import { dayOf } from '../../core/day.ts';
import type { Lesson, Question as LessonQuestion } from '../../core/lesson.ts';
import { dueCards, nextQuestion } from '../../core/review.ts';
import { keepReview } from '../../data/reviews.ts';
import { lessonOf } from '../../ui/lessons.ts';
import { dateName, locale } from '../../ui/words.ts';
import { NotKept } from '../parts/NotKept.tsx';
import { Question } from '../parts/Question.tsx';
import { type Learning, useLearning } from '../use-learning.ts';
import type { ViewProps } from '../view-props.ts';
import s from './LessonPage.module.css';

/** What is asked now. Held while it is on screen: its answer plans the card anew, and the question must not change under it. */
type Asked = { lesson: Lesson; question: LessonQuestion; seed: number; since: number };

/** One question that is due. */
export function ReviewPage({ catalogue, go, open }: ViewProps) {
  const learning = useLearning();
  const [asked, setAsked] = useState<Asked>();
  const [tried, setTried] = useState<readonly number[]>([]);
  const [lost, setLost] = useState<{ why: unknown; event: ReturnType<typeof eventOf> }>();
  if (catalogue.state === 'loading' || !catalogue.lessons || learning.state === 'loading')
    return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const today = dayOf(new Date());
  const due = dueQuestions(learning, catalogue.lessons, today);

  const [next] = due;
  if (!asked && next) setAsked({ ...next, seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, since: Date.now() });
  const keep = (event: ReturnType<typeof eventOf>) =>
    void keepReview(event, today, learning.settings).then(
      () => setLost(undefined),
      (why: unknown) => setLost({ why, event }),
    );
  const answer = (choice: number) => {
    if (asked && tried.length === 0) keep(eventOf(asked, choice));
    setTried([...tried, choice]);
  };
  const card = learning.cards.find(({ lesson }) => lesson === asked?.lesson.id);
  return (
    <article class={s.page}>
      <h2 tabIndex={-1}>{i18n.t('review.title')}</h2>
      {!asked && <p data-review="none">{i18n.t('review.none')}</p>}
      {asked && (
        <>
          <div lang={asked.lesson.language} data-review={asked.lesson.id}>
            <Question key={asked.question.id} question={asked.question} seed={asked.seed} tried={tried} onAnswer={answer} />
          </div>
          {tried.length > 0 && (
            <>
              {card && card.due > today && (
                <p class={s.quiet} data-due={card.due}>
                  {i18n.t('review.nextTime', { date: dateName(card.due) })}
                </p>
              )}
              {lost && <NotKept why={lost.why} otherwise={i18n.t('review.notKept')} onKeep={() => keep(lost.event)} />}
              <div>
                <button type="button" data-look="link" onClick={() => open({ kind: 'lesson', id: asked.lesson.id })}>
                  {i18n.t('review.lesson')} <span lang={asked.lesson.language}>{asked.lesson.title}</span>
                </button>
              </div>
            </>
          )}
        </>
      )}
      <div class={s.acts}>
        <button type="button" onClick={() => go('learn')}>
          {i18n.t('review.done')}
        </button>
        {tried.length > 0 && due.length > 0 && (
          <button
            type="button"
            data-look="go"
            data-action="next-review"
            onClick={() => {
              setTried([]);
              setLost(undefined);
              setAsked(undefined);
            }}
          >
            {i18n.t('review.more', due.length)}
          </button>
        )}
      </div>
    </article>
  );
}

/** The questions that are due; a lesson that is gone from the catalogue is no longer asked about. */
export function dueQuestions(learning: Learning, lessons: readonly Lesson[], today: string) {
  if (learning.state !== 'ready') return [];
  return dueCards(learning.cards, today).flatMap((card) => {
    const lesson = lessonOf(lessons, card.lesson, locale());
    const question = lesson && nextQuestion(lesson, card);
    return lesson && question ? [{ lesson, question }] : [];
  });
}

const eventOf = ({ lesson, question, since }: Asked, choice: number) => ({
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  verb: 'answered' as const,
  lesson: lesson.id,
  language: lesson.language,
  version: lessonVersion(lesson),
  question: question.id,
  choice,
  right: question.options[choice]?.right ?? false,
  seconds: Math.min(120, Math.round((Date.now() - since) / 1000)),
});
