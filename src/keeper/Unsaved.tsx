import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { draftPlaces, forgetDraft, readDraft } from '../browser/keeper-drafts.ts';
import page from '../ui/page.module.css';
import { Note, NoteActs } from '../ui/parts/Note.tsx';
import { Draft } from './program-draft.ts';

type Left = { place: string; name: string };

/** Forms that were left before they were saved, each with its way back. Those at `place` are on screen. */
export function Unsaved({ place, onGo }: { place: string; onGo(place: string): void }) {
  const [left, setLeft] = useState<readonly Left[]>([]);
  useEffect(() => {
    let wanted = true;
    readLeft().then(
      (all) => wanted && setLeft(all),
      () => {}, // storage is away: the forms say so when they are saved
    );
    return () => {
      wanted = false;
    };
  }, [place]);
  const others = left.filter((one) => one.place !== place);
  if (others.length === 0) return null;
  const throwAway = (gone: string) =>
    forgetDraft(gone).then(
      () => setLeft(left.filter((one) => one.place !== gone)),
      () => {},
    );
  return (
    <Note>
      <p>{i18n.t('keeper.unsaved')}</p>
      <ul class={page.list}>
        {others.map(({ place, name }) => (
          <li key={place} data-unsaved={place}>
            <span>{name || i18n.t('keeper.ownNew')}</span>
            <NoteActs>
              <button type="button" data-action="go-on" onClick={() => onGo(place)}>
                {i18n.t('keeper.goOn')}
              </button>
              <button type="button" data-look="bare" data-action="throw-away" onClick={() => void throwAway(place)}>
                {i18n.t('keeper.throwAway')}
              </button>
            </NoteActs>
          </li>
        ))}
      </ul>
    </Note>
  );
}

async function readLeft(): Promise<Left[]> {
  const places = await draftPlaces();
  const drafts = await Promise.all(places.map(readDraft));
  return places.flatMap((place, at) => {
    const typed = Draft.safeParse(drafts[at]?.typed).data;
    return typed ? [{ place, name: typed.name }] : [];
  });
}
