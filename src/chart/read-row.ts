/** Rows of tables and grids as the detector reads them: each cell with the name of its column. */
import { GLYPH } from './form-state.ts';
import type { Shared } from './read.ts';
import { type Part, Run } from './run.ts';
import { markOf } from './state-mark.ts';
import {
  allCellsOf,
  columnName,
  columnNames,
  isData,
  isHeaderRow,
  isValue,
  labelBefore,
  namesRowOf,
  reachingInto,
  recordIn,
  statesBelow,
  withColumns,
} from './table-row.ts';
import { isVisible } from './visible.ts';

/** Cells of one reading; `before` stands before the first, `beside` are elements elsewhere whose text is part of it. */
export type Row = { parts: Part[]; before: string; beside: Element[] };

/** The text of one cell as one run. */
type Gather = (cell: Element, shared: Shared) => Run;

/** A row of data as one reading with its cells, or as several; none for rows that only name columns, null for those that only lay out the page. */
export function rowsOf(row: Element, shared: Shared, gather: Gather): Row[] | null {
  const own = allCellsOf(row);
  if (own.length === 0) return null;
  const reaching = reachingInto(row);
  const columns = [...withColumns(own, reaching), ...reaching].sort((a, b) => a.column - b.column);
  const cells = columns.map(({ cell }) => cell);
  if (!isData(row, cells)) return null;
  if (isHeaderRow(row, own) || namesRowOf(row)) return [];
  const table = row.parentElement ?? row;
  let names = shared.columns.get(table) ?? columnNames(row);
  shared.columns.set(table, names);
  const states = names.length === 0 ? statesBelow(row, cells) : [];
  if (states.length > 0) return sideways(cells, states, (cell) => gather(cell, shared));
  const line = names.length === 0 ? shared.headers.over(row, cells.length) : [];
  if (line.length > 0) names = line.map(columnName);
  const parts: Part[] = [];
  let box = '';
  for (const [i, { cell, column }] of columns.entries()) {
    if (!isVisible(cell)) continue;
    const record = isValue(cell) ? [] : recordIn(cell);
    for (const [label = cell, value = cell] of record) parts.push({ run: gather(value, shared), header: columnName(label) });
    if (record.length > 0) continue;
    const run = gather(cell, shared);
    if (run.blank) continue;
    const text = run.text.trim();
    // Under a column with a name ("Yes", "Child") a box is an answer.
    if ((text === GLYPH.true || text === GLYPH.false) && !ANSWERED.test(names[column] ?? '')) {
      if (cells.length === 2) box = `${text} `; // a box and its label; among more cells it picks the row
      continue;
    }
    const header = names[column] || labelBefore(cells, i);
    parts.push(header ? { run, header } : { run });
  }
  const mark = markOf(row);
  if (mark) parts.push({ run: Run.of(mark) });
  return [{ parts, before: box, beside: [...cells.filter((cell) => cell.parentElement !== row), ...line] }];
}

/** Each name of a table on its side with what stands below it. */
function sideways(cells: readonly Element[], states: readonly Element[][], gather: (cell: Element) => Run): Row[] {
  const beside = states.flat();
  return cells.slice(1).flatMap((cell, i) => {
    if (!isVisible(cell)) return [];
    const column = [cells, ...states].map((row) => ({ cell: row[i + 1] ?? cell, label: (row[0]?.textContent ?? '').trim() }));
    return [{ parts: column.map(({ cell, label }) => ({ run: gather(cell), header: label })), before: '', beside }];
  });
}

/** Columns of boxes that answer for the name in their row; others pick it for the next command. */
const ANSWERED =
  /^\s*(?:yes|no|y|n|s[ií]|child|patient|self|present|current|active|past|never|family.*|mother|father|mom|dad|sister|brother|siblings?|parents?|relatives?|grandparents?|madre|padre|herman[oa]s?|paciente)\s*\??\s*$/i;
