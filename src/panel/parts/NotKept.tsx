import { i18n } from '#i18n';
import { notKeptWords } from '../../ui/error-words.ts';
import { Note } from '../../ui/parts/Note.tsx';

/** What was done could not be kept: why, and one more try. `otherwise` says so where the reason is not known. */
export const NotKept = ({ why, otherwise, onKeep }: { why: unknown; otherwise: string; onKeep(): void }) => (
  <Note tone="warm">
    <p role="alert" data-state="not-kept">
      {notKeptWords(why, otherwise)}
    </p>
    <button type="button" data-action="keep" onClick={onKeep}>
      {i18n.t('error.again')}
    </button>
  </Note>
);
