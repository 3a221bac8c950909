/** What a strict reading gives, and what the readings of one pass share. */
import type { Block, Place } from '../core/detect/block.ts';
import { Labels } from './form-state.ts';
import { HeaderLines } from './header-line.ts';
import type { Heading } from './headings.ts';
import type { Piece } from './note-lines.ts';
import type { Boxes } from './on-screen.ts';
import { placeOf } from './place.ts';
import { type Run, type Spot, spotsWithin } from './run.ts';

/** A block and the way back from it to the page. */
export type Read = {
  block: Block;
  /** The element whose own text this is: a paragraph, a table row, a form control. */
  element: Element;
  spots: readonly Spot[];
  heading: Heading | null;
  /** Elements elsewhere whose text is part of it. */
  beside?: readonly Element[];
  /** Finds the place when it is asked for. */
  place: () => Place;
};

/** What the readings of one pass share. */
export class Shared {
  labels = new Labels();
  columns = new Map<Element, string[]>();
  boxes: Boxes = new Map();
  headers = new HeaderLines();
}

/** Longest block. A page can hold megabytes in one text node; the reader must be able to stop in between. */
export const BLOCK_CHARS = 20_000;

/** Pieces of one element's text as readings. */
export function* toReads(pieces: Iterable<Piece>, element: Element, heading: Heading | null): Generator<Read> {
  for (const { block, spots, place } of pieces) yield { block, element, spots, heading, place: () => placeOf(heading, element, place) };
}

/** A run as blocks of bearable length, cut at spaces. */
export function split(run: Run): Piece[] {
  const { text } = run;
  if (text.length <= 2 * BLOCK_CHARS) return [{ block: { text }, spots: run.spots }];
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + BLOCK_CHARS);
    const end = space < 0 || space > start + 2 * BLOCK_CHARS ? Math.min(start + 2 * BLOCK_CHARS, text.length) : space + 1;
    pieces.push({ block: { text: text.slice(start, end) }, spots: spotsWithin(run.spots, start, end) });
    start = end;
  }
  return pieces;
}
