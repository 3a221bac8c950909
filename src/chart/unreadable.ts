/** Pages without text that we could read, and why. */
import type { Report } from '../core/found.ts';
import { native } from './dom.ts';

export type Reason = NonNullable<Report['reason']>;

const PDF = 'application/pdf';

/** Why a page whose text came to this many characters cannot be read; undefined when it can. */
export function unreadable(document: Document, characters: number): Reason | undefined {
  if (native(document, 'contentType') === PDF) return 'pdf';
  if (native(document, 'contentType')?.startsWith('image/')) return 'image';
  if (characters > 0) return undefined;
  if (native(document, 'querySelector')(`embed[type="${PDF}"],object[type="${PDF}"]`)) return 'pdf';
  if (native(document, 'querySelector')('iframe,frame')) return undefined; // the frames read themselves
  return native(document, 'querySelector')('canvas,img,video,svg') ? 'image' : 'empty';
}
