import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstSheet } from '../../src/browser/learning.ts';
import { practice } from '../../src/browser/practice.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { db } from '../../src/data/db.ts';
import { changeOverlays } from '../../src/data/overlays.ts';
import { SheetTab } from '../../src/sheet/SheetTab.tsx';
import { aPack, aProgram } from '../support/builders.ts';

const pack = aPack({
  programs: [
    aProgram({ id: 'one', contacts: [{ kind: 'phone', value: '800-555-0100' }] }),
    aProgram({ id: 'two', contacts: [{ kind: 'web', value: 'https://two.example/' }] }),
  ],
});

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(pack));
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://beside${path}` });
});
afterEach(() => {
  history.replaceState(null, '', '#');
  vi.restoreAllMocks();
});

const open = (hash: string) => {
  history.replaceState(null, '', hash);
  return render(<SheetTab />);
};
const paper = () => document.querySelector('[data-paper]')?.textContent ?? '';
const warned = () => [...document.querySelectorAll('[data-warning]')].map((one) => one.getAttribute('data-warning'));

test('a number that this clinic marked as dead is gone from the sheet at once, and staff is told', async () => {
  await importPack(pack);
  open('#p=one&l=en');
  await waitFor(() => expect(paper()).toContain('800-555-0100'));
  await changeOverlays([{ program: 'one', field: 'deadContacts', value: ['800-555-0100'], on: '2026-11-01' }], { on: '2026-11-01' });
  await waitFor(() => expect(paper()).not.toContain('800-555-0100'));
  expect(warned()).toContain('dead');
});

test('the practice’s own words stand there in the language of the family, and can be left away', async () => {
  await importPack(pack);
  await practice.setValue({ contact: { en: 'Ask for Luz at the desk.' } });
  open('#p=one&l=en');
  await waitFor(() => expect(paper()).toContain('Ask for Luz at the desk.'));
  fireEvent.click(document.querySelector('[data-field="ask"]') ?? document);
  await waitFor(() => expect(paper()).not.toContain('Luz'));
  expect(location.hash).toContain('alone');
});

test('printing ticks off the first sheet', async () => {
  await importPack(pack);
  const print = vi.fn();
  vi.stubGlobal('print', print);
  open('#p=one&l=en');
  await waitFor(() => expect(paper()).toContain('800-555-0100'));
  fireEvent.click(document.querySelector('[data-action="print"]') ?? document);
  expect(print).toHaveBeenCalledOnce();
  await waitFor(async () => expect(await firstSheet.getValue()).not.toBeNull());
});

test('without a database the package answers, and staff is told what is then not known', async () => {
  vi.spyOn(db.packs, 'toCollection').mockImplementation(() => {
    throw new Error('no database');
  });
  open('#p=two,lost&l=en');
  await waitFor(() => expect(paper()).toContain('two.example'));
  expect(document.body.textContent).toContain('The database did not answer.');
  expect(warned()).toContain('gone');
});

test('a database that is still empty does not make every program lost', async () => {
  open('#p=one&l=en');
  await waitFor(() => expect(paper()).toContain('800-555-0100'));
  expect(warned()).not.toContain('gone');
});
