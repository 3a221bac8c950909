import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import { correctionsOf, type Field, type LocalProgram, type Overlay } from '../core/overlay.ts';
import type { Program } from '../core/program.ts';
import { changeOverlays } from '../data/overlays.ts';
import page from '../ui/page.module.css';
import type { Save } from '../ui/use-said.ts';
import { ProgramForm } from './ProgramForm.tsx';
import { draftOf, typedProgram } from './program-draft.ts';

type Props = {
  /** As its pack has it. */
  packed: Program;
  local: LocalProgram;
  by: string;
  save: Save;
  onClose(): void;
};

/** Corrects a listing for this clinic. What is typed back to the pack's own words is no correction any more. */
export function EditListing({ packed, local, by, save, onClose }: Props) {
  // Dead contacts were taken out of sight, not out of the listing.
  const shown = { ...local.program, contacts: [...local.program.contacts, ...local.deadContacts], provenance: packed.provenance };
  return (
    <section class={page.section} data-section="edit">
      <h2 tabIndex={-1}>{i18n.t('keeper.correct', { name: packed.name })}</h2>
      <p class={page.quiet}>{i18n.t('keeper.correctHow')}</p>
      <ProgramForm
        initial={draftOf(shown)}
        before={shown}
        saveLabel={i18n.t('keeper.save')}
        onSave={(draft) => {
          const on = dayOf(new Date());
          const { provenance: _, ...typed } = typedProgram(draft, shown);
          const corrections = correctionsOf(packed, { ...typed, provenance: packed.provenance });
          const now = new Set<Field>(corrections.map(({ field }) => field));
          const back = [...local.corrected, ...local.unreadable].filter((field) => !now.has(field));
          const changes = [
            ...corrections.map((correction): Overlay => ({ program: packed.id, on, by, ...correction })),
            ...back.map((field) => ({ program: packed.id, field })),
          ];
          save(changeOverlays(changes, { on, by }).then(onClose), i18n.t('keeper.corrected', { name: packed.name }));
        }}
        onCancel={onClose}
      />
    </section>
  );
}
