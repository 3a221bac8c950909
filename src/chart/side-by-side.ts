/**
 * Labels and values that the page puts side by side without saying so: <div>Asthma</div><div>No</div>.
 * Asked for only where something was matched, since it looks at the layout.
 */
import { areColumnNames } from '../core/detect/columns.ts';
import { sectionOf } from '../core/detect/heading.ts';
import { headingLevel, looksLikeTitle } from './element-kind.ts';
import { checkedOf, shownValue } from './form-state.ts';
import { CLIMBS, namesIn } from './header-line.ts';
import type { Heading } from './headings.ts';
import { placeOf } from './place.ts';
import type { Read, Shared } from './read.ts';
import { gather } from './read-page.ts';
import { rowOf } from './run.ts';
import { isShort } from './short.ts';
import { columnName, isValue } from './table-row.ts';
import { isVisible, sameLine } from './visible.ts';

const MOST_CELLS = 12;

/** These have structure of their own, or none to look for. */
const APART =
  /^(li|dt|dd|td|th|tr|label|legend|summary|caption|body|html|input|select|textarea|button|a|b|strong|em|i|section|article|main|form|ul|ol|table)$/;

/** All there is to say about the label before it. */
const ANSWER =
  /^\W*(no|none|yes|neg(ative)?|pos(itive)?|den(ies|ied)|absent|present|n\/?a|unknown|never|resolved|active|inactive|not (present|known|applicable|asked|reported)|ruled out|[+-])\W*$/i;

/** The cells of the line on which this element stands, itself among them; null when it stands alone. */
export function lineAround(element: Element, climbs = 3): Element[] | null {
  if (!mayStandInLine(element) || !fits(element)) return null;
  const parent = element.parentElement;
  if (!parent || parent.localName === 'body') return null;
  const cells = gridRow(element, parent);
  if (cells) return cells;
  const line = [element];
  for (let next = element.nextElementSibling; next && isNext(line.at(-1), next) && line.length < MOST_CELLS; next = next.nextElementSibling)
    line.push(next);
  for (
    let back = element.previousElementSibling;
    back && isNext(back, line[0]) && line.length < MOST_CELLS;
    back = back.previousElementSibling
  )
    line.unshift(back);
  if (line.length > 1) return line;
  const { nextElementSibling: after, previousElementSibling: before } = element;
  if (after && isAnswerTo(element, after)) return [element, after];
  if (before && isAnswerTo(before, element)) return [before, element];
  return !after && !before && climbs > 0 && (parent.textContent ?? '').trim() === (element.textContent ?? '').trim()
    ? lineAround(parent, climbs - 1)
    : null;
}

/** The row of a CSS grid that an element stands in: cells without boxes around their rows, some of them empty, under names of their own. */
function gridRow(element: Element, grid: Element): Element[] | null {
  const { display, gridTemplateColumns } = getComputedStyle(grid);
  if (!display.endsWith('grid')) return null;
  const cells = [...grid.children];
  const count = gridTemplateColumns.split(' ').length;
  if (count < 2 || count > MOST_CELLS || cells.length < 2 * count || cells.length % count !== 0 || !areNames(cells.slice(0, count)))
    return null;
  const at = Math.floor(cells.indexOf(element) / count) * count;
  return at > 0 ? cells.slice(at, at + count) : null;
}

const areNames = (cells: readonly Element[]): boolean => areColumnNames(cells.map(textOf));

const mayStandInLine = (element: Element): boolean =>
  !APART.test(element.localName) && headingLevel(element) === undefined && isShort(element);

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Longer than two lines it is a column of a page. */
const fits = (element: Element): boolean => isShort(element) && isValue(element) && element.querySelectorAll('br').length < 3;

const isNext = (left: Element | undefined, right: Element | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  fits(left) &&
  fits(right) &&
  headingLevel(left) === undefined &&
  headingLevel(right) === undefined &&
  (checkedOf(right) !== undefined || !/^(b|i|em|strong|a|br|button)$/.test(right.localName)) &&
  !/^(b|i|em|strong|a|br|button)$/.test(left.localName) &&
  isVisible(right) &&
  sameLine(left, right);

/** One above the other: only where the second can be nothing but the answer to the first. */
function isAnswerTo(label: Element, value: Element): boolean {
  if (headingLevel(label) !== undefined || textOf(label).length > 80 || !fits(value)) return false;
  if (controlIn(value)) return true;
  if (label.parentElement?.childElementCount !== 2) return false;
  return ANSWER.test(textOf(value)) || textOf(label).endsWith(':') || sectionOf(textOf(label)) !== undefined;
}

function controlIn(value: Element): Element | null {
  if (shownValue(value) !== null) return value;
  if (textOf(value) !== '' && !value.querySelector('select')) return null;
  const controls = value.querySelectorAll('input,select,textarea');
  const only = controls.length === 1 ? controls[0] : undefined;
  return only && shownValue(only) !== null ? only : null;
}

/** A line of cells as one block; null when the last of them is a field that was left empty: then it is a question. */
export function readLine(cells: readonly Element[], heading: Heading | null, shared: Shared): (Read & { names: Element[] }) | null {
  const first = cells[0];
  if (!first) return null;
  const titles = columnsOver(first.parentElement, cells.length);
  const columns = titles.length > 0 ? titles : first.parentElement ? shared.headers.over(first.parentElement, cells.length) : [];
  const names = columns.map(columnName);
  const parts = cells.map((cell, i) => {
    const label = i > 0 ? textOf(cells[i - 1] ?? cell) : '';
    const header = names[i] || (cells.length === 2 || label.endsWith(':') ? label : '');
    return header && i + (names.length > 0 ? 1 : 0) > 0 ? { run: gather(cell, shared), header } : { run: gather(cell, shared) };
  });
  const last = cells.at(-1);
  if (last && controlIn(last) && parts.at(-1)?.run.blank) return null;
  const row = rowOf(parts);
  return row && { ...row, element: first, heading, place: () => placeOf(heading, first), names: columns };
}

/** Elements beside a node whose lines it may be part of, or was, or whose columns it may name. */
export function* besides(node: Node): Generator<Element> {
  let at: Node | null = node;
  for (; at && !(at instanceof ShadowRoot); at = at.parentNode) {
    const { parentElement: parent, previousElementSibling: before, nextElementSibling: after } = at as Element;
    const top = before ? null : at instanceof Element ? [at, after] : [after];
    if (parent && top?.some((one) => one && looksLikeTitle(one, 'columns'))) yield parent;
    if (at instanceof Element && namesIn(at)) yield* boxesOver(at);
    for (let next = after, i = 1; next && i < MOST_CELLS; next = next.nextElementSibling, i++) if (mayStandInLine(next)) yield next;
    for (let back = before, i = 1; back && i < MOST_CELLS; back = back.previousElementSibling, i++) if (mayStandInLine(back)) yield back;
    if (!isShort(at)) return;
  }
}

/** The boxes in which a line of column names may have rows. */
function* boxesOver(line: Element): Generator<Element> {
  for (let box = line.parentElement, i = 0; box && i < CLIMBS; box = box.parentElement, i++) yield box;
}

/** The cells with the column names of a table made of <div>: the first cells of a CSS grid, or the first line of the box, when it is drawn as a title and has as many cells. */
function columnsOver(line: Element | null, count: number): Element[] {
  const inGrid = [...(line?.children ?? [])].slice(0, count);
  if (line && line.childElementCount % count === 0 && line.childElementCount > count && areNames(inGrid)) return inGrid;
  const top = line?.parentElement?.firstElementChild;
  if (!top || top === line || top.children.length !== count || !looksLikeTitle(top, 'columns')) return [];
  return [...top.children];
}
