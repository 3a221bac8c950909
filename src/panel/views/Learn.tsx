import { i18n } from '#i18n';
import { inLessonOrder } from '../../core/lead.ts';
import { type Lesson, lessonMinutes } from '../../core/lesson.ts';
import { lessonsFor, type Standing, standingOf } from '../../ui/lessons.ts';
import { locale } from '../../ui/words.ts';
import { FirstSteps } from '../parts/FirstSteps.tsx';
import { Retention } from '../parts/Retention.tsx';
import { useFirstSteps } from '../use-first-steps.ts';
import { useLead } from '../use-lead.ts';
import { useLearning } from '../use-learning.ts';
import type { ViewProps } from '../view-props.ts';
import s from './Learn.module.css';
import { dueQuestions } from './ReviewPage.tsx';

/** The first steps, what is to be reviewed today, the path of short lessons, and what was remembered. */
export function Learn(props: ViewProps) {
  const { catalogue, today, actions, open } = props;
  const learning = useLearning();
  const steps = useFirstSteps(props);
  const lead = useLead();
  if (catalogue.state === 'loading' || !catalogue.lessons) return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const lessons = inLessonOrder(lessonsFor(catalogue.lessons, locale()), lead);
  const attempts = learning.state === 'ready' ? learning.attempts : [];
  const standings = new Map(lessons.map((lesson) => [lesson.id, standingOf(lesson, attempts)]));
  const finished = lessons.filter(({ id }) => standings.get(id)?.state === 'finished').length;
  const due = dueQuestions(learning, catalogue.lessons, today).length;
  return (
    <>
      <h2 tabIndex={-1}>{i18n.t('learn.title')}</h2>
      {steps && <FirstSteps steps={steps} {...props} />}
      {due > 0 && (
        <section class={s.review} data-due={due}>
          <p>{i18n.t('review.due', due)}</p>
          <button type="button" data-look="go" data-action="review" onClick={() => open({ kind: 'review' })}>
            {i18n.t('review.open')}
          </button>
        </section>
      )}
      {lessons.length === 0 && <p>{i18n.t('learn.empty')}</p>}
      {lessons.length > 0 && (
        <>
          <p>{i18n.t('learn.intro')}</p>
          <ol class={s.list}>
            {lessons.map((lesson) => (
              <Item
                key={lesson.id}
                lesson={lesson}
                standing={standings.get(lesson.id)}
                leads={lesson.id === lead.lesson}
                onOpen={() => open({ kind: 'lesson', id: lesson.id })}
              />
            ))}
          </ol>
        </>
      )}
      {learning.state === 'ready' && <Retention cards={learning.cards} today={today} goal={learning.settings.retention} />}
      {finished > 0 && (
        <div class={s.record}>
          <p>{i18n.t('learn.recordOf', { finished, of: lessons.length })}</p>
          <button type="button" data-action="record" onClick={actions.openRecord}>
            {i18n.t('learn.record')}
          </button>
        </div>
      )}
    </>
  );
}

type ItemProps = { lesson: Lesson; standing: Standing | undefined; leads: boolean; onOpen(): void };

const Item = ({ lesson, standing, leads, onOpen }: ItemProps) => (
  <li class={s.item} data-lesson={lesson.id} data-standing={standing?.state} data-leads={leads}>
    <span class={s.number} aria-hidden="true">
      {standing?.state === 'finished' ? '✓' : lesson.order}
    </span>
    <div>
      <button type="button" data-look="link" class={s.title} lang={lesson.language} onClick={onOpen}>
        {lesson.title}
      </button>
      <p class={s.quiet} lang={lesson.language}>
        {lesson.behavior}
      </p>
      <p class={s.quiet}>
        {leads && <strong>{i18n.t('lead.lesson')} </strong>}
        {standing?.state === 'finished' && <strong class={s.done}>{i18n.t('learn.done')} </strong>}
        {standing?.state === 'open' && <strong>{i18n.t('learn.screen', { number: standing.step, of: standing.of })} </strong>}
        {i18n.t('learn.minutes', lessonMinutes(lesson))}
      </p>
    </div>
  </li>
);
