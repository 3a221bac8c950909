/** Fields of the keeper's forms: each with its name, and what is wrong with it in words beside it. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import page from '../ui/page.module.css';
import s from './ProgramForm.module.css';

type Aria = { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };

/** A labelled control; `problem` is said with it. */
export function Field({
  label,
  problem,
  children,
}: {
  label: string;
  problem: string | undefined;
  children(aria: Aria): ComponentChildren;
}) {
  const id = useId();
  return (
    <div class={page.field}>
      <label for={id}>{label}</label>
      {children(problem ? { id, 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : { id })}
      {problem && <Problem id={`${id}-wrong`}>{problem}</Problem>}
    </div>
  );
}

/** What is wrong, with a sign beside the color. */
const Problem = ({ id, children }: { id: string; children: string }) => (
  <p id={id} class={s.wrong}>
    <span aria-hidden="true">⚠ </span>
    {children}
  </p>
);

/** Several of a short list. */
export function Checks<Value extends string>(props: {
  legend: string;
  problem: string | undefined;
  options: readonly (readonly [Value, string])[];
  chosen: readonly Value[];
  onChange(chosen: Value[]): void;
}) {
  const { legend, problem, options, chosen, onChange } = props;
  const id = useId();
  return (
    <fieldset class={s.group} data-wrong={problem ? '' : undefined} aria-describedby={problem && id}>
      <legend>{legend}</legend>
      <div class={s.row}>
        {options.map(([value, name]) => (
          <label key={value} class={s.check}>
            <input
              type="checkbox"
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
            />
            {name}
          </label>
        ))}
      </div>
      {problem && <Problem id={id}>{problem}</Problem>}
    </fieldset>
  );
}

/** Several of a long list: what is chosen, each with a button to take it off, and a select to add one. */
export function PickList(props: {
  name: string;
  label: string;
  problem: string | undefined;
  chosen: readonly (readonly [string, string])[];
  choices: readonly (readonly [string, string])[];
  onChange(chosen: string[]): void;
}) {
  const { name, label, problem, chosen, choices, onChange } = props;
  const [next, setNext] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const ids = chosen.map(([id]) => id);
  const left = choices.filter(([id]) => !ids.includes(id)).sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div class={page.section} data-pick={name} data-wrong={problem ? '' : undefined}>
      {chosen.length > 0 && (
        <ul class={s.row}>
          {chosen.map(([id, word]) => (
            <li key={id} class={s.chip} data-picked={id}>
              {word}
              <button
                type="button"
                data-look="bare"
                aria-label={i18n.t('keeper.removeLabel', { name: word })}
                onClick={() => {
                  onChange(ids.filter((one) => one !== id));
                  select.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class={page.add}>
        <Field label={label} problem={problem}>
          {(aria) => (
            <select {...aria} ref={select} value={next} onChange={(event) => setNext(event.currentTarget.value)}>
              <option value="">{i18n.t('keeper.choose')}</option>
              {left.map(([id, word]) => (
                <option key={id} value={id}>
                  {word}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button
          type="button"
          data-action={`add-${name}`}
          disabled={next === ''}
          onClick={() => {
            onChange([...ids, next]);
            setNext('');
          }}
        >
          {i18n.t('keeper.add')}
        </button>
      </div>
    </div>
  );
}
