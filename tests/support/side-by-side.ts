/** One picture of the chart and the panel as they stand in the browser's window. */
import type { Page } from '@playwright/test';
import type { Beside } from './browser.ts';
import { toTop } from './panel.ts';

/** Writes a PNG of both pages side by side. Drawn by the browser itself, so that no image library is needed. */
export async function pictureOf(beside: Beside, { chart, panel, path }: { chart: Page; panel: Page; path: string }): Promise<void> {
  await toTop(panel);
  const shots = [await chart.screenshot(), await panel.screenshot()];
  const page = await beside.context.newPage();
  const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString('base64')}">`).join('');
  await page.setContent(`<!doctype html><style>
    body { margin: 0 } div { display: inline-flex; background: #9aa; gap: 1px; align-items: stretch } img { display: block }
  </style><div>${images}</div>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.locator('div').screenshot({ path });
  await page.close();
}
