/** Playwright's `test` with the extension in a real browser. One browser and one profile per test. */
import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type Beside, type LaunchOptions, launch } from './browser.ts';
import { EXTENSION, type Site, serveSite } from './site.ts';

type Options = {
  /** Set with test.use({ besideOptions: { window: 'virtual' } }). */
  besideOptions: Partial<LaunchOptions>;
};

export const test = base.extend<Options & { beside: Beside & Pick<Site, 'demo' | 'chart'> }, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from here
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  besideOptions: [{}, { option: true }],
  beside: async ({ site, besideOptions }, use) => {
    if (!existsSync(EXTENSION)) throw new Error('The extension is not built: npm run build');
    const beside = await launch({ extension: EXTENSION, ...besideOptions });
    await use({ ...beside, demo: site.demo, chart: site.chart });
    await beside.close();
  },
});

export { expect } from '@playwright/test';
