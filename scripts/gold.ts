/** Reads a gold file: what a clinician says about each text, one JSON object per line. */
import { dirname, extname, isAbsolute, join, normalize } from 'node:path';
import { Status } from '../src/core/found.ts';
import { z } from '../src/core/zod.ts';
import { InputError, readInput } from './cli.ts';

const List = z.array(z.string(), 'must be a list of condition ids');
const Ids = List.default([]);

/**
 * Exactly one of `text` and `file` (.txt, .html or .xml, relative to the gold file). What no list names must not
 * be found present, so a trap is a line with `"present": []`. `either` is for what clinicians would argue about: never counted.
 */
const GoldLine = z
  .strictObject({
    id: z.string('must be a text').min(1, 'must not be empty'),
    text: z.string('must be a text').optional(),
    file: z.string('must be a text').optional(),
    /** Kind of note, for the reader of the error list. */
    style: z.string().optional(),
    comment: z.string().optional(),
    present: List,
    historical: Ids,
    uncertain: Ids,
    family: Ids,
    absent: Ids,
    either: Ids,
  })
  .refine(({ text, file }) => (text === undefined) !== (file === undefined), 'it needs "text" or "file", one of the two');

export type Expected = Status | 'either';
export type Gold = { id: string; style: string; text: string; html: boolean; expected: ReadonlyMap<string, Expected> };

const LISTS = [...Status.options, 'either'] as const;

/**
 * The lines of a gold file ("-" is standard input). Throws an InputError that names the line at the first
 * mistake: bad JSON, an unknown field or condition, a condition in two lists, an id used twice, a file that is missing
 * or lies elsewhere; or says that there is no line.
 */
export function readGold(path: string, known: ReadonlySet<string>): Gold[] {
  const golds = readLines(path, known);
  if (golds.length === 0) throw new InputError(`${named(path)} has no line.`);
  return golds;
}

const named = (path: string) => (path === '-' ? 'Standard input' : path);

function readLines(path: string, known: ReadonlySet<string>): Gold[] {
  const used = new Set<string>();
  const folder = path === '-' ? '.' : dirname(path);
  return readInput(path)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        const gold = readLine(line, folder, known);
        if (used.has(gold.id)) throw new InputError(`the id "${gold.id}" is used twice`);
        used.add(gold.id);
        return [gold];
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        throw new InputError(`${named(path)}, line ${i + 1}: ${error.message.replace(/\.$/, '')}.`);
      }
    });
}

function readLine(line: string, folder: string, known: ReadonlySet<string>): Gold {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(line.trim() === '[' ? 'a list begins here, but each line must be an object of its own' : 'it is not JSON');
  }
  const parsed = GoldLine.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputError([issue?.path.join('.'), issue?.message].filter(Boolean).join(': '));
  }
  const { id, style = '', text, file, ...lists } = parsed.data;
  const expected = new Map<string, Expected>();
  for (const list of LISTS)
    for (const condition of lists[list]) {
      if (!known.has(condition))
        throw new InputError(`there is no condition "${condition}"; ids are the file names in content/conditions, without groups`);
      const before = expected.get(condition);
      if (before) throw new InputError(`"${condition}" is listed twice (${before}, ${list})`);
      expected.set(condition, list);
    }
  return { id, style, expected, ...(file === undefined ? { text: text ?? '', html: false } : readFile(folder, file)) };
}

function readFile(folder: string, file: string): { text: string; html: boolean } {
  const kind = extname(file).toLowerCase();
  if (kind !== '.txt' && kind !== '.html' && kind !== '.xml') throw new InputError(`the file "${file}" is neither .txt nor .html nor .xml`);
  if (isAbsolute(file) || normalize(file).startsWith('..'))
    throw new InputError(`the file "${file}" does not lie beside the gold file or below it`);
  return { text: readInput(join(folder, file)), html: kind !== '.txt' };
}
