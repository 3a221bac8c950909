import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { makeTag, type TagProblem, tagProblem, tidyTag } from '../../core/tag.ts';
import { asKey, locale } from '../../ui/words.ts';
import s from './Offer.module.css';

type Props = { tag: string | undefined; onChange(tag: string | undefined): void };

/** How the owner recognizes a row. What is typed is kept only when it can name nobody; otherwise it says why not, and how. */
export function TagField({ tag, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<TagProblem>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => setTyped(undefined), [tag]); // not before: what was typed stays until it is kept
  const save = (text: string) => {
    const wrong = text.trim() === '' ? undefined : tagProblem(text);
    setProblem(wrong);
    if (wrong) return;
    const next = tidyTag(text) || undefined;
    if (next === tag) setTyped(undefined);
    else onChange(next);
  };
  return (
    <form
      class={s.block}
      onSubmit={(event) => {
        event.preventDefault();
        save(field.current?.value ?? '');
      }}
    >
      <div class={s.pick}>
        <label for={id}>{i18n.t('tag.label')}</label>
        <input
          id={id}
          ref={field}
          type="text"
          size={18}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          data-tag-field
          value={typed ?? tag ?? ''}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-wrong` : `${id}-how`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        {typed !== undefined && typed !== (tag ?? '') && (
          <button type="submit" data-action="save-tag">
            {i18n.t('tag.save')}
          </button>
        )}
        <button
          type="button"
          data-look="link"
          data-action="make-tag"
          onClick={() => save(makeTag(Math.random, locale() === 'es' ? 'es' : 'en'))}
        >
          {i18n.t('tag.suggest')}
        </button>
      </div>
      {problem ? (
        <p id={`${id}-wrong`} role="alert" class={s.bad} data-tag-problem={problem}>
          {i18n.t(`tag.problem.${asKey(problem)}`)}
        </p>
      ) : (
        <p id={`${id}-how`} class={s.quiet}>
          {i18n.t('tag.how')}
        </p>
      )}
    </form>
  );
}
