import { i18n } from '#i18n';
import { me as meItem, practice as practiceItem } from '../../browser/practice.ts';
import { ownerFor } from '../../core/practice.ts';
import type { Program } from '../../core/program.ts';
import { type Answer, newReferral, type Revisit } from '../../core/referral.ts';
import { Around, langOf } from '../../ui/parts/Listed.tsx';
import { PeerLimits } from '../../ui/parts/PeerLimits.tsx';
import { useItem } from '../../ui/use-item.ts';
import { AnswerChoice } from '../parts/AnswerChoice.tsx';
import { Authorization } from '../parts/Authorization.tsx';
import { Connect } from '../parts/Connect.tsx';
import { LessonLink } from '../parts/LessonLink.tsx';
import { Noted } from '../parts/Noted.tsx';
import s from '../parts/Offer.module.css';
import { OfferScript } from '../parts/OfferScript.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { ReferralCare } from '../parts/ReferralCare.tsx';
import { SheetButton } from '../parts/SheetButton.tsx';
import { usePrograms } from '../use-programs.ts';
import { useReferral } from '../use-referral.ts';
import type { Family, Page, ViewProps } from '../view-props.ts';

const LESSON = 'offer-in-four-sentences';

export type OfferProps = ViewProps & {
  /** The program. */
  id: string;
  chart?: string | undefined;
  family?: Family | undefined;
  /** Of a row that is there already: the answer then changes it. */
  referral?: string | undefined;
};

/** The offer to a family: what to say, what they answered, and how it goes on. */
export function Offer(props: OfferProps) {
  const { id, catalogue } = props;
  const programs = usePrograms(catalogue, [id]);
  if (!programs) return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const [program] = programs;
  if (!program) return <h2 tabIndex={-1}>{i18n.t('program.notFound')}</h2>;
  return <OfferOf {...props} program={program} />;
}

function OfferOf({ program, chart, family, referral: known, catalogue, today, open }: OfferProps & { program: Program }) {
  const me = useItem(meItem);
  const practice = useItem(practiceItem);
  const kept = useReferral({ place: chart && placeOf(chart, program.id), id: known, today });
  if (!me || !practice || catalogue.state !== 'ready') return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const { referral } = kept;
  const language = referral?.language ?? family?.needs.language;
  const note = (answer?: Answer, revisit?: Revisit) => {
    if (referral) {
      if (answer) kept.change({ kind: 'answer', answer, ...(revisit ? { revisit } : {}) });
      return;
    }
    const row = {
      ...offerOf(program, family),
      owner: ownerFor(me, practice),
      ...(practice.backup ? { backup: practice.backup } : {}),
      ...(me.role ? { by: me.role } : {}),
      ...(answer ? { answer } : {}),
      ...(revisit ? { revisit } : {}),
    };
    kept.record(newReferral(row, { id: crypto.randomUUID(), today }));
  };
  const page = (next: Page) => (
    <button type="button" data-look="link" data-action={next.kind} onClick={() => open(next)}>
      {next.kind === 'lesson' ? i18n.t('offer.lesson') : i18n.t('offer.handOverInstead')}
    </button>
  );
  return (
    <article class={s.page} data-program={program.id}>
      <div>
        <PageTitle>
          <Around program={program} words={program.name} sentence={(name) => i18n.t('offer.title', { name })} />
        </PageTitle>
        <p class={s.quiet} {...langOf(program)}>
          {program.organization}
        </p>
      </div>
      <OfferScript program={program} practice={practice} language={language} />
      <div class={s.line} data-pack="start">
        {catalogue.lessons?.some((lesson) => lesson.id === LESSON) && page({ kind: 'lesson', id: LESSON })}
        {!referral && page({ kind: 'hand-over', id: program.id, ...(chart ? { chart } : {}), ...(family ? { family } : {}) })}
      </div>
      <details>
        <summary>{i18n.t('offer.isNot')}</summary>
        <PeerLimits />
      </details>
      <AnswerChoice
        chosen={referral?.answer}
        waiting={referral?.state === 'offered'}
        failed={typeof kept.news === 'object' ? kept.news.failed : undefined}
        today={today}
        onAnswer={note}
        onNoAnswer={() => note()}
      />
      <Noted referral={referral} news={kept.news} canUndo={kept.canUndo} onUndo={kept.undo} />
      {referral?.answer === 'family' && <Connect program={program} language={language} />}
      {referral?.answer && referral.answer !== 'no' && (
        <div class={s.line} data-pack="start">
          <SheetButton programs={referral.programs} language={language} />
        </div>
      )}
      {referral?.answer === 'authorization' && <Authorization />}
      {referral?.answer === 'authorization' && <LessonLink id="whose-permission" catalogue={catalogue} open={open} />}
      {(referral?.answer === 'no' || referral?.answer === 'not-now') && <LessonLink id="ask-again" catalogue={catalogue} open={open} />}
      {referral?.state === 'connecting' && (
        <div class={s.line} data-pack="start">
          <span class={s.quiet}>{i18n.t('offer.through')}</span>
          <button type="button" data-action="connected" onClick={() => kept.change({ kind: 'connected' })}>
            {i18n.t('offer.connected')}
          </button>
          <button type="button" data-action="could-not" onClick={() => kept.change({ kind: 'could-not' })}>
            {i18n.t('offer.couldNot')}
          </button>
        </div>
      )}
      {referral && <ReferralCare referral={referral} programs={[program]} me={me} practice={practice} onChange={kept.change} />}
      <p class={s.quiet}>{i18n.t('offer.kept')}</p>
    </article>
  );
}

/** Under which an offer of this chart is found again. */
export const placeOf = (chart: string, programId: string): string => `${chart} ${programId}`;

/** What a row takes from the chart: one condition, the language and the county, all of them words of our own. */
export const offerOf = (program: Program, family: Family | undefined) => ({
  programs: [program.id],
  ...(family?.condition ? { condition: family.condition } : {}),
  ...(family?.needs.language ? { language: family.needs.language } : {}),
  ...(family?.needs.county ? { county: family.needs.county } : {}),
});
