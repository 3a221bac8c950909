/** The keeper's forms and sitting when something comes between typing and saving: a full disk, another window, an update of Beside. */
import { configure, fireEvent, render, waitFor } from '@testing-library/preact';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { draftPlaces, keepDraft, readDraft } from '../../src/browser/keeper-drafts.ts';
import { OWN_PACK } from '../../src/core/own-pack.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { changeOverlays, readOverlays } from '../../src/data/overlays.ts';
import { putOwnProgram } from '../../src/data/own-programs.ts';
import { Keeper } from '../../src/keeper/Keeper.tsx';
import { emptyDraft } from '../../src/keeper/program-draft.ts';
import { aPack, aProgram } from '../support/builders.ts';
import { fillDisk } from '../support/full-disk.ts';

configure({ asyncUtilTimeout: 5000 });

const NO_ROOM = 'no room left';
const peers = aProgram({ id: 'peers', name: 'Peers', hours: 'Mondays' });
const ours = aProgram({ id: 'ours', name: 'Ours', hours: 'Mondays' });

beforeEach(async () => {
  await importPack(aPack({ programs: [peers] }));
  location.hash = '';
});

/** The keeper's tab at this place, and a way to its elements. */
async function open(place: string, wait = '[data-form="program"]') {
  location.hash = place;
  const { container, unmount } = render(<Keeper />);
  const one = <E extends HTMLElement = HTMLInputElement>(selector: string): E => {
    const found = container.querySelector<E>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  await waitFor(() => one(wait));
  return {
    container,
    unmount,
    one,
    has: (selector: string) => container.querySelector(selector) !== null,
    type: (field: string, value: string) => fireEvent.input(one(`[data-field="${field}"]`), { target: { value } }),
    value: (field: string) => one(`[data-field="${field}"]`).value,
    press: (action: string) => fireEvent.click(one(`[data-action="${action}"]`)),
    said: () => container.querySelector('[data-said-form]')?.textContent ?? '',
  };
}
type Desk = Awaited<ReturnType<typeof open>>;

const own = async () => (await db.programs.where({ pack: OWN_PACK }).toArray()).map(({ entry }) => entry);

const TYPED = {
  name: 'Parents on the Third Floor',
  organization: 'Our own hospital',
  summary: 'Parents who were here before visit families on the ward.',
  nextStep: 'Ask the nurse for a visit.',
  source: 'hospital.example/parents',
};

function writeNew(desk: Desk): void {
  for (const [field, words] of Object.entries(TYPED)) desk.type(field, words);
  fireEvent.click(desk.one('input[value="mentoring"]'));
  fireEvent.change(desk.one('[data-pick="counties"] select'), { target: { value: 'Fresno, CA' } });
  desk.press('add-counties');
}

test('a full disk while a listing is corrected: said beside the button, the words stay, and once there is room they are kept', async () => {
  const desk = await open('#edit/peers');
  desk.type('hours', 'Tuesdays, 9 to 12');
  const free = fillDisk();
  desk.press('save-program');
  await waitFor(() => expect(desk.said()).toContain(NO_ROOM));
  expect(desk.said()).toContain('try once more');
  expect(desk.value('hours')).toBe('Tuesdays, 9 to 12');
  expect(await readOverlays()).toEqual([]);
  free();
  desk.press('save-program');
  await waitFor(async () => expect(await readOverlays()).toMatchObject([{ field: 'hours', value: 'Tuesdays, 9 to 12', base: 'Mondays' }]));
});

test('a full disk at a new program of the clinic: the whole form stays, and one more press keeps it, once', async () => {
  const desk = await open('#write');
  writeNew(desk);
  const free = fillDisk();
  desk.press('save-program');
  await waitFor(() => expect(desk.said()).toContain(NO_ROOM));
  for (const [field, words] of Object.entries(TYPED)) expect(desk.value(field)).toBe(words);
  expect(desk.has('[data-picked="Fresno, CA"]')).toBe(true);
  expect(await own()).toEqual([]);
  free();
  desk.press('save-program');
  desk.press('save-program');
  await waitFor(() => desk.one('[data-own="parents-on-the-third-floor"]'));
  expect(await own()).toHaveLength(1);
  expect(await draftPlaces()).toEqual([]);
});

test('a full disk in a sitting: the listing stays on the desk, and the same press goes on once there is room', async () => {
  const desk = await open('#due', '[data-action="start-sitting"]');
  desk.press('start-sitting');
  await waitFor(() => desk.one('[data-action="verified"]'));
  const free = fillDisk();
  desk.press('verified');
  await waitFor(() => expect(desk.one<HTMLElement>('[role="alert"]').textContent).toContain(NO_ROOM));
  expect(desk.one<HTMLElement>('[data-section="sitting"]').dataset.done).toBe('0');
  expect(desk.one<HTMLElement>('[data-section="sitting"] h2').textContent).toBe('Peers');
  expect(await readOverlays()).toEqual([]);
  free();
  desk.press('verified');
  await waitFor(() => desk.one('[data-result="verified"]'));
  expect(await readOverlays()).toMatchObject([{ field: 'verified' }]);
});

test('two windows change different fields of an own program: both are kept', async () => {
  await putOwnProgram('ours', ours, undefined);
  const desk = await open('#own/ours');
  desk.type('cost', 'Free');
  const other = openDatabase(db.name);
  await putOwnProgram('ours', aProgram({ id: 'ours', name: 'Ours too', hours: 'Fridays' }), ours, other);
  other.close();
  await waitFor(() => expect(desk.one<HTMLElement>('h2').textContent).toBe('Ours too')); // it has heard of it
  desk.press('save-program');
  await waitFor(async () => expect(await own()).toMatchObject([{ name: 'Ours too', hours: 'Fridays', cost: 'Free' }]));
});

test('two windows change the same field: the words of both are shown, and a person decides', async () => {
  await putOwnProgram('ours', ours, undefined);
  const desk = await open('#own/ours');
  desk.type('hours', 'Tuesdays');
  desk.type('cost', 'Free');
  const other = openDatabase(db.name);
  await putOwnProgram('ours', aProgram({ id: 'ours', name: 'Ours', hours: 'Fridays' }), ours, other);
  other.close();
  // Whether it has heard of the other window or not, nothing is overwritten.
  await waitFor(() => {
    desk.press('save-program');
    expect(desk.has('[data-state="both-changed"]')).toBe(true);
  });
  expect(desk.said()).toContain('Fridays');
  expect(desk.said()).toContain('Press Save again to use yours');
  expect([desk.value('hours'), desk.value('cost')]).toEqual(['Tuesdays', 'Free']);
  expect(await own()).toMatchObject([{ hours: 'Fridays' }]);
  desk.press('save-program');
  await waitFor(async () => expect(await own()).toMatchObject([{ hours: 'Tuesdays', cost: 'Free' }]));
});

test('a program that another window removes while it is typed is said to be gone, and comes back only by Save', async () => {
  await putOwnProgram('ours', ours, undefined);
  const desk = await open('#own/ours');
  desk.type('hours', 'Tuesdays');
  await putOwnProgram('ours', undefined, ours);
  await waitFor(() => desk.one('[data-state="removed-elsewhere"]'));
  expect(desk.value('hours')).toBe('Tuesdays');
  expect(await own()).toEqual([]);
  desk.press('save-program');
  await waitFor(async () => expect(await own()).toMatchObject([{ hours: 'Tuesdays' }]));
});

test('what another window corrects in a listing meanwhile is not taken back by a form that never touched it', async () => {
  const desk = await open('#edit/peers');
  desk.type('cost', 'Free');
  const who = { on: '2026-11-23' };
  await changeOverlays([{ program: 'peers', field: 'hours', value: 'Fridays', base: 'Mondays', ...who }], who);
  await waitFor(() => {
    desk.press('save-program');
    expect(desk.said()).toBe('');
  });
  await waitFor(async () => expect(await readOverlays()).toHaveLength(2));
  expect(await readOverlays()).toMatchObject([
    { field: 'cost', value: 'Free' },
    { field: 'hours', value: 'Fridays' },
  ]);
});

test('a newer Beside takes the database over: the form stays, says so, and is offered again in the new page', async () => {
  const desk = await open('#write');
  writeNew(desk);
  const newer = new Dexie(db.name);
  newer.version(99).stores({ programs: '[pack+id], pack, id', packs: 'id', overlays: '[program+field], program, field' });
  await newer.open();
  newer.close();
  await waitFor(() => expect(desk.one<HTMLElement>('[data-state="away"]').textContent).toContain('What you typed is kept'));
  expect(desk.has('[data-action="reload"]')).toBe(true);
  expect(desk.value('name')).toBe(TYPED.name);
  desk.press('save-program');
  await waitFor(() => expect(desk.said()).not.toBe(''));
  expect(desk.value('summary')).toBe(TYPED.summary);
  desk.unmount();
  // The page of the newer Beside begins anew: only what storage has is left.
  expect(await readDraft('write')).toMatchObject({ typed: TYPED });
  await Dexie.delete(db.name);
});

test('a form that was left is offered again, restored as typed, and thrown away only by a press', async () => {
  const first = await open('#write');
  writeNew(first);
  await waitFor(async () => expect(await draftPlaces()).toEqual(['write']));
  first.unmount();
  const desk = await open('#due', '[data-unsaved="write"]');
  expect(desk.one<HTMLElement>('[data-unsaved="write"]').textContent).toContain(TYPED.name);
  desk.press('go-on');
  await waitFor(() => desk.one('[data-state="restored"]'));
  for (const [field, words] of Object.entries(TYPED)) expect(desk.value(field)).toBe(words);
  expect(desk.has('[data-picked="Fresno, CA"]')).toBe(true);
  desk.press('cancel-program');
  await waitFor(async () => expect(await draftPlaces()).toEqual([]));
});

test('two windows write a new program at the same time: each has its own draft, and the other is not offered as left behind', async () => {
  // Web Locks, of which one window has one end: what another one holds is there, and not ours.
  const elsewhere = new Set(['local:keeperDraft:write']);
  const request = async (name: string, _: LockOptions, then: () => unknown) => {
    if (elsewhere.has(name)) throw new DOMException('waited', 'TimeoutError');
    return then();
  };
  vi.stubGlobal('navigator', { ...navigator, locks: { request, query: async () => ({ held: [...elsewhere].map((name) => ({ name })) }) } });
  const others = { typed: { ...emptyDraft(undefined), name: 'Of the other window' }, over: emptyDraft(undefined) };
  await keepDraft('write', others);
  const desk = await open('#write');
  expect([desk.value('name'), desk.has('[data-unsaved]')]).toEqual(['', false]);
  writeNew(desk);
  await waitFor(async () => expect(await draftPlaces()).toHaveLength(1));
  expect(await readDraft('write')).toEqual(others);
  const [ownPlace = ''] = await draftPlaces();
  desk.unmount();
  // The other window is closed, and so is this one: both are offered, each under its name.
  elsewhere.clear();
  const later = await open('#due', `[data-unsaved="${ownPlace}"]`);
  expect(later.one<HTMLElement>('[data-unsaved="write"]').textContent).toContain('Of the other window');
  fireEvent.click(later.one(`[data-unsaved="${ownPlace}"] [data-action="go-on"]`));
  await waitFor(() => later.one('[data-state="restored"]'));
  expect(later.value('name')).toBe(TYPED.name);
  vi.unstubAllGlobals();
});

test('a damaged draft is as good as none', async () => {
  await keepDraft('write', { typed: { name: 5 }, over: null });
  const desk = await open('#write');
  expect([desk.value('name'), desk.has('[data-state="restored"]')]).toEqual(['', false]);
});

test('typing goes on while storage refuses the draft', async () => {
  const refuse = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  const desk = await open('#write');
  writeNew(desk);
  desk.press('save-program');
  await waitFor(() => desk.one('[data-own="parents-on-the-third-floor"]'));
  refuse.mockRestore();
});
