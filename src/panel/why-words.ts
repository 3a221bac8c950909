import { i18n } from '#i18n';
import type { ExplainedMention } from '../core/explanation.ts';
import type { Status } from '../core/found.ts';
import { asKey } from '../ui/words.ts';

/** Why one mention counts as it does: the kind of term, how it is spelt there, the section, the rule. `term` is our own spelling of it, if it is ours. */
export const whyWords = (mention: ExplainedMention, status: Status, term: string | undefined): string[] => [
  term ? i18n.t(`why.named.${mention.via}`, { term }) : i18n.t(`chart.via.${mention.via}`),
  ...(mention.misspelt ? [i18n.t('why.misspelt')] : []),
  i18n.t(`section.${asKey(mention.section)}`),
  // What each of two frames names only in passing counts, since there are two.
  i18n.t(`why.rule.${mention.rule === 'passing' && status === 'present' ? 'twice' : mention.rule}`),
];
