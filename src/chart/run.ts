/** A line of text as it is put together from text nodes, and the way back from its offsets to the page. */
import type { Block, Cell } from '../core/detect/block.ts';
import { native } from './dom.ts';

/** `node` supplies the text from offset `start` on, beginning with its own character `from`; a form control supplies its value. */
export type Spot = { node: Text | Element; start: number; from: number };

/** White space that HTML folds into one space: long runs only, since the words are found across short ones. */
const FOLDED = /[\t\n\r\f ]{2,}|[\t\n\r\f]/g;

export class Run {
  text = '';
  spots: Spot[] = [];
  /** The page breaks lines in here itself: <br>, <pre>, `white-space: pre-wrap`. */
  lines = false;

  /** `spots` where the text comes from the page; none for what it only says by an attribute. */
  static of(text: string, spots: readonly Spot[] = []): Run {
    return Object.assign(new Run(), { text, spots: [...spots] });
  }

  /** Adds what a text node or control shows. */
  add(node: Text | Element, data: string, from = 0): void {
    this.spots.push({ node, start: this.text.length, from });
    this.text += data;
  }

  /** Adds a text node as HTML shows it, with line ends and indents of its source folded. */
  addFolded(node: Text, data: string): void {
    if (!data.includes('\n') && !data.includes('\t')) {
      this.add(node, data);
      return;
    }
    let from = 0;
    for (const gap of data.matchAll(FOLDED)) {
      this.add(node, `${data.slice(from, gap.index)} `, from);
      from = gap.index + gap[0].length;
    }
    if (from < data.length) this.add(node, data.slice(from), from);
  }

  /** Adds text that stands for something without letters: a check box, the border of a cell. */
  mark(text: string): void {
    this.text += text;
  }

  /** Adds another run whole. */
  join(other: Run): void {
    const shift = this.text.length;
    for (const spot of other.spots) this.spots.push({ ...spot, start: spot.start + shift });
    this.text += other.text;
    this.lines ||= other.lines;
  }

  get blank(): boolean {
    return !/\S/.test(this.text);
  }
}

/** A cell of a row: its text, and what its column or label calls it. */
export type Part = { run: Run; header?: string };

/** Cells as one block; null when none of them says anything. */
export function rowOf(parts: readonly Part[], before = ''): { block: Block; spots: readonly Spot[] } | null {
  const run = new Run();
  run.mark(before);
  const cells: Cell[] = [];
  for (const part of parts) {
    if (part.run.blank) continue;
    if (cells.length > 0) run.mark('\t');
    const start = run.text.length;
    run.join(part.run);
    cells.push({ start, end: run.text.length, ...(part.header ? { header: part.header } : {}) });
  }
  if (cells.length === 0) return null;
  return { block: cells.length > 1 ? { text: run.text, cells } : { text: run.text }, spots: run.spots };
}

/** DOM ranges of a stretch of a block's text; none for what a form control shows, which has no range. */
export function rangesOf(spots: readonly Spot[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const [i, spot] of spots.entries()) {
    const next = spots[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (next <= start || spot.start >= end || !(spot.node instanceof Text)) continue;
    const at = (offset: number) => Math.min(spot.from + offset - spot.start, (spot.node as Text).length);
    const range = native(spot.node.ownerDocument, 'createRange')();
    range.setStart(spot.node, at(Math.max(start, spot.start)));
    range.setEnd(spot.node, at(Math.min(end, next)));
    if (!range.collapsed) ranges.push(range);
  }
  return ranges;
}

/** The spots of a stretch of a run, with offsets counted from its beginning. */
export function spotsWithin(spots: readonly Spot[], start: number, end: number): Spot[] {
  // Found by halving: a note of ten thousand lines has as many spots, and asks once per line.
  let low = 0;
  for (let high = spots.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const within: Spot[] = [];
  for (let i = Math.max(0, low - 1); i < spots.length; i++) {
    const spot = spots[i];
    if (!spot || spot.start >= end) break;
    within.push(spot.start >= start ? { ...spot, start: spot.start - start } : { ...spot, start: 0, from: spot.from + start - spot.start });
  }
  return within;
}
