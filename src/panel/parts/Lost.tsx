import { i18n } from '#i18n';
import { databaseLost } from '../../browser/durability.ts';
import { Note, NoteActs } from '../../ui/parts/Note.tsx';
import { useItem } from '../../ui/use-item.ts';
import { dateName } from '../../ui/words.ts';

/** What a deleted database took with it, until somebody has read that. */
export function Lost({ onSettings }: { onSettings(): void }) {
  const lost = useItem(databaseLost);
  if (!lost) return null;
  return (
    <Note tone="warm">
      <p role="alert" data-state="lost">
        {i18n.t('app.lost', { date: dateName(lost.slice(0, 10)) })}
      </p>
      <p>{i18n.t('app.lostNext')}</p>
      <NoteActs>
        <button type="button" data-action="lost-settings" onClick={onSettings}>
          {i18n.t('app.settings')}
        </button>
        <button type="button" data-action="lost-read" onClick={() => void databaseLost.setValue(null)}>
          {i18n.t('app.lostRead')}
        </button>
      </NoteActs>
    </Note>
  );
}
