/** The demonstration: builds, serves the chart, opens a browser with Beside, the site allowed and the panel open. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import type { Page } from '@playwright/test';
import { type Beside, type LaunchOptions, launch, until } from '../tests/support/browser.ts';
import { difference, packagedConditions } from '../tests/support/expected.ts';
import { type Shown, settled, shown, toTop } from '../tests/support/panel.ts';
import { serve } from '../tests/support/serve.ts';
import { pictureOf } from '../tests/support/side-by-side.ts';
import { CHILDREN, type ChildName, EXTENSION, serveSite } from '../tests/support/site.ts';

/** From bootstrap.js, which is plain JavaScript and so has no types to import. */
type Shell = {
  root: string;
  say(text: string): void;
  /** Runs a program; ends the process with its output if it fails. */
  must(name: string, command: string, args: readonly string[]): void;
};

const USAGE = `npm run demo                        the demonstration chart
npm run demo -- --headless          the same without a window: prints what was found, saves a picture
npm run demo -- --page URL-or-file  any page of your own`;

const PICTURE = '.demo/chart-and-panel.png';

/** Runs it and returns the exit code: 0 only if what had to be there was really there. */
export async function demo(args: string[], shell: Shell): Promise<number> {
  const options = {
    headless: { type: 'boolean', default: false },
    page: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  let given: { headless: boolean; page?: string | undefined; help: boolean };
  try {
    given = parseArgs({ args, options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 1;
  }
  if (given.help) {
    console.log(USAGE);
    return 0;
  }
  shell.must('building the extension', 'wxt', ['build']);
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const headless = given.headless || noDisplay;
  if (!given.page) buildChartIfStale(shell);
  mkdirSync(join(shell.root, '.demo'), { recursive: true });
  try {
    return given.page ? await showPage(given.page, headless, shell) : await showChart(headless, shell);
  } catch (error) {
    console.error(`\nThe demonstration stopped: ${stripVTControlCharacters(error instanceof Error ? error.message : String(error))}`);
    return 1;
  }
}

function buildChartIfStale({ root, must }: Shell): void {
  const built = join(root, '.demo/chart/index.html');
  const sources = readdirSync(join(root, 'tests/demo-chart'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(root, 'tests/demo-chart', file),
  );
  const newest = Math.max(...[...sources, join(root, 'package-lock.json')].map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  must('building the demonstration chart', 'vite', ['build', '--config', 'tests/demo-chart/vite.config.ts']);
}

async function showChart(headless: boolean, shell: Shell): Promise<number> {
  const site = await serveSite();
  shell.say(`serving the demonstration chart at ${site.url}`);
  const beside = await launch({ extension: EXTENSION, ...windowFor(headless) });
  try {
    const page = await beside.page(site.demo('dravet'));
    const panel = await beside.allowSite(page);
    if (!headless) return await stay(beside, panel, shell);
    return await report(beside, page, panel, shell);
  } finally {
    await beside.close();
    await site.close();
  }
}

/** Who looks at a window may want to follow a link out of it. */
const windowFor = (headless: boolean): Pick<LaunchOptions, 'window' | 'network'> =>
  headless ? { window: 'none', network: 'local' } : { window: 'desktop', network: 'open' };

/** Goes from child to child inside the chart and prints what the panel shows for each. */
async function report(beside: Beside, page: Page, panel: Page, { root, say }: Shell): Promise<number> {
  const catalogue = packagedConditions();
  const wrong: string[] = [];
  for (const child of Object.keys(CHILDREN) as ChildName[]) {
    await page.locator(`a[href="/Patient/${CHILDREN[child]}"]`).first().click();
    const name = (await page.title()).split(' · ')[0] ?? child;
    const isRight = async () => difference(await shown(panel), child, catalogue) === undefined;
    await until('the panel shows what it must', isRight, 15).catch(() => {});
    const now = await shown(panel);
    const problem = difference(now, child, catalogue);
    if (problem) wrong.push(`${name}: ${problem}.`);
    print(name, now);
    if (child === 'dravet') await pictureOf(beside, { chart: page, panel, path: join(root, PICTURE) });
  }
  say(`picture of chart and panel: ${PICTURE}`);
  if (wrong.length > 0) {
    console.error(`\nNot as it must be:\n${wrong.join('\n')}`);
    return 1;
  }
  console.log('\nEvery child has the conditions and suggestions that belong to the chart, and no others.');
  return 0;
}

async function showPage(address: string, headless: boolean, shell: Shell): Promise<number> {
  const isFile = existsSync(address);
  if (!isFile && !URL.canParse(address)) throw new Error(`${address} is no file and no web address`);
  const local = isFile ? await serve({ '/': dirname(resolve(address)) }) : undefined;
  const url = local ? `${local.url}/${encodeURIComponent(basename(address))}` : new URL(address).href;
  const beside = await launch({ extension: EXTENSION, ...windowFor(headless), ...(isFile ? {} : { network: 'open' }) });
  try {
    const page = await beside.page(url);
    const panel = await beside.allowSite(page);
    if (!headless) return await stay(beside, panel, shell);
    const now = await settled(panel);
    print((await page.title()) || address, now);
    await pictureOf(beside, { chart: page, panel, path: join(shell.root, PICTURE) });
    shell.say(`picture of chart and panel: ${PICTURE}`);
    if (['found', 'uncertain', 'nothing'].includes(now.state)) return 0;
    console.error(`\nThe page could not be read: the panel says "${await panel.locator('[data-view="chart"] h2').first().textContent()}".`);
    return 1;
  } finally {
    await beside.close();
    await local?.close();
  }
}

async function stay(beside: Beside, panel: Page, { say }: Shell): Promise<number> {
  await toTop(panel);
  say('Beside is open. Close the browser window to end.');
  await beside.ended;
  return 0;
}

function print(name: string, { found, suggested, fallback }: Shown): void {
  const line = (label: string, values: string[]) =>
    console.log(`  ${label.padEnd(11)}${values.length > 0 ? values.join(`\n${' '.repeat(13)}`) : 'nothing'}`);
  console.log(`\n${name}`);
  line(
    'found',
    found.map(({ condition, status }) => `${condition} (${status})`),
  );
  line(
    'suggested',
    suggested.map((card) => card.name),
  );
  if (fallback.length > 0)
    line(
      'for anyone',
      fallback.map((card) => card.name),
    );
}
