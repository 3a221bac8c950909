import { i18n } from '#i18n';
import { type Item, useItem } from '../use-item.ts';
import { dateName } from '../words.ts';
import { Note, NoteActs } from './Note.tsx';

type Props = {
  /** When the loss was noticed, as browser/durability.ts keeps it. */
  item: Item<string | null> & { setValue(read: null): Promise<void> };
  /** Absent on the settings themselves. */
  onSettings?: () => void;
};

/** What a deleted database took with it, until somebody has read that. */
export function Lost({ item, onSettings }: Props) {
  const lost = useItem(item);
  if (!lost) return null;
  return (
    <Note tone="warm">
      <p role="alert" data-state="lost">
        {i18n.t('app.lost', { date: dateName(lost.slice(0, 10)) })}
      </p>
      <p>{i18n.t('app.lostNext')}</p>
      <NoteActs>
        {onSettings && (
          <button type="button" data-action="lost-settings" onClick={onSettings}>
            {i18n.t('app.settings')}
          </button>
        )}
        <button type="button" data-action="lost-read" onClick={() => void item.setValue(null)}>
          {i18n.t('app.lostRead')}
        </button>
      </NoteActs>
    </Note>
  );
}
