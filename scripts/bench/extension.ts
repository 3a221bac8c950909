/** The extension as it is shipped, built into a folder of its own, and a copy with two clocks in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.output', 'bench');

export type Built = {
  /** The unpacked extension. */
  folder: string;
  /** The same, with marks when the chart script starts and first reports, and when the panel has painted a suggestion. */
  clocked: string;
  /** The package for the store. */
  archive: string;
};

/** A panel that is nothing but one suggestion and the clock. */
export const EMPTY_PANEL = 'empty.html';

/** Names of the marks in the page's own performance timeline. */
export const START = 'beside:start';
export const REPORT = 'beside:report';

/** Builds and packs for Chrome. Throws when the build fails, with what it said. */
export function buildExtension(): Built {
  rmSync(OUT, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url)), OUT], {
    encoding: 'utf8',
  });
  const archive = status === 0 ? readdirSync(OUT).find((name) => name.endsWith('.zip')) : undefined;
  if (archive === undefined) throw new Error(`The extension was not built.\n${stripVTControlCharacters(stdout + stderr).slice(-2000)}`);
  const folder = join(OUT, 'chrome-mv3');
  const clocked = join(OUT, 'clocked');
  cpSync(folder, clocked, { recursive: true });
  prepend(join(clocked, 'content-scripts/chart.js'), `(${clockChart})(${JSON.stringify([START, REPORT])});\n`);
  writeFileSync(join(clocked, 'clock.js'), `(${clockPanel})();\n`);
  const clock = '<script src="/clock.js"></script>';
  writeFileSync(
    join(clocked, EMPTY_PANEL),
    `<!doctype html><head>${clock}</head><p data-suggestions="fitting"><b data-program>Empty</b></p>`,
  );
  const panel = join(clocked, 'sidepanel.html');
  writeFileSync(panel, readFileSync(panel, 'utf8').replace('<head>', `<head>${clock}`));
  return { folder, clocked, archive: join(OUT, archive) };
}

const prepend = (file: string, text: string) => writeFileSync(file, text + readFileSync(file, 'utf8'));

/** Runs before the chart script, in its world; must not use anything outside itself. */
function clockChart([start, report]: [string, string]): void {
  const send = chrome.runtime.sendMessage as (...all: unknown[]) => unknown;
  chrome.runtime.sendMessage = ((...all: unknown[]) => {
    const message = all.find((one) => typeof one === 'object' && one !== null && 'type' in one) as
      | { type?: string; data?: { state?: string } }
      | undefined;
    if (message?.type === 'report' && message.data?.state !== 'reading') performance.mark(report);
    return send.apply(chrome.runtime, all);
  }) as typeof chrome.runtime.sendMessage;
  performance.mark(start);
}

/** Runs before the panel; says when (ms since 1970, the same clock in all processes) its first suggestion was painted, and closes the panel when asked. */
function clockPanel(): void {
  const channel = new BroadcastChannel('bench');
  channel.onmessage = ({ data }) => data === 'close' && window.close();
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-suggestions="fitting"] [data-program]')) return;
    observer.disconnect();
    // The first message after a frame comes when that frame has been painted.
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => channel.postMessage(performance.timeOrigin + performance.now());
      after.port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
}
