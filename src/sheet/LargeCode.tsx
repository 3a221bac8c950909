import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Program } from '../core/program.ts';
import type { SheetEntry } from '../core/sheet.ts';
import { Around } from '../ui/parts/Listed.tsx';
import { QrCode } from '../ui/parts/QrCode.tsx';
import s from './SheetTab.module.css';

type Props = {
  entry: SheetEntry;
  /** Whose name it is. */
  program: Pick<Program, 'textLanguage'>;
  onClose(): void;
};

/** One code as large as the window, for the camera of the family's own phone. Escape closes it. */
export function LargeCode({ entry, program, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={s.large} aria-labelledby={id} onClose={onClose} data-large-code={entry.id}>
      <p class="visually-hidden" id={id}>
        <Around program={program} words={entry.name} sentence={(name) => i18n.t('sheet.codeLabel', { name })} />
      </p>
      <p dir="auto" aria-hidden="true">
        {entry.name}
      </p>
      {entry.page ? (
        <>
          <QrCode address={entry.page.address} label={i18n.t('sheet.qr', { page: entry.page.shown })} />
          <p>{entry.page.shown}</p>
        </>
      ) : (
        <p>{i18n.t('sheet.noPage')}</p>
      )}
      <button type="button" data-look="go" data-action="close-code" onClick={() => dialog.current?.close()}>
        {i18n.t('sheet.close')}
      </button>
    </dialog>
  );
}
