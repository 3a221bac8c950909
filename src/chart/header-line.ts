/** Lines of column names that no markup ties to the columns: the first line of a table made of boxes, or a box of its own above the rows. */
import { areColumnNames } from '../core/detect/columns.ts';
import { isShort } from './short.ts';

const MOST_CELLS = 12;
const NAME_CHARS = 40;

/** How far up from the rows a line with their names is looked for. */
export const CLIMBS = 4;

/** A table with more rows than this has its names near its beginning. */
const MOST_CHILDREN = 2000;

/** The cells of an element that is a line of column names, or a table of nothing else; null for all else. */
export function namesIn(element: Element): Element[] | null {
  const heads = headsIn(element);
  if (heads) return heads;
  let line = element;
  for (let only = line.firstElementChild; only && !only.nextElementSibling && line.childElementCount === 1; only = line.firstElementChild)
    line = only;
  if (line.childElementCount < 2 || line.childElementCount > MOST_CELLS || !isShort(line, MOST_CELLS * NAME_CHARS)) return null;
  const cells = [...line.children];
  if (cells.every((cell) => cell.localName === 'th')) return null;
  return areColumnNames(cells.map(textOf)) ? cells : null;
}

/** The header cells of a box that holds a table without data: its rows stand in the next table. */
function headsIn(element: Element): Element[] | null {
  const tables = element.localName === 'table' ? [element] : element.getElementsByTagName('table');
  const [table] = tables;
  if (tables.length !== 1 || !table || !isShort(element, MOST_CELLS * NAME_CHARS)) return null;
  const rows = [...table.querySelectorAll('tr')];
  const cells = rows.map((row) => [...row.children]);
  if (rows.length > 2 || !cells.flat().every(isHead)) return null;
  return cells.find((row) => row.length > 1) ?? null;
}

const isHead = (cell: Element): boolean => cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';

/** Lines of column names by the box in which they stand: asked for at every row, and found once in a pass. */
export class HeaderLines {
  #lines = new Map<Element, Element[]>();

  /** The names over a row of so many cells, none when there are none. */
  over(row: Element, count: number): Element[] {
    for (let at: Element | null = row, i = 0; at && i < CLIMBS; at = at.parentElement, i++) {
      const parent = at.parentElement;
      if (!parent) break;
      const lines = this.#in(parent);
      for (let n = lines.length - 1; n >= 0; n--) {
        const line = lines[n];
        if (!line || line === at || !(line.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
        const names = namesIn(line);
        if (names?.length === count) return names;
      }
    }
    return [];
  }

  #in(box: Element): Element[] {
    let lines = this.#lines.get(box);
    if (!lines) {
      lines = [];
      for (let child = box.firstElementChild, i = 0; child && i < MOST_CHILDREN; child = child.nextElementSibling, i++)
        if (namesIn(child)) lines.push(child);
      this.#lines.set(box, lines);
    }
    return lines;
  }
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
