import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Id } from '../core/common.ts';
import { byName } from '../core/name-search.ts';
import type { LocalProgram } from '../core/overlay.ts';
import { MOST_PROGRAMS } from '../core/sheet-state.ts';
import type { ProgramName } from '../data/local-programs.ts';
import page from '../ui/page.module.css';
import { Around, langOf } from '../ui/parts/Listed.tsx';
import { NamedButton } from '../ui/parts/NamedButton.tsx';
import s from './SheetTab.module.css';
import { readNames } from './use-sheet-programs.ts';

/** More are not looked through: one types another letter. */
const SHOWN = 6;

type Props = {
  ids: readonly Id[];
  locals: readonly (LocalProgram | null)[];
  /** `said`: for who cannot see that the list has changed. */
  onChange(ids: readonly Id[], said: ComponentChildren): void;
  onLarge(id: Id): void;
};

type Named = Pick<ProgramName, 'name' | 'textLanguage'>;

/** Which programs stand on the sheet, and in which order: the first one is the one to call. */
export function ProgramPick({ ids, locals, onChange, onLarge }: Props) {
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState<readonly ProgramName[]>([]);
  const asked = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const look = () => {
    if (asked.current) return;
    asked.current = true;
    readNames().then(setNames, () => (asked.current = false));
  };
  const found = byName(
    typed,
    names.filter(({ id }) => !ids.includes(id)),
    ({ name, organization, alternateNames }) => [name, organization, ...alternateNames],
    SHOWN,
  );
  const nameOf = (id: Id, at: number) => locals[at]?.program.name ?? id;
  const add = (one: ProgramName) => {
    onChange([...ids, one.id], <Around program={one} words={one.name} sentence={(name) => i18n.t('sheet.added', { name })} />);
    setTyped('');
    input.current?.focus();
  };
  const first = (id: Id, listed: Named) =>
    onChange(
      [id, ...ids.filter((one) => one !== id)],
      <Around program={listed} words={listed.name} sentence={(name) => i18n.t('sheet.isFirst', { name })} />,
    );
  const remove = (id: Id, listed: Named) => {
    onChange(
      ids.filter((one) => one !== id),
      <Around program={listed} words={listed.name} sentence={(name) => i18n.t('sheet.removed', { name })} />,
    );
    input.current?.focus();
  };
  return (
    <section class={page.section} data-section="programs">
      <h2 tabIndex={-1}>{i18n.t('sheet.programs')}</h2>
      {ids.length === 0 && <p>{i18n.t('sheet.empty')}</p>}
      <ol class={page.list}>
        {ids.map((id, at) => {
          const name = nameOf(id, at);
          const listed = { ...locals[at]?.program, name };
          return (
            <li key={id} class={page.site} data-chosen={id}>
              <span>
                {at + 1}. <span {...langOf(locals[at]?.program ?? {})}>{name}</span>
              </span>
              <div class={page.acts}>
                {at > 0 && (
                  <NamedButton
                    program={listed}
                    label={(name) => i18n.t('sheet.firstLabel', { name })}
                    data-action="first"
                    onClick={() => first(id, listed)}
                  >
                    {i18n.t('sheet.first')}
                  </NamedButton>
                )}
                <NamedButton
                  program={listed}
                  label={(name) => i18n.t('sheet.codeLabel', { name })}
                  data-action="large-code"
                  onClick={() => onLarge(id)}
                >
                  {i18n.t('sheet.code')}
                </NamedButton>
                <NamedButton
                  program={listed}
                  label={(site) => i18n.t('options.removeLabel', { site })}
                  data-action="remove"
                  onClick={() => remove(id, listed)}
                >
                  {i18n.t('options.remove')}
                </NamedButton>
              </div>
            </li>
          );
        })}
      </ol>
      {ids.length >= MOST_PROGRAMS ? (
        <p class={page.quiet}>{i18n.t('sheet.full')}</p>
      ) : (
        <div class={page.field}>
          <label for={inputId}>{i18n.t('sheet.add')}</label>
          <input
            id={inputId}
            ref={input}
            type="search"
            autocomplete="off"
            data-field="program"
            value={typed}
            onFocus={look}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              const [only] = found;
              if (event.key === 'Enter' && only) add(only);
            }}
          />
          <p role="status" class="visually-hidden">
            {typed && i18n.t('sheet.found', found.length)}
          </p>
          {typed && names.length > 0 && found.length === 0 && <p class={page.quiet}>{i18n.t('sheet.noneFound')}</p>}
          <ul class={s.found}>
            {found.map((one) => (
              <li key={one.id}>
                <button type="button" data-action="add" data-program={one.id} {...langOf(one)} onClick={() => add(one)}>
                  {one.name} <small>{one.organization}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
