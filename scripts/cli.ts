/** What the two command-line tools share: reading their input and failing with one clear sentence. */
import { readFileSync } from 'node:fs';

/** Something the caller can mend; its message is one sentence. */
export class InputError extends Error {}

/** The text of a file, or of standard input for "-". Throws an InputError. */
export function readInput(file: string): string {
  try {
    return decoded(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT'
        ? 'it does not exist'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES'
            ? 'it may not be read'
            : 'it cannot be read';
    throw new InputError(`Cannot read ${file === '-' ? 'standard input' : file}: ${reason}.`);
  }
}

/** UTF-8; what older systems of hospitals export is Windows-1252, or UTF-16 with its mark. The mark goes. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

type Row = Record<string, unknown>;

/**
 * One JSON line out per JSON line in. A line that cannot be answered gives {"id", "error"} and the rest
 * goes on; then the exit code is 1.
 */
export function eachLine(input: string, answer: (row: Row, id: unknown) => Row): void {
  input.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    let id: unknown = i + 1;
    try {
      const row = parse(line, i + 1);
      id = row.id ?? i + 1;
      print(answer(row, id));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      print({ id, error: error.message });
      process.exitCode = 1;
    }
  });
}

function parse(line: string, number: number): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`Line ${number} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError(`Line ${number} is not a JSON object.`);
  return value as Row;
}

/** A field that must be a string. Throws an InputError. */
export function textOf(row: Row, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new InputError(`"${field}" must be a string.`);
  return value;
}

export function print(row: Row): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** Runs a tool: an InputError becomes one sentence on standard error and exit code 2, a closed pipe ends quietly. */
export async function run(tool: () => void | Promise<void>): Promise<void> {
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await tool();
  } catch (error) {
    const known = error instanceof InputError || (error instanceof Error && error.name === 'ContentError');
    if (!known) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
