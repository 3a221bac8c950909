import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Copied } from '../copy.ts';
import s from './CopiedText.module.css';

/** What was copied, to be read before it is pasted; where the browser would not copy, selected and ready for the keyboard. */
export function CopiedText({ copied, onAgain }: { copied: Copied; onAgain(): void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (copied.ok) return;
    area.current?.focus();
    area.current?.select();
  }, [copied]);
  return (
    <div class={s.copied} data-copied={copied.ok}>
      <p role="status" class={copied.ok ? s.ok : s.failed}>
        {copied.ok && <span aria-hidden="true">✓ </span>}
        {i18n.t(copied.ok ? 'copy.copied' : 'copy.failed')}
      </p>
      <label class="visually-hidden" for={id}>
        {i18n.t('copy.text')}
      </label>
      <textarea id={id} ref={area} class={s.text} dir="auto" readOnly rows={4} value={copied.text} data-copy-text />
      <button type="button" data-look="link" data-action="copy-again" onClick={onAgain}>
        {i18n.t('copy.again')}
      </button>
    </div>
  );
}
