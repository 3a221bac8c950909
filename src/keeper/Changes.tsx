import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import { type Change, type Conflict, Field, type LocalProgram, localWorkFile, Overlay, type Value, valueIn } from '../core/overlay.ts';
import type { Program } from '../core/program.ts';
import { changeOverlays } from '../data/overlays.ts';
import page from '../ui/page.module.css';
import { langOf } from '../ui/parts/Listed.tsx';
import { NamedButton } from '../ui/parts/NamedButton.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { Save } from '../ui/use-said.ts';
import { dateName } from '../ui/words.ts';

type Props = {
  /** As the packs have them. */
  packed: ReadonlyMap<string, Program>;
  locals: readonly LocalProgram[];
  overlays: readonly Overlay[];
  log: readonly Change[];
  by: string;
  save: Save;
  onEdit(id: string): void;
};

/** What this clinic changed: conflicts with an update first, then what is hidden, then the log, each with its way back. */
export function Changes({ packed, locals, overlays, log, by, save, onEdit }: Props) {
  const [shown, setShown] = useState(50);
  const programs = new Map(locals.map(({ program }) => [program.id, program]));
  const nameOf = (id: string) => programs.get(id)?.name ?? id;
  const lang = (id: string) => langOf(programs.get(id) ?? {});
  const conflicts = locals.flatMap(({ program, conflicts }) => conflicts.map((conflict) => ({ id: program.id, conflict })));
  const hidden = locals.filter(({ hidden }) => hidden);
  const who = () => ({ on: dayOf(new Date()), by });
  const keepMine = (id: string, { field, mine, theirs }: Conflict) =>
    save(changeOverlays([{ program: id, field, value: mine, base: theirs, ...who() }], who()));
  const takeTheirs = (id: string, { field }: Conflict) => save(changeOverlays([{ program: id, field }], who()));

  /** The field as it was before; a corrected one is again a correction of what the pack says now. */
  const takeBack = ({ program, field, from }: Change) => {
    const base = packed.get(program);
    const corrected = Field.safeParse(field).data;
    const row = { program, field, value: from, ...who(), ...(corrected && base ? { base: valueIn(base, corrected) } : {}) };
    return changeOverlays([from === null ? { program, field } : Overlay.parse(row)], who());
  };

  return (
    <section class={page.section} data-section="changes">
      <h2 tabIndex={-1}>{i18n.t('keeper.changes')}</h2>
      <p class={page.quiet}>{i18n.t('keeper.changesHow')}</p>
      {conflicts.length > 0 && <h3>{i18n.t('keeper.conflicts')}</h3>}
      {conflicts.map(({ id, conflict }) => (
        <div key={`${id} ${conflict.field}`} class={page.site} data-conflict={id}>
          <span>
            <b {...lang(id)}>{nameOf(id)}</b>, {fieldName(conflict.field)}: {i18n.t('keeper.mine', { value: inWords(conflict.mine) })}{' '}
            {i18n.t('keeper.theirs', { value: inWords(conflict.theirs) })}
          </span>
          <div class={page.acts}>
            <button type="button" data-action="keep-mine" onClick={() => keepMine(id, conflict)}>
              {i18n.t('keeper.keepMine')}
            </button>
            <button type="button" data-action="take-theirs" onClick={() => takeTheirs(id, conflict)}>
              {i18n.t('keeper.takeTheirs')}
            </button>
          </div>
        </div>
      ))}
      {hidden.length > 0 && <h3>{i18n.t('keeper.hidden')}</h3>}
      <ul class={page.list}>
        {hidden.map(({ program: { id, name } }) => (
          <li key={id} class={page.site} data-hidden-program={id}>
            <span {...lang(id)}>{name}</span>
            <button type="button" data-action="unhide" onClick={() => save(changeOverlays([{ program: id, field: 'hidden' }], who()))}>
              {i18n.t('keeper.unhide')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{i18n.t('keeper.log')}</h3>
      {log.length === 0 && <p>{i18n.t('keeper.logEmpty')}</p>}
      {log.length > 0 && (
        <table class={page.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('keeper.column.day')}</th>
              <th scope="col">{i18n.t('keeper.column.program')}</th>
              <th scope="col">{i18n.t('keeper.column.change')}</th>
              <th scope="col">
                <span class="visually-hidden">{i18n.t('card.undo')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {log.slice(0, shown).map((change, i) => (
              <tr key={log.length - i} data-log={change.field}>
                <td>
                  {dateName(change.on)} <small>{change.by}</small>
                </td>
                <th scope="row">
                  <button type="button" data-look="link" {...lang(change.program)} onClick={() => onEdit(change.program)}>
                    {nameOf(change.program)}
                  </button>
                </th>
                <td>{i18n.t('keeper.changed', { field: fieldName(change.field), from: inWords(change.from), to: inWords(change.to) })}</td>
                <td>
                  {isLatest(change, log) && (
                    <NamedButton
                      program={programs.get(change.program) ?? { name: change.program }}
                      label={(name) => i18n.t('keeper.undoLabel', { field: fieldName(change.field), name })}
                      data-action="undo-change"
                      onClick={() => save(takeBack(change))}
                    >
                      {i18n.t('card.undo')}
                    </NamedButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class={page.acts}>
        {log.length > shown && (
          <button type="button" onClick={() => setShown(shown + 50)}>
            {i18n.t('find.more')}
          </button>
        )}
        {overlays.length > 0 && (
          <button
            type="button"
            data-action="save-local-work"
            onClick={() =>
              saveFile(
                `beside-local-work-${dayOf(new Date())}.json`,
                localWorkFile({ beside: browser.runtime.getManifest().version, overlays, log }),
              )
            }
          >
            {i18n.t('keeper.export')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Only the last word on a field can be taken back: what stood before an older one is no longer what stands. */
const isLatest = (change: Change, log: readonly Change[]): boolean =>
  log.find(({ program, field }) => program === change.program && field === change.field) === change;

const fieldName = (field: Change['field']): string => i18n.t(`keeper.fieldName.${field as 'name'}`);

/** A value as one reads it; lists and objects as their parts. */
function inWords(value: Value): string {
  if (value === null) return i18n.t('keeper.nothing');
  if (value === true) return i18n.t('keeper.yes');
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'object') return Object.values(value).map(inWords).join(' ');
  return String(value);
}
