import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { databaseLost } from '../browser/durability.ts';
import { Lost } from '../ui/parts/Lost.tsx';
import { Mark } from '../ui/parts/Mark.tsx';
import { Note } from '../ui/parts/Note.tsx';
import { noteShown } from './first-shown.ts';
import { loadRest, useRest } from './load-rest.tsx';
import s from './Panel.module.css';
import { Said } from './parts/Said.tsx';
import type { Page, ViewId, ViewProps } from './view-props.ts';
import { ThisChart } from './views/ThisChart.tsx';
import { VIEWS } from './views.ts';

export type PanelProps = Pick<ViewProps, 'tab' | 'catalogue' | 'conditions' | 'defaults' | 'never' | 'sites' | 'today' | 'due' | 'actions'>;

/**
 * The whole panel, drawn from its props alone; LivePanel connects it to the browser and the database.
 * The views stay mounted while a page lies over them, so that going back finds everything in its place.
 */
export function Panel(props: PanelProps) {
  const [view, setView] = useState<ViewId>('chart');
  /** One over the other: a lesson opened from an offer leads back to the offer. */
  const [pages, setPages] = useState<readonly Page[]>([]);
  const left = useRef<{ scroll: number; focus: Element | null } | undefined>(undefined);
  const main = useRef<HTMLElement>(null);

  const top = pages.at(-1);
  const page = top && belongsHere(top, props.tab) ? top : undefined;
  const name = page ? nameOf(page) : view;

  const { rest, missing, withRest } = useWholePanel();
  const open = (next: Page) =>
    withRest(() => {
      if (!page) left.current = { scroll: window.scrollY, focus: document.activeElement };
      setPages(page ? [...pages, next] : [next]);
    });
  const back = () => setPages(pages.slice(0, -1));
  const goNow = (next: ViewId) => {
    left.current = undefined;
    setPages([]);
    setView(next);
  };
  const go = (next: ViewId) => (next === 'chart' ? goNow(next) : withRest(() => goNow(next)));

  // A view is built when it is first opened, not before.
  const seen = useRef(new Set<ViewId>());
  seen.current.add(view);

  const toSearch = useRef(false);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && page) back();
      const typing = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      toSearch.current = true;
      go('find');
      searchBox(main.current)?.focus(); // already there, if Find is on screen
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [page, pages]);

  const shown = useRef({ name, page: page !== undefined });
  useLayoutEffect(() => {
    const last = shown.current;
    shown.current = { name, page: page !== undefined };
    if (last.name === name) return;
    const place = last.page && !page ? left.current : undefined;
    window.scrollTo(0, place?.scroll ?? 0);
    const before = place?.focus?.isConnected && place.focus !== document.body ? place.focus : undefined;
    const focus = (toSearch.current && searchBox(main.current)) || before || main.current?.querySelector('section:not([hidden]) h2');
    toSearch.current = false;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  });
  useKeptFocus(main, name);

  const viewProps = { ...props, open, go };
  const { due = 0 } = props;
  return (
    <div class={s.panel}>
      <header class={s.header}>
        {page ? (
          <button type="button" data-look="bare" data-action="back" onClick={back}>
            <span aria-hidden="true">← </span>
            {i18n.t('app.back')}
          </button>
        ) : (
          <Mark />
        )}
        <h1 class={page ? 'visually-hidden' : undefined}>{i18n.t('app.name')}</h1>
        <button type="button" data-look="bare" data-action="options" class={s.settings} onClick={() => props.actions.openOptions()}>
          {i18n.t('app.settings')}
        </button>
      </header>
      <nav class={s.nav} aria-label={i18n.t('app.views')} hidden={page !== undefined}>
        {VIEWS.map(({ id, name }) => (
          <button key={id} type="button" data-view-button={id} aria-current={id === view ? 'page' : undefined} onClick={() => go(id)}>
            {name()}
            {id === 'followup' && due > 0 && <DueCount due={due} />}
          </button>
        ))}
      </nav>
      <main class={s.main} ref={main}>
        {props.catalogue.state === 'ready' && props.catalogue.origin === 'package' && props.catalogue.preparing === undefined && (
          <Note tone="warm">
            <p data-state="packaged">{i18n.t(PACKAGED[props.catalogue.because ?? 'silent'])}</p>
            {props.catalogue.because === 'newer' && (
              <button type="button" data-action="reload" onClick={() => location.reload()}>
                {i18n.t('error.reload')}
              </button>
            )}
          </Note>
        )}
        {missing && (
          <Note tone="warm">
            <p role="alert" data-state="missing">
              {i18n.t('app.missing')}
            </p>
            <button type="button" data-action="reload" onClick={() => location.reload()}>
              {i18n.t('error.reload')}
            </button>
          </Note>
        )}
        <Lost item={databaseLost} onSettings={() => props.actions.openOptions()} />
        {VIEWS.map(({ id }) => {
          const active = id === view && !page;
          const View = id === 'chart' ? ThisChart : rest?.OTHER_VIEWS[id];
          return (
            <section key={id} class={s.view} data-view={id} hidden={!active}>
              {View && seen.current.has(id) && <View {...viewProps} active={active} />}
            </section>
          );
        })}
        {page && rest && (
          <section key={name} class={s.view} data-view={page.kind}>
            <rest.PageView {...viewProps} page={page} active />
          </section>
        )}
      </main>
      <Said tab={props.tab} conditions={props.conditions} never={props.never} />
      <footer class={s.footer}>
        {page?.kind !== 'proof' && (
          <span>
            {i18n.t('app.promise')}{' '}
            <button type="button" data-look="link" data-action="proof" onClick={() => open({ kind: 'proof' })}>
              {i18n.t('app.proof')}
            </button>
          </span>
        )}
        {page?.kind !== 'safety' && (
          <button type="button" data-look="link" data-action="safety" onClick={() => open({ kind: 'safety' })}>
            {i18n.t('safetyPage.link')}
          </button>
        )}
      </footer>
    </div>
  );
}

/** The files that make up the panel, of which the first suggestion needs only one. */
function useWholePanel() {
  const rest = useRest();
  const [missing, setMissing] = useState(false);
  return {
    rest,
    /** Something was opened, and its file is not there any more. */
    missing,
    /** Does it at once if everything is there, as it nearly always is; else when it is. */
    withRest(act: () => void): void {
      noteShown(); // who goes elsewhere waits for no suggestion
      if (rest) act();
      else
        loadRest().then(
          () => {
            setMissing(false);
            act();
          },
          () => setMissing(true),
        );
    },
  };
}

/** Why only the package answers. */
const PACKAGED = { newer: 'app.newer', blocked: 'app.blocked', silent: 'app.packaged' } as const;

/** A page that was still being read when it opened draws its heading anew: the focus goes with it. */
function useKeptFocus(root: RefObject<HTMLElement | null>, name: string): void {
  useEffect(() => {
    if (!root.current) return;
    let heading = document.activeElement;
    const observer = new MutationObserver(() => {
      const lost = heading?.tagName === 'H2' && !heading.isConnected && document.activeElement === document.body;
      if (lost) root.current?.querySelector<HTMLElement>('section:not([hidden]) h2')?.focus({ preventScroll: true });
      heading = document.activeElement;
    });
    observer.observe(root.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, name]);
}

/** Promise 4: what was opened from one chart is not shown beside another, nor while the page is being read again. */
const belongsHere = (page: Page, tab: ViewProps['tab']): boolean =>
  !('chart' in page) || page.chart === undefined || (tab?.chart === page.chart && tab.state !== 'loading');

/** Another name is another page: it is built anew and begins at its heading. */
const nameOf = (page: Page): string => [page.kind, 'id' in page && page.id, 'referral' in page && page.referral].filter(Boolean).join(' ');

/** A number to see; words for who cannot. */
const DueCount = ({ due }: { due: number }) => (
  <span class={s.due} data-due={due}>
    <span aria-hidden="true">{due}</span>
    <span class="visually-hidden">, {i18n.t('followUp.tabLabel', due)}</span>
  </span>
);

const searchBox = (root: HTMLElement | null) => root?.querySelector<HTMLInputElement>('section:not([hidden]) input[type="search"]');
