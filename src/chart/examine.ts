/** Reads strictly where something was matched: what is drawn there, and what the detector makes of it. */
import { detect, type Mention } from '../core/detect/detect.ts';
import type { Lexicon } from '../core/detect/lexicon.ts';
import { flatParent, kindOf, PICK_LISTS } from './element-kind.ts';
import { isChoice } from './form-state.ts';
import { Headings } from './headings.ts';
import { blockOf } from './owner.ts';
import { type Read, Shared, Walk } from './read-page.ts';
import { lineAround, readLine } from './side-by-side.ts';
import { cellsOf, isRow, isValue } from './table-row.ts';
import { isVisible } from './visible.ts';

/** Where something was matched. Without `shown` it is hidden, or no mention after all; it may become one. */
export type Unit = {
  owner: Element;
  /** The owner, and the cells beside it that it was read with. */
  elements: Element[];
  shown: { read: Read; mentions: Mention[] }[];
  visible: boolean;
  /** An ambiguous abbreviation asked for the text around. */
  askedNear: boolean;
};

/** A mention with the block it stands in. */
export type Place = { read: Read; mention: Mention };

/** The places of a page where something was matched, by the element that was read. */
export class Units {
  readonly all = new Map<Element, Unit>();
  readonly headings = new Headings();
  /** What the readings of one pass share; a new pass begins with a new one. */
  shared = new Shared();
  #lexicon: Lexicon;
  /** First elements of the lines that were read as rows, with the unit they belong to. */
  #lines = new Map<Element, Unit>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  forget(owner: Element): void {
    this.all.delete(owner);
  }

  /** Reads one element's own text strictly and keeps what it says. */
  *examine(owner: Element): Generator<void> {
    if (this.all.has(owner)) return;
    const unit: Unit = { owner, elements: [owner], shown: [], visible: isVisible(owner), askedNear: false };
    this.all.set(owner, unit);
    if (!unit.visible || !isReadable(owner) || owner.closest(PICK_LISTS)) return;
    yield* this.headings.find(owner);
    const heading = this.headings.over(owner);
    const shared = this.shared;
    for (const read of new Walk(owner, { own: true, heading, shared }).steps()) {
      yield;
      if (!read) continue;
      let mentions = this.#detect(read, unit);
      if (mentions.length === 0) continue;
      const line = read.block.cells ? null : lineAround(read.element);
      if (!line) {
        unit.shown.push({ read, mentions });
        continue;
      }
      const first = line[0] ?? owner;
      const other = this.#lines.get(first);
      const taken = other !== undefined && other !== unit && this.all.get(other.owner) === other && has(other, first);
      unit.elements.push(...line);
      if (taken || has(unit, first)) continue;
      const row = readLine(line, heading, shared);
      if (!row) continue;
      mentions = this.#detect(row, unit);
      if (mentions.length === 0) continue;
      unit.shown.push({ read: row, mentions });
      this.#lines.set(first, unit);
    }
    // A label says something only together with its control, which may stand in another block.
    for (const label of owner.querySelectorAll<HTMLLabelElement>('label[for]')) {
      const answer = label.control && !owner.contains(label.control) ? blockOf(label.control) : null;
      if (answer) yield* this.examine(answer);
    }
  }

  #detect(read: Read, unit: Unit): Mention[] {
    const place = () => {
      const { headings } = read.place();
      return {
        headings,
        get near() {
          unit.askedNear = true;
          return read.place().near;
        },
      };
    };
    return detect(read.block, place, this.#lexicon);
  }
}

const has = (unit: Unit, element: Element): boolean => unit.shown.some(({ read }) => read.element === element);

/** What has to be read to know what a block says: its row, the answer to its question. */
export function subjectOf(block: Element): Element {
  const term = block.closest('dt');
  const answer = term?.nextElementSibling;
  if (answer?.localName === 'dd') return answer;
  for (let outer: Element | null = block; outer; outer = flatParent(outer)) {
    if (isRow(outer)) return cellsOf(outer).length > 1 && cellsOf(outer).every(isValue) ? outer : block;
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
