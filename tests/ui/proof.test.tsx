import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { practice } from '../../src/browser/practice.ts';
import type { Correction } from '../../src/core/correction.ts';
import { newGap } from '../../src/core/gap.ts';
import { newReferral } from '../../src/core/referral.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { countCorrection } from '../../src/data/corrections.ts';
import { db } from '../../src/data/db.ts';
import { addGap } from '../../src/data/gaps.ts';
import { addReferral } from '../../src/data/referrals.ts';
import { readProof } from '../../src/ui/read-proof.ts';
import { aPack, aProgram } from '../support/builders.ts';
import { DRAVET, renderPanel } from './render-panel.tsx';

test('the proof is read from storage, database and browser, not claimed', async () => {
  await importPack(aPack());
  await storage.setItem('local:defaultCounty', 'Fresno, CA');
  const document = '3f0c9a52-7c3e-4c7e-9b1f-1f2e3d4c5b6a';
  await storage.setItem('session:tab:7', { 0: { document, seq: 3, state: 'read', top: true, chart: 0, found: DRAVET } });
  const asked = vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  const panel = renderPanel();
  fireEvent.click(panel.one('[data-action="proof"]'));
  await waitFor(() => expect(panel.one('[data-proof-requests]').dataset.proofRequests).toBe('0'));
  expect(panel.text()).toContain('0 words of a chart stored');
  expect(panel.text()).toMatch(/programs\s*1 row/);
  expect(panel.text()).toContain('defaultCounty');
  expect(panel.text()).toContain('tab:7');

  await storage.setItem('session:tab:8', { 0: { note: 'Jane Example' } });
  asked.mockReturnValue([
    { name: 'https://tracker.example/x' } as PerformanceEntry,
    { name: `${location.origin}/own.js` } as PerformanceEntry,
  ]);
  fireEvent.click(panel.one('[data-action="count"]'));
  await waitFor(() => expect(panel.text()).toContain('These went to tracker.example'));
  expect(panel.one('[data-proof-requests]').dataset.proofRequests).toBe('1');
  expect(panel.text()).toContain("1 text is stored that is no word of Beside's own");
});

test('counting makes no database anew that was deleted a moment before', async () => {
  vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'gone', version: 30 }]);
  expect((await readProof([])).tables).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('gone');
});

test('the counts of corrections are counted too, and read word for word', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  await storage.setItem('local:neverSuggest', ['asthma']);
  await countCorrection({ condition: 'asthma', via: ['name'], reason: 'someone-else', month: '2026-11' }, 1);
  const panel = renderPanel();
  fireEvent.click(panel.one('[data-action="proof"]'));
  await waitFor(() => expect(panel.text()).toMatch(/corrections\s*1 row/));
  expect(panel.one('[data-proof-words]').dataset.proofWords).toBe('0');
  await db.corrections.put({ condition: 'asthma', via: 'name', reason: 'other', month: '2026-11', count: 1, note: 'Jane' } as Correction);
  fireEvent.click(panel.one('[data-action="count"]'));
  await waitFor(() => expect(panel.one('[data-proof-words]').dataset.proofWords).toBe('1'));
});

test('referrals and gaps are words of lists; a row that is none is read word for word', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  await importPack(aPack({ programs: [aProgram({ id: 'dravet-parents' })] }));
  const referral = newReferral(
    {
      programs: ['dravet-parents'],
      condition: 'dravet-syndrome',
      owner: { role: 'nurse', initials: 'MR' },
      county: 'Fresno, CA',
      answer: 'family',
      tag: 'blue-otter-12',
    },
    { id: crypto.randomUUID(), today: '2026-11-23' },
  );
  await addReferral(referral);
  await addGap(newGap('dravet-syndrome', { language: 'es', childAge: 4 }, { id: crypto.randomUUID(), today: '2026-11-23' }));
  await storage.setItem('local:sweep', { day: '2026-11-23' });
  await practice.setValue({ protocol: 'Call the social worker on duty.' });
  const panel = renderPanel();
  fireEvent.click(panel.one('[data-action="proof"]'));
  await waitFor(() => expect(panel.text()).toMatch(/referrals\s*1 row/));
  expect(panel.one('[data-proof-words]').dataset.proofWords).toBe('0');
  await db.referrals.put({ ...referral, id: 'x', tag: 'Jane Example' });
  await storage.setItem('local:practice', { child: 'Jane' });
  fireEvent.click(panel.one('[data-action="count"]'));
  await waitFor(() => expect(Number(panel.one('[data-proof-words]').dataset.proofWords)).toBeGreaterThan(1));
});
