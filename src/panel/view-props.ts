/** What every view of the panel gets. */
import type { ChartTab } from '../browser/chart-tab.ts';
import type { ConditionName } from '../core/condition-name.ts';
import type { Explanation } from '../core/explanation.ts';
import type { Needs } from '../core/needs.ts';
import type { Corrected } from '../data/corrections.ts';
import type { CatalogueState } from './use-catalogue.ts';

export type ViewId = 'chart' | 'find' | 'learn' | 'followup';

/** What is known of the family before whom one sits: one condition of the chart, by our own id, and what they want. Memory only. */
export type Family = { condition?: string; needs: Needs };

/**
 * A page that lies over the views until one goes back. One that was opened from a chart carries that
 * chart's key and is shown beside no other chart.
 */
export type Page =
  | { kind: 'program' | 'offer' | 'hand-over'; id: string; chart?: string; family?: Family; referral?: string }
  | { kind: 'no-program'; chart?: string; family?: Family }
  | { kind: 'safety' }
  | { kind: 'lesson'; id: string }
  | { kind: 'review' }
  | { kind: 'proof' };

/** What the panel can do to the world. */
export type Actions = {
  /** Asks the browser; must be called right in a click handler. False: the user said no. */
  allowSite(origin: string): Promise<boolean>;
  forgetSite(origin: string): Promise<unknown>;
  /** Marks the next mention in the chart; resolves to which of how many it is, and why they count. */
  show(tabId: number, conditionId: string): Promise<Explanation>;
  /** Counts a correction, or takes its count back. Rejects if that cannot be kept, which is no loss for the chart. */
  countCorrection(corrected: Corrected, by: 1 | -1): Promise<void>;
  /** Suggest for this condition on no chart, or again. Rejects if that cannot be kept. */
  setNever(conditionId: string, never: boolean): Promise<void>;
  openOptions(): void;
  /** The record of finished lessons, in a tab of its own. */
  openRecord(): void;
};

export type ViewProps = {
  /** Undefined until the browser has answered for the first time. */
  tab: ChartTab | undefined;
  catalogue: CatalogueState;
  conditions: readonly ConditionName[];
  /** What the needs of a new chart start with. */
  defaults: Pick<Needs, 'language' | 'county' | 'state'>;
  /** Ids of the conditions for which the user wants no suggestions. */
  never: readonly string[];
  /** Sites that Beside may read always; undefined until the browser has answered. */
  sites: readonly string[] | undefined;
  /** ISO day, of the clock on the wall. */
  today: string;
  /** How many referrals are due today; a quiet count on their view. */
  due?: number;
  actions: Actions;
  /** Whether this view is the one on screen; a view that is not stays mounted, so that it keeps its place. */
  active: boolean;
  open(page: Page): void;
  go(view: ViewId): void;
};
