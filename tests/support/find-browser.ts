/** Where Chromium and its relatives are installed. Node's built-ins only, so that scripts/ can ask before anything is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const MAC = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];
const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

type Machine = { env: NodeJS.ProcessEnv; platform: NodeJS.Platform };

function places({ env, platform }: Machine): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((root) => MAC.map((app) => join(root, app)));
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root ? WINDOWS.map((exe) => join(root, exe)) : [],
    );
  return NAMES.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
}

/**
 * The browser to use: BROWSER_PATH if it is set, else the first that is installed; undefined when there is none.
 * Throws when BROWSER_PATH names nothing.
 */
export function findBrowser({ env, platform }: Machine = process): string | undefined {
  if (env.BROWSER_PATH) {
    if (!existsSync(env.BROWSER_PATH)) throw new Error(`BROWSER_PATH names no file: ${env.BROWSER_PATH}`);
    return env.BROWSER_PATH;
  }
  return places({ env, platform }).find((path) => existsSync(path));
}
