/** Beside in a real Firefox, as a temporary add-on, driven by puppeteer-core over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { until } from './browser.ts';

/** The add-on's id in wxt.config.ts. */
const ID = '{0b5b6640-e067-4fe9-8349-6fbb3b6eb12f}';
/** Firefox invents an address for each add-on unless it is told one. */
const UUID = '0b5b6640-e067-4fe9-8349-6fbb3b6eb12f';

const PLACES = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** FIREFOX_PATH, or the Firefox that is installed; undefined when there is none, and its test is skipped. */
export const findFirefox = (): string | undefined => process.env.FIREFOX_PATH ?? PLACES.find((path) => existsSync(path));

export type FirefoxBeside = {
  /** Opens an address in a new tab. */
  page(url: string): Promise<Page>;
  /** Opens a page of the add-on in a tab: "sidepanel.html". */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
};

/** Starts Firefox without a window and installs the unpacked extension. Optional permissions are given without a prompt, to a real click. */
export async function launchFirefox(extension: string): Promise<FirefoxBeside> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found. Install it, or set FIREFOX_PATH to it.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it WebDriver may not open an add-on's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
    },
  });
  await browser.installExtension(extension);
  const open = async (url: string) => {
    const page = await browser.newPage();
    // goto never settles on moz-extension: pages, so what is waited for is the page itself.
    page.goto(url).catch(() => {});
    await until(
      `${url} opens`,
      () => page.evaluate((to) => location.href.startsWith(to) && document.readyState === 'complete', url).catch(() => false),
      20,
    );
    return page;
  };
  return {
    page: open,
    extensionPage: (path) => open(`moz-extension://${UUID}/${path}`),
    close: () => browser.close(),
  };
}
