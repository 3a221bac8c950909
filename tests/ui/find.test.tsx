import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { renderPanel } from './render-panel.tsx';

function renderFind() {
  const panel = renderPanel();
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
