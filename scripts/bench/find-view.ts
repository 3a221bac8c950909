/** The real Find view over catalogues of three sizes: from opening the panel to its first results on the screen, and from a key press to its own. */
import type { CDPSession, Page } from '@playwright/test';
import { type Beside, launch } from '../../tests/support/browser.ts';
import { heapOf } from './bench-page.ts';
import { bundlePage } from './bundle.ts';
import { atMost, type Figure, figure } from './figure.ts';
import type { Bench } from './page.ts';
import { median, percentile, within } from './timing.ts';
import { type Stretch, traced } from './trace.ts';

declare const bench: Bench;

/** Beside the packaged catalogue, which stays in. */
const SIZES = [300, 10_000, 100_000];
const OPENINGS = 11;
/** Questions that are typed, every second one misspelt: some 300 keys. */
const QUESTIONS = 18;

/** In the page's own timeline, around all of the typing. */
const MARKS = ['bench:typing', 'bench:typed'] as const;

type Clock = {
  /** The first results of the view, in milliseconds since the page began. */
  first: Promise<number>;
  /** From the next key press to the results of what then stands in the box. */
  next(): void;
  painted: Promise<number>;
};
declare const besideClock: Clock;

/** A panel in a tab of its own, so that nothing is on its screen but this; the catalogue is imported and indexed before by a page that only does that. */
export async function measureFind(extension: string, say: (what: string) => void): Promise<Figure[]> {
  const code = await bundlePage();
  const beside = await launch({ extension });
  try {
    const figures: Figure[] = [];
    for (const size of SIZES) {
      const count = size.toLocaleString('en-US');
      say(`the Find view over ${count} programs`);
      const importing = await beside.extensionPage('manifest.json');
      await importing.evaluate(code);
      const questions = await importing.evaluate((programs) => bench.prepare(programs), size);
      await importing.evaluate(() => bench.store());
      const before = await generation(importing);

      const openings: number[] = [];
      for (let i = 0; i < OPENINGS; i++) openings.push(await opened(beside));
      const { times, longest, heap } = await typed(beside, questions.slice(0, QUESTIONS));
      const after = await generation(importing);
      await importing.close();
      figures.push(...figuresOf({ at: `Find over ${count} programs`, openings, times, longest, heap, rebuilt: Number(before !== after) }));
    }
    return figures;
  } finally {
    await beside.close();
  }
}

type Measured = { at: string; openings: number[]; rebuilt: number } & Typed;

/** What came of typing: milliseconds of each key press, the longest task meanwhile, and megabytes afterwards. */
type Typed = { times: number[]; longest: Stretch['longest']; heap: number };

const figuresOf = ({ at, openings, times, longest, heap, rebuilt }: Measured): Figure[] => [
  figure({
    name: `${at}: key press to painted results, p95 of ${times.length}`,
    value: percentile(times, 0.95),
    unit: 'ms',
    peers: [{ name: 'p50', value: median(times) }],
  }),
  atMost(50, {
    name: `${at}: longest task while typing, running time`,
    value: longest.cpu,
    unit: 'ms',
    peers: [{ name: 'from its beginning to its end', value: longest.wall }],
  }),
  figure({
    name: `${at}: panel's page opened to first results painted, median of ${openings.length}`,
    value: median(openings),
    unit: 'ms',
    peers: [{ name: 'longest', value: Math.max(...openings) }],
  }),
  atMost(0, { name: `${at}: indexes built by opening the panel and typing`, value: rebuilt, unit: 'indexes' }),
  figure({ name: `${at}: memory of the panel after typing`, value: heap, unit: 'MB' }),
];

async function openPanel(beside: Beside): Promise<Page> {
  const page = await beside.context.newPage();
  await page.addInitScript(clockFind);
  await page.goto(`chrome-extension://${beside.extensionId}/sidepanel.html`);
  return page;
}

async function opened(beside: Beside): Promise<number> {
  const page = await openPanel(beside);
  const ms = await within(
    30,
    'the first results of Find',
    page.evaluate(() => besideClock.first),
  );
  await page.close();
  return ms;
}

/** Types each question letter by letter into an empty box, the next one when the results of the last are painted. */
async function typed(beside: Beside, questions: readonly string[]): Promise<Typed> {
  const page = await openPanel(beside);
  await page.evaluate(() => besideClock.first);
  const session = await beside.context.newCDPSession(page);
  await page.locator('[data-view="find"] input[type="search"]').click();
  const browser = beside.context.browser();
  if (!browser) throw new Error('The page has no browser.');
  const times: number[] = [];
  const { longest } = await traced(browser, MARKS, async () => {
    await page.evaluate((mark) => performance.mark(mark), MARKS[0]);
    for (const [number, question] of questions.entries())
      for (const ms of await typeQuestion(page, question)) if (number > 0) times.push(ms); // the first question warms up
    await page.evaluate((mark) => performance.mark(mark), MARKS[1]);
  });
  const heap = await heapAtRest(session);
  await page.close();
  return { times, longest, heap };
}

/** Milliseconds of each letter. What stood in the box is replaced by the first one. */
async function typeQuestion(page: Page, question: string): Promise<number[]> {
  const times: number[] = [];
  await page.keyboard.press('ControlOrMeta+A');
  for (const letter of question) {
    await page.evaluate(() => besideClock.next());
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    const painted = page.evaluate(() => besideClock.painted);
    times.push(await within(30, `the results of "${question}"`, painted));
  }
  return times;
}

/** Twice, since what waits for a finalizer goes with the second collection only. */
async function heapAtRest(session: CDPSession): Promise<number> {
  await heapOf(session);
  return heapOf(session);
}

/** Which index answers: a rebuilt one has another number. */
const generation = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('beside');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction('searchState').objectStore('searchState').get('search');
          read.onerror = () => fail(read.error);
          read.onsuccess = () => {
            opening.result.close();
            done(JSON.stringify([read.result?.ready?.generation, read.result?.ready?.of, read.result?.building]));
          };
        };
      }),
  );

/** Runs before the panel; must not use anything outside itself. Goes to Find as soon as there is a way to. */
function clockFind(): void {
  /** The first message after a frame comes when that frame has been painted. */
  const whenPainted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  const box = () => document.querySelector<HTMLInputElement>('[data-view="find"] input[type="search"]');
  const answered = () => document.querySelector<HTMLElement>('[data-view="find"] [data-results]');

  let tellFirst: (ms: number) => void = () => {};
  let tellPainted: (ms: number) => void = () => {};
  let pressed: number | undefined;
  let state: 'opening' | 'waiting' | 'ready' = 'opening';
  const clock = {
    first: new Promise<number>((done) => {
      tellFirst = done;
    }),
    painted: Promise.resolve(0),
    next() {
      pressed = undefined;
      clock.painted = new Promise((done) => {
        tellPainted = done;
      });
    },
  };
  Object.assign(globalThis, { besideClock: clock });
  addEventListener(
    'keydown',
    ({ timeStamp, key, ctrlKey, metaKey }) => {
      if (key.length === 1 && !ctrlKey && !metaKey) pressed = timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    if (state === 'opening') {
      const button = document.querySelector<HTMLElement>('[data-view-button="find"]');
      if (!button) return;
      state = 'waiting';
      button.click();
    }
    if (state === 'waiting' && document.querySelector('[data-view="find"] ol [data-program]')) {
      state = 'ready';
      whenPainted(() => tellFirst(performance.now()));
    }
    if (pressed === undefined || answered()?.dataset.words !== box()?.value) return;
    const from = pressed;
    pressed = undefined;
    whenPainted(() => tellPainted(performance.now() - from));
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
