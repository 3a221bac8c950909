/** Beside in a real browser: the unpacked extension, its real toolbar button, its real side panel. Shared by the demonstration and the end-to-end tests. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { type Chromium, type ChromiumOptions, setPolicies, startChromium, type Window } from './chromium.ts';
import { evaluateIn, TargetGone } from './devtools.ts';
import { type Display, virtualDisplay } from './display.ts';

export type LaunchOptions = Omit<ChromiumOptions, 'window' | 'display'> & {
  /** Folder of the unpacked extension. */
  extension: string;
  /** none: headless (the default); virtual: a real window on a screen that nobody sees; desktop: the user's screen. */
  window?: Window;
  /**
   * Loads the extension by Chromium's command line instead of DevTools: only then does a profile remember, at the
   * next start, what it was allowed. Branded Chrome refuses that switch.
   */
  remembered?: boolean;
  /** Managed policy of the extension (storage.managed) during this run. Chromium on Linux, as root. */
  policy?: Record<string, unknown>;
};

export type Beside = {
  extensionId: string;
  context: BrowserContext;
  /** Resolves when the browser has ended, also when the user closed it. */
  ended: Promise<void>;
  /** Opens an address in a tab. */
  page(url: string): Promise<Page>;
  /**
   * Presses the toolbar button on this page's tab: a user's gesture, which grants activeTab and opens the side
   * panel, or closes nothing when it is open.
   */
  pressToolbar(page: Page): Promise<void>;
  /** The real side panel that is showing now; waits until there is one. */
  panel(): Promise<Page>;
  /** Presses the toolbar button and returns the panel. */
  open(page: Page): Promise<Page>;
  /**
   * Has the page's site allowed for good without the prompt: approves it in the browser's own extension settings,
   * then presses the panel's "Always on this site". Returns the panel.
   */
  allowSite(page: Page): Promise<Page>;
  /** Does what makes the browser ask for a permission, and answers its prompt as a user would. Only with window: 'virtual'. */
  answerPrompt(answer: 'allow' | 'deny', ask: () => Promise<unknown>): Promise<void>;
  /** Evaluates a function in the service worker, which is started by whatever wakes it, not by this. */
  inWorker<T, A = undefined>(run: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Stops the service worker as the browser does when it is idle; it starts again at the next event. */
  stopWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** Opens a page of the extension in a tab: "options.html". */
  extensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
};

/** The id that Chromium gives to an unpacked extension without a `key`: from its folder's path. */
export const idOf = (folder: string): string =>
  [...createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Asks again until there is an answer; throws after the time is over. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | null | false>, seconds = 10): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(30)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

/** Commands that Playwright's types do not know (Chromium's Extensions domain). */
const send = <T>(session: CDPSession, method: string, params: Record<string, unknown> = {}): Promise<T> =>
  (session.send as (method: string, params: object) => Promise<unknown>)(method, params) as Promise<T>;

/** Starts a browser with the extension. Throws when there is no browser or the extension does not load. */
export async function launch({ window = 'none', remembered = false, policy, ...options }: LaunchOptions): Promise<Beside> {
  const undo: (() => unknown)[] = [];
  try {
    let { extension } = options;
    if (policy) {
      // Policies are read by every browser of this machine, and go by the id: a folder of its own has one of its own.
      const own = mkdtempSync(join(tmpdir(), 'beside-policy-'));
      undo.push(() => rmSync(own, { recursive: true, force: true }));
      cpSync(extension, own, { recursive: true });
      extension = own;
      undo.push(setPolicies({ '3rdparty': { extensions: { [idOf(own)]: policy } } }));
    }
    const display = window === 'virtual' ? await virtualDisplay() : undefined;
    if (display) undo.push(display.close);
    const args = [...(options.args ?? []), ...(remembered ? [`--load-extension=${resolve(extension)}`] : [])];
    const browser = await startChromium({ window, ...options, args, ...(display ? { display: display.name } : {}) });
    undo.push(browser.ended, () => browser.process.kill());
    return await attach({ extension, remembered, browser, display, close: () => runAll(undo.slice(0, -1)) });
  } catch (error) {
    await runAll(undo);
    throw error;
  }
}

/** Last in, first out. */
async function runAll(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of [...steps].reverse()) await step();
}

type Started = { extension: string; remembered: boolean; browser: Chromium; display: Display | undefined; close(): Promise<void> };

async function attach({ extension, remembered, browser, display, close }: Started): Promise<Beside> {
  const connections: Browser[] = [];
  const connect = async () => {
    const connection = await chromium.connectOverCDP(browser.address);
    connections.push(connection);
    return connection;
  };

  const main = await connect();
  const context = main.contexts()[0];
  if (!context) throw new Error('the browser has no default context');
  const session = await main.newBrowserCDPSession();
  const { id } = remembered
    ? { id: idOf(extension) }
    : await send<{ id: string }>(session, 'Extensions.loadUnpacked', { path: resolve(extension) });
  const home = `chrome-extension://${id}/`;
  await until('the extension is loaded', async () => {
    const { extensions } = await send<{ extensions: { id: string; enabled: boolean }[] }>(session, 'Extensions.getExtensions');
    return extensions.some((one) => one.id === id && one.enabled);
  });

  const targets = async (type: string) => (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  const workerTarget = async () => (await targets('service_worker')).find(({ url }) => url.startsWith(home));

  let known = '';
  /** The panel is no page of any tab: a connection sees it only if it begins after the panel has opened. */
  const visiblePanel = async (): Promise<Page | null> => {
    const open = (await targets('page')).filter(({ url }) => url.startsWith(`${home}sidepanel.html`)).map(({ targetId }) => targetId);
    if (open.length > 0 && open.join() !== known) await connect();
    known = open.join();
    for (const page of connections.flatMap((each) => each.contexts()).flatMap((each) => each.pages())) {
      if (!page.url().startsWith(`${home}sidepanel.html`)) continue;
      // A test may have the same page open in a tab.
      const isPanel = async () => document.visibilityState === 'visible' && !(await chrome.tabs.getCurrent());
      if (await page.evaluate(isPanel).catch(() => false)) return page;
    }
    return null;
  };

  const beside: Beside = {
    extensionId: id,
    context,
    ended: new Promise((done) => browser.process.once('exit', () => done())),
    async page(url) {
      const blank = context.pages().find((page) => page.url() === 'about:blank');
      const page = blank ?? (await context.newPage());
      await page.goto(url);
      return page;
    },
    async pressToolbar(page) {
      await page.bringToFront();
      const tabs = (await targets('tab')).filter(({ url }) => url === page.url());
      if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show ${page.url()}; the test needs exactly one`);
      await send(session, 'Extensions.triggerAction', { id, targetId: tabs[0]?.targetId });
    },
    panel: () => until('the side panel opens', visiblePanel),
    async open(page) {
      await beside.pressToolbar(page);
      return beside.panel();
    },
    async allowSite(page) {
      const { hostname, protocol, origin } = new URL(page.url());
      const settings = await beside.page('chrome://extensions/');
      await settings.evaluate(approveHost, { id, pattern: `${protocol}//${hostname}/*` });
      await settings.close();
      const panel = await beside.open(page);
      await panel.locator('[data-action="allow-site"]').click();
      await until(`${origin} is allowed`, () =>
        panel.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), `${origin}/*`),
      );
      return panel;
    },
    async answerPrompt(answer, ask) {
      if (!display) throw new Error("answerPrompt needs launch({ window: 'virtual' })");
      // The prompt darkens the window behind it by far more than a page that changes a little.
      const before = display.brightness();
      await ask();
      await until('the permission prompt shows', async () => display.brightness() < 0.8 * before);
      // Against clicks that were meant for the page, Chromium ignores what comes in the first half second of a prompt.
      await sleep(700);
      display.press(...(answer === 'allow' ? ['Tab', 'Return'] : ['Return']));
      await until('the permission prompt goes', async () => display.brightness() > 0.9 * before);
    },
    async inWorker<T, A>(run: (argument: A) => T | Promise<T>, argument?: A) {
      // A worker that is just starting is there before its extension interface is.
      const worker = await until('the service worker runs', async () => {
        const target = await workerTarget();
        if (!target) return null;
        const isReady = await evaluateIn<boolean>(browser.address, target.targetId, "typeof chrome === 'object'").catch(
          (error: unknown) => {
            if (error instanceof TargetGone) return false;
            throw error;
          },
        );
        return isReady && target;
      });
      return evaluateIn<T>(browser.address, worker.targetId, `(${run})(${JSON.stringify(argument)})`);
    },
    async stopWorker() {
      // Any page will do; a new tab would change what the panel stands beside.
      const page = context.pages()[0] ?? (await context.newPage());
      const here = await context.newCDPSession(page);
      await here.send('ServiceWorker.enable');
      // One that is just starting does not hear it; asked too often, one that is waited for is never done starting.
      const stop = async () => {
        await here.send('ServiceWorker.stopAllWorkers');
        return until('it is gone', async () => !(await workerTarget()), 1).catch(() => false);
      };
      await until('the service worker stops', stop, 30);
      await here.detach();
    },
    workerRuns: async () => Boolean(await workerTarget()),
    extensionPage: (path) => beside.page(home + path),
    async close() {
      await session.send('Browser.close').catch(() => {});
      await close();
      await Promise.all(connections.map((each) => each.close().catch(() => {})));
    },
  };
  // A press on the button before the worker has first run would be lost: the browser does not yet know that anybody listens.
  if (!remembered)
    await until('the worker listens', () => beside.inWorker(() => chrome.action.onClicked.hasListeners()).catch(() => false));
  return beside;
}

/** Runs in chrome://extensions, with the interface that the page itself uses when a user adds a site. */
async function approveHost({ id, pattern }: { id: string; pattern: string }): Promise<void> {
  type DeveloperPrivate = {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
  const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
  await developerPrivate.addHostPermission(id, pattern);
}
