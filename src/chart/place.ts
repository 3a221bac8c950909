/** Where a block stands: the headings that govern it and the text around it. */
import type { Place } from '../core/detect/block.ts';
import { textWalker } from './dom.ts';
import { holds, kindOf } from './element-kind.ts';
import type { Heading } from './headings.ts';
import { isVisible } from './visible.ts';

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

/** Parts of a page that say nothing of one another: a chart, the list of patients beside it, a dialog over it. */
const APART = 'main,aside,dialog,[role="main"],[role="complementary"],[role="dialog"]';

/** Text nodes before and after an element that are looked at for them. */
const NEAR_NODES = 60;

/** The text nodes that stand so near to a node that it may count as the text around them. */
export function* textsAround(node: Node): Generator<Text> {
  for (const step of ['previousNode', 'nextNode'] as const) {
    const walker = textWalker(node.getRootNode());
    walker.currentNode = step === 'nextNode' ? lastOf(node) : node;
    let length = 0;
    for (let i = 0, text = walker[step](); text && i <= NEAR_NODES && length < NEAR_CHARS; i++, text = walker[step]()) {
      yield text as Text;
      if (counts(text)) length += text.nodeValue?.length ?? 0;
    }
  }
}

/** Whether a text is part of what stands around others. */
function counts({ parentElement, nodeValue }: Node): boolean {
  return parentElement !== null && kindOf(parentElement) !== 'never' && /\S/.test(nodeValue ?? '') && isVisible(parentElement);
}

function lastOf(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** The visible text just before and just after an element, parted by a form feed. */
export function nearTo(element: Element): string {
  const walker = textWalker(element.closest(APART) ?? element.getRootNode());
  return `${collect(walker, element, 'previousNode')}\f${collect(walker, element, 'nextNode')}`;
}

function collect(walker: TreeWalker, element: Element, step: 'previousNode' | 'nextNode'): string {
  walker.currentNode = element;
  let text = '';
  // The limit on steps keeps long stretches of hidden or empty nodes from costing anything to speak of.
  for (let i = 0, node = walker[step](); node && i < NEAR_NODES && text.length < NEAR_CHARS; i++, node = walker[step]()) {
    if (element.contains(node) || !counts(node)) continue;
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
    ...(inner?.from === undefined ? {} : { from: inner.from }),
  };
}
