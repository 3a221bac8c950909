/** The tab that the panel stands beside, as the panel sees it. */
import { browser } from 'wxt/browser';
import type { Found, Report, TabReports } from '../core/found.ts';
import { tabState } from '../core/found.ts';
import { onMessage, sendMessage } from './messages.ts';
import { isAllowed } from './sites.ts';
import { getReports, watchReports } from './tab-reports.ts';

export type ChartTab = {
  tabId: number;
  /** "https://chart.example.org"; null when the browser does not tell us, which is so without any permission. */
  origin: string | null;
  /**
   * none: not allowed here, press the toolbar button; once: allowed until the page is left;
   * always: this site is on the list; never: a page that no extension may read (browser settings, store).
   */
  access: 'none' | 'once' | 'always' | 'never';
  /** loading: nothing has been reported yet, or the page is being read again. */
  state: 'loading' | 'read' | 'unreadable';
  reason?: 'pdf' | 'image' | 'empty' | 'failed';
  /** Empty unless `state` is read. */
  found: readonly Found[];
  /** Changes with every new document or patient: dismissals and needs belong to one value of it. */
  chart: string;
};

/**
 * Calls back with the active tab of this window, now and at every change of tab, page, permission
 * or report.
 *
 * What is there comes from storage.session, which the background fills. A message of the chart script
 * itself can only take away: when it says that the chart is changing, nothing more is shown until
 * storage has caught up, even while the background is still waking up (promise 4).
 */
export function watchChartTab(onChange: (tab: ChartTab) => void, signal: AbortSignal): void {
  let tabId: number | undefined;
  let page: Pick<ChartTab, 'origin' | 'access'> = { origin: null, access: 'none' };
  let reports: TabReports | undefined;
  let cleared: { frameId: number; report: Report } | undefined;
  let stopReports = () => {};

  const tell = () => {
    if (tabId === undefined || signal.aborted) return;
    const top = Object.values(reports ?? {}).find((report) => report.top);
    const shown = reports && !cleared ? tabState(reports) : { state: 'reading' as const, found: [] };
    onChange({
      tabId,
      ...page,
      access: page.access === 'none' && reports ? 'once' : page.access,
      state: shown.state === 'reading' ? 'loading' : shown.state,
      ...('reason' in shown && shown.reason ? { reason: shown.reason } : {}),
      found: shown.found,
      chart: `${tabId}/${top?.document ?? ''}/${top?.chart ?? 0}`,
    });
  };

  const take = (next: TabReports | undefined) => {
    reports = next;
    const caught = cleared && next?.[cleared.frameId];
    if (!caught || caught.document !== cleared?.report.document || caught.seq >= cleared.report.seq) cleared = undefined;
    tell();
  };

  let round = 0;
  const look = async () => {
    const mine = ++round;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const [nextPage, nextReports] = await Promise.all([pageOf(tab.url), getReports(tab.id)]);
    if (mine !== round || signal.aborted) return; // a later look has begun
    page = nextPage;
    if (tab.id !== tabId) {
      stopReports();
      tabId = tab.id;
      cleared = undefined;
      stopReports = watchReports(tab.id, take);
    }
    take(nextReports);
  };

  const onActivated = () => void look();
  const onUpdated = (id: number) => {
    if (id === tabId) void look();
  };
  const stopMessages = onMessage('report', ({ data, sender }) => {
    if (data.state !== 'reading' || sender.tab?.id !== tabId || sender.frameId === undefined) return;
    cleared = { frameId: sender.frameId, report: data };
    tell();
  });
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(onActivated);
  browser.permissions.onRemoved.addListener(onActivated);
  signal.addEventListener('abort', () => {
    stopReports();
    stopMessages();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onActivated);
    browser.permissions.onRemoved.removeListener(onActivated);
  });
  void look();
}

async function pageOf(url: string | undefined): Promise<Pick<ChartTab, 'origin' | 'access'>> {
  if (!url) return { origin: null, access: 'none' };
  const { origin, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return { origin: null, access: 'never' };
  return { origin, access: (await isAllowed(origin)) ? 'always' : 'none' };
}

/**
 * Scrolls the chart to the next mention of this condition and marks it there. Resolves to the number
 * of mentions on the page, 0 when they are gone.
 */
export async function show(tabId: number, conditionId: string): Promise<number> {
  const reports = (await getReports(tabId)) ?? {};
  for (const [frameId, { found }] of Object.entries(reports)) {
    if (!found.some(({ condition }) => condition === conditionId)) continue;
    const answer = await sendMessage('show', conditionId, { tabId, frameId: Number(frameId) }).catch(() => ({ mentions: 0 }));
    if (answer.mentions > 0) return answer.mentions;
  }
  return 0;
}
