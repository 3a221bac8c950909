/**
 * The first reading: all text by block, by tags alone. It reads hidden text, labels and buttons too and
 * knows no cells, since it only has to show where there is nothing to find; whatever may match is read
 * again, strictly (read-page.ts). Written for speed: a chart can have 100,000 nodes, and to walk over
 * elements costs three times as much as to walk over text nodes alone.
 */
import { native } from './dom.ts';
import { headingLevel, isDocument, isTitle, kindOf, tagLevel } from './element-kind.ts';
import { shownValue } from './form-state.ts';
import { Headings, TITLE_LEVEL } from './place.ts';
import { shadowOf } from './shadow.ts';
import { boxOf } from './visible.ts';

/** What one pass over the page learns beside the text. */
export class Pass {
  headings = new Headings();
  /** Shadow roots that were met. */
  roots = new Set<ShadowRoot>();
  /** The page was changed just where it was being read: begin again. */
  lost = false;
}

export type Skimmed = { owner: Element; text: string };

/** Longest piece. A page can hold megabytes in one text node; the reader must be able to stop in between. */
const PIECE_CHARS = 20_000;

/** Longest text that can be a heading. */
const HEADING_CHARS = 100;

/** Nodes between two chances to stop. */
const STEPS = 500;

/** Text between two chances to stop: about 0.1 ms. A stop at every block would cost as much as the blocks. */
const STEP_CHARS = 5000;

/** What a block costs beside its text, as characters. */
const BLOCK_COST = 50;

/**
 * Every block that has text, root by root, each in its order; a few at a time, or none, so that the caller
 * can look at the clock. `own`: without the blocks inside the root.
 */
export function* skim(root: Document | ShadowRoot | Element, pass: Pass, own = false): Generator<readonly Skimmed[]> {
  const first = isDocument(root) ? (native(root, 'body') ?? native(root, 'documentElement')) : root;
  if (!first) return;
  yield* skimText(own ? textsOf(first) : yield* collect(first, pass), pass);
  for (const control of first.querySelectorAll('input,textarea,select')) {
    const value = shownValue(control);
    const owner = value ? blockOf(control) : null;
    if (!value || !owner || (own && owner !== first)) continue;
    for (const text of pieces(value)) yield [{ owner, text }];
  }
  if (first instanceof Element) yield* skimShadow(first, shadowOf(first), pass);
  if (own) return;
  const elements = first.querySelectorAll('*');
  // By index: the list's iterator takes three times as long (measured in Chromium).
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    const shadow = element ? shadowOf(element) : null;
    if (element && shadow) yield* skimShadow(element, shadow, pass);
    if (i % STEPS === 0) yield [];
  }
}

function* skimShadow(host: Element, shadow: ShadowRoot | null, pass: Pass): Generator<readonly Skimmed[]> {
  if (!shadow || pass.roots.has(shadow) || kindOf(host) === 'never') return;
  pass.roots.add(shadow);
  yield* skim(shadow, pass);
}

/** The text nodes below, as they are now: what changes while they are read is read again anyhow. */
function* collect(root: Node, pass: Pass): Generator<readonly Skimmed[], Text[]> {
  const walker = native(root.ownerDocument ?? document, 'createTreeWalker')(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    if (nodes.length % (40 * STEPS) !== 0) continue;
    yield [];
    if (!node.isConnected) {
      pass.lost = true;
      break;
    }
  }
  return nodes;
}

/** The text nodes of a block without those of the blocks inside it. */
function textsOf(block: Node): Text[] {
  const nodes: Text[] = [];
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) nodes.push(child as Text);
    else if (child.nodeType === 1 && kindOf(child as Element) === 'inline') nodes.push(...textsOf(child));
  }
  return nodes;
}

function* skimText(nodes: readonly Text[], pass: Pass): Generator<readonly Skimmed[]> {
  let owner: Element | null = null;
  let parent: Node | null = null;
  let parentOwner: Element | null = null;
  let before: Text | null = null;
  let text = '';
  let batch: Skimmed[] = [];
  let rest = STEP_CHARS;
  for (let i = 0; ; i++) {
    const node = nodes[i];
    let data = '';
    if (node) {
      data = node.data;
      if (data.charCodeAt(0) <= 32 && !/\S/.test(data)) {
        if (text !== '') text += ' ';
        before = null;
        continue;
      }
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        parentOwner = blockOf(node) ?? null;
      }
      if (data.length < PIECE_CHARS && data.includes('\n')) data = data.replace(/\s+/g, ' ');
    }
    if (node && parentOwner === owner && text.length < PIECE_CHARS) {
      if (before && node && touch(before, node)) text += ' ';
      text += data;
      before = node;
      continue;
    }
    if (owner && text !== '') {
      if (text.length <= 2 * PIECE_CHARS) batch.push({ owner, text });
      else for (const piece of pieces(text)) yield [{ owner, text: piece }];
      rest -= text.length + BLOCK_COST;
      if (text.length < HEADING_CHARS) noteHeading(owner, text, pass);
    }
    if (rest < 0 || !node) {
      yield batch;
      batch = [];
      rest = STEP_CHARS;
    }
    if (!node) return;
    owner = parentOwner;
    text = owner ? data : '';
    before = node;
  }
}

function noteHeading(owner: Element, text: string, pass: Pass): void {
  const level = headingLevel(owner) ?? (owner.parentElement ? tagLevel(owner.parentElement) : undefined);
  if (level !== undefined) pass.headings.add(owner, level);
  else if (isTitle(owner, text)) pass.headings.add(owner, TITLE_LEVEL, text);
}

/** The block around a node, as drawn; null inside what is never read. Buttons count as blocks here: some are headings. */
export function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!element) return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
  for (let kind = kindOf(element); kind !== 'block'; kind = kindOf(element)) {
    if (kind === 'never') return null;
    if (element.localName === 'button') return element;
    const parent: Element | null = element.parentElement;
    if (!parent) return element.parentNode instanceof ShadowRoot ? element.parentNode.host : null;
    element = parent;
  }
  return element;
}

/** Whether words would run together that the page keeps apart: "Asthma" and "No" in two boxes without a space, or around a <br>. */
function touch(left: Text, right: Text): boolean {
  if (!WORD.test(left.data.slice(-1)) || !WORD.test(right.data.charAt(0))) return false;
  const walker = native(left.ownerDocument, 'createTreeWalker')(left.getRootNode(), NodeFilter.SHOW_ALL);
  walker.currentNode = left;
  for (let node = walker.nextNode(); node && node !== right; node = walker.nextNode()) {
    if (node instanceof Element && (node.localName === 'br' || boxOf(node) !== 'inline')) return true;
  }
  return [left.parentElement, right.parentElement].some((parent) => parent && kindOf(parent) === 'inline' && boxOf(parent) !== 'inline');
}

/** A letter, a digit, or half of a character beyond the common plane. */
const WORD = /[\p{L}\p{N}\p{Cs}]/u;

/** A text as pieces of bearable length, cut at spaces. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + PIECE_CHARS);
    const end = space < 0 || space > start + 2 * PIECE_CHARS ? start + 2 * PIECE_CHARS : space + 1;
    yield text.slice(start, end);
    start = end;
  }
}
