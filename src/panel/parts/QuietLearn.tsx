import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { reviewMentioned } from '../../browser/learning.ts';
import { dueCards } from '../../core/review.ts';
import { useItem } from '../../ui/use-item.ts';
import { useFirstSteps } from '../use-first-steps.ts';
import { useLearning } from '../use-learning.ts';
import type { ViewProps } from '../view-props.ts';
import s from './QuietLearn.module.css';

/**
 * One quiet line where no chart with suggestions is: the first steps that are left while no site is
 * allowed, or else a review that is due, said once a day.
 */
export function QuietLearn(props: Pick<ViewProps, 'catalogue' | 'sites' | 'today' | 'active' | 'go' | 'open'>) {
  const { sites, today, go, open } = props;
  const steps = useFirstSteps(props);
  const due = useReviewMention(today, props.active);
  if (steps && sites?.length === 0)
    return (
      <p class={s.line} data-quiet="first-steps">
        {i18n.t('first.line', steps.left)} {i18n.t('first.minutes', steps.minutes)}{' '}
        <button type="button" data-look="link" data-action="first-steps" onClick={() => go('learn')}>
          {i18n.t('first.show')}
        </button>
      </p>
    );
  if (!due) return null;
  return (
    <p class={s.line} data-quiet="review">
      {i18n.t('review.line')}{' '}
      <button type="button" data-look="link" data-action="review" onClick={() => open({ kind: 'review' })}>
        {i18n.t('review.open')}
      </button>
    </p>
  );
}

/** True from the first time on this day that a due review may be mentioned, until this line goes. */
function useReviewMention(today: string, active: boolean): boolean {
  const learning = useLearning();
  const mentioned = useItem(reviewMentioned);
  const [since, setSince] = useState<string>();
  const due = learning.state === 'ready' && learning.settings.remind && dueCards(learning.cards, today).length > 0;
  const first = active && due && mentioned !== undefined && mentioned?.slice(0, 10) !== today;
  useEffect(() => {
    if (!first) return;
    setSince(today);
    reviewMentioned.setValue(`${today}T12:00:00.000Z`).catch(() => {}); // it may be mentioned once more, which is no harm
  }, [first]);
  return due && since === today;
}
