import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seedCatalogue } from '../../src/background/seed-catalogue.ts';
import { readCatalogue } from '../../src/data/catalogue.ts';
import { db } from '../../src/data/db.ts';
import { aPack, aProgram } from '../support/builders.ts';

const packs = [1, 2].map((version) => aPack({ version: String(version), programs: [aProgram({ id: `program-${version}` })] }));
const serve = (pack: unknown) => vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(pack));
const versionIs = (version: string) => vi.waitFor(async () => expect((await readCatalogue())?.version).toBe(version));

/** What was said about the import; the search index, which is built after it, may be cut short by the end of a test. */
const complaints = vi.fn();
beforeEach(() => {
  complaints.mockClear();
  vi.spyOn(console, 'error').mockImplementation((...said) => void (String(said[0]).includes('catalogue') && complaints(...said)));
});
afterEach(() => vi.restoreAllMocks());

test('adds its listeners before anything is awaited', async () => {
  serve(packs[0]);
  seedCatalogue();
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  await versionIs('1');
});

test('start and install at once write one catalogue', async () => {
  const fetched = serve(packs[0]);
  seedCatalogue();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  await versionIs('1');
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('an update brings the new catalogue', async () => {
  serve(packs[0]);
  seedCatalogue();
  await versionIs('1');
  serve(packs[1]);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await versionIs('2');
  expect((await readCatalogue())?.programs.map(({ id }) => id)).toEqual(['program-2']);
});

test('what failed is made up for at the next start, and the log says nothing but the kind of error', async () => {
  serve({ format: 7 });
  seedCatalogue();
  await vi.waitFor(() => expect(complaints).toHaveBeenCalledTimes(1));
  expect(complaints.mock.calls[0]).toEqual(['Beside: the packaged catalogue was not imported', expect.stringMatching(/^\w+Error$/)]);
  serve(packs[0]);
  await fakeBrowser.runtime.onStartup.trigger();
  await versionIs('1');
});

test('a database that could not be opened is opened at the next start', async () => {
  serve(packs[0]);
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'InvalidStateError');
  });
  db.close({ disableAutoOpen: false });
  seedCatalogue();
  await vi.waitFor(() => expect(complaints).toHaveBeenCalledTimes(1));
  broken.mockRestore();
  await fakeBrowser.runtime.onStartup.trigger();
  await versionIs('1');
});
