import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { me as meItem, practice as practiceItem } from '../../browser/practice.ts';
import type { Me, Practice } from '../../core/practice.ts';
import type { Program } from '../../core/program.ts';
import { type Answer, applyChange, newReferral, type Revisit } from '../../core/referral.ts';
import { useCopy } from '../../ui/copy.ts';
import { CopiedText } from '../../ui/parts/CopiedText.tsx';
import { Around } from '../../ui/parts/Listed.tsx';
import { Note } from '../../ui/parts/Note.tsx';
import { handOverText, ownerWords } from '../../ui/referral-words.ts';
import { useItem } from '../../ui/use-item.ts';
import { Noted } from '../parts/Noted.tsx';
import s from '../parts/Offer.module.css';
import { PageTitle } from '../parts/PageTitle.tsx';
import { RevisitPick } from '../parts/RevisitPick.tsx';
import { usePrograms } from '../use-programs.ts';
import { useReferral } from '../use-referral.ts';
import { type OfferProps, offerOf, placeOf } from './Offer.tsx';

/** A physician's first action: one press notes what the family said and copies the message for the colleague who connects them. */
export function HandOver(props: OfferProps) {
  const { id, catalogue } = props;
  const me = useItem(meItem);
  const practice = useItem(practiceItem);
  const programs = usePrograms(catalogue, [id]);
  if (!programs || !me || !practice) return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const [program] = programs;
  if (!program) return <h2 tabIndex={-1}>{i18n.t('program.notFound')}</h2>;
  return <HandOverOf {...props} program={program} me={me} practice={practice} />;
}

type Props = OfferProps & { program: Program; me: Me; practice: Practice };

function HandOverOf({ program, me, practice, chart, family, today, open }: Props) {
  const [revisit, setRevisit] = useState<Revisit | undefined>({ occasion: 'next-visit' });
  const kept = useReferral({ place: chart && placeOf(chart, program.id), today });
  const { copied, copy, forget } = useCopy();
  const { referral } = kept;
  const press = (answer: Answer, message: boolean) => {
    const change = { kind: 'answer' as const, answer, ...(revisit && answer !== 'no' ? { revisit } : {}) };
    const row = referral ? applyChange(referral, change, today) : newReferral(offered(answer), { id: crypto.randomUUID(), today });
    if (!row) return;
    // First, and in the press itself: the browser lets no one copy later.
    if (message) copy(handOverText(row, [program], practice));
    if (referral) kept.change(change);
    else kept.record(row);
  };
  const offered = (answer: Answer) => ({
    ...offerOf(program, family),
    owner: practice.owner,
    ...(practice.backup ? { backup: practice.backup } : {}),
    ...(me.role ? { by: me.role } : {}),
    answer,
    ...(revisit && answer !== 'no' ? { revisit } : {}),
  });
  const owner = ownerWords(referral?.owner ?? practice.owner);
  return (
    <article class={s.page} data-program={program.id}>
      <div>
        <PageTitle>
          <Around program={program} words={program.name} sentence={(name) => i18n.t('handOver.title', { name })} />
        </PageTitle>
        <p class={s.quiet}>{i18n.t('handOver.how', { owner })}</p>
      </div>
      {!referral?.answer && (
        <>
          <div class={s.line} data-pack="start">
            <button type="button" data-look="go" data-hand-over="yes" disabled={!revisit} onClick={() => press('yes', true)}>
              {i18n.t('handOver.yes')}
            </button>
            <button type="button" data-hand-over="not-now" disabled={!revisit} onClick={() => press('not-now', true)}>
              {i18n.t('handOver.not_now')}
            </button>
            <button type="button" data-look="bare" data-hand-over="no" onClick={() => press('no', false)}>
              {i18n.t('handOver.no')}
            </button>
          </div>
          <RevisitPick label={i18n.t('handOver.revisit')} today={today} onChange={setRevisit} />
          <Note>{i18n.t('handOver.ask')}</Note>
        </>
      )}
      <Noted
        referral={referral}
        news={kept.news}
        canUndo={kept.canUndo}
        onUndo={() => {
          forget();
          kept.undo();
        }}
      />
      {copied && <CopiedText copied={copied} onAgain={() => copy(copied.text)} />}
      {copied?.ok && <p>{i18n.t('handOver.paste', { owner })}</p>}
      {referral?.answer && !copied && (
        <button type="button" data-action="copy-hand-over" onClick={() => copy(handOverText(referral, [program], practice))}>
          {i18n.t('offer.copyHandOver')}
        </button>
      )}
      <button
        type="button"
        data-look="link"
        data-action="offer"
        onClick={() => open({ kind: 'offer', id: program.id, ...(chart ? { chart } : {}), ...(family ? { family } : {}) })}
      >
        {i18n.t('offer.offerInstead')}
      </button>
      <p class={s.quiet}>{i18n.t('offer.kept')}</p>
    </article>
  );
}
