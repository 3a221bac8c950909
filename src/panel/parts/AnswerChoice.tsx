import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Answer, Revisit } from '../../core/referral.ts';
import { asKey } from '../../ui/words.ts';
import s from './Offer.module.css';
import { RevisitPick } from './RevisitPick.tsx';

/** In the order in which they are offered: the family makes the contact itself, by default. */
const ANSWERS = ['family', 'authorization', 'not-now', 'no'] as const;

type Props = {
  /** The answer that is kept; undefined before one. */
  chosen: Answer | undefined;
  /** Whether the offer is noted without an answer. */
  waiting: boolean;
  /** Why the last press could not be kept. */
  failed: unknown;
  today: string;
  onAnswer(answer: Answer, revisit?: Revisit): void;
  onNoAnswer(): void;
};

/** What the family said: one press notes it, and another press changes it. */
export function AnswerChoice({ chosen, waiting, failed, today, onAnswer, onNoAnswer }: Props) {
  const [later, setLater] = useState(false);
  const [opened, setOpened] = useState(false);
  const sent = useRef(false);
  // What chose the day is only out of sight: where that was not kept it comes back as it was.
  useEffect(() => {
    if (failed && sent.current) setLater(true);
  }, [failed]);
  const [revisit, setRevisit] = useState<Revisit | undefined>({ occasion: 'next-visit' });
  const press = (answer: Answer) => {
    sent.current = false;
    setLater(answer === 'not-now');
    setOpened(opened || answer === 'not-now');
    if (answer !== 'not-now') onAnswer(answer);
  };
  return (
    <fieldset class={s.block} data-answers>
      <legend class={s.legend}>{i18n.t('offer.said')}</legend>
      {ANSWERS.map((answer) => (
        <div key={answer} class={s.block}>
          <button
            type="button"
            class={s.answer}
            data-answer={answer}
            aria-pressed={chosen === answer}
            aria-expanded={answer === 'not-now' ? later : undefined}
            onClick={() => press(answer)}
          >
            <span class={s.sign} aria-hidden="true">
              {chosen === answer ? '✓' : ''}
            </span>
            <span>
              {i18n.t(`offer.answer.${asKey(answer)}`)}
              <small>{i18n.t(`offer.answer.${asKey(answer)}How`)}</small>
            </span>
          </button>
          {answer === 'not-now' && opened && (
            <div class={s.line} hidden={!later}>
              <RevisitPick label={i18n.t('offer.laterTitle')} today={today} onChange={setRevisit} />
              <button
                type="button"
                data-look="go"
                data-action="later"
                disabled={!revisit}
                onClick={() => {
                  setLater(false);
                  sent.current = true;
                  onAnswer('not-now', revisit);
                }}
              >
                {i18n.t('offer.laterKeep')}
              </button>
            </div>
          )}
        </div>
      ))}
      {!chosen && (
        <button type="button" data-look="link" data-answer="none" aria-pressed={waiting} onClick={onNoAnswer}>
          {i18n.t('offer.answer.none')}. {i18n.t('offer.answer.noneHow')}
        </button>
      )}
    </fieldset>
  );
}
