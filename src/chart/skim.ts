/**
 * The first reading: all text by block, by tags alone. It reads hidden text, labels and buttons too and
 * knows no cells, since it only has to show where there is nothing to find; whatever may match is read
 * again, strictly (read-page.ts). Written for speed: a chart can have 100,000 nodes, and to walk over
 * elements costs three times as much as to walk over text nodes alone.
 */
import { native, textWalker } from './dom.ts';
import { isDocument, type Kind, kindOf, tagKind } from './element-kind.ts';
import { shownValue } from './form-state.ts';
import { blockOf, textsOf } from './owner.ts';
import { shadowOf } from './shadow.ts';

/** What one pass over the page learns beside the text. */
export class Pass {
  /** Shadow roots that were met. */
  readonly roots: Set<ShadowRoot>;
  /** Parts in which not every element has been asked for a shadow root. */
  readonly unswept = new Set<ParentNode>();
  /** Where the reading stands. */
  current: Node | null = null;
  /** That place was taken away, or moved, while the reading paused: begin again. */
  lost = false;

  constructor(roots: Set<ShadowRoot>) {
    this.roots = roots;
  }

  /** Nodes were taken out of the page, or moved. */
  removed(nodes: NodeList): void {
    const { current } = this;
    if (current) for (const node of nodes) if (node.contains(current)) this.lost = true;
  }
}

/** `joined`: the text where words touch at the edges of inline elements, read as one word; only the style would tell. */
export type Skimmed = { owner: Element; text: string; joined?: string };

/** Longest piece. A page can hold megabytes in one text node; the reader must be able to stop in between. */
const PIECE_CHARS = 20_000;

/** Nodes between two chances to stop. */
const STEPS = 500;

/** Characters that are looked at as one text before anybody asks where its blocks begin and end. */
const CHUNK_CHARS = 8000;

/** The same where no block ends. */
const LONGEST_CHUNK = 10 * CHUNK_CHARS;

/** Text nodes in one chunk where no block ends: more take longer than a slice. */
const MOST_NODES = 4000;

/** Longer than any name: what stands farther from a seam is no part of a name that crosses it. */
const NAME_CHARS = 80;

/** Parts with more elements than this are asked for shadow roots only after all else: to ask every element takes as long as to read the text. */
const MANY_ELEMENTS = 10_000;

const CONTROLS = 'input,textarea,select';

/**
 * The blocks of those parts of the page of which `wanted` says so, root by root, each in its order; a few
 * at a time, or none, so that the caller can look at the clock. Text is put together across blocks and
 * asked about as a whole; where the blocks begin and end is found out only for what is wanted.
 */
export function* skim(root: Document | ShadowRoot | Element, pass: Pass, wanted: (text: string) => boolean): Generator<readonly Skimmed[]> {
  const first = isDocument(root) ? (native(root, 'body') ?? native(root, 'documentElement')) : root;
  if (!first) return;
  const parts = new Parts(first);
  for (let part = parts.next(wanted); part && !pass.lost; part = parts.next(wanted)) {
    pass.current = parts.current;
    let batch: Skimmed[] = [];
    for (const one of skimText(part)) {
      batch.push(one);
      if (one.text.length < CHUNK_CHARS) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }
  pass.current = null;
  for (const control of first.querySelectorAll(CONTROLS)) yield* skimControl(control);
  if (first instanceof Element) {
    yield* skimControl(first);
    yield* skimShadow(first, pass, wanted);
  }
  if (first.querySelectorAll('*').length > MANY_ELEMENTS) pass.unswept.add(first);
  else for (const host of hostsIn(first, pass.roots)) if (host) yield* skimShadow(host, pass, wanted);
}

/** The block's own text, without the blocks inside it. */
export function* skimOwn(block: Element, pass: Pass, wanted: (text: string) => boolean): Generator<readonly Skimmed[]> {
  yield [...skimText(textsOf(block))];
  for (const control of block.querySelectorAll(CONTROLS)) if (blockOf(control) === block) yield* skimControl(control);
  yield* skimShadow(block, pass, wanted);
}

/** Hosts of shadow roots that have not been met, and null now and then. */
export function* hostsIn(root: ParentNode, met: ReadonlySet<ShadowRoot>): Generator<Element | null> {
  const elements = root.querySelectorAll('*');
  // By index: the list's iterator takes three times as long (measured in Chromium).
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    const shadow = element ? shadowOf(element) : null;
    if (element && shadow && !met.has(shadow) && kindOf(element) !== 'never') yield element;
    else if (i % STEPS === 0) yield null;
  }
}

function* skimControl(control: Element): Generator<readonly Skimmed[]> {
  const value = shownValue(control);
  const owner = value ? blockOf(control) : null;
  if (value && owner) for (const text of pieces(value)) yield [{ owner, text }];
}

function* skimShadow(host: Element, pass: Pass, wanted: (text: string) => boolean): Generator<readonly Skimmed[]> {
  const shadow = shadowOf(host);
  if (!shadow || pass.roots.has(shadow) || kindOf(host) === 'never') return;
  pass.roots.add(shadow);
  yield* skim(shadow, pass, wanted);
}

/** The text nodes below a root, in parts that end where a block does, if there is one in sight. */
class Parts {
  /** Where the next part begins. No list of all text nodes is made: to keep them alive costs more than all else here. */
  current: Text | null;
  #walker: TreeWalker;

  constructor(root: Node) {
    this.#walker = textWalker(root);
    this.current = this.#walker.nextNode() as Text | null;
  }

  /** The next part, empty when it is not wanted; null at the end. A plain loop: the engine is slow to compile those of generators. */
  next(wanted: (text: string) => boolean): readonly Text[] | null {
    const walker = this.#walker;
    let node = this.current;
    if (!node) return null;
    const nodes: Text[] = [];
    const parts: string[] = [];
    let length = 0;
    /** Where in the joined parts a space stands between two words that may be one, if what separates them is no box. */
    const seams: number[] = [];
    let last = 32;
    let parent: Node | null = null;
    let kind: Kind = 'never';
    for (; node; node = walker.nextNode() as Text | null) {
      const before = nodes[nodes.length - 1];
      if (
        (length > CHUNK_CHARS || nodes.length > STEPS) &&
        before &&
        (length > LONGEST_CHUNK || nodes.length > MOST_NODES || blockOf(node) !== blockOf(before))
      )
        break;
      const data = node.data;
      if (data === '') continue;
      const above = node.parentNode;
      const was = kind;
      const other = above !== parent;
      if (other) {
        parent = above;
        kind = tagKind(above);
      }
      if (kind === 'never') continue;
      if (before && isLetter(last) && isLetter(data.charCodeAt(0)) && !isNextTo(before, node)) {
        const isSeam = (other ? was !== 'block' || kind !== 'block' : !followsBreak(node)) && blockOf(before) === blockOf(node);
        if (isSeam) seams.push(length);
        parts.push(' ');
        length++;
      }
      nodes.push(node);
      parts.push(data);
      length += data.length;
      last = data.charCodeAt(data.length - 1);
    }
    this.current = node;
    // Text too long to be asked about at once is wanted in any case: it is read a piece at a time.
    return length > LONGEST_CHUNK || nodes.length > MOST_NODES || isWanted(parts, seams, wanted) ? nodes : NONE;
  }
}

const NONE: readonly Text[] = [];

const isNextTo = (before: Text, node: Text): boolean => before.nextSibling === node;

/** Right after a <br>, whatever inline elements begin there. */
function followsBreak(node: Text): boolean {
  const before = node.previousSibling;
  return before !== null && (before as Element).localName === 'br';
}

/** Asks about the words as they are when every seam parts them, and as they are when none does. */
function isWanted(parts: readonly string[], seams: readonly number[], wanted: (text: string) => boolean): boolean {
  const text = parts.join('');
  return wanted(text) || (seams.length > 0 && wanted(joinedAt(seams, text)));
}

/** The text around the seams without them. */
function joinedAt(seams: readonly number[], text: string): string {
  let joined = text.slice(Math.max(0, (seams[0] ?? 0) - NAME_CHARS), seams[0]);
  for (const [i, seam] of seams.entries()) {
    const next = seams[i + 1] ?? text.length + 2 * NAME_CHARS;
    const isFar = next - seam > 2 * NAME_CHARS;
    joined += isFar ? `${text.slice(seam + 1, seam + NAME_CHARS)}\n\n${text.slice(next - NAME_CHARS, next)}` : text.slice(seam + 1, next);
  }
  return joined;
}

/** Letters and digits, and everything beyond ASCII, to be safe. */
const isLetter = (c: number): boolean => (c > 96 ? c < 123 || c > 126 : c > 64 ? c < 91 : c > 47 && c < 58);

/** Every block with its text, in the order of the page. */
function* skimText(nodes: readonly Text[]): Generator<Skimmed> {
  let owner: Element | null = null;
  let parent: Node | null = null;
  let parentOwner: Element | null = null;
  let before: Text | null = null;
  let text = '';
  let seams: number[] = [];
  for (const node of nodes) {
    let data = node.data;
    // Frameworks leave empty ones, which are nobody's neighbor.
    if (data === '') continue;
    if (data.charCodeAt(0) <= 32 && !/\S/.test(data)) {
      if (text !== '') text += ' ';
      before = null;
      continue;
    }
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      parentOwner = blockOf(node);
    }
    if (data.length < PIECE_CHARS && data.includes('\n')) data = data.replace(/\s+/g, ' ');
    if (parentOwner === owner && text.length < PIECE_CHARS) {
      if (!owner) continue;
      if (before && isLetter(text.charCodeAt(text.length - 1)) && isLetter(data.charCodeAt(0)) && !isNextTo(before, node)) {
        if (!followsBreak(node)) seams.push(text.length);
        text += ' ';
      }
      text += data;
    } else {
      if (owner) yield* blocks(owner, text, seams);
      owner = parentOwner;
      text = owner ? data : '';
      seams = [];
    }
    before = node;
  }
  if (owner) yield* blocks(owner, text, seams);
}

function* blocks(owner: Element, text: string, seams: readonly number[]): Generator<Skimmed> {
  if (text.length > 2 * PIECE_CHARS) for (const piece of pieces(text)) yield { owner, text: piece };
  else if (text !== '') yield seams.length > 0 ? { owner, text, joined: joinedAt(seams, text) } : { owner, text };
}

/** A text as pieces of bearable length, cut at spaces. */
function* pieces(text: string): Generator<string> {
  if (text.length <= 2 * PIECE_CHARS) {
    if (text !== '') yield text;
    return;
  }
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + PIECE_CHARS);
    const end = space < 0 || space > start + 2 * PIECE_CHARS ? start + 2 * PIECE_CHARS : space + 1;
    yield text.slice(start, end);
    start = end;
  }
}
