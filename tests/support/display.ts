/** A screen that nobody sees, with a window manager, for what only a real window shows: the browser's own permission prompt. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Display = {
  /** For the environment of a program: ":99" */
  name: string;
  /** How bright the screen is on the whole, 0 to 255. A browser-modal prompt dims everything behind it. */
  brightness(): number;
  /** Presses keys in the window that has the focus, as xdotool names them: "Tab", "Return". */
  press(...keys: string[]): void;
  close(): void;
};

const INSTALL = 'Debian: apt-get install xvfb openbox xdotool';

/** Whether this machine can show windows on a screen that nobody sees; a test that needs one is skipped without. */
export const canShowWindows = (): boolean =>
  ['Xvfb', 'openbox', 'xdotool'].every((program) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))),
  );

/** Starts Xvfb and openbox on a free display. Throws when one of Xvfb, openbox or xdotool is not installed. */
export async function virtualDisplay(size = '1600x1000'): Promise<Display> {
  const frames = mkdtempSync(join(tmpdir(), 'beside-display-'));
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-fbdir', frames, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(new Error(`Xvfb is not installed (${INSTALL})`)));
    server.once('exit', (code) => reject(new Error(`Xvfb stopped with ${code}`)));
    let text = '';
    server.stdio[3]?.on('data', (data: Buffer) => {
      text += data;
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
  });
  const env = { ...process.env, DISPLAY: name };
  // Without a window manager no window ever has the keyboard focus.
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const close = () => {
    process.off('exit', close);
    manager.kill();
    server.kill();
    rmSync(frames, { recursive: true, force: true });
  };
  process.once('exit', close);
  await new Promise<void>((resolve, reject) => {
    manager.once('spawn', resolve);
    manager.once('error', () => reject(new Error(`openbox is not installed (${INSTALL})`)));
  }).catch((error: unknown) => {
    close();
    throw error;
  });
  return {
    name,
    brightness() {
      // X window dump: a header of big-endian words, its own length first, then four bytes per pixel.
      const dump = readFileSync(join(frames, 'Xvfb_screen0'));
      let sum = 0;
      let count = 0;
      for (let at = dump.readUInt32BE(0); at < dump.length; at += 4 * 97, count += 1) sum += dump[at] ?? 0;
      return sum / count;
    },
    press(...keys) {
      const { status, error } = spawnSync('xdotool', ['key', '--delay', '50', ...keys], { env, stdio: 'ignore' });
      if (error || status !== 0) throw new Error(`xdotool could not press ${keys.join(' ')} (${INSTALL})`);
    },
    close,
  };
}
