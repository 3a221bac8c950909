/** What the real panel shows, read from its page in one go, so that all of it belongs to one moment. */
import type { Page } from '@playwright/test';
import { until } from './browser.ts';

export type Shown = {
  /** data-state of the view's heading: none, never, loading, unreadable, found, uncertain or nothing; '' before the first. */
  state: string;
  /** Conditions that are listed, with their status: present, uncertain or historical. */
  found: { condition: string; status: string; words: string }[];
  /** Programs that fit, best first. */
  suggested: Card[];
  /** Programs that exist for every family. */
  fallback: Card[];
};

export type Card = { program: string; name: string; words: string };

/** Runs in the panel; must not use anything outside itself. */
function read(): Shown {
  // biome-ignore lint/performance/useDomNodeTextContent: what a user reads, with the gaps between blocks
  const words = (element: Element) => (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`[data-view="chart"] ${selector}`)];
  const cards = (kind: string) =>
    all(`[data-suggestions="${kind}"] > [data-program]`).map((card) => {
      const heading = card.querySelector('h3');
      return { program: card.dataset.program ?? '', name: heading ? words(heading) : '', words: words(card) };
    });
  return {
    state: all('h2[data-state]')[0]?.dataset.state ?? '',
    found: all('[data-condition][data-status]').map((item) => ({
      condition: item.dataset.condition ?? '',
      status: item.dataset.status ?? '',
      words: words(item),
    })),
    suggested: cards('fitting'),
    fallback: cards('fallback'),
  };
}

export const shown = (panel: Page): Promise<Shown> => panel.evaluate(read);

/** Ids of the conditions with one of these statuses, sorted. */
export const conditions = ({ found }: Shown, ...statuses: string[]): string[] =>
  found
    .filter(({ status }) => statuses.includes(status))
    .map(({ condition }) => condition)
    .sort();

/**
 * Waits until the panel has come to rest: read, and the same for half a second, which is longer than charts
 * pause while they draw. For pages of which nothing is known; where a result is expected, wait for that.
 */
export async function settled(panel: Page, seconds = 20): Promise<Shown> {
  let last = '';
  let since = Date.now();
  return until(
    'the panel comes to rest',
    async () => {
      const now = await shown(panel);
      const text = JSON.stringify(now);
      if (text !== last) since = Date.now();
      last = text;
      return !['', 'loading'].includes(now.state) && Date.now() - since > 500 && now;
    },
    seconds,
  );
}

/** Scrolls the panel to its top, where a person would be who has just opened it. */
export const toTop = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
  });

/** What a frame of the panel showed, from `at` (ms since 1970, the same clock in all pages) until the next. */
export type Frame = { at: number; state: string; conditions: string[]; programs: string[] };

/**
 * Looks at the panel in every frame that it paints until the returned function is called, which gives the
 * frames that differ from the one before.
 */
export async function watchFrames(panel: Page): Promise<() => Promise<Frame[]>> {
  await panel.evaluate(() => {
    const frames: Frame[] = [];
    let last = '';
    const ids = (selector: string, key: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-view="chart"] ${selector}`)].map((item) => item.dataset[key] ?? '');
    const look = () => {
      const frame = {
        state: document.querySelector<HTMLElement>('[data-view="chart"] h2[data-state]')?.dataset.state ?? '',
        conditions: ids('[data-condition]', 'condition'),
        programs: ids('[data-program]', 'program'),
      };
      const text = JSON.stringify(frame);
      if (text !== last) frames.push({ at: performance.timeOrigin + performance.now(), ...frame });
      last = text;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { besideFrames: frames });
  });
  return () => panel.evaluate(() => (window as unknown as { besideFrames: Frame[] }).besideFrames);
}
