/** Keeps the packaged catalogue in the database. */
import { browser } from 'wxt/browser';
import { importPackaged } from '../data/catalogue.ts';
import { reopenDatabase } from '../data/db.ts';
import { prepareSearch } from './build-index.ts';

/**
 * Imports the packaged catalogue at install, update and browser start, and makes sure of it whenever the
 * background starts: an import that was cut short is made up for at the next start.
 */
export function seedCatalogue(): void {
  let busy = false;
  const seed = async () => {
    if (busy) return; // at install and at start two events come at once
    busy = true;
    await importOnce();
    busy = false;
  };
  browser.runtime.onInstalled.addListener(seed);
  browser.runtime.onStartup.addListener(seed);
  void seed();
}

async function importOnce(): Promise<void> {
  try {
    await reopenDatabase();
    await importPackaged(browser.runtime.getURL('/catalogue.json' as '/'));
    void prepareSearch();
  } catch (error) {
    // The panel answers from the package meanwhile. The name of the error says which kind it was, and nothing else.
    console.error('Beside: the packaged catalogue was not imported', error instanceof Error ? error.name : '');
  }
}
