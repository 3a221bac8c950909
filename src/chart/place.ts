/** Where a block stands: the headings that govern it and the text around it. */
import type { Place } from '../core/detect/block.ts';
import { flatParent, holds, isTitleBar, kindOf } from './element-kind.ts';
import { isVisible } from './visible.ts';

/** A heading that has been passed; it governs what follows it inside `scope`. */
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
export function scopeOf(heading: Element): Element {
  let branch = heading;
  for (let box = flatParent(heading); box; branch = box, box = flatParent(box)) {
    if (box.localName === 'body' || (hasTextAfter(branch) && !(isTitleBar(box) && hasTextAfter(box)))) return box;
  }
  return branch;
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

const HEADING_CHARS = 160;

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, HEADING_CHARS);

/** Texts of the visible headings over an element, nearest first. */
export function headingsOver(heading: Heading | null, element: Element): string[] {
  const lines: string[] = [];
  for (let next = heading; next; next = next.above) {
    if (next.text !== undefined) lines.push(lineOf(next.text));
    else if (next.element.isConnected && holds(next.scope, element) && isVisible(next.element)) lines.push(lineOf(next.element.textContent ?? ''));
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
  const walker = element.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
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

/** The place of a block; both halves are found only when they are read. */
export function placeOf(heading: Heading | null, element: Element, inner: readonly string[] = []): Place {
  return {
    get headings() {
      return [...inner, ...headingsOver(heading, element)];
    },
    get near() {
      return nearTo(element);
    },
  };
}
