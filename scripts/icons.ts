/** Draws src/public/icon/beside.svg in the sizes that browsers and stores ask for: node scripts/icons.ts */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tests/support/find-browser.ts';

const FOLDER = new URL('../src/public/icon/', import.meta.url);

const svg = readFileSync(new URL('beside.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, FOLDER).pathname, omitBackground: true });
}
await browser.close();
