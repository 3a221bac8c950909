import { readFileSync } from 'node:fs';
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderPanel } from './render-panel.tsx';

type Panel = ReturnType<typeof renderPanel>;
const open = (panel: Panel, need: string) => fireEvent.click(panel.one(`[data-need="${need}"]`));
const chip = (panel: Panel, need: string) => panel.one(`[data-need="${need}"]`).textContent;
const type = (panel: Panel, zip: string) => fireEvent.input(panel.one('[data-setting="zip"]'), { target: { value: zip } });

beforeEach(() => void vi.stubGlobal('fetch', async () => new Response(readFileSync('src/public/zips.txt', 'utf8'))));
afterEach(() => void vi.unstubAllGlobals);

describe('county', () => {
  test('a ZIP code sets the county it lies in, and nothing of it stays', async () => {
    const panel = renderPanel();
    open(panel, 'county');
    type(panel, '9370');
    type(panel, '93701');
    await waitFor(() => expect(chip(panel, 'county')).toContain('Fresno County'));
    expect(panel.text()).toContain('93701 is in Fresno County.');
    expect((panel.one('select[data-setting="county"]') as HTMLSelectElement).value).toBe('Fresno, CA');
    open(panel, 'county');
    expect(panel.text()).not.toContain('93701');
  });

  test('one that straddles asks which county it is', async () => {
    const panel = renderPanel();
    open(panel, 'county');
    type(panel, '93646');
    await waitFor(() => expect(panel.all('[data-county]').map(({ dataset }) => dataset.county)).toEqual(['Fresno, CA', 'Tulare, CA']));
    expect(panel.one('[data-need="county"]').dataset.set).toBe('false');
    fireEvent.click(panel.one('[data-county="Tulare, CA"]'));
    expect(chip(panel, 'county')).toContain('Tulare County');
  });

  test('one that is not known says so', async () => {
    const panel = renderPanel();
    open(panel, 'county');
    type(panel, '00000');
    await waitFor(() => expect(panel.text()).toContain('No county is known for 00000.'));
  });

  test('another state has its own counties, and one found by ZIP brings its state', async () => {
    const panel = renderPanel();
    open(panel, 'county');
    fireEvent.change(panel.one('select[data-setting="state"]'), { target: { value: 'TX' } });
    fireEvent.change(panel.one('select[data-setting="county"]'), { target: { value: 'Travis, TX' } });
    expect(chip(panel, 'county')).toContain('Travis County, TX');
    type(panel, '89501');
    await waitFor(() => expect(chip(panel, 'county')).toContain('Washoe County, NV'));
    expect((panel.one('select[data-setting="state"]') as HTMLSelectElement).value).toBe('NV');
  });
});

test('the moment is a need like any other', () => {
  const panel = renderPanel();
  open(panel, 'stage');
  fireEvent.change(panel.one('section select'), { target: { value: 'nicu' } });
  expect(chip(panel, 'stage')).toContain('NICU');
});

describe('what the chart proposes', () => {
  const proposed = { language: 'es', childAge: 7, county: 'Fresno, CA' };
  const offers = (panel: Panel) => panel.all('[data-propose]').map(({ textContent }) => textContent);

  test('is asked, not used, until it is pressed; then the chip that says it has the focus', () => {
    const panel = renderPanel({ tab: { proposed } });
    expect(offers(panel)).toEqual(['Spanish?', '7 years old?', 'Fresno County?']);
    expect(panel.programs()[0]).not.toBe('epilepsia');
    fireEvent.click(panel.one('[data-propose="language"]'));
    expect(panel.programs()[0]).toBe('epilepsia');
    expect(document.activeElement).toBe(panel.one('[data-need="language"]'));
    expect(offers(panel)).toEqual(['7 years old?', 'Fresno County?']);
  });

  test('is not asked again once the user has said something else', () => {
    const panel = renderPanel({ tab: { proposed } });
    open(panel, 'language');
    fireEvent.change(panel.one('section select'), { target: { value: 'vi' } });
    expect(offers(panel)).toEqual(['7 years old?', 'Fresno County?']);
  });

  test('is not asked where it is so already, nor is English where nothing else was wanted', () => {
    expect(
      offers(renderPanel({ defaults: { county: 'Fresno, CA' }, tab: { proposed: { county: 'Fresno, CA', language: 'en' } } })),
    ).toEqual([]);
    expect(offers(renderPanel({ defaults: { language: 'es' }, tab: { proposed: { language: 'en' } } }))).toEqual(['English?']);
  });

  test('is gone with its chart, accepted or not', () => {
    const panel = renderPanel({ tab: { proposed } });
    fireEvent.click(panel.one('[data-propose="language"]'));
    panel.update({ tab: { state: 'loading', found: [] } });
    expect(offers(panel)).toEqual([]);
    panel.update({ tab: { chart: 'second' } });
    expect(offers(panel)).toEqual([]);
    expect(panel.one('[data-need="language"]').dataset.set).toBe('false');
    panel.update({ tab: { chart: 'third', proposed: { language: 'hmn' } } });
    expect(offers(panel)).toEqual(['Hmong?']);
  });
});

test('when nothing fits in full, the panel says so and shows what comes closest', () => {
  const panel = renderPanel({ defaults: { language: 'vi' } });
  expect(panel.one('[data-state="no-full-match"]').textContent).toContain('These come closest');
  expect(panel.programs().length).toBeGreaterThan(0);
  open(panel, 'language');
  fireEvent.change(panel.one('section select'), { target: { value: 'es' } });
  expect(panel.all('[data-state="no-full-match"]')).toEqual([]);
});
