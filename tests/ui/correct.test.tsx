import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { ExplainedMention } from '../../src/core/explanation.ts';
import type { Status } from '../../src/core/found.ts';
import { aFound } from '../support/builders.ts';
import { anExplanation, renderPanel } from './render-panel.tsx';

describe('"why?" explains', () => {
  const why = async (mention: Partial<ExplainedMention>, status: Status = 'present') => {
    const panel = renderPanel({
      tab: { found: [aFound('dravet-syndrome', status)] },
      actions: { show: async () => anExplanation([mention]) },
    });
    const folded = panel.all('details')[0];
    if (folded instanceof HTMLDetailsElement) {
      folded.open = true;
      fireEvent(folded, new Event('toggle'));
    }
    fireEvent.click(await waitFor(() => panel.one('[data-action="show"]')));
    return waitFor(() => panel.one('[data-why] li').textContent);
  };

  const cases: [string, Partial<ExplainedMention>, Status, string][] = [
    [
      'a name',
      { via: 'name', term: 'dravet syndrome' },
      'present',
      'the name “Dravet syndrome” problem list stated, neither denied nor doubted',
    ],
    ['a Spanish name', { term: 'sindrome de dravet' }, 'present', 'the name “síndrome de Dravet”'],
    ['a code', { via: 'code', term: 'G4083', section: 'diagnoses' }, 'present', 'code G40.83 diagnoses stated'],
    ['an abbreviation', { via: 'abbreviation', term: 'DS1' }, 'present', 'the abbreviation “DS1”'],
    ['a code of another list', { via: 'code', term: '230437002' }, 'present', 'code problem list'],
    ['a slip', { misspelt: true }, 'present', 'the name “Dravet syndrome” misspelled on the page problem list stated'],
    ['lifelong', { rule: 'lifelong', section: 'past-history' }, 'present', 'past history “history of” counts, because it is lifelong'],
    ['listed', { rule: 'listed', section: 'past-history' }, 'present', 'listed as history, and nothing says that it is over'],
    ['in the past', { rule: 'past' }, 'historical', 'told as history'],
    ['over', { rule: 'over' }, 'historical', 'said to be over'],
    ['a hedge', { rule: 'hedge' }, 'uncertain', 'doubted by a word such as “possible” or “rule out”'],
    ['an if', { rule: 'ahead', section: 'plan' }, 'uncertain', 'plan only a risk, a plan or an “if”'],
    ['in passing', { rule: 'passing' }, 'uncertain', 'named only once, in passing'],
    ['in passing in two frames', { rule: 'passing' }, 'present', 'named in passing, in more than one part of the page'],
    ['a sentence about nobody', { rule: 'apart' }, 'uncertain', 'in a sentence that does not speak of the patient'],
    ['the section', { rule: 'place', section: 'results' }, 'uncertain', 'results named under a heading where a name alone is no diagnosis'],
    ['a relative', { rule: 'relative', section: 'family' }, 'family', 'family history about a relative or someone else'],
    ['a no', { rule: 'denied' }, 'absent', 'denied or ruled out'],
  ];
  test.each(cases)('%s', async (_, mention, status, words) => {
    expect(await why(mention, status)).toContain(words);
  });

  test('a term that is not on our list is not shown, whoever sends it', async () => {
    const words = await why({ term: 'jane example' });
    expect(words).not.toMatch(/jane/i);
    expect(words).toContain('name problem list stated');
  });

  test('each place has its line, the marked one is said', async () => {
    const show = async () => anExplanation([{}, { via: 'code', term: 'G4083' }], 1);
    const panel = renderPanel({ actions: { show } });
    fireEvent.click(panel.one('[data-action="show"]'));
    await waitFor(() => expect(panel.all('[data-why] li')).toHaveLength(2));
    expect(panel.all('[data-why] li').map((line) => line.getAttribute('aria-current'))).toEqual([null, 'true']);
    expect(panel.one('[data-condition] [role="status"]').textContent).toMatch(/showing 2.*code G40\.83/);
  });

  test('an explanation goes when the page shows something else', async () => {
    const panel = renderPanel();
    fireEvent.click(panel.one('[data-action="show"]'));
    await waitFor(() => expect(panel.all('[data-why] li')).toHaveLength(1));
    panel.update({ tab: { found: [aFound('dravet-syndrome')] } });
    expect(panel.all('[data-why] li')).toHaveLength(1);
    panel.update({ tab: { found: [{ ...aFound('dravet-syndrome'), count: 2 }] } });
    await waitFor(() => expect(panel.all('[data-why]')).toEqual([]));
    expect(panel.one('[data-condition] [role="status"]').textContent).toBe('');
  });

  test('the sixth place of many keeps its number', async () => {
    const show = async () => ({ ...anExplanation([{}, {}, {}, {}, {}]), mentions: 9, shown: 5, from: 1 });
    const panel = renderPanel({ actions: { show } });
    fireEvent.click(panel.one('[data-action="show"]'));
    await waitFor(() => expect(panel.one('[data-why]').getAttribute('start')).toBe('2'));
    expect(panel.text()).toContain('9 places on the page, showing 6');
    expect(panel.one('[data-why] [aria-current]')).toBe(panel.all('[data-why] li').at(-1));
  });
});

describe('"not this child"', () => {
  const correct = (panel: ReturnType<typeof renderPanel>, condition: string, reason = 'ruled-out') => {
    fireEvent.click(panel.one(`[data-condition="${condition}"] [data-action="correct"]`));
    fireEvent.click(panel.one(`[data-condition="${condition}"] [data-reason="${reason}"]`));
  };

  test('takes the condition and its suggestions away at once, and counts ids only', async () => {
    const countCorrection = vi.fn(async () => {});
    const found = [{ ...aFound('dravet-syndrome'), via: ['code' as const, 'name' as const] }, aFound('cystic-fibrosis')];
    const panel = renderPanel({ tab: { found }, actions: { countCorrection } });
    correct(panel, 'dravet-syndrome');
    expect(panel.all('[data-condition="dravet-syndrome"]')).toEqual([]);
    expect(panel.programs()).toEqual(['cf-parents', 'resource-center']);
    expect(panel.text()).toContain('1 condition on this chart');
    expect(panel.one('[data-set-aside="dravet-syndrome"]').textContent).toContain(
      'Dravet syndrome is set aside for this chart: ruled out.',
    );
    expect(document.activeElement).toBe(panel.one('[data-action="undo-correction"]'));
    const correction = { condition: 'dravet-syndrome', via: ['code', 'name'], reason: 'ruled-out', month: '2026-11' };
    expect(countCorrection.mock.calls).toEqual([[correction, 1]]);
    fireEvent.click(panel.one('[data-action="undo-correction"]'));
    expect(panel.programs()).toContain('dravet-parents');
    expect(document.activeElement).toBe(panel.one('[data-condition="dravet-syndrome"] [data-action="correct"]'));
    await waitFor(() => expect(countCorrection.mock.calls.at(-1)).toEqual([correction, -1]));
  });

  test('holds for the chart where it cannot be counted, says so quietly, and counts nothing back that was not counted', async () => {
    const countCorrection = vi.fn(async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const panel = renderPanel({ actions: { countCorrection } });
    correct(panel, 'dravet-syndrome');
    await waitFor(() => expect(panel.one('[data-uncounted="notCounted"]').textContent).toContain('Only the count of it could not be kept'));
    expect(panel.all('[data-condition="dravet-syndrome"]')).toEqual([]);
    expect(panel.programs()).not.toContain('dravet-parents');
    fireEvent.click(panel.one('[data-action="undo-correction"]'));
    await waitFor(() => expect(panel.all('[data-uncounted]')).toEqual([]));
    expect(panel.programs()).toContain('dravet-parents');
    expect(countCorrection).toHaveBeenCalledTimes(1);
  });

  test('is taken back for the chart also where its count cannot be', async () => {
    const countCorrection = vi.fn(async (_: unknown, by: number) => {
      if (by < 0) throw new Error('away');
    });
    const panel = renderPanel({ actions: { countCorrection } });
    correct(panel, 'dravet-syndrome');
    fireEvent.click(panel.one('[data-action="undo-correction"]'));
    await waitFor(() => expect(panel.one('[data-uncounted="notCountedBack"]').textContent).toContain('could not be taken back'));
    expect(panel.programs()).toContain('dravet-parents');
  });

  test('belongs to this chart: not to the next, and still to this one on coming back', () => {
    const panel = renderPanel();
    correct(panel, 'dravet-syndrome');
    expect(panel.programs()).toEqual([]);
    panel.update({ tab: { chart: 'second' } });
    expect(panel.programs()).toContain('dravet-parents');
    expect(panel.all('[data-set-aside]')).toEqual([]);
    panel.update({ tab: { chart: 'first' } });
    expect(panel.programs()).toEqual([]);
  });

  test('what is found again, or in another way, stays away', () => {
    const panel = renderPanel();
    correct(panel, 'dravet-syndrome');
    panel.update({ tab: { found: [] } });
    panel.update({ tab: { found: [{ ...aFound('dravet-syndrome'), via: ['abbreviation'] }] } });
    expect(panel.programs()).toEqual([]);
  });

  test('the wider condition that the chart names too is suggested for, once the narrower one is not the child’s', () => {
    const panel = renderPanel({ tab: { found: [aFound('dravet-syndrome'), aFound('epilepsy')] } });
    expect(panel.programs()).toContain('dravet-parents');
    correct(panel, 'dravet-syndrome');
    expect(panel.programs()).toContain('epilepsy-line');
    expect(panel.programs()).not.toContain('dravet-parents');
  });

  test('with nothing left it says so, and the search is there', () => {
    const panel = renderPanel();
    correct(panel, 'dravet-syndrome', 'wrong-word');
    expect(panel.one('h2[data-state="nothing"]').textContent).toBe('Nothing left to suggest for');
    expect(panel.text()).toContain('wrong word or abbreviation');
    expect(panel.all('section:not([hidden]) [data-action="search"]')).toHaveLength(1);
  });

  test('by keyboard: the reasons have the focus, Escape gives it back and changes nothing', () => {
    const panel = renderPanel();
    const opener = panel.one('[data-action="correct"]');
    expect(opener.getAttribute('aria-label')).toBe('not this child: Dravet syndrome');
    fireEvent.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(panel.one('fieldset[data-correcting] legend').textContent).toBe("Why is Dravet syndrome not this child's?");
    expect((document.activeElement as HTMLElement).dataset.reason).toBe('someone-else');
    fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' });
    expect(panel.all('[data-correcting]')).toEqual([]);
    expect(document.activeElement).toBe(opener);
    expect(panel.programs()).toContain('dravet-parents');
  });

  test('a relative’s and a ruled-out one are named only on request, and have nothing to correct', async () => {
    const panel = renderPanel({ tab: { found: [aFound('dravet-syndrome'), aFound('asthma', 'family')] } });
    expect(panel.container.textContent).not.toContain('Asthma');
    const folded = panel.one('details') as HTMLDetailsElement;
    folded.open = true;
    fireEvent(folded, new Event('toggle'));
    await waitFor(() => expect(panel.one('[data-condition="asthma"]').textContent).toContain("a relative's"));
    expect(panel.all('[data-condition="asthma"] [data-action="correct"]')).toEqual([]);
  });
});

describe('"never suggest for"', () => {
  test('silences the condition on every chart and still names it', () => {
    const panel = renderPanel({ never: ['dravet-syndrome'] });
    expect(panel.programs()).toEqual([]);
    expect(panel.one('[data-set-aside="dravet-syndrome"][data-by="setting"]').textContent).toContain(
      'Dravet syndrome: not suggested, your setting.',
    );
    panel.update({ never: ['dravet-syndrome'], tab: { chart: 'second' } });
    expect(panel.all('[data-set-aside="dravet-syndrome"]')).toHaveLength(1);
    panel.update({ never: ['dravet-syndrome'], tab: { chart: 'third', found: [aFound('cystic-fibrosis')] } });
    expect(panel.all('[data-set-aside]')).toEqual([]);
    expect(panel.programs()).toContain('cf-parents');
  });

  test('is set from the correction and taken back from the list', async () => {
    const setNever = vi.fn(async () => {});
    const countCorrection = vi.fn(async () => {});
    const panel = renderPanel({ actions: { setNever, countCorrection } });
    fireEvent.click(panel.one('[data-action="correct"]'));
    fireEvent.click(panel.one('[data-action="never"]'));
    expect(setNever).toHaveBeenCalledWith('dravet-syndrome', true);
    expect(countCorrection).not.toHaveBeenCalled();
    panel.update({ never: ['dravet-syndrome'], actions: { setNever } });
    expect(document.activeElement).toBe(panel.one('[data-action="suggest-again"]'));
    fireEvent.click(panel.one('[data-action="suggest-again"]'));
    expect(setNever).toHaveBeenLastCalledWith('dravet-syndrome', false);
  });

  test('a setting that cannot be kept is said where it was pressed', async () => {
    const panel = renderPanel({ actions: { setNever: () => Promise.reject(new Error('full')) } });
    fireEvent.click(panel.one('[data-action="correct"]'));
    fireEvent.click(panel.one('[data-action="never"]'));
    await waitFor(() => expect(panel.one('[data-correcting] [role="status"]').textContent).toContain('Not saved'));
  });

  test('is not announced as a condition of the chart', async () => {
    vi.useFakeTimers();
    const panel = renderPanel({ never: ['dravet-syndrome'] });
    await vi.advanceTimersByTimeAsync(1500);
    expect(panel.one('p[role="status"].visually-hidden').textContent).toBe('Nothing left to suggest for');
  });
});
