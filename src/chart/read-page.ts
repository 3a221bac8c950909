/**
 * Reads someone else's page, block by block, as it is drawn: through slots and shadow roots, and
 * without changing a node of it.
 */
import { native } from './dom.ts';
import { headingLevel, isDisclosure, isDocument, isTitle, kindOf, regionName } from './element-kind.ts';
import {
  ariaLabel,
  checkedOf,
  fieldsAround,
  GLYPH,
  iconLabel,
  isAnswer,
  isChoice,
  isReadButton,
  picksRow,
  RADIO,
  shownValue,
} from './form-state.ts';
import { HEADING_CHARS, LOOK_LEVEL, scopeOf, TITLE_LEVEL } from './heading-lines.ts';
import { type Heading, under } from './headings.ts';
import { linesOf } from './note-lines.ts';
import { standsOut } from './outstanding.ts';
import { blockOf } from './owner.ts';
import { placeOf } from './place.ts';
import { BLOCK_CHARS, type Read, Shared, split, toReads } from './read.ts';
import { rowsOf } from './read-row.ts';
import { type Part, Run, rowOf } from './run.ts';
import { shadowOf } from './shadow.ts';
import { isValue } from './table-row.ts';
import { boxOf, isApart, isMuted, isPlaced, isStruck, isVisible, stepBetween } from './visible.ts';

type Options = {
  /** Only what belongs to the first element itself, not the blocks inside it. */
  own?: boolean;
  /** Headings that govern the first element. */
  heading?: Heading | null;
  shared?: Shared;
};

/** Nothing but the name of a value so far. */
const KEY = /^\s*"?[\w.[\]-]{1,40}"?\s*[:=]\s*$/;
const VALUE_CHARS = 300;

/** The text of a value in a tree of names and values, which stands in quotation marks of the format. */
const VALUE = /^(\s*")([^"]+)"\s*,?\s*$/;

/** Steps between two chances to stop where there is nothing to read. */
const STEPS = 50;

/** The visible text by block, in the order of the page. */
export function* readPage(root: Document | ShadowRoot | Element): Generator<Read> {
  for (const read of new Walk(root).steps()) if (read) yield read;
}

type Frame = {
  node: Node;
  next: Node | null;
  /** Slotted children, in place of `next`. */
  list: readonly Node[] | null;
  at: number;
  /** Nearest block around. */
  owner: Element;
  opens: 'block' | 'line' | 'nothing';
  muted: boolean;
  heading: Heading | null;
  level: number | undefined;
};

// Only the last two characters are looked at: from the beginning, the expression would try every letter of a long text.
const isWordEnd = (text: string): boolean => /[A-Za-zÀ-ỿ\d]$/.test(text.slice(-2));
const isWordStart = (text: string): boolean => /^[A-Za-zÀ-ỿ\d]/.test(text);

export class Walk {
  #frames: Frame[] = [];
  #run = new Run();
  #out: Iterable<Read>[] = [];
  #heading: Heading | null;
  #own: boolean;
  #first: Element | undefined;
  #shared: Shared;
  /** Into one run, as for a cell; blocks are kept apart by line breaks. */
  #flat: boolean;
  /** The inline elements whose edges lie between the text so far and what comes next. */
  #edges: Element[] = [];
  /** Stands before the text of the element that is entered next. */
  #opening = '';

  constructor(root: Document | ShadowRoot | Element, { own = false, heading = null, shared = new Shared() }: Options = {}, flat = false) {
    this.#own = own;
    this.#heading = heading;
    this.#shared = shared;
    this.#flat = flat;
    const first = isDocument(root) ? (native(root, 'body') ?? native(root, 'documentElement')) : root;
    if (!first) return;
    const owner = first instanceof Element ? first : first.host;
    this.#first = owner;
    this.#frames.push({ ...frameOf(first, owner), list: first instanceof Element ? [first] : [...first.childNodes], opens: 'nothing' });
  }

  /** Blocks as they are read, and null now and then where there are none, so that the caller can look at the time. */
  *steps(): Generator<Read | null> {
    for (let step = 1, frame = this.#frames.at(-1); frame; step++, frame = this.#frames.at(-1)) {
      const node = this.#advance(frame);
      if (!node) this.#close(frame);
      else if (node.nodeType === 3) this.#text(node as Text, frame);
      else if (node.nodeType === 1) this.#enter(node as Element, frame);
      if (this.#out.length > 0) {
        const out = this.#out;
        this.#out = [];
        for (const reads of out) yield* reads;
      } else if (step % STEPS === 0) yield null;
    }
  }

  #advance(frame: Frame): Node | null {
    if (frame.list) return frame.list[frame.at++] ?? null;
    const node = frame.next;
    if (!node) return null;
    if (node.parentNode !== frame.node) return null; // taken away since we looked; the change itself makes this be read again
    frame.next = node.nextSibling;
    return node;
  }

  #text(node: Text, frame: Frame): void {
    const data = node.data;
    if (frame.muted || data === '') return;
    if (this.#own && !this.#sharesRoot(node) && blockOf(node) !== this.#first) return;
    const run = this.#run;
    if (this.#edges.length > 0) {
      // Words meet at the edge of an element: one word ("<b>Dra</b>vet"), or two boxes without a space between them.
      if (isWordEnd(run.text) && isWordStart(data) && this.#edges.some(isApart)) run.mark(' ');
      this.#edges = [];
    }
    const quoted = data.length <= VALUE_CHARS && KEY.test(run.text) ? VALUE.exec(data) : null;
    if (quoted) run.add(node, quoted[2] ?? '', quoted[1]?.length);
    else if (this.#keepsLines(node, data)) {
      run.lines = true;
      run.add(node, data);
    } else if (run.text !== '' || /\S/.test(data)) run.addFolded(node, data);
    if (run.text.length > BLOCK_CHARS && !this.#flat && (/\s$/.test(run.text) || run.text.length > 2 * BLOCK_CHARS))
      this.#flush(frame.owner);
  }

  #sharesRoot(node: Node): boolean {
    return node.getRootNode() === this.#first?.getRootNode();
  }

  #keepsLines(node: Text, data: string): boolean {
    if (!data.includes('\n')) return false;
    const parent = node.parentElement;
    if (!parent) return false;
    return parent.localName === 'pre' || /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
  }

  #enter(element: Element, frame: Frame): void {
    const kind = kindOf(element);
    if (kind === 'never' || isStruck(element)) return;
    let muted = false;
    if (!isVisible(element)) {
      if (!isMuted(element)) return;
      muted = true;
    }
    if (!muted && this.#special(element, frame)) return;
    const box = kind === 'block' || boxOf(element) === 'box';
    if (box) {
      this.#flush(frame.owner);
      // A block in its own shadow tree is walked through for what is slotted into it.
      if (this.#own && kind === 'block' && this.#frames.length > 1 && this.#sharesRoot(element)) return;
    } else if (!this.#place(element)) this.#edges.push(element);
    this.#run.mark(this.#opening);
    this.#opening = '';
    this.#open(element, frame, box, muted);
  }

  /** Words placed one by one, as in a viewer of printed pages, are put together to lines; true for one that follows another. */
  #place(element: Element): boolean {
    const before = element.previousElementSibling;
    if (this.#flat || !before || this.#run.text === '' || before.localName !== element.localName) return false;
    if (!isPlaced(element) || !isPlaced(before)) return false;
    const step = stepBetween(before, element);
    if (step === '\n') this.#run.lines = true;
    if (step === ' ' && !isWordEnd(this.#run.text)) return true;
    this.#edges = [];
    this.#run.mark(step);
    return true;
  }

  #open(element: Element, frame: Frame, box: boolean, muted: boolean): void {
    const shadow = shadowOf(element);
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    this.#frames.push({
      ...frameOf(shadow ?? element, box ? element : frame.owner),
      list: slotted.length > 0 ? slotted : null,
      opens: box ? 'block' : 'line',
      muted,
      heading: this.#heading,
      level: headingLevel(element),
    });
    const name = this.#flat ? undefined : regionName(element);
    if (name) this.#push(element, TITLE_LEVEL, element, name);
  }

  #close(frame: Frame): void {
    this.#frames.pop();
    const { owner } = frame;
    if (frame.opens === 'block') this.#flush(owner, true);
    else if (frame.opens === 'line') this.#edges.push(frame.node instanceof ShadowRoot ? frame.node.host : (frame.node as Element));
    else this.#flush(owner);
    const element = frame.node instanceof ShadowRoot ? frame.node.host : (frame.node as Element);
    if (frame.level !== undefined && !this.#flat) this.#push(element, frame.level, scopeOf(element));
    else if (this.#heading && this.#heading !== frame.heading && this.#heading.scope === element) this.#heading = frame.heading;
  }

  #push(element: Element, level: number, scope: Element, text?: string): void {
    this.#heading = under(this.#heading, { element, level, scope, ...(text === undefined ? {} : { text }) });
  }

  /** Elements that are read in a way of their own; true when that is done. */
  #special(element: Element, frame: Frame): boolean {
    switch (element.localName) {
      case 'br':
        this.#run.lines = true;
        this.#run.mark('\n');
        return true;
      case 'input':
      case 'select':
      case 'textarea':
        this.#control(element, frame);
        return true;
      case 'button':
        if (isAnswer(element)) {
          this.#opening = ` ${GLYPH[`${checkedOf(element) === true}`]} `;
          return false;
        }
        return !isDisclosure(element) && !isReadButton(element);
      case 'label':
        return this.#label(element as HTMLLabelElement);
      case 'tr':
        return this.#row(element, frame);
      case 'dt':
        return element.nextElementSibling?.localName === 'dd';
      case 'dd':
        return this.#definition(element, frame);
      case 'fieldset':
        return this.#choice(element, frame);
      case 'dialog':
        return picksRow(element);
    }
    const role = element.getAttribute('role');
    if (role === null) return false;
    if (role === 'row') return this.#row(element, frame);
    if (role === 'button') return !isDisclosure(element) && !isReadButton(element);
    if (role === 'radiogroup') return this.#choice(element, frame);
    if (role === 'dialog') return picksRow(element);
    const checked = checkedOf(element);
    if (checked === undefined) return false;
    if (picksRow(element)) return true;
    this.#opening = `${GLYPH[`${checked}`]} ${element.textContent ? '' : ariaLabel(element)}`;
    return false;
  }

  #label(label: HTMLLabelElement): boolean {
    const control = label.control;
    if (!control) return false;
    const checked = checkedOf(control);
    // The label of a field is a question; it is read together with the answer (#control).
    if (checked === undefined) return !label.contains(control) && shownValue(control) !== null;
    this.#opening = `${isWordEnd(this.#run.text) ? ' ' : ''}${GLYPH[`${checked}`]} `;
    return false;
  }

  #control(control: Element, frame: Frame): void {
    const label = this.#shared.labels.of(control);
    const checked = checkedOf(control);
    if (checked !== undefined) {
      if (!/\S/.test(label?.textContent ?? '') && !picksRow(control)) this.#run.mark(`${GLYPH[`${checked}`]} ${ariaLabel(control)}`);
      return;
    }
    const value = shownValue(control);
    if (!value || !/\S/.test(value)) return;
    const name = (label && !label.contains(control) ? label.textContent?.trim() : '') || ariaLabel(control);
    if (value.includes('\n') && !this.#flat) {
      this.#flush(frame.owner);
      this.#run.add(control, value);
      this.#run.lines = true;
      const outer = this.#heading;
      if (name) this.#heading = { element: control, text: name, level: TITLE_LEVEL, scope: control, above: outer };
      this.#flush(control);
      this.#heading = outer;
    } else if (!this.#flat && !name && this.#fields(control, frame)) {
      // Read as a row.
    } else if (this.#flat || !name) {
      if (isWordEnd(this.#run.text)) this.#run.mark(' ');
      this.#run.add(control, value);
      this.#run.mark(' ');
    } else {
      this.#flush(frame.owner);
      const answer = new Run();
      answer.add(control, value);
      this.#cells(control, [
        { run: label && !label.contains(control) ? this.#gather(label) : Run.of(name) },
        { run: answer, header: name },
      ]);
    }
  }

  /** Fields without labels that stand in one line are a row of a form; true when this is one of them. */
  #fields(control: Element, frame: Frame): boolean {
    const fields = fieldsAround(control);
    if (fields.length < 2) return false;
    if (fields[0] !== control) return true;
    this.#flush(frame.owner);
    const names = this.#shared.headers.over(control, fields.length);
    const parts = fields.map((field, i) => {
      const header = (names[i]?.textContent ?? '').trim();
      return { run: this.#gather(field), ...(header ? { header } : {}) };
    });
    this.#cells(control, parts);
    return true;
  }

  /** Radio buttons as one question with its answer; without an answer nothing is said. */
  #choice(group: Element, frame: Frame): boolean {
    if (this.#flat || !isChoice(group)) return false;
    this.#flush(frame.owner);
    const chosen = [...group.querySelectorAll(RADIO)].find((radio) => checkedOf(radio));
    if (!chosen) return true;
    const label = this.#shared.labels.of(chosen);
    const legend = group.querySelector('legend');
    const name = (legend?.textContent ?? ariaLabel(group)).trim();
    const answer = label ? this.#gather(label) : Run.of(chosen.textContent || ariaLabel(chosen));
    this.#cells(group, [{ run: legend ? this.#gather(legend) : Run.of(name) }, { run: answer, ...(name ? { header: name } : {}) }]);
    return true;
  }

  #definition(dd: Element, frame: Frame): boolean {
    let dt = dd.previousElementSibling;
    while (dt && dt.localName !== 'dt') dt = dt.previousElementSibling;
    if (!dt || this.#flat) return false;
    this.#flush(frame.owner);
    if (isValue(dd)) {
      this.#cells(dd, [{ run: this.#gather(dt) }, { run: this.#gather(dd), header: (dt.textContent ?? '').trim() }]);
      return true;
    }
    this.#push(dt, 6, dd);
    return false;
  }

  /** A row of data as one block with its cells; false for rows that only lay out the page. */
  #row(row: Element, frame: Frame): boolean {
    const rows = this.#flat ? null : rowsOf(row, this.#shared, gather);
    if (!rows) return false;
    this.#flush(frame.owner);
    for (const { parts, before, beside } of rows) this.#cells(row, parts, before, beside);
    return true;
  }

  #cells(element: Element, parts: readonly Part[], before = '', beside: readonly Element[] = []): void {
    const row = rowOf(parts, before);
    const heading = this.#heading;
    if (row) this.#out.push([{ ...row, element, heading, place: () => placeOf(heading, element), beside }]);
  }

  #gather(element: Element): Run {
    return gather(element, this.#shared);
  }

  /** Everything inside as one run. The element itself is not entered: a <label> or <dt> would be treated specially again. Only a box is: it says yes or no. */
  gathered(element: Element): Run {
    if (isStruck(element)) return this.#run;
    const checked = checkedOf(element);
    if (checked !== undefined && !picksRow(element)) this.#run.mark(`${GLYPH[`${checked}`]} `);
    this.#frames = [{ ...frameOf(shadowOf(element) ?? element, element), opens: 'line' }];
    for (const _ of this.steps());
    this.#run.text = this.#run.text.replace(/\n$/, '');
    return this.#run;
  }

  /** Ends the line: what was gathered becomes a block of `owner`. */
  #flush(owner: Element, atEnd = false): void {
    this.#edges = [];
    const run = this.#run;
    if (run.text === '') return;
    if (this.#flat) {
      if (!run.text.endsWith('\n')) run.mark('\n');
      return;
    }
    this.#run = new Run();
    if (run.blank) return;
    this.#out.push(toReads(run.lines ? linesOf(run) : split(run), owner, this.#heading));
    if (run.text.length >= HEADING_CHARS || (this.#own && owner === this.#first) || headingLevel(owner) !== undefined) return;
    const level = isTitle(owner, run.text) ? TITLE_LEVEL : standsOut(owner, run.text) ? LOOK_LEVEL : undefined;
    if (level !== undefined) this.#push(owner, level, atEnd ? scopeOf(owner) : owner, run.text);
  }
}

/** The text of one cell, label or value as one run. */
export function gather(element: Element, shared: Shared): Run {
  const control = shownValue(element);
  if (control !== null) {
    const run = new Run();
    run.add(element, control);
    return run;
  }
  const run = new Walk(element, { shared }, true).gathered(element);
  return run.blank ? Run.of(iconLabel(element)) : run;
}

const frameOf = (node: Node, owner: Element): Frame => ({
  node,
  next: node.firstChild,
  list: null,
  at: 0,
  owner,
  opens: 'line',
  muted: false,
  heading: null,
  level: undefined,
});
