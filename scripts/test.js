#!/usr/bin/env node
/**
 * `npm test`: everything that must hold. Installs what is missing; then types and lint, the build for three
 * browsers, unit, interface and content tests, the demonstration chart and the end-to-end tests in real
 * browsers. The last line is `N passed, N failed`; a runner that crashes, or runs nothing, is a failure.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { install, root, run, say } from './bootstrap.js';
import { runChecks } from './check.js';

/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', message?: string, again?: boolean }} Result again: passed at the second try only */

const folder = join(root, 'test-results');

await install({ forTests: true });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** @type {Result[]} */
const results = [];

/** @param {string} name @param {string} command @param {readonly string[]} args */
function step(name, command, args) {
  const { ok, output, seconds } = run(command, args);
  say(`${name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  results.push({ name, state: ok ? 'passed' : 'failed', message: output });
  return ok;
}

/**
 * Runs a test runner that writes a JSON report, and takes the results from there.
 * @param {string} name @param {string} command @param {readonly string[]} args @param {Record<string, string>} env
 * @param {string} report @param {(report: any) => Result[]} read
 */
function suite(name, command, args, env, report, read) {
  say(`${name} …`);
  const { ok, output, seconds } = run(command, args, { env });
  /** @type {Result[]} */
  let mine = [];
  try {
    mine = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // no report, or half of one: told below, with what the runner said
  }
  const count = (/** @type {string} */ state) => mine.filter((one) => one.state === state).length;
  if (mine.length === 0) mine = [{ name, state: 'failed', message: `${name}: no test ran.\n${output}` }];
  else if (!ok && count('failed') === 0) mine.push({ name, state: 'failed', message: `${name} ended badly.\n${output}` });
  say(`${name}: ${count('passed')} passed, ${count('failed')} failed (${seconds.toFixed(1)} s)`);
  results.push(...mine);
}

/** @param {any} report @returns {Result[]} */
const fromVitest = (report) =>
  report.testResults.flatMap((/** @type {any} */ file) => [
    // A file that could not be loaded has no tests of its own.
    ...(file.status === 'failed' && file.assertionResults.length === 0
      ? [{ name: file.name, state: 'failed', message: file.message }]
      : []),
    ...file.assertionResults.map((/** @type {any} */ test) => ({
      name: `${file.name.replace(root, '')} › ${test.fullName}`,
      state: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
      message: test.failureMessages?.join('\n'),
    })),
  ]);

/** @param {any} report @returns {Result[]} */
const fromPlaywright = (report) => {
  const specs = (/** @type {any} */ suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const states = { expected: 'passed', flaky: 'passed', skipped: 'skipped' };
  return [
    ...report.suites.flatMap(specs).flatMap((/** @type {any} */ spec) =>
      spec.tests.map((/** @type {any} */ test) => ({
        name: `${spec.file} › ${spec.title}`,
        state: states[/** @type {keyof typeof states} */ (test.status)] ?? 'failed',
        again: test.status === 'flaky',
        message: test.results.flatMap((/** @type {any} */ one) => one.errors.map((/** @type {any} */ error) => error.message)).join('\n'),
      })),
    ),
    ...report.errors.map((/** @type {any} */ error) => ({ name: 'end-to-end tests', state: 'failed', message: error.message })),
  ];
};

for (const { name, ok, output } of runChecks()) results.push({ name, state: ok ? 'passed' : 'failed', message: output });

const unit = join(folder, 'unit.json');
suite(
  'unit, interface and content tests',
  'vitest',
  ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--reporter=json', `--outputFile=${unit}`],
  {},
  unit,
  fromVitest,
);

const built = [
  step('build for Chrome', 'wxt', ['build']),
  step('build for Edge', 'wxt', ['build', '-b', 'edge']),
  step('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  step('build of the demonstration chart', 'vite', ['build', '--config', 'tests/demo-chart/vite.config.ts']),
].every(Boolean);

const e2e = join(folder, 'e2e.json');
if (built)
  suite(
    'end-to-end tests in real browsers',
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: e2e, PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
    e2e,
    fromPlaywright,
  );
else results.push({ name: 'end-to-end tests', state: 'failed', message: 'not run, since a build failed' });

const plain = (/** @type {string} */ text) => stripVTControlCharacters(text).trim();
const failed = results.filter(({ state }) => state === 'failed');
for (const { name, message } of failed) console.log(`\n── FAILED ${name}\n${plain(message ?? '').slice(-4000)}`);
for (const { name, message, again } of results)
  if (again) console.log(`\n── PASSED AT THE SECOND TRY ${name}\n${plain(message ?? '').slice(-4000)}`);
const total = (/** @type {string} */ state) => results.filter((one) => one.state === state).length;
const skipped = total('skipped');
console.log(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed.length > 0 ? 1 : 0);
