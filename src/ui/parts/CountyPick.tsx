import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HOME_STATE, stateOf } from '../../core/county.ts';
import { countiesOf, states } from '../../core/geography.ts';
import type { County } from '../../core/program.ts';
import { countyName, stateName } from '../words.ts';

type Props = {
  /** Of the county's own control, for its label. */
  id?: string;
  value: County | undefined;
  /** Words for no county. */
  none: string;
  disabled?: boolean;
  onChange(county: County | undefined): void;
};

/** A state and one of its counties; the home state until another one is chosen. */
export function CountyPick({ id, value, none, disabled = false, onChange }: Props) {
  const [chosen, setChosen] = useState<{ state: string; over: County | undefined }>();
  // A county that came from elsewhere, as by a ZIP code, brings its state with it.
  const state = chosen && chosen.over === value ? chosen.state : value ? stateOf(value) : HOME_STATE;
  return (
    <>
      <select
        data-setting="county"
        id={id}
        disabled={disabled}
        value={value && stateOf(value) === state ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
        {countiesOf(state).map((county) => (
          <option key={county} value={county}>
            {countyName(county)}
          </option>
        ))}
      </select>
      <select
        data-setting="state"
        aria-label={i18n.t('place.stateLabel')}
        disabled={disabled}
        value={state}
        onChange={(event) => setChosen({ state: event.currentTarget.value, over: value })}
      >
        {states().map(({ code, name }) => (
          <option key={code} value={code}>
            {code === 'CA' ? stateName(code) : name}
          </option>
        ))}
      </select>
    </>
  );
}
