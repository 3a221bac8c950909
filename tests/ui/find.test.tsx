import { readFileSync } from 'node:fs';
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { recentPrograms } from '../../src/browser/settings.ts';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { aCatalogue, CONDITIONS, PROGRAMS, renderPanel } from './render-panel.tsx';

function renderFind(fields: Parameters<typeof renderPanel>[0] = {}) {
  const panel = renderPanel(fields);
  fireEvent.click(panel.one('[data-view-button="find"]'));
  const input = panel.one('input[type="search"]') as HTMLInputElement;
  const results = () => panel.all('ol[aria-label] [data-result]');
  /** Opens the list of a facet, and chooses from it if asked. */
  const facet = (name: string, value?: string) => {
    if (panel.all(`[data-facet="${name}"]`).length === 0) fireEvent.click(panel.one(`[data-facet-chip="${name}"]`));
    const select = panel.one(`[data-facet="${name}"]`) as HTMLSelectElement;
    if (value !== undefined) fireEvent.change(select, { target: { value } });
    return [...select.options].map(({ text }) => text);
  };
  return { ...panel, input, results, facet, type: (value: string) => fireEvent.input(input, { target: { value } }) };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('everything is listed before a word is typed, and the count is said', () => {
  const find = renderFind();
  expect(find.results()).toHaveLength(6);
  expect(find.one('[data-results]').textContent).toBe('6 programs');
  expect(find.one('[data-results]').getAttribute('role')).toBe('status');
});

test('a word narrows it and each result says why it is there', () => {
  const find = renderFind();
  find.type('dravet');
  expect(find.programs().slice(0, 2).sort()).toEqual(['dravet-online', 'dravet-parents']);
  expect(find.one('[data-program="epilepsia"]').textContent).toContain('for Epilepsy');
});

test.each(['Escape', 'Done'])('%s closes the list of a facet and goes back to its chip', (how) => {
  const find = renderFind();
  find.facet('language', 'es');
  const chip = find.one('[data-facet-chip="language"]');
  if (how === 'Escape') fireEvent.keyDown(find.one('[data-facet="language"]'), { key: 'Escape' });
  else fireEvent.click(find.one('[data-facet="language"] ~ button'));
  expect(find.all('[data-facet]')).toHaveLength(0);
  expect(document.activeElement).toBe(chip);
  expect(chip.textContent).toContain('Spanish');
});

test('facets count what they leave, and nothing found says what to do', () => {
  const find = renderFind();
  find.type('dravet');
  expect(find.facet('condition')).toContain('Dravet syndrome (4)');
  find.type('zzzz qqqq');
  expect(find.one('[data-results]').textContent).toBe('No program found');
  fireEvent.click(find.one('[data-action="clear-words"]'));
  expect(find.input.value).toBe('');
  expect(find.results()).toHaveLength(6);
});

test('with facets that exclude each other, each can be given up alone', () => {
  const find = renderFind();
  find.facet('condition', 'cystic-fibrosis');
  find.type('dravet');
  expect(find.results()).toHaveLength(0);
  expect(find.all('[data-action="clear-words"], [data-action="clear-condition"]')).toHaveLength(2);
  fireEvent.click(find.one('[data-action="clear-condition"]'));
  expect(find.results().length).toBeGreaterThan(0);
});

test('the keyboard does it all: slash, arrows, Enter, Escape, and back to where one was', () => {
  const find = renderFind();
  fireEvent.click(find.one('[data-view-button="chart"]'));
  fireEvent.keyDown(document.body, { key: '/' });
  const input = find.one('input[type="search"]');
  expect(document.activeElement).toBe(input);
  fireEvent.input(input, { target: { value: 'dravet' } });
  press('ArrowDown');
  expect(document.activeElement).toBe(find.results()[0]);
  press('ArrowDown');
  expect(document.activeElement).toBe(find.results()[1]);
  press('ArrowUp');
  press('ArrowUp');
  expect(document.activeElement).toBe(input);
  press('ArrowDown');
  press('ArrowDown');
  press('Escape');
  expect(document.activeElement).toBe(input);
  press('ArrowDown');
  press('ArrowDown');
  const second = find.results()[1];
  fireEvent.click(document.activeElement ?? document.body);
  expect(document.activeElement).toBe(find.one('[data-view="program"] h2'));
  press('Escape');
  expect(document.activeElement).toBe(second);
  expect((find.one('input[type="search"]') as HTMLInputElement).value).toBe('dravet');
});

test('Enter in the box opens the best result; a slash typed in the box is a slash', () => {
  const find = renderFind();
  find.type('cystic');
  find.input.focus();
  const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  find.input.dispatchEvent(slash);
  expect(slash.defaultPrevented).toBe(false);
  press('Enter');
  expect(find.one('[data-view="program"]').textContent).toContain('CF parents');
});

test('nothing found: what to leave out, with what that leaves, and a wider condition instead', () => {
  const find = renderFind();
  find.facet('format', 'phone');
  find.type('dravet spanish');
  expect(find.one('[data-results]').dataset.results).toBe('0');
  expect(find.one('[data-action="without-words"]').textContent).toBe('Without “spanish” (1)');
  expect(find.one('[data-action="clear-format"]').textContent).toBe('Without by phone (1)');
  expect(find.one('[data-program="resource-center"]')).toBeTruthy();
  fireEvent.click(find.one('[data-action="without-words"]'));
  expect(find.input.value).toBe('dravet');
  expect(find.programs()).toEqual(['epilepsy-line']);
});

test('no program has all of it: the nearest ones, and what was left out is said', () => {
  const find = renderFind();
  find.type('dravet going home');
  expect(find.programs().slice(0, 2).sort()).toEqual(['dravet-online', 'dravet-parents']);
  const said = find.one('[data-state="partly"]');
  expect(said.textContent).toBe('No program has all of this. These come nearest; left out where it does not fit: going, home.');
  expect(said.getAttribute('role')).toBe('status');
  find.type('dravet');
  expect(find.all('[data-state="partly"]')).toEqual([]);
});

test('a ZIP code says where, as the name of its county does', async () => {
  const table = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(readFileSync('src/public/zips.txt', 'utf8')));
  const find = renderFind();
  find.type('93721 dravet');
  await waitFor(() => expect(find.one('[data-view="find"] [data-program="dravet-parents"]').textContent).toContain('Fresno county'));
  expect(find.input.value).toBe('93721 dravet');
  table.mockRestore();
});

test('a language that nobody lists is said, and who serves everybody is shown', () => {
  const find = renderFind();
  find.type('hmong');
  expect(find.programs()).toEqual(['resource-center']);
  expect(find.one('[data-state="unlisted"]').textContent).toContain('No listing names Hmong');
});

test('gay parents, whom nobody names, are shown who serves everybody, and told so', () => {
  const find = renderFind();
  find.type('two moms');
  expect(find.programs()).toEqual(['resource-center']);
  expect(find.one('[data-state="unlisted"]').textContent).toContain('No listing names gay or lesbian parents');
});

test('nearest can be chosen only where a county is known', () => {
  const orders = (find: ReturnType<typeof renderFind>) =>
    [...(find.one('[data-sort]') as HTMLSelectElement).options].map(({ value }) => value);
  expect(orders(renderFind())).toEqual(['fit', 'fresh']);
  expect(orders(renderFind({ defaults: { county: 'Fresno, CA' } }))).toEqual(['fit', 'near', 'fresh']);
});

test('what was opened from here is at hand again, what was opened from a chart is not', async () => {
  const find = renderFind();
  fireEvent.click(find.one('[data-view-button="chart"]'));
  fireEvent.click(find.one('[data-view="chart"] [data-action="open"]'));
  fireEvent.click(find.one('[data-action="back"]'));
  fireEvent.click(find.one('[data-view-button="find"]'));
  find.type('cystic');
  fireEvent.click(find.results()[0] as HTMLElement);
  await waitFor(async () => expect(await recentPrograms.getValue()).toEqual(['cf-parents']));
  fireEvent.click(find.one('[data-action="back"]'));
  find.type('');
  await waitFor(() => expect(find.one('[data-known="recent"] [data-result]').textContent).toBe('CF parents'));
  fireEvent.click(find.one('[data-action="forget-recent"]'));
  await waitFor(() => expect(find.all('[data-known="recent"]')).toHaveLength(0));
  expect(await recentPrograms.getValue()).toEqual([]);
});

test('on disk: Enter opens the best result of what was typed last, not of what stood there before', async () => {
  const memory = sourceInMemory(PROGRAMS, CONDITIONS);
  const source = { ...memory, ask: async (...asked: Parameters<typeof memory.ask>) => memory.ask(...asked) };
  const find = renderFind({ catalogue: { ...aCatalogue(), source } });
  await waitFor(() => expect(find.results()).toHaveLength(6));
  find.type('cystic');
  find.input.focus();
  press('Enter');
  await waitFor(() => expect(find.one('[data-view="program"]').textContent).toContain('CF parents'));
});

test('while the search is prepared, it says how far', () => {
  const find = renderFind({ catalogue: aCatalogue({ preparing: 0.4 }) });
  expect(find.one('[data-state="preparing"]').textContent).toContain('Preparing search: 40%');
  expect(find.results()).toHaveLength(6);
});
