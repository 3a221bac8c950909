import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { errorWords } from '../error-words.ts';
import { Note } from './Note.tsx';

type Props = {
  /** As data/database-guard.ts knows it. */
  because: 'newer' | 'blocked' | undefined;
  error: unknown;
  /** Instead of the general sentence, where a newer Beside has it. */
  newer?: string;
  /** Tries to open the database. */
  onRetry(): Promise<void>;
};

const RETRY_MS = 3000;

/** Why what is in the database cannot be shown or kept right now. It is tried again until it answers, and then whoever reads from it hears of it. */
export function Away({ because, error, newer = i18n.t('error.newer'), onRetry }: Props) {
  useEffect(() => {
    const again = setInterval(() => void onRetry().catch(() => {}), RETRY_MS); // what failed is told by the next read
    return () => clearInterval(again);
  }, []);
  return (
    <Note tone="warm">
      <p role="alert" data-state="away" data-because={because}>
        {because === 'newer' ? newer : because === 'blocked' ? i18n.t('error.blocked') : errorWords(error)}
      </p>
      <button type="button" data-action="reload" onClick={() => location.reload()}>
        {i18n.t('error.reload')}
      </button>
    </Note>
  );
}
