/** The headings of a page that govern an element. Looked for only around places where something was matched. */
import { flatChildren, flatParent, holds, isTitleBar, makeOf } from './element-kind.ts';
import { isBoldLine, type Line, LOOK_LEVEL, linesIn, near, ownLines, TITLE_LEVEL } from './heading-lines.ts';

/** A heading that has been passed, with those above it. */
export type Heading = Line & { above: Heading | null };

/** Parts of a box between two chances to stop. */
const PARTS = 50;

/**
 * The chain of headings after one more. A heading of the same or a higher level ends those before it;
 * lines that only look like headings end one another inside one box only, since their level is a guess,
 * and by their look alone only what is made alike.
 */
export function under(above: Heading | null, heading: Line): Heading {
  let rest = above;
  while (rest && ends(heading, rest)) rest = rest.above;
  return { ...heading, above: rest };
}

const ends = (heading: Line, before: Line): boolean =>
  before.level >= heading.level &&
  !isCardTitle(before, heading.level) &&
  (heading.level < TITLE_LEVEL || before.scope === heading.scope) &&
  (heading.level < LOOK_LEVEL || makeOf(before.element) === makeOf(heading.element));

const isCardTitle = (before: Line, level: number): boolean => before.leads === true && level < TITLE_LEVEL;

/** The headings of the boxes that were asked for, in the order of the page. */
export class Headings {
  #lists = new Map<Element, Line[]>();
  /** What is left to look through of the boxes in `#lists`, the first last. */
  #rest = new Map<Element, Node[]>();
  /** Those of the boxes that are title bars: what follows after them decides what their headings govern. */
  #bars = new Set<Element>();

  /** The headings that govern an element, as far as they have been found. */
  over(element: Element): Heading | null {
    const chain: Line[] = [];
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
      // What the change may have made the first or the last of its box, or no longer.
      const beside = box === node ? [] : near(child);
      for (const bar of this.#bars)
        if (beside.some((one) => one.contains(bar)) && (yield* this.#renewBox(bar, null, node))) changed.push(bar);
      if (yield* this.#renewBox(box, box === node ? null : [child, ...beside], node)) changed.push(box);
    }
    return changed;
  }

  /** Looks through some parts of a box anew, or through all; whether its headings are others now, or may say something else. */
  *#renewBox(box: Element, some: readonly Node[] | null, node: Node): Generator<void, boolean> {
    const list = this.#lists.get(box);
    if (!list) return false;
    const isStale = ({ element }: Line) =>
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

/** Puts a heading where it stands on the page. */
function insert(list: Line[], line: Line): void {
  const at = countBefore(list, line.element);
  if (list[at]?.element !== line.element) list.splice(at, 0, line);
}

const same = (a: Line, b: Line): boolean => a.element === b.element && a.level === b.level && a.text === b.text && a.leads === b.leads;

/** How many headings of a list stand before the element. */
function countBefore(list: readonly Line[], element: Element): number {
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
