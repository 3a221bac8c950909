import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import { correctionsOf, Field, type LocalProgram, type Overlay, sameValue, valueIn } from '../core/overlay.ts';
import { Program } from '../core/program.ts';
import { changeOverlays } from '../data/overlays.ts';
import page from '../ui/page.module.css';
import { Around } from '../ui/parts/Listed.tsx';
import { KeptForm } from './KeptForm.tsx';
import { type Draft, draftOf, typedProgram } from './program-draft.ts';

type Props = {
  place: string;
  /** As its pack has it. */
  packed: Program;
  /** As this clinic has it now. */
  local: LocalProgram;
  /** The clinic's work on this program, from which `local` was made. */
  overlays: readonly Overlay[];
  by: string;
  onSaved(): void;
  onCancel(): void;
};

/** Corrects a listing for this clinic. What is typed back to the pack's own words is no correction any more. */
export function EditListing({ place, packed, local, overlays, by, onSaved, onCancel }: Props) {
  // Dead contacts were taken out of sight, not out of the listing.
  const shown = { ...local.program, contacts: [...local.program.contacts, ...local.deadContacts], provenance: packed.provenance };

  const write = async (draft: Draft) => {
    const on = dayOf(new Date());
    const typed = Program.parse({ ...typedProgram(draft, shown), provenance: packed.provenance });
    const corrections = new Map(correctionsOf(packed, typed).map((correction) => [correction.field, correction]));
    // What nobody touched stays as it was, with its day and its initials.
    const touched = Field.options.filter(
      (field) => !sameValue(valueIn(typed, field), valueIn(shown, field)) || local.unreadable.includes(field),
    );
    const changes = touched.map((field) => {
      const correction = corrections.get(field);
      return correction ? ({ program: packed.id, on, by, ...correction } as Overlay) : { program: packed.id, field };
    });
    const seen = touched.map((field) => overlays.find((one) => one.field === field)?.value ?? null);
    await changeOverlays(changes, { on, by, seen });
  };
  return (
    <section class={page.section} data-section="edit">
      <h2 tabIndex={-1}>
        <Around program={packed} words={packed.name} sentence={(name) => i18n.t('keeper.correct', { name })} />
      </h2>
      <p class={page.quiet}>{i18n.t('keeper.correctHow')}</p>
      <KeptForm place={place} now={draftOf(shown)} before={shown} asksSource={false} write={write} onSaved={onSaved} onCancel={onCancel} />
    </section>
  );
}
