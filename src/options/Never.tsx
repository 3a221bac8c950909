import conditions from 'virtual:conditions';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { neverSuggest } from '../browser/settings.ts';
import { nameWith } from '../ui/condition-names.ts';
import s from '../ui/page.module.css';
import { useItem } from '../ui/use-item.ts';
import type { Save } from '../ui/use-said.ts';

/** Conditions for which this user wants no suggestion on any chart. */
export function Never({ save }: { save: Save }) {
  const never = useItem(neverSuggest);
  const [chosen, setChosen] = useState('');
  const nameOf = nameWith(conditions);
  const choices = conditions
    .filter(({ id, kind }) => kind === 'condition' && !never?.includes(id))
    .map(({ id }) => ({ id, name: nameOf(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const add = () => {
    save(neverSuggest.set(chosen, true), i18n.t('options.neverAdded', { name: nameOf(chosen) }));
    setChosen('');
  };
  return (
    <section class={s.section} data-section="never">
      <h2>{i18n.t('options.never')}</h2>
      <p class={s.quiet}>{i18n.t('options.neverHow')}</p>
      {never?.length === 0 && <p>{i18n.t('options.neverEmpty')}</p>}
      <ul class={s.list}>
        {never?.map((id) => (
          <li key={id} class={s.site} data-never={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              data-action="suggest-again"
              aria-label={i18n.t('options.neverRemoveLabel', { name: nameOf(id) })}
              onClick={() => save(neverSuggest.set(id, false), i18n.t('options.neverRemoved', { name: nameOf(id) }))}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class={s.add}>
        <label class={s.field}>
          <span>{i18n.t('options.neverLabel')}</span>
          <select
            data-setting="never"
            value={chosen}
            disabled={never === undefined}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <option value="">{i18n.t('options.neverChoose')}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-action="add-never" disabled={chosen === ''} onClick={add}>
          {i18n.t('options.neverAdd')}
        </button>
      </div>
    </section>
  );
}
