/** What a clinician reads who made a mistake: the file, the line and the reason, in plain words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../src/build/problem.ts';
import { readContent } from '../../src/build/read-content.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const CONDITION = 'name: Epilepsy\nterms: [epilepsy]\nsources: [by hand]\n';
const PROGRAM = `name: A group
organization: Some Families
summary: Parents meet.
conditions: [epilepsy]
who: [parent]
formats: [group-online]
place: { counties: ["Fresno, CA"] }
languages: [en]
contacts:
  - kind: phone
    value: 559-555-0100
nextStep: Call.
provenance:
  source: https://example.org/page
  read: 2026-11
  confidence: high
`;
const LESSON = `---
title: A lesson
behavior: Ask.
order: 1
---

## A scene

Some **words**.

> Fact: It is so. [A paper, 2020](https://example.org/paper)

> Try it: Look. [Find](view:find)

## Question now: What now?

- [x] Ask.
  Because.
- [ ] Tell.
  No.
`;

/** "line: reason" of every problem when these files are the content, with one valid condition beside them. */
function problems(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries({ 'conditions/epilepsy.yaml': CONDITION, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  try {
    readContent(dir);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const { file, line, reason } of error.problems) expect(error.message).toContain(`${file.split('/').at(-1)}:${line}: ${reason}`);
    return error.problems.map(({ file, line, reason }) => `${file.slice(dir.length + 1)}:${line}: ${reason}`);
  }
}

test('correct files give no problem', () => expect(problems({ 'programs/group.yaml': PROGRAM, 'lessons/lesson.md': LESSON })).toEqual([]));

test.each<[string, string, string]>([
  ['formats: [group-online]', 'formats: [zoom]', '6: formats.0: "zoom" is not one of: one-to-one, mentoring, phone, group-in-person'],
  ['summary: Parents meet.\n', '', '1: summary: is missing'],
  ['summary: Parents meet.', 'sumary: Parents meet.', '3: sumary: there is no field of this name here'],
  ['559-555-0100', '(559) 555-0100', '11: contacts.0.value: "(559) 555-0100" is not a number such as 800-555-0100'],
  ['559-555-0100', '988', ''],
  ['kind: phone', 'kind: fax', '10: contacts.0.kind: "fax" is not one of'],
  [
    '  - kind: phone\n    value: 559-555-0100',
    '  - kind: web\n    value: www.example.org',
    '11: contacts.0.value: "www.example.org" is not a web address',
  ],
  [
    '  - kind: phone\n    value: 559-555-0100',
    '  - kind: web\n    value: javascript:alert(1)',
    '11: contacts.0.value: "javascript:alert(1)" is not a web address',
  ],
  ['languages: [en]', 'languages: [Spanish]', '8: languages.0: "Spanish" is not an ISO 639 code such as en or es'],
  ['languages: [en]', 'languages: [qq]', '8: languages.0: "qq" is not a language code'],
  ['languages: [en]', 'languages: [en, en]', '8: languages.1: "en" stands here twice'],
  ['languages: [en]', 'languages: en', '8: languages: must be a list, such as [one, two]'],
  ['conditions: [epilepsy]', 'conditions: [epilepsia]', '4: conditions.0: there is no condition "epilepsia"'],
  ['conditions: [epilepsy]', 'conditions: [epilepsy, epilepsy]', '4: conditions.1: "epilepsy" stands here twice'],
  ['conditions: [epilepsy]', 'conditions: everything', '4: conditions: '],
  ['"Fresno, CA"', '"Fresno"', '7: place.counties.0: "Fresno" is not a county with its state, such as "Fresno, CA"'],
  ['"Fresno, CA"', '"Fresnoo, CA"', '7: place.counties.0: "Fresnoo, CA" is not a county that Beside knows'],
  ['place: { counties: ["Fresno, CA"] }', 'place: { county: "Fresno, CA" }', '7: place'],
  ['read: 2026-11', 'read: last week', '15: provenance.read: "last week" is not YYYY, YYYY-MM or YYYY-MM-DD'],
  ['read: 2026-11', 'read: 2026', ''],
  ['  read: 2026-11\n', '', '13: provenance.read: is missing'],
  ['languages: [en]', 'languages: [en]\nchildAge: [12, 5]', '9: childAge: the first age is above the second'],
  ['languages: [en]', 'languages: [en]\nchildAge: five', '9: childAge: must be a list of two numbers'],
  ['languages: [en]', 'languages: [en]\nlanguages: [es]', '9: Map keys must be unique'],
  ['languages: [en]', 'id: group\nlanguages: [en]', '8: id: is not written in the file'],
  [
    '    value: 559-555-0100',
    '    value: 559-555-0100\n  - kind: phone\n    value: 559-555-0100',
    '12: contacts.1: "559-555-0100" stands here twice',
  ],
  ['name: A group', 'name: "A group', ''],
])('a program: %s → %s', (before, after, said) => {
  const found = problems({ 'programs/group.yaml': PROGRAM.replace(before, () => after) });
  if (after === 'name: "A group') expect(found.length).toBeGreaterThan(0);
  else if (said === '') expect(found).toEqual([]);
  else
    expect(
      found.some((line) => line.startsWith(`programs/group.yaml:${said}`)),
      found.join('\n'),
    ).toBe(true);
});

test.each<[string, Record<string, string>, string]>([
  [
    'a parent that is not there',
    { 'conditions/x.yaml': 'name: X\nparent: brain\nsources: [by hand]\n' },
    'conditions/x.yaml:2: parent: there is no condition "brain"',
  ],
  [
    'a circle of parents',
    { 'conditions/a.yaml': 'name: A\nparent: b\nsources: [x]\n', 'conditions/b.yaml': 'name: B\nparent: a\nsources: [x]\n' },
    'conditions/a.yaml:2: parent: "a" is its own ancestor',
  ],
  [
    'a term of another condition',
    { 'conditions/x.yaml': 'name: X\nterms: [Épilepsy]\nsources: [by hand]\n' },
    'conditions/x.yaml:2: terms: "Épilepsy" already belongs to "epilepsy"',
  ],
  [
    'a group with a code',
    { 'conditions/x.yaml': 'kind: group\nname: X\ncodes: { icd10cm: [G40] }\nsources: [by hand]\n' },
    'conditions/x.yaml:1: kind: a group has no codes',
  ],
  [
    'a code without its dot',
    { 'conditions/x.yaml': 'name: X\ncodes: { icd10cm: [G4083] }\nsources: [by hand]\n' },
    'conditions/x.yaml:2: codes.icd10cm.0: "G4083" is not an ICD-10-CM code',
  ],
  ['no source', { 'conditions/x.yaml': 'name: X\nsources: []\n' }, 'conditions/x.yaml:2: sources: must have at least one entry'],
  [
    'a file name with capitals',
    { 'conditions/X.yaml': 'name: X\nsources: [x]\n' },
    'conditions/X.yaml:1: id: "X" is not lower-case letters',
  ],
  ['an empty file', { 'conditions/x.yaml': '' }, 'conditions/x.yaml:1: must be a list of fields'],
])('a condition with %s', (_, files, said) => {
  const found = problems(files);
  expect(found[0]?.startsWith(said), found.join('\n')).toBe(true);
});

test.each<[string, string, string]>([
  ['Some **words**.', 'Some *words*.', '9: only **bold** is allowed inside a sentence: "*words*"'],
  ['Some **words**.', 'Some <b>words</b>.', '9: only **bold** is allowed'],
  ['Some **words**.', '<script>alert(1)</script>', '9: HTML is not allowed in a lesson'],
  ['Some **words**.', 'See [this](https://example.org).', '9: a link stands only at the end of a fact or a try-it'],
  ['Some **words**.', '```\ncode\n```', '9: a lesson has no place for this (code)'],
  ['Some **words**.', '![x](https://example.org/x.png)', '9: a figure is one that Beside draws'],
  ['## A scene', '# A scene', '7: a heading is written with two signs'],
  [' [A paper, 2020](https://example.org/paper)', '', '11: a fact ends with its source'],
  ['https://example.org/paper', 'javascript:alert(1)', '11: source.url: "javascript:alert(1)" is not a web address'],
  ['(view:find)', '(https://example.org)', '13: a try-it ends with the place in Beside'],
  ['- [x] Ask.', '- Ask.', '17: an answer starts with "- [ ]"'],
  ['  No.\n', '', '17: an answer needs its reason on the next line'],
  ['- [x] Ask.', '- [ ] Ask.', '15: options: exactly one option is right'],
  ['- [x] Ask.\n  Because.\n- [ ] Tell.\n  No.\n', '', '15: a question is followed by its answers'],
  ['(view:find)', '(view:elsewhere)', '13: a try-it ends with the place in Beside: [Find](view:find). There are: chart, find'],
  ['Some **words**.', '![x](figure:cat)', '9: a figure is one that Beside draws: ![what it shows](figure:name). There are: referral-path'],
  ['Question now: What', 'Question: What', '15: a question has a short name of its own before the colon'],
  ['Question now: What', 'Question What now: What', '15: a question has a short name of its own before the colon'],
  [
    '  No.\n',
    '  No.\n\n## Review question now: And?\n\n- [ ] A.\n  B.\n- [x] C.\n  D.\n',
    '2: blocks: two questions have the same short name',
  ],
  ['order: 1', 'language: es\norder: 1', '4: language: the lessons of this folder are in "en"'],
  ['order: 1', 'order: first', '4: order: must be a number'],
  ['behavior: Ask.\n', '', '2: behavior: is missing'],
  ['---\ntitle', 'title', '1: must start with a line "---"'],
])('a lesson: %s → %s', (before, after, said) => {
  const found = problems({ 'lessons/lesson.md': LESSON.replace(before, () => after) });
  expect(found[0]?.startsWith(`lessons/lesson.md:${said}`), found.join('\n')).toBe(true);
});

test('a lesson written on Windows is the same lesson', () =>
  expect(problems({ 'lessons/lesson.md': LESSON.replaceAll('\n', '\r\n') })).toEqual([]));

test('every mistake of every file is told at once', () => {
  const found = problems({
    'conditions/x.yaml': 'name: X\nsources: []\n',
    'programs/group.yaml': PROGRAM.replace('[group-online]', '[zoom]').replace('[en]', '[English]'),
    'lessons/lesson.md': LESSON.replace('# A scene', '# A scene\n\n<p>'),
  });
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'conditions/x.yaml',
    'lessons/lesson.md',
    'programs/group.yaml',
    'programs/group.yaml',
  ]);
});
