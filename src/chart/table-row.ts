/** Rows of tables and ARIA grids: which are data, their cells, and what their columns are called. */
import { textWalker } from './dom.ts';
import { COMPLEX } from './element-kind.ts';

const CELL_ROLES = /^(cell|gridcell|rowheader|columnheader)$/;

/** Longer text is a note that stands in a layout table, not a value. */
const VALUE_CHARS = 600;

export const isRow = (element: Element): boolean => element.localName === 'tr' || element.getAttribute('role') === 'row';

export function cellsOf(row: Element): Element[] {
  return [...row.children].filter(
    (child) => child.localName === 'td' || child.localName === 'th' || CELL_ROLES.test(child.getAttribute('role') ?? ''),
  );
}

const GRID = 'table,[role="grid"],[role="table"],[role="treegrid"]';

/** The rows of the grid around an element that have the number of a row: the parts of one row whose columns stand in several panes. */
export function partsOf(row: Element, within: Element = row): Element[] {
  const number = row.getAttribute('aria-rowindex');
  const grid = number && /^\d+$/.test(number) ? within.closest(GRID) : null;
  return grid ? [...grid.querySelectorAll(`[role="row"][aria-rowindex="${number}"]`)] : [];
}

/** The cells of a row and of its parts in other panes, by their columns. */
export function allCellsOf(row: Element): Element[] {
  const parts = partsOf(row);
  if (parts.length < 2) return cellsOf(row);
  return parts.flatMap(cellsOf).sort((a, b) => columnOf(a) - columnOf(b));
}

/** What says in a table on its side what the names in its first row are. */
const NAMES_ROW = /^(?:diagnos[ei]s|problems?|conditions?|disorders?|name|diagn[oó]sticos?|problemas?)$/i;
const STATE_ROW = /^(?:(?:clinical |verification )?status|state|verification|relation(?:ship)?|relative|whose|estado|parentesco)$/i;

/** Whether a table stands on its side, as far as its first row says so. */
export const isSideways = (table: Element): boolean => {
  const first = table.querySelector('tr')?.firstElementChild;
  return first != null && NAMES_ROW.test(textOf(first));
};

/** The rows below the first that say of each name in it how it stands: a table on its side. None for other rows and tables. */
export function statesBelow(row: Element, cells: readonly Element[]): Element[][] {
  const first = cells[0];
  if (row.localName !== 'tr' || row.previousElementSibling || cells.length < 3 || !first || !NAMES_ROW.test(textOf(first))) return [];
  const rows = [...(row.parentElement?.children ?? [])].slice(1, MOST_ROWS);
  return rows.map(cellsOf).filter((others) => others.length === cells.length && others[0] && STATE_ROW.test(textOf(others[0])));
}

/** The row of names about which this row says how they stand. */
export function namesRowOf(row: Element): Element | null {
  const first = row.localName === 'tr' ? row.parentElement?.firstElementChild : null;
  if (!first || first === row || !first.firstElementChild || !NAMES_ROW.test(textOf(first.firstElementChild))) return null;
  return statesBelow(first, cellsOf(first)).some(([label]) => label?.parentElement === row) ? first : null;
}

export const isColumnHeader = (cell: Element): boolean =>
  cell.getAttribute('role') === 'columnheader' || (cell.localName === 'th' && cell.getAttribute('scope') !== 'row');

const isRowHeader = (cell: Element): boolean => cell.getAttribute('role') === 'rowheader' || cell.localName === 'th';

/** Cells that hold lists, headings, notes or tables are places of their own, as in pages laid out by tables. */
export function isValue(cell: Element): boolean {
  const only = cell.firstElementChild;
  if (!only) return (cell.textContent ?? '').length <= VALUE_CHARS;
  return cell.querySelector(COMPLEX) === null && (cell.textContent ?? '').length <= VALUE_CHARS;
}

/** The pairs of label and value in a cell that holds a small table of nothing else; none for other cells. */
export function recordIn(cell: Element): Element[][] {
  const tables = cell.querySelectorAll('table');
  const [table] = tables;
  if (!table || tables.length !== 1 || textOf(cell).length > VALUE_CHARS || textOf(cell) !== textOf(table)) return [];
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  return rows.every((cells) => cells.length === 2 && cells.every(isValue) && textOf(cells[0] ?? cell).length <= NAME_CHARS) ? rows : [];
}

/** The longest name of a value. */
const NAME_CHARS = 40;

/** Whether the cells of a row belong together: values, or under the names of columns records of them. */
export const isData = (row: Element, cells: readonly Element[]): boolean =>
  cells.length > 1 &&
  cells.some(isValue) &&
  cells.every((cell) => isValue(cell) || (recordIn(cell).length > 0 && columnNames(row).length > 0));

const textOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

const isBold = (cell: Element): boolean => {
  const bold = cell.querySelector('b,strong');
  return bold !== null && textOf(bold) !== '' && textOf(bold) === textOf(cell);
};

/** A row that names columns: header cells only, or in old pages bold cells only at the top of the table. */
export function isHeaderRow(row: Element, cells: readonly Element[]): boolean {
  if (cells.length < 2) return false;
  if (row.parentElement?.localName === 'thead' || cells.every(isColumnHeader)) return true;
  return row.previousElementSibling === null && row.nextElementSibling !== null && cells.every(isBold);
}

const columnOf = (cell: Element): number => Number(cell.getAttribute('aria-colindex')) - 1;

/** Signs and words of the buttons in a header cell. */
const SORT =
  /^(?:(?:sort(?:ed|able)?(?: by| ascending| descending)?|filter|column)\b[\s:]*)+|[\s:,]*(?:\b(?:activate to sort|sort(?:ed|able)?|filter|not sorted|click to)\b.*)$|[\u2190-\u21ff\u25a0-\u25ff\u2b06\u2b07\ue000-\uf8ff]/gi;

/** What a header cell calls its column: its words, kept apart where elements part them, without those of the buttons in it. */
export function columnName(cell: Element): string {
  let name = '';
  const walker = textWalker(cell);
  while (walker.nextNode()) name += `${walker.currentNode.nodeValue} `;
  return clean(name) || clean(cell.getAttribute('aria-label') ?? '');
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(SORT, '').trim();

/** Names of a table's columns by index; a wide header cell names each column under it. A row may be a table of its own inside a grid. */
export function columnNames(row: Element): string[] {
  for (let table = row.closest(GRID); table; table = table.parentElement?.closest(GRID) ?? null) {
    const names = namesOf(table, row);
    if (names.length > 0) return names;
    if (table.querySelectorAll('tr,[role="row"]').length > 1) break;
  }
  return [];
}

function namesOf(table: Element, row: Element): string[] {
  const head = table.localName === 'table' ? table.querySelector(':scope > thead') : null;
  const headerRow =
    table.localName === 'table'
      ? (head?.lastElementChild ?? table.querySelector('tr'))
      : table.querySelector('[role="columnheader"]')?.closest('[role="row"]');
  if (headerRow === row) return [];
  const cells = headerRow ? allCellsOf(headerRow) : [...table.querySelectorAll('[role="columnheader"]')];
  if (headerRow && !isHeaderRow(headerRow, cells) && !(head && head.childElementCount > 1)) return [];
  // Names of several rows: a cell that reaches down names its column, and of the others the lowest.
  const reaching = headerRow ? reachingInto(headerRow) : [];
  const names: string[] = [];
  for (const { cell, column } of [...reaching, ...withColumns(cells, reaching)])
    for (let i = 0; i < spanOf(cell); i++) names[column + i] = columnName(cell);
  return Array.from(names, (name) => name ?? '');
}

const spanOf = (cell: Element): number => Number(cell.getAttribute('colspan')) || 1;

/** Rows above that are looked at for cells that reach down. */
const MOST_ROWS = 30;

type Placed = { cell: Element; column: number };

/** The cells of rows above that reach down into this one: "Resolved" before three problems. */
export function reachingInto(row: Element): Placed[] {
  if (row.localName !== 'tr' || !row.parentElement?.querySelector(':scope > tr > [rowspan]')) return [];
  const above: Element[] = [];
  for (let back = row.previousElementSibling; back && above.length < MOST_ROWS; back = back.previousElementSibling) above.unshift(back);
  let reaching: (Placed & { rows: number })[] = [];
  for (const one of above) {
    const placed = withColumns(cellsOf(one), reaching).map((cell) => ({ ...cell, rows: Number(cell.cell.getAttribute('rowspan')) || 1 }));
    reaching = [...reaching, ...placed].filter(({ rows }) => rows > 1).map((cell) => ({ ...cell, rows: cell.rows - 1 }));
  }
  return reaching;
}

/** Each cell with the index of its column; `taken`: columns in which a cell of a row above stands. */
export function withColumns(cells: readonly Element[], taken: readonly Placed[] = []): Placed[] {
  let next = 0;
  return cells.map((cell) => {
    while (taken.some(({ column }) => column === next)) next++;
    const column = columnOf(cell) >= 0 ? columnOf(cell) : next;
    next = column + spanOf(cell);
    return { cell, column };
  });
}

/** What a row calls its values when the columns have no names: the row's header cell, or a label cell before the value. */
export function labelBefore(cells: readonly Element[], index: number): string | undefined {
  const before = cells[index - 1];
  const label = before ? textOf(before) : '';
  if (label !== '' && label.length <= 80 && (cells.length === 2 || label.endsWith(':'))) return label;
  const header = cells[0];
  return index > 0 && header && isRowHeader(header) ? textOf(header) : undefined;
}
