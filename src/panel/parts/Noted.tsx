import { i18n } from '#i18n';
import type { Referral } from '../../core/referral.ts';
import { notKeptWords } from '../../ui/error-words.ts';
import { revisitWords, stateWords } from '../../ui/referral-words.ts';
import { asKey, dateName } from '../../ui/words.ts';
import type { ReferralNews } from '../use-referral.ts';
import s from './Offer.module.css';

type Props = { referral: Referral | undefined; news: ReferralNews | undefined; canUndo: boolean; onUndo(): void };

/** What is kept now, said once to screen readers, and the way back. */
export const Noted = ({ referral, news, canUndo, onUndo }: Props) => (
  <div role="status" data-noted={referral?.state ?? ''} data-news={typeof news === 'object' ? 'failed' : (news ?? '')}>
    {referral && (
      <p class={s.noted}>
        <span>{words(referral)}</span>
        {canUndo && (
          <button type="button" data-look="link" data-action="undo" onClick={onUndo}>
            {i18n.t('offer.undo')}
          </button>
        )}
      </p>
    )}
    {news && <p class={news === 'undone' ? s.quiet : s.warm}>{newsWords(news, referral)}</p>}
  </div>
);

function words(referral: Referral): string {
  const { state, due, changed } = referral;
  if (state === 'not-now') return i18n.t('offer.noted.not_now', { revisit: revisitWords(referral) });
  if (state === 'connecting' || state === 'could-not-connect')
    return i18n.t(`offer.noted.${asKey(state)}`, { date: dateName(due ?? changed) });
  return i18n.t(`offer.noted.${asKey(state)}`);
}

export function newsWords(news: ReferralNews, referral: Referral | undefined): string {
  if (news === 'undone') return i18n.t('offer.undone');
  if (typeof news === 'object') return notKeptWords(news.failed, i18n.t('offer.notKept'));
  if (news === 'refused') return i18n.t('offer.changed.refused', { state: referral ? stateWords(referral.state) : '' });
  return i18n.t(`offer.changed.${news}`);
}
