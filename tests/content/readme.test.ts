/** The examples of content/README.md are what clinicians copy: they must be correct, and so must the error it shows. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CONTENT, readContent } from '../../src/build/read-content.ts';

const readme = readFileSync(join(CONTENT, 'README.md'), 'utf8');
const example = (start: string) => new RegExp(`\`\`\`(?:yaml|markdown|text)\\n(${start}[\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('the program, the condition and the question of the examples are correct', () => {
  for (const folder of ['conditions', 'programs', 'lessons']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'conditions/epilepsy.yaml'), 'name: Epilepsy\nsources: [by hand]\n');
  writeFileSync(join(dir, 'conditions/gi-liver-nutrition.yaml'), 'kind: group\nname: Digestion\nsources: [by hand]\n');
  writeFileSync(join(dir, 'conditions/celiac.yaml'), example('name: Celiac'));
  writeFileSync(join(dir, 'programs/mentors.yaml'), example('name: Parent mentors'));
  writeFileSync(join(dir, 'lessons/lesson.md'), `---\ntitle: T\nbehavior: B\norder: 1\n---\n${example('## Question')}`);
  const { conditions, programs, lessons } = readContent(dir);
  expect([conditions.length, programs.length, lessons.length]).toEqual([3, 1, 1]);
});

// Reads every file of content/, which takes seconds on a busy machine.
test('the mistakes that the guide describes give the message that it shows', { timeout: 30_000 }, () => {
  cpSync(CONTENT, dir, { recursive: true });
  const file = join(dir, 'programs/hand-to-hold.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^summary:/m, 'sumary:').replace(/^formats: .*/m, 'formats: [zoom]'));
  const shown = example('3 mistakes').trim().replaceAll('content/programs', 'programs');
  let said = '';
  try {
    readContent(dir);
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said.replaceAll(/^.*\/programs\//gm, 'programs/')).toBe(shown);
});
