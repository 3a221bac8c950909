/** What has changed on a page since it was last read: noted while it happens, read later. */
import { flatParent, kindOf } from './element-kind.ts';
import { blockOf } from './owner.ts';
import { isRow, isSideways, partsOf } from './table-row.ts';

/** Elements that say what others mean, and those inside which they do. */
const NAMES = 'dt,label,legend,caption,thead,th,tr:first-child,[role="columnheader"],fieldset,[role="radiogroup"]';
const GROUPS = 'dl,fieldset,[role="radiogroup"],table,[role="grid"],[role="treegrid"],[role="table"],form';

/** Elements that, when they come or go, change what others mean; of rows only the first, which may name the columns. */
const PARTNERS =
  'dt,dd,label,legend,caption,thead,th,td,fieldset,[role="columnheader"],[role="gridcell"],[role="cell"],[role="radiogroup"]';

/** Parts of the page that are to be read again: an element's own text, or all that is in it. */
export type Parts = Map<Element, 'own' | 'tree'>;

export class Changes {
  /** The whole page is to be read. */
  whole = true;
  parts: Parts = new Map();
  /** What is hidden or shown may be another thing now (a press, the end of a transition, a style). */
  restyled = false;
  /** Elements whose attributes have changed. */
  styled = new Set<Element>();
  /** What stood beside, or around, something that was taken out. */
  removed = new Set<Node>();
  #isRead: (element: Element) => boolean;
  #onRemoved: (nodes: NodeList) => void;

  /** `isRead` tells where something was matched; `onRemoved` is told what was taken out of the page. */
  constructor(isRead: (element: Element) => boolean, onRemoved: (nodes: NodeList) => void) {
    this.#isRead = isRead;
    this.#onRemoved = onRemoved;
  }

  get pending(): boolean {
    return this.whole || this.parts.size > 0 || this.restyled || this.removed.size > 0;
  }

  /** Nothing is to be read but the whole page, which has just begun. */
  clear(): void {
    this.whole = this.restyled = false;
    this.parts.clear();
    this.styled.clear();
    this.removed.clear();
  }

  /** Notes one change; nothing is read yet. */
  note(record: MutationRecord): void {
    const { target } = record;
    if (record.type === 'attributes') {
      if (/^(checked|value|selected|aria-checked|aria-pressed|aria-label|title|alt)$/.test(record.attributeName ?? ''))
        this.noteOwn(target);
      else if (record.attributeName === 'role') {
        // What it is to us may be another thing now, as if it were another element. Pages hardly ever do this, least of all inside a table.
        if ((target as Element).closest(GROUPS)) this.whole = true;
        this.noteOwn(target.parentNode ?? target);
        this.#noteTree(target as Element);
      } else {
        this.restyled = true;
        this.styled.add(target as Element);
        if (record.attributeName === 'aria-rowindex') this.#markGroup(target);
        this.#noteAround(target);
        // What is hidden may have said what something else means; a row that is pointed at only looks different.
        const named = (target as Element).closest(NAMES);
        if (named && !isRow(named)) this.#markGroup(named);
      }
      return;
    }
    if (record.type === 'characterData') this.noteOwn(target);
    const isFirst = !(record.previousSibling instanceof Element);
    for (const nodes of [record.addedNodes, record.removedNodes])
      for (const node of nodes)
        if (
          node instanceof Element &&
          (node.matches(PARTNERS) || (isRow(node) && (isFirst || isOfTable(target))) || isInPanes(node, target))
        )
          this.#markGroup(target);
    for (const node of record.addedNodes) {
      if (node instanceof Element && kindOf(node) === 'block') this.#noteTree(node);
      else if (!(node instanceof Comment)) this.noteOwn(target);
    }
    if (record.removedNodes.length > 0) {
      this.removed.add(target);
      this.#noteAround(target);
      for (const beside of [record.previousSibling, record.nextSibling]) if (beside) this.removed.add(beside);
      this.#onRemoved(record.removedNodes);
    }
    for (const node of record.removedNodes) {
      if (!(node instanceof Element && kindOf(node) === 'block') && !(node instanceof Comment)) this.noteOwn(target);
    }
  }

  /** The text that belongs to this node's block has changed. */
  noteOwn(node: Node): void {
    const around = (node instanceof Element ? node : node.parentElement)?.closest('select,svg');
    const at = node instanceof ShadowRoot ? node.host : around?.localName === 'svg' ? (around.parentNode ?? node) : (around ?? node);
    const owner = blockOf(at);
    if (owner === null) return;
    const named = owner.closest(NAMES) ?? labelOfSideways(owner);
    if (named) this.mark(named.closest(GROUPS) ?? named.parentElement ?? named, 'tree');
    else this.mark(owner, 'own');
  }

  /** What was read with all that is in it, as a row is. */
  #noteAround(node: Node): void {
    for (let element = node instanceof Element ? node : flatParent(node); element; element = flatParent(element)) {
      if (this.#isRead(element)) this.noteOwn(element);
    }
  }

  #markGroup(within: Node): void {
    const element = within instanceof ShadowRoot ? within.host : within;
    if (element instanceof Element) this.mark(element.closest(GROUPS) ?? element, 'tree');
  }

  #noteTree(element: Element): void {
    const row = element.closest('tr,[role="row"],dd,dt,label,legend');
    if (row && row !== element) {
      this.noteOwn(row);
      // Whether the parts of a row in several panes are one row depends on what each cell holds, and what stands in the grid on that.
      if (partsOf(row).length > 1) this.#markGroup(row);
    }
    this.mark(row ?? element, 'tree');
  }

  /** An element is to be read again. */
  mark(element: Element, how: 'own' | 'tree'): void {
    if (this.parts.get(element) !== 'tree') this.parts.set(element, how);
  }
}

/** Whether rows that come or go here may say how the names in the first row stand. */
const isOfTable = (node: Node): boolean =>
  node instanceof Element && node.closest('table') !== null && isSideways(node.closest('table') ?? node);

/** Whether something that came or went has rows of which other parts stand in other panes. */
const isInPanes = (node: Element, around: Node): boolean =>
  around instanceof Element &&
  around.closest('[role]') !== null &&
  [node, ...node.querySelectorAll('[aria-rowindex]')].some((row) => partsOf(row, around).some((part) => part !== row));

/** The first cell of a row in a table on its side. */
function labelOfSideways(owner: Element): Element | null {
  const cell = owner.closest('td,th');
  const table = cell && !cell.previousElementSibling ? cell.closest('table') : null;
  return table && isSideways(table) ? cell : null;
}

/** Whether a part that is read whole holds an element. */
export function isInside(element: Element, batch: Readonly<Parts>): boolean {
  for (let outer = flatParent(element); outer; outer = flatParent(outer)) if (batch.get(outer) === 'tree') return true;
  return false;
}
