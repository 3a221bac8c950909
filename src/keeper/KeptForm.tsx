import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { forgetDraft, holdPlace, keepDraft, readDraft } from '../browser/keeper-drafts.ts';
import type { Program } from '../core/program.ts';
import type { z } from '../core/zod.ts';
import { notKeptWords } from '../ui/error-words.ts';
import { Note } from '../ui/parts/Note.tsx';
import { ProgramForm } from './ProgramForm.tsx';
import { Draft, rebase, sameDraft } from './program-draft.ts';

type Props = {
  /** Which form this is, in the address; its draft has the same place, or one beside it. */
  place: string;
  /** The listing as it stands now, also while another window changes it. */
  now: Draft;
  before: z.input<typeof Program>;
  asksSource?: boolean;
  /** Writes onto what stands now. Rejects with a UserError when it is no longer that. */
  write(draft: Draft): Promise<void>;
  onSaved(draft: Draft): void;
  onCancel(): void;
};

/** `at`: where its draft is kept; `over`: what stood there when the form was filled; `times`: it was filled anew. */
type Filled = { at: string; initial: Draft; over: Draft; times: number; restored?: boolean; both?: readonly (keyof Draft)[] };

/** A form that loses nothing: neither when it cannot be saved, nor to another window, nor when the page goes before it was. */
export function KeptForm({ place, now, before, asksSource = true, write, onSaved, onCancel }: Props) {
  const [filled, setFilled] = useState<Filled>();
  const [failed, setFailed] = useState<unknown>();
  const busy = useRef(false);
  useEffect(() => {
    const closed = new AbortController();
    const fill = (at: string, kept: Awaited<ReturnType<typeof readDraft>>) => {
      if (closed.signal.aborted) return;
      const typed = Draft.safeParse(kept?.typed).data;
      const over = Draft.safeParse(kept?.over).data;
      const { draft, both } = typed && over ? rebase(typed, over, now) : { draft: now, both: [] };
      setFilled({ at, initial: draft, over: now, times: 0, restored: !sameDraft(draft, now), both });
    };
    void holdPlace(place, closed.signal).then((at) =>
      readDraft(at).then(
        (kept) => fill(at, kept),
        () => fill(at, null),
      ),
    );
    return () => closed.abort();
  }, [place]);
  if (!filled) return <p>{i18n.t('app.opening')}</p>;
  const { at, initial, over, restored, both = [] } = filled;

  const keep = (typed: Draft) => {
    // Where storage is full the form is still there, and says so when it is saved.
    (sameDraft(typed, over) ? forgetDraft(at) : keepDraft(at, { typed, over })).catch(() => {});
  };
  const save = async (typed: Draft) => {
    if (busy.current) return;
    setFailed(undefined);
    const { draft, both } = rebase(typed, over, now);
    if (both.length > 0) {
      setFilled({ at, initial: draft, over: now, times: filled.times + 1, both });
      return;
    }
    busy.current = true;
    try {
      await write(draft);
      await forgetDraft(at).catch(() => {});
      onSaved(draft);
    } catch (error) {
      setFailed(error);
    }
    busy.current = false;
  };
  return (
    <>
      {restored && (
        <Note>
          <p data-state="restored">{i18n.t('keeper.restored')}</p>
        </Note>
      )}
      <ProgramForm
        key={filled.times}
        initial={initial}
        before={before}
        asksSource={asksSource}
        said={
          (failed !== undefined || both.length > 0) && (
            <div role="alert" data-said-form>
              {failed !== undefined && <Note tone="warm">{notKeptWords(failed, i18n.t('error.notWritten'))}</Note>}
              {both.length > 0 && (
                <Note tone="warm">
                  <p data-state="both-changed">{i18n.t('keeper.bothChanged')}</p>
                  <dl>
                    {both.map((field) => [<dt key={field}>{fieldName(field)}</dt>, <dd key={`${field} is`}>{inWords(over[field])}</dd>])}
                  </dl>
                  <p>{i18n.t('keeper.bothChangedHow')}</p>
                </Note>
              )}
            </div>
          )
        }
        onType={keep}
        onSave={(draft) => void save(draft)}
        onCancel={() => {
          forgetDraft(at).catch(() => {});
          onCancel();
        }}
      />
    </>
  );
}

const fieldName = (field: keyof Draft): string =>
  field === 'contacts' ? i18n.t('program.contacts') : i18n.t(`keeper.field.${NAMED_AS[field] ?? field}` as 'keeper.field.name');

const NAMED_AS: Partial<Record<keyof Draft, string>> = { anyCondition: 'conditions', states: 'reach', counties: 'reach' };

/** A field as one reads it; several fields have words of their own, and those are shown as they are kept. */
function inWords(value: Draft[keyof Draft]): string {
  if (typeof value === 'boolean') return i18n.t(value ? 'keeper.anyCondition' : 'keeper.nothing');
  const parts = typeof value === 'string' ? [value] : value.map((one) => (typeof one === 'string' ? one : one.value));
  return parts.join(', ') || i18n.t('keeper.nothing');
}
