/** Reads content/: parse, check each file, then check the files against each other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Condition } from '../core/condition.ts';
import { foldTerm } from '../core/detect/fold.ts';
import { isCounty } from '../core/geography.ts';
import type { Lesson } from '../core/lesson.ts';
import { Program } from '../core/program.ts';
import type { z } from '../core/zod.ts';
import { ContentError, type Problem, ROOT } from './problem.ts';
import { readLesson } from './read-lesson.ts';
import { type Read, readYaml } from './read-yaml.ts';

/** Where the content lies unless a test says otherwise. */
export const CONTENT: string = join(ROOT, 'content');

export type Content = { conditions: Condition[]; programs: Program[]; lessons: Lesson[] };

/** Everything under `dir`. Throws one ContentError that lists every mistake of every file. */
export function readContent(dir: string = CONTENT): Content {
  const problems: Problem[] = [];
  const conditions = conditionFiles(join(dir, 'conditions'), problems);
  // Programs are held against the files that exist, so that one broken condition is not reported once per program.
  const ids = new Set(names(join(dir, 'conditions'), '.yaml').map(idOf));
  const programs = programFiles(join(dir, 'programs'), ids, problems);
  const lessons = lessonFiles(join(dir, 'lessons'), problems).map(({ value }) => value);
  if (problems.length) throw new ContentError(problems);
  return { conditions, programs, lessons };
}

/** The conditions of one folder, by id. Throws a ContentError. */
export function readConditions(dir: string = join(CONTENT, 'conditions')): Condition[] {
  return orThrow((problems) => conditionFiles(dir, problems));
}

/** The programs of one folder, by id, checked against the ids of `conditionsDir`. Throws a ContentError. */
export function readPrograms(dir: string = join(CONTENT, 'programs'), conditionsDir: string = join(CONTENT, 'conditions')): Program[] {
  return orThrow((problems) => programFiles(dir, new Set(names(conditionsDir, '.yaml').map(idOf)), problems));
}

/** The lessons of one folder, in the order of the path, each with its file and lines. Throws a ContentError. */
export function readLessons(dir: string = join(CONTENT, 'lessons')): Read<Lesson>[] {
  return orThrow((problems) => lessonFiles(dir, problems));
}

function orThrow<T>(read: (problems: Problem[]) => T): T {
  const problems: Problem[] = [];
  const value = read(problems);
  if (problems.length) throw new ContentError(problems);
  return value;
}

function conditionFiles(dir: string, problems: Problem[]): Condition[] {
  const files = yamlFiles(dir, Condition, problems);
  const byId = new Map(files.map((read) => [read.value.id, read]));
  const exists = new Set(names(dir, '.yaml').map(idOf));
  for (const { file, value, lineOf } of files) {
    const report = (field: string, reason: string) => problems.push({ file, line: lineOf(field), reason: `${field}: ${reason}` });
    if (value.parent && !exists.has(value.parent)) report('parent', `there is no condition "${value.parent}"`);
    if (ancestors(value, byId) === 'circular') report('parent', `"${value.id}" is its own ancestor`);
    if (
      value.kind === 'group' &&
      (value.terms.length || value.codes.icd10cm.length || value.codes.snomed.length || value.abbreviations.length)
    )
      report('kind', 'a group has no codes, terms or abbreviations; it is reached through "parent" only');
  }
  claimedTwice(files, problems);
  return files.map((read) => read.value);
}

/** What names a condition beyond doubt must name one only. Names are compared as the detector reads them. */
function claimedTwice(files: readonly Read<Condition>[], problems: Problem[]) {
  const owners = new Map<string, string>();
  for (const { file, value, lineOf } of files) {
    const claims: { key: string; path: PropertyKey[]; shown: string }[] = [
      ...value.terms.map((term, i) => ({ key: `term ${foldTerm(term)}`, path: ['terms', i], shown: term })),
      ...value.abbreviations.flatMap((a, i) =>
        a.ambiguous ? [] : [{ key: `abbreviation ${a.text}`, path: ['abbreviations', i, 'text'], shown: a.text }],
      ),
      ...value.codes.icd10cm.map((code, i) => ({ key: `code ${code}`, path: ['codes', 'icd10cm', i], shown: code })),
      ...value.codes.snomed.map((code, i) => ({ key: `code ${code}`, path: ['codes', 'snomed', i], shown: code })),
    ];
    for (const { key, path, shown } of claims) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, value.id);
      else
        problems.push({
          file,
          line: lineOf(...path),
          reason: `${String(path[0])}: ${owner === value.id ? `"${shown}" stands here twice` : `"${shown}" already belongs to "${owner}"`}`,
        });
    }
  }
}

function ancestors(condition: Condition, byId: ReadonlyMap<string, Read<Condition>>): 'fine' | 'circular' {
  const seen = new Set([condition.id]);
  for (let parent = condition.parent; parent; parent = byId.get(parent)?.value.parent) {
    if (parent === condition.id) return 'circular';
    if (seen.has(parent)) return 'fine'; // a circle further up is reported where it is
    seen.add(parent);
  }
  return 'fine';
}

function programFiles(dir: string, conditionIds: ReadonlySet<string>, problems: Problem[]): Program[] {
  const files = yamlFiles(dir, Program, problems);
  for (const { file, value, lineOf } of files) {
    const report = (path: PropertyKey[], reason: string) =>
      problems.push({ file, line: lineOf(...path), reason: `${path.map(String).join('.')}: ${reason}` });
    const conditions = value.conditions === 'any' ? [] : value.conditions;
    conditions.forEach((id, i) => {
      if (!conditionIds.has(id)) report(['conditions', i], `there is no condition "${id}"`);
    });
    twice(conditions, (id, i) => report(['conditions', i], `"${id}" stands here twice`));
    if ('counties' in value.place)
      value.place.counties.forEach((county, i) => {
        if (!isCounty(county)) report(['place', 'counties', i], `"${county}" is not a county that Beside knows`);
      });
    // One number may stand as phone and as text: some lines take both.
    twice(
      value.contacts.map((contact) => `${contact.kind} ${contact.value.toLowerCase()}`),
      (contact, i) => report(['contacts', i], `"${contact.slice(contact.indexOf(' ') + 1)}" stands here twice`),
    );
    twice(value.languages, (language, i) => report(['languages', i], `"${language}" stands here twice`));
    value.languages.forEach((language, i) => {
      if (!isLanguage(language)) report(['languages', i], `"${language}" is not a language code such as en, es or vi`);
    });
    if (value.childAge && value.childAge[0] > value.childAge[1]) report(['childAge'], 'the first age is above the second');
  }
  return files.map((read) => read.value);
}

/** English lessons stand in `dir`, translations under the same file name in a folder named after their language. */
function lessonFiles(dir: string, problems: Problem[]): Read<Lesson>[] {
  const lessons = [dir, ...folders(dir)].flatMap((folder) =>
    names(folder, '.md').flatMap((name) => {
      const file = join(folder, name);
      const read = readLesson(file, readFileSync(file, 'utf8'), problems);
      const language = folder === dir ? 'en' : basename(folder);
      if (!read || read.value.language === language) return read ?? [];
      problems.push({ file, line: read.lineOf('language'), reason: `language: the lessons of this folder are in "${language}"` });
      return [];
    }),
  );
  twice(
    lessons.map(({ value }) => `${value.language} ${value.order}`),
    (_, i) => {
      const lesson = lessons[i];
      if (lesson)
        problems.push({ file: lesson.file, line: lesson.lineOf('order'), reason: 'order: another lesson has this place in the path' });
    },
  );
  return lessons.sort((a, b) => a.value.order - b.value.order);
}

function yamlFiles<S extends z.ZodType>(dir: string, schema: S, problems: Problem[]): Read<z.infer<S>>[] {
  return names(dir, '.yaml').flatMap((name) => {
    const file = join(dir, name);
    return readYaml(readFileSync(file, 'utf8'), schema, { file, extra: { id: idOf(name) } }, problems) ?? [];
  });
}

/** Folders inside a folder, in one fixed order. */
function folders(dir: string): string[] {
  return existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(dir, name))
        .sort((a, b) => (a < b ? -1 : 1))
    : [];
}

/** File names in one fixed order on every machine; a folder that does not exist has none. */
function names(dir: string, extension: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => extname(name) === extension)
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const idOf = (name: string) => basename(name, extname(name));

function twice<T>(values: readonly T[], report: (value: T, index: number) => void) {
  values.forEach((value, i) => {
    if (values.indexOf(value) !== i) report(value, i);
  });
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isLanguage = (code: string) => LANGUAGE_NAMES.of(code) !== undefined;
