/**
 * Tables whose cells stand one below the other, as copying out of a page and turning documents into text leave them: the
 * names of the columns, then row by row. Read only where they come out even.
 */
import type { Cell } from './block.ts';
import { columnsIn, fitsColumn } from './columns.ts';
import { usualSection } from './heading.ts';
import type { Line } from './plain-text.ts';

const MOST_CELLS = 600;
/** Longer lines are prose. */
const LONGEST_CELL = 120;

type Table = {
  /** Cells with their column's name, by their offsets in the input; the row of names first, which has none. */
  rows: Cell[][];
  /** The first line behind the table. */
  next: number;
};

/** The table whose first name stands in the line `at`; undefined when none begins there. `isTitle`: a line that opens a section. */
export function rowsBelow(all: readonly Line[], at: number, isTitle: (line: Line) => boolean): Table | undefined {
  if (
    columnsIn(
      all
        .slice(at, at + 4)
        .map(textOf)
        .filter(Boolean),
    ) === 0
  )
    return undefined;
  // Either no cell is followed by an empty line, or all are.
  const spaced = textOf(all[at + 1]) === '';
  const lines: number[] = [];
  for (let i = at; i < all.length && lines.length < MOST_CELLS; i++) {
    const text = textOf(all[i]);
    if (text === '' && spaced) continue;
    if (text === '' || text.length > LONGEST_CELL || /[\t|]/.test(text)) break;
    lines.push(i);
  }
  const texts = lines.map((i) => textOf(all[i]));
  const width = columnsIn(texts);
  if (width === 0) return undefined;
  const names = texts.slice(0, width);
  let end = width;
  while (end < lines.length && !opensSection(all[lines[end] as number] as Line, names, isTitle)) end += width;
  if (end > lines.length || end === width) return undefined;
  if (!texts.slice(width, end).every((value, i) => fitsColumn(names[i % width] ?? '', value))) return undefined;
  const cellOf = (i: number, header: string | undefined): Cell => {
    const { start, text } = all[i] as Line;
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: from + text.trim().length, ...(header ? { header } : {}) };
  };
  const rows: Cell[][] = [];
  for (let k = 0; k < end; k += width)
    rows.push(lines.slice(k, k + width).map((i, column) => cellOf(i, k > 0 ? names[column] : undefined)));
  return { rows, next: (lines[end - 1] as number) + 1 };
}

const textOf = (line: Line | undefined): string => line?.text.trim() ?? '';

/** "Family History" behind a table of problems; "Sister" in a table of relatives is a value. */
function opensSection(line: Line, names: readonly string[], isTitle: (line: Line) => boolean): boolean {
  if (!isTitle(line)) return false;
  return !(usualSection(line.text)?.kind === 'family' && names.some((name) => /^(?:relat|(?:family )?member|parentesco)/i.test(name)));
}
