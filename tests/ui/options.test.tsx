import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { databaseLost } from '../../src/browser/durability.ts';
import { defaultCounty, defaultLanguage, neverSuggest } from '../../src/browser/settings.ts';
import { CorrectionFile } from '../../src/core/correction.ts';
import { countCorrection, readCorrections } from '../../src/data/corrections.ts';
import { db } from '../../src/data/db.ts';
import { Options } from '../../src/options/Options.tsx';

const remove = vi.fn(async () => true);
let origins: string[] = [];

beforeEach(() => {
  remove.mockClear();
  origins = ['https://b.example/*', 'https://a.example/*'];
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }), remove, onAdded: silent, onRemoved: silent });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

afterEach(() => vi.restoreAllMocks());

const select = (name: string) => document.querySelector<HTMLSelectElement>(`[data-setting="${name}"]`);

test('defaults are saved at once and politely said', async () => {
  render(<Options />);
  await waitFor(() => expect(select('county')?.disabled).toBe(false));
  fireEvent.change(select('county') ?? document, { target: { value: 'Fresno, CA' } });
  await waitFor(() => expect(document.querySelector('[data-saved="true"]')?.textContent).toBe('Saved'));
  fireEvent.change(select('language') ?? document, { target: { value: 'es' } });
  await waitFor(async () => expect(await defaultLanguage.getValue()).toBe('es'));
  expect(await defaultCounty.getValue()).toBe('Fresno, CA');
  await waitFor(() => expect(select('language')?.value).toBe('es'));
});

test('"no preference" takes a default back', async () => {
  await defaultCounty.setValue('Kern, CA');
  render(<Options />);
  await waitFor(() => expect(select('county')?.value).toBe('Kern, CA'));
  fireEvent.change(select('county') ?? document, { target: { value: '' } });
  await waitFor(async () => expect(await defaultCounty.getValue()).toBeNull());
});

test('sites are listed and taken back one by one', async () => {
  render(<Options />);
  await waitFor(() => expect(document.querySelectorAll('[data-site]')).toHaveLength(2));
  fireEvent.click(document.querySelector('[data-site="https://a.example"] button') ?? document);
  expect(remove).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  await waitFor(() => expect(document.querySelector('[data-saved="true"]')?.textContent).toContain('https://a.example is removed'));
});

test('no site, the draft Spanish and the version are said', async () => {
  origins = [];
  render(<Options />);
  await waitFor(() => expect(document.body.textContent).toContain('No site is allowed.'));
  expect(document.body.textContent).toContain('The Spanish words of Beside are a draft');
  expect(document.body.textContent).toContain('1.2.3');
});

const press = (action: string) => fireEvent.click(document.querySelector(`[data-action="${action}"]`) ?? document);
const text = () => document.body.textContent;

test('a condition is never suggested for, and suggested for again', async () => {
  render(<Options />);
  await waitFor(() => expect(text()).toContain('No condition is left out.'));
  expect(document.querySelector('[data-setting="never"] option[value="neurological"]')).toBeNull(); // a shelf, no diagnosis
  fireEvent.change(select('never') ?? document, { target: { value: 'asthma' } });
  press('add-never');
  await waitFor(() => expect(document.querySelector('[data-never="asthma"]')?.textContent).toContain('Asthma'));
  await waitFor(() => expect(document.querySelector('[data-saved="true"]')?.textContent).toBe('Beside no longer suggests for Asthma.'));
  expect(document.querySelector('[data-setting="never"] option[value="asthma"]')).toBeNull();
  expect(await neverSuggest.getValue()).toEqual(['asthma']);
  press('suggest-again');
  await waitFor(async () => expect(await neverSuggest.getValue()).toEqual([]));
});

test('a damaged setting is read as far as it makes sense', async () => {
  await storage.setItem('local:neverSuggest', ['asthma', 'asthma', 'Jane Example', 7, null]);
  expect(await neverSuggest.getValue()).toEqual(['asthma']);
  await storage.setItem('local:neverSuggest', 'asthma');
  expect(await neverSuggest.getValue()).toEqual([]);
  await neverSuggest.set('epilepsy', true);
  expect(await neverSuggest.getValue()).toEqual(['epilepsy']);
});

test('corrections are shown as counts, saved as a file of ids, and erased after a second press', async () => {
  await countCorrection({ condition: 'cerebral-palsy', via: ['abbreviation'], reason: 'wrong-word', month: '2026-11' }, 1);
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:x';
  });
  render(<Options />);
  await waitFor(() => expect(document.querySelectorAll('[data-correction]')).toHaveLength(1));
  const row = document.querySelector('[data-correction="cerebral-palsy"]')?.textContent;
  for (const words of ['Cerebral palsy', 'by abbreviation', 'wrong word or abbreviation', 'Nov 2026', '1']) expect(row).toContain(words);
  press('save-corrections');
  const file = CorrectionFile.parse(JSON.parse((await files[0]?.text()) ?? ''));
  expect(file.corrections).toEqual([
    { condition: 'cerebral-palsy', via: 'abbreviation', reason: 'wrong-word', month: '2026-11', count: 1 },
  ]);
  press('erase-corrections');
  expect(document.activeElement).toBe(document.querySelector('[data-action="erase-no"]'));
  press('erase-no');
  expect(await readCorrections()).toHaveLength(1);
  press('erase-corrections');
  press('erase-yes');
  await waitFor(() => expect(text()).toContain('Nothing has been corrected yet.'));
  expect(await readCorrections()).toEqual([]);
});

const away = () => document.querySelector('[data-state="away"]');

test('the database does not answer: said above everything, the settings still work, and it is gone once it answers', async () => {
  db.close();
  render(<Options />);
  await waitFor(() => expect(away()?.textContent).toContain('does not answer'));
  await waitFor(() => expect(select('county')?.disabled).toBe(false));
  fireEvent.change(select('county') ?? document, { target: { value: 'Fresno, CA' } });
  await waitFor(async () => expect(await defaultCounty.getValue()).toBe('Fresno, CA'));
  await waitFor(() => expect(away()).toBeNull(), { timeout: 6000 }); // opened again from here
  await waitFor(() => expect(text()).toContain('Nothing has been corrected yet'));
});

test('another window stands in the way of the new database: which, and what to do', { timeout: 20_000 }, async () => {
  db.close();
  const held = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(db.name, 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('packs', { keyPath: 'id' });
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  db.close({ disableAutoOpen: false });
  render(<Options />);
  await waitFor(() => expect(away()?.textContent).toContain('Close the other tabs and windows of Beside'), { timeout: 8000 });
  held.close();
  await waitFor(() => expect(away()).toBeNull(), { timeout: 8000 });
});

test('what a deleted database took with it is said in the settings too, until it was read', async () => {
  await databaseLost.setValue('2026-11-20T08:00:00.000Z');
  render(<Options />);
  await waitFor(() => expect(document.querySelector('[data-state="lost"]')?.textContent).toContain('Nov 20, 2026'));
  press('lost-read');
  await waitFor(() => expect(document.querySelector('[data-state="lost"]')).toBeNull());
  expect(await databaseLost.getValue()).toBeNull();
});
