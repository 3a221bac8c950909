/** The tab that the panel stands beside, as the panel sees it. */
import { browser } from 'wxt/browser';
import { Explanation } from '../core/explanation.ts';
import { type Found, mergeFound, overtaken, type Proposed, type Report, type TabReports, tabState, together } from '../core/found.ts';
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
  reason?: 'pdf' | 'image' | 'empty' | 'failed' | 'many-patients';
  /** Empty unless `state` is read. */
  found: readonly Found[];
  /** What the chart says of language, age and county, if `state` is read. Nothing of it is used before a person accepts it. */
  proposed?: Proposed;
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
  let windowId: number | undefined;
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
      ...('proposed' in shown && shown.proposed ? { proposed: shown.proposed } : {}),
      chart: `${tabId}/${top?.document ?? ''}/${top?.chart ?? 0}`,
    });
  };

  const take = (next: TabReports | undefined) => {
    // Storage is read and heard of separately: what was read may arrive after what was heard later.
    if (next && reports && overtaken(next, reports)) return tell();
    reports = next;
    const caught = cleared && next?.[cleared.frameId];
    if (!caught || caught.document !== cleared?.report.document || caught.seq >= cleared.report.seq) cleared = undefined;
    tell();
  };

  /** Turns to another tab; until it is known, nothing is shown of either. */
  const turnTo = (id: number) => {
    stopReports();
    tabId = id;
    page = { origin: null, access: 'once' };
    reports = undefined;
    cleared = undefined;
    stopReports = watchReports(id, take);
    tell();
  };

  let round = 0;
  const look = async () => {
    const mine = ++round;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || mine !== round || signal.aborted) return;
    windowId = tab.windowId;
    if (tab.id !== tabId) turnTo(tab.id);
    const [nextPage, nextReports] = await Promise.all([pageOf(tab.url), getReports(tab.id)]);
    if (mine !== round || signal.aborted) return; // a later look has begun
    page = nextPage;
    take(nextReports);
  };

  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === windowId && active.tabId !== tabId) turnTo(active.tabId);
    void look();
  };
  const onPermission = () => void look();
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
  browser.permissions.onAdded.addListener(onPermission);
  browser.permissions.onRemoved.addListener(onPermission);
  signal.addEventListener('abort', () => {
    stopReports();
    stopMessages();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(onPermission);
    browser.permissions.onRemoved.removeListener(onPermission);
  });
  void look();
}

async function pageOf(url: string | undefined): Promise<Pick<ChartTab, 'origin' | 'access'>> {
  if (!url) return { origin: null, access: 'none' };
  const { origin, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return { origin: null, access: 'never' };
  return { origin, access: (await isAllowed(origin)) ? 'always' : 'none' };
}

/** Nothing of it is on the page any more. */
const GONE: Explanation = { mentions: 0, shown: 0, from: 0, explained: [] };

/**
 * Scrolls the chart to the next mention of this condition, marks it there and says why those of its frame
 * count; `mentions` is 0 when they are gone. The answer of a page is checked: one that is not as it must be is none.
 */
export async function show(tabId: number, conditionId: string): Promise<Explanation> {
  const reports = Object.entries((await getReports(tabId)) ?? {});
  const lists = together(reports.map(([, { found }]) => found));
  const statusIn = (found: readonly Found[]) => found.find(({ condition }) => condition === conditionId)?.status;
  const status = statusIn(mergeFound(lists));
  for (const [i, [frameId]] of reports.entries()) {
    if (status === undefined || statusIn(lists[i] ?? []) !== status) continue; // a frame that says less did not decide
    const answer = await sendMessage('show', conditionId, { tabId, frameId: Number(frameId) }).catch(() => GONE);
    const checked = Explanation.safeParse(answer);
    if (checked.success && checked.data.mentions > 0) return checked.data;
  }
  return GONE;
}
