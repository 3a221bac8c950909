import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addDays } from '../../core/day.ts';
import { Occasion, type Revisit } from '../../core/referral.ts';
import { asKey } from '../../ui/words.ts';
import s from './Offer.module.css';

type Props = {
  label: string;
  /** Nothing is chosen at first; otherwise the next visit is. */
  open?: boolean;
  today: string;
  onChange(revisit: Revisit | undefined): void;
};

/** When to come back to it: an occasion or a day. Undefined as long as no day was chosen for "on a day". */
export function RevisitPick({ label, open = false, today, onChange }: Props) {
  const [occasion, setOccasion] = useState<Occasion | ''>(open ? '' : 'next-visit');
  const id = useId();
  const first = addDays(today, 1);
  return (
    <div class={s.pick}>
      <label for={id}>{label}</label>
      <select
        id={id}
        data-revisit
        value={occasion}
        onChange={(event) => {
          const next = Occasion.options.find((one) => one === event.currentTarget.value) ?? 'next-visit';
          setOccasion(next);
          onChange(next === 'date' ? undefined : { occasion: next });
        }}
      >
        {occasion === '' && <option value="">{i18n.t('occasion.choose')}</option>}
        {Occasion.options.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`occasion.${asKey(one)}`)}
          </option>
        ))}
      </select>
      {occasion === 'date' && (
        <input
          type="date"
          aria-label={label}
          data-revisit-day
          min={first}
          max={addDays(today, 730)}
          onInput={({ currentTarget: { value, validity } }) =>
            onChange(value !== '' && validity.valid ? { occasion: 'date', day: value } : undefined)
          }
        />
      )}
    </div>
  );
}
