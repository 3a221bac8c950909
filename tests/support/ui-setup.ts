/**
 * Every test of the ui project begins with an empty fake browser, an empty database and the English
 * sentences that users read.
 */
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../../src/data/db.ts';

// messaging and i18n look for the extension's globals when they are loaded, so these stand before any test file.
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

const messages = generateChromeMessages(await parseMessagesFile('src/locales/en.yml'));

/** As chrome.i18n.getMessage does it: $1 to $9, "" for an unknown name. */
const getMessage = (name: string, substitutions: string | string[] = []): string =>
  messages[name]?.message.replace(/\$([1-9])/g, (_, place: string) => [substitutions].flat()[Number(place) - 1] ?? '') ?? '';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en-US' });
});

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  db.close(); // gives up an opening that a test let hang
  await new Promise((done) => setTimeout(done));
  db.close({ disableAutoOpen: false });
  await Dexie.delete(db.name);
});
