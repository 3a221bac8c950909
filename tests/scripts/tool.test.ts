/** The tools as npm starts them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SCRIPTS: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const call = (input: string, ...args: string[]) => spawnSync(process.execPath, ['scripts/tool.js', ...args], { input, encoding: 'utf8' });

test('a tool prints its answer alone and keeps its exit code', { timeout: 30_000 }, () => {
  const { stdout, stderr, status } = call('Has asthma.', 'scan', '-');
  expect({ found: JSON.parse(stdout).found[0].condition, stderr, status }).toEqual({ found: 'asthma', stderr: '', status: 0 });
  expect(call('oops', 'eval', '--gold', '-')).toMatchObject({ stdout: '', status: 2 });
});

test('npm runs every tool in TypeScript through it, so that it works on a fresh clone', () => {
  expect(Object.entries(SCRIPTS).filter(([, script]) => /^node \S+\.ts/.test(script))).toEqual([]);
});
