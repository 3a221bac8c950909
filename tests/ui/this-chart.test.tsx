import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ChartTab } from '../../src/browser/chart-tab.ts';
import { aFound } from '../support/builders.ts';
import { aCatalogue, anExplanation, CONDITIONS, renderPanel } from './render-panel.tsx';

const NAMES = CONDITIONS.map(({ name }) => name);

describe('what each state says', () => {
  const states: [string, Partial<ChartTab>, string, string | null][] = [
    ['loading', { state: 'loading', found: [] }, 'Reading this page…', null],
    ['not allowed, site known', { access: 'none', state: 'loading', found: [] }, 'press the Beside button', 'allow-site'],
    ['not allowed, site unknown', { access: 'none', origin: null, state: 'loading', found: [] }, 'press the Beside button', 'search'],
    ['never', { access: 'never', origin: null, state: 'loading', found: [] }, 'The browser keeps extensions away', 'search'],
    ['once', { access: 'once' }, 'Reading this page only', 'allow-site'],
    ['always', { access: 'always' }, 'whenever a chart is open', 'forget-site'],
    ['a PDF', { state: 'unreadable', reason: 'pdf', found: [] }, 'This is a PDF', 'search'],
    ['a picture', { state: 'unreadable', reason: 'image', found: [] }, 'This page is a picture', 'search'],
    ['empty', { state: 'unreadable', reason: 'empty', found: [] }, 'shows no text yet', 'search'],
    ['failed', { state: 'unreadable', reason: 'failed', found: [] }, 'Reload the page', 'search'],
    ['unreadable for no stated reason', { state: 'unreadable', found: [] }, 'Reload the page', 'search'],
    ['nothing found', { found: [] }, 'Beside looks for 4 conditions', 'search'],
    ['only uncertain', { found: [aFound('asthma', 'uncertain')] }, 'Nothing certain on this chart', 'search'],
    ['only a relative’s', { found: [aFound('asthma', 'family')] }, "1 condition is ruled out or a relative's", 'search'],
    ['found', {}, '1 condition on this chart', 'search'],
  ];
  test.each(states)('%s', (_, tab, words, action) => {
    const panel = renderPanel({ tab });
    expect(panel.text()).toContain(words);
    if (action) expect(panel.all(`section:not([hidden]) [data-action="${action}"]`)).toHaveLength(1);
    expect(panel.all('section:not([hidden]) h2')).toHaveLength(1);
  });

  test('before the browser has answered', () => expect(renderPanel({ tab: null }).text()).toContain('Reading this page…'));

  test.each([
    ['loading', { state: 'loading' as const }],
    ['not allowed', { access: 'none' as const }],
    ['never', { access: 'never' as const }],
    ['unreadable', { state: 'unreadable' as const }],
  ])('%s shows nothing of a chart, whatever it is given', (_, tab) => {
    const panel = renderPanel({ tab });
    expect(panel.programs()).toEqual([]);
    for (const name of NAMES) expect(panel.container.textContent).not.toContain(name);
  });

  test('conditions show while the catalogue is opening', () => {
    const panel = renderPanel({ catalogue: { state: 'loading' } });
    expect(panel.text()).toContain('Dravet syndrome');
    expect(panel.text()).toContain('Opening the catalogue…');
  });

  test('the packaged catalogue says that it is', () => {
    const panel = renderPanel({ catalogue: aCatalogue({ programs: [], origin: 'package' }) });
    expect(panel.one('[data-state="packaged"]').textContent).toContain('came with Beside');
  });

  test('no program at all', () => {
    const panel = renderPanel({ tab: { found: [aFound('asthma')] } });
    expect(panel.all('[data-state="no-match"]')).toHaveLength(1);
    expect(panel.programs()).toEqual(['resource-center']);
  });
});

describe('conditions', () => {
  test('how and where each was recognized, in words', () => {
    const found = [
      { ...aFound('dravet-syndrome'), via: ['code' as const, 'name' as const], sections: ['past-history' as const], count: 3 },
    ];
    const item = renderPanel({ tab: { found } }).one('[data-condition="dravet-syndrome"][data-status="present"]');
    expect(item.textContent).toContain('by code and name');
    expect(item.textContent).toContain('past history');
    expect(item.textContent).toContain('3 times');
  });

  test('uncertain and historical ones stand folded; relatives’ and absent ones have no name', () => {
    const found = [
      aFound('dravet-syndrome'),
      aFound('epilepsy', 'historical'),
      aFound('asthma', 'family'),
      aFound('cystic-fibrosis', 'absent'),
    ];
    const panel = renderPanel({ tab: { found } });
    expect(panel.one('details [data-condition="epilepsy"]').textContent).toContain('in the past');
    expect(panel.one('details').hasAttribute('open')).toBe(false);
    expect(panel.text()).toContain("2 conditions are ruled out or relatives'");
    expect(panel.container.textContent).not.toMatch(/Asthma|Cystic/);
  });

  test('a long list keeps what fits in sight', () => {
    const panel = renderPanel({ tab: { found: Array.from({ length: 9 }, (_, n) => aFound(`condition-${n}`)) } });
    expect(panel.all('[data-condition]')).toHaveLength(9);
    expect(panel.all('details [data-condition]')).toHaveLength(5);
    expect(panel.text()).toContain('5 more conditions');
  });

  test('"why?" asks the chart, says how many places there are, and goes on to the next', async () => {
    const show = vi.fn(async () => anExplanation([{}, {}], 0));
    const panel = renderPanel({ actions: { show } });
    const press = () => fireEvent.click(panel.one('[data-action="show"]'));
    const item = panel.one('[data-condition]');
    press();
    await waitFor(() => expect(item.textContent).toContain('2 places on the page, showing 1'));
    expect(show).toHaveBeenCalledWith(1, 'dravet-syndrome');
    show.mockResolvedValue(anExplanation([{}, {}], 1));
    press();
    await waitFor(() => expect(item.textContent).toContain('showing 2'));
    show.mockResolvedValue(anExplanation([]));
    press();
    await waitFor(() => expect(item.textContent).toContain('no longer on the page'));
    expect(panel.all('[data-why]')).toEqual([]);
  });
});

describe('suggestions', () => {
  test('three first, the rest one press away, and what is always there', () => {
    const panel = renderPanel();
    const fitting = () => panel.all('[data-suggestions="fitting"] > li').length;
    expect(fitting()).toBe(3);
    expect(panel.all('[data-suggestions="fallback"] > li').map((card) => card.dataset.program)).toEqual(['resource-center']);
    fireEvent.click(panel.one('[data-action="more"]'));
    expect(fitting()).toBe(4);
  });

  test('what fits and what does not are told apart in words too', () => {
    const panel = renderPanel({ defaults: { language: 'es' } });
    const card = panel.one('[data-program="dravet-parents"]');
    expect(card.querySelector('[data-fits="true"]')?.textContent).toContain('fits: for Dravet syndrome');
    expect(card.querySelector('[data-fits="false"]')?.textContent).toContain('does not fit: no Spanish');
    expect(card.textContent).toContain('listed from program.example, Jan 2025; nobody has confirmed it yet');
  });

  test('needs reorder the cards and belong to this chart', async () => {
    const panel = renderPanel();
    fireEvent.click(panel.one('[data-need="language"]'));
    fireEvent.change(panel.one('section select'), { target: { value: 'es' } });
    expect(panel.programs()[0]).toBe('epilepsia');
    expect(panel.one('[data-need="language"]').textContent).toContain('Spanish');
    panel.update({ tab: { chart: 'second' } });
    expect(panel.one('[data-need="language"]').textContent).toBe('language');
    panel.update({ tab: { chart: 'first' } });
    expect(panel.programs()[0]).toBe('epilepsia');
  });

  test('an age that cannot be is said and not used', () => {
    const panel = renderPanel();
    fireEvent.click(panel.one('[data-need="childAge"]'));
    fireEvent.input(panel.one('input[type="number"]'), { target: { value: '99' } });
    expect(panel.one('[role="alert"]').textContent).toContain('0 to 26');
    expect(panel.one('[data-need="childAge"]').dataset.set).toBe('false');
    fireEvent.input(panel.one('input[type="number"]'), { target: { value: '4' } });
    expect(panel.one('[data-need="childAge"]').textContent).toContain('4 years old');
  });

  test('one set aside does not return for that chart, unless undone', () => {
    const panel = renderPanel();
    fireEvent.click(panel.one('[data-program="dravet-parents"] [data-action="dismiss"]'));
    expect(panel.programs()).not.toContain('dravet-parents');
    expect(document.activeElement).toBe(panel.one('[data-action="undo"]'));
    panel.update({ tab: { chart: 'first', found: [aFound('dravet-syndrome'), aFound('epilepsy')] } });
    expect(panel.programs()).not.toContain('dravet-parents');
    panel.update({ tab: { chart: 'second' } });
    expect(panel.programs()).toContain('dravet-parents');
    panel.update({ tab: { chart: 'first' } });
    expect(panel.programs()).not.toContain('dravet-parents');
    fireEvent.click(panel.one('[data-action="undo"]'));
    expect(panel.programs()).toContain('dravet-parents');
  });

  test('with everything set aside, the fallback and the search are still there', () => {
    const panel = renderPanel();
    for (let left = 4; left > 0; left--) fireEvent.click(panel.one('[data-suggestions="fitting"] [data-action="dismiss"]'));
    expect(panel.programs()).toEqual(['resource-center']);
    expect(panel.text()).toContain('You have set aside every program');
  });
});

describe('nothing of an earlier chart is shown', () => {
  const cf = { chart: 'second', found: [aFound('cystic-fibrosis')] };

  test.each([
    ['another chart', cf],
    ['being read again', { state: 'loading' as const, found: [] }],
    ['another chart, still loading', { chart: 'second', state: 'loading' as const, found: [] }],
    ['no longer allowed', { access: 'none' as const, state: 'loading' as const, found: [] }],
  ])('%s', (_, tab) => {
    const panel = renderPanel();
    expect(panel.container.textContent).toContain('Dravet');
    panel.update({ tab });
    // At once: no waiting for an effect or a second render.
    expect(panel.container.textContent).not.toContain('Dravet');
  });

  test('a program page that was opened from it closes, and is there again with its chart', () => {
    const panel = renderPanel();
    fireEvent.click(panel.one('[data-program="dravet-parents"] [data-action="open"]'));
    expect(panel.one('[data-view="program"]').textContent).toContain('Dravet parents');
    panel.update({ tab: cf });
    expect(panel.container.textContent).not.toContain('Dravet');
    expect(panel.programs()).toContain('cf-parents');
    panel.update({ tab: {} });
    expect(panel.one('[data-view="program"]').textContent).toContain('Dravet parents');
  });

  test('nor is it announced', async () => {
    vi.useFakeTimers();
    const panel = renderPanel();
    const said = () => panel.one('p[role="status"].visually-hidden').textContent;
    expect(said()).toBe('');
    await vi.advanceTimersByTimeAsync(1500);
    expect(said()).toBe('1 condition on this chart: Dravet syndrome.');
    panel.update({ tab: cf });
    expect(said()).toBe('');
    await vi.advanceTimersByTimeAsync(1500);
    expect(said()).toBe('1 condition on this chart: Cystic fibrosis.');
  });

  test('it is announced once per chart', async () => {
    vi.useFakeTimers();
    const panel = renderPanel();
    await vi.advanceTimersByTimeAsync(1500);
    panel.update({ tab: { found: [aFound('dravet-syndrome'), aFound('asthma')] } });
    await vi.advanceTimersByTimeAsync(1500);
    expect(panel.one('p[role="status"].visually-hidden').textContent).toBe('1 condition on this chart: Dravet syndrome.');
  });
});

describe('permission', () => {
  test('is asked for this origin within the click itself', () => {
    const allowSite = vi.fn(async () => true);
    const panel = renderPanel({ tab: { access: 'none', state: 'loading', found: [] }, actions: { allowSite } });
    panel.one('[data-action="allow-site"]').click();
    expect(allowSite).toHaveBeenCalledExactlyOnceWith('https://chart.example');
  });

  test.each([
    ['a no', async () => false, 'The browser did not allow it'],
    ['a failure', () => Promise.reject(new Error('gesture')), 'That did not work'],
  ])('%s is answered calmly', async (_, allowSite, words) => {
    const panel = renderPanel({ tab: { access: 'once' }, actions: { allowSite } });
    fireEvent.click(panel.one('[data-action="allow-site"]'));
    await waitFor(() => expect(panel.text()).toContain(words));
    // A chart that draws itself anew does not take the answer away; it was about the site.
    panel.update({ tab: { access: 'once', chart: 'second' } });
    expect(panel.text()).toContain(words);
    panel.update({ tab: { access: 'once', chart: 'third', origin: 'https://other.example' } });
    expect(panel.text()).not.toContain(words);
  });

  test('is taken back', () => {
    const forgetSite = vi.fn(async () => true);
    const panel = renderPanel({ actions: { forgetSite } });
    fireEvent.click(panel.one('[data-action="forget-site"]'));
    expect(forgetSite).toHaveBeenCalledWith('https://chart.example');
  });
});
