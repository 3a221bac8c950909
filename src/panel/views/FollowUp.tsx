import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openPage } from '../../browser/pages.ts';
import { me as meItem, practice as practiceItem } from '../../browser/practice.ts';
import { leadOf } from '../../core/lead.ts';
import { isMine, type Me, type Practice } from '../../core/practice.ts';
import { type Change, isDue, type Referral, State } from '../../core/referral.ts';
import { referralList } from '../../core/referral-list.ts';
import { inRowOrder } from '../../core/row-order.ts';
import { type Changed, changeReferral, countDamaged, eraseReferrals, readReferrals, undoChange } from '../../data/referrals.ts';
import { Around } from '../../ui/parts/Listed.tsx';
import { Note } from '../../ui/parts/Note.tsx';
import { programNames, roleWords, stateWords } from '../../ui/referral-words.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useItem } from '../../ui/use-item.ts';
import { useLiveState } from '../../ui/use-live.ts';
import { asKey } from '../../ui/words.ts';
import { keysFor, ROW_KEYS } from '../follow-up-keys.ts';
import { newsWords } from '../parts/Noted.tsx';
import { ReferralRow } from '../parts/ReferralRow.tsx';
import { usePrograms } from '../use-programs.ts';
import type { ViewProps } from '../view-props.ts';
import s from './FollowUp.module.css';

/** Whom to come back to, the longest due first; one key a change, and each can be taken back. */
export function FollowUp(props: ViewProps) {
  const live = useLiveState(() => readReferrals());
  const damaged = useLiveState(() => countDamaged());
  const me = useItem(meItem);
  const practice = useItem(practiceItem);
  return (
    <>
      <h2 tabIndex={-1}>{i18n.t('followUp.title')}</h2>
      {live.state === 'failed' && <Note tone="warm">{i18n.t('followUp.damaged')}</Note>}
      {damaged.state === 'ready' && damaged.value > 0 && (
        <Note tone="warm">
          <p data-skipped={damaged.value}>{i18n.t('followUp.skipped', damaged.value)}</p>
        </Note>
      )}
      {live.state === 'ready' && me && practice && <WorkList {...props} rows={live.value} me={me} practice={practice} />}
    </>
  );
}

const SHOW = ['due', 'open', 'all'] as const;
type Show = (typeof SHOW)[number] | State;

const FINISHED: readonly State[] = ['connected', 'declined', 'closed'];

function isShown(row: Referral, show: Show, today: string): boolean {
  if (show === 'due') return isDue(row, today);
  if (show === 'open') return !FINISHED.includes(row.state) || isDue(row, today);
  return show === 'all' || row.state === show;
}

type Props = ViewProps & { rows: readonly Referral[]; me: Me; practice: Practice };

function WorkList({ rows, me, practice, catalogue, today, open, go, actions }: Props) {
  const [show, setShow] = useState<Show>('open');
  const [everyone, setEveryone] = useState<boolean>();
  const [opened, setOpened] = useState<string>();
  const [said, setSaid] = useState<ComponentChildren>('');
  const [last, setLast] = useState<{ before: Referral; after: Referral }>();
  const root = useRef<HTMLDivElement>(null);
  const to = useRef<Pick<Referral, 'id' | 'rev'>>(undefined);
  const programs = usePrograms(catalogue, [...new Set(rows.flatMap((row) => row.programs))]) ?? [];
  /** A sentence about a row: by its tag, else by its programs, whose names may stand in another language. */
  const about = ({ tag, programs: ids }: Referral, sentence: (name: string) => string): ComponentChildren =>
    tag ? (
      sentence(tag)
    ) : (
      <Around program={programs.find(({ id }) => id === ids[0]) ?? {}} words={programNames(ids, programs)} sentence={sentence} />
    );

  const mineFirst = me.role !== undefined && rows.some((row) => isMine(me, [row.owner, row.backup]));
  const all = everyone ?? !mineFirst;
  const lead = leadOf(me.role);
  const listed = rows.filter((row) => isShown(row, show, today) && (all || isMine(me, [row.owner, row.backup])));
  const shown = inRowOrder(listed, lead, today);
  const due = rows.filter((row) => isDue(row, today) && (all || isMine(me, [row.owner, row.backup]))).length;

  // A change can move its row or take it out of what is shown: the focus goes with the row, or to the way back.
  useLayoutEffect(() => {
    const { id, rev = 0 } = to.current ?? {};
    // The rows are heard of after the change is known, or before.
    if (!id || rows.some((row) => row.id === id && row.rev < rev)) return;
    const row = root.current?.querySelector<HTMLElement>(`[data-referral="${id}"] [data-action="row"]`);
    const target = row ?? root.current?.querySelector<HTMLElement>('[data-action="undo"]');
    to.current = undefined;
    if (document.activeElement === document.body) target?.focus();
  }, [rows, said]);

  const tell = (changed: Changed, row: Referral, undone: boolean) => {
    if (changed.result === 'gone') return setSaid(newsWords('gone', undefined));
    if (changed.result === 'refused') return setSaid(newsWords('refused', changed.row));
    to.current = changed.after;
    setLast(undone ? undefined : { before: changed.before, after: changed.after });
    if (undone) return setSaid(about(row, (name) => i18n.t('followUp.undone', { name })));
    const words = about(changed.after, (name) => i18n.t('followUp.done', { name, state: stateWords(changed.after.state) }));
    setSaid(
      changed.result === 'merged' ? (
        <>
          {words} {newsWords('merged', undefined)}
        </>
      ) : (
        words
      ),
    );
  };
  const fail = (error: unknown) => setSaid(newsWords({ failed: error }, undefined));
  const change = (row: Referral, what: Change) =>
    void changeReferral(row.id, what, { seen: row.rev, today }).then((changed) => tell(changed, row, false), fail);
  const undo = () => {
    if (last) void undoChange(last).then((changed) => tell(changed, last.after, true), fail);
  };

  const onKey = (event: KeyboardEvent) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey || target.closest('input, select, textarea')) return;
    if (key === 'z') return undo();
    const item = target.closest<HTMLElement>('[data-referral]');
    const row = rows.find(({ id }) => id === item?.dataset.referral);
    if (!item || !row) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const beside = key === 'ArrowDown' ? item.nextElementSibling : item.previousElementSibling;
      event.preventDefault();
      return beside?.querySelector<HTMLElement>('[data-action="row"]')?.focus();
    }
    const pressed = keysFor(row).find((one) => one.key === key);
    if (pressed) change(row, pressed.change);
  };

  if (rows.length === 0)
    return (
      <>
        <p data-state="empty">{i18n.t('followUp.empty')}</p>
        <p role="status" class={s.said}>
          {said}
        </p>
      </>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the rows inside
    <div class={s.page} ref={root} onKeyDown={onKey}>
      <p data-due-count={due}>{i18n.t('followUp.due', due)}</p>
      {me.role && lead.state && shown.some(({ state }) => state === lead.state) && (
        <p class={s.quiet} data-leads={lead.state}>
          {i18n.t('lead.state', { role: roleWords(me.role), state: stateWords(lead.state) })}
        </p>
      )}
      {!me.role && (
        <p class={s.quiet}>
          <button type="button" data-look="link" data-action="role" onClick={() => actions.openOptions()}>
            {i18n.t('followUp.role')}
          </button>
        </p>
      )}
      <div class={s.filters}>
        <label class={s.filter}>
          <span>{i18n.t('followUp.show')}</span>
          <select data-filter="show" value={show} onChange={(event) => setShow(event.currentTarget.value as Show)}>
            {SHOW.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`followUp.filter.${one}`)}
              </option>
            ))}
            {State.options.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`state.${asKey(one)}`)}
              </option>
            ))}
          </select>
        </label>
        {me.role && (
          <label class={s.filter}>
            <span>{i18n.t('followUp.whose')}</span>
            <select
              data-filter="whose"
              value={all ? 'everyone' : 'mine'}
              onChange={(event) => setEveryone(event.currentTarget.value === 'everyone')}
            >
              <option value="mine">{i18n.t('followUp.mine')}</option>
              <option value="everyone">{i18n.t('followUp.everyone')}</option>
            </select>
          </label>
        )}
      </div>
      <div class={s.news} data-said={said !== ''}>
        <p role="status" class={s.said}>
          {said}
        </p>
        {last && (
          <button type="button" data-look="link" data-action="undo" aria-keyshortcuts="z" onClick={undo}>
            {i18n.t('offer.undo')} <kbd>z</kbd>
          </button>
        )}
        {last?.after.outcome === 'wants-another' && (
          <button type="button" data-look="link" data-action="another" onClick={() => go('find')}>
            {i18n.t('followUp.another')}
          </button>
        )}
      </div>
      {shown.length === 0 && <p data-state="filtered">{i18n.t('followUp.emptyFilter')}</p>}
      <ul class={s.list} data-work-list>
        {shown.map((row) => (
          <ReferralRow
            key={row.id}
            referral={row}
            programs={programs}
            me={me}
            practice={practice}
            today={today}
            opened={opened === row.id}
            onOpen={() => setOpened(opened === row.id ? undefined : row.id)}
            onChange={(what) => change(row, what)}
            onProgram={(id) => open({ kind: 'program', id })}
            onOffer={(id) => open({ kind: 'offer', id, referral: row.id })}
          />
        ))}
      </ul>
      <p>
        <button type="button" data-look="link" data-action="insights" onClick={() => openPage('insights.html')}>
          {i18n.t('insights.link')}
        </button>
      </p>
      <Keys />
      <Whole rows={rows} today={today} months={practice.keepMonths} onErased={() => setSaid(i18n.t('followUp.erased'))} onFailed={fail} />
    </div>
  );
}

const Keys = () => (
  <details class={s.keys} open>
    <summary>{i18n.t('followUp.keys')}</summary>
    <ul>
      {[...ROW_KEYS, { key: 'z', words: 'undo' } as const, { key: '↑ ↓', words: 'next' } as const].map(({ key, words }) => (
        <li key={key}>
          <kbd>{key}</kbd> {i18n.t(`followUp.key.${words}`)}
        </li>
      ))}
    </ul>
  </details>
);

type WholeProps = { rows: readonly Referral[]; today: string; months: number; onErased(): void; onFailed(error: unknown): void };

/** What concerns the whole list: as a file, and away with it. */
function Whole({ rows, today, months, onErased, onFailed }: WholeProps) {
  const [sure, setSure] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  // The button that was pressed is gone: the safe answer is the next place to be.
  useLayoutEffect(() => {
    if (sure) box.current?.querySelector<HTMLElement>('[data-action="erase-no"]')?.focus();
    else if (asked.current) box.current?.querySelector<HTMLElement>('[data-action="erase-referrals"]')?.focus();
    asked.current = sure;
  }, [sure]);
  return (
    <div class={s.whole} ref={box}>
      <p class={s.quiet}>{i18n.t('followUp.kept', { months })}</p>
      <div class={s.filters}>
        <button type="button" data-action="save-referrals" onClick={() => saveFile(`beside-follow-up-${today}.csv`, referralList(rows))}>
          {i18n.t('followUp.save')}
        </button>
        {!sure && (
          <button type="button" data-action="erase-referrals" onClick={() => setSure(true)}>
            {i18n.t('followUp.erase')}
          </button>
        )}
      </div>
      <p class={s.quiet}>{i18n.t('followUp.saveHow')}</p>
      {sure && (
        <div class={s.filters}>
          <span role="status">{i18n.t('followUp.eraseSure')}</span>
          <button type="button" data-action="erase-yes" onClick={() => void eraseReferrals().then(onErased, onFailed)}>
            {i18n.t('followUp.eraseYes')}
          </button>
          <button type="button" data-action="erase-no" onClick={() => setSure(false)}>
            {i18n.t('followUp.eraseNo')}
          </button>
        </div>
      )}
    </div>
  );
}
