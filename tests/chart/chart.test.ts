import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { startChart } from '../../src/chart/chart.ts';
import type { Report } from '../../src/core/found.ts';

let reports: Report[] = [];

beforeEach(() => {
  vi.stubGlobal('chrome', { ...chrome, dom: undefined });
  fakeBrowser.reset();
  reports = [];
  fakeBrowser.runtime.onMessage.addListener((message: { type: string; data: Report }) => {
    if (message.type === 'report') reports.push(message.data);
    return undefined;
  });
  // Invented.
  document.title = 'Invented chart';
  document.body.innerHTML = '<h2>Problem list</h2><p>Cystic fibrosis</p>';
});

const start = () => {
  const ctx = new ContentScriptContext('chart');
  startChart(ctx);
  return ctx;
};

test('put in twice, it reads once and reports again', async () => {
  start();
  await vi.waitFor(() =>
    expect(reports.at(-1)).toMatchObject({ state: 'read', top: true, chart: 0, found: [{ condition: 'cystic-fibrosis' }] }),
  );
  const before = reports.length;
  start();
  await vi.waitFor(() => expect(reports.length).toBe(before + 1));
  expect(new Set(reports.map(({ document }) => document)).size).toBe(1);
  expect(reports.map(({ seq }) => seq)).toEqual(reports.map((_, i) => i));
  document.body.innerHTML = '<p>Well child</p>';
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ state: 'read', found: [] }));
  expect(JSON.stringify(reports)).not.toMatch(/fibrosis(?!")|problem list|well child|invented/i);
});
