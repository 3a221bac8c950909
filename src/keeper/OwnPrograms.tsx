import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Program } from '../core/program.ts';
import { putOwnProgram } from '../data/own-programs.ts';
import page from '../ui/page.module.css';
import { Around, langOf } from '../ui/parts/Listed.tsx';
import { NamedButton } from '../ui/parts/NamedButton.tsx';
import type { Save } from '../ui/use-said.ts';

type Props = { programs: readonly Program[]; save: Save; onAdd(): void; onEdit(id: string): void };

/** The clinic's own programs: written here, offered beside those of the community, on this computer only. */
export function OwnPrograms({ programs, save, onAdd, onEdit }: Props) {
  const [removed, setRemoved] = useState<Program>();
  return (
    <section class={page.section} data-section="own">
      <h2 tabIndex={-1}>{i18n.t('keeper.own')}</h2>
      <p class={page.quiet}>{i18n.t('keeper.ownHow')}</p>
      {programs.length === 0 && <p>{i18n.t('keeper.ownEmpty')}</p>}
      <ul class={page.list}>
        {programs.map((program) => (
          <li key={program.id} class={page.site} data-own={program.id}>
            <span {...langOf(program)}>{program.name}</span>
            <div class={page.acts}>
              <NamedButton
                program={program}
                label={(name) => i18n.t('keeper.editLabel', { name })}
                data-action="edit-own"
                onClick={() => onEdit(program.id)}
              >
                {i18n.t('keeper.edit')}
              </NamedButton>
              <NamedButton
                program={program}
                label={(name) => i18n.t('keeper.removeLabel', { name })}
                data-action="remove-own"
                onClick={() => {
                  save(
                    putOwnProgram(program.id, undefined, program).then(() => setRemoved(program)),
                    i18n.t('keeper.ownRemoved', { name: program.name }),
                  );
                }}
              >
                {i18n.t('keeper.remove')}
              </NamedButton>
            </div>
          </li>
        ))}
      </ul>
      <div class={page.acts}>
        <button type="button" data-look="go" data-action="new-own" onClick={onAdd}>
          {i18n.t('keeper.ownNew')}
        </button>
        {removed && (
          <button
            type="button"
            data-action="undo"
            onClick={() => {
              save(putOwnProgram(removed.id, removed, undefined).then(() => setRemoved(undefined)));
            }}
          >
            <Around program={removed} words={removed.name} sentence={(name) => i18n.t('keeper.undoRemove', { name })} />
          </button>
        )}
      </div>
    </section>
  );
}
