import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Proposed } from '../../core/found.ts';
import type { Needs } from '../../core/needs.ts';
import { Format, Stage, Who } from '../../core/program.ts';
import { languageChoices } from '../../ui/languages.ts';
import { countyName, formatWords, languageName, stageWords, whoWords } from '../../ui/words.ts';
import { WithRest } from '../load-rest.tsx';
import s from './ChipBar.module.css';
import { ChipBar } from './ChipBar.tsx';

const NEEDS = ['language', 'county', 'childAge', 'format', 'who', 'stage'] as const;
/** What a chart may say of the family. */
const PROPOSED = ['language', 'childAge', 'county'] as const satisfies (keyof Proposed)[];
type Need = (typeof NEEDS)[number];

type Props = {
  needs: Needs;
  /** Listed by programs, as ISO 639 codes. */
  languages: readonly string[];
  /** What the chart says; used only when it is pressed. */
  proposed: Proposed;
  onChange(needs: Needs): void;
};

/** What this family wants, as chips, and what the chart proposes. */
export function NeedsBar({ needs, languages, proposed, onChange }: Props) {
  /** Needs that the user has answered: the chart is not heard on these again. */
  const [answered, setAnswered] = useState<readonly Need[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const accepted = useRef<Need>(undefined);
  // The button that was pressed is gone: the chip that now says the same is the next place to be.
  useLayoutEffect(() => {
    if (!accepted.current) return;
    root.current?.querySelector<HTMLElement>(`[data-need="${accepted.current}"]`)?.focus({ preventScroll: true });
    accepted.current = undefined;
  });
  const set = (need: Need, value: Needs[Need]) => {
    const { [need]: _, ...rest } = needs;
    setAnswered([...answered, need]);
    onChange(value === undefined ? rest : { ...rest, [need]: value });
  };
  const offered = PROPOSED.filter((need) => {
    const value = proposed[need];
    // English is what is suggested anyway.
    const changes = value !== undefined && value !== needs[need] && !(value === 'en' && needs.language === undefined);
    return changes && !answered.includes(need);
  });
  const control = (need: Need, id: string) =>
    need === 'childAge' ? (
      <AgeInput id={id} value={needs.childAge} onChange={(age) => set('childAge', age)} />
    ) : need === 'county' ? (
      <WithRest>
        {({ CountyPick, ZipInput }) => (
          <>
            <CountyPick id={id} value={needs.county} none={i18n.t('needs.any')} onChange={(county) => set('county', county)} />
            <ZipInput id={`${id}-zip`} onChange={(county) => set('county', county)} />
          </>
        )}
      </WithRest>
    ) : (
      <select id={id} value={needs[need] ?? ''} onChange={(event) => set(need, (event.currentTarget.value || undefined) as Needs[Need])}>
        <option value="">{i18n.t('needs.any')}</option>
        {choices(need, languages).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    );
  const chips = NEEDS.map((name) => ({
    name,
    unset: i18n.t(`needs.${name}`),
    label: i18n.t(`needs.${name}Label`),
    value: needs[name] === undefined ? undefined : valueWords(name, needs[name]),
  }));
  return (
    <ChipBar title={i18n.t('needs.title')} chips={chips} mark="data-need" root={root} note={i18n.t('needs.kept')} control={control}>
      {offered.length > 0 && (
        <p class={s.chips}>
          <span class={s.title}>{i18n.t('needs.proposed')}</span>
          {offered.map((need) => (
            <button
              key={need}
              type="button"
              class={s.chip}
              data-propose={need}
              aria-label={i18n.t('needs.proposeLabel', { value: valueWords(need, proposed[need]) })}
              onClick={() => {
                accepted.current = need;
                set(need, proposed[need]);
              }}
            >
              {i18n.t('needs.propose', { value: valueWords(need, proposed[need]) })}
            </button>
          ))}
        </p>
      )}
    </ChipBar>
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

/** A value in words; empty for none. */
function valueWords(need: Need, value: Needs[Need]): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return i18n.t('needs.age', value);
  const words: Record<Exclude<Need, 'childAge'>, (value: string) => string> = {
    language: languageName,
    county: countyName,
    format: formatWords,
    who: whoWords,
    stage: stageWords,
  };
  return need === 'childAge' ? '' : words[need](value);
}

/** Values to choose from, with their words. */
function choices(need: Exclude<Need, 'childAge' | 'county'>, languages: readonly string[]): [string, string][] {
  if (need === 'format') return Format.options.map((format) => [format, formatWords(format)]);
  if (need === 'stage') return Stage.options.map((stage) => [stage, stageWords(stage)]);
  if (need === 'who') return Who.options.map((who) => [who, whoWords(who)]);
  return languageChoices(languages);
}
