import conditions from 'virtual:conditions';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COUNTIES } from '../core/county.ts';
import { Format, Program, Who } from '../core/program.ts';
import type { z } from '../core/zod.ts';
import { nameWith } from '../ui/condition-names.ts';
import { languageChoices } from '../ui/languages.ts';
import page from '../ui/page.module.css';
import { langOf } from '../ui/parts/Listed.tsx';
import { countyName, formatWords, languageName, whoWords } from '../ui/words.ts';
import { ContactRows } from './ContactRows.tsx';
import { Checks, Field, PickList } from './fields.tsx';
import s from './ProgramForm.module.css';
import { type Draft, wrongFields } from './program-draft.ts';

type Props = {
  initial: Draft;
  /** What stands behind the form: fields that it does not show are kept. */
  before: z.input<typeof Program>;
  /** Where a listing comes from is not the clinic's to correct. */
  asksSource: boolean;
  /** What became of the last save, where it was not kept; said beside the button that was pressed. */
  said: ComponentChildren;
  /** Called at every change. */
  onType(draft: Draft): void;
  /** Called with a draft that is a program. */
  onSave(draft: Draft): void;
  onCancel(): void;
};

const LONG = new Set<keyof Draft>(['summary', 'nextStep']);

/** One listing as a form. What is wrong is said beside its field, in words, and only once "Save" was pressed. */
export function ProgramForm({ initial, before, asksSource, said, onType, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const wrong = tried > 0 ? wrongFields(draft, before) : [];
  useLayoutEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] select, [data-wrong] input')?.focus();
  }, [tried]);

  const latest = useRef(initial); // two changes in one moment are two changes
  const set = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change };
    setDraft(latest.current);
    onType(latest.current);
  };
  const nameOf = nameWith(conditions);
  const problem = (field: keyof Draft) => (wrong.includes(field) ? i18n.t(`keeper.wrong.${field as 'name'}`) : undefined);

  const text = (
    field:
      | 'name'
      | 'organization'
      | 'summary'
      | 'nextStep'
      | 'hours'
      | 'cost'
      | 'eligibility'
      | 'responseTime'
      | 'accessibility'
      | 'source',
  ) => (
    <Field label={i18n.t(`keeper.field.${field}`)} problem={problem(field)}>
      {(aria) =>
        LONG.has(field) ? (
          <textarea
            {...aria}
            {...langOf(before)}
            rows={3}
            data-field={field}
            value={draft[field]}
            onInput={(event) => set({ [field]: event.currentTarget.value })}
          />
        ) : (
          <input
            {...aria}
            {...langOf(before)}
            data-field={field}
            value={draft[field]}
            onInput={(event) => set({ [field]: event.currentTarget.value })}
          />
        )
      }
    </Field>
  );

  const submit = (event: Event) => {
    event.preventDefault();
    if (wrongFields(draft, before).length > 0) setTried((count) => count + 1);
    else onSave(draft);
  };

  return (
    <form class={s.form} ref={form} onSubmit={submit} noValidate data-form="program">
      {text('name')}
      {text('organization')}
      {text('summary')}
      {text('nextStep')}
      <ContactRows contacts={draft.contacts} problem={problem('contacts')} onChange={(contacts) => set({ contacts })} />
      <fieldset class={s.group}>
        <legend>{i18n.t('keeper.field.conditions')}</legend>
        <label class={s.check}>
          <input type="checkbox" checked={draft.anyCondition} onChange={(event) => set({ anyCondition: event.currentTarget.checked })} />
          {i18n.t('keeper.anyCondition')}
        </label>
        {!draft.anyCondition && (
          <PickList
            name="conditions"
            label={i18n.t('keeper.addCondition')}
            problem={problem('conditions')}
            chosen={draft.conditions.map((id) => [id, nameOf(id)])}
            choices={conditions.map(({ id }): [string, string] => [id, nameOf(id)])}
            onChange={(chosen) => set({ conditions: chosen })}
          />
        )}
      </fieldset>
      <Checks
        legend={i18n.t('keeper.field.who')}
        problem={problem('who')}
        options={Who.options.map((one) => [one, whoWords(one)])}
        chosen={draft.who}
        onChange={(who) => set({ who })}
      />
      <Checks
        legend={i18n.t('keeper.field.formats')}
        problem={problem('formats')}
        options={Format.options.map((one) => [one, formatWords(one)])}
        chosen={draft.formats}
        onChange={(formats) => set({ formats })}
      />
      <fieldset class={s.group}>
        <legend>{i18n.t('keeper.field.languages')}</legend>
        <PickList
          name="languages"
          label={i18n.t('keeper.addLanguage')}
          problem={problem('languages')}
          chosen={draft.languages.map((code) => [code, languageName(code)])}
          choices={languageChoices()}
          onChange={(languages) => set({ languages })}
        />
      </fieldset>
      <fieldset class={s.group}>
        <legend>{i18n.t('keeper.field.reach')}</legend>
        <div class={s.row}>
          {(['counties', 'states', 'nation'] as const).map((one) => (
            <label key={one} class={s.check}>
              <input type="radio" name="reach" checked={draft.reach === one} onChange={() => set({ reach: one })} />
              {i18n.t(`keeper.reach.${one}`)}
            </label>
          ))}
        </div>
        {draft.reach === 'states' && (
          <Field label={i18n.t('keeper.states')} problem={problem('reach')}>
            {(aria) => <input {...aria} value={draft.states} onInput={(event) => set({ states: event.currentTarget.value })} />}
          </Field>
        )}
        {draft.reach === 'counties' && (
          <PickList
            name="counties"
            label={i18n.t('keeper.addCounty')}
            problem={problem('reach')}
            chosen={draft.counties.map((county) => [county, countyName(county)])}
            choices={COUNTIES.map((county): [string, string] => [county, countyName(county)])}
            onChange={(counties) => set({ counties })}
          />
        )}
      </fieldset>
      <div class={page.fields}>
        <Field label={i18n.t('keeper.field.ageFrom')} problem={problem('ageFrom')}>
          {(aria) => (
            <input {...aria} inputMode="numeric" value={draft.ageFrom} onInput={(event) => set({ ageFrom: event.currentTarget.value })} />
          )}
        </Field>
        <Field label={i18n.t('keeper.field.ageTo')} problem={undefined}>
          {(aria) => (
            <input {...aria} inputMode="numeric" value={draft.ageTo} onInput={(event) => set({ ageTo: event.currentTarget.value })} />
          )}
        </Field>
        <Field label={i18n.t('keeper.field.status')} problem={undefined}>
          {(aria) => (
            <select
              {...aria}
              data-field="status"
              value={draft.status}
              onChange={(event) => set({ status: Program.shape.status.unwrap().parse(event.currentTarget.value) })}
            >
              {Program.shape.status.unwrap().options.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`keeper.status.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {text('hours')}
      {text('cost')}
      {text('eligibility')}
      {text('responseTime')}
      {text('accessibility')}
      {asksSource && text('source')}
      {wrong.length > 0 && (
        <p role="alert" class={s.wrong} data-wrong-count={wrong.length}>
          {i18n.t('keeper.notSaved')}
        </p>
      )}
      {said}
      <div class={page.acts}>
        <button type="submit" data-look="go" data-action="save-program">
          {i18n.t('keeper.save')}
        </button>
        <button type="button" data-action="cancel-program" onClick={onCancel}>
          {i18n.t('keeper.cancel')}
        </button>
      </div>
    </form>
  );
}
