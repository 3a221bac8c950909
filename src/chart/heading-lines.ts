/** Lines of a page that are headings, by their tags, their look or what they introduce, and the box that each governs. */
import { usualSection } from '../core/detect/heading.ts';
import {
  flatChildren,
  flatParent,
  headingLevel,
  isDisclosure,
  isTitle,
  isTitleBar,
  isTitleLike,
  kindOf,
  regionName,
  tagLevel,
} from './element-kind.ts';
import { standsOut } from './outstanding.ts';
import { blockOf, runsOf } from './owner.ts';
import { shadowOf } from './shadow.ts';

/**
 * A line that governs what follows it inside `scope`. `text` where it is not the whole text of `element`.
 * `leads`: it only looks like a heading and is the first in its box, as the title of a card, whatever headings come after it there.
 */
export type Line = { element: Element; text?: string; level: number; scope: Element; leads?: boolean };

/** Lines that only look like headings rank below everything the page calls one. */
export const TITLE_LEVEL = 7;

/** Lines that are titles by their look alone, names over a line of details among them. */
export const LOOK_LEVEL = 8;

/** Longest text that can be a heading. */
export const HEADING_CHARS = 100;

/** Blocks of a title bar that are looked at: longer ones only have the name of one. */
const BAR_BLOCKS = 30;

/** Whether nothing stands before a line in the box that it governs. */
export function leads(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = flatParent(at))
    for (let back = at.previousSibling; back; back = back.previousSibling) if (hasText(back)) return false;
  return scope !== element && scope.localName !== 'body';
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
  if (kindOf(node) === 'never' || isButton(node)) return false;
  if (node.localName === 'slot' || node.shadowRoot || isControl(node)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (hasText(child)) return true;
  return false;
}

const isButton = (element: Element): boolean => element.localName === 'button' || element.getAttribute('role') === 'button';
const isControl = (element: Element): boolean => /^(input|textarea|select)$/.test(element.localName);

/** Lines of a box's own text that introduce what it holds, or what it calls itself; of several bold ones each, when one of them is a section of a chart. */
export function ownLines(box: Element): Line[] {
  const name = regionName(box);
  if (name) return [{ element: box, level: TITLE_LEVEL, scope: box, text: name }];
  if (kindOf(box) !== 'block' || !hasBlock(box)) return [];
  const bold = boldLines(box);
  const last = runsOf(box)
    .flatMap((text) => headingOf(box, text))
    .at(-1);
  if (bold.length < 2 || !bold.some(({ textContent }) => usualSection((textContent ?? '').trim()))) return last ? [last] : [];
  const lines = bold.map((element) => ({ element, level: TITLE_LEVEL, scope: box }));
  return last && !bold.some(({ textContent }) => textContent?.trim() === last.text?.trim()) ? [last, ...lines] : lines;
}

/** Bold words that make a line of a box's own text, each over a block: "<b>Signed</b><ul>…</ul><b>Favorites</b><ul>…</ul>". */
const boldLines = (box: Element): Element[] => [...box.children].filter((child) => isBoldLine(child, box));

export function isBoldLine(element: Element, box: Element): boolean {
  if (element.parentNode !== box || !/^(b|strong)$/.test(element.localName) || kindOf(element) !== 'inline') return false;
  if ((element.textContent ?? '').length >= HEADING_CHARS || !hasText(element)) return false;
  const [before, next] = [beside(element, 'previousSibling'), beside(element, 'nextSibling')];
  return next instanceof Element && kindOf(next) === 'block' && (!before || (before instanceof Element && isBreak(before)));
}

/** What stands next to an element but white space. */
function beside(element: Element, where: 'previousSibling' | 'nextSibling'): Node | null {
  let next = element[where];
  while (next && !(next instanceof Element) && !hasText(next)) next = next[where];
  return next;
}

const isBreak = (element: Element): boolean => element.localName === 'br' || kindOf(element) === 'block';

const NONE: readonly Line[] = [];

/** A paragraph, among others, of nothing but one text that introduces nothing: most of a chart, and soon told. */
function isPlain(part: Element): boolean {
  if (part.localName !== 'p' && part.localName !== 'li') return false;
  const text = part.firstChild;
  return (
    (part.nextElementSibling === null || part.nextElementSibling.localName === part.localName) &&
    text instanceof Text &&
    text.nextSibling === null &&
    !part.hasAttributes() &&
    text.length > 0 &&
    !/[:\s]/.test(text.data.slice(-1))
  );
}

/** What may be a heading in a part of a box and governs more than that part: its last line, or any in a title bar. */
export function linesIn(part: Node): readonly Line[] {
  if (!(part instanceof Element) || isPlain(part) || kindOf(part) === 'never') return NONE;
  const owners = new Set<Element>();
  if (isTitleBar(part)) for (const owner of ownersIn(part)) owners.add(owner);
  lastOwners(part, owners);
  // Of several bold lines in one box each is a heading of its own (ownLines).
  for (const owner of owners) if (isBoldLine(part, owner) && boldLines(owner).length > 1) owners.delete(owner);
  return [...owners].flatMap((owner) =>
    runsOf(owner)
      .flatMap((text) => headingOf(owner, text))
      .slice(-1),
  );
}

function headingOf(owner: Element, text: string): Line[] {
  if (text.length >= HEADING_CHARS) return [];
  const level = headingLevel(owner) ?? (owner.parentElement ? tagLevel(owner.parentElement) : undefined);
  if (level !== undefined) return [{ element: owner, level, scope: scopeOf(owner) }];
  const guess = isTitle(owner, text) ? TITLE_LEVEL : standsOut(owner, text) ? LOOK_LEVEL : undefined;
  if (guess === undefined) return [];
  const scope = scopeOf(owner, true);
  return [{ element: owner, level: guess, scope, text, leads: leads(owner, scope) }];
}

function addOwner(text: Text, owners: Set<Element>): void {
  const owner = blockOf(text);
  if (
    owner &&
    !(text.length >= HEADING_CHARS && isOneLine(owner)) &&
    (/:\s*$/.test(text.data) || isTitleLike(owner) || (text.length < HEADING_CHARS && standsOut(owner, owner.textContent ?? '')))
  )
    owners.add(owner);
}

/** Whether all text of a block makes one line: there is nothing but text in it, and words set apart by a tag. */
function isOneLine(owner: Element): boolean {
  for (let child = owner.firstElementChild; child; child = child.nextElementSibling)
    if (child.childElementCount > 0 || child.localName === 'button' || kindOf(child) !== 'inline') return false;
  return !shadowOf(owner);
}

/** Adds the block of the last text, with the headings around it and the buttons after it that fold a section open; true when there was text. */
function lastOwners(node: Node, owners: Set<Element>): boolean {
  if (node instanceof Text) {
    if (!/\S/.test(node.data)) return false;
    addOwner(node, owners);
    return true;
  }
  if (!(node instanceof Element) || kindOf(node) === 'never') return false;
  if (isButton(node)) {
    if (isDisclosure(node)) owners.add(node);
    return false;
  }
  if (node.localName === 'slot')
    return flatChildren(node)
      .reverse()
      .some((child) => lastOwners(child, owners));
  for (let child = (shadowOf(node) ?? node).lastChild; child; child = child.previousSibling) {
    if (!lastOwners(child, owners)) continue;
    if (headingLevel(node) !== undefined) owners.add(node);
    return true;
  }
  return isControl(node);
}

/** The first blocks with text in a box. */
function ownersIn(box: Element): Set<Element> {
  const owners = new Set<Element>();
  const walk = (node: Node) => {
    if (owners.size >= BAR_BLOCKS) return;
    if (node instanceof Text && /\S/.test(node.data)) addOwner(node, owners);
    if (node instanceof Element && kindOf(node) !== 'never') for (const child of flatChildren(node)) walk(child);
  };
  walk(box);
  return owners;
}

/** What stands before a part of a box, back to the nearest text, and after it, on to the nearest. */
export const near = (part: Node): Node[] => [...toText(part, 'previousSibling'), ...toText(part, 'nextSibling')];

function toText(part: Node, way: 'previousSibling' | 'nextSibling'): Node[] {
  const parts: Node[] = [];
  for (let next = part[way]; next; next = next[way]) {
    parts.push(next);
    if (hasText(next)) break;
  }
  return parts;
}
