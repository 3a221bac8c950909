import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectionReason } from '../../core/correction.ts';
import type { Explanation } from '../../core/explanation.ts';
import type { Found } from '../../core/found.ts';
import { Facts } from '../../ui/parts/Facts.tsx';
import { and, asKey, comma } from '../../ui/words.ts';
import { whyWords } from '../why-words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import s from './FoundList.module.css';

type Item = {
  nameOf(conditionId: string): string;
  /** Our own spelling of a term of this condition; undefined for what is not on its list. */
  termOf(conditionId: string, term: string): string | undefined;
  show(conditionId: string): Promise<Explanation>;
  /** Absent where there is nothing to take away: what is a relative's or ruled out is not suggested for anyhow. */
  correct?: {
    setAside(found: Found, reason: CorrectionReason): void;
    never(conditionId: string): Promise<void>;
  };
};

/** Conditions with how they were recognized and where; "why?" marks the place in the chart and explains it. */
export const FoundList = ({ found, ...item }: Item & { found: readonly Found[] }) => (
  <ul class={s.list}>
    {found.map((one) => (
      <FoundItem key={one.condition} found={one} {...item} />
    ))}
  </ul>
);

function FoundItem({ found, nameOf, termOf, show, correct }: Item & { found: Found }) {
  const { condition, status, via, sections, count } = found;
  const name = nameOf(condition);
  const [why, setWhy] = useState<Explanation>();
  const [correcting, setCorrecting] = useState(false);
  // An explanation holds for the page as it was when one asked.
  useLayoutEffect(() => setWhy(undefined), [status, count, via.join(), sections.join()]);
  const facts = [
    status === 'present' ? undefined : i18n.t(`chart.status.${status}`),
    i18n.t('chart.by', { ways: and(via.map((one) => i18n.t(`chart.via.${one}`))) }),
    comma(sections.map((kind) => i18n.t(`section.${asKey(kind)}`))),
    i18n.t('chart.times', count),
  ];
  const again = why !== undefined && why.mentions > 1;
  const places = (why?.explained ?? []).map((mention, index) => ({
    at: (why?.from ?? 0) + index,
    words: whyWords(mention, status, termOf(condition, mention.term)),
  }));
  const marked = places.find(({ at }) => at === why?.shown);
  return (
    <li class={s.item} data-condition={condition} data-status={status}>
      <span class={s.name}>{name}</span>{' '}
      <button
        type="button"
        data-look="link"
        data-action="show"
        class={s.act}
        aria-label={i18n.t(again ? 'chart.nextLabel' : 'chart.whyLabel', { name })}
        onClick={() => void show(condition).then(setWhy)}
      >
        {i18n.t(again ? 'chart.nextButton' : 'chart.whyButton')}
      </button>{' '}
      {correct && (
        <button
          type="button"
          data-look="link"
          data-action="correct"
          class={s.act}
          aria-label={i18n.t('correct.buttonLabel', { name })}
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {i18n.t('correct.button')}
        </button>
      )}
      {correct && correcting && (
        <CorrectionForm
          name={name}
          onReason={(reason) => correct.setAside(found, reason)}
          onNever={() => correct.never(condition)}
          onClose={() => setCorrecting(false)}
        />
      )}
      <Facts facts={facts} />
      <span class={s.places} role="status">
        {why && (why.mentions === 0 ? i18n.t('chart.gone') : i18n.t('chart.showing', why.mentions, { index: why.shown + 1 }))}
        {/* Seen in the list below; there it is no news for those who listen. */}
        {marked && <span class="visually-hidden">: {comma(marked.words)}</span>}
      </span>
      {places.length > 0 && (
        <ol class={s.why} data-why start={(why?.from ?? 0) + 1} aria-label={i18n.t('why.label', { name })}>
          {places.map(({ at, words }) => (
            <li key={at} aria-current={at === why?.shown ? 'true' : undefined}>
              <Facts facts={words} />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
