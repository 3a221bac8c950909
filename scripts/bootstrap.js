/**
 * What must be there before anything else runs. Plain JavaScript with Node's built-ins only, since it runs
 * on the machine's own Node, 20 or newer, before there is a node_modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** One line of progress. @param {string} text */
export const say = (text) => console.log(`• ${text}`);

/** Says what is missing and what to do, and ends. @param {string} text @returns {never} */
export function stop(text) {
  console.error(`\n${text}`);
  process.exit(1);
}

const environment = () => ({ ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` });

/**
 * Runs a program with the packages' commands first in PATH.
 * @param {string} command @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, minutes?: number }} [options] minutes: it is ended after this time, and has then failed
 * @returns {{ ok: boolean, output: string, seconds: number }}
 */
export function run(command, args, { env = {}, minutes = 18 } = {}) {
  const from = Date.now();
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...environment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
    // npm, npx and the commands in .bin are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? result.error.message : ''}`;
  return { ok: result.status === 0, output, seconds: (Date.now() - from) / 1000 };
}

/** Runs a step that has to work; ends with its output when it does not. @param {string} name @param {string} command @param {readonly string[]} args */
export function must(name, command, args) {
  say(name);
  const { ok, output } = run(command, args);
  if (!ok) stop(`${output.trim()}\n\nThis did not work: ${name} (${command} ${args.join(' ')})`);
}

/** @param {boolean} ifMissing */
function installPackages(ifMissing) {
  const done = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(done) && (ifMissing || statSync(done).mtimeMs >= statSync(lock).mtimeMs)) return;
  must('installing the packages (npm ci, about a minute)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * From here on Node runs TypeScript directly, which it does by itself from 22.18. An older one hands over to
 * the Node that is among the packages.
 */
function handOver() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node) || process.env.BESIDE_HANDED_OVER)
    stop(
      `Node ${process.versions.node} is too old and node_modules has no newer one. Delete node_modules and try again, or install Node 22.18 or newer.`,
    );
  const { status } = spawnSync(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...environment(), BESIDE_HANDED_OVER: '1' },
  });
  process.exit(status ?? 1);
}

const isInstalled = (/** @type {string} */ program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const isDebianRoot = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isInstalled('apt-get')) return false;
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
};

/** Debian packages by the program that shows that they are there. */
const FOR_TESTS = { 'firefox-esr': 'firefox-esr', Xvfb: 'xvfb', xdotool: 'xdotool', openbox: 'openbox' };

/** @param {boolean} forTests */
async function installBrowsers(forTests) {
  const { findBrowser } = await import('../tests/support/find-browser.ts');
  let browser;
  try {
    browser = findBrowser();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  const missing = browser ? [] : ['chromium', 'fonts-liberation'];
  if (forTests) for (const [program, name] of Object.entries(FOR_TESTS)) if (!isInstalled(program)) missing.push(name);
  // Debian keeps the interface in other languages apart.
  const ours = !browser || browser === '/usr/bin/chromium';
  if (forTests && ours && isDebianRoot() && !existsSync('/usr/lib/chromium/locales/es.pak')) missing.push('chromium-l10n');
  if (missing.length === 0) return;
  if (isDebianRoot()) {
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    must('reading the list of Debian packages (apt-get update)', 'apt-get', ['update', '-qq']);
    must(`installing ${missing.join(', ')} (apt-get install)`, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
    return;
  }
  if (missing.includes('chromium'))
    stop(
      'No Chromium, Chrome or Edge was found. Install one of them (on Debian or Ubuntu: a package named chromium or google-chrome-stable), or set BROWSER_PATH to its program, and try again.',
    );
  say(`not installed: ${missing.join(', ')}; the tests that need them are skipped (on Debian: sudo apt-get install ${missing.join(' ')})`);
}

/**
 * Installs what is missing: packages, and on Debian as root a browser. Elsewhere it says what is missing.
 * May run the calling script again under a newer Node and then does not return.
 * @param {{ forTests?: boolean, browsers?: boolean, ifMissing?: boolean }} [options] ifMissing: packages that are there may be older than the lock file
 */
export async function install({ forTests = false, browsers = true, ifMissing = false } = {}) {
  installPackages(ifMissing);
  handOver();
  if (browsers) await installBrowsers(forTests);
}
