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

/** The headings of a whole page, by the box they govern. */
export class Headings {
  #lists = new Map<Element, { at: number; heading: Heading }[]>();
  #elements = new Set<Element>();
  #count = 0;

  /** Adds the next heading in the order of the page. */
  add(element: Element, level: number, text?: string): void {
    const scope = scopeOf(element, text !== undefined);
    const list = this.#lists.get(scope) ?? [];
    const heading = under(list.at(-1)?.heading ?? null, { element, level, scope, ...(text === undefined ? {} : { text }) });
    list.push({ at: this.#count++, heading });
    this.#lists.set(scope, list);
    this.#elements.add(element);
  }

  get elements(): ReadonlySet<Element> {
    return this.#elements;
  }

  /** The headings that govern an element. */
  over(element: Element): Heading | null {
    const ends: { at: number; heading: Heading }[] = [];
    for (let box: Element | null = element; box; box = flatParent(box)) {
      const list = this.#lists.get(box);
      const end = list?.[lastBefore(list, element)];
      if (end) ends.push(end);
    }
    const chain: Heading[] = [];
    for (const { heading } of ends.sort((a, b) => a.at - b.at)) {
      const own: Heading[] = [];
      for (let one: Heading | null = heading; one; one = one.above) own.unshift(one);
      chain.push(...own);
    }
    return chain.reduce<Heading | null>(under, null);
  }
}

/** Index of the last heading in a list that stands before the element; -1 for none. */
function lastBefore(list: readonly { heading: Heading }[], element: Element): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    const heading = list[middle]?.heading.element;
    if (heading && comesBefore(heading, element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
