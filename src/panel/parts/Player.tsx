import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Attempt, answer, finish, firstAnswer, goTo, scoreOf, screensOf, stepsOf } from '../../core/attempt.ts';
import { type Lesson, lessonMinutes } from '../../core/lesson.ts';
import { locale } from '../../ui/words.ts';
import { useAttempt } from '../use-attempt.ts';
import type { Learning } from '../use-learning.ts';
import { LessonBlocks } from './LessonBlocks.tsx';
import { NotKept } from './NotKept.tsx';
import s from './Player.module.css';
import { Question } from './Question.tsx';

type Props = {
  lesson: Lesson;
  learning: Learning;
  places: Parameters<typeof LessonBlocks>[0]['places'];
  /** What stands under a finished lesson. */
  after: preact.ComponentChildren;
};

/** A lesson, one screen at a time. Where one stands is kept at every step. */
export function Player({ lesson, learning, places, after }: Props) {
  const screens = useMemo(() => screensOf(lesson), [lesson]);
  const { attempt, lost, change, keep, again } = useAttempt(lesson, screens, learning);
  const screen = useRef<HTMLDivElement>(null);
  const place = attempt && (attempt.finished ? 'finished' : attempt.step);
  const shown = useRef(place);
  // Opening a lesson puts one on its title; every later screen is read from its own beginning.
  useLayoutEffect(() => {
    if (shown.current !== undefined && shown.current !== place) {
      window.scrollTo(0, 0);
      screen.current?.focus({ preventScroll: true });
    }
    shown.current = place;
  }, [place]);

  const onKey = useRef((_: KeyboardEvent) => {});
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  if (!attempt) return <p>{i18n.t('app.opening')}</p>;
  const steps = stepsOf(screens, attempt.answers);
  const step = steps[attempt.step];
  const last = attempt.step >= steps.length - 1;
  const asked = step?.kind === 'question';
  const open = asked && !firstAnswer(attempt.answers, attempt.step);
  const to = (next: number) => change((now, at) => goTo(now, next, screens, at));
  const forward = () => {
    if (open) return;
    if (last) change((now, at) => finish(now, screens, at));
    else to(attempt.step + 1);
  };
  // Arrow keys turn the screens wherever one is on the page, as the two buttons do.
  onKey.current = ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (attempt.finished || ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('input, select, textarea')))
      return;
    if (key === 'ArrowRight') forward();
    if (key === 'ArrowLeft') to(attempt.step - 1);
  };

  if (attempt.finished)
    return (
      <div class={s.player} ref={screen} tabIndex={-1} data-finished>
        <Finished attempt={attempt} lost={lost} onKeep={keep} />
        {after}
        <div>
          <button type="button" data-action="again" onClick={again}>
            {i18n.t('learn.playAgain')}
          </button>
        </div>
      </div>
    );
  const where = i18n.t('learn.screen', { number: attempt.step + 1, of: steps.length });
  return (
    <div class={s.player}>
      <div class={s.progress}>
        <progress value={attempt.step + 1} max={steps.length} aria-label={i18n.t('learn.progress')} />
        <span aria-hidden="true">{where}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for things to fill in */}
      <div class={s.screen} ref={screen} tabIndex={-1} role="group" aria-label={where} data-screen={attempt.step} lang={lesson.language}>
        {attempt.step === 0 && (
          <p class={s.behavior}>
            <strong>{lesson.behavior}</strong>
          </p>
        )}
        {step?.kind === 'text' && <LessonBlocks blocks={step.blocks} language={lesson.language} places={places} />}
        {asked && (
          <>
            {step.again && (
              <p class={s.quiet} data-again>
                {i18n.t('learn.backAgain')}
              </p>
            )}
            <Question
              key={attempt.step}
              question={step.question}
              seed={attempt.seed}
              tried={attempt.answers.filter((one) => one.step === attempt.step).map(({ choice }) => choice)}
              onAnswer={(choice) => change((now, at) => answer(now, choice, screens, at))}
            />
            {firstAnswer(attempt.answers, attempt.step)?.right === false && <p class={s.quiet}>{i18n.t('learn.comesBack')}</p>}
          </>
        )}
      </div>
      <div class={s.acts}>
        <button type="button" data-action="back-screen" disabled={attempt.step === 0} onClick={() => to(attempt.step - 1)}>
          {i18n.t('learn.backScreen')}
        </button>
        <span class={s.quiet} id="next-hint">
          {open ? i18n.t('learn.chooseFirst') : attempt.step === 0 && i18n.t('learn.minutes', lessonMinutes(lesson))}
        </span>
        <button type="button" data-look="go" data-action="next-screen" disabled={open} onClick={forward}>
          {i18n.t(last ? 'learn.finish' : 'learn.nextScreen')}
        </button>
      </div>
    </div>
  );
}

type FinishedProps = { attempt: Attempt; lost: { why: unknown } | undefined; onKeep(): void };

function Finished({ attempt, lost, onKeep }: FinishedProps) {
  const { right, of } = scoreOf(attempt);
  return (
    <>
      <h3>{i18n.t('learn.finished')}</h3>
      {of > 0 && <p data-score={`${right}/${of}`}>{i18n.t('learn.score', { right, of })}</p>}
      {lost ? (
        <NotKept why={lost.why} otherwise={i18n.t('learn.notKept')} onKeep={onKeep} />
      ) : (
        <p class={s.quiet} lang={locale()}>
          {i18n.t(right === of ? 'learn.laterRight' : 'learn.laterMissed')}
        </p>
      )}
    </>
  );
}
