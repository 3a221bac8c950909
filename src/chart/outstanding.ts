/** Lines that are headings by nothing but their look: larger or bolder than what comes after them. */
import { usualSection } from '../core/detect/heading.ts';
import { textWalker } from './dom.ts';
import { isInColumnHeader, kindOf, makeOf } from './element-kind.ts';
import { isShort } from './short.ts';

const TITLE_CHARS = 60;
/** These are content, whatever they look like, or have been asked for what they are. */
const NO_TITLE = /^(?:li|td|th|tr|dt|dd|label|a|button|body|table|ul|ol)$/;

/** How far up a title that stands alone in its box is followed to what comes after it. */
const CLIMBS = 2;

/** Whether a line of its own stands out from what follows it. Asks for styles, so the cheap questions come first. */
export function standsOut(owner: Element, line: string): boolean {
  const text = line.trim();
  if (text.length > TITLE_CHARS || !/[A-Za-zÀ-ỿ]/.test(text) || /[.,;!?]$/.test(text) || NO_TITLE.test(owner.localName)) return false;
  // Drawn as a line of its own within a text.
  if (kindOf(owner) === 'inline') return usualSection(text) !== undefined && hasTextNext(owner);
  const next = after(owner);
  if (!next || kindOf(next) !== 'block') return false;
  // One row after another; only a style of its own could make one of them a title.
  if (makeOf(next) === makeOf(owner) && !/font/.test(owner.getAttribute('style') ?? '')) return false;
  if (isInColumnHeader(owner)) return false;
  if (isSectionName(owner, next, text)) return true;
  const below = firstText(next);
  const own = firstText(owner);
  if (!below || !own || (owner.textContent ?? '').trim() !== text) return false;
  const [mine, theirs] = [getComputedStyle(own), getComputedStyle(below)];
  const [size, other] = [Number.parseFloat(mine.fontSize), Number.parseFloat(theirs.fontSize)];
  return size >= other + 1 || (!(size < other) && weightOf(mine) >= 600 && weightOf(theirs) < 600);
}

/** By its words, in whatever look: "Family history" over what stands below; not one of a row of such names, as tabs are. */
function isSectionName(owner: Element, next: Element, text: string): boolean {
  if ((owner.textContent ?? '').trim() !== text || !usualSection(text)) return false;
  const before = owner.previousElementSibling;
  return [next, before].every((one) => !one || !isShort(one, TITLE_CHARS) || !usualSection((one.textContent ?? '').trim()));
}

const hasTextNext = ({ nextSibling: next }: Element): boolean => next instanceof Text && /\S/.test(next.data);

const weightOf = ({ fontWeight }: CSSStyleDeclaration): number =>
  fontWeight === 'bold' || fontWeight === 'bolder' ? 700 : Number.parseFloat(fontWeight) || 400;

/** What comes after an element that may be alone in its box. */
function after(owner: Element): Element | null {
  for (let box: Element | null = owner, i = 0; box && i <= CLIMBS; box = box.parentElement, i++) {
    if (box.nextElementSibling) return box.nextElementSibling;
    if (box.previousElementSibling) return null;
  }
  return null;
}

/** The element around the first text in a box. */
function firstText(box: Element): Element | null {
  const walker = textWalker(box);
  for (let i = 0; i < 20 && walker.nextNode(); i++)
    if (/\S/.test((walker.currentNode as Text).data)) return walker.currentNode.parentElement;
  return null;
}
