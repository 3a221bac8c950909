import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SheetEntry } from '../core/sheet.ts';
import { QrCode } from '../ui/parts/QrCode.tsx';
import s from './SheetTab.module.css';

/** One code as large as the window, for the camera of the family's own phone. Escape closes it. */
export function LargeCode({ entry, onClose }: { entry: SheetEntry; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class={s.large}
      aria-label={i18n.t('sheet.codeLabel', { name: entry.name })}
      onClose={onClose}
      data-large-code={entry.id}
    >
      <p dir="auto">{entry.name}</p>
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
