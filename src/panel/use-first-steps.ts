/** The first steps of a new member of staff: what is done, what is left and how long it takes. */
import { firstSheet, firstStepsSkipped } from '../browser/learning.ts';
import { type FirstSteps, firstSteps } from '../core/first-steps.ts';
import { inLessonOrder } from '../core/lead.ts';
import { lessonsFor, standingOf } from '../ui/lessons.ts';
import { useItem } from '../ui/use-item.ts';
import { locale } from '../ui/words.ts';
import { useLead } from './use-lead.ts';
import { useLearning } from './use-learning.ts';
import type { ViewProps } from './view-props.ts';

/** Undefined until all of it is known, when everything is done, and when the user has skipped it. */
export function useFirstSteps({ catalogue, sites }: Pick<ViewProps, 'catalogue' | 'sites'>): FirstSteps | undefined {
  const learning = useLearning();
  const lead = useLead();
  const sheet = useItem(firstSheet);
  const skipped = useItem(firstStepsSkipped);
  if (catalogue.state !== 'ready' || !catalogue.lessons || learning.state !== 'ready' || !learning.kept) return undefined;
  if (!sites || sheet === undefined || skipped !== false) return undefined;
  const lessons = inLessonOrder(lessonsFor(catalogue.lessons, locale()), lead);
  const done = (lesson: (typeof lessons)[number]) => standingOf(lesson, learning.attempts).state === 'finished';
  const steps = firstSteps({ site: sites.length > 0, lessons, finished: lessons.filter(done).map(({ id }) => id), sheet: sheet !== null });
  return steps.left === 0 ? undefined : steps;
}
