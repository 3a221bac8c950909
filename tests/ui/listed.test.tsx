/** Words of listings stand in the language in which they were written, and say so where the panel has another. */
import { configure, fireEvent, render, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newReferral } from '../../src/core/referral.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { addReferral } from '../../src/data/referrals.ts';
import { Keeper } from '../../src/keeper/Keeper.tsx';
import { SheetTab } from '../../src/sheet/SheetTab.tsx';
import { aPack, aProgram } from '../support/builders.ts';
import { speakSpanish } from '../support/spanish.ts';
import { aCatalogue, renderPanel } from './render-panel.tsx';

configure({ asyncUtilTimeout: 5000 });

const LISTING = {
  name: 'Dravet parents',
  organization: 'Dravet Foundation',
  summary: 'Parents who talk with parents.',
  nextStep: 'Call them.',
  eligibility: 'Families of a child with Dravet syndrome.',
  cost: 'Nothing at all.',
  capacity: { text: 'Four new families', on: '2026-10-01' },
};
const english = aProgram({ id: 'dravet-parents', conditions: ['dravet-syndrome'], ...LISTING });

const panelOf = (program = english) => renderPanel({ catalogue: aCatalogue({ programs: [program] }) });
const onPage = async (program = english) => {
  const panel = panelOf(program);
  await waitFor(() => panel.one('[data-program="dravet-parents"] [data-action="open"]'));
  fireEvent.click(panel.one('[data-program="dravet-parents"] [data-action="open"]'));
  await waitFor(() => panel.one('[data-view="program"] dl'));
  return panel;
};
/** The language of the nearest element that says one, of each element that has these words and no other. */
const languagesOf = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.textContent === words && element.children.length === 0)
    .map((element) => element.closest('[lang]')?.getAttribute('lang') ?? 'page');

test('on a card, in results and on the page, in a Spanish panel', async () => {
  speakSpanish();
  const panel = await onPage();
  const card = panel.one('[data-view="chart"]');
  // The heading, and the label of each button.
  expect(languagesOf(card, LISTING.name)).toEqual(['en', 'en', 'en', 'en']);
  expect(panel.one('[data-view="chart"] [data-action="dismiss"]').getAttribute('aria-label')).toBeNull();
  expect(languagesOf(card, LISTING.organization)).toEqual(['en']);
  const page = panel.one('[data-view="program"]');
  for (const words of [
    LISTING.name,
    LISTING.organization,
    LISTING.summary,
    LISTING.nextStep,
    LISTING.eligibility,
    LISTING.cost,
    LISTING.capacity.text,
  ])
    expect(languagesOf(page, words), words).toEqual(['en']);
  fireEvent.click(panel.one('[data-view="program"] [data-action="offer"]'));
  await waitFor(() => panel.one('[data-answers]'));
  expect(languagesOf(panel.one('[data-view="offer"] h2'), LISTING.name)).toEqual(['en']);
  fireEvent.click(panel.one('[data-action="back"]'));
  fireEvent.click(panel.one('[data-action="back"]'));
  fireEvent.click(panel.one('[data-view-button="find"]'));
  fireEvent.input(panel.one('input[type="search"]'), { target: { value: 'dravet' } });
  await waitFor(() => panel.one('[data-view="find"] li[data-program]'));
  expect(languagesOf(panel.one('[data-view="find"]'), LISTING.name)).toEqual(['en', 'en']);
});

test('an English panel marks nothing, and a listing in Spanish is marked there', async () => {
  expect((await onPage()).all('[data-view="program"] [lang]')).toEqual([]);
});

test('a listing that was written in Spanish', async () => {
  const panel = await onPage(aProgram({ ...english, textLanguage: 'es', name: 'Madres y padres' }));
  expect(languagesOf(panel.one('[data-view="program"]'), 'Madres y padres')).toEqual(['es']);
});

test('the listing speaks Spanish where it has Spanish words, as a draft until somebody has reviewed them', async () => {
  speakSpanish();
  const es = { summary: 'Padres que hablan con padres.', nextStep: 'Llámelos.' };
  const draft = await onPage(aProgram({ ...english, translations: { es } }));
  const page = draft.one('[data-view="program"]');
  expect(languagesOf(page, es.summary)).toEqual(['page']);
  expect(page.textContent).not.toContain(LISTING.nextStep);
  expect(draft.all('[data-state="draft-translation"]')).toHaveLength(2);
  expect(languagesOf(page, LISTING.cost)).toEqual(['en']);
  draft.update({
    catalogue: aCatalogue({
      programs: [aProgram({ ...english, translations: { es: { ...es, reviewed: { by: 'A translator', on: '2026-01-01' } } } })],
    }),
  });
  await waitFor(() => expect(draft.all('[data-state="draft-translation"]')).toEqual([]));
});

test('in the keeper’s sitting, form and own programs', async () => {
  speakSpanish();
  await importPack(aPack({ programs: [english] }));
  location.hash = '#edit/dravet-parents';
  const container: HTMLElement = render(<Keeper />).container as HTMLElement;
  const input = () => container.querySelector<HTMLInputElement>('[data-field="summary"]');
  await waitFor(() => expect(input()?.lang).toBe('en'));
  expect(languagesOf(container.querySelector('h2') ?? container, LISTING.name)).toEqual(['en']);
  location.hash = '#write';
  await waitFor(() => expect(container.querySelector<HTMLInputElement>('[data-field="name"]')?.value).toBe(''));
  expect(input()?.lang).toBe('');
  location.hash = '#sitting';
  await waitFor(() => expect(container.querySelector('[data-section="sitting"] h2')?.getAttribute('lang')).toBe('en'));
  expect(languagesOf(container, LISTING.nextStep)).toEqual(['en']);
  expect(languagesOf(container.querySelector('[data-script]') ?? container, LISTING.name)).toEqual(['en']);
});

test('what a work list says of a row without a tag', async () => {
  await addReferral(
    newReferral({ programs: ['dravet-parents'], owner: { role: 'social-worker' } }, { id: crypto.randomUUID(), today: '2026-11-23' }),
  );
  speakSpanish();
  const panel = panelOf();
  fireEvent.click(panel.one('[data-view-button="followup"]'));
  await waitFor(() => panel.one('[data-referral]'));
  fireEvent.keyDown(panel.one('[data-action="row"]'), { key: 'f' });
  await waitFor(() => expect(panel.one('[data-said="true"] [role="status"]').textContent).toContain(LISTING.name));
  expect(languagesOf(panel.one('[data-said="true"] [role="status"]'), LISTING.name)).toEqual(['en']);
});

test('on the desk of the family sheet: its news, and the name of a large code', async () => {
  const pack = aPack({ programs: [english, aProgram({ id: 'other', name: 'Other parents' })] });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(pack));
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://beside${path}` });
  await importPack(pack);
  speakSpanish();
  history.replaceState(null, '', '#p=other,dravet-parents&l=es');
  const { container } = render(<SheetTab />);
  const button = (action: string) => container.querySelector(`[data-chosen="dravet-parents"] [data-action="${action}"]`) ?? container;
  await waitFor(() => expect(button('first')).not.toBe(container));
  fireEvent.click(button('large-code'));
  const dialog = container.querySelector('[data-large-code]');
  const label = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '') ?? document.body;
  expect(label.textContent).toBe('Código grande: Dravet parents');
  expect(languagesOf(label, LISTING.name)).toEqual(['en']);
  fireEvent.click(button('first'));
  const news = container.querySelector<HTMLElement>('header [role="status"]') ?? document.body;
  await waitFor(() => expect(news.textContent).toContain(LISTING.name));
  expect(languagesOf(news, LISTING.name)).toEqual(['en']);
  history.replaceState(null, '', '#');
  vi.restoreAllMocks();
});
