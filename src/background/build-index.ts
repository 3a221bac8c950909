/** Builds the search index whenever the catalogue is another one than it was built from. */
import { browser } from 'wxt/browser';
import { onMessage } from '../browser/messages.ts';
import { reopenDatabase } from '../data/db.ts';
import { buildSlice } from '../data/search-index-build.ts';

let busy = false;
let again = false;

/** Adds the listener; call it while the worker starts. Whatever a stopped worker had begun is gone on with. */
export function buildIndex(): void {
  onMessage('prepareSearch', () => prepareSearch());
  void prepareSearch();
}

/** Works until the index is of the catalogue as it is. One at a time; who calls meanwhile has it look once more. */
export async function prepareSearch(): Promise<void> {
  again = true;
  if (busy) return;
  busy = true;
  try {
    await reopenDatabase();
    while (again) {
      again = false;
      // A call of the browser's interface keeps the worker from being stopped as idle; if it is stopped all the same, the next start goes on.
      while (await buildSlice()) await browser.storage.session.get('');
    }
  } catch (error) {
    // The old index answers, or the package; the next start or the next panel tries again. The log says the kind of error and nothing else.
    console.error('Beside: the search index was not built', error instanceof Error ? error.name : '');
  } finally {
    busy = false;
  }
}
