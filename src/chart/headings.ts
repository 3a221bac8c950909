/** The headings of a page: what they govern, and which govern an element. Looked for only around places where something was matched. */
import { usualSection } from '../core/detect/heading.ts';
import {
  flatChildren,
  flatParent,
  headingLevel,
  holds,
  isDisclosure,
  isTitle,
  isTitleBar,
  isTitleLike,
  kindOf,
  makeOf,
  regionName,
  tagLevel,
} from './element-kind.ts';
import { standsOut } from './outstanding.ts';
import { blockOf, runsOf } from './owner.ts';
import { shadowOf } from './shadow.ts';

/**
 * A heading that has been passed; it governs what follows it inside `scope`. `text` where it is not the whole text of `element`.
 * `leads`: a line that only looks like one and is the first in its box, as the title of a card, whatever headings come after it there.
 */
export type Heading = { element: Element; text?: string; level: number; scope: Element; leads?: boolean; above: Heading | null };

/** Lines that only look like headings rank below everything the page calls one. */
export const TITLE_LEVEL = 7;

/** Lines that are titles by their look alone, names over a line of details among them. */
export const LOOK_LEVEL = 8;

/** Longest text that can be a heading. */
export const HEADING_CHARS = 100;

/** Parts of a box between two chances to stop. */
const PARTS = 50;

/** Blocks of a title bar that are looked at: longer ones only have the name of one. */
const BAR_BLOCKS = 30;

/**
 * The chain of headings after one more. A heading of the same or a higher level ends those before it;
 * lines that only look like headings end one another inside one box only, since their level is a guess,
 * and by their look alone only what is made alike.
 */
export function under(above: Heading | null, heading: Omit<Heading, 'above'>): Heading {
  let rest = above;
  while (rest && ends(heading, rest)) rest = rest.above;
  return { ...heading, above: rest };
}

const ends = (heading: Passed, before: Passed): boolean =>
  before.level >= heading.level &&
  !isCardTitle(before, heading.level) &&
  (heading.level < TITLE_LEVEL || before.scope === heading.scope) &&
  (heading.level < LOOK_LEVEL || makeOf(before.element) === makeOf(heading.element));

const isCardTitle = (before: Passed, level: number): boolean => before.leads === true && level < TITLE_LEVEL;

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

type Passed = Omit<Heading, 'above'>;

/** The headings of the boxes that were asked for, in the order of the page. */
export class Headings {
  #lists = new Map<Element, Passed[]>();
  /** What is left to look through of the boxes in `#lists`, the first last. */
  #rest = new Map<Element, Node[]>();
  /** Those of the boxes that are title bars: what follows after them decides what their headings govern. */
  #bars = new Set<Element>();

  /** The headings that govern an element, as far as they have been found. */
  over(element: Element): Heading | null {
    const chain: Passed[] = [];
    for (let box = flatParent(element); box; box = flatParent(box)) {
      const list = this.#lists.get(box);
      if (!list || list.length === 0) continue;
      // From the nearest backwards: each that ranks above all those after it.
      let level = Number.POSITIVE_INFINITY;
      const looks = new Set<string>();
      for (let i = countBefore(list, element) - 1; i >= 0 && level > 1; i--) {
        const heading = list[i];
        if (!heading || heading.element === element) continue;
        if (heading.level === LOOK_LEVEL && level >= LOOK_LEVEL) {
          const make = makeOf(heading.element);
          if (looks.has(make)) continue;
          looks.add(make);
        } else if (heading.level >= level && !isCardTitle(heading, level)) continue;
        level = Math.min(level, heading.level);
        chain.push(heading);
      }
    }
    if (chain.length > 1) chain.sort((a, b) => (comesBefore(a.element, b.element) ? -1 : 1));
    return chain.reduce<Heading | null>(under, null);
  }

  /**
   * Looks again around a node that has changed (`tree`: with all that is in it), or that stands before
   * something that was taken out. The boxes whose headings are others now, or say something else.
   */
  *renew(node: Node, tree = false): Generator<void, Element[]> {
    const changed: Element[] = [];
    if (tree) for (const box of this.#lists.keys()) if (box !== node && node.contains(box)) this.#forget(box);
    let child: Node = node;
    for (let box = node instanceof Element ? node : flatParent(node); box; child = box, box = flatParent(box)) {
      // What the change may have made the last of its box, or no longer the last.
      const near = box === node ? [] : nearBefore(child);
      for (const bar of this.#bars)
        if (near.some((one) => one.contains(bar)) && (yield* this.#renewBox(bar, null, node))) changed.push(bar);
      if (yield* this.#renewBox(box, box === node ? null : [child, ...near], node)) changed.push(box);
    }
    return changed;
  }

  /** Looks through some parts of a box anew, or through all; whether its headings are others now, or may say something else. */
  *#renewBox(box: Element, some: readonly Node[] | null, node: Node): Generator<void, boolean> {
    const list = this.#lists.get(box);
    if (!list) return false;
    const isStale = ({ element }: Passed) =>
      !some ||
      element === box ||
      isBoldLine(element, box) ||
      some.some((part) => part.contains(element)) ||
      !(box.contains(element) || holds(box, element));
    const before = list.filter(isStale);
    const fresh = ownLines(box);
    for (const [i, part] of (some ?? flatChildren(box)).entries()) {
      for (const line of linesIn(part)) if (line.scope === box) insert(fresh, line);
      if (i % PARTS === PARTS - 1) yield;
    }
    if (!some) this.#rest.set(box, []);
    const isSame = before.length === fresh.length && before.every((one) => fresh.some((other) => same(one, other)));
    if (isSame && !before.some(({ element }) => element.contains(node) || node.contains(element))) return false;
    // Sorted whole: others may have moved too, and be looked at only after this one.
    const all = [...list.filter((one) => !isStale(one)), ...fresh];
    this.#lists.set(
      box,
      all.sort((a, b) => (comesBefore(a.element, b.element) ? -1 : 1)),
    );
    return true;
  }

  #forget(box: Element): void {
    this.#lists.delete(box);
    this.#rest.delete(box);
    this.#bars.delete(box);
  }

  /** Forgets boxes that were taken out of the page. */
  prune(): void {
    for (const box of this.#lists.keys()) if (!box.isConnected) this.#forget(box);
  }

  /** Finds the headings that `over` will need, a step at a time: a box can have thousands of parts. */
  *find(element: Element): Generator<void> {
    let until: Node = element;
    for (let box = flatParent(element); box; until = box, box = flatParent(box)) {
      const list = this.#lists.get(box) ?? ownLines(box);
      const rest = this.#rest.get(box) ?? (this.#lists.has(box) ? [] : flatChildren(box).reverse());
      this.#lists.set(box, list);
      this.#rest.set(box, rest);
      if (isTitleBar(box)) this.#bars.add(box);
      for (let part = rest.pop(); part; part = part === until ? undefined : rest.pop()) {
        for (const line of linesIn(part)) if (line.scope === box) insert(list, line);
        if (rest.length % PARTS === 0) yield;
      }
    }
  }
}

/** What stands before a part of a box, back to the nearest text. */
function nearBefore(part: Node): Node[] {
  const parts: Node[] = [];
  for (let near = part.previousSibling; near; near = near.previousSibling) {
    parts.push(near);
    if (hasText(near)) break;
  }
  return parts;
}

/** Puts a heading where it stands on the page. */
function insert(list: Passed[], line: Passed): void {
  const at = countBefore(list, line.element);
  if (list[at]?.element !== line.element) list.splice(at, 0, line);
}

const same = (a: Passed, b: Passed): boolean => a.element === b.element && a.level === b.level && a.text === b.text;

/** Lines of a box's own text that introduce what it holds, or what it calls itself; of several bold ones each, when one of them is a section of a chart. */
function ownLines(box: Element): Passed[] {
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

function isBoldLine(element: Element, box: Element): boolean {
  if (element.parentNode !== box || (element.localName !== 'b' && element.localName !== 'strong')) return false;
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

const NONE: readonly Passed[] = [];

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
function linesIn(part: Node): readonly Passed[] {
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

function headingOf(owner: Element, text: string): Passed[] {
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

/** How many headings of a list stand before the element. */
function countBefore(list: readonly Passed[], element: Element): number {
  // Asked in the order of the page, nearly always all of them.
  const last = list.at(-1);
  if (!last || comesBefore(last.element, element)) return list.length;
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
  const position = heading.compareDocumentPosition(element);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const root = heading.getRootNode();
  let node: Node | null = element;
  while (node && node.getRootNode() !== root) node = hostOf(node);
  return node === null || (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
