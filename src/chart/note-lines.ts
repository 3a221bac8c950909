/** A note whose lines the page breaks itself, read by the rules of plain text. */
import type { Block } from '../core/detect/block.ts';
import type { Run, Spot } from './run.ts';
import { spotsWithin } from './run.ts';

export type Piece = { block: Block; spots: readonly Spot[]; headings?: readonly string[] };

export function linesOf(run: Run): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of run.text.split('\n')) {
    const end = start + line.length;
    if (/\S/.test(line)) pieces.push({ block: { text: line }, spots: spotsWithin(run.spots, start, end) });
    start = end + 1;
  }
  return pieces;
}
