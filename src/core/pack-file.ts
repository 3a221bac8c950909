/**
 * A pack of lessons from a file that anybody may have written. Everything is refused that is not plainly a
 * pack, in a sentence that says what is wrong; nothing of it is ever run or shown as markup.
 */
import { UserError } from './errors.ts';
import { KEPT_PACKS } from './own-pack.ts';
import { type Pack, readPack } from './pack.ts';
import { z } from './zod.ts';

/** The ten lessons of Beside in two languages are about 0.3 MB. */
export const LARGEST_FILE = 5_000_000;

/** A pack is seven levels deep. */
const DEEPEST = 32;

/** Names that mean something to the language itself and nothing in a pack. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** How deep braces and brackets are nested in JSON text, counted without reading it into values. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const sign = json[i];
    if (inText) {
      if (sign === '\\') i++;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}

/** Throws a UserError if the file is too large to be looked at at all. `bytes` is known before anything is read. */
export function checkSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new UserError('packFile.tooLarge', String(Math.ceil(bytes / 1_000_000)));
}

/** The pack in this text. Throws a UserError that says why it is none. */
export function readPackFile(text: string): Pack {
  checkSize(text.length);
  if (depthOf(text) > DEEPEST) throw new UserError('packFile.tooDeep');
  let value: unknown;
  try {
    value = JSON.parse(text, (key, inner: unknown) => {
      if (RESERVED.includes(key)) throw new UserError('packFile.reserved', key);
      return inner;
    });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError('packFile.notJson');
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || !('lessons' in value)) throw new UserError('packFile.noPack');
  if (value.format !== 1) throw new UserError('packFile.otherFormat', typeof value.format === 'number' ? String(value.format) : '');
  try {
    const pack = readPack(value);
    if (KEPT_PACKS.includes(pack.id)) throw new UserError('packFile.ownName', pack.id);
    if (pack.lessons.length === 0) throw new UserError('packFile.noLessons');
    return pack;
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new UserError('packFile.wrong', faultOf(error));
  }
}

/** The place of the first fault and what is wrong there, as in "lessons[0].blocks[2].source.url: not a web address …". */
function faultOf({ issues: [issue] }: z.ZodError): string {
  if (!issue) return '';
  const place = issue.path.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : `${path}.${String(part)}`), '');
  return `${place.slice(1)}: ${issue.message}`.slice(0, 300);
}
