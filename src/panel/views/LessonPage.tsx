import { i18n } from '#i18n';
import type { Lesson } from '../../core/lesson.ts';
import { dateName, locale } from '../../ui/words.ts';
import { LessonBlocks } from '../parts/LessonBlocks.tsx';
import type { ViewProps } from '../view-props.ts';
import s from './LessonPage.module.css';

/** Each lesson once, in the user's language where it exists, in the order of the path. */
export function lessonsFor(lessons: readonly Lesson[], language: string): Lesson[] {
  const byOrder = new Map<number, Lesson>();
  for (const lesson of lessons) {
    const before = byOrder.get(lesson.order);
    if (!before || (before.language !== language && (lesson.language === language || lesson.language === 'en')))
      byOrder.set(lesson.order, lesson);
  }
  return [...byOrder.values()].sort((a, b) => a.order - b.order);
}

/** One lesson from its blocks. */
export function LessonPage({ id, catalogue, go, open }: ViewProps & { id: string }) {
  if (catalogue.state === 'loading') return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const lessons = lessonsFor(catalogue.lessons, locale());
  const lesson = lessons.find((one) => one.id === id) ?? catalogue.lessons.find((one) => one.id === id);
  if (!lesson) return <h2 tabIndex={-1}>{i18n.t('learn.notFound')}</h2>;
  const next = lessons.find(({ order }) => order > lesson.order);
  const { reviewed } = lesson;
  return (
    <article class={s.page} data-lesson={lesson.id} lang={lesson.language}>
      <div>
        <p class={s.quiet} lang={locale()}>
          {i18n.t('learn.number', { number: lesson.order })}
        </p>
        <h2 tabIndex={-1}>{lesson.title}</h2>
      </div>
      <p>
        <strong>{lesson.behavior}</strong>
      </p>
      <LessonBlocks blocks={lesson.blocks} go={go} />
      <p class={s.quiet} lang={locale()}>
        {reviewed ? i18n.t('learn.reviewed', { by: reviewed.by, date: dateName(reviewed.on) }) : i18n.t('learn.draft')}
      </p>
      <div class={s.acts} lang={locale()}>
        <button type="button" onClick={() => go('learn')}>
          {i18n.t('learn.all')}
        </button>
        {next && (
          <button type="button" data-look="go" data-action="next-lesson" onClick={() => open({ kind: 'lesson', id: next.id })}>
            {i18n.t('learn.next')}
          </button>
        )}
      </div>
    </article>
  );
}
