import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Me, Practice } from '../../core/practice.ts';
import type { Program } from '../../core/program.ts';
import { type Change, isAhead, isDue, mayHappen, type Referral, type Revisit } from '../../core/referral.ts';
import { langOf } from '../../ui/parts/Listed.tsx';
import { answerWords, ownerWords, programNames, stateWords } from '../../ui/referral-words.ts';
import { ageName, dateName } from '../../ui/words.ts';
import { keysFor } from '../follow-up-keys.ts';
import { ReferralCare } from './ReferralCare.tsx';
import s from './ReferralRow.module.css';
import { RevisitPick } from './RevisitPick.tsx';

export type ReferralRowProps = {
  referral: Referral;
  programs: readonly Program[];
  me: Me;
  practice: Practice;
  today: string;
  opened: boolean;
  onOpen(): void;
  onChange(change: Change): void;
  onProgram(id: string): void;
  onOffer(id: string): void;
};

/** One referral: a line to read, and opened, everything that can happen to it, each with its key. */
export function ReferralRow(props: ReferralRowProps) {
  const { referral, programs, today, opened, onOpen } = props;
  const { tag, state, due, owner, backup, offered } = referral;
  const id = useId();
  const now = isDue(referral, today);
  return (
    <li class={s.row} data-referral={referral.id} data-state={state} data-due={now}>
      <button
        type="button"
        class={s.head}
        data-action="row"
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={onOpen}
      >
        <span class={s.name}>
          <b class={tag ? undefined : s.untagged}>{tag ?? i18n.t('tag.none')}</b>{' '}
          <span {...langOf(programs.find(({ id }) => id === referral.programs[0]) ?? {})}>{programNames(referral.programs, programs)}</span>
        </span>
        <span class={s.facts}>
          <span class={s.state} data-row-state={state}>
            {stateWords(state)}
          </span>
          {due && (
            <span class={now ? s.due : undefined} data-row-due={due}>
              {due === today ? i18n.t('followUp.dueNow') : i18n.t('followUp.dueOn', { age: ageName(due, today) })}
            </span>
          )}
          <span>{i18n.t('followUp.ownedBy', { owner: ownerWords(owner) })}</span>
          {isAhead(referral, today) && <span data-row-ahead>{i18n.t('followUp.ahead')}</span>}
          {backup && <span>{i18n.t('followUp.backedBy', { owner: ownerWords(backup) })}</span>}
          <span>{i18n.t('followUp.offeredOn', { date: dateName(offered) })}</span>
        </span>
      </button>
      {opened && (
        <div id={id} class={s.body}>
          <RowBody {...props} />
        </div>
      )}
    </li>
  );
}

function RowBody({ referral, programs, me, practice, today, onChange, onProgram, onOffer }: ReferralRowProps) {
  const name = referral.tag ?? i18n.t('tag.none');
  const [first = ''] = referral.programs;
  const listed = programs.some(({ id }) => id === first);
  const revisit = (next: Revisit | undefined) => {
    if (next) onChange({ kind: 'revisit', revisit: next });
  };
  return (
    <>
      <fieldset class={s.actions} aria-label={i18n.t('followUp.actions', { name })}>
        {keysFor(referral).map(({ key, words, change }) => (
          <button key={key} type="button" data-key={key} aria-keyshortcuts={key} onClick={() => onChange(change)}>
            {i18n.t(`followUp.key.${words}`)} <kbd>{key}</kbd>
          </button>
        ))}
      </fieldset>
      <div class={s.actions}>
        {listed && (
          <>
            <button type="button" data-look="link" data-action="offer-again" onClick={() => onOffer(first)}>
              {i18n.t('followUp.offerAgain')}
            </button>
            <button type="button" data-look="link" data-action="program" onClick={() => onProgram(first)}>
              {i18n.t('followUp.openProgram')}
            </button>
          </>
        )}
      </div>
      {mayHappen(referral).includes('revisit') && referral.due && (
        <RevisitPick key={referral.due} open label={i18n.t('followUp.revisit')} today={today} onChange={revisit} />
      )}
      <ReferralCare referral={referral} programs={programs} me={me} practice={practice} onChange={onChange} />
      <details>
        <summary>{i18n.t('followUp.history')}</summary>
        <ol class={s.history}>
          {referral.history.map((step, index) => (
            <li key={index}>
              {dateName(step.on)}: {stateWords(step.state)}
              {step.answer && ` (${answerWords(step.answer)})`}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
