/** Starts reading the page that this script was put into, and talks with the extension about it. */
import lexiconData from 'virtual:lexicon';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage, sendMessage } from '../browser/messages.ts';
import { type Lexicon, loadLexicon } from '../core/detect/lexicon.ts';
import { explain } from './explain.ts';
import { Marker } from './highlight.ts';
import { pause } from './slices.ts';
import { type Said, type Watch, watchPage } from './watch.ts';

/** Where the script that already reads this document can be found by one that is put in again; seen by our own scripts only. */
const RUNNING = Symbol.for('beside.chart');
type Running = { [RUNNING]?: { again: () => boolean } };

/** Reads and watches this frame until the site is taken back or the extension is replaced. A second start makes the first one report again. */
export function startChart(ctx: ContentScriptContext): void {
  const world = globalThis as Running;
  if (world[RUNNING]?.again()) return;

  const end = new AbortController();
  const { signal } = end;
  const name = crypto.randomUUID();
  const top = window.top === window;
  const marker = new Marker();
  let seq = 0;
  /** Frames in which nothing was ever found or proposed keep quiet: a chart can have dozens of them. */
  let spoke = top;

  const say = (said: Said) => {
    if (!spoke && said.found.length === 0 && !said.proposed) return;
    spoke = true;
    sendMessage('report', { document: name, seq: seq++, top, ...said }).catch(onLost);
  };
  /** The extension was updated or removed, then this script is an orphan; or its background is not there yet, then it will ask. */
  const onLost = () => {
    if (!isAttached()) end.abort();
  };
  // WXT also aborts when the script is put in a second time; then this one goes on.
  ctx.onInvalidated(() => {
    if (!isAttached()) end.abort();
  });

  let reader: { lexicon: Lexicon; watch: Watch } | undefined;
  /** The start of the script, the lexicon and the first reading, each a task of its own: together they would hold up the page. */
  const start = async () => {
    await pause();
    const lexicon = loadLexicon(lexiconData);
    await pause();
    if (!signal.aborted) reader = { lexicon, watch: watchPage({ document, lexicon, signal, say, onChange: () => marker.clear() }) };
  };
  const again = () => {
    if (signal.aborted || !isAttached()) return false;
    spoke = true;
    reader?.watch.again();
    return true;
  };
  world[RUNNING] = { again };

  const listeners = [
    onMessage('reportAgain', () => void again()),
    onMessage('alive', () => name),
    onMessage('show', ({ data }) => {
      const { places, shown } = marker.show(data, reader?.watch.mentions(data) ?? []);
      return reader ? explain(places, shown, reader.lexicon) : { mentions: 0, shown, from: 0, explained: [] };
    }),
    onMessage('stop', () => end.abort()),
  ];
  // A frame that leaves cannot be asked any more. The next document of the top frame will speak; one in a smaller frame may not.
  addEventListener('pagehide', () => reader?.watch.leave(top ? 'reading' : 'read'), { signal });
  signal.addEventListener('abort', () => {
    // Of an orphan there is nothing left to take back, and its browser object is gone.
    if (isAttached()) for (const remove of listeners) remove();
    marker.clear();
    delete world[RUNNING];
  });
  void start();
}

/** False once the extension that this script belongs to was updated, disabled or removed. */
const isAttached = (): boolean => browser.runtime?.id !== undefined;
