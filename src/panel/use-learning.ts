/** What was learned, for every view of the panel: live, and safe to ask while the database is away. */
import { reviewSettings } from '../browser/learning.ts';
import type { Attempt } from '../core/attempt.ts';
import type { ReviewCard, ReviewSettings } from '../core/review.ts';
import { readAttempts } from '../data/progress.ts';
import { readReviews } from '../data/reviews.ts';
import { useItem } from '../ui/use-item.ts';
import { useLiveState } from '../ui/use-live.ts';

export type Learning =
  | { state: 'loading' }
  /** kept: the database answers; otherwise lessons can be read, and nothing of it is remembered. */
  | { state: 'ready'; attempts: readonly Attempt[]; cards: readonly ReviewCard[]; settings: ReviewSettings; kept: boolean };

export function useLearning(): Learning {
  const attempts = useLiveState(() => readAttempts());
  const cards = useLiveState(() => readReviews());
  const settings = useItem(reviewSettings);
  if (!settings) return { state: 'loading' };
  if (attempts.state === 'failed' || cards.state === 'failed') return { state: 'ready', attempts: [], cards: [], settings, kept: false };
  if (attempts.state === 'loading' || cards.state === 'loading') return { state: 'loading' };
  return { state: 'ready', attempts: attempts.value, cards: cards.value, settings, kept: true };
}
