/** YAML checked with a zod schema, every fault with its line. */
import { type Document, isMap, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { z } from '../core/zod.ts';
import { inPlainWords, type Problem } from './problem.ts';

/** A file's checked value, and where its fields stand, for checks that need other files. */
export type Read<T> = { file: string; value: T; lineOf: (...path: PropertyKey[]) => number };

type Options = {
  file: string;
  /** Values that stand outside the text: the id from the file name, blocks of a lesson. */
  extra: Record<string, unknown>;
  /** For the front matter of a Markdown file: how many lines stand above it, and where the blocks below it start. */
  markdown?: { linesBefore: number; blockLines: readonly number[] };
};

/** The only fields whose digits are numbers. Elsewhere 2019 is a date and 988 a phone number, with no quotation marks needed. */
const NUMBERS = new Set(['childAge', 'order']);

/**
 * Parses and checks one text. Returns the value, or pushes a Problem per fault and returns undefined.
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  options: Options,
  problems: Problem[],
): Read<z.infer<S>> | undefined {
  const { file, extra, markdown } = options;
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter });
  const line = (offset: number | undefined) => (markdown?.linesBefore ?? 0) + (offset === undefined ? 1 : counter.linePos(offset).line);
  const before = problems.length;
  for (const error of [...doc.errors, ...doc.warnings])
    problems.push({ file, line: line(error.pos[0]), reason: error.message.split(' at line ')[0] ?? error.message });
  if (problems.length > before) return undefined;
  if (!isMap(doc.contents)) {
    problems.push({ file, line: 1, reason: 'must be a list of fields, one "name: value" a line' });
    return undefined;
  }
  digitsAreText(doc);
  const lineOf = (...path: PropertyKey[]) => line(offsetOf(doc, path));
  const written: unknown = doc.toJS();
  for (const key of Object.keys(extra))
    if (doc.has(key)) problems.push({ file, line: lineOf(key), reason: `${key}: is not written in the file; the file name says it` });
  const input = { ...(written as object), ...extra };
  const result = schema.safeParse(input);
  if (!result.success)
    for (const issue of result.error.issues)
      for (const { path, reason } of inPlainWords(issue, input)) {
        const block = path[0] === 'blocks' ? markdown?.blockLines[Number(path[1])] : undefined;
        const field = (block === undefined ? path : path.slice(2)).map(String).join('.');
        problems.push({ file, line: block ?? lineOf(...path), reason: field ? `${field}: ${reason}` : reason });
      }
  return result.success && problems.length === before ? { file, value: result.data, lineOf } : undefined;
}

function digitsAreText(doc: Document) {
  visit(doc, {
    Scalar: (_, node, path) => {
      const inNumberField = path.some((step) => isPair(step) && NUMBERS.has(String((step.key as Node | null)?.toJSON())));
      if (typeof node.value === 'number' && !inNumberField) node.value = node.source ?? String(node.value);
    },
  });
}

const isPair = (step: unknown): step is Pair => typeof step === 'object' && step !== null && 'key' in step;

/** Start of the field at `path`; of the nearest field around it when it is missing. */
function offsetOf(doc: Document, path: readonly PropertyKey[]): number | undefined {
  let offset: number | undefined;
  let inside: unknown = doc.contents;
  for (const key of path) {
    if (isMap(inside)) {
      const pair = inside.items.find((item) => String((item.key as Node | null)?.toJSON()) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      inside = pair.value;
    } else {
      inside = (inside as { items?: unknown[] } | null)?.items?.[Number(key)];
      offset = (inside as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
