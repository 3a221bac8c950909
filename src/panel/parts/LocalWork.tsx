import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openPage } from '../../browser/pages.ts';
import { me } from '../../browser/practice.ts';
import type { Overlay, Verified } from '../../core/overlay.ts';
import { readLocalPrograms } from '../../data/local-programs.ts';
import { changeOverlays } from '../../data/overlays.ts';
import { notKeptWords } from '../../ui/error-words.ts';
import { FamilyWarning } from '../../ui/parts/FamilyWarning.tsx';
import { ownerWords } from '../../ui/referral-words.ts';
import { useItem } from '../../ui/use-item.ts';
import { useLiveState } from '../../ui/use-live.ts';
import { asKey } from '../../ui/words.ts';
import s from './LocalWork.module.css';

const HOW = ['phone', 'email', 'site'] as const;

type Props = { id: string; today: string };

/** What this clinic knows of a program: star, note, check, dead contacts, hide, correct; each with its undo. Nothing while the database is away. */
export function LocalWork({ id, today }: Props) {
  const live = useLiveState(() => readLocalPrograms([id]), [id]);
  const who = useItem(me);
  const [said, setSaid] = useState<{ words: string; undo?: () => Promise<void>; failed?: boolean }>();
  const [open, setOpen] = useState<'note' | 'verified'>();
  const status = useRef<HTMLParagraphElement>(null);
  const local = live.state === 'ready' ? live.value[0] : undefined;
  if (!local || !who) return null;
  const { program, starred, hidden, note, deadContacts, conflicts, own } = local;
  const by = who.role ? ownerWords({ role: who.role, ...(who.initials ? { initials: who.initials } : {}) }) : i18n.t('keeper.someone');

  const change = (words: string, row: { field: Overlay['field']; value?: unknown }) => {
    setSaid(undefined);
    const wanted = { program: id, on: today, by, ...row } as Overlay;
    changeOverlays([wanted], { on: today, by })
      .then(
        (undo) => {
          setOpen(undefined); // not before: what was typed stays until it is kept
          setSaid({ words, undo });
        },
        (error) => setSaid({ words: notKeptWords(error, i18n.t('error.notWritten')), failed: true }),
      )
      .finally(() => status.current?.focus());
  };
  const undo = () =>
    said?.undo?.().then(
      () => setSaid({ words: i18n.t('local.undone') }),
      (error) => setSaid({ words: notKeptWords(error, i18n.t('error.notWritten')), failed: true }),
    );
  const dead = (value: string) =>
    change(i18n.t('local.deadSaid', { value }), { field: 'deadContacts', value: [...deadContacts.map((one) => one.value), value] });
  const alive = (value: string) => {
    const left = deadContacts.map((one) => one.value).filter((one) => one !== value);
    change(i18n.t('local.aliveSaid', { value }), { field: 'deadContacts', ...(left.length > 0 ? { value: left } : {}) });
  };

  return (
    <section class={s.local} aria-label={i18n.t('local.title')} data-local={id}>
      <h3>{i18n.t('local.title')}</h3>
      {note && <p data-note>{i18n.t('local.noteIs', { note })}</p>}
      {conflicts.length > 0 && (
        <p data-conflicts={conflicts.length}>
          {i18n.t('local.conflicts')}{' '}
          <button type="button" data-look="link" onClick={() => openPage('keeper.html#changes')}>
            {i18n.t('keeper.place.changes')}
          </button>
        </p>
      )}
      <div class={s.acts}>
        <button
          type="button"
          data-action="star"
          aria-pressed={starred}
          onClick={() =>
            change(i18n.t(starred ? 'local.unstarred' : 'local.starred'), { field: 'starred', ...(starred ? {} : { value: true }) })
          }
        >
          <span aria-hidden="true">{starred ? '★ ' : '☆ '}</span>
          {i18n.t('local.star')}
        </button>
        <button
          type="button"
          data-action="checked"
          aria-expanded={open === 'verified'}
          onClick={() => setOpen(open === 'verified' ? undefined : 'verified')}
        >
          {i18n.t('local.check')}
        </button>
        <button
          type="button"
          data-action="note"
          aria-expanded={open === 'note'}
          onClick={() => setOpen(open === 'note' ? undefined : 'note')}
        >
          {i18n.t('local.note')}
        </button>
        <button type="button" data-action="correct-listing" onClick={() => openPage(`keeper.html#${own ? 'own' : 'edit'}/${id}`)}>
          {i18n.t('local.correct')}
        </button>
        <button
          type="button"
          data-action="hide"
          aria-pressed={hidden}
          onClick={() =>
            change(i18n.t(hidden ? 'local.unhidden' : 'local.hiddenSaid'), { field: 'hidden', ...(hidden ? {} : { value: true }) })
          }
        >
          {i18n.t(hidden ? 'keeper.unhide' : 'local.hide')}
        </button>
      </div>
      {open === 'verified' && (
        <fieldset class={s.acts}>
          <legend class={s.quiet}>{i18n.t('local.checkHow', { by })}</legend>
          {HOW.map((how) => (
            <button
              key={how}
              type="button"
              data-how={how}
              onClick={() => change(i18n.t('local.checkedSaid'), { field: 'verified', value: { by, on: today, how } satisfies Verified })}
            >
              {i18n.t(`keeper.howBy.${how}`)}
            </button>
          ))}
        </fieldset>
      )}
      {open === 'note' && (
        <NoteForm
          note={note ?? ''}
          contacts={program.contacts.map(({ value }) => value)}
          onSave={(text) => change(i18n.t('local.noteSaid'), { field: 'note', ...(text ? { value: text } : {}) })}
        />
      )}
      <details data-dead={deadContacts.length} open={deadContacts.length > 0}>
        <summary>{i18n.t('local.deadTitle')}</summary>
        <ul class={s.contacts}>
          {program.contacts.map(({ kind, value }) => (
            <li key={value}>
              <span>{value}</span>
              <button type="button" data-action="dead" aria-label={i18n.t('keeper.deadLabel', { value })} onClick={() => dead(value)}>
                {i18n.t('keeper.dead')}
              </button>
              <span class="visually-hidden">{i18n.t(`program.contact.${asKey(kind)}`)}</span>
            </li>
          ))}
          {deadContacts.map(({ value }) => (
            <li key={value} data-dead-contact>
              <span>
                <s>{value}</s> {i18n.t('local.deadIs')}
              </span>
              <button type="button" data-action="alive" aria-label={i18n.t('local.aliveLabel', { value })} onClick={() => alive(value)}>
                {i18n.t('local.alive')}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p role="status" tabIndex={-1} ref={status} class={s.said} data-said={said !== undefined} data-failed={said?.failed === true}>
        {said?.words}{' '}
        {said?.undo && (
          <button type="button" data-look="link" data-action="undo" onClick={undo}>
            {i18n.t('card.undo')}
          </button>
        )}
      </p>
    </section>
  );
}

type NoteProps = { note: string; contacts: readonly string[]; onSave(text: string): void };

function NoteForm({ note, contacts, onSave }: NoteProps) {
  const [text, setText] = useState(note);
  return (
    <form
      class={s.note}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <label>
        <span class={s.quiet}>{i18n.t('local.noteHow')}</span>
        <textarea data-field="note" rows={3} maxLength={500} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <FamilyWarning text={text} contacts={contacts} />
      <button type="submit" data-action="save-note">
        {i18n.t('keeper.save')}
      </button>
    </form>
  );
}
