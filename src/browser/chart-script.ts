/** Puts the chart script into a page. Needs host access: a press on the toolbar button (activeTab) or an allowed site. */
import { browser } from 'wxt/browser';

const FILE = '/content-scripts/chart.js';

/** What registerContentScripts gets for the allowed sites; `id` names the one registration that we keep. */
export const registration = (origins: readonly string[]) => ({
  id: 'chart',
  js: [FILE],
  matches: origins.map((origin) => `${origin}/*`),
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

/** Right after a press Chromium can refuse for up to 220 ms although activeTab was granted (design: opening). */
const RETRY_MS = [50, 100, 200, 400];

/**
 * Reads this tab: runs the chart script in all its frames, once more is harmless.
 * False if the browser does not let us in (no permission, or a page that no extension may read).
 */
export async function readTab(tabId: number, { retry = false } = {}): Promise<boolean> {
  for (const wait of [...(retry ? RETRY_MS : []), null]) {
    try {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
      return true;
    } catch {
      if (wait === null) return false;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return false;
}
