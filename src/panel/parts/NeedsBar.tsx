import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COUNTIES } from '../../core/county.ts';
import type { Needs } from '../../core/needs.ts';
import { Format, Who } from '../../core/program.ts';
import { languageChoices } from '../../ui/languages.ts';
import { countyName, formatWords, languageName, whoWords } from '../../ui/words.ts';
import s from './NeedsBar.module.css';

const NEEDS = ['language', 'county', 'childAge', 'format', 'who'] as const;
type Need = (typeof NEEDS)[number];

type Props = { needs: Needs /** Listed by programs, as ISO 639 codes. */; languages: readonly string[]; onChange(needs: Needs): void };

/** What this family wants, as chips; a chip opens its small editor below, one at a time. */
export function NeedsBar({ needs, languages, onChange }: Props) {
  const [open, setOpen] = useState<Need>();
  const id = useId();
  const set = (need: Need, value: Needs[Need]) => {
    const { [need]: _, ...rest } = needs;
    onChange(value === undefined ? rest : { ...rest, [need]: value });
  };
  return (
    <div class={s.needs}>
      <fieldset class={s.chips} aria-label={i18n.t('needs.title')}>
        <span class={s.title} aria-hidden="true">
          {i18n.t('needs.title')}
        </span>
        {NEEDS.map((need) => (
          <button
            key={need}
            type="button"
            class={s.chip}
            data-need={need}
            data-set={needs[need] !== undefined}
            aria-expanded={open === need}
            aria-controls={open === need ? id : undefined}
            onClick={() => setOpen(open === need ? undefined : need)}
          >
            {needs[need] === undefined ? (
              i18n.t(`needs.${need}`)
            ) : (
              <>
                <span class="visually-hidden">{i18n.t(`needs.${need}Label`)}: </span>
                {valueWords(needs, need)}
              </>
            )}
          </button>
        ))}
      </fieldset>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls inside
        <div
          class={s.editor}
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(undefined);
          }}
        >
          <label for={`${id}-${open}`}>{i18n.t(`needs.${open}Label`)}</label>
          <div class={s.row}>
            {open === 'childAge' ? (
              <AgeInput id={`${id}-${open}`} value={needs.childAge} onChange={(age) => set('childAge', age)} />
            ) : (
              <select
                id={`${id}-${open}`}
                value={needs[open] ?? ''}
                onChange={(event) => set(open, (event.currentTarget.value || undefined) as Needs[Need])}
              >
                <option value="">{i18n.t('needs.any')}</option>
                {choices(open, languages).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            )}
            <button type="button" onClick={() => setOpen(undefined)}>
              {i18n.t('needs.done')}
            </button>
          </div>
          <small>{i18n.t('needs.kept')}</small>
        </div>
      )}
    </div>
  );
}

function AgeInput({ id, value, onChange }: { id: string; value: number | undefined; onChange(age: number | undefined): void }) {
  const [wrong, setWrong] = useState(false);
  return (
    <>
      <input
        id={id}
        type="number"
        min="0"
        max="26"
        step="any"
        inputMode="decimal"
        defaultValue={value ?? ''}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onInput={({ currentTarget: { value: text, valueAsNumber: age, validity } }) => {
          const blank = text === '' && !validity.badInput;
          const right = blank || (age >= 0 && age <= 26);
          setWrong(!right);
          if (right) onChange(blank ? undefined : age);
        }}
      />
      {wrong && (
        <span id={`${id}-wrong`} role="alert" class={s.wrong}>
          {i18n.t('needs.ageWrong')}
        </span>
      )}
    </>
  );
}

function valueWords(needs: Needs, need: Need): string {
  const { language, county, childAge, format, who } = needs;
  if (need === 'language' && language) return languageName(language);
  if (need === 'county' && county) return countyName(county);
  if (need === 'childAge' && childAge !== undefined) return i18n.t('needs.age', childAge);
  if (need === 'format' && format) return formatWords(format);
  return who ? whoWords(who) : '';
}

/** Values to choose from, with their words. */
function choices(need: Exclude<Need, 'childAge'>, languages: readonly string[]): [string, string][] {
  if (need === 'county') return COUNTIES.map((county) => [county, countyName(county)]);
  if (need === 'format') return Format.options.map((format) => [format, formatWords(format)]);
  if (need === 'who') return Who.options.map((who) => [who, whoWords(who)]);
  return languageChoices(languages);
}
