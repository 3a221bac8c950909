/**
 * Every message between the chart script and the extension. Ids and counts only: chart text never
 * leaves the page (promise 1, held by tests/e2e/privacy.spec.ts, which reads every message sent).
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Explanation } from '../core/explanation.ts';
import type { Report } from '../core/found.ts';

interface Protocol {
  /** chart → background and open panels: what this frame shows now. */
  report(report: Report): void;
  /** panel → chart: scroll to the next mention of this condition and mark it; which of how many in this frame, and why they count. */
  show(conditionId: string): Explanation;
  /** background → chart: report again, whatever you last said (the background lost or cleared its memory). */
  reportAgain(): void;
  /** background → chart: are you still there? Answers with the name of its document. */
  alive(): string;
  /** any page of ours → background: the catalogue has changed, or its search index is not ready; go on building it. */
  prepareSearch(): void;
  /** background → chart: the site was taken back; stop reading and watching. */
  stop(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
