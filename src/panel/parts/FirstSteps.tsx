import { i18n } from '#i18n';
import { firstStepsSkipped } from '../../browser/learning.ts';
import type { FirstSteps as Steps } from '../../core/first-steps.ts';
import type { ViewProps } from '../view-props.ts';
import s from './FirstSteps.module.css';

type Props = Pick<ViewProps, 'go' | 'open'> & { steps: Steps };

/** "Getting started": three steps, what is left and how long it takes. Skipping hides it; Settings bring it back. */
export function FirstSteps({ steps: { steps, left, minutes, lessons, next }, go, open }: Props) {
  return (
    <section class={s.box} aria-labelledby="first-steps" data-first-steps={left}>
      <h3 id="first-steps">{i18n.t('first.title')}</h3>
      <p class={s.quiet}>
        {i18n.t('first.left', left)} {i18n.t('first.minutes', minutes)}
      </p>
      <ol class={s.steps}>
        {steps.map((step, index) => (
          <li key={step.id} class={s.step} data-step={step.id} data-done={step.done}>
            <span class={s.mark} aria-hidden="true">
              {step.done ? '✓' : index + 1}
            </span>
            <div class={s.words}>
              <p>
                {i18n.t(`first.${step.id}`)}
                {step.done && <span class="visually-hidden"> ({i18n.t('first.done')})</span>}
              </p>
              {!step.done && (
                <p class={s.quiet}>
                  {step.id === 'site' && i18n.t('first.siteHow')}
                  {step.id === 'lessons' && i18n.t('first.lessonsHow', { finished: lessons.finished, of: lessons.of })}
                  {step.id === 'sheet' && i18n.t('first.sheetHow')} {i18n.t('first.minutes', step.minutes)}
                </p>
              )}
              {!step.done && step.id === 'lessons' && next && (
                <button type="button" data-action="first-lesson" onClick={() => open({ kind: 'lesson', id: next })}>
                  {i18n.t(lessons.finished === 0 ? 'first.begin' : 'first.goOn')}
                </button>
              )}
              {!step.done && step.id !== 'lessons' && (
                <button type="button" data-action={`first-${step.id}`} onClick={() => go('chart')}>
                  {i18n.t('learn.tryOpen', { view: i18n.t('view.chart') })}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div>
        <button type="button" data-look="link" data-action="skip-first-steps" onClick={() => void firstStepsSkipped.setValue(true)}>
          {i18n.t('first.skip')}
        </button>
      </div>
    </section>
  );
}
