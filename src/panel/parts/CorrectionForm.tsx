import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CorrectionReason } from '../../core/correction.ts';
import { asKey } from '../../ui/words.ts';
import s from './CorrectionForm.module.css';

type Props = {
  name: string;
  onReason(reason: CorrectionReason): void;
  /** Rejects when the setting could not be kept. */
  onNever(): Promise<void>;
  onClose(): void;
};

/** Why a condition is not this child's: one press on a reason and it is done. Escape or "keep it" leaves everything as it is. */
export function CorrectionForm({ name, onReason, onNever, onClose }: Props) {
  const [failed, setFailed] = useState(false);
  const form = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => form.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const close = () => {
    form.current?.closest('li')?.querySelector<HTMLElement>('[data-action="correct"]')?.focus();
    onClose();
  };
  return (
    <fieldset
      class={s.form}
      ref={form}
      data-correcting
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <legend>{i18n.t('correct.why', { name })}</legend>
      <div class={s.reasons}>
        {CorrectionReason.options.map((reason) => (
          <button key={reason} type="button" data-reason={reason} onClick={() => onReason(reason)}>
            {i18n.t(`correct.reason.${asKey(reason)}`)}
          </button>
        ))}
      </div>
      <p class={s.quiet}>{i18n.t('correct.counted')}</p>
      <div class={s.acts}>
        <button type="button" data-look="link" data-action="never" onClick={() => onNever().catch(() => setFailed(true))}>
          {i18n.t('correct.never')}
        </button>
        <button type="button" data-look="link" data-action="keep" onClick={close}>
          {i18n.t('correct.keep')}
        </button>
      </div>
      <p role="status" class={s.failed}>
        {failed && i18n.t('options.notSaved')}
      </p>
    </fieldset>
  );
}
