import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { children } from '../demo-chart/children.ts';
import { launch, until } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { requestsIn } from '../support/net-log.ts';
import { conditions, shown } from '../support/panel.ts';
import { CHILDREN, type ChildName, EXTENSION } from '../support/site.ts';

/** Words that stand in the charts and nowhere in Beside: names, dates, numbers, drugs, sentences. */
const CHART_WORDS = [
  ...children.flatMap(({ patient }) => [...(patient.name?.[0]?.given ?? []), patient.name?.[0]?.family ?? '', patient.birthDate ?? '']),
  'Fenfluramine',
  'rescue medication',
  'tissue transglutaminase',
  'Belly aches',
  'G40.834',
];

/** Whole words only: "Theo" is no part of "theophylline". */
const wordsIn = (text: string) =>
  CHART_WORDS.filter((word) => new RegExp(`(?<![a-z])${word.replaceAll('.', '\\.')}(?![a-z])`, 'i').test(text));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });

test('no request, no message and no byte on disk carries a word of the chart', async ({ site }) => {
  test.setTimeout(120_000);
  expect(CHART_WORDS.length).toBeGreaterThan(12);
  const folder = mkdtempSync(join(tmpdir(), 'beside-privacy-'));
  const profile = join(folder, 'profile');
  const netLog = join(folder, 'net.json');
  try {
    const beside = await launch({ extension: EXTENSION, profile, netLog });
    const page = await beside.page(site.demo('dravet'));
    const panel = await beside.allowSite(page);
    await until('read', async () => (await shown(panel)).suggested.length > 0);

    // A second listener hears every message that reaches the extension; what the panel sends and gets is heard where it is sent.
    await panel.evaluate(() => {
      const heard: string[] = [];
      chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
      const send = chrome.tabs.sendMessage.bind(chrome.tabs) as (...all: unknown[]) => Promise<unknown>;
      chrome.tabs.sendMessage = (async (...all: unknown[]) => {
        const answer = await send(...all);
        heard.push(JSON.stringify([all[1], answer]));
        return answer;
      }) as typeof chrome.tabs.sendMessage;
      Object.assign(window, { heard });
    });
    for (const child of ['down', 'cf', 'healthy', 'dravet'] as const) {
      await page
        .locator(`a[href$="/Patient/${CHILDREN[child as ChildName]}"]`)
        .first()
        .click();
      await until(`${child} is read`, async () => {
        const now = await shown(panel);
        return child === 'healthy' ? ['nothing', 'uncertain'].includes(now.state) : now.suggested.length > 0;
      });
    }
    await panel.locator('[data-action="show"]').first().click();
    await expect(panel.locator('[data-condition]').first()).toContainText(/\d/);
    await panel.locator('[data-program] [data-action="open"]').first().click();
    await expect(panel.locator('[data-view="program"] h2')).toBeVisible();

    const heard = await panel.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThan(8);
    expect(heard.some((message) => message.includes('cystic-fibrosis'))).toBe(true);
    expect(wordsIn(heard.join('\n'))).toEqual([]);

    const stored = await panel.evaluate(async () => {
      const areas = await Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null), chrome.storage.sync.get(null)]);
      const databases = await Promise.all(
        (await indexedDB.databases()).map(
          ({ name = '' }) =>
            new Promise<unknown>((resolve, reject) => {
              const open = indexedDB.open(name);
              open.onerror = () => reject(open.error);
              open.onsuccess = async () => {
                const tables = [...open.result.objectStoreNames];
                const rows = tables.map(
                  (table) =>
                    new Promise((done) => {
                      const all = open.result.transaction(table).objectStore(table).getAll();
                      all.onsuccess = () => done([table, all.result]);
                    }),
                );
                resolve(await Promise.all(rows));
              };
            }),
        ),
      );
      return {
        session: JSON.stringify(areas[0]),
        rest: JSON.stringify([areas.slice(1), databases, { ...localStorage }]),
        programs: databases.length,
      };
    });
    expect(stored.session).toContain('dravet-syndrome');
    expect(stored.rest).toContain('provenance');
    expect(wordsIn(stored.session + stored.rest)).toEqual([]);

    await beside.close();

    const own = filesIn(profile).filter(
      (path) =>
        path.includes(beside.extensionId) ||
        /[\\/](Extension State|Extension Rules|Extension Scripts|Local Extension Settings|Sync Extension Settings)[\\/]/.test(path),
    );
    expect(own.length).toBeGreaterThan(3);
    const bytes = own.map((path) => [path, wordsIn(readFileSync(path, 'latin1')), wordsIn(readFileSync(path, 'utf16le'))] as const);
    expect(bytes.filter(([, one, two]) => one.length + two.length > 0)).toEqual([]);
    expect(own.reduce((sum, path) => sum + statSync(path).size, 0)).toBeGreaterThan(100_000);

    const requests = requestsIn(netLog);
    expect(requests.length, 'the log shows the chart itself being loaded').toBeGreaterThan(3);
    expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension://'))).toEqual([]);
    // Chromium asks its maker for the time and for updates, on nobody's behalf (and in vain here); whoever else asks has a name.
    const elsewhere = requests.filter(({ url, initiator }) => new URL(url).origin !== site.url && initiator !== 'not an origin');
    expect(elsewhere).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a page that listens hears no message while it is read', async ({ beside }) => {
  const page = await beside.page(beside.demo('dravet'));
  await page.evaluate(() => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    Object.assign(window, { heard });
    postMessage('its own');
  });
  const panel = await beside.open(page);
  await until('read', async () => conditions(await shown(panel), 'present').includes('dravet-syndrome'));
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(['its own']);
});

test('the log would show a request of the extension: a control', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'beside-control-'));
  const netLog = join(folder, 'net.json');
  const beside = await launch({ extension: EXTENSION, netLog });
  await beside.page(site.demo('dravet'));
  await beside.inWorker((url) => fetch(url, { mode: 'no-cors' }).then(() => true), `${site.url}/charts/control`);
  await beside.close();
  expect(requestsIn(netLog).filter(({ initiator }) => initiator.startsWith('chrome-extension://'))).toHaveLength(1);
  rmSync(folder, { recursive: true, force: true });
});
