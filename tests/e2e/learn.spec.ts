import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@learninglocker/xapi-validation';
import type { Page } from '@playwright/test';
import { accessibility } from '../support/axe.ts';
import { launch, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { answer, next, packagedLessons, play, type Question, shownQuestion } from '../support/lesson.ts';
import { EXTENSION } from '../support/site.ts';

const lessonItem = (page: Page, place = 0) => page.locator('[data-view="learn"] li[data-lesson]').nth(place);
const learn = (page: Page) => page.locator('[data-view-button="learn"]').click();

test('new staff: a site, three lessons and a sheet, by the clock', async ({ beside }) => {
  test.setTimeout(180_000);
  const page = await beside.page(beside.demo('dravet'));
  let panel = await beside.open(page);
  await learn(panel);
  const steps = panel.locator('[data-first-steps]');
  await expect(steps).toHaveAttribute('data-first-steps', '3');
  const minutes = Number(/\d+/.exec(((await steps.locator('p').first().textContent()) ?? '').replace(/^.*?\. /, ''))?.[0]);
  expect(minutes, 'minutes promised').toBeLessThanOrEqual(15);
  const started = Date.now();

  await test.step('allow the chart site', async () => {
    await panel.locator('[data-view-button="chart"]').click();
    panel = await beside.allowSite(page);
    await learn(panel);
    await expect(panel.locator('[data-step="site"]')).toHaveAttribute('data-done', 'true');
  });

  let screens = 0;
  await test.step('the lessons, one after the other from the steps', async () => {
    while ((await panel.locator('[data-step="lessons"][data-done="true"]').count()) === 0) {
      await panel.locator('[data-action="first-lesson"]').click();
      screens += await play(panel);
      await panel.locator('[data-action="back"]').click();
      await expect(panel.locator('[data-step="lessons"], [data-view="learn"] h2').first()).toBeVisible();
    }
  });

  await test.step('the first family sheet', async () => {
    await expect(steps).toHaveAttribute('data-first-steps', '1');
    const sheet = await beside.extensionPage('sheet.html#p=epilepsy-foundation-helpline&l=en');
    await sheet.evaluate(() => {
      window.print = () => {}; // the browser's own dialog would wait for a person
    });
    await sheet.locator('[data-action="print"]').click();
    await expect(steps).toHaveCount(0);
  });
  test.info().annotations.push({
    type: 'clock',
    description: `${minutes} minutes by reading speed; ${screens} screens in ${Math.round((Date.now() - started) / 1000)} s by machine`,
  });
  console.log(test.info().annotations.at(-1)?.description);
});

const SCHEMES = ['light', 'dark'] as const;

/** axe in both color schemes, nothing that sticks out down to 160 px (320 px at 200% zoom), and pictures for a person to look at. */
async function sound(page: Page, what: string, widths: readonly number[] = [400, 320, 160]): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibility(page), `${what}, ${colorScheme}`).toEqual([]);
  }
  for (const [index, width] of widths.entries()) {
    await page.emulateMedia({ colorScheme: SCHEMES[index % 2] ?? null });
    await page.setViewportSize({ width, height: 760 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${what} at ${width} px`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `test-results/look/learn-${what}-${width}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
}

for (const lang of ['en', 'es']) {
  test.describe(lang, () => {
    test.use({ besideOptions: { lang } });

    test('sound for everybody: steps, lesson, question, end, review, record and settings', async ({ beside }) => {
      test.setTimeout(180_000);
      const panel = await beside.extensionPage('sidepanel.html');
      await learn(panel);
      await expect(panel.locator('[data-first-steps]')).toBeVisible();
      await sound(panel, `${lang}-steps`);
      await lessonItem(panel).locator('button').click();
      await expect(panel.locator('[data-screen="0"]')).toBeVisible();
      expect(await panel.locator('[data-screen="0"]').getAttribute('lang')).toBe(lang);
      await sound(panel, `${lang}-screen`);
      while ((await shownQuestion(panel).count()) === 0) await next(panel);
      await answer(panel, false);
      await sound(panel, `${lang}-question`);
      while ((await panel.locator('[data-finished]').count()) === 0) {
        if ((await shownQuestion(panel).locator('[data-answer]').count()) === 0) await answer(panel, true);
        await next(panel);
      }
      await sound(panel, `${lang}-finished`);
      await panel.clock.setFixedTime(new Date(Date.now() + 3 * 86_400_000));
      await panel.reload();
      await learn(panel);
      await panel.locator('[data-view="learn"] [data-action="review"]').click();
      await answer(panel, true);
      await sound(panel, `${lang}-review`);
      const record = await beside.extensionPage('record.html');
      await expect(record.locator('[data-record]')).toHaveCount(1);
      await sound(record, `${lang}-record`, [800, 400, 320]);
      const options = await beside.extensionPage('options.html');
      await expect(options.locator('[data-section="learning"]')).toBeVisible();
      await sound(options, `${lang}-options`, [800, 400, 320]);
    });
  });
}

test('skipped steps are gone, and Settings bring them back', async ({ beside }) => {
  const panel = await beside.extensionPage('sidepanel.html');
  await learn(panel);
  await panel.locator('[data-action="skip-first-steps"]').click();
  await expect(panel.locator('[data-first-steps]')).toHaveCount(0);
  const options = await beside.extensionPage('options.html');
  await options.locator('[data-setting="first-steps"]').check();
  await expect(panel.locator('[data-first-steps]')).toBeVisible();
});

test('the browser is closed in the middle of a question and goes on there, with the answers in the same order', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'beside-learn-'));
  const options = (page: Page) => shownQuestion(page).locator('button').allInnerTexts();
  try {
    let beside = await launch({ extension: EXTENSION, profile, remembered: true });
    let panel = await beside.extensionPage('sidepanel.html');
    await learn(panel);
    await lessonItem(panel).locator('button').click();
    await expect(panel.locator('[data-screen="0"]')).toBeVisible();
    while ((await shownQuestion(panel).count()) === 0) await next(panel);
    const place = await panel.locator('[data-screen]').getAttribute('data-screen');
    const order = await options(panel);
    await answer(panel, false);
    const reason = await panel.locator('[data-right="false"]:not(:empty)').textContent();
    await beside.close();

    beside = await launch({ extension: EXTENSION, profile, remembered: true });
    panel = await beside.extensionPage('sidepanel.html');
    await learn(panel);
    await expect(lessonItem(panel)).toHaveAttribute('data-standing', 'open');
    await lessonItem(panel).locator('button').click();
    await expect(panel.locator(`[data-screen="${place}"]`)).toBeVisible();
    expect(await options(panel)).toEqual(order);
    await expect(panel.getByText(reason ?? '')).toBeVisible();

    const window = await beside.extensionPage('sidepanel.html');
    await learn(window);
    await lessonItem(window).locator('button').click();
    await expect(window.locator(`[data-screen="${place}"]`), 'another window').toBeVisible();
    await next(window);
    await expect(panel.locator(`[data-screen="${place}"]`), 'which the first one follows').toHaveCount(0);
    await beside.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a missed question comes back at the end, the next day, and then after the days that FSRS says', async ({ beside }) => {
  test.setTimeout(120_000);
  const panel = await beside.extensionPage('sidepanel.html');
  const day = async (count: number) => {
    await panel.clock.setFixedTime(new Date(2026, 10, 23 + count, 10));
    await panel.reload();
    await learn(panel);
    await expect(lessonItem(panel)).toBeVisible();
  };
  const due = panel.locator('[data-view="learn"] [data-due]');
  await day(0);
  await lessonItem(panel).locator('button').click();
  const [lesson] = (await packagedLessons(panel)).filter(({ language }) => language === 'en').sort((a, b) => a.order - b.order);
  const asked = lesson?.blocks.filter((block): block is Question & { reviewOnly: boolean } => block.kind === 'question') ?? [];
  const [first] = asked;
  const screens = await play(panel, first ? [first.id] : []);
  const inLesson = asked.filter(({ reviewOnly }) => !reviewOnly);
  await expect(panel.locator('[data-score]')).toHaveAttribute('data-score', `${inLesson.length - 1}/${inLesson.length}`);
  expect(screens, 'one screen more for the missed question').toBeGreaterThan(inLesson.length);

  await day(0);
  await expect(lessonItem(panel)).toHaveAttribute('data-standing', 'finished');
  await expect(due).toHaveCount(0);

  const seen: string[] = [];
  for (const at of [1, 4, 12]) {
    await day(at - 1);
    await expect(due, `not on day ${at - 1}`).toHaveCount(0);
    await day(at);
    await expect(due, `on day ${at}`).toBeVisible();
    await panel.locator('[data-view="learn"] [data-action="review"]').click();
    seen.push((await shownQuestion(panel).getAttribute('data-question')) ?? '');
    await answer(panel, true);
    await expect(panel.locator('p[data-due]')).toBeVisible();
  }
  expect(seen[0], 'another question than the one before').not.toBe(seen[1]);
  await day(12);
  await expect(panel.locator('[data-retention="3/3"]')).toBeVisible();
  expect(await accessibility(panel)).toEqual([]);
});

const aPack = (lesson: Record<string, unknown> = {}, pack: Record<string, unknown> = {}) => ({
  format: 1,
  id: 'our-clinic',
  name: 'Our clinic',
  version: '3',
  license: 'CC BY 4.0',
  programs: [],
  lessons: [
    {
      id: 'our-first-day',
      language: 'en',
      title: 'Our first day',
      behavior: 'Ask who owns the list.',
      order: 50,
      blocks: [{ kind: 'paragraph', runs: [{ text: 'Ask at the front desk.', strong: false }] }],
      ...lesson,
    },
  ],
  ...pack,
});

test('a pack of lessons from a file: shown, taken, played, removed', async ({ beside }) => {
  const options = await beside.extensionPage('options.html');
  const choose = (value: unknown) =>
    options.locator('[data-action="choose-pack"]').setInputFiles({
      name: 'pack.json',
      mimeType: 'application/json',
      buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
    });
  await choose(aPack());
  await expect(options.locator('[data-preview]')).toHaveText('Our clinic, version 3, license CC BY 4.0');
  expect(await accessibility(options)).toEqual([]);
  await options.locator('[data-action="add-pack"]').click();
  await expect(options.locator('[data-saved="true"]')).toHaveText('The lessons of Our clinic are in Learn now.');

  const panel = await beside.extensionPage('sidepanel.html');
  await learn(panel);
  await panel.locator('[data-lesson="our-first-day"] button').click();
  await expect(panel.getByText('Ask at the front desk.')).toBeVisible();
  await options.locator('[data-pack="our-clinic"] button').click();
  await expect(options.locator('[data-pack]')).toHaveCount(0);
  await panel.reload();
  await learn(panel);
  await expect(lessonItem(panel)).toBeVisible();
  await expect(panel.locator('[data-lesson="our-first-day"]')).toHaveCount(0);
});

test('hostile packs are refused in a sentence, and leave nothing', async ({ beside }) => {
  const options = await beside.extensionPage('options.html');
  const tables = () =>
    options.evaluate(
      () =>
        new Promise<number>((done) => {
          const open = indexedDB.open('beside');
          open.onsuccess = () => {
            const count = open.result.transaction('packs').objectStore('packs').count();
            count.onsuccess = () => done(count.result);
          };
        }),
    );
  const before = await until('the catalogue is there', tables);
  const block = (one: unknown) => JSON.stringify(aPack({ blocks: [one] }));
  const hostile: [what: string, text: string, words: RegExp][] = [
    ['script', '<script>alert(1)</script>', /no JSON file/],
    ['script block', block({ kind: 'script', text: 'alert(1)' }), /not allowed: lessons\[0\]\.blocks\[0\]\.kind/],
    ['unknown block', block({ kind: 'video', url: 'https://evil.example/' }), /not allowed: lessons\[0\]\.blocks\[0\]\.kind/],
    [
      'javascript: link',
      block({ kind: 'fact', runs: [{ text: 'x' }], source: { text: 'x', url: 'javascript:alert(1)' } }),
      /source\.url: not a web address/,
    ],
    ['deep nesting', '['.repeat(200_000), /nested deeper/],
    ['prototype keys', JSON.stringify(aPack()).replace('{', '{"__proto__":{"polluted":1},'), /reserved name “__proto__”/],
    ["Beside's own name", JSON.stringify(aPack({}, { id: 'starter' })), /a name that Beside uses/],
  ];
  for (const [what, text, words] of hostile) {
    await options
      .locator('[data-action="choose-pack"]')
      .setInputFiles({ name: `${what}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(options.locator('[data-refused]'), what).toHaveText(words);
    await expect(options.locator('[data-action="add-pack"]')).toHaveCount(0);
  }
  await options.locator('[data-action="choose-pack"]').evaluate((input) => {
    // Made in the page: to bring 50 MB through DevTools takes a minute.
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_000)], 'large.json'));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(options.locator('[data-refused]')).toHaveText(/larger than 5 MB \(50 MB\)/);
  expect(await tables()).toBe(before);
  expect(await options.evaluate(() => 'polluted' in {})).toBe(false);
});

/** Presses a button that saves a file and returns the file's text. */
async function saved(page: Page, action: string): Promise<unknown> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { besideSaved: blob.text() });
      return make(blob);
    };
  });
  await page.locator(`[data-action="${action}"]`).click();
  const text = await until('the file', () =>
    page.evaluate(() => (window as unknown as { besideSaved?: Promise<string> }).besideSaved ?? ''),
  );
  return JSON.parse(text) as unknown;
}

test('the record: on paper, as statements that an independent validator takes, as a badge, pooled for a team', async ({ beside }) => {
  test.setTimeout(120_000);
  const panel = await beside.extensionPage('sidepanel.html');
  await learn(panel);
  await lessonItem(panel).locator('button').click();
  await play(panel);
  const record = await beside.extensionPage('record.html');
  await expect(record.locator('main')).toHaveAttribute('data-records', '1');
  expect(await accessibility(record)).toEqual([]);
  await record.getByRole('textbox').fill('A. Nurse');
  const pdf = (await record.pdf()).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  expect(pdf).toMatch(/\/Count 1\b/);

  const statements = (await saved(record, 'save-xapi')) as { verb: { id: string }; actor: object }[];
  const check = typeof validate === 'function' ? validate : (validate as unknown as { default: (value: unknown) => unknown[] }).default;
  expect(statements.flatMap((one) => check(one))).toEqual([]);
  const verbs = statements.map(({ verb }) => verb.id.split('/').at(-1));
  expect(verbs[0]).toBe('initialized');
  expect(verbs.slice(-2)).toEqual(['completed', 'passed']);
  expect(JSON.stringify(statements)).not.toContain('Nurse');
  const badge = (await saved(record, 'save-badge')) as { name: string };
  expect(badge.name).toContain('self-attested');

  const options = await beside.extensionPage('options.html');
  const other = JSON.stringify(statements).replaceAll(/"name":"[0-9a-f-]{36}"/g, '"name":"11111111-1111-4111-8111-111111111111"');
  await options.locator('[data-action="team-files"]').setInputFiles(
    [JSON.stringify(statements), other, '{"no":"record"}'].map((text, index) => ({
      name: `${index}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  );
  await expect(options.locator('[data-people]')).toHaveAttribute('data-people', '2');
  await expect(options.locator('[data-team-lesson] td')).toHaveText(['2', '2']);
});

test('by keyboard alone, and as a screen reader hears it', async ({ beside }) => {
  const panel = await beside.extensionPage('sidepanel.html');
  await panel.locator('[data-view-button="learn"]').focus();
  await panel.keyboard.press('Enter');
  await lessonItem(panel).locator('button').focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-view="lesson"] h2')).toBeFocused();
  await expect(panel.locator('[data-screen="0"]')).toBeVisible();
  for (let screen = 0; (await shownQuestion(panel).count()) === 0; screen++) {
    await panel.keyboard.press('ArrowRight');
    await expect(panel.locator(`[data-screen="${screen + 1}"]`)).toBeFocused();
  }
  await panel.keyboard.press('Tab');
  await expect(shownQuestion(panel).locator('button').first()).toBeFocused();
  await panel.keyboard.press('Space');
  await expect(shownQuestion(panel).locator('[data-answer]')).toHaveCount(1);
  const prompt = (await shownQuestion(panel).locator('h3').textContent()) ?? '';
  const tree = await panel.locator('[data-view="lesson"]').ariaSnapshot();
  expect(tree).toContain('progressbar "Progress in this lesson"');
  expect(tree).toMatch(/group "Screen \d+ of \d+"/);
  expect(tree).toContain(`group "${prompt.replaceAll('"', '\\"')}"`);
  expect(tree).toMatch(/status: (Right|Not quite)\./);
  expect(tree.indexOf('progressbar'), 'where one is, before what is there, before what to press').toBeLessThan(
    tree.indexOf('group "Screen'),
  );
  expect(tree.indexOf('status: ')).toBeLessThan(
    tree.indexOf('button "Next"') >= 0 ? tree.indexOf('button "Next"') : tree.indexOf('button "Finish"'),
  );
  await panel.keyboard.press('Escape');
  await expect(panel.locator('[data-view="learn"] h2')).toBeVisible();
});

test.describe('a record store that policy names', () => {
  /** A store on this machine. `mood` decides what the next requests get. */
  async function recordStore() {
    const held = new Map<string, string>();
    let mood: 'well' | 'refusing' | 'broken' = 'well';
    let requests = 0;
    const server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'authorization, content-type, x-experience-api-version');
      response.setHeader('access-control-allow-methods', 'POST, PUT');
      if (request.method === 'OPTIONS') return response.writeHead(204).end();
      requests++;
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        if (mood === 'refusing') return response.writeHead(401).end();
        const list = JSON.parse(body) as { id: string }[];
        for (const one of list) held.set(one.id, JSON.stringify(one));
        // Broken: it has everything, and nobody learns of it.
        if (mood === 'broken') return request.socket.destroy();
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(list.map(({ id }) => id)));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return {
      held,
      requests: () => requests,
      endpoint: `http://127.0.0.1:${port}/xapi`,
      be: (next: typeof mood) => {
        mood = next;
      },
      close: () => server.close(),
    };
  }

  test('statements wait while it refuses, and are there once when it is well again', async () => {
    test.setTimeout(120_000);
    const store = await recordStore();
    const lrs = { endpoint: store.endpoint, key: 'beside', secret: 'secret', homePage: 'https://learning.example/' };
    const beside = await launch({ extension: EXTENSION, policy: { lrs } });
    try {
      const panel = await beside.extensionPage('sidepanel.html');
      await until('the alarm is set', () =>
        panel.evaluate(() => chrome.alarms.get('send-statements').then((alarm) => alarm !== undefined)),
      );
      await learn(panel);
      await lessonItem(panel).locator('button').click();
      await play(panel);
      const ring = () =>
        panel.evaluate(async () => {
          const { sendingPause } = await chrome.storage.local.get<{ sendingPause?: { failures: number } }>('sendingPause');
          await chrome.storage.local.set({ sendingPause: { failures: sendingPause?.failures ?? 0, until: 0 } });
          await chrome.alarms.create('send-statements', { when: Date.now() });
        });
      const failures = () =>
        panel.evaluate(async () => {
          const { sendingPause } = await chrome.storage.local.get<{ sendingPause?: { failures: number } }>('sendingPause');
          return sendingPause?.failures ?? 0;
        });
      const record = await beside.extensionPage('record.html');
      const line = record.locator('[data-sending="true"]');

      store.be('refusing');
      await ring();
      await until('it was refused', async () => (await failures()) === 1);
      expect(store.held.size).toBe(0);
      store.be('broken');
      await ring();
      await until('it broke', async () => (await failures()) === 2);
      const there = store.held.size;
      expect(there).toBeGreaterThan(0);
      store.be('well');
      await ring();
      await expect(line).toContainText(`${there} sent, 0 waiting, 0 refused`);
      await expect(line).toContainText('127.0.0.1');
      expect(store.held.size, 'sent twice, there once').toBe(there);
      const before = store.requests();
      await ring();
      await until('the alarm has rung', () =>
        panel.evaluate(() => chrome.alarms.get('send-statements').then((alarm) => alarm === undefined)),
      );
      expect(store.requests()).toBe(before);
    } finally {
      await beside.close();
      store.close();
    }
  });
});
