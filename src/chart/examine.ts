/** Reads strictly where something was matched: what is drawn there, and what the detector makes of it. */
import { detect, type Mention } from '../core/detect/detect.ts';
import type { Lexicon } from '../core/detect/lexicon.ts';
import { scan } from '../core/detect/scan.ts';
import { isAvatar, isInitials } from './avatar.ts';
import { statesBeside } from './card.ts';
import { flatParent, kindOf, PICK_LISTS } from './element-kind.ts';
import { isChoice, isOffered } from './form-state.ts';
import { type Heading, Headings } from './headings.ts';
import { isMenu } from './menu.ts';
import { type Boxes, isShown, isTextShown, mayBeCut } from './on-screen.ts';
import { blockOf } from './owner.ts';
import { nearTo, textsAround } from './place.ts';
import { type Read, Shared } from './read.ts';
import { Walk } from './read-page.ts';
import { Run, rangesOf, rowOf, type Spot, spotsWithin } from './run.ts';
import { besides, lineAround, readLine } from './side-by-side.ts';
import { allCellsOf, isData, isRow, isValue, namesRowOf, partsOf, reachingInto } from './table-row.ts';
import { isVisible } from './visible.ts';

/** Where something was matched. Without `shown` it is hidden, or no mention after all; it may become one. */
export type Unit = {
  owner: Element;
  /** The owner, and the cells beside it that it was read with. */
  elements: Element[];
  shown: { read: Read; mentions: Mention[] }[];
  /** What was matched, with what a box cuts off, and which of it is shown, as reachOf tells it. */
  matched: Place[];
  reach: string;
  visible: boolean;
  /** The nearest headings of what was read, and which of those above are shown, as shownAbove tells it. */
  headings: (Heading | null)[];
  above: string;
  /** What an ambiguous abbreviation was told when it asked for the text around an element. */
  asked: { element: Element; near: string }[];
};

/** A mention with the block it stands in. */
export type Place = { read: Read; mention: Mention };

/** The places of a page where something was matched, by the element that was read. */
export class Units {
  readonly all = new Map<Element, Unit>();
  readonly headings = new Headings();
  /** Another one whenever what is shown becomes another. */
  state = {};
  /** What the readings of one pass share; a new pass begins with a new one. */
  shared = new Shared();
  #lexicon: Lexicon;
  /** First elements of the lines that were read as rows, with the unit they belong to. */
  #lines = new Map<Element, Unit>();
  /** Elements, with the owners of the units that they were read with. */
  #readWith = new Map<Element, Set<Element>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  forget(owner: Element): Unit | undefined {
    const unit = this.all.get(owner);
    this.all.delete(owner);
    if (unit && unit.shown.length > 0) this.state = {};
    for (const element of unit?.elements ?? []) this.#readWith.get(element)?.delete(owner);
    return unit;
  }

  /** The owners of what may say something else when this node, or what is in it (`inside`), has changed: what was read with it, beside it, or by the text around it. */
  around(node: Node, inside = true): Set<Element> {
    const owners = new Set<Element>();
    for (let outer = node instanceof Element ? node : flatParent(node); outer; outer = flatParent(outer)) this.#add(outer, owners);
    if (inside && node instanceof Element) this.#addInside(node, owners);
    for (const neighbor of besides(node)) this.#addInside(neighbor, owners);
    for (const text of textsAround(node))
      for (let outer = flatParent(text); outer; outer = flatParent(outer))
        for (const owner of this.#readWith.get(outer) ?? [])
          if (!owners.has(owner) && this.all.get(owner)?.asked.some(({ element, near }) => nearTo(element) !== near)) owners.add(owner);
    return owners;
  }

  /** The owners of what was read inside an element. */
  #addInside(element: Element, owners: Set<Element>): void {
    this.#add(element, owners);
    const inside = element.getElementsByTagName('*');
    if (inside.length < this.#readWith.size) for (let i = 0; i < inside.length; i++) this.#add(inside[i] as Element, owners);
    else for (const one of this.#readWith.keys()) if (element.contains(one)) this.#add(one, owners);
  }

  #add(element: Element, owners: Set<Element>): void {
    for (const owner of this.#readWith.get(element) ?? []) owners.add(owner);
  }

  #keep(unit: Unit, elements: readonly Element[]): void {
    for (const element of elements) {
      unit.elements.push(element);
      const owners = this.#readWith.get(element);
      if (owners) owners.add(unit.owner);
      else this.#readWith.set(element, new Set([unit.owner]));
    }
  }

  /** Reads one element's own text strictly and keeps what it says. */
  *examine(owner: Element): Generator<void> {
    if (this.all.has(owner)) return;
    const visible = isShown(owner, this.shared.boxes);
    const unit: Unit = { owner, elements: [], shown: [], matched: [], reach: '', visible, headings: [], above: '', asked: [] };
    this.all.set(owner, unit);
    this.#keep(unit, [owner]);
    if (!unit.visible || !isReadable(owner) || owner.closest(PICK_LISTS) || isOffered(owner) || isMenu(owner)) return;
    yield* this.headings.find(owner);
    const heading = this.headings.over(owner);
    unit.headings.push(heading);
    const shared = this.shared;
    for (const read of new Walk(owner, { own: true, heading, shared }).steps()) {
      yield;
      if (!read) continue;
      this.#keep(unit, read.beside ?? []);
      let mentions = this.#detect(read, unit);
      if (mentions.length === 0) continue;
      if (!read.block.cells && isInitials(read.block.text)) {
        unit.asked.push({ element: read.element, near: nearTo(read.element) });
        if (isAvatar(read.element, read.block.text)) continue;
      }
      const line = read.block.cells ? null : lineAround(read.element);
      if (!line) {
        const card = read.block.cells ? read : this.#withStates(read, mentions, unit);
        this.#show(unit, card, card === read ? mentions : this.#detect(card, unit));
        continue;
      }
      const first = line[0] ?? owner;
      const other = this.#lines.get(first);
      const taken = other !== undefined && other !== unit && this.all.get(other.owner) === other && has(other, first);
      this.#keep(unit, line);
      if (taken || has(unit, first)) continue;
      // By its first cell, whichever was met first.
      yield* this.headings.find(first);
      const over = this.headings.over(first);
      unit.headings.push(over);
      const row = readLine(line, over, shared);
      if (!row) continue;
      mentions = this.#detect(row, unit);
      if (mentions.length === 0) continue;
      this.#show(unit, row, mentions);
      this.#lines.set(first, unit);
      this.#keep(unit, row.names);
    }
    if (unit.shown.length > 0) this.state = {};
    unit.above = shownAbove(unit.headings, isVisible);
    // A label says something only together with its control, which may stand in another block.
    for (const label of owner.querySelectorAll<HTMLLabelElement>('label[for]')) {
      const answer = label.control && !owner.contains(label.control) ? blockOf(label.control) : null;
      if (answer) yield* this.examine(answer);
    }
  }

  #show(unit: Unit, read: Read, mentions: readonly Mention[]): void {
    const places = mentions.map((mention) => ({ read, mention }));
    const reach = reachOf(places, this.shared.boxes);
    unit.matched.push(...places);
    unit.reach += reach;
    unit.shown.push({ read, mentions: mentions.filter((_, i) => reach[i] === '1') });
  }

  /** A name with the state that its card shows in another box. */
  #withStates(read: Read, mentions: readonly Mention[], unit: Unit): Read {
    const own = new Set(mentions.map(({ condition }) => condition));
    const texts = new Set<Node>(read.spots.map(({ node }) => node));
    const { states, box } = statesBeside(read.element, texts, (text) =>
      scan(text, this.#lexicon, { near: () => '' }).some(({ condition }) => !own.has(condition)),
    );
    this.#keep(unit, [box]);
    const row =
      states.length > 0 && rowOf([Run.of(read.block.text, read.spots), ...states.map((state) => Run.of(state))].map((run) => ({ run })));
    return row ? { ...read, ...row } : read;
  }

  #detect(read: Read, unit: Unit): Mention[] {
    const place = () => {
      const { headings, from } = read.place();
      let near: string | undefined;
      return {
        headings,
        ...(from === undefined ? {} : { from }),
        get near() {
          if (near !== undefined) return near;
          near = read.place().near;
          unit.asked.push({ element: read.element, near });
          return near;
        },
      };
    };
    const mentions = detect(read.block, place, this.#lexicon);
    return read.block.cells && read.beside?.length ? mentions.filter((mention) => !isOfRowAbove(read, mention)) : mentions;
  }
}

/** What stands in a cell that reaches down from a row above is told there, once; to the rows below it only says what they mean. */
function isOfRowAbove({ element, spots, beside }: Read, { start, end }: Mention): boolean {
  const node = spotsWithin(spots, start, end)[0]?.node;
  const cell = (node instanceof Element ? node : node?.parentElement)?.closest('[rowspan]');
  return cell != null && cell.parentElement !== element && beside?.includes(cell) === true;
}

/** Whether each place is shown or cut off by a box: one digit each. Where its text stands is asked only inside a box that cuts. */
export const reachOf = (places: readonly Place[], boxes: Boxes): string =>
  places
    .map(({ read, mention: { start, end } }) => {
      const nodes = spotsWithin(read.spots, start, end).map(({ node }) => node);
      return !nodes.some((node) => mayBeCut(node, boxes)) || isTextShown(rangesOf(read.spots, start, end), boxes) ? '1' : '0';
    })
    .join('');

/** Whether each heading and those above it are shown: one digit each. */
export function shownAbove(headings: readonly (Heading | null)[], isShown: (element: Element) => boolean): string {
  let shown = '';
  for (const heading of headings) for (let next = heading; next; next = next.above) shown += isShown(next.element) ? '1' : '0';
  return shown;
}

/** Whether two readings of the same place show the same, word for word: what was made of the one holds for the other. */
export const sameShown = (a: Unit, b: Unit | undefined): boolean =>
  a.shown.length === b?.shown.length &&
  a.shown.every(({ read, mentions }, i) => {
    const other = b.shown[i];
    return (
      other !== undefined &&
      read.element === other.read.element &&
      read.block.text === other.read.block.text &&
      sameSpots(read.spots, other.read.spots) &&
      sameHeadings(read.heading, other.read.heading) &&
      JSON.stringify(mentions) === JSON.stringify(other.mentions)
    );
  });

const sameSpots = (a: readonly Spot[], b: readonly Spot[]): boolean =>
  a.length === b.length && a.every(({ node, start, from }, i) => node === b[i]?.node && start === b[i]?.start && from === b[i]?.from);

const sameHeadings = (a: Heading | null, b: Heading | null): boolean =>
  a === b || (a !== null && b !== null && a.element === b.element && sameHeadings(a.above, b.above));

const has = (unit: Unit, element: Element): boolean => unit.shown.some(({ read }) => read.element === element);

/** What has to be read to know what a block says: its row, the answer to its question. */
export function subjectOf(block: Element): Element {
  const term = block.closest('dt');
  const answer = term?.nextElementSibling;
  if (answer?.localName === 'dd') return answer;
  for (let outer: Element | null = block; outer; outer = flatParent(outer)) {
    if (isRow(outer)) {
      const names = namesRowOf(outer);
      if (names) return names;
      const cells = [...allCellsOf(outer), ...reachingInto(outer).map(({ cell }) => cell)];
      // One row, whichever of its parts holds the words.
      return isData(outer, cells) ? (partsOf(outer)[0] ?? outer) : block;
    }
    if (outer.localName === 'dd') return isValue(outer) ? outer : block;
    if (isChoice(outer)) return outer;
    if (outer.localName === 'table' || outer.localName === 'body') break;
  }
  return block;
}

export function isReadable(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = flatParent(outer)) if (kindOf(outer) === 'never') return false;
  return true;
}
