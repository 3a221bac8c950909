/** Where a block stands: the headings that govern it and the text around it. */
import type { Place } from '../core/detect/block.ts';
import { native } from './dom.ts';
import { flatParent, holds, isTitleBar, kindOf } from './element-kind.ts';
import { isVisible } from './visible.ts';

/** A heading that has been passed; it governs what follows it inside `scope`. `text` where it is not the whole text of `element`. */
export type Heading = { element: Element; text?: string; level: number; scope: Element; above: Heading | null };

/** Lines that only look like headings rank below everything the page calls one. */
export const TITLE_LEVEL = 7;

/**
 * The chain of headings after one more. A heading of the same or a higher level ends those before it;
 * lines that only look like headings end one another inside one box only, since their level is a guess.
 */
export function under(above: Heading | null, heading: Omit<Heading, 'above'>): Heading {
  let rest = above;
  while (rest && rest.level >= heading.level && (heading.level < TITLE_LEVEL || rest.scope === heading.scope)) rest = rest.above;
  return { ...heading, above: rest };
}

/**
 * The box that a heading governs: the nearest ancestor with something to read after the heading. What
 * shares a title bar with it (a count, a button, "last reviewed") does not count.
 */
export function scopeOf(heading: Element, isLine = false): Element {
  // A line that introduces the blocks inside its own element governs those.
  if (isLine && heading.firstElementChild && hasBlock(heading)) return heading;
  let branch = heading;
  for (let box = flatParent(heading); box; branch = box, box = flatParent(box)) {
    if (box.localName === 'body' || (hasTextAfter(branch) && !(isTitleBar(box) && hasTextAfter(box)))) return box;
  }
  return branch;
}

function hasBlock(box: Element): boolean {
  for (let child = box.firstElementChild; child; child = child.nextElementSibling) if (kindOf(child) === 'block') return true;
  return false;
}

function hasTextAfter(branch: Element): boolean {
  for (let next = branch.nextSibling; next; next = next.nextSibling) if (hasText(next)) return true;
  return false;
}

function hasText(node: Node): boolean {
  if (node instanceof Text) return /\S/.test(node.data);
  if (!(node instanceof Element)) return false;
  if (kindOf(node) === 'never' || node.localName === 'button' || node.getAttribute('role') === 'button') return false;
  if (node.localName === 'slot' || node.shadowRoot || /^(input|textarea|select)$/.test(node.localName)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (hasText(child)) return true;
  return false;
}

type Passed = Omit<Heading, 'above'>;

/** The headings of a page, by the box they govern and in the order of the page. */
export class Headings {
  #lists = new Map<Element, Passed[]>();
  #elements = new Map<Element, Passed>();

  /** Adds a heading after all that are there. */
  add(element: Element, level: number, text?: string): void {
    this.#insert({ element, level, scope: scopeOf(element, text !== undefined), ...(text === undefined ? {} : { text }) }, false);
  }

  /** Adds the headings of a part of the page where they belong. */
  merge(part: Headings): void {
    for (const heading of part.all()) this.#insert(heading, true);
  }

  #insert(heading: Passed, search: boolean): void {
    if (this.#elements.has(heading.element)) this.remove(heading);
    const list = this.#lists.get(heading.scope) ?? [];
    list.splice(search ? countBefore(list, heading.element) : list.length, 0, heading);
    this.#lists.set(heading.scope, list);
    this.#elements.set(heading.element, heading);
  }

  remove(heading: Passed): void {
    const known = this.#elements.get(heading.element);
    this.#elements.delete(heading.element);
    const list = known && this.#lists.get(known.scope);
    if (list) list.splice(list.indexOf(known), 1);
  }

  all(): Iterable<Passed> {
    return this.#elements.values();
  }

  has(element: Element): boolean {
    return this.#elements.has(element);
  }

  /** The headings that govern an element. */
  over(element: Element): Heading | null {
    const chain: Passed[] = [];
    for (let box: Element | null = element; box; box = flatParent(box)) {
      const list = this.#lists.get(box);
      if (!list) continue;
      // From the nearest backwards: each that ranks above all those after it.
      let level = Number.POSITIVE_INFINITY;
      for (let i = countBefore(list, element) - 1; i >= 0 && level > 1; i--) {
        const heading = list[i];
        if (!heading || heading.level >= level || heading.element === element) continue;
        level = heading.level;
        chain.push(heading);
      }
    }
    return chain.sort((a, b) => (comesBefore(a.element, b.element) ? -1 : 1)).reduce<Heading | null>(under, null);
  }
}

/** How many headings of a list stand before the element. */
function countBefore(list: readonly Passed[], element: Element): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    const heading = list[middle]?.element;
    if (heading && comesBefore(heading, element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By the order of the document; a heading in a shadow root stands before what is slotted under it. */
function comesBefore(heading: Element, element: Element): boolean {
  const root = heading.getRootNode();
  let node: Node | null = element;
  while (node && node.getRootNode() !== root) node = hostOf(node);
  return node === null || (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const HEADING_CHARS = 160;

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, HEADING_CHARS);

/** Texts of the visible headings over an element, nearest first. */
export function headingsOver(heading: Heading | null, element: Element): string[] {
  const lines: string[] = [];
  for (let next = heading; next; next = next.above) {
    if (!next.element.isConnected || !holds(next.scope, element) || !isVisible(next.element)) continue;
    lines.push(lineOf(next.text ?? next.element.textContent ?? ''));
  }
  return lines.filter((line) => line !== '');
}

/** Characters on each side that may hold the cue of an ambiguous abbreviation. */
const NEAR_CHARS = 150;

/** The visible text just before and just after an element. */
export function nearTo(element: Element): string {
  return `${collect(element, 'previousNode')}\n${collect(element, 'nextNode')}`;
}

function collect(element: Element, step: 'previousNode' | 'nextNode'): string {
  const root = element.getRootNode();
  const walker = native(element.ownerDocument, 'createTreeWalker')(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  let text = '';
  // The limit on steps keeps long stretches of hidden or empty nodes from costing anything to speak of.
  for (let i = 0, node = walker[step](); node && i < 60 && text.length < NEAR_CHARS; i++, node = walker[step]()) {
    const parent = node.parentElement;
    if (!parent || element.contains(node) || kindOf(parent) === 'never' || !/\S/.test(node.nodeValue ?? '') || !isVisible(parent)) continue;
    text = step === 'nextNode' ? `${text} ${node.nodeValue}` : `${node.nodeValue} ${text}`;
  }
  return step === 'nextNode' ? text.slice(0, NEAR_CHARS) : text.slice(-NEAR_CHARS);
}

/** The place of a block; both halves are found only when they are read. `inner`: what its own note says about it. */
export function placeOf(heading: Heading | null, element: Element, inner?: Place): Place {
  return {
    get headings() {
      return [...(inner?.headings ?? []), ...headingsOver(heading, element)];
    },
    get near() {
      return inner?.near.trim() ? inner.near : nearTo(element);
    },
  };
}
