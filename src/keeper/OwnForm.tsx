import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import { Program } from '../core/program.ts';
import { addOwnProgram, putOwnProgram } from '../data/own-programs.ts';
import page from '../ui/page.module.css';
import { langOf } from '../ui/parts/Listed.tsx';
import { Note } from '../ui/parts/Note.tsx';
import { locale } from '../ui/words.ts';
import { KeptForm } from './KeptForm.tsx';
import { type Draft, draftOf, emptyDraft, typedProgram } from './program-draft.ts';

type Props = {
  place: string;
  /** As it stands now; undefined: a new one, or another window has removed it. */
  known: Program | undefined;
  county: string | undefined;
  by: string;
  onSaved(draft: Draft): void;
  onCancel(): void;
};

/** Writes a program of the clinic itself. */
export function OwnForm({ place, known, county, by, onSaved, onCancel }: Props) {
  const last = useRef(known);
  if (known) last.current = known;
  const gone = !known && last.current !== undefined;
  const shown = last.current;

  const write = (draft: Draft) => {
    const on = dayOf(new Date());
    const typed = typedProgram(draft, shown ?? { ...NEW, textLanguage: locale(), provenance: { ...NEW.provenance, read: on } });
    // Who writes a program of their own clinic knows it: that is its confirmation.
    const program = Program.parse({ ...typed, provenance: { ...typed.provenance, read: on, verified: { by, on, how: 'site' } } });
    return shown ? putOwnProgram(shown.id, program, known) : addOwnProgram(program);
  };
  return (
    <section class={page.section} data-section="own">
      <h2 tabIndex={-1} {...(shown && langOf(shown))}>
        {shown ? shown.name : i18n.t('keeper.ownNew')}
      </h2>
      <p class={page.quiet}>{i18n.t('keeper.ownHow')}</p>
      {gone && (
        <Note tone="warm">
          <p role="alert" data-state="removed-elsewhere">
            {i18n.t('keeper.removedElsewhere')}
          </p>
        </Note>
      )}
      <KeptForm
        place={place}
        now={shown ? draftOf(shown) : emptyDraft(county)}
        before={shown ?? { ...NEW, textLanguage: locale() }}
        write={write}
        onSaved={onSaved}
        onCancel={onCancel}
      />
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
