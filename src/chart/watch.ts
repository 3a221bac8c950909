/**
 * Watches a page and says what it shows. Taking away is immediate, adding waits until the page has
 * settled: a suggestion left over from another patient is the worst that can happen here (promise 4).
 */
import type { Lexicon } from '../core/detect/lexicon.ts';
import type { Found, Report } from '../core/found.ts';
import { native } from './dom.ts';
import { Evidence } from './evidence.ts';
import type { Place } from './examine.ts';
import { Family } from './family.ts';
import { PatientLists } from './many-patients.ts';
import { inSlices, pause, stepsFor } from './slices.ts';
import { holds, toldBy, touches, watchedBy } from './standing.ts';
import { unreadable } from './unreadable.ts';

/** Charts redraw in bursts of renders and answers; what is read between two of them is half of two pages. */
const SETTLE_MS = 200;
/** After a move to another address or patient the old page often stands until the new one has been fetched. */
const MOVED_MS = 400;
/** A page that never rests is read all the same. */
const LONGEST_WAIT_MS = 1000;
/** What may be read at once inside the page's own turn, to see whether evidence is still there after a change. */
const AT_ONCE_MS = 6;

/** Attributes that show, hide or answer something. */
const ATTRIBUTES =
  'class style hidden open aria-hidden aria-expanded aria-checked aria-pressed aria-selected aria-label aria-rowindex data-status title alt checked value selected role'.split(
    ' ',
  );

export type Said = Pick<Report, 'state' | 'reason' | 'found' | 'chart' | 'proposed'>;

export type Watch = {
  /** Says again what was said last. */
  again(): void;
  /** The document is being left. */
  leave(state: 'reading' | 'read'): void;
  /** The mentions that decided the status of a condition, as it was last said. */
  mentions(condition: string): Place[];
};

type Known = { state: object; found: readonly Found[]; deciding: Map<string, Place[]>; watched: Set<Element> };

type Options = {
  document: Document;
  lexicon: Lexicon;
  signal: AbortSignal;
  /** What the page shows now; called only when it differs from the last. */
  say: (said: Said) => void;
  /** Longest reading inside the page's own turn, in milliseconds. */
  atOnceMs?: number;
  /** The page has changed, so that marks in its text may be wrong. */
  onChange?: () => void;
};

/** Reads the page now and whenever it changes, until the signal is aborted. */
export function watchPage({ document, lexicon, signal, say, atOnceMs = AT_ONCE_MS, onChange }: Options): Watch {
  const seen = new WeakSet<Node>();
  const evidence = new Evidence(document, lexicon, observe);
  const observer = new MutationObserver(guarded(changed));
  let last: Said | undefined;
  let deciding = new Map<string, Place[]>();
  /** Elements by which what was said last stands or falls. */
  let watched = new Set<Element>();
  /** The state of the evidence that `deciding` and `watched` are about, and what was found in it. */
  let known: Pick<Known, 'state' | 'found'> | undefined;
  /** The same, of the page as it has just been read, for the report to come. */
  let ready: Known | undefined;
  /** The chart stands beside a list of patients, which is left out. */
  let besideList = false;
  const lists = new PatientLists();
  const family = new Family(document);
  let href = location.href;
  let who: string | undefined;
  let chart = 0;
  let work: Iterator<void> | undefined;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let heldUntil = 0;

  function guarded<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (signal.aborted) return;
      try {
        act(...args);
      } catch (error) {
        fail(error);
      }
    };
  }

  function fail(error: unknown): void {
    console.error('Beside could not read this page', error instanceof Error ? error.stack : '');
    work = undefined;
    tell({ state: 'unreadable', reason: 'failed', found: [] });
  }

  function observe(root: Document | ShadowRoot): void {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
    // "change" does not leave a shadow root by itself.
    for (const type of ['input', 'change', 'reset'])
      native<Document | ShadowRoot, 'addEventListener'>(root, 'addEventListener')(type, onState, { capture: true, passive: true, signal });
  }

  /** What was typed or chosen makes no mutation. */
  const onState = guarded((event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    evidence.changes.noteOwn(target instanceof HTMLFormElement ? (target.parentElement ?? target) : target);
    family.forget();
    ready = undefined;
    evidence.changes.restyled = true; // check boxes open tabs and sections by style alone
    check([target], true, false);
    settle(SETTLE_MS);
  });

  const onLook = guarded(() => {
    family.forget();
    if (moved()) return;
    evidence.changes.restyled = true;
    settle(SETTLE_MS);
  });

  function changed(records: readonly MutationRecord[]): void {
    ready = undefined;
    for (const record of records) {
      evidence.changes.note(record);
      lists.forget(record.target);
      family.changed(record.target);
    }
    onChange?.();
    if (moved()) return;
    const gone = records.some(({ removedNodes }) => removedNodes.length > 0);
    const restyled = records.some(({ type, target }) => type === 'attributes' || target.nodeName === 'HEAD' || target.nodeName === 'STYLE');
    check(new Set(records.map(({ target }) => target)), restyled, gone);
    settle(SETTLE_MS);
  }

  /** Clears what was said when it no longer holds; what was drawn anew with the same words still holds. */
  function check(targets: Iterable<Node>, restyled: boolean, gone: boolean): void {
    if (last?.state !== 'read' || last.found.length === 0) return;
    const otherPatient = evidence.patient.says(document) !== who;
    if (!otherPatient && !touches(watched, targets, restyled, gone)) return;
    work ??= evidence.work();
    const done = stepsFor(work, atOnceMs);
    if (done) work = undefined;
    if (done && evidence.patient.says(document) === who && holds(last.found, evidence.found(ofThisChild()))) remember(last.found);
    else clear();
  }

  function clear(): void {
    tell({ state: 'reading', found: [] });
  }

  /** Another address in the same document is another chart. */
  function moved(): boolean {
    if (location.href === href) return false;
    href = location.href;
    chart++;
    heldUntil = performance.now() + MOVED_MS;
    if (last && last.found.length > 0) clear();
    evidence.changes.whole = true;
    work = undefined;
    family.forget();
    settle(MOVED_MS);
    return true;
  }

  function settle(ms: number): void {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(0, Math.min(ms, waitingSince + LONGEST_WAIT_MS - now)));
  }

  async function read(): Promise<void> {
    if (running || signal.aborted) return;
    running = true;
    waitingSince = undefined;
    const until = performance.now() + LONGEST_WAIT_MS;
    try {
      do {
        work ??= evidence.work();
        const mine = work;
        await inSlices(mine, signal);
        if (work === mine) work = undefined;
        if (!family.known) await inSlices(family.look(), signal);
        if (!evidence.changes.whole && known?.state !== evidence.state) await inSlices(prepareReport(), signal);
        await pause(); // the report may take as long as a slice
        if (signal.aborted) return;
        const late = observer.takeRecords();
        if (late.length > 0) changed(late);
      } while (evidence.changes.whole || (evidence.changes.pending && performance.now() < until));
      const held = heldUntil - performance.now();
      if (held > 0) settle(held);
      else report();
      ready = undefined;
      if (held <= 0 && !evidence.swept) {
        await inSlices(evidence.sweep(), signal);
        if (evidence.changes.pending) settle(0);
      }
    } catch (error) {
      fail(error);
    } finally {
      running = false;
    }
  }

  function report(): void {
    const says = evidence.patient.says(document);
    if (who !== undefined && says !== who) chart++;
    who = says;
    const told = () => {
      if (known?.state !== evidence.state) {
        if (ready?.state === evidence.state && !besideList) adopt(ready);
        else remember(evidence.found(ofThisChild()));
      }
      return toldBy(known?.found ?? [], deciding);
    };
    const was = besideList;
    besideList = false;
    if (was) known = undefined;
    let many = lists.hold(told());
    if (many && evidence.patient.isNamed((banner) => lists.outside(banner))) {
      besideList = true;
      known = undefined;
      many = lists.hold(told());
    }
    many ||= lists.areOfTwo(told());
    const found = known?.found ?? [];
    // Where a list leaves nothing that is said of one child, what stands in it still says why.
    if (found.length === 0 && !besideList) many = lists.hold(evidence.shown());
    const reason = many ? 'many-patients' : found.length === 0 ? unreadable(document, evidence.characters) : undefined;
    tell(reason ? { state: 'unreadable', reason, found: [] } : { state: 'read', found: [...found], ...family.proposal() });
  }

  /** What is on screen, without what stands in a list of patients beside the chart. */
  function ofThisChild(): Place[] {
    const places = evidence.shown();
    return besideList ? places.filter(({ read }) => !lists.around(read.element)) : places;
  }

  function remember(found: readonly Found[]): void {
    const state = { state: evidence.state, found, deciding: evidence.deciding(found, ofThisChild()), watched: new Set<Element>() };
    for (const _ of watchedBy(state.deciding, state.watched));
    adopt(state);
  }

  function adopt(state: Known): void {
    known = state;
    ({ deciding, watched } = state);
  }

  /** Finds out what the report will ask, a step at a time: at thousands of mentions that takes longer than a slice. */
  function* prepareReport(): Generator<void> {
    const { state } = evidence;
    const places = evidence.shown();
    yield;
    const found = evidence.found(places);
    yield;
    const next = { state, found, deciding: evidence.deciding(found, places), watched: new Set<Element>() };
    yield;
    yield* watchedBy(next.deciding, next.watched);
    if (state !== evidence.state || evidence.changes.pending) return;
    ready = next;
    yield* lists.look(toldBy(found, next.deciding));
  }

  function tell(next: Omit<Said, 'chart'>): void {
    const said = { ...next, chart };
    if (said.found.length === 0) {
      deciding.clear();
      watched.clear();
      known = undefined;
      onChange?.();
    }
    if (JSON.stringify(said) === JSON.stringify(last)) return;
    last = said;
    say(said);
  }

  observe(document);
  for (const type of ['click', 'keyup', 'toggle', 'transitionend', 'animationend', 'resize', 'pageshow']) {
    window.addEventListener(type, onLook, { capture: true, passive: true, signal });
  }
  const onMove = guarded(() => void moved());
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, onMove, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onMove, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void read();

  return {
    again: () => say(last ?? { state: 'reading', found: [], chart }),
    leave: (state) => tell({ state, found: [] }),
    mentions: (condition) => deciding.get(condition) ?? [],
  };
}
