import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found } from '../../core/found.ts';
import { Facts } from '../../ui/parts/Facts.tsx';
import { and, asKey, comma } from '../../ui/words.ts';
import s from './FoundList.module.css';

type Props = {
  found: readonly Found[];
  nameOf(conditionId: string): string;
  show(conditionId: string): Promise<number>;
};

/** Conditions with how they were recognized and where; "why?" marks the place in the chart. */
export const FoundList = ({ found, nameOf, show }: Props) => (
  <ul class={s.list}>
    {found.map((one) => (
      <FoundItem key={one.condition} found={one} name={nameOf(one.condition)} show={() => show(one.condition)} />
    ))}
  </ul>
);

function FoundItem({ found, name, show }: { found: Found; name: string; show(): Promise<number> }) {
  const { condition, status, via, sections, count } = found;
  const [places, setPlaces] = useState<{ total: number; index: number }>();
  const next = async () => {
    const total = await show();
    setPlaces((before) => ({ total, index: total === 0 ? 0 : ((before?.index ?? 0) % total) + 1 }));
  };
  const facts = [
    status === 'uncertain' || status === 'historical' ? i18n.t(`chart.status.${status}`) : undefined,
    i18n.t('chart.by', { ways: and(via.map((one) => i18n.t(`chart.via.${one}`))) }),
    comma(sections.map((kind) => i18n.t(`section.${asKey(kind)}`))),
    i18n.t('chart.times', count),
  ];
  const again = places !== undefined && places.total > 1;
  return (
    <li class={s.item} data-condition={condition} data-status={status}>
      <span class={s.name}>{name}</span>{' '}
      <button
        type="button"
        data-look="link"
        data-action="show"
        class={s.why}
        aria-label={i18n.t(again ? 'chart.nextLabel' : 'chart.whyLabel', { name })}
        onClick={next}
      >
        {i18n.t(again ? 'chart.nextButton' : 'chart.whyButton')}
      </button>
      <Facts facts={facts} />
      <span class={s.places} role="status">
        {places && (places.total === 0 ? i18n.t('chart.gone') : i18n.t('chart.showing', places.total, { index: places.index }))}
      </span>
    </li>
  );
}
