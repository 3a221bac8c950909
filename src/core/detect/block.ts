/**
 * What the detector reads: the interface between someone else's page (src/chart), plain text
 * (plain-text.ts) and the matcher. No DOM here.
 */

/** A piece of a block that stands apart: a table cell, a <dt> or <dd>, a label and its value. */
export type Cell = {
  /** Offsets in the block's text, end excluded. */
  start: number;
  end: number;
  /** The cell's column header or row header as the page shows it, if any. */
  header?: string;
};

/**
 * One visible block: a paragraph, a list item, a heading, or a table row with its cells. Check boxes
 * and radio buttons are read as "☑ label" or "☐ label", a select as its chosen option only.
 */
export type Block = {
  text: string;
  /** Present for rows and label/value pairs: at least two, in order, not overlapping. */
  cells?: readonly Cell[];
};

/** What the place of a block says. Asked for only when the block has a match, since finding it costs. */
export type Place = {
  /** Headings above the block, nearest first, as the page shows them. */
  headings: readonly string[];
  /** Text of the blocks next to it, for the cues of ambiguous abbreviations; before and after it parted by a form feed; at most about 300 characters. */
  near: string;
  /** Characters of the same note that stand before the block; absent where nobody can say. */
  from?: number;
};
