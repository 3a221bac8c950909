/**
 * Whose chart is it? The words that say so stay in this page's memory and are only compared with
 * themselves: when they change, nothing of the earlier patient may stay on show (promise 4).
 */
import { native } from './dom.ts';
import { WHO_TEXT } from './many-patients.ts';

/** Words beside which a patient's name, number or date of birth stands. */
export const SAYS_WHO = /\b(MRN|DOB|D\.O\.B|birth ?date|date of birth|medical record|patient( name| id)?)\b/i;

const NAMED_SO =
  'header,[role="banner"],[class*="patient" i],[id*="patient" i],[data-testid*="patient" i],[class*="banner" i],[id*="banner" i]';

/** Longer texts are pages that mention a patient, not banners. */
const BANNER_CHARS = 400;
const MOST_BANNERS = 8;

/** How far down a banner can stand, in CSS pixels from the top of the page. */
const BANNER_PX = 400;

export class Patient {
  #banners = new Set<Element>();

  /** Looks whether a block near the top says who the patient is. */
  consider(element: Element, text: string, early: boolean): void {
    if (this.#banners.size >= MOST_BANNERS || text.length > BANNER_CHARS) return;
    let banner = SAYS_WHO.test(text) ? element : early ? element.closest(NAMED_SO) : null;
    if (!banner || (banner.textContent ?? '').length > BANNER_CHARS) return;
    if (banner.getBoundingClientRect().top + scrollY > BANNER_PX) return;
    // The name stands beside the number: take the box around both, while it is still as short as a banner.
    for (let i = 0; i < 3; i++) {
      const parent: Element | null = banner.parentElement;
      if (!parent || parent.localName === 'body' || (parent.textContent ?? '').length > BANNER_CHARS) break;
      banner = parent;
    }
    this.#banners.add(banner);
  }

  /** Whether one of the banners that stand there says by a number or a date of birth who the patient is. */
  isNamed(where: (banner: Element) => boolean): boolean {
    return [...this.#banners].some((banner) => banner.isConnected && WHO_TEXT.test(banner.textContent ?? '') && where(banner));
  }

  forget(): void {
    this.#banners.clear();
  }

  /** What the page now says about whose chart it is. Never leaves the page. */
  says(document: Document): string {
    // "(3) Inbox": a counter in the title is no other patient.
    const lines = [native(document, 'title').replace(/^\(\d+\)\s*/, '')];
    for (const heading of [...native(document, 'getElementsByTagName')('h1')].slice(0, 3)) lines.push(heading.textContent ?? '');
    const banners = new Set<string>();
    for (const banner of this.#banners) {
      if (banner.isConnected) banners.add((banner.textContent ?? '').replace(/\s+/g, ' ').trim());
      else this.#banners.delete(banner);
    }
    return [...lines, ...[...banners].sort()].join('\n');
  }
}
