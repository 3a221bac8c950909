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
import { Changes, isInside } from './changes.ts';
import { holds } from './element-kind.ts';
import { isReadable, type Place, reachOf, sameShown, shownAbove, subjectOf, type Unit, Units } from './examine.ts';
import { type Boxes, isShown } from './on-screen.ts';
import { Patient, SAYS_WHO } from './patient.ts';
import { Shared } from './read.ts';
import { isShort } from './short.ts';
import { hostsIn, Pass, type Skimmed, skim, skimOwn } from './skim.ts';
import { isVisible } from './visible.ts';

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
  /** What has changed since, and is to be read. */
  readonly changes = new Changes(
    (element) => this.#units.all.has(element),
    (nodes) => this.#reading.removed(nodes),
  );
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

  /** Another one whenever what the page shows may have become another. */
  get state(): object {
    return this.#units.state;
  }

  /** Characters of text met so far, hidden ones included. */
  get characters(): number {
    return this.#characters;
  }

  /** Reads what there is to read, one step at a time, until nothing is left. */
  *work(): Generator<void> {
    const { changes } = this;
    while (changes.pending) {
      if (changes.removed.size > 0 && !changes.whole) yield* this.#prune();
      if (changes.whole) yield* this.#readWhole();
      else if (changes.parts.size > 0) yield* this.#readChanged();
      else if (changes.restyled) yield* this.#lookAgain();
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
        if (host && isReadable(host)) this.changes.mark(host, 'tree');
        yield;
      }
      this.#unswept.delete(part);
    }
  }

  *#readWhole(): Generator<void> {
    this.changes.clear();
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
      if (this.changes.whole) return; // another patient, another page: begin again
    }
    if (candidates.size > 0) yield* prepareGate();
    for (const owner of candidates) if (owner.isConnected) yield* this.#units.examine(subjectOf(owner));
    this.#after(pass);
  }

  *#readChanged(): Generator<void> {
    const batch = this.changes.parts;
    this.changes.parts = new Map();
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
    if (pass.lost) this.changes.whole = true;
    for (const part of pass.unswept) this.#unswept.add(part);
    for (const root of pass.roots) {
      this.#roots.add(root);
      this.#onRoot(root);
    }
  }

  /** Style or state of something has changed: what appeared or vanished by it? */
  *#lookAgain(): Generator<void> {
    this.changes.restyled = false;
    this.#units.shared = new Shared();
    const styled = [...this.changes.styled];
    this.changes.styled.clear();
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
    const around = [...this.changes.removed];
    this.changes.removed.clear();
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
    const stale = [...this.changes.parts.keys()];
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
