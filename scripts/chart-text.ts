/** A text or page as the extension reads it, and what it finds there: the core behind `scan` and `eval`. */
import { detect, type Mention, resolve } from '../src/core/detect/detect.ts';
import type { Lexicon } from '../src/core/detect/lexicon.ts';
import { readPlainText } from '../src/core/detect/plain-text.ts';

/** The text that was read, and the mentions in it; their offsets are UTF-16 units of `text`. */
export type ChartText = { text: string; mentions: Mention[] };
/** What finds mentions in a block: ours, or a peer. */
export type Detect = typeof detect;
export type Reader = (input: string, lexicon: Lexicon, by?: Detect) => ChartText;

/** Plain text; offsets are those of the input. */
export const readText: Reader = (text, lexicon, by = detect) => ({
  text,
  mentions: readPlainText(text).flatMap(({ block, place, offset }) =>
    by(block, () => place, lexicon).map((mention) => ({ ...mention, start: mention.start + offset, end: mention.end + offset })),
  ),
});

/** The reader of pages (`html`) or of plain text. happy-dom takes a second to load, so only pages pay for it. */
export async function readerOf({ html }: { html: boolean }): Promise<Reader> {
  return html ? (await import('./read-html.ts')).readHtml : readText;
}

/** One entry per condition, as the extension would show it, with every mention behind it. */
export function report({ text, mentions }: ChartText, lexicon: Lexicon) {
  return resolve(mentions, lexicon).map(({ condition, status, via }) => ({
    condition,
    status,
    via,
    mentions: mentions
      .filter((mention) => mention.condition === condition)
      .map(({ start, end, negation, experiencer, temporality, section }) => ({
        start,
        end,
        text: text.slice(start, end),
        negation,
        experiencer,
        temporality,
        section,
      })),
  }));
}
