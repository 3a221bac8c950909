import { i18n } from '#i18n';
import { locale } from '../../ui/words.ts';
import type { ViewProps } from '../view-props.ts';
import s from './Learn.module.css';
import { lessonsFor } from './LessonPage.tsx';

/** The path of short lessons. */
export function Learn({ catalogue, open }: ViewProps) {
  const lessons = catalogue.state === 'ready' ? lessonsFor(catalogue.lessons, locale()) : undefined;
  return (
    <>
      <h2 tabIndex={-1}>{i18n.t('learn.title')}</h2>
      {!lessons && <p>{i18n.t('app.opening')}</p>}
      {lessons?.length === 0 && <p>{i18n.t('learn.empty')}</p>}
      {lessons && lessons.length > 0 && (
        <>
          <p>{i18n.t('learn.intro')}</p>
          <ol class={s.list}>
            {lessons.map(({ id, order, title, behavior, language }) => (
              <li key={id} class={s.item} data-lesson={id} lang={language}>
                <span class={s.number} aria-hidden="true">
                  {order}
                </span>
                <div>
                  <button type="button" data-look="link" class={s.title} onClick={() => open({ kind: 'lesson', id })}>
                    {title}
                  </button>
                  <p class={s.quiet}>{behavior}</p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
