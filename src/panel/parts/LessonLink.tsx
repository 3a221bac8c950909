import { i18n } from '#i18n';
import { lessonOf } from '../../ui/lessons.ts';
import { locale } from '../../ui/words.ts';
import type { ViewProps } from '../view-props.ts';

type Props = Pick<ViewProps, 'catalogue' | 'open'> & { id: string };

/** Opens the lesson about what one is doing right here, in a line of its own. Nothing where the catalogue has no such lesson. */
export function LessonLink({ id, catalogue, open }: Props) {
  const lesson = catalogue.state === 'ready' && catalogue.lessons ? lessonOf(catalogue.lessons, id, locale()) : undefined;
  if (!lesson) return null;
  return (
    <p>
      <button type="button" data-look="link" data-lesson-link={id} onClick={() => open({ kind: 'lesson', id })}>
        {i18n.t('learn.link')} <span lang={lesson.language}>{lesson.title}</span>
      </button>
    </p>
  );
}
