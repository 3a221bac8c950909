import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Answer, newReferral } from '../../src/core/referral.ts';
import { children } from '../demo-chart/children.ts';
import { accessibility } from '../support/axe.ts';
import { type Beside, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { shown } from '../support/panel.ts';
import { readCode } from '../support/read-code.ts';
import { readPdf } from '../support/read-pdf.ts';
import { seed } from '../support/seed.ts';
import type { ChildName } from '../support/site.ts';

type Row = {
  programs: string[];
  id: string;
  rev: number;
  state: string;
  answer?: string;
  due?: string;
  offered: string;
  tag?: string;
  condition?: string;
  owner: { role: string; initials?: string };
  history: { on: string; state: string }[];
};

/** Every store of the extension, as it stands on disk and in memory. */
const stores = (panel: Page): Promise<Record<string, unknown[]>> =>
  panel.evaluate(async () => {
    const held: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      for (const table of database.objectStoreNames)
        held[table] = await new Promise((done) => {
          const all = database.transaction(table).objectStore(table).getAll();
          all.onsuccess = () => done(all.result);
        });
      database.close();
    }
    held['storage.local'] = [await chrome.storage.local.get(null)];
    held['storage.session'] = [await chrome.storage.session.get(null)];
    held['storage.sync'] = [await chrome.storage.sync.get(null)];
    held.localStorage = [{ ...localStorage }];
    return held;
  });

const rows = async (panel: Page): Promise<Row[]> => (await stores(panel)).referrals as Row[];

/** The row, once there is one and it is in this state. */
const rowIn = (panel: Page, state: string): Promise<Row> =>
  until(`a row is ${state}`, async () => (await rows(panel)).find((row) => row.state === state));

/** The panel beside a child whose chart has been read. */
async function start(browser: Beside & { demo(child: ChildName): string }, role?: string): Promise<{ page: Page; panel: Page }> {
  const page = await browser.page(browser.demo('dravet'));
  const panel = await browser.allowSite(page);
  if (role) await panel.evaluate((one) => chrome.storage.local.set({ me: { role: one, initials: 'MR' } }), role);
  await until('suggestions', async () => (await shown(panel)).suggested.length > 0);
  return { page, panel };
}

/** Counts every press of the mouse in a page, as the browser sees it. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = { clicks: 0 };
    document.addEventListener('click', (event) => event.isTrusted && counted.clicks++, true);
    Object.assign(window, { counted });
  });
  return () => page.evaluate(() => (window as unknown as { counted: { clicks: number } }).counted.clicks);
}

/** Moves the clock of a page, as on a later day, and looks at it as a person does who comes back. */
async function moveClock(panel: Page, day: string): Promise<void> {
  await panel.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** What the clipboard of the browser holds, pasted into the search box. */
async function pasted(panel: Page): Promise<string> {
  await panel.locator('[data-action="safety"]').click();
  await panel.keyboard.press('/');
  const box = panel.getByRole('searchbox');
  await expect(box).toBeFocused();
  await box.fill('');
  await panel.keyboard.press('Control+V');
  return box.inputValue();
}

test('a physician: from the suggestion to a message in the clipboard in two clicks, and the owner finds the row', async ({ beside }) => {
  const { panel } = await start(beside, 'physician');
  const name = (await shown(panel)).suggested[0]?.name ?? '';
  const clicks = await countClicks(panel);
  await panel.locator('[data-program] [data-action="hand-over"]').first().click();
  await panel.locator('[data-hand-over="yes"]').click();
  await expect(panel.locator('[data-copied="true"]')).toBeVisible();
  expect(await clicks()).toBe(2);
  const row = await rowIn(panel, 'handed-over');
  expect(row).toMatchObject({ answer: 'yes', owner: { role: 'social-worker' }, condition: 'dravet-syndrome' });
  const message = `Peer support: ${name}; family said yes; please help connect; revisit at the next visit.`;
  expect(await panel.locator('[data-copy-text]').inputValue()).toBe(message);
  expect(await pasted(panel)).toBe(message);
});

test('a social worker: hand-over, script, the family connects, recorded; and the revisit a month later', async ({ beside }) => {
  test.setTimeout(120_000);
  const { panel } = await start(beside, 'physician');
  await panel.locator('[data-program] [data-action="hand-over"]').first().click();
  await panel.locator('[data-hand-over="yes"]').click();
  await rowIn(panel, 'handed-over');

  // Another person, another day, the same computer.
  await panel.evaluate(() => chrome.storage.local.set({ me: { role: 'social-worker', initials: 'MR' } }));
  await panel.locator('[data-action="back"]').click();
  const clicks = await countClicks(panel);
  await panel.locator('[data-view-button="followup"]').click();
  await panel.locator('[data-referral] [data-action="row"]').click();
  await panel.locator('[data-action="offer-again"]').click();
  await expect(panel.locator('[data-script] li')).toHaveCount(4);
  await panel.locator('[data-answer="family"]').click();
  await expect(panel.locator('[data-connect] svg')).toBeVisible();
  expect(await clicks(), 'tab, row, script, answer').toBe(4);
  const address = await panel.locator('[data-qr]').getAttribute('data-qr');
  expect(await readCode(panel.locator('[data-qr]'))).toBe(address);
  expect(new URL(address ?? '').protocol).toMatch(/^https?:$/);
  await panel.locator('[data-connect]').scrollIntoViewIfNeeded();
  await panel.locator('[data-view="offer"] [data-action="make-tag"]').click();
  const connecting = await until('the tag is kept', async () => (await rows(panel)).find(({ tag }) => tag));
  expect(connecting).toMatchObject({ state: 'connecting', answer: 'family' });

  // The sheet that the family takes along, printed from a tab of its own.
  const opened = beside.context.waitForEvent('page');
  await panel.locator('[data-view="offer"] [data-action="sheet"]').click();
  const sheet = await opened;
  const entry = sheet.locator(`[data-entry="${connecting.programs[0]}"]`);
  await expect(entry).toBeVisible();
  const name = (await entry.locator('h3').textContent()) ?? '';
  const [printed] = await readPdf(await sheet.pdf({ format: 'Letter' }));
  expect(printed?.text.replace(/\s+/g, ' ')).toContain(name);
  expect(printed?.codes.length).toBeGreaterThan(0);
  await sheet.close();

  // Two weeks on it comes up by itself: a number on the tab, then "could not", "not now".
  const due = connecting.due ?? '';
  expect(due > connecting.offered).toBe(true);
  await panel.locator('[data-action="back"]').click();
  await expect(panel.locator('[data-view-button="followup"] [data-due]')).toHaveCount(0);
  await moveClock(panel, due);
  await expect(panel.locator('[data-view-button="followup"] [data-due]')).toHaveAttribute('data-due', '1');
  const row = panel.locator('[data-referral] [data-action="row"]');
  await row.focus();
  await panel.keyboard.press('x');
  await rowIn(panel, 'could-not-connect');
  await expect(row).toBeFocused();
  await panel.keyboard.press('n');
  const later = await rowIn(panel, 'not-now');
  await row.focus();
  await panel.keyboard.press('z');
  await rowIn(panel, 'could-not-connect');
  await panel.keyboard.press('Enter');
  if (!(await panel.locator('[data-revisit]').isVisible())) await row.press('Enter');
  await panel.locator('[data-revisit]').selectOption('1-month');
  const month = await until('the revisit is moved', async () =>
    (await rows(panel)).find((one) => one.due !== later.due && one.rev > later.rev + 1),
  );
  await expect(panel.locator('[data-view-button="followup"] [data-due]')).toHaveCount(0);

  // A month later.
  await moveClock(panel, month.due ?? '');
  await expect(panel.locator('[data-view-button="followup"] [data-due]')).toHaveAttribute('data-due', '1');
  await expect(panel.locator('[data-referral][data-due="true"]')).toHaveCount(1);
  await row.focus();
  await panel.keyboard.press('c');
  const done = await rowIn(panel, 'connected');
  expect(done.history.map(({ state }) => state)).toEqual(['offered', 'handed-over', 'connecting', 'could-not-connect', 'connected']);
  expect(done.history.at(-1)?.on).toBe(month.due);
  await expect(panel.locator('[data-view-button="followup"] [data-due]')).toHaveCount(0);
});

test('the family makes the contact: never more than three clicks from a suggestion, on every card', async ({ beside }) => {
  const { panel } = await start(beside);
  const cards = await panel.locator('[data-suggestions] [data-program]').count();
  expect(cards).toBeGreaterThan(3);
  for (let card = 0; card < cards; card++) {
    const clicks = await countClicks(panel);
    await panel.locator('[data-suggestions] [data-program]').nth(card).locator('[data-action="offer"]').click();
    await panel.locator('[data-answer="family"]').click();
    await expect(panel.locator('[data-connect]')).toBeVisible();
    expect(await clicks()).toBeLessThanOrEqual(3);
    const address = await panel
      .locator('[data-qr]')
      .getAttribute('data-qr', { timeout: 1000 })
      .catch(() => null);
    if (address) expect(await readCode(panel.locator('[data-qr]'))).toBe(address);
    await panel.locator('[data-action="back"]').click();
  }
  await until('each is recorded', async () => (await rows(panel)).length === cards);
});

/** What each view leads with, as on screen: the act of a card and of a result, the acts of a program, the first lesson, the first row. */
async function leads(panel: Page): Promise<Record<'chart' | 'program' | 'find' | 'learn' | 'followup', string>> {
  const ACTS = ':is([data-action="offer"], [data-action="hand-over"], [data-action="sheet"])';
  const names = (within: string) =>
    panel.locator(`${within} ${ACTS}`).evaluateAll((all) => all.map((one) => one.getAttribute('data-action')).join(' '));
  const view = (name: string) => panel.locator(`[data-view-button="${name}"]`).click();
  await view('chart');
  const chart = await names('[data-view="chart"] [data-first="true"]');
  await panel.locator('[data-first="true"] [data-action="open"]').click();
  await expect(panel.locator('[data-view="program"] h2')).toBeFocused();
  const program = await names('[data-view="program"]');
  await panel.locator('[data-action="back"]').click();
  await view('find');
  await expect(panel.locator('[data-view="find"] li[data-program]').first()).toBeVisible();
  const find = await names('[data-view="find"] li[data-program]:first-child');
  await view('learn');
  await expect(panel.locator('li[data-lesson]').first()).toBeVisible();
  const learn = (await panel.locator('li[data-lesson]').first().getAttribute('data-lesson')) ?? '';
  await view('followup');
  await expect(panel.locator('li[data-referral]').first()).toBeVisible();
  const followup = (await panel.locator('li[data-referral]').first().getAttribute('data-state')) ?? '';
  return { chart, program, find, learn, followup };
}

test('the role chosen in settings changes what each view leads with; nothing is out of reach', async ({ beside }) => {
  test.setTimeout(120_000);
  const { page, panel } = await start(beside);
  // One of each state, all offered today and none due.
  const today = await panel.evaluate(() => new Date().toLocaleDateString('sv'));
  const answers: (Answer | undefined)[] = ['family', 'not-now', 'yes', undefined];
  const offered = answers.map((answer, n) =>
    newReferral(
      { programs: ['dravet-foundation-parent-support'], owner: { role: 'other' }, ...(answer ? { answer } : {}) },
      { id: `00000000-0000-4000-8000-00000000000${n}`, today },
    ),
  );
  await seed(panel, 'referrals', offered);
  await panel.reload();
  await until('suggestions', async () => (await shown(panel)).suggested.length > 0);
  expect(await leads(panel)).toEqual({
    chart: 'offer',
    program: 'offer hand-over sheet',
    find: 'offer',
    learn: 'what-peer-support-is',
    followup: 'handed-over',
  });
  const options = await beside.extensionPage('options.html');
  for (const [role, expected] of [
    ['physician', { chart: 'hand-over', program: 'hand-over offer sheet', find: 'hand-over', learn: 'whose-job', followup: 'not-now' }],
    ['nurse', { chart: 'offer', program: 'offer hand-over sheet', find: 'offer', learn: 'ask-again', followup: 'offered' }],
    ['social-worker', { chart: 'offer', program: 'offer sheet hand-over', find: 'offer', learn: 'warm-handoff', followup: 'handed-over' }],
    ['front-desk', { chart: 'sheet', program: 'sheet hand-over offer', find: 'sheet', learn: 'know-your-list', followup: 'connecting' }],
  ] as const) {
    await options.locator('[data-setting="role"]').selectOption(role);
    await expect(options.locator('[data-saved="true"]')).toBeVisible();
    await page.bringToFront(); // the panel is about the tab in front
    await expect(panel.locator(`[data-view="chart"] [data-first="true"] [data-action="${expected.chart}"]`)).toBeAttached();
    if (role !== 'nurse') await expect(panel.locator(`[data-leads="${expected.followup}"]`)).toBeAttached();
    expect(await leads(panel), role).toEqual(expected);
    // Family-makes-contact, whatever the card leads with: details, offer, answer.
    await panel.locator('[data-view-button="chart"]').click();
    const clicks = await countClicks(panel);
    await panel.locator('[data-first="true"] [data-action="open"]').click();
    await panel.locator('[data-view="program"] [data-action="offer"]').click();
    await expect(panel.locator('[data-answer="family"]')).toBeVisible();
    expect(await clicks(), role).toBe(2);
    await panel.locator('[data-action="back"]').click();
    await panel.locator('[data-action="back"]').click();
  }

  // The front desk: a sheet from a result of Find in one press, in the language that new charts start with.
  await options.locator('[data-setting="language"]').selectOption('es');
  await panel.locator('[data-view-button="find"]').click();
  const opened = beside.context.waitForEvent('page');
  await panel.locator('[data-view="find"] li[data-program] [data-action="sheet"]').first().click();
  const sheet = await opened;
  await expect(sheet.locator('[data-paper]')).toBeVisible();
  await expect(sheet.locator('[data-field="language"]')).toHaveValue('es');
});

test('two windows change the same row: both end right', async ({ beside }) => {
  const { panel } = await start(beside, 'social-worker');
  await panel.locator('[data-program] [data-action="offer"]').first().click();
  await panel.locator('[data-answer="family"]').click();
  const { id } = await rowIn(panel, 'connecting');
  const other = await beside.extensionPage('sidepanel.html');
  for (const page of [panel, other]) {
    if (await page.locator('[data-action="back"]').isVisible()) await page.locator('[data-action="back"]').click();
    await page.locator('[data-view-button="followup"]').click();
    await expect(page.locator(`[data-referral="${id}"]`)).toBeVisible();
  }
  // At once: one gives it to a nurse and opens it, the other says connected.
  await panel.locator('[data-action="row"]').click();
  await Promise.all([panel.locator('[data-owner]').selectOption({ label: 'Nurse' }), other.locator('[data-action="row"]').press('c')]);
  const both = await rowIn(panel, 'connected');
  expect(both).toMatchObject({ rev: 2, owner: { role: 'nurse' } });
  for (const page of [panel, other]) {
    await page.locator('[data-filter="show"]').selectOption('all');
    if (await page.locator('[data-filter="whose"] option[value="mine"]:checked').count())
      await page.locator('[data-filter="whose"]').selectOption('everyone');
    await expect(page.locator(`[data-referral="${id}"] [data-row-state="connected"]`)).toBeVisible();
  }
});

test('where copying is denied, the text is selected and says what to press', async ({ beside }) => {
  const { page, panel } = await start(beside, 'physician');
  await panel.locator('[data-program] [data-action="hand-over"]').first().click();
  // As when the chart has the focus and not the panel: the browser's own interface then refuses.
  const session = await panel.context().newCDPSession(panel);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await page.bringToFront();
  await until('the panel has no focus', async () => !(await panel.evaluate(() => document.hasFocus())));
  await panel.locator('[data-hand-over="yes"]').evaluate((button) => button instanceof HTMLElement && button.click());
  await expect(panel.locator('[data-copied="false"] [role="status"]')).toContainText('Ctrl+C');
  const area = panel.locator('[data-copy-text]');
  expect(await area.evaluate((one) => document.activeElement === one)).toBe(true);
  const selected = await area.evaluate((one) =>
    one instanceof HTMLTextAreaElement ? one.value.slice(one.selectionStart, one.selectionEnd) : '',
  );
  expect(selected).toBe(await area.inputValue());
  expect(selected).toContain('Peer support:');
  await rowIn(panel, 'handed-over');
  // What the sentence says: the keys copy it.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await panel.keyboard.press('Control+C');
  expect(await pasted(panel)).toBe(selected);
});

test('the turn of the day is an alarm of the browser, tells nothing but the day, and wakes the worker', async ({ beside }) => {
  const alarm = await until('the alarm is set', () => beside.inWorker(() => chrome.alarms.get('turn-of-day')));
  expect(alarm.periodInMinutes).toBe(30);
  await beside.inWorker(() => chrome.alarms.create('turn-of-day', { delayInMinutes: 0.01, periodInMinutes: 30 }));
  const day = await until(
    'the alarm has rung',
    () => beside.inWorker(() => chrome.storage.session.get('today').then(({ today }) => today)),
    40,
  );
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

/** Words of the charts and what people might type of a family, none of them Beside's own. */
const NAMES = children
  .flatMap(({ patient }) => [...(patient.name?.[0]?.given ?? []), patient.name?.[0]?.family ?? '', patient.birthDate ?? ''])
  .filter(Boolean);
const TYPED = [
  ...NAMES,
  'MRN 00481516',
  '00481516',
  'Fenfluramine',
  'rescue medication',
  'invented.parent@example.org',
  '(559) 555-0177',
  '3/14/2019',
];
const wordsIn = (text: string) =>
  TYPED.filter((word) => new RegExp(`(?<![a-z0-9])${word.replace(/[.()/]/g, '\\$&')}(?![a-z0-9])`, 'i').test(text));

test('whatever is typed wherever it can be typed: no word of a family in any store, clipboard text or file', async ({ beside }) => {
  test.setTimeout(180_000);
  expect(wordsIn('control: Fenfluramine, MRN 00481516')).toHaveLength(3);
  const { panel } = await start(beside, 'social-worker');
  await panel.evaluate(() => {
    const texts: string[] = [];
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      texts.push(text);
      return write(text);
    };
    Object.assign(window, { texts });
  });
  await panel.locator('[data-program] [data-action="offer"]').first().click();
  await panel.locator('[data-answer="family"]').click();
  await rowIn(panel, 'connecting');
  const field = panel.locator('[data-tag-field]');
  for (const word of TYPED) {
    await field.fill(word);
    await field.press('Enter');
    await expect(panel.locator('[data-tag-problem]')).toBeVisible();
  }
  await field.fill('blue otter 12');
  await field.press('Enter');
  await until('the tag is kept', async () => (await rows(panel)).find(({ tag }) => tag === 'blue-otter-12'));
  for (const action of ['copy-note', 'copy-hand-over']) {
    await panel.locator(`[data-action="${action}"]`).click();
    await expect(panel.locator('[data-copied="true"]')).toBeVisible();
  }
  await panel.locator('[data-action="back"]').click();
  await panel.locator('[data-action="nothing-fits"]').click();
  await panel.locator('[data-action="note-gap"]').click();
  await expect(panel.locator('[data-gap="noted"]')).toBeVisible();
  await panel.locator('[data-action="back"]').click();

  await panel.locator('[data-view-button="followup"]').click();
  const download = panel.waitForEvent('download');
  await panel.locator('[data-action="save-referrals"]').click();
  const file = readFileSync((await (await download).path()) ?? '', 'utf8');
  expect(file).toContain('blue-otter-12,connecting,in-progress,family');

  // Initials of staff, too, take no name.
  const options = await beside.extensionPage('options.html');
  const initials = options.locator('[data-setting="initials"]');
  // Three letters may be initials of anybody.
  for (const word of NAMES.filter((name) => name.length > 3)) {
    await initials.fill(word);
    await initials.blur();
    await expect(initials).toHaveAttribute('aria-invalid', 'true');
  }

  // Its text, on its way to the disk: only one of two connections to the browser learns where a download went.
  await options.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) Object.assign(window, { file: file.text() });
      return make(file);
    };
  });
  await options.locator('[data-action="export-everything"]').click();
  const whole = await until('the file', () => options.evaluate(() => (window as unknown as { file?: Promise<string> }).file));
  expect(whole).toContain('blue-otter-12');

  const held = await stores(panel);
  expect(held.referrals).toHaveLength(1);
  expect(held.gaps).toHaveLength(1);
  expect(JSON.stringify(held.gaps)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  const texts = await panel.evaluate(() => (window as unknown as { texts: string[] }).texts);
  expect(texts).toHaveLength(2);
  expect(wordsIn(JSON.stringify(held))).toEqual([]);
  expect(wordsIn(texts.join('\n') + file + whole)).toEqual([]);
  await panel.locator('[data-action="proof"]').click();
  await expect(panel.locator('[data-proof-words="0"]')).toBeVisible();
});

for (const lang of ['en-US', 'es']) {
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });

    test('axe finds nothing and nothing sticks out: offer, hand-over, follow-up, safety, nothing fits, settings', async ({ beside }) => {
      test.setTimeout(180_000);
      const { panel } = await start(beside);
      const sound = async (what: string) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await panel.emulateMedia({ colorScheme });
          expect(await accessibility(panel), `${what}, ${colorScheme}`).toEqual([]);
        }
        // 160 px: the narrowest panel, zoomed twofold.
        for (const width of [400, 320, 160]) {
          await panel.evaluate((px) => {
            document.documentElement.style.inlineSize = `${px}px`;
          }, width);
          const over = await panel.evaluate(() => {
            const edge = document.documentElement.getBoundingClientRect().right;
            return [...document.querySelectorAll('main *')]
              .filter((one) => one.getBoundingClientRect().right > edge + 1 && !one.closest('svg, .visually-hidden'))
              .map((one) => one.outerHTML.slice(0, 120));
          });
          expect(over, `${what} at ${width} px`).toEqual([]);
        }
        await panel.evaluate(() => document.documentElement.removeAttribute('style'));
      };
      await panel.locator('[data-program] [data-action="offer"]').first().click();
      await expect(panel.locator('[data-answers]')).toBeVisible();
      await sound('offer');
      await panel.locator('[data-answer="not-now"]').click();
      await sound('offer, not now');
      await panel.locator('[data-answer="authorization"]').click();
      await expect(panel.locator('[data-authorization]')).toBeVisible();
      await sound('offer, authorization');
      await panel.locator('[data-answer="family"]').click();
      await expect(panel.locator('[data-connect]')).toBeVisible();
      await panel.locator('[data-tag-field]').fill('Nayeli');
      await panel.locator('[data-tag-field]').press('Enter');
      await expect(panel.locator('[data-tag-problem]')).toBeVisible();
      await sound('offer, connecting');
      await panel.locator('[data-action="safety"]').click();
      await expect(panel.locator('[data-crisis]')).toBeVisible();
      await sound('safety');
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-action="nothing-fits"]').click();
      await expect(panel.locator('[data-gap]')).toBeVisible();
      await sound('nothing fits');
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-program]').nth(1).locator('[data-action="open"]').click();
      await panel.locator('[data-action="hand-over"]').click();
      await panel.locator('[data-hand-over="yes"]').click();
      await expect(panel.locator('[data-copied]')).toBeVisible();
      await sound('hand-over');
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-action="back"]').click();
      await panel.locator('[data-view-button="followup"]').click();
      await panel.locator('[data-referral] [data-action="row"]').first().click();
      await expect(panel.locator('[data-owner]')).toBeVisible();
      await sound('follow-up');
      const options = await beside.extensionPage('options.html');
      await options.locator('[data-section="practice"] summary').click();
      expect(await accessibility(options)).toEqual([]);
    });
  });
}

test.describe('policy', () => {
  test.use({ besideOptions: { policy: { protocol: 'Page the on-call team. Stay with the family.', protocolPhone: '559-555-0111' } } });

  test('the protocol that a hospital sets stands on Safety, until the practice has its own', async ({ beside }) => {
    const { panel } = await start(beside);
    await panel.locator('[data-action="safety"]').click();
    const protocol = panel.locator('[data-protocol="policy"]');
    await expect(protocol).toContainText('Page the on-call team. Stay with the family.');
    await expect(protocol.locator('a[href="tel:559-555-0111"]')).toBeVisible();
    expect(await accessibility(panel)).toEqual([]);
    const options = await beside.extensionPage('options.html');
    const own = options.locator('[data-setting="protocol"]');
    await own.fill('Call the social worker on duty.');
    await own.blur();
    await expect(panel.locator('[data-protocol="own"]')).toContainText('Call the social worker on duty.');
    await expect(panel.locator('[data-protocol="own"]')).not.toContainText('Page the on-call team');
    // Its number has no rival yet.
    await expect(panel.locator('[data-protocol="own"] a[href="tel:559-555-0111"]')).toBeVisible();
  });
});

test('by keyboard alone: a suggestion is offered, answered, found again and closed', async ({ beside }) => {
  const { panel } = await start(beside);
  const offer = panel.locator('[data-program] [data-action="offer"]').first();
  await offer.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-view="offer"] h2')).toBeFocused();
  await expect(panel.locator('[data-answers]')).toBeVisible();
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('data-answer'));
  for (let tabs = 0; tabs < 20 && (await focused()) !== 'family'; tabs++) await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await rowIn(panel, 'connecting');
  await panel.keyboard.press('Escape');
  await expect(offer).toBeFocused();
  await panel.locator('[data-view-button="followup"]').press('Enter');
  await expect(panel.locator('[data-view="followup"] h2')).toBeFocused();
  const onRow = () => panel.evaluate(() => document.activeElement?.getAttribute('data-action') === 'row');
  for (let tabs = 0; tabs < 10 && !(await onRow()); tabs++) await panel.keyboard.press('Tab');
  await panel.keyboard.press('e');
  await rowIn(panel, 'closed');
  await expect(panel.locator('[data-view="followup"] [data-action="undo"]')).toBeFocused();
  await panel.keyboard.press('z');
  await rowIn(panel, 'connecting');
});
