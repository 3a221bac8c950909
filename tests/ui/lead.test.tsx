/** What each view leads with, by the role that was chosen; the table itself is held by tests/core/lead.test.ts. */
import { configure, fireEvent, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { me } from '../../src/browser/practice.ts';
import { leadOf } from '../../src/core/lead.ts';
import { Role } from '../../src/core/practice.ts';
import { type Answer, newReferral } from '../../src/core/referral.ts';
import { addReferral } from '../../src/data/referrals.ts';
import { aLesson } from '../support/builders.ts';
import { aCatalogue, renderPanel } from './render-panel.tsx';

// The database answers when it can, and other work may share the processor.
configure({ asyncUtilTimeout: 5000 });

const IDS = ['know-your-list', 'whose-job', 'ask-again', 'warm-handoff', 'limits-and-safety'];
const LESSONS = IDS.map((id, index) => aLesson({ id, title: id, order: index + 1 }));
const TODAY = '2026-11-23';

const add = (answer?: Answer) =>
  addReferral(
    newReferral(
      { programs: ['dravet-parents'], owner: { role: 'other' }, ...(answer ? { answer } : {}) },
      { id: crypto.randomUUID(), today: TODAY },
    ),
  );

test.each(Role.options)('%s: every view leads with what the table says, and nothing is out of reach', async (role) => {
  const lead = leadOf(role);
  const [act] = lead.acts;
  for (const answer of [undefined, 'yes', 'family', 'not-now'] as const) await add(answer);
  await me.setValue({ role });
  const panel = renderPanel({ catalogue: aCatalogue({ lessons: LESSONS }) });

  await waitFor(() => panel.one(`[data-view="chart"] [data-first="true"] [data-action="${act}"][data-look="go"]`));
  fireEvent.click(panel.one('[data-first="true"] [data-action="open"]'));
  const acts = () => panel.all('[data-view="program"] :is([data-action="offer"], [data-action="hand-over"], [data-action="sheet"])');
  await waitFor(() => expect(acts().map((button) => button.dataset.action)).toEqual(lead.acts));
  expect(acts().map((button) => button.dataset.look)).toEqual(['go', undefined, undefined]);
  fireEvent.click(panel.one('[data-action="back"]'));

  fireEvent.click(panel.one('[data-view-button="find"]'));
  await waitFor(() => expect(panel.all(`[data-view="find"] li[data-program] [data-action="${act}"]`).length).toBe(6));

  fireEvent.click(panel.one('[data-view-button="learn"]'));
  const order = () => panel.all('li[data-lesson]').map((item) => item.dataset.lesson);
  await waitFor(() => expect(order()[0]).toBe(lead.lesson ?? IDS[0]));
  await waitFor(() =>
    expect(panel.all('li[data-leads="true"]').map((item) => item.dataset.lesson)).toEqual(lead.lesson ? [lead.lesson] : []),
  );
  expect(order().sort()).toEqual([...IDS].sort());

  fireEvent.click(panel.one('[data-view-button="followup"]'));
  await waitFor(() => expect(panel.all('li[data-referral]')).toHaveLength(4));
  await waitFor(() =>
    expect(panel.all('[data-leads]:not(li)').map((line) => line.dataset.leads)).toEqual(
      lead.state && lead.state !== 'could-not-connect' ? [lead.state] : [],
    ),
  );
  const states = panel.all('li[data-referral]').map((row) => row.dataset.state);
  if (lead.state && states.includes(lead.state)) expect(states[0]).toBe(lead.state);
  expect([...states].sort()).toEqual(['connecting', 'handed-over', 'not-now', 'offered']);
});

test('front desk: the sheet of a card and of a result opens in its tab, in the family’s language', async () => {
  const create = vi.fn(async ({ url }: { url: string }) => url);
  Object.assign(fakeBrowser.tabs, { create });
  await me.setValue({ role: 'front-desk' });
  const panel = renderPanel({ defaults: { language: 'es' } });
  await waitFor(() => panel.one('[data-view="chart"] [data-action="sheet"]'));
  fireEvent.click(panel.one('[data-program="dravet-parents"] [data-action="sheet"]'));
  await waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]?.[0].url).toMatch(/sheet\.html#p=dravet-parents&l=es$/);
  expect(panel.one('[data-program="dravet-parents"] [data-action="sheet"]').getAttribute('aria-label')).toBe(
    'Family sheet: Dravet parents',
  );
});

test('a lesson that leads is followed by the first of the path', async () => {
  await me.setValue({ role: 'social-worker' });
  const panel = renderPanel({ catalogue: aCatalogue({ lessons: LESSONS }) });
  fireEvent.click(panel.one('[data-view-button="learn"]'));
  await waitFor(() => panel.one('[data-lesson="warm-handoff"][data-leads="true"]'));
  await waitFor(() => panel.one('[data-action="first-lesson"]'));
  fireEvent.click(panel.one('[data-action="first-lesson"]'));
  await waitFor(() => expect(panel.one('[data-view="lesson"] h2').textContent).toBe('warm-handoff'));
});
