/** The house tests itself: who may import whom (src/README.md has the table and the reasons). */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Folder of src → folders of src, packages. */
const MAY: Record<string, { src: string[]; npm: string[] }> = {
  core: { src: [], npm: ['zod', 'syllable', 'ts-fsrs'] },
  data: { src: ['core'], npm: ['dexie'] },
  browser: { src: ['core'], npm: ['wxt', '@webext-core/messaging'] },
  chart: { src: ['core', 'browser'], npm: ['wxt', 'virtual:lexicon'] },
  background: { src: ['core', 'data', 'browser'], npm: ['wxt', '#i18n'] },
  ui: { src: ['core'], npm: ['preact', 'dexie', 'wxt', '#i18n', 'uqr'] },
  panel: { src: ['core', 'data', 'browser', 'ui'], npm: ['preact', '#i18n', 'wxt', 'virtual:conditions'] },
  options: { src: ['core', 'data', 'browser', 'ui'], npm: ['preact', '#i18n', 'wxt', 'virtual:conditions'] },
  keeper: { src: ['core', 'data', 'browser', 'ui'], npm: ['preact', '#i18n', 'wxt', 'virtual:conditions'] },
  insights: { src: ['core', 'data', 'browser', 'ui'], npm: ['preact', '#i18n', 'chart.js', 'virtual:conditions'] },
  sheet: { src: ['core', 'data', 'browser', 'ui'], npm: ['preact', '#i18n', 'wxt'] },
  record: { src: ['core', 'data', 'browser', 'ui'], npm: ['preact', '#i18n', 'wxt'] },
  build: { src: ['core'], npm: ['vite', 'wxt', 'yaml', 'marked', 'node:'] },
};

type Import = { spec: string; typeOnly: boolean };

const importsOf = (text: string): Import[] =>
  [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/\bimport\((type\s)?'([^']+)'\)/g),
  ].map(([, type, spec = '']) => ({ spec, typeOnly: type !== undefined }));

/** Sentences about each import of `file` that its folder may not have. */
function trespasses(file: string, text: string): string[] {
  const folder = file.split('/')[1] ?? '';
  const may = MAY[folder];
  if (!may) return [`${file}: src/${folder} is not in the table`];
  return importsOf(text).flatMap(({ spec }) => {
    if (spec.endsWith('.css')) return [];
    if (!spec.startsWith('.'))
      return may.npm.some((name) => spec === name || spec.startsWith(name.endsWith(':') ? name : `${name}/`)) ? [] : [`${file} → ${spec}`];
    const to = posix.join(posix.dirname(file), spec).split('/')[1] ?? '';
    return to === folder || may.src.includes(to) ? [] : [`${file} → src/${to}`];
  });
}

const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));

test('there is a house to check', () => expect(files.length).toBeGreaterThan(20));

test.each(files)('%s imports only what its folder may', (file) => {
  expect(trespasses(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['src/core/x.ts', "import { db } from '../data/db.ts';", ['src/core/x.ts → src/data']],
  ['src/core/x.ts', "import { browser } from 'wxt/browser';", ['src/core/x.ts → wxt/browser']],
  ['src/chart/x.ts', "import {\n  z,\n} from '../data/db.ts';\nimport 'dexie';", ['src/chart/x.ts → src/data', 'src/chart/x.ts → dexie']],
  ['src/chart/x.ts', "export * from '../panel/Panel.tsx';", ['src/chart/x.ts → src/panel']],
  ['src/ui/x.tsx', "const late = import('../data/db.ts');", ['src/ui/x.tsx → src/data']],
  ['src/attic/x.ts', '', ['src/attic/x.ts: src/attic is not in the table']],
  ['src/panel/views/X.tsx', "import { a } from '../../core/pack.ts';", []],
])('a broken rule in %s is caught: %s', (file, text, said) => expect(trespasses(file, text)).toEqual(said));

/** Files that the chart script reaches at run time, following every import that is not for types only. */
function reached(from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const { spec, typeOnly } of importsOf(readFileSync(from, 'utf8'))) {
    if (typeOnly) continue;
    if (spec.startsWith('.')) reached(posix.join(posix.dirname(from), spec), seen);
    else seen.add(spec);
  }
  return seen;
}

test('the chart script carries no database, no schema library and no interface', () => {
  const all = [...reached('entrypoints/chart.content.ts')];
  expect(all).toContain('virtual:lexicon');
  expect(all.filter((name) => /zod|dexie|preact|fuse/.test(name))).toEqual([]);
});

/** Checks one line of code by the rules of core (src/core/tsconfig.json). */
function coreAccepts(code: string): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'beside-core-'));
  try {
    writeFileSync(join(dir, 'line.ts'), `${code}\n`);
    writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ extends: resolve('src/core/tsconfig.json'), include: ['line.ts'] }));
    return spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', dir]).status === 0;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test.each([
  ["export const word = 'plain'.normalize('NFD');", true],
  ['export const title = document.title;', false],
  ['export const id = crypto.randomUUID();', false],
  ['export const tab = chrome.tabs;', false],
])('core: %s → %s', (code, accepted) => expect(coreAccepts(code)).toBe(accepted), 60_000);

/** Letters by the rules of Unicode cost a frame of a chart 40 to 400 µs for each expression; `À-ɏ` and `À-ỿ` are theirs in Latin. */
test.each(globSync('src/{core/detect,chart}/*.ts'))(
  '%s has no expression with \\p{…}: [a-zÀ-ɏ] with the flag i, else [A-Za-zÀ-ỿ]',
  (file) => {
    expect(readFileSync(file, 'utf8').match(/\\p\{\w+\}.*/gi) ?? []).toEqual([]);
  },
);
