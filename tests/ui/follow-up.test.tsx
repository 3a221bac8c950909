import { configure, fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { me } from '../../src/browser/practice.ts';
import { type Answer, newReferral, type Referral } from '../../src/core/referral.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { addReferral, changeReferral, readReferral, readReferrals } from '../../src/data/referrals.ts';
import { renderPanel } from './render-panel.tsx';

// The database answers when it can, and other work may share the processor.
configure({ asyncUtilTimeout: 5000 });

const TODAY = '2026-11-23';
const add = (
  tag: string,
  fields: Partial<Parameters<typeof newReferral>[0]> & { answer?: Answer } = {},
  today = TODAY,
): Promise<Referral> =>
  addReferral(
    newReferral(
      { programs: ['dravet-parents'], owner: { role: 'social-worker', initials: 'MR' }, tag, ...fields },
      { id: crypto.randomUUID(), today },
    ),
  );

const followUp = () => {
  const panel = renderPanel();
  fireEvent.click(panel.one('[data-view-button="followup"]'));
  return panel;
};
type Panel = ReturnType<typeof followUp>;
const row = (panel: Panel, { id }: Referral) => panel.one(`[data-referral="${id}"] [data-action="row"]`);
const tags = (panel: Panel) => panel.all('[data-referral] b').map((name) => name.textContent);
const shows = (panel: Panel, expected: string[]) => waitFor(() => expect(tags(panel)).toEqual(expected));
const key = (element: HTMLElement, pressed: string, more = {}) => fireEvent.keyDown(element, { key: pressed, ...more });

beforeEach(() => {
  vi.stubGlobal('confirm', () => {
    throw new Error('no modal');
  });
});

test('empty, it says how it begins', async () => {
  const panel = followUp();
  await waitFor(() => panel.one('[data-state="empty"]'));
});

test('the longest due first; what is due is set off and counted', async () => {
  await add('blue-otter-1', { answer: 'family' }, '2026-11-20');
  await add('red-otter-2', {}, '2026-11-01');
  await add('teal-otter-3', { answer: 'no' });
  await add('pink-otter-4', { answer: 'not-now', revisit: { occasion: 'date', day: TODAY } }, '2026-10-01');
  const panel = followUp();
  await shows(panel, ['red-otter-2', 'pink-otter-4', 'blue-otter-1']);
  expect(panel.one('[data-due-count]').dataset.dueCount).toBe('2');
  expect(panel.all('[data-due="true"]')).toHaveLength(2);
  fireEvent.change(panel.one('[data-filter="show"]'), { target: { value: 'all' } });
  await shows(panel, ['red-otter-2', 'pink-otter-4', 'blue-otter-1', 'teal-otter-3']);
  fireEvent.change(panel.one('[data-filter="show"]'), { target: { value: 'declined' } });
  await shows(panel, ['teal-otter-3']);
  fireEvent.change(panel.one('[data-filter="show"]'), { target: { value: 'due' } });
  await shows(panel, ['red-otter-2', 'pink-otter-4']);
});

test('noted while the clock was a year ahead: it comes up now, says so, and a new day puts it right', async () => {
  const one = await add('blue-otter-1', { answer: 'family' }, '2027-11-23');
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  expect(panel.one('[data-due-count]').dataset.dueCount).toBe('1');
  panel.one('[data-referral] [data-row-ahead]');
  fireEvent.click(row(panel, one));
  fireEvent.change(panel.one('[data-revisit]'), { target: { value: '1-month' } });
  await waitFor(async () => expect((await readReferral(one.id))?.due).toBe('2026-12-23'));
  await waitFor(() => expect(panel.all('[data-row-ahead]')).toHaveLength(0));
  expect(panel.one('[data-due-count]').dataset.dueCount).toBe('0');
});

test('one key: changed, said, taken back by another', async () => {
  const one = await add('blue-otter-1', { answer: 'family' });
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  row(panel, one).focus();
  key(row(panel, one), 'c');
  await waitFor(async () => expect((await readReferral(one.id))?.state).toBe('connected'));
  await waitFor(() => expect(panel.one('[data-said="true"] [role="status"]').textContent).toBe('blue-otter-1: connected.'));
  // Gone from the open ones: the focus is on the way back.
  await waitFor(() => expect(document.activeElement).toBe(panel.one('[data-action="undo"]')));
  key(panel.one('[data-action="undo"]'), 'z');
  await waitFor(async () => expect((await readReferral(one.id))?.state).toBe('connecting'));
  await shows(panel, ['blue-otter-1']);
  await waitFor(() => expect(document.activeElement).toBe(row(panel, one)));
});

test('no key while typing, with another key held, or where it cannot happen', async () => {
  const one = await add('blue-otter-1', { answer: 'family' });
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  fireEvent.click(row(panel, one));
  await waitFor(() => panel.one('[data-tag-field]'));
  key(panel.one('[data-tag-field]'), 'c');
  key(row(panel, one), 'c', { ctrlKey: true });
  key(row(panel, one), 'u'); // "not useful" comes after "connected"
  key(panel.one('[data-view-button="chart"]'), 'c');
  await new Promise((done) => setTimeout(done, 20));
  expect(await readReferral(one.id)).toEqual(one);
});

test('every button of an opened row has its key, and every key that works has its button', async () => {
  const one = await add('blue-otter-1', { answer: 'family' });
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  fireEvent.click(row(panel, one));
  await waitFor(() => panel.one('[data-key]'));
  expect(panel.all('[data-key]').map((button) => button.dataset.key)).toEqual(['c', 'x', 'a', 'n', 'd', 'e']);
  fireEvent.click(panel.one('[data-key="x"]'));
  await waitFor(async () => expect((await readReferral(one.id))?.state).toBe('could-not-connect'));
  await waitFor(() =>
    expect(panel.all('[data-key]').map((button) => button.dataset.key)).toEqual(['c', 'f', 'a', 'n', 'd', 'o', 'w', 'e']),
  );
  expect(panel.one('[data-row-state]').textContent).toBe('could not connect');
});

test('arrows go from row to row', async () => {
  const [one, two] = [await add('blue-otter-1', {}, '2026-11-01'), await add('red-otter-2')];
  const panel = followUp();
  await shows(panel, ['blue-otter-1', 'red-otter-2']);
  row(panel, one).focus();
  key(row(panel, one), 'ArrowDown');
  expect(document.activeElement).toBe(row(panel, two));
  key(row(panel, two), 'ArrowUp');
  expect(document.activeElement).toBe(row(panel, one));
});

test('wants another: closed with that outcome, and Find one press away', async () => {
  const one = await add('blue-otter-1', { answer: 'family' });
  await changeReferral(one.id, { kind: 'connected' }, { seen: 0, today: TODAY });
  const panel = followUp();
  await waitFor(() => panel.one('[data-filter="show"]'));
  fireEvent.change(panel.one('[data-filter="show"]'), { target: { value: 'all' } });
  await shows(panel, ['blue-otter-1']);
  key(row(panel, one), 'w');
  await waitFor(() => panel.one('[data-action="another"]'));
  expect(await readReferral(one.id)).toMatchObject({ state: 'closed', outcome: 'wants-another' });
  fireEvent.click(panel.one('[data-action="another"]'));
  expect(panel.one('[data-view="find"]').hidden).toBe(false);
});

test('mine first, where I have any; everybody’s one choice away', async () => {
  await add('blue-otter-1');
  await add('red-otter-2', { owner: { role: 'nurse' } });
  await me.setValue({ role: 'social-worker', initials: 'MR' });
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  fireEvent.change(panel.one('[data-filter="whose"]'), { target: { value: 'everyone' } });
  await waitFor(() => expect(tags(panel).sort()).toEqual(['blue-otter-1', 'red-otter-2']));
});

test('two windows: what another window does is seen, and an answer that no longer fits is refused in words', async () => {
  const one = await add('blue-otter-1', { answer: 'family' });
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  const element = row(panel, one);
  // The other window is faster; this one still shows the old row.
  const other = openDatabase();
  await changeReferral(one.id, { kind: 'answer', answer: 'no' }, { seen: 0, today: TODAY }, other);
  key(element, 'c');
  await waitFor(() => expect(panel.one('[data-said="true"] [role="status"]').textContent).toContain('It is now: declined'));
  expect((await readReferral(one.id))?.state).toBe('declined');
  other.close();
});

test('a revisit is moved, an owner and a tag are changed, and the row is opened again with its offer', async () => {
  const one = await add('blue-otter-1', { answer: 'not-now' });
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  fireEvent.click(row(panel, one));
  await waitFor(() => panel.one('[data-owner]'));
  fireEvent.change(panel.one('[data-revisit]'), { target: { value: '1-month' } });
  await waitFor(async () => expect((await readReferral(one.id))?.due).toBe('2026-12-23'));
  const nurse = [...(panel.one('[data-owner]') as HTMLSelectElement).options].find(({ text }) => text === 'Nurse');
  fireEvent.change(panel.one('[data-owner]'), { target: { value: nurse?.value } });
  await waitFor(async () => expect((await readReferral(one.id))?.owner).toEqual({ role: 'nurse' }));
  fireEvent.click(panel.one('[data-action="offer-again"]'));
  await waitFor(() => panel.one('[data-noted="not-now"]'));
  fireEvent.click(panel.one('[data-answer="family"]'));
  await waitFor(async () => expect((await readReferral(one.id))?.state).toBe('connecting'));
  expect(await readReferrals()).toHaveLength(1);
});

test('wiped in one action, after one question, and never by accident', async () => {
  await add('blue-otter-1');
  const panel = followUp();
  await shows(panel, ['blue-otter-1']);
  fireEvent.click(panel.one('[data-action="erase-referrals"]'));
  await waitFor(() => expect(document.activeElement).toBe(panel.one('[data-action="erase-no"]')));
  fireEvent.click(panel.one('[data-action="erase-no"]'));
  expect(await readReferrals()).toHaveLength(1);
  fireEvent.click(panel.one('[data-action="erase-referrals"]'));
  fireEvent.click(panel.one('[data-action="erase-yes"]'));
  await waitFor(async () => expect(await db.referrals.count()).toBe(0));
  await waitFor(() => panel.one('[data-state="empty"]'));
});

test('the count on the tab is quiet: a number, words for screen readers, nothing when nothing is due', () => {
  const panel = renderPanel({ due: 3 });
  expect(panel.one('[data-view-button="followup"]').textContent).toContain('Follow-up3, 3 to look at today');
  panel.update({ due: 0 });
  expect(panel.all('[data-view-button="followup"] [data-due]')).toEqual([]);
});
