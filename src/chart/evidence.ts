/**
 * Keeps what the page shows of the lexicon's conditions, and where: the whole page once, afterwards
 * only what has changed.
 *
 * Two readings. The first goes by tags alone over everything and only looks for words of the lexicon;
 * nearly every block ends there. Where something was matched, a second, strict reading asks the browser
 * what is drawn and how, and the detector decides what it means. Asking for every element would cost
 * ten times the reading itself.
 */
import { detect, type Mention, resolve } from '../core/detect/detect.ts';
import type { Lexicon } from '../core/detect/lexicon.ts';
import { mayMatch } from '../core/detect/scan.ts';
import type { Found } from '../core/found.ts';
import { flatParent, holds, kindOf, PICK_LISTS } from './element-kind.ts';
import { isChoice } from './form-state.ts';
import { Patient } from './patient.ts';
import type { Heading } from './place.ts';
import { type Read, Shared, Walk } from './read-page.ts';
import { lineAround, readLine } from './side-by-side.ts';
import { blockOf, Pass, skim } from './skim.ts';
import { cellsOf, isRow, isValue } from './table-row.ts';
import { isVisible } from './visible.ts';

/** Where something was matched. Without `shown` it is hidden, or no mention after all; it may become one. */
type Unit = {
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

/** Elements that say what others mean, and those inside which they do. */
const NAMES = 'dt,label,legend,caption,thead,[role="columnheader"],fieldset,[role="radiogroup"]';
const GROUPS = 'dl,fieldset,[role="radiogroup"],table,[role="grid"],form';

/** Blocks from the beginning of the page among which a patient banner is looked for by its class or id. */
const EARLY_BLOCKS = 80;

export class Evidence {
  readonly patient = new Patient();
  #lexicon: Lexicon;
  #document: Document;
  #onRoot: (root: ShadowRoot) => void;
  #units = new Map<Element, Unit>();
  /** Of the last whole reading. */
  #pass = new Pass();
  #shared = new Shared();
  #changed = new Map<Element, 'own' | 'tree'>();
  #whole = true;
  #restyled = false;
  #removed = false;
  #characters = 0;

  constructor(document: Document, lexicon: Lexicon, onRoot: (root: ShadowRoot) => void) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#onRoot = onRoot;
  }

  /** The whole page is to be read again. */
  restart(): void {
    this.#whole = true;
  }

  get pending(): boolean {
    return this.#whole || this.#changed.size > 0 || this.#restyled || this.#removed;
  }

  /** Nothing has been read since the page or the patient changed. */
  get unread(): boolean {
    return this.#whole;
  }

  /** Characters of text met so far, hidden ones included. */
  get characters(): number {
    return this.#characters;
  }

  /** Notes what has changed; nothing is read yet. */
  note(record: MutationRecord): void {
    const { target } = record;
    if (record.type === 'attributes') {
      if (/^(checked|value|selected|aria-checked|aria-label)$/.test(record.attributeName ?? '')) this.noteOwn(target);
      else {
        this.#restyled = true;
        for (let element = target as Element | null; element; element = flatParent(element)) {
          if (this.#units.has(element)) this.noteOwn(element);
        }
      }
      return;
    }
    if (record.type === 'characterData') this.noteOwn(target);
    for (const node of record.addedNodes) {
      if (node instanceof Element && kindOf(node) === 'block') this.#noteTree(node);
      else if (!(node instanceof Comment)) this.noteOwn(target);
    }
    for (const node of record.removedNodes) {
      this.#removed = true;
      if (!(node instanceof Element && kindOf(node) === 'block') && !(node instanceof Comment)) this.noteOwn(target);
    }
  }

  /** The page may look different now (a press, the end of a transition): what is hidden or shown is asked again. */
  noteLook(): void {
    this.#restyled = true;
  }

  /** The text that belongs to this node's block has changed. */
  noteOwn(node: Node): void {
    const at = node instanceof ShadowRoot ? node.host : node instanceof Element ? (node.closest('select') ?? node) : node;
    const owner = blockOf(at);
    if (owner === null) return;
    const named = owner.closest(NAMES);
    if (named) this.#mark(named.closest(GROUPS) ?? named.parentElement ?? named, 'tree');
    else this.#mark(owner, 'own');
  }

  #noteTree(element: Element): void {
    const row = element.closest('tr,[role="row"],dd,dt,label,legend');
    if (row && row !== element) this.noteOwn(element);
    else this.#mark(element, 'tree');
  }

  #mark(element: Element, how: 'own' | 'tree'): void {
    if (this.#changed.get(element) !== 'tree') this.#changed.set(element, how);
  }

  /** Reads what there is to read, one step at a time, until nothing is left. */
  *work(): Generator<void> {
    while (this.pending) {
      if (this.#removed && !this.#whole) yield* this.#prune();
      if (this.#whole) yield* this.#readWhole();
      else if (this.#changed.size > 0) yield* this.#readChanged();
      else if (this.#restyled) yield* this.#lookAgain();
    }
  }

  *#readWhole(): Generator<void> {
    this.#whole = this.#restyled = this.#removed = false;
    this.#changed.clear();
    this.#units.clear();
    this.patient.forget();
    const pass = new Pass();
    this.#pass = pass;
    this.#shared = new Shared();
    this.#characters = 0;
    let early = EARLY_BLOCKS;
    const candidates = new Set<Element>();
    for (const blocks of skim(this.#document, pass)) {
      for (const { owner, text } of blocks) {
        if (early > 0) this.patient.consider(owner, text, early-- > 0);
        if (this.#mayMatch(text)) candidates.add(owner);
      }
      yield;
      if (this.#whole) return; // another patient, another page: begin again
    }
    // Only now are all the headings known.
    for (const owner of candidates) if (owner.isConnected) yield* this.#examine(subjectOf(owner));
    if (pass.lost) this.#whole = true;
    this.#after(pass);
  }

  *#readChanged(): Generator<void> {
    const batch = this.#changed;
    this.#changed = new Map();
    const pass = new Pass();
    this.#shared = new Shared();
    const { headings } = this.#pass;
    const owners = new Set<Element>();
    const again = new Set<Element>();
    for (const [element, how] of batch) {
      if (!element.isConnected || !isReadable(element) || isInside(element, batch)) continue;
      yield;
      for (const unit of this.#units.values()) {
        if (unit.elements.some((near) => near.contains(element) || element.contains(near)) || isNear(unit, element)) again.add(unit.owner);
      }
      for (const heading of headings.all())
        if (element === heading.element || (how === 'tree' && element.contains(heading.element))) this.#drop(heading, again);
      for (const blocks of skim(element, pass, how === 'own')) {
        for (const { owner, text } of blocks) {
          this.patient.consider(owner, text, false);
          if (this.#mayMatch(text)) owners.add(subjectOf(owner));
        }
        yield;
      }
    }
    headings.merge(pass.headings);
    for (const { scope } of pass.headings.all()) this.#inside(scope, again);
    for (const owner of again) this.#units.delete(owner);
    for (const owner of [...again, ...owners]) if (owner.isConnected) yield* this.#examine(owner);
    if (pass.lost) this.#whole = true;
    this.#after(pass);
  }

  /** A heading is gone: what it governed may mean something else now. */
  #drop(heading: Omit<Heading, 'above'>, again: Set<Element>): void {
    this.#pass.headings.remove(heading);
    this.#inside(heading.scope, again);
  }

  #inside(scope: Element, owners: Set<Element>): void {
    for (const { owner } of this.#units.values()) if (holds(scope, owner)) owners.add(owner);
  }

  #after(pass: Pass): void {
    for (const root of pass.roots) this.#onRoot(root);
  }

  /** Style or state of something has changed: what appeared or vanished by it? */
  *#lookAgain(): Generator<void> {
    this.#restyled = false;
    for (const unit of [...this.#units.values()]) {
      yield;
      if (!unit.owner.isConnected || isVisible(unit.owner) === unit.visible) continue;
      this.#units.delete(unit.owner);
      yield* this.#examine(unit.owner);
    }
  }

  /** Forgets what was taken out of the page. */
  *#prune(): Generator<void> {
    this.#removed = false;
    for (const unit of this.#units.values()) if (!unit.owner.isConnected) this.#units.delete(unit.owner);
    const again = new Set<Element>();
    for (const heading of this.#pass.headings.all()) if (!heading.element.isConnected) this.#drop(heading, again);
    for (const owner of again) this.#units.delete(owner);
    for (const owner of again) yield* this.#examine(owner);
  }

  #mayMatch(text: string): boolean {
    this.#characters += text.length;
    return mayMatch(text, this.#lexicon);
  }

  /** Reads one element's own text strictly and keeps what it says. */
  *#examine(owner: Element): Generator<void> {
    if (this.#units.has(owner)) return;
    const unit: Unit = { owner, elements: [owner], shown: [], visible: isVisible(owner), askedNear: false };
    this.#units.set(owner, unit);
    if (!unit.visible || !isReadable(owner) || owner.closest(PICK_LISTS)) return;
    const heading = this.#pass.headings.over(owner);
    const shared = this.#shared;
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
      const taken = [...this.#units.values()].some((other) => other !== unit && other.shown.some(({ read }) => read.element === first));
      unit.elements.push(...line);
      if (taken || unit.shown.some(({ read }) => read.element === first)) continue;
      const row = readLine(line, heading, shared);
      if (!row) continue;
      mentions = this.#detect(row, unit);
      if (mentions.length > 0) unit.shown.push({ read: row, mentions });
    }
    // A label says something only together with its control, which may stand in another block.
    for (const label of owner.querySelectorAll<HTMLLabelElement>('label[for]')) {
      const answer = label.control && !owner.contains(label.control) ? blockOf(label.control) : null;
      if (answer) yield* this.#examine(answer);
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

  /** The conditions that the page shows, as far as it has been read. */
  found(): Found[] {
    return resolve(
      this.#shown().map(({ mention }) => mention),
      this.#lexicon,
    );
  }

  /** The mentions that decided the status of what was found, by condition. */
  deciding(found: readonly Found[]): Map<string, Place[]> {
    const status = new Map(found.map((one) => [one.condition, one.status]));
    const deciding = new Map<string, Place[]>();
    for (const place of this.#shown()) {
      const { condition } = place.mention;
      if (resolve([place.mention], this.#lexicon)[0]?.status !== status.get(condition)) continue;
      deciding.set(condition, [...(deciding.get(condition) ?? []), place]);
    }
    return deciding;
  }

  #shown(): Place[] {
    const places: Place[] = [];
    const stale = [...this.#changed.keys()];
    for (const { owner, elements, shown } of this.#units.values()) {
      if (!owner.isConnected || stale.some((one) => elements.some((near) => near.contains(one) || one.contains(near)))) continue;
      for (const { read, mentions } of shown) for (const mention of mentions) places.push({ read, mention });
    }
    return places;
  }
}

/** What has to be read to know what a block says: its row, the answer to its question. */
function subjectOf(block: Element): Element {
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

function isReadable(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = flatParent(outer)) if (kindOf(outer) === 'never') return false;
  return true;
}

function isInside(element: Element, batch: ReadonlyMap<Element, 'own' | 'tree'>): boolean {
  for (let outer = flatParent(element); outer; outer = flatParent(outer)) if (batch.get(outer) === 'tree') return true;
  return false;
}

/** An ambiguous abbreviation that looked around may have looked at what has changed. */
const isNear = (unit: Unit, changed: Element): boolean =>
  unit.askedNear && (changed.parentElement?.parentElement ?? changed).contains(unit.owner);
