/** The answer to "why?", in words of our own lists. */
import type { ExplainedMention, Explanation } from '../core/explanation.ts';
import type { Place } from './examine.ts';

/** As EXPLAINED in core/explanation.ts, which stands in a file with schemas. */
const MOST = 5;

/** Explains the mention at `shown` and those before it, at most five; `places` in the order of the page. */
export function explain(places: readonly Place[], shown: number): Explanation {
  const from = Math.max(0, shown - MOST + 1);
  return { mentions: places.length, shown, from, explained: places.slice(from, from + MOST).map(explained) };
}

/** Field by field: a mention also knows where in the text it stands, and nothing of that may cross. */
const explained = ({ mention }: Place): ExplainedMention => ({
  via: mention.via,
  term: mention.term,
  section: mention.section,
  negation: mention.negation,
  experiencer: mention.experiencer,
  temporality: mention.temporality,
  resolved: mention.resolved,
});
