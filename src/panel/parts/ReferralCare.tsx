import { i18n } from '#i18n';
import type { Me, Practice } from '../../core/practice.ts';
import type { Program } from '../../core/program.ts';
import type { Change, Referral } from '../../core/referral.ts';
import { useCopy } from '../../ui/copy.ts';
import { CopiedText } from '../../ui/parts/CopiedText.tsx';
import { chartNoteText, handOverText } from '../../ui/referral-words.ts';
import s from './Offer.module.css';
import { OwnerPick } from './OwnerPick.tsx';
import { TagField } from './TagField.tsx';

type Props = {
  referral: Referral;
  programs: readonly Program[];
  me: Me;
  practice: Practice;
  onChange(change: Change): void;
};

/** What belongs to a referral once it is noted: its owner, its tag, and the texts for the chart. There is no hand-over text before an answer. */
export function ReferralCare({ referral, programs, me, practice, onChange }: Props) {
  const { copied, copy } = useCopy();
  const { owner, backup, tag, answer } = referral;
  return (
    <div class={s.block}>
      <OwnerPick
        owner={owner}
        backup={backup}
        me={me}
        practice={practice}
        onChange={(next) => onChange({ kind: 'assign', owner: next, ...(backup ? { backup } : {}) })}
      />
      <TagField tag={tag} onChange={(next) => onChange({ kind: 'tag', ...(next ? { tag: next } : {}) })} />
      <div class={s.line} data-pack="start">
        <button type="button" data-action="copy-note" onClick={() => copy(chartNoteText(referral, programs, practice))}>
          {i18n.t('offer.copyNote')}
        </button>
        {answer && (
          <button type="button" data-action="copy-hand-over" onClick={() => copy(handOverText(referral, programs, practice))}>
            {i18n.t('offer.copyHandOver')}
          </button>
        )}
      </div>
      {copied && <CopiedText copied={copied} onAgain={() => copy(copied.text)} />}
    </div>
  );
}
