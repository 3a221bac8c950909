/** What the first suggestion does not need comes after it, in a file of its own. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Rest } from '../../src/panel/load-rest.tsx';

const file = vi.hoisted(() => ({ loaded: undefined as Rest | undefined, load: async (): Promise<Rest> => Promise.reject() }));
vi.mock('../../src/panel/load-rest.tsx', () => ({
  loadRest: () => file.load(),
  useRest: () => file.loaded,
  WithRest: () => null,
}));
const { renderPanel } = await (async () => {
  file.load = async () => (file.loaded ??= await import('../../src/panel/rest.tsx'));
  return import('./render-panel.tsx');
})();

const whole = file.loaded;
beforeEach(() => {
  file.loaded = undefined;
  file.load = async () => {
    file.loaded = whole;
    if (!whole) throw new Error('the test has not loaded it');
    return whole;
  };
});
afterEach(cleanup);

test('suggestions are there without it', () => {
  const panel = renderPanel();
  expect(panel.programs()).toContain('dravet-parents');
});

test.each([
  ['a view', '[data-view-button="find"]', 'find'],
  ['a page', '[data-program="dravet-parents"] [data-action="open"]', 'program'],
])('%s that is pressed before it is there opens when it is, with the focus on its heading', async (_, button, view) => {
  const panel = renderPanel();
  fireEvent.click(panel.one(button));
  await waitFor(() => expect(panel.one('section:not([hidden])').dataset.view).toBe(view));
  expect(document.activeElement).toBe(panel.one('section:not([hidden]) h2'));
});

test('a file that is gone after an update: said in words, the suggestions stay, and the next press tries again', async () => {
  const working = file.load;
  file.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const panel = renderPanel();
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  await waitFor(() => expect(panel.one('[data-state="missing"]').textContent).toContain('could not be loaded'));
  expect(panel.one('[data-action="reload"]').textContent).toBe('Open Beside again');
  expect(panel.programs()).toContain('dravet-parents');
  file.load = working;
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  await waitFor(() => expect(panel.one('section:not([hidden])').dataset.view).toBe('learn'));
  expect(panel.all('[data-state="missing"]')).toEqual([]);
});
