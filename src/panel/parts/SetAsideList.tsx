import { i18n } from '#i18n';
import type { CorrectionReason } from '../../core/correction.ts';
import { asKey } from '../../ui/words.ts';
import s from './SetAsideList.module.css';

type Props = {
  /** For this chart, with the reason. */
  corrected: readonly { condition: string; reason: CorrectionReason }[];
  /** By the user's setting, as far as the chart shows them. */
  never: readonly string[];
  nameOf(conditionId: string): string;
  onUndo(conditionId: string): void;
  onSuggestAgain(conditionId: string): void;
};

/** What is on the chart and not suggested for, so that nothing vanishes without a word, each with the way back. */
export function SetAsideList({ corrected, never, nameOf, onUndo, onSuggestAgain }: Props) {
  if (corrected.length + never.length === 0) return null;
  return (
    <ul class={s.list} aria-label={i18n.t('correct.list')}>
      {corrected.map(({ condition, reason }) => (
        <li key={condition} data-set-aside={condition} data-by="correction">
          <span>{i18n.t('correct.aside', { name: nameOf(condition), reason: i18n.t(`correct.reason.${asKey(reason)}`) })}</span>{' '}
          <button
            type="button"
            data-look="link"
            data-action="undo-correction"
            aria-label={i18n.t('card.undoLabel', { name: nameOf(condition) })}
            onClick={() => onUndo(condition)}
          >
            {i18n.t('card.undo')}
          </button>
        </li>
      ))}
      {never.map((condition) => (
        <li key={condition} data-set-aside={condition} data-by="setting">
          <span>{i18n.t('correct.setting', { name: nameOf(condition) })}</span>{' '}
          <button
            type="button"
            data-look="link"
            data-action="suggest-again"
            aria-label={i18n.t('correct.againLabel', { name: nameOf(condition) })}
            onClick={() => onSuggestAgain(condition)}
          >
            {i18n.t('correct.again')}
          </button>
        </li>
      ))}
    </ul>
  );
}
