import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import { Program } from '../core/program.ts';
import { freeId, putOwnProgram } from '../data/own-programs.ts';
import page from '../ui/page.module.css';
import type { Save } from '../ui/use-said.ts';
import { ProgramForm } from './ProgramForm.tsx';
import { type Draft, draftOf, emptyDraft, typedProgram } from './program-draft.ts';

type Props = { programs: readonly Program[]; county: string | undefined; by: string; save: Save };

/** The clinic's own programs: written here, offered beside those of the community, on this computer only. */
export function OwnPrograms({ programs, county, by, save }: Props) {
  const [open, setOpen] = useState<Program | 'new'>();
  const [removed, setRemoved] = useState<Program>();

  const store = async (draft: Draft, known: Program | undefined) => {
    const on = dayOf(new Date());
    const id = known?.id ?? (await freeId(draft.name));
    const before = known ?? { ...NEW, id, provenance: { ...NEW.provenance, read: on } };
    // Who writes a program of their own clinic knows it: that is its confirmation.
    const typed = typedProgram(draft, before);
    await putOwnProgram(id, Program.parse({ ...typed, provenance: { ...typed.provenance, read: on, verified: { by, on, how: 'site' } } }));
  };

  if (open) {
    const known = open === 'new' ? undefined : open;
    return (
      <section class={page.section} data-section="own">
        <h2 tabIndex={-1}>{known ? known.name : i18n.t('keeper.ownNew')}</h2>
        <p class={page.quiet}>{i18n.t('keeper.ownHow')}</p>
        <ProgramForm
          initial={known ? draftOf(known) : emptyDraft(county)}
          before={known ?? NEW}
          saveLabel={i18n.t('keeper.save')}
          onSave={(draft) => {
            save(
              store(draft, known).then(() => setOpen(undefined)),
              i18n.t('keeper.ownSaved', { name: draft.name }),
            );
          }}
          onCancel={() => setOpen(undefined)}
        />
      </section>
    );
  }
  return (
    <section class={page.section} data-section="own">
      <h2 tabIndex={-1}>{i18n.t('keeper.own')}</h2>
      <p class={page.quiet}>{i18n.t('keeper.ownHow')}</p>
      {programs.length === 0 && <p>{i18n.t('keeper.ownEmpty')}</p>}
      <ul class={page.list}>
        {programs.map((program) => (
          <li key={program.id} class={page.site} data-own={program.id}>
            <span>{program.name}</span>
            <div class={page.acts}>
              <button
                type="button"
                data-action="edit-own"
                aria-label={i18n.t('keeper.editLabel', { name: program.name })}
                onClick={() => setOpen(program)}
              >
                {i18n.t('keeper.edit')}
              </button>
              <button
                type="button"
                data-action="remove-own"
                aria-label={i18n.t('keeper.removeLabel', { name: program.name })}
                onClick={() => {
                  save(
                    putOwnProgram(program.id, undefined).then(() => setRemoved(program)),
                    i18n.t('keeper.ownRemoved', { name: program.name }),
                  );
                }}
              >
                {i18n.t('keeper.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div class={page.acts}>
        <button type="button" data-look="go" data-action="new-own" onClick={() => setOpen('new')}>
          {i18n.t('keeper.ownNew')}
        </button>
        {removed && (
          <button
            type="button"
            data-action="undo"
            onClick={() => {
              save(putOwnProgram(removed.id, removed).then(() => setRemoved(undefined)));
            }}
          >
            {i18n.t('keeper.undoRemove', { name: removed.name })}
          </button>
        )}
      </div>
    </section>
  );
}

/** What the form does not ask. The source is asked; the day is the day of writing. */
const NEW = {
  id: 'new',
  name: '',
  organization: '',
  summary: '',
  conditions: 'any' as const,
  who: [],
  formats: [],
  place: { nation: 'US' as const },
  languages: [],
  nextStep: '',
  provenance: { source: '', read: '2026', confidence: 'high' as const },
};
