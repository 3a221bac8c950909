/** Keeps what the frames of each tab report, in storage.session only, and counts it on the badge. */
import { browser } from 'wxt/browser';
import { readTab } from '../browser/chart-script.ts';
import { onMessage, sendMessage } from '../browser/messages.ts';
import { neverSuggest } from '../browser/settings.ts';
import { isAllowed } from '../browser/sites.ts';
import { forgetReports, getReports, setReports } from '../browser/tab-reports.ts';
import { presentCount, Report, receive, type TabReports, tabState } from '../core/found.ts';

/** Adds the listeners; call it while the worker starts. */
export function rememberFound(): void {
  onMessage('report', ({ data, sender }) => {
    const tabId = sender.tab?.id;
    const frameId = sender.frameId;
    if (tabId === undefined || frameId === undefined) return;
    const report = Report.parse(data); // the page is foreign: what comes from it is checked here
    return inTurn(tabId, async () => {
      await keep(tabId, receive((await getReports(tabId)) ?? {}, frameId, report));
      if (report.state === 'reading') await dropDeadFrames(tabId);
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(tabId, () => forgetReports(tabId)));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    // "loading" is also said of frames inside the page, so it is no reason to clear; whether the page is still there is asked.
    if (status === 'complete') void inTurn(tabId, () => readAgain(tabId));
    else if (status) void inTurn(tabId, () => dropDeadFrames(tabId));
  });
}

/**
 * Reads a tab whose button was just pressed. That it is being read is kept before its page has said a word: a busy page
 * takes its time, and the panel would meanwhile ask for the press that was made.
 */
export async function readPressed(tabId: number): Promise<void> {
  const begun = inTurn(tabId, async () => {
    if (!(await getReports(tabId))) await setReports(tabId, {});
  });
  if (await readTab(tabId, { retry: true })) return;
  await begun;
  await inTurn(tabId, async () => {
    if (Object.keys((await getReports(tabId)) ?? {}).length === 0) await leave(tabId);
  });
}

const turns = new Map<number, Promise<unknown>>();

/** Read, change, write, one at a time per tab. Only the order lives in memory; a stopped worker has no turn open. */
function inTurn(tabId: number, work: () => Promise<unknown>): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve())
    .then(work)
    .catch((error: unknown) => console.error('A report could not be kept', error))
    .then(() => {
      if (turns.get(tabId) === turn) turns.delete(tabId);
    });
  turns.set(tabId, turn);
  return turn;
}

async function keep(tabId: number, reports: TabReports): Promise<void> {
  await setReports(tabId, reports);
  const never = await neverSuggest.getValue().catch(() => neverSuggest.fallback);
  const count = presentCount(tabState(reports).found.filter(({ condition }) => !never.includes(condition)));
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => {}); // the tab was closed meanwhile
}

/**
 * After a press on the toolbar button (activeTab) frames that load later get no script from the
 * browser, so they get it here; where we may not read any more, the tab is forgotten.
 */
async function readAgain(tabId: number): Promise<void> {
  if (!(await getReports(tabId))) return;
  const { url } = await browser.tabs.get(tabId);
  if (url && (await isAllowed(new URL(url).origin).catch(() => false))) return; // registered there: the browser does it
  if (!(await readTab(tabId))) await leave(tabId);
}

async function leave(tabId: number): Promise<void> {
  await forgetReports(tabId);
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {}); // the tab was closed meanwhile
}

/** A page that is going away may never answer; a busy one that is dropped too early says everything again. */
const ANSWER_MS = 1000;

/** A frame that was taken out of the page, or a page that crashed, cannot say so. Whoever does not answer is gone, and so is what it found. */
async function dropDeadFrames(tabId: number): Promise<void> {
  const reports = await getReports(tabId);
  if (!reports) return;
  const answers = await Promise.all(
    Object.entries(reports).map(async ([frameId, report]) => {
      const alive = sendMessage('alive', undefined, { tabId, frameId: Number(frameId) }).catch(() => null);
      const late = new Promise<null>((done) => setTimeout(() => done(null), ANSWER_MS));
      return (await Promise.race([alive, late])) === report.document ? ([frameId, report] as const) : null;
    }),
  );
  const alive = answers.filter((entry) => entry !== null);
  if (alive.length === answers.length) return;
  // The last word of a page may arrive after its successor was complete; nothing else would then end this tab's memory.
  const over = alive.length === 0 && (await browser.tabs.get(tabId).catch(() => undefined))?.status !== 'loading';
  if (over) await leave(tabId);
  else await keep(tabId, Object.fromEntries(alive));
  sendMessage('reportAgain', undefined, { tabId }).catch(() => {}); // nobody there: then there is nothing to say
}
