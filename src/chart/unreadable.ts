/** Pages without text that we could read, and why. */
import type { Report } from '../core/found.ts';

export type Reason = NonNullable<Report['reason']>;

const PDF = 'application/pdf';

/** Why a page whose text came to this many characters cannot be read; undefined when it can. */
export function unreadable(document: Document, characters: number): Reason | undefined {
  if (document.contentType === PDF) return 'pdf';
  if (document.contentType?.startsWith('image/')) return 'image';
  if (characters > 0) return undefined;
  if (document.querySelector(`embed[type="${PDF}"],object[type="${PDF}"]`)) return 'pdf';
  if (document.querySelector('iframe,frame')) return undefined; // the frames read themselves
  return document.querySelector('canvas,img,video,svg') ? 'image' : 'empty';
}
