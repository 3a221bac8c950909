/** Starting Chromium, or a relative of it, with nothing going on in it but what the test does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--disable-features=AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,MediaRouter,OptimizationHints,OptimizationGuideModelDownloading,Translate',
  '--password-store=basic',
  '--use-mock-keychain',
];

export type Window = 'none' | 'virtual' | 'desktop';

export type ChromiumOptions = {
  window: Window;
  /** DISPLAY of a virtual screen. */
  display?: string;
  /** User interface language, "es"; default en-US. */
  lang?: string;
  /** A user data folder to keep; default a new one that is removed at the end. */
  profile?: string;
  /** local: only this machine can be reached, so that no test depends on the network (the default); open: as usual. */
  network?: 'local' | 'open';
  /** Chromium writes everything its network stack does to this file. */
  netLog?: string;
  args?: readonly string[];
};

export type Chromium = {
  /** DevTools address of the browser: ws://127.0.0.1:port/devtools/browser/… */
  address: string;
  process: ChildProcess;
  /** Waits until the browser has ended (after Browser.close), at most 5 s, then ends it. */
  ended(): Promise<void>;
};

/** Starts the browser that findBrowser finds. Throws when there is none or it does not start. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const path = findBrowser();
  if (!path) throw new Error('No Chromium, Chrome or Edge was found. Install one, or set BROWSER_PATH to it.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'beside-profile-'));
  const lang = options.lang ?? 'en-US';
  const args = [
    ...QUIET,
    ...(options.window === 'none' ? ['--headless=new'] : []),
    // Chromium refuses to run as root with its sandbox, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    `--lang=${lang}`,
    '--window-size=1600,1000',
    '--window-position=0,0',
    ...(options.network === 'open' ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']),
    ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ...(options.args ?? []),
    'about:blank',
  ];
  const child = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // On Linux the interface language comes from LANGUAGE, not from --lang.
    env: { ...process.env, LANGUAGE: lang.replace('-', '_'), ...(options.display ? { DISPLAY: options.display } : {}) },
  });
  const clear = () => options.profile ?? rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const crash = () => {
    child.kill('SIGKILL');
    clear();
  };
  process.once('exit', crash);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`${path} ${why}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('did not start within 30 s'), 30_000);
    child.stderr?.on('data', (data: Buffer) => {
      if (said.length < 100_000) said += data;
      const match = /DevTools listening on (ws:\S+)/.exec(said);
      if (match?.[1]) {
        clearTimeout(timer);
        resolve(match[1]);
      }
    });
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`stopped with ${code}`);
    });
  });
  return {
    address,
    process: child,
    async ended() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(timer);
      process.off('exit', crash);
      clear();
    },
  };
}

let set = 0;

/**
 * Sets managed policies for the time of a test: Chromium on Linux, as root. Returns the function that takes
 * them back. The keys are Chromium's, e.g. { '3rdparty': { extensions: { [id]: { … } } } }.
 */
export function setPolicies(policies: Record<string, unknown>): () => void {
  const folder = '/etc/chromium/policies/managed';
  const file = join(folder, `beside-test-${process.pid}-${++set}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(policies));
  const drop = () => {
    process.off('exit', drop);
    rmSync(file, { force: true });
  };
  process.once('exit', drop);
  return drop;
}
