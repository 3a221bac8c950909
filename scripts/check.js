#!/usr/bin/env node
/** `npm run check`: types and lint. Each check counts as one test in `npm test`. */
import { pathToFileURL } from 'node:url';
import { install, run, say } from './bootstrap.js';

const BIOME = '@biomejs/biome@2.6.8';

export const checks = [
  { name: 'generated types (wxt prepare)', command: 'wxt', args: ['prepare'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'types of src/core, which has no DOM', command: 'tsc', args: ['--noEmit', '-p', 'src/core'] },
  { name: 'types of the demonstration chart', command: 'tsc', args: ['--noEmit', '-p', 'tests/demo-chart'] },
  // Through npx, not a package: its platform packages are not on every registry, and npm ci then refuses the lock file.
  { name: 'format and lint (biome)', command: 'npx', args: ['--yes', BIOME, 'check', '--error-on-warnings', '.'] },
];

/** @param {{ name: string, output: string }} failed */
function explain({ name, output }) {
  const offline = name.includes('biome') && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output);
  return offline ? `${BIOME} is not on this machine and could not be fetched: there is no network.\n${output}` : output;
}

/** Runs every check, also after one has failed. @returns {{ name: string, ok: boolean, output: string }[]} */
export function runChecks() {
  return checks.map(({ name, command, args }) => {
    const { ok, output, seconds } = run(command, args);
    say(`${name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
    return { name, ok, output: ok ? '' : explain({ name, output }) };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install({ browsers: false });
  const failed = runChecks().filter(({ ok }) => !ok);
  for (const { name, output } of failed) console.error(`\n── ${name}\n${output.trim()}`);
  process.exit(failed.length > 0 ? 1 : 0);
}
