/** axe-core on a page, as it stands. */

import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]; passes: unknown[] };

/** What axe finds, a line each; throws when axe looked at nothing. The page's own policy forbids scripts, so axe comes through DevTools. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<Found> } }).axe.run());
  if (found.passes.length === 0) throw new Error('axe checked nothing');
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
