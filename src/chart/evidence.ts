/**
 * Keeps what the page shows of the lexicon's conditions, and where: the whole page once, afterwards
 * only what has changed.
 *
 * Two readings. The first goes by tags alone over everything and only looks for words of the lexicon;
 * nearly every block ends there. Where something was matched, a second, strict reading asks the browser
 * what is drawn and how, and the detector decides what it means. Asking for every element would cost
 * ten times the reading itself.
 */
import { decides, resolve } from '../core/detect/detect.ts';
import { prepareGate } from '../core/detect/gate.ts';
import type { Lexicon } from '../core/detect/lexicon.ts';
import { mayMatch } from '../core/detect/scan.ts';
import type { Found } from '../core/found.ts';
import { flatParent, holds, kindOf } from './element-kind.ts';
import { isReadable, type Place, reachOf, sameShown, shownAbove, subjectOf, type Unit, Units } from './examine.ts';
import { type Boxes, isShown } from './on-screen.ts';
import { blockOf } from './owner.ts';
import { Patient, SAYS_WHO } from './patient.ts';
import { Shared } from './read.ts';
import { isShort } from './short.ts';
import { hostsIn, Pass, type Skimmed, skim, skimOwn } from './skim.ts';
import { isRow, isSideways, partsOf } from './table-row.ts';
import { isVisible } from './visible.ts';

/** Elements that say what others mean, and those inside which they do. */
const NAMES = 'dt,label,legend,caption,thead,th,tr:first-child,[role="columnheader"],fieldset,[role="radiogroup"]';
const GROUPS = 'dl,fieldset,[role="radiogroup"],table,[role="grid"],[role="treegrid"],[role="table"],form';

/** Elements that, when they come or go, change what others mean; of rows only the first, which may name the columns. */
const PARTNERS =
  'dt,dd,label,legend,caption,thead,th,td,fieldset,[role="columnheader"],[role="gridcell"],[role="cell"],[role="radiogroup"]';

/** Blocks from the beginning of the page among which a patient banner is looked for by its class or id. */
const EARLY_BLOCKS = 80;

export class Evidence {
  readonly patient = new Patient();
  #lexicon: Lexicon;
  #document: Document;
  #onRoot: (root: ShadowRoot) => void;
  #units: Units;
  /** Shadow roots that have been met since the last whole reading. */
  #roots = new Set<ShadowRoot>();
  /** The reading that is going on, or the last one. */
  #reading = new Pass(this.#roots);
  #changed = new Map<Element, 'own' | 'tree'>();
  #whole = true;
  #restyled = false;
  /** Elements whose attributes have changed. */
  #styled = new Set<Element>();
  /** What stood beside, or around, something that was taken out. */
  #removed = new Set<Node>();
  /** Parts in which not every element has been asked for a shadow root. */
  #unswept = new Set<ParentNode>();
  #characters = 0;
  /** Somebody was told what is shown while a part of it had changed: to read the same there again is news. */
  #leftOut = false;

  constructor(document: Document, lexicon: Lexicon, onRoot: (root: ShadowRoot) => void) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#units = new Units(lexicon);
    this.#onRoot = onRoot;
  }

  /** The whole page is to be read again. */
  restart(): void {
    this.#whole = true;
  }

  get pending(): boolean {
    return this.#whole || this.#changed.size > 0 || this.#restyled || this.#removed.size > 0;
  }

  /** Nothing has been read since the page or the patient changed. */
  get unread(): boolean {
    return this.#whole;
  }

  /** Another one whenever what the page shows may have become another. */
  get state(): object {
    return this.#units.state;
  }

  /** Characters of text met so far, hidden ones included. */
  get characters(): number {
    return this.#characters;
  }

  /** Notes what has changed; nothing is read yet. */
  note(record: MutationRecord): void {
    const { target } = record;
    if (record.type === 'attributes') {
      if (/^(checked|value|selected|aria-checked|aria-pressed|aria-label|title|alt)$/.test(record.attributeName ?? ''))
        this.noteOwn(target);
      else if (record.attributeName === 'role') {
        // What it is to us may be another thing now, as if it were another element. Pages hardly ever do this, least of all inside a table.
        if ((target as Element).closest(GROUPS)) this.restart();
        this.noteOwn(target.parentNode ?? target);
        this.#noteTree(target as Element);
      } else {
        this.#restyled = true;
        this.#styled.add(target as Element);
        if (record.attributeName === 'aria-rowindex') this.#markGroup(target);
        this.#noteAround(target);
        // What is hidden may have said what something else means; a row that is pointed at only looks different.
        const named = (target as Element).closest(NAMES);
        if (named && !isRow(named)) this.#markGroup(named);
      }
      return;
    }
    if (record.type === 'characterData') this.noteOwn(target);
    const isFirst = !(record.previousSibling instanceof Element);
    for (const nodes of [record.addedNodes, record.removedNodes])
      for (const node of nodes)
        if (
          node instanceof Element &&
          (node.matches(PARTNERS) || (isRow(node) && (isFirst || isOfTable(target))) || isInPanes(node, target))
        )
          this.#markGroup(target);
    for (const node of record.addedNodes) {
      if (node instanceof Element && kindOf(node) === 'block') this.#noteTree(node);
      else if (!(node instanceof Comment)) this.noteOwn(target);
    }
    if (record.removedNodes.length > 0) {
      this.#removed.add(target);
      this.#noteAround(target);
      for (const beside of [record.previousSibling, record.nextSibling]) if (beside) this.#removed.add(beside);
      this.#reading.removed(record.removedNodes);
    }
    for (const node of record.removedNodes) {
      if (!(node instanceof Element && kindOf(node) === 'block') && !(node instanceof Comment)) this.noteOwn(target);
    }
  }

  /** The page may look different now (a press, the end of a transition): what is hidden or shown is asked again. */
  noteLook(): void {
    this.#restyled = true;
  }

  /** The text that belongs to this node's block has changed. */
  noteOwn(node: Node): void {
    const around = (node instanceof Element ? node : node.parentElement)?.closest('select,svg');
    const at = node instanceof ShadowRoot ? node.host : around?.localName === 'svg' ? (around.parentNode ?? node) : (around ?? node);
    const owner = blockOf(at);
    if (owner === null) return;
    const named = owner.closest(NAMES) ?? labelOfSideways(owner);
    if (named) this.#mark(named.closest(GROUPS) ?? named.parentElement ?? named, 'tree');
    else this.#mark(owner, 'own');
  }

  /** What was read with all that is in it, as a row is. */
  #noteAround(node: Node): void {
    for (let element = node instanceof Element ? node : flatParent(node); element; element = flatParent(element)) {
      if (this.#units.all.has(element)) this.noteOwn(element);
    }
  }

  #markGroup(within: Node): void {
    const element = within instanceof ShadowRoot ? within.host : within;
    if (element instanceof Element) this.#mark(element.closest(GROUPS) ?? element, 'tree');
  }

  #noteTree(element: Element): void {
    const row = element.closest('tr,[role="row"],dd,dt,label,legend');
    if (row && row !== element) {
      this.noteOwn(row);
      // Whether the parts of a row in several panes are one row depends on what each cell holds, and what stands in the grid on that.
      if (partsOf(row).length > 1) this.#markGroup(row);
    }
    this.#mark(row ?? element, 'tree');
  }

  #mark(element: Element, how: 'own' | 'tree'): void {
    if (this.#changed.get(element) !== 'tree') this.#changed.set(element, how);
  }

  /** Reads what there is to read, one step at a time, until nothing is left. */
  *work(): Generator<void> {
    while (this.pending) {
      if (this.#removed.size > 0 && !this.#whole) yield* this.#prune();
      if (this.#whole) yield* this.#readWhole();
      else if (this.#changed.size > 0) yield* this.#readChanged();
      else if (this.#restyled) yield* this.#lookAgain();
    }
    if (this.#leftOut) this.#units.state = {};
    this.#leftOut = false;
  }

  /** Nothing is left to sweep. */
  get swept(): boolean {
    return this.#unswept.size === 0;
  }

  /** Looks for shadow roots where they are rare. What is found there is to be read. */
  *sweep(): Generator<void> {
    for (const part of this.#unswept) {
      for (const host of hostsIn(part, this.#roots)) {
        if (host && isReadable(host)) this.#mark(host, 'tree');
        yield;
      }
      this.#unswept.delete(part);
    }
  }

  *#readWhole(): Generator<void> {
    this.#whole = this.#restyled = false;
    this.#changed.clear();
    this.#styled.clear();
    this.#removed.clear();
    this.#units = new Units(this.#lexicon);
    this.patient.forget();
    this.#roots = new Set();
    const pass = this.#begin(this.#roots);
    this.#unswept = new Set();
    this.#characters = 0;
    let early = EARLY_BLOCKS;
    const candidates = new Set<Element>();
    for (const blocks of skim(this.#document, pass, (text) => early > 0 || mayMatch(text, this.#lexicon))) {
      for (const block of blocks) {
        if (early > 0) this.patient.consider(block.owner, block.text, early-- > 0);
        if (this.#mayMatch(block)) candidates.add(block.owner);
      }
      yield;
      if (this.#whole) return; // another patient, another page: begin again
    }
    if (candidates.size > 0) yield* prepareGate();
    for (const owner of candidates) if (owner.isConnected) yield* this.#units.examine(subjectOf(owner));
    this.#after(pass);
  }

  *#readChanged(): Generator<void> {
    const batch = this.#changed;
    this.#changed = new Map();
    const pass = this.#begin(new Set());
    this.#units.shared = new Shared();
    const owners = new Set<Element>();
    const again = new Set<Element>();
    const wanted = (text: string) => SAYS_WHO.test(text) || mayMatch(text, this.#lexicon);
    for (const [element, how] of batch) {
      if (!element.isConnected || isInside(element, batch)) continue;
      yield;
      for (const owner of this.#units.around(element)) again.add(owner);
      yield* this.#renew(element, how === 'tree', again);
      if (!isReadable(element)) continue;
      for (const blocks of how === 'tree' ? skim(element, pass, wanted) : skimOwn(element, pass, wanted)) {
        for (const block of blocks) {
          this.patient.consider(block.owner, block.text, false);
          if (this.#mayMatch(block)) owners.add(subjectOf(block.owner));
        }
        yield;
      }
    }
    yield* this.#examine([...again, ...owners], again);
    this.#after(pass);
  }

  /** Headings around a changed node: what they govern may mean something else now. */
  *#renew(node: Node, tree: boolean, again: Set<Element>): Generator<void> {
    for (const box of yield* this.#units.headings.renew(node, tree)) this.#inside(box, again);
  }

  *#lookAround(node: Node, again: Set<Element>): Generator<void> {
    if (!node.isConnected) return;
    // A large part that only looks different is not read again whole: what vanished or appeared in it shows by itself.
    for (const owner of this.#units.around(node, isShort(node))) again.add(owner);
    yield* this.#renew(node, false, again);
  }

  #inside(scope: Element, owners: Set<Element>): void {
    for (const { owner } of this.#units.all.values()) if (holds(scope, owner)) owners.add(owner);
  }

  *#examine(owners: Iterable<Element>, again: Iterable<Element>): Generator<void> {
    const { state } = this.#units;
    const before = new Map<Element, Unit>();
    for (const owner of again) {
      const unit = this.#units.forget(owner);
      if (unit) before.set(owner, unit);
    }
    const { size } = this.#units.all;
    // What was a paragraph may stand in a cell now.
    for (const owner of owners) if (owner.isConnected) yield* this.#units.examine(subjectOf(owner));
    const isSame =
      this.#units.all.size === size + before.size && [...before].every(([owner, unit]) => sameShown(unit, this.#units.all.get(owner)));
    if (isSame) this.#units.state = state;
  }

  #begin(roots: Set<ShadowRoot>): Pass {
    this.#reading = new Pass(roots);
    return this.#reading;
  }

  #after(pass: Pass): void {
    if (pass.lost) this.#whole = true;
    for (const part of pass.unswept) this.#unswept.add(part);
    for (const root of pass.roots) {
      this.#roots.add(root);
      this.#onRoot(root);
    }
  }

  /** Style or state of something has changed: what appeared or vanished by it? */
  *#lookAgain(): Generator<void> {
    this.#restyled = false;
    this.#units.shared = new Shared();
    const styled = [...this.#styled];
    this.#styled.clear();
    const again = new Set<Element>();
    for (const element of styled) yield* this.#lookAround(element, again);
    const known = new Map<Element, boolean>();
    const boxes: Boxes = new Map();
    const isDrawn = (heading: Element) => {
      const drawn = known.get(heading) ?? isVisible(heading);
      known.set(heading, drawn);
      return drawn;
    };
    for (const unit of this.#units.all.values()) {
      yield;
      if (!unit.owner.isConnected) continue;
      if (isShown(unit.owner, boxes) !== unit.visible || shownAbove(unit.headings, isDrawn) !== unit.above) again.add(unit.owner);
      else if (unit.visible && reachOf(unit.matched, boxes) !== unit.reach) again.add(unit.owner);
    }
    yield* this.#examine(again, again);
  }

  /** Forgets what was taken out of the page. */
  *#prune(): Generator<void> {
    const around = [...this.#removed];
    this.#removed.clear();
    this.#units.shared = new Shared();
    const again = new Set<Element>();
    for (const unit of this.#units.all.values())
      if (!unit.owner.isConnected) this.#units.forget(unit.owner);
      else if (unit.elements.some((element) => !element.isConnected)) again.add(unit.owner);
    this.#units.headings.prune();
    for (const node of around) yield* this.#lookAround(node, again);
    yield* this.#examine(again, again);
  }

  #mayMatch({ owner, text, joined }: Skimmed): boolean {
    this.#characters += text.length;
    return mayMatch(text, this.#lexicon, owner.childElementCount === 0) || (joined !== undefined && mayMatch(joined, this.#lexicon));
  }

  /** The conditions that the page shows, as far as it has been read. */
  found(places: readonly Place[] = this.shown()): Found[] {
    return resolve(
      places.map(({ mention }) => mention),
      this.#lexicon,
    );
  }

  /** The mentions that decided the status of what was found, by condition. */
  deciding(found: readonly Found[], places: readonly Place[]): Map<string, Place[]> {
    const deciding = new Map<string, Place[]>(found.map(({ condition }) => [condition, []]));
    const status = new Map(found.map((one) => [one.condition, one.status]));
    const { lifelong, index } = this.#lexicon;
    for (const place of places) {
      const { condition } = place.mention;
      const as = status.get(condition);
      if (as && decides(place.mention, as, lifelong[index.get(condition) ?? -1] === true)) deciding.get(condition)?.push(place);
    }
    return deciding;
  }

  /** Every mention that is on screen, whatever is said there. */
  shown(): Place[] {
    const places: Place[] = [];
    const stale = [...this.#changed.keys()];
    for (const { owner, elements, shown } of this.#units.all.values()) {
      if (!owner.isConnected || stale.some((one) => elements.some((near) => near.contains(one) || one.contains(near)))) {
        this.#leftOut = true;
        continue;
      }
      for (const { read, mentions } of shown) for (const mention of mentions) places.push({ read, mention });
    }
    return places;
  }
}

/** Whether rows that come or go here may say how the names in the first row stand. */
const isOfTable = (node: Node): boolean =>
  node instanceof Element && node.closest('table') !== null && isSideways(node.closest('table') ?? node);

/** Whether something that came or went has rows of which other parts stand in other panes. */
const isInPanes = (node: Element, around: Node): boolean =>
  around instanceof Element &&
  around.closest('[role]') !== null &&
  [node, ...node.querySelectorAll('[aria-rowindex]')].some((row) => partsOf(row, around).some((part) => part !== row));

/** The first cell of a row in a table on its side. */
function labelOfSideways(owner: Element): Element | null {
  const cell = owner.closest('td,th');
  const table = cell && !cell.previousElementSibling ? cell.closest('table') : null;
  return table && isSideways(table) ? cell : null;
}

function isInside(element: Element, batch: ReadonlyMap<Element, 'own' | 'tree'>): boolean {
  for (let outer = flatParent(element); outer; outer = flatParent(outer)) if (batch.get(outer) === 'tree') return true;
  return false;
}
