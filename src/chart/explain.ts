/** The answer to "why?", in words of our own lists. */
import type { Lexicon } from '../core/detect/lexicon.ts';
import { rulesOf } from '../core/detect/rule.ts';
import type { Explanation } from '../core/explanation.ts';
import type { Place } from './examine.ts';

/** As EXPLAINED in core/explanation.ts, which stands in a file with schemas. */
const MOST = 5;

/** Explains the mention at `shown` and those before it, at most five; `places` are all that decided on one condition, in the order of the page. */
export function explain(places: readonly Place[], shown: number, { lifelong, index }: Lexicon): Explanation {
  const mentions = places.map(({ mention }) => mention);
  const rules = rulesOf(mentions, lifelong[index.get(mentions[0]?.condition ?? '') ?? -1] === true);
  // Field by field: a mention also knows where in the text it stands, and nothing of that may cross.
  const explained = mentions.map(({ via, term, misspelt, section }, i) => ({
    via,
    term,
    misspelt: misspelt === true,
    section,
    rule: rules[i] ?? ('stated' as const),
  }));
  const from = Math.max(0, shown - MOST + 1);
  return { mentions: places.length, shown, from, explained: explained.slice(from, from + MOST) };
}
