/** A note whose lines the page breaks itself (<br>, <pre>, text areas), read by the rules of plain text. */
import type { Block, Place } from '../core/detect/block.ts';
import { readPlainText } from '../core/detect/plain-text.ts';
import { type Run, type Spot, spotsWithin } from './run.ts';

/** A stretch of a run as a block of its own; `place` where the run itself says something about it. */
export type Piece = { block: Block; spots: readonly Spot[]; place?: Place };

/** A page can hold megabytes in one note; a part of this length is read in well under a slice. */
const PART_CHARS = 50_000;

/** The blocks of a note, in order. Headings reach over the borders of its parts. */
export function* linesOf({ text, spots }: Run): Generator<Piece> {
  let above: readonly string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    let last = above;
    for (const { block, place, offset } of readPlainText(text.slice(start, end))) {
      const headings = place.headings.length > 0 ? place.headings : above;
      if (place.headings.length > 0) last = place.headings;
      const from = start + offset;
      yield { block, spots: spotsWithin(spots, from, from + block.text.length), place: { headings, near: place.near, from } };
    }
    above = last;
    start = end;
  }
}

function endOfPart(text: string, start: number): number {
  if (text.length - start <= PART_CHARS) return text.length;
  for (const mark of ['\n', ' ']) {
    const at = text.lastIndexOf(mark, start + PART_CHARS);
    if (at > start) return at + 1;
  }
  return start + PART_CHARS;
}
