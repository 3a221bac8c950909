import { fireEvent, render, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultCounty, defaultLanguage } from '../../src/browser/settings.ts';
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
