import { i18n } from '#i18n';
import { inLessonOrder } from '../../core/lead.ts';
import type { LessonView } from '../../core/lesson.ts';
import { lessonOf, lessonsFor } from '../../ui/lessons.ts';
import { dateName, locale } from '../../ui/words.ts';
import { Player } from '../parts/Player.tsx';
import { useLead } from '../use-lead.ts';
import { useLearning } from '../use-learning.ts';
import type { ViewId, ViewProps } from '../view-props.ts';
import s from './LessonPage.module.css';

/** One lesson, played from its blocks. */
export function LessonPage({ id, catalogue, actions, go, open }: ViewProps & { id: string }) {
  const learning = useLearning();
  const lead = useLead();
  if (catalogue.state === 'loading' || !catalogue.lessons) return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const lesson = lessonOf(catalogue.lessons, id, locale());
  if (!lesson) return <h2 tabIndex={-1}>{i18n.t('learn.notFound')}</h2>;
  const path = inLessonOrder(lessonsFor(catalogue.lessons, locale()), lead);
  const next = path[path.findIndex((one) => one.id === id) + 1];
  const { reviewed } = lesson;

  const view = (to: ViewId) => ({ name: i18n.t(`view.${to}`), open: () => go(to) });
  const places: Record<LessonView, { name: string; open(): void }> = {
    chart: view('chart'),
    find: view('find'),
    learn: view('learn'),
    followup: view('followup'),
    safety: { name: i18n.t('safetyPage.link'), open: () => open({ kind: 'safety' }) },
    options: { name: i18n.t('app.settings'), open: actions.openOptions },
  };
  return (
    <article class={s.page} data-lesson={lesson.id}>
      <div>
        <p class={s.quiet}>{i18n.t('learn.number', { number: lesson.order })}</p>
        <h2 tabIndex={-1} lang={lesson.language}>
          {lesson.title}
        </h2>
      </div>
      <Player
        key={lesson.id}
        lesson={lesson}
        learning={learning}
        places={places}
        after={
          <div class={s.acts}>
            <button type="button" onClick={() => go('learn')}>
              {i18n.t('learn.all')}
            </button>
            {next && (
              <button type="button" data-look="go" data-action="next-lesson" onClick={() => open({ kind: 'lesson', id: next.id })}>
                {i18n.t('learn.next')}
              </button>
            )}
          </div>
        }
      />
      <p class={s.quiet}>{reviewed ? i18n.t('learn.reviewed', { by: reviewed.by, date: dateName(reviewed.on) }) : i18n.t('learn.draft')}</p>
    </article>
  );
}
