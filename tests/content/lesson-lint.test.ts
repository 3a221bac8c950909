/** Each rule of the linter, broken once in a lesson that keeps them all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintLessons } from '../../src/build/lesson-lint.ts';
import { lessonSkeleton } from '../../src/build/lesson-skeleton.ts';
import type { Problem } from '../../src/build/problem.ts';
import { CONTENT } from '../../src/build/read-content.ts';
import { readLesson } from '../../src/build/read-lesson.ts';

const GOOD = readFileSync(join(CONTENT, 'lessons/know-your-list.md'), 'utf8');

/** "line: reason" for each breach, of texts that are lessons by the schema. */
function breaches(...texts: string[]): string[] {
  const problems: Problem[] = [];
  const reads = texts.flatMap((text) => readLesson('/lessons/know-your-list.md', text, problems) ?? []);
  expect(problems).toEqual([]);
  return lintLessons(reads).map(({ line, reason }) => `${line}: ${reason}`);
}

const lineOf = (text: string) => GOOD.slice(0, GOOD.indexOf(text)).split('\n').length;

test('a good lesson passes', () => expect(breaches(GOOD)).toEqual([]));

const NEARBY = '## Question nearby: You find no group for a rare liver disease within a hundred miles. What do you offer?';
/** 36 words. */
const LONG = `One ${'word and '.repeat(17)}end.`;

test.each<[string, (text: string) => string, string]>([
  ['an unfinished title', (t) => t.replace('title: Know your list', 'title: TODO'), '2: title: is still to be written'],
  ['an unfinished paragraph', (t) => t.replace('So the gap is mostly', 'TODO So the gap is mostly'), 'is still to be written: "TODO So'],
  ['a long title', (t) => t.replace('title: Know', `title: ${'Know '.repeat(15)}`), '2: title: has'],
  ['a long behavior', (t) => t.replace('behavior: Open', `behavior: ${'Open '.repeat(20)}`), '3: behavior: has'],
  ['no scene', (t) => t.replace(/## Monday, 8:50\n/, ''), 'a lesson starts with a scene'],
  ['a short scene', (t) => t.replace(/(## Monday, 8:50)[\s\S]*?(?=\nThis lesson)/, '$1\n'), '7: the scene has'],
  [
    'too few facts',
    (t) => t.replace(/> Fact: The same work[^\n]*\n/, '').replace(/> Fact: Parent to Parent[^\n]*\n/, ''),
    '2: has 3 facts',
  ],
  [
    'an open source',
    (t) => t.replace('https://pubmed', 'http://pubmed'),
    `${lineOf('> Fact: Subspecialists')}: the source needs a secure address`,
  ],
  ['nothing to try', (t) => t.replace(/> Try it:[^\n]*\n/, ''), '2: has 0 things to try'],
  ['two questions', (t) => t.replace('## Question names:', '## Review question names:'), '2: asks 2 questions'],
  ['no review question', (t) => t.replace(/## Review question[\s\S]*/, ''), '2: has no review question'],
  ['a minute too little', (t) => t.replace(/## Four moves[\s\S]*?(?=## What is always there)/, ''), 'words; three to five minutes'],
  ['an endless screen', (t) => t.replace('One or two names', `${`${LONG} `.repeat(4)}One or two names`), 'words under one heading'],
  ['an endless sentence', (t) => t.replace('One or two names', `${LONG} One or two names`), 'a sentence of'],
  [
    'hard words',
    (t) => t.replaceAll(/ (family|families|program|programs|diagnosis|one) (?![^[]*\])/g, ' interdisciplinary institutionalization '),
    '2: reads at grade',
  ],
  [
    'all of the above',
    (t) =>
      t.replace('A tip to search social media, where there are many groups.', 'All of the above, in the order in which they are given.'),
    `${lineOf(NEARBY)}: no "all of the above"`,
  ],
  ['a negative', (t) => t.replace('What do you offer?', 'What do you NOT offer?'), `${lineOf(NEARBY)}: asks for what is not so`],
  ['a question that asks nothing', (t) => t.replace('What do you offer?', 'You offer this.'), `${lineOf(NEARBY)}: asks nothing`],
  [
    'an answer that stands out',
    (t) =>
      t.replace(
        'A one-to-one program for all diagnoses, and say that it is.',
        'A one-to-one program for all diagnoses, and say that it is, and then stay with them for as long as it takes.',
      ),
    `${lineOf(NEARBY)}: its answers have`,
  ],
  [
    'a curt reason',
    (t) => t.replace('Honest about the distance, but a statewide or online program may still fit.', 'It is wrong.'),
    `${lineOf(NEARBY)}: the reason is too short`,
  ],
  [
    'a reason twice',
    (t) =>
      t.replace(
        'It hands the work to the family, and nobody has looked at those groups.',
        'Honest about the distance, but a statewide or online program may still fit.',
      ),
    `${lineOf(NEARBY)}: two of its reasons are the same`,
  ],
  ['two answers', (t) => t.replace(/- \[ \] A tip to search[^\n]*\n[^\n]*\n/, ''), `${lineOf(NEARBY)}: has two answers`],
])('%s is found', (_, change, said) => {
  const text = change(GOOD);
  expect(text).not.toBe(GOOD);
  const found = breaches(text);
  expect(
    found.some((line) => line.includes(said)),
    found.join('\n'),
  ).toBe(true);
});

test('a right answer that always stands first, or is always the longest, is found', () => {
  const first = GOOD.replaceAll(/((?:- \[ \] .*\n .*\n)+)(- \[x\] .*\n .*\n)/g, '$2$1');
  expect(breaches(first).join('\n')).toContain('the right answer stands in the same place 5 of 5 times');
  const longest = GOOD.replaceAll(/- \[x\] (.*)\n/g, '- [x] And so on and on: $1\n');
  expect(breaches(longest).join('\n')).toContain('the right answer is the longest one 5 of 5 times');
});

const SPANISH = GOOD.replace('order: 2', 'order: 2\nlanguage: es');

test.each<[string, string, string]>([
  ['order: 2', 'order: 3', '4: order: is 2 in English'],
  ['https://www.p2pusa.org/member-organizations', 'https://www.p2pusa.org/', '2: its sources differ'],
  ['view:find', 'view:chart', '2: its things to try differ'],
  ['## Question stale:', '## Question older:', '2: its questions differ'],
])('a translation that says otherwise is found: %s → %s', (before, after, said) => {
  expect(breaches(GOOD, SPANISH).filter((line) => line.includes('differ'))).toEqual([]);
  expect(breaches(GOOD, SPANISH.replace(before, after))).toContainEqual(expect.stringContaining(said));
});

test('a translation of nothing is found', () => expect(breaches(SPANISH)).toContain('2: there is no English lesson of this file name'));

test('a new lesson keeps every rule but its TODOs', () => {
  const found = breaches(lessonSkeleton('Forms: for the "school"', 11));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((line) => !line.includes('is still to be written'))).toEqual([]);
});
