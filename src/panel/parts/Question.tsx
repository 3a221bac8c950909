import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { optionOrder } from '../../core/attempt.ts';
import type { Question as LessonQuestion } from '../../core/lesson.ts';
import s from './Question.module.css';

type Props = {
  question: LessonQuestion;
  /** Decides the order of the answers. */
  seed: number;
  /** The answers tried here, as places in the lesson; the first one counts. */
  tried: readonly number[];
  onAnswer(choice: number): void;
};

/** One question. The reason comes at once, for every answer tried, and one may try as often as one likes. */
export function Question({ question, seed, tried, onAnswer }: Props) {
  const id = useId();
  const [first] = tried;
  const found = tried.some((choice) => question.options[choice]?.right);
  return (
    <fieldset class={s.question} aria-labelledby={id} data-question={question.id}>
      <h3 id={id}>{question.prompt}</h3>
      {optionOrder(question, seed).map((place) => {
        const option = question.options[place];
        if (!option) return null;
        const known = tried.includes(place);
        return (
          <div key={place}>
            <button
              type="button"
              class={s.option}
              data-answer={known ? (option.right ? 'right' : 'wrong') : undefined}
              aria-describedby={known ? `${id}-${place}` : undefined}
              onClick={() => onAnswer(place)}
            >
              {option.text}
            </button>
            <p role="status" id={`${id}-${place}`} class={s.reason} data-right={option.right}>
              {known && i18n.t(option.right ? 'learn.right' : 'learn.wrong', { why: option.why })}
            </p>
          </div>
        );
      })}
      {first !== undefined && !found && <p class={s.hint}>{i18n.t('learn.again')}</p>}
    </fieldset>
  );
}
