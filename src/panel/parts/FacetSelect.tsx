import { i18n } from '#i18n';
import s from './FacetSelect.module.css';

type Props = {
  name: 'condition' | 'county';
  label: string;
  /** What no choice is called. */
  any: string;
  value: string | undefined;
  /** How many programs each choice would leave. */
  counts: ReadonlyMap<string, number>;
  nameOf(value: string): string;
  onChange(value: string | undefined): void;
};

/** A select whose choices say how many programs they leave. The one that is chosen stays, even at none. */
export function FacetSelect({ name, label, any, value, counts, nameOf, onChange }: Props) {
  const values = value && !counts.has(value) ? [...counts.keys(), value] : [...counts.keys()];
  const choices = values.map((one) => ({ one, name: nameOf(one) })).sort((a, b) => a.name.localeCompare(b.name));
  return (
    <label class={s.facet}>
      <span>{label}</span>
      <select data-facet={name} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.one} value={choice.one}>
            {i18n.t('find.option', { name: choice.name, count: counts.get(choice.one) ?? 0 })}
          </option>
        ))}
      </select>
    </label>
  );
}
