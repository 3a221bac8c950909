/**
 * The tab that the panel stands beside, as the panel sees it. Filled by watchChartTab.
 */
import type { Found } from '../core/found.ts';

export type ChartTab = {
  tabId: number;
  /** Where the tab is, "https://chart.example.org"; null when the browser does not tell us (no permission) or the page is none of ours (settings, store). */
  origin: string | null;
  /**
   * none: not allowed here, press the toolbar button; once: allowed until the page is left;
   * always: this site is on the list; never: pages no extension may read (browser settings, web store).
   */
  access: 'none' | 'once' | 'always' | 'never';
  /** loading: nothing has been reported yet, or the page is being read again. */
  state: 'loading' | 'read' | 'unreadable';
  reason?: 'pdf' | 'image' | 'empty' | 'failed';
  /** Empty unless state is read. */
  found: readonly Found[];
  /** Changes with every new document or cleared chart: dismissals and needs belong to one value of it. */
  chart: string;
};
