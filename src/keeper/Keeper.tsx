import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { databaseLost } from '../browser/durability.ts';
import { me } from '../browser/practice.ts';
import { defaultCounty } from '../browser/settings.ts';
import { dayOf } from '../core/day.ts';
import { dueForCheck } from '../core/due.ts';
import { awayBecause } from '../data/database-guard.ts';
import { db, reopenDatabase } from '../data/db.ts';
import { type KeeperDesk, readKeeperDesk } from '../data/keeper-desk.ts';
import page from '../ui/page.module.css';
import { Away } from '../ui/parts/Away.tsx';
import { Lost } from '../ui/parts/Lost.tsx';
import { Mark } from '../ui/parts/Mark.tsx';
import { ownerWords } from '../ui/referral-words.ts';
import { useItem } from '../ui/use-item.ts';
import { useLiveState } from '../ui/use-live.ts';
import { useSaid } from '../ui/use-said.ts';
import { Changes } from './Changes.tsx';
import { EditListing } from './EditListing.tsx';
import s from './Keeper.module.css';
import { OwnForm } from './OwnForm.tsx';
import { OwnPrograms } from './OwnPrograms.tsx';
import { SITTING, Sitting } from './Sitting.tsx';
import { Unsaved } from './Unsaved.tsx';

const PLACES = ['due', 'own', 'changes'] as const;

/** The catalogue in the hands of the clinic: what to check, programs of its own, what it changed. */
export function Keeper() {
  const { said, failed, save, say } = useSaid();
  const [place, go] = usePlace();
  const live = useLiveState(() => readKeeperDesk());
  const who = useItem(me);
  const county = useItem(defaultCounty);
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.querySelector<HTMLElement>('section h2')?.focus(), [place]);
  // What was read last stays on the desk while the database is away: nobody loses the form that is being typed.
  const last = useRef<KeeperDesk>(undefined);
  if (live.state === 'ready') last.current = live.value;
  const away = live.state === 'failed' && (
    <Away because={awayBecause(db)} error={live.error} newer={i18n.t('keeper.newer')} onRetry={reopenDatabase} />
  );
  const desk = last.current;
  if (away && !desk)
    return (
      <main class={page.page}>
        <header class={page.header}>
          <Mark />
          <h1>{i18n.t('keeper.title')}</h1>
        </header>
        {away}
      </main>
    );
  if (!desk || !who || county === undefined) return <p>{i18n.t('app.opening')}</p>;

  const { role, initials } = who;
  const by = role ? ownerWords({ role, ...(initials ? { initials } : {}) }) : i18n.t('keeper.someone');
  const local = (id: string) => desk.locals.get(id);
  const [kind, id = ''] = place.split('/');
  const packed = desk.packed.get(id);
  const edited = local(id);
  const due = dueForCheck(
    [...desk.locals.values()].filter(({ hidden }) => !hidden).map(({ program }) => program),
    desk.offers,
    dayOf(new Date()),
  );
  return (
    <main class={page.page} ref={main}>
      <header class={page.header}>
        <Mark />
        <h1>{i18n.t('keeper.title')}</h1>
        <p role="status" class={page.said} data-saved={said !== ''} data-failed={failed}>
          {said}
        </p>
      </header>
      {away}
      <Lost item={databaseLost} onSettings={() => location.assign('/options.html#data')} />
      <nav class={s.nav} aria-label={i18n.t('app.views')}>
        {PLACES.map((one) => (
          <a key={one} href={`#${one}`} aria-current={(kind === 'write' ? 'own' : kind) === one ? 'page' : undefined}>
            {i18n.t(`keeper.place.${one}`)}
          </a>
        ))}
      </nav>
      {!who.role && kind !== 'changes' && (
        <p class={page.quiet}>
          {i18n.t('keeper.whoAreYou')} <a href="/options.html#practice">{i18n.t('keeper.toPractice')}</a>
        </p>
      )}
      <Unsaved place={place} onGo={go} />
      {kind === 'edit' && packed && edited ? (
        <EditListing
          key={id}
          place={place}
          packed={packed}
          local={edited}
          overlays={desk.overlays.filter((one) => one.program === id)}
          by={by}
          onSaved={() => {
            say(i18n.t('keeper.corrected', { name: packed.name }));
            back();
          }}
          onCancel={back}
        />
      ) : kind === 'write' || (kind === 'own' && id) ? (
        <OwnForm
          key={place}
          place={place}
          known={kind === 'own' ? desk.own.find((one) => one.id === id) : undefined}
          county={county ?? undefined}
          by={by}
          onSaved={({ name }) => {
            say(i18n.t('keeper.ownSaved', { name }));
            go('own');
          }}
          onCancel={() => go('own')}
        />
      ) : kind === 'own' ? (
        <OwnPrograms programs={desk.own} save={save} onAdd={() => go('write')} onEdit={(program) => go(`own/${program}`)} />
      ) : kind === 'changes' ? (
        <Changes
          packed={desk.packed}
          locals={[...desk.locals.values()]}
          overlays={desk.overlays}
          log={desk.log}
          by={by}
          save={save}
          onEdit={(program) => go(`edit/${program}`)}
        />
      ) : kind === 'sitting' ? null : (
        <Due due={due.length} onStart={() => go('sitting')} />
      )}
      {/* Stays while a listing is corrected, so that the sitting goes on where it was. */}
      <Stays active={kind === 'sitting'} over={kind !== 'sitting' && kind !== 'edit'}>
        <Sitting due={due} local={local} by={by} onEdit={(program) => go(`edit/${program}`)} onEnd={() => go('due')} />
      </Stays>
    </main>
  );
}

function Due({ due, onStart }: { due: number; onStart(): void }) {
  return (
    <section class={page.section} data-section="due">
      <h2 tabIndex={-1}>{i18n.t('keeper.due', due)}</h2>
      <p>{i18n.t('keeper.dueHow', { count: Math.min(due, SITTING) })}</p>
      <div class={page.acts}>
        <button type="button" data-look="go" data-action="start-sitting" disabled={due === 0} onClick={onStart}>
          {i18n.t('keeper.start')}
        </button>
      </div>
    </section>
  );
}

/** Built when first active, hidden while not, gone when over. */
function Stays({ active, over, children }: { active: boolean; over: boolean; children: ComponentChildren }) {
  const begun = useRef(false);
  if (active) begun.current = true;
  if (over) begun.current = false;
  return begun.current ? <div hidden={!active}>{children}</div> : null;
}

/** Where one came from; a tab that a link opened begins here and goes to what is due. */
const back = () => (history.length > 1 ? history.back() : location.assign('#due'));

/** The place in the address, so that a link and the back button lead there: "due", "own", "own/ID", "write" (a new one), "changes", "sitting", "edit/ID". */
function usePlace(): [string, (to: string) => void] {
  const read = () => location.hash.slice(1) || 'due';
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const follow = () => setPlace(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [place, (to) => (location.hash = to)];
}
