/** Plain text as blocks: paragraphs, list items, headings, "Label: value" lines, rows of tabs or pipes. */
import type { Block, Cell, Place } from './block.ts';
import { areColumnNames } from './columns.ts';
import { usualSection } from './heading.ts';
import { rowsBelow } from './stacked-table.ts';

export type PlainBlock = {
  block: Block;
  place: Place;
  /** Where the block begins in the input; `input.slice(offset, offset + block.text.length) === block.text`. */
  offset: number;
};

/** A line of the input without its break, by its offsets there. */
export type Line = { start: number; end: number; text: string };
type Part = { start: number; end: number; cells?: Cell[]; headings: readonly string[] };

const ITEM = /^\s*(?:[-*•–+‣▪◦]\s+|\d{1,3}[.)]\s+|[a-z][.)]\s+|[☐☑☒□■✓✔]|\[[ xX]?\]\s*|#\s*\d+[.:)]?\s+)/;
/** How much of the blocks next to it a block shows to the cues of ambiguous abbreviations. */
const NEAR = 150;

/** Blocks in order. Offsets map back to the input; every line that is not empty is in exactly one block. */
export function readPlainText(text: string): PlainBlock[] {
  const parts: Part[] = [];
  let headings: string[] = [];
  let open: Part | undefined;
  let headers: string[] | undefined;
  let afterGap = true;
  const close = () => {
    open = undefined;
  };
  const all = [...lines(text)];
  const isTitle = (line: Line) => isHeading(line.text, true);
  for (let i = 0; i < all.length; i++) {
    const line = all[i] as Line;
    const stacked = rowsBelow(all, i, isTitle);
    if (stacked) {
      close();
      for (const cells of stacked.rows) {
        const start = cells[0]?.start ?? 0;
        const end = cells.at(-1)?.end ?? start;
        parts.push({ start, end, cells: cells.map((cell) => ({ ...cell, start: cell.start - start, end: cell.end - start })), headings });
      }
      i = stacked.next - 1;
      afterGap = true;
      continue;
    }
    if (line.text.trim() === '') {
      close();
      afterGap = true;
      continue;
    }
    const row = cellsOf(line);
    if (row) {
      close();
      if (/^[\s|:+=-]+$/.test(line.text)) continue; // the rule under a header
      // Rows may have empty lines between them; another table has another width.
      if (afterGap && headers?.length !== row.length) headers = undefined;
      if (!headers && isHeader(row, line)) headers = row.map(({ start, end }) => text.slice(start, end));
      else parts.push({ start: line.start, end: line.end, cells: withHeaders(row, headers, line.start), headings });
      afterGap = false;
      continue;
    }
    headers = undefined;
    if (isHeading(line.text, afterGap)) {
      close();
      headings = [line.text.trim().replace(/^(?:#+|\*\*|__)\s*|[:\s*_]+$/g, ''), ...(usualSection(line.text) ? [] : headings)].slice(0, 4);
      parts.push({ start: line.start, end: line.end, headings: [] });
    } else if (open && !ITEM.test(line.text) && continues(text.slice(open.start, open.end), line.text)) open.end = line.end;
    else {
      open = { start: line.start, end: line.end, headings };
      parts.push(open);
    }
    afterGap = false;
  }
  return parts.map((part, i) => toBlock(text, part, parts[i - 1], parts[i + 1]));
}

function toBlock(text: string, part: Part, before: Part | undefined, after: Part | undefined): PlainBlock {
  const near = `${before ? text.slice(Math.max(before.start, before.end - NEAR), before.end) : ''}\f${after ? text.slice(after.start, after.start + NEAR) : ''}`;
  const block = { text: text.slice(part.start, part.end), ...(part.cells ? { cells: part.cells } : {}) };
  return { block, place: { headings: part.headings, near, from: part.start }, offset: part.start };
}

function* lines(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    let end = next < 0 ? text.length : next;
    const after = end + 1;
    if (text[end - 1] === '\r' && end > start) end--;
    yield { start, end, text: text.slice(start, end) };
    if (next < 0) return;
    start = after;
  }
}

/** A line of two or more cells, kept apart by tabs or pipes; offsets in the input, edges trimmed. */
function cellsOf(line: Line): Cell[] | undefined {
  const mark = line.text.includes('\t') ? '\t' : line.text.includes('|') ? '|' : undefined;
  if (!mark || line.text.trim().length === 0) return undefined;
  const cells: Cell[] = [];
  let from = 0;
  const pieces = line.text.split(mark);
  pieces.forEach((piece, i) => {
    const edge = (i === 0 || i === pieces.length - 1) && mark === '|' && piece.trim() === '';
    const lead = piece.length - piece.trimStart().length;
    const start = line.start + from + (piece.trim() === '' ? 0 : lead);
    if (!edge) cells.push({ start, end: start + piece.trim().length });
    from += piece.length + 1;
  });
  while (mark === '\t' && cells[0] && cells[0].start === cells[0].end) cells.shift(); // an indent
  return cells.length >= 2 ? cells : undefined;
}

/** The first row of a table, when it reads like names of columns. */
const isHeader = (row: readonly Cell[], line: Line): boolean =>
  areColumnNames(row.map(({ start, end }) => line.text.slice(start - line.start, end - line.start).trim()));

function withHeaders(row: readonly Cell[], headers: readonly string[] | undefined, offset: number): Cell[] {
  return row.map(({ start, end }, i) => {
    const header = headers?.[i];
    return { start: start - offset, end: end - offset, ...(header ? { header } : {}) };
  });
}

/** A line of its own that opens a section: known, or ending in a colon, or in capitals after an empty line. */
function isHeading(line: string, afterGap: boolean): boolean {
  const bold = /^(?<mark>\*\*|__)(?<inner>[^*_]+)\k<mark>:?$/.exec(line.trim())?.groups?.inner;
  const text = bold ?? (/:\s*$/.test(line) ? line.trim().replace(/^[-*•]\s+/, '') : line.trim());
  if (text.length > 60 || /^[-*•☐☑[]/.test(text) || /[.;,?]$/.test(text)) return false;
  const bare = text.replace(/^#+\s*|^\d{1,2}[.)]\s+|[\s:]+$/g, '');
  if (/^#+\s/.test(text)) return true;
  if (bare.length < 2) return false;
  if (/[:.]\s+\S/.test(bare)) return false;
  // "Family history of hemophilia" is an item of a problem list.
  if (/\b(?:history|hx) of (?!(?:the )?present)/i.test(bare) && !/:$/.test(text)) return false;
  if (usualSection(bare) && bare.split(/\s+/).length <= 8)
    return /:$/.test(text) || afterGap || bare === bare.toUpperCase() || /^[A-ZÀ-ÞĀ-ɏ]/.test(bare);
  if (/:$/.test(text) && !ITEM.test(line)) return bare.split(/\s+/).length <= 5;
  return false;
}

/** Whether a line goes on with the paragraph above it rather than beginning a new one. */
function continues(paragraph: string, line: string): boolean {
  if (/^\s*[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ/&() ]{1,30}:(?:\s|$)/.test(line)) return false;
  const last = paragraph.slice(paragraph.lastIndexOf('\n') + 1).trimEnd();
  if (/^\s*[a-zß-ỿ]/.test(line) && !/[.:;!?]$/.test(last)) return true;
  return last.length >= 45 || /[,(/]$|\b(?:and|or|of|for|with|no|the)$/i.test(last);
}
