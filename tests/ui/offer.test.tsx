import { configure, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { me, practice } from '../../src/browser/practice.ts';
import { db } from '../../src/data/db.ts';
import { readGaps } from '../../src/data/gaps.ts';
import { changeReferral, eraseReferrals, readReferrals } from '../../src/data/referrals.ts';
import { aLesson, aProgram } from '../support/builders.ts';
import { fillDisk } from '../support/full-disk.ts';
import { aCatalogue, aTab, renderPanel } from './render-panel.tsx';

// The database answers when it can, and other work may share the processor.
configure({ asyncUtilTimeout: 5000 });

const program = aProgram({
  id: 'dravet-parents',
  name: 'Dravet parents',
  conditions: ['dravet-syndrome'],
  languages: ['en', 'es'],
  contacts: [
    { kind: 'phone', value: '800-555-0100' },
    { kind: 'web', value: 'https://dravet.example/' },
    { kind: 'form', value: 'https://dravet.example/start' },
  ],
});
const catalogue = aCatalogue({
  programs: [program, aProgram({ id: 'resource-center', name: 'Family resource center', fallback: true, place: { states: ['CA'] } })],
  lessons: [aLesson({ id: 'offer-in-four-sentences' })],
});

const copied: string[] = [];
const clipboard = { writeText: vi.fn<(text: string) => Promise<void>>() };
let chart = 0;
beforeEach(() => {
  copied.length = 0;
  clipboard.writeText.mockImplementation(async (text) => void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A chart of its own for every test: answers are remembered by chart. */
const panelWith = (defaults = {}) => renderPanel({ catalogue, defaults, tab: { chart: `offer ${++chart}` } });
type Panel = ReturnType<typeof panelWith>;
const press = async (panel: Panel, selector: string) => {
  await waitFor(() => panel.one(selector));
  fireEvent.click(panel.one(selector));
};
const offer = async (panel: Panel) => {
  await press(panel, '[data-program="dravet-parents"] [data-action="offer"]');
  await waitFor(() => panel.one('[data-answers]'));
};
const one = async () => {
  await waitFor(async () => expect(await readReferrals()).toHaveLength(1));
  const [row] = await readReferrals();
  if (!row) throw new Error('no row');
  return row;
};

test('two presses from a suggestion: the family makes the contact, with number, code and words', async () => {
  const panel = panelWith({ language: 'es', county: 'Fresno, CA' });
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await waitFor(() => panel.one('[data-connect] svg'));
  expect(panel.one('[data-connect]').textContent).toContain('800-555-0100');
  expect(panel.one('[data-qr]').dataset.qr).toBe('https://dravet.example/start');
  expect(panel.one('[data-connect] [lang="es"]').textContent).toContain('Hola');
  expect(await one()).toMatchObject({
    programs: ['dravet-parents'],
    condition: 'dravet-syndrome',
    language: 'es',
    county: 'Fresno, CA',
    state: 'connecting',
    answer: 'family',
    due: '2026-12-07',
    owner: { role: 'social-worker' },
  });
});

test('no hand-over text before an answer, and none after an offer without one', async () => {
  const panel = panelWith();
  await offer(panel);
  expect(panel.all('[data-action="copy-hand-over"], textarea')).toEqual([]);
  await press(panel, '[data-answer="none"]');
  await waitFor(() => panel.one('[data-action="copy-note"]'));
  expect(panel.all('[data-action="copy-hand-over"]')).toEqual([]);
  await press(panel, '[data-answer="no"]');
  await waitFor(() => panel.one('[data-action="copy-hand-over"]'));
  expect(await one()).toMatchObject({ state: 'declined', rev: 1 });
});

test('the script: four sentences in Spanish, marked as a draft, the interpreter and the lesson', async () => {
  const panel = panelWith({ language: 'es' });
  await offer(panel);
  expect(panel.all('[data-script="es"] li')).toHaveLength(4);
  expect(panel.one('[data-state="draft"]')).toBeTruthy();
  expect(panel.one('[data-state="interpreter"]').textContent).toContain('Spanish');
  fireEvent.change(panel.one('[data-offer-language]'), { target: { value: 'en' } });
  expect(panel.one('[data-script="en"]').textContent).toContain('Dravet parents');
  expect(panel.all('[data-state="draft"]')).toEqual([]);
  fireEvent.click(panel.one('[data-action="lesson"]'));
  await waitFor(() => expect(panel.one('section:not([hidden])').dataset.view).toBe('lesson'));
  fireEvent.click(panel.one('[data-action="back"]'));
  await waitFor(() => panel.one('[data-answers]'));
});

test('English needs no interpreter; a language without a script says so', async () => {
  const english = panelWith({ language: 'en' });
  await offer(english);
  expect(english.all('[data-state="interpreter"]')).toEqual([]);
  english.container.remove();
  const hmong = panelWith({ language: 'hmn' });
  await offer(hmong);
  expect(hmong.one('[data-state="interpreter"]').parentElement?.textContent).toContain('no script in Hmong');
});

test('a practice’s own sentence is said, in its language only', async () => {
  await practice.setValue({ script: { en: ['Uno.', 'Two.', 'Three of [program].', 'Four.'] } });
  const panel = panelWith();
  await offer(panel);
  expect(panel.one('[data-script]').textContent).toBe('Uno.Two.Three of Dravet parents.Four.');
});

test('not now asks when, and keeps nothing before that', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="not-now"]');
  expect(await readReferrals()).toEqual([]);
  fireEvent.change(panel.one('[data-revisit]'), { target: { value: 'date' } });
  expect(panel.one('[data-action="later"]').hasAttribute('disabled')).toBe(true);
  fireEvent.input(panel.one('[data-revisit-day]'), { target: { value: '2027-01-04' } });
  await press(panel, '[data-action="later"]');
  expect(await one()).toMatchObject({ state: 'not-now', due: '2027-01-04', occasion: 'date' });
  expect(panel.one('[data-noted="not-now"]').textContent).toContain('Jan 4, 2027');
});

test('a signed authorization: its elements, and whose form it is', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="authorization"]');
  await waitFor(() => panel.one('[data-authorization]'));
  expect(panel.all('[data-authorization] li').length).toBe(6);
  expect(panel.one('[data-authorization]').textContent).toContain("clinic's own form");
});

test('undo takes the row away; another answer changes it', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await press(panel, '[data-action="undo"]');
  await waitFor(async () => expect(await readReferrals()).toEqual([]));
  expect(panel.all('[data-connect]')).toEqual([]);
  await press(panel, '[data-answer="no"]');
  await waitFor(() => panel.one('[data-noted="declined"]'));
  await press(panel, '[data-answer="family"]');
  await waitFor(() => panel.one('[data-noted="connecting"]'));
  expect((await one()).history.map(({ state }) => state)).toEqual(['offered', 'declined', 'connecting']);
});

test('away to another chart and back: the answer is still there, and the other chart shows nothing of it', async () => {
  const tab = aTab({ chart: `offer ${++chart}` });
  const panel = renderPanel({ catalogue, tab });
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await waitFor(() => panel.one('[data-noted="connecting"]'));
  panel.update({ catalogue, tab: { chart: 'another' } });
  expect(panel.all('[data-answers]')).toEqual([]);
  panel.update({ catalogue, tab });
  await waitFor(() => panel.one('[data-noted="connecting"]'));
  expect(await readReferrals()).toHaveLength(1);
});

test('a change in another window is seen, and one that no longer fits says so', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await waitFor(() => panel.one('[data-action="connected"]'));
  const row = await one();
  await changeReferral(row.id, { kind: 'answer', answer: 'no' }, { seen: row.rev, today: '2026-11-23' });
  await waitFor(() => panel.one('[data-noted="declined"]'));
  expect(panel.all('[data-connect]')).toEqual([]);
});

test('wiped elsewhere: the page asks anew and shows nothing of the row', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await waitFor(() => panel.one('[data-connect]'));
  await one();
  await eraseReferrals();
  await waitFor(() => expect(panel.all('[data-connect]')).toEqual([]));
  await press(panel, '[data-answer="no"]');
  expect(await one()).toMatchObject({ state: 'declined', rev: 0 });
});

test('the tag: a suggestion is kept at once, an identifier never', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await press(panel, '[data-action="make-tag"]');
  await waitFor(async () => expect((await one()).tag).toMatch(/^[a-z]+-[a-z]+-\d\d$/));
  const { tag } = await one();
  const field = panel.one('[data-tag-field]');
  for (const [typed, problem] of [
    ['Nayeli Invented', 'name'],
    ['00481516', 'number'],
    ['3/14/2019', 'date'],
    ['fenfluramine', 'unknown-word'],
  ]) {
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.submit(panel.one('form'));
    await waitFor(() => expect(panel.one('[data-tag-problem]').dataset.tagProblem).toBe(problem));
  }
  expect((await one()).tag).toBe(tag);
  expect(JSON.stringify(await db.referrals.toArray())).not.toMatch(/nayeli|fenfluramine|00481516|2019/i);
});

test('the chart note: program, format, language, response, next step, owner, revisit; nothing about how anyone copes', async () => {
  await practice.setValue({ owner: { role: 'family-liaison', initials: 'LT' } });
  const panel = panelWith({ language: 'es' });
  await offer(panel);
  await press(panel, '[data-answer="not-now"]');
  await press(panel, '[data-action="later"]');
  await press(panel, '[data-action="copy-note"]');
  await waitFor(() => panel.one('[data-copied="true"]'));
  expect(copied).toEqual([
    'Peer support offered (Dravet parents, one to one, Spanish). Response: not now. Next step: offer it again; owner: Family liaison LT. Revisit: at the next visit.',
  ]);
});

test('a physician: suggestion, then hand over; two presses, copied and noted', async () => {
  await me.setValue({ role: 'physician', initials: 'AB' });
  await practice.setValue({ owner: { role: 'social-worker', initials: 'MR' }, backup: { role: 'nurse' } });
  const panel = panelWith();
  await press(panel, '[data-program="dravet-parents"] [data-action="hand-over"]');
  await waitFor(() => panel.one('[data-hand-over="yes"]'));
  expect(panel.all('textarea')).toEqual([]);
  fireEvent.change(panel.one('[data-revisit]'), { target: { value: 'discharge' } });
  await press(panel, '[data-hand-over="yes"]');
  await waitFor(() => panel.one('[data-copied="true"]'));
  expect(copied).toEqual(['Peer support: Dravet parents; family said yes; please help connect; revisit at discharge.']);
  expect(await one()).toMatchObject({
    state: 'handed-over',
    by: 'physician',
    owner: { role: 'social-worker', initials: 'MR' },
    backup: { role: 'nurse' },
    occasion: 'discharge',
  });
  await press(panel, '[data-action="undo"]');
  await waitFor(async () => expect(await readReferrals()).toEqual([]));
  expect(panel.all('textarea')).toEqual([]);
});

test('a no is noted and no message is made', async () => {
  await me.setValue({ role: 'physician' });
  const panel = panelWith();
  await press(panel, '[data-program="dravet-parents"] [data-action="hand-over"]');
  await press(panel, '[data-hand-over="no"]');
  expect(await one()).toMatchObject({ state: 'declined' });
  expect(copied).toEqual([]);
});

test('where the browser does not copy: the text is there, selected, with what to press', async () => {
  await me.setValue({ role: 'physician' });
  clipboard.writeText.mockRejectedValue(new DOMException('Document is not focused.', 'NotAllowedError'));
  const panel = panelWith();
  await press(panel, '[data-program="dravet-parents"] [data-action="hand-over"]');
  await press(panel, '[data-hand-over="yes"]');
  await waitFor(() => panel.one('[data-copied="false"]'));
  const area = panel.one('[data-copy-text]') as HTMLTextAreaElement;
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart ?? 0, area.selectionEnd ?? 0)).toBe(area.value);
  expect(panel.one('[data-copied] [role="status"]').textContent).toContain('Ctrl+C');
  expect(await one()).toMatchObject({ state: 'handed-over' });
});

test('where the database does not answer: said plainly, and the message is copied all the same', async () => {
  await me.setValue({ role: 'physician' });
  const panel = panelWith();
  await press(panel, '[data-program="dravet-parents"] [data-action="hand-over"]');
  await waitFor(() => panel.one('[data-hand-over="yes"]'));
  vi.spyOn(db.referrals, 'add').mockRejectedValue(new Error('away'));
  await press(panel, '[data-hand-over="yes"]');
  await waitFor(() => panel.one('[data-news="failed"]'));
  expect(copied).toHaveLength(1);
  expect(panel.one('[data-hand-over="yes"]')).toBeTruthy();
});

test('nothing fits: shows what would be noted, notes it once, takes it back', async () => {
  const panel = panelWith({ language: 'hmn', county: 'Fresno, CA' });
  await press(panel, '[data-action="nothing-fits"]');
  await waitFor(() => panel.one('[data-gap="open"]'));
  expect(panel.one('[data-gap]').textContent).toMatch(/Dravet syndrome.*Hmong.*Fresno County.*Nov 2026/);
  expect(await readGaps()).toEqual([]);
  await press(panel, '[data-action="note-gap"]');
  await waitFor(() => panel.one('[data-gap="noted"]'));
  const [gap] = await readGaps();
  expect(gap).toMatchObject({ month: '2026-11', condition: 'dravet-syndrome', language: 'hmn', county: 'Fresno, CA' });
  expect(panel.one('[data-fallback]').textContent).toContain('Family resource center');
  expect(panel.all('[data-step] a').length).toBe(7);
  fireEvent.click(panel.one('[data-action="back"]'));
  await press(panel, '[data-action="nothing-fits"]');
  await waitFor(() => panel.one('[data-gap="noted"]'));
  await press(panel, '[data-action="undo-gap"]');
  await waitFor(async () => expect(await readGaps()).toEqual([]));
});

test('a search that finds nothing leads there too, with what Beside has a name for and nothing that was typed', async () => {
  const panel = panelWith();
  fireEvent.click(panel.one('[data-view-button="find"]'));
  await waitFor(() => panel.one('[data-results]'));
  fireEvent.input(panel.one('[data-view="find"] input[type="search"]'), { target: { value: 'Nayeli Invented 00481516' } });
  await press(panel, '[data-view="find"] [data-action="nothing-fits"]');
  await press(panel, '[data-action="note-gap"]');
  await waitFor(async () => expect(await readGaps()).toHaveLength(1));
  const [gap] = await readGaps();
  expect(gap).toEqual({ id: gap?.id, month: '2026-11' });
});

test("safety: a hospital's protocol stands where the practice has none of its own", async () => {
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({ protocol: 'Page the team.', protocolPhone: '559-555-0111' }) } });
  const panel = panelWith();
  fireEvent.click(panel.one('[data-action="safety"]'));
  await waitFor(() => expect(panel.one('[data-protocol="policy"]').textContent).toContain('559-555-0111'));
  expect(panel.one('[data-protocol="policy"]').textContent).toContain('Page the team.');
  await practice.setValue({ protocol: 'Call the social worker.' });
  await waitFor(() => expect(panel.one('[data-protocol="own"]').textContent).toContain('Call the social worker.'));
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({}) } });
});

test('safety: one press from every view and page, with numbers, and the practice’s own protocol', async () => {
  await practice.setValue({ protocol: 'Call the social worker on duty.\nStay.', protocolPhone: '559-555-0100' });
  const panel = panelWith();
  for (const view of ['chart', 'find', 'learn', 'followup']) {
    fireEvent.click(panel.one(`[data-view-button="${view}"]`));
    fireEvent.click(panel.one('[data-action="safety"]'));
    await waitFor(() => panel.one('[data-crisis]'));
    fireEvent.click(panel.one('[data-action="back"]'));
  }
  fireEvent.click(panel.one('[data-view-button="chart"]'));
  for (const action of ['offer', 'open', 'nothing-fits']) {
    await press(panel, `section:not([hidden]) [data-action="${action}"]`);
    fireEvent.click(panel.one('[data-action="safety"]'));
    await waitFor(() => panel.one('[data-crisis]'));
    expect(panel.all('[data-crisis] a').map((link) => link.getAttribute('href'))).toEqual([
      'tel:911',
      'tel:988',
      'sms:988',
      'https://988lifeline.org',
    ]);
    await waitFor(() => expect(panel.one('[data-protocol="own"]').textContent).toContain('559-555-0100'));
    fireEvent.click(panel.one('[data-action="back"]'));
    fireEvent.click(panel.one('[data-action="back"]'));
  }
});

test('a full disk at a new offer: nothing is noted, the words say what to do, and the same press keeps it once there is room', async () => {
  const panel = panelWith({ language: 'es' });
  await offer(panel);
  const free = fillDisk();
  await press(panel, '[data-answer="family"]');
  await waitFor(() => expect(panel.one('[data-news="failed"]').textContent).toContain('no room left'));
  expect(panel.one('[data-answer="family"]').getAttribute('aria-pressed')).toBe('false');
  expect(panel.all('[data-connect]')).toEqual([]);
  free();
  await press(panel, '[data-answer="family"]');
  expect(await one()).toMatchObject({ answer: 'family', language: 'es' });
  await waitFor(() => expect(panel.one('[data-noted]').dataset.news).toBe(''));
});

test('a full disk at "not now": the day that was chosen comes back', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="not-now"]');
  fireEvent.change(panel.one('[data-answers] [data-revisit]'), { target: { value: '3-months' } });
  const free = fillDisk();
  await press(panel, '[data-action="later"]');
  await waitFor(() => expect(panel.one('[data-news="failed"]').textContent).toContain('try once more'));
  await waitFor(() => expect(panel.one('[data-action="later"]').closest('[hidden]')).toBeNull());
  expect((panel.one('[data-answers] [data-revisit]') as HTMLSelectElement).value).toBe('3-months');
  free();
  await press(panel, '[data-action="later"]');
  expect(await one()).toMatchObject({ answer: 'not-now', occasion: '3-months' });
});

test('a full disk at a tag, at an owner and at a hand-over: the tag stays typed, the row as it was, and the message is in the clipboard', async () => {
  const panel = panelWith();
  await offer(panel);
  await press(panel, '[data-answer="family"]');
  await one();
  await waitFor(() => panel.one('[data-action="undo"]'));
  const free = fillDisk();
  const field = panel.one('[data-tag-field]') as HTMLInputElement;
  fireEvent.input(field, { target: { value: 'blue otter 12' } });
  await press(panel, '[data-action="save-tag"]');
  await waitFor(() => expect(panel.one('[data-news="failed"]').textContent).toContain('no room left'));
  expect(field.value).toBe('blue otter 12');
  const before = (panel.one('[data-owner]') as HTMLSelectElement).value;
  fireEvent.change(panel.one('[data-owner]'), { target: { value: String(Number(before) + 1) } });
  await waitFor(() => expect((panel.one('[data-owner]') as HTMLSelectElement).value).toBe(before));
  free();
  await press(panel, '[data-action="save-tag"]');
  await waitFor(async () => expect((await one()).tag).toBe('blue-otter-12'));

  const other = panelWith();
  await press(other, '[data-program="resource-center"] [data-action="open"]');
  await press(other, '[data-action="hand-over"]');
  await waitFor(() => other.one('[data-hand-over="yes"]'));
  const freeAgain = fillDisk();
  await press(other, '[data-hand-over="yes"]');
  await waitFor(() => expect(other.one('[data-news="failed"]').textContent).toContain('no room left'));
  expect(copied.at(-1)).toContain('Family resource center');
  expect(await readReferrals()).toHaveLength(1);
  freeAgain();
  await press(other, '[data-hand-over="yes"]');
  await waitFor(async () => expect(await readReferrals()).toHaveLength(2));
});
