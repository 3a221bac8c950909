/** What is wrong with a content file, in words for the clinician who wrote it. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from '../core/zod.ts';

/** The repository's top folder, so that messages name files as people see them. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

export type Problem = { file: string; line: number; reason: string };

/** Every problem of one reading, in one error: "content/programs/x.yaml:12: formats: …", one per line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(found: readonly Problem[]) {
    const problems = [...found].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
    const lines = problems.map(({ file, line, reason }) => `${relative(ROOT, file)}:${line}: ${reason}`);
    super(`${lines.length === 1 ? 'One mistake' : `${lines.length} mistakes`} in the content files:\n${lines.join('\n')}`);
    this.name = 'ContentError';
    // Who reads this wrote a content file; where in the compiler it was noticed does not help them.
    this.stack = `${this.name}: ${this.message}`;
    this.problems = problems;
  }
}

type Plain = { path: readonly PropertyKey[]; reason: string };

/** One zod issue about `input` as plain sentences, each with the path of the field at fault; unknown fields give one sentence each. */
export function inPlainWords(issue: z.core.$ZodIssue, input: unknown): Plain[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...issue.path, key], reason: 'there is no field of this name here' }));
    case 'invalid_type':
      return [
        issue.input === undefined && at(input, issue.path) === undefined
          ? { path: issue.path, reason: 'is missing' }
          : { path: issue.path, reason: `must be ${KINDS[issue.expected] ?? issue.expected}` },
      ];
    case 'invalid_value':
      if (at(input, issue.path) === undefined) return [{ path: issue.path, reason: 'is missing' }];
      return [{ path: issue.path, reason: `${quote(at(input, issue.path))} is not one of: ${issue.values.map(String).join(', ')}` }];
    case 'invalid_union': {
      const value = at(input, issue.path);
      if (value === undefined) return [{ path: issue.path, reason: 'is missing' }];
      if ('options' in issue && Array.isArray(issue.options))
        return [{ path: issue.path, reason: `${quote(value)} is not one of: ${issue.options.join(', ')}` }];
      // The alternative that came nearest is the one the writer meant: it failed deepest, with the fewest issues.
      const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
      if (!nearest?.length) return [{ path: issue.path, reason: `${quote(value)} is not allowed here` }];
      return nearest.flatMap((inner) => inPlainWords({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, input));
    }
    case 'too_small':
      return [
        {
          path: issue.path,
          reason:
            issue.origin === 'array'
              ? 'must have at least one entry'
              : issue.origin === 'string'
                ? 'is empty'
                : `must be ${issue.minimum} or more`,
        },
      ];
    case 'too_big':
      return [
        {
          path: issue.path,
          reason:
            issue.origin === 'string'
              ? `is longer than ${issue.maximum} characters`
              : issue.origin === 'array'
                ? `has more than ${issue.maximum} entries`
                : `must be ${issue.maximum} or less`,
        },
      ];
    case 'invalid_format':
      return [{ path: issue.path, reason: `${quote(at(input, issue.path))} is not ${FORMATS[issue.format] ?? article(issue.message)}` }];
    default:
      return [{ path: issue.path, reason: issue.message }];
  }
}

const KINDS: Record<string, string> = {
  string: 'text',
  array: 'a list, such as [one, two]',
  tuple: 'a list of two numbers, such as [0, 18]',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
  number: 'a number',
};

const FORMATS: Record<string, string> = {
  url: 'a web address that starts with https:// or http://',
  email: 'an e-mail address',
  date: 'a day such as 2026-11-20',
};

const article = (message: string) => (message.startsWith('Invalid') ? 'allowed here' : message);
const quote = (value: unknown) => (typeof value === 'object' ? 'this' : `"${String(value)}"`);
const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
