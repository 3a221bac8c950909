/** Whether what the browser draws can be seen: not folded to nothing, not moved off the page, not crossed out. */
import { native } from './dom.ts';
import { flatParent } from './element-kind.ts';
import { isStruck, isVisible } from './visible.ts';

/** What an element does with what is inside it: cuts it off, lets it scroll, stands before the page. */
type Box = { struck: boolean; clipped: boolean; cuts: boolean; scrolls: boolean; fixed: boolean; floats: boolean; holds: boolean };

/** What boxes do, as found in one pass; where they stand is asked each time, since the page may scroll in between. */
export type Boxes = Map<Element, Box>;

/**
 * Visible, and reachable by scrolling: panels of no height, rows moved away by a transform and drawers beside the
 * window are not. Text clipped to one pixel for screen readers counts as seen.
 */
export const isShown = (element: Element, boxes: Boxes = new Map()): boolean =>
  isVisible(element) && isReached(rectOf(element), element, boxes);

/** Whether some of these stretches of text, in one element that is shown, are not cut off by a box that is too small for all of its text. */
export const isTextShown = (ranges: readonly Range[], boxes: Boxes): boolean =>
  ranges.length === 0 ||
  ranges.some((range) => {
    const element = range.startContainer.parentElement;
    return !element || isReached(range.getBoundingClientRect(), element, boxes, true);
  });

/** Whether a node stands in a box that cuts off what does not fit into it. */
export function mayBeCut(node: Node, boxes: Boxes): boolean {
  for (let outer = flatParent(node); outer && outer.localName !== 'body'; outer = flatParent(outer))
    if (boxFor(outer, boxes).cuts) return true;
  return false;
}

/** `isText`: a box of one pixel shows none of its text, and has it read to those who cannot see. */
function isReached(from: DOMRect, element: Element, boxes: Boxes, isText = false): boolean {
  let rect = from;
  let floats = false;
  for (let outer: Element | null = element; outer; outer = flatParent(outer)) {
    const box = boxFor(outer, boxes);
    if (box.struck) return false;
    // What they cut off is cut off by the window.
    if (outer.localName === 'body' || outer.localName === 'html') break;
    if (box.clipped) return false;
    // What is placed by a box farther out is not cut off by this one.
    if (box.cuts && !(floats && !box.holds)) {
      const edge = outer.getBoundingClientRect();
      if (isText && edge.width <= SPOKEN_PX && edge.height <= SPOKEN_PX) return true;
      if (isEmpty(edge) || isOutside(rect, edge)) return false;
    }
    if (box.scrolls) {
      const edge = outer.getBoundingClientRect();
      if (isBefore(rect, edge.left - outer.scrollLeft, edge.top - outer.scrollTop, outer)) return false;
      rect = edge;
    }
    if (box.fixed) return !isOutside(rect, new DOMRect(0, 0, innerWidth, innerHeight));
    if (box.holds) floats = box.floats;
  }
  return !isBefore(rect, -scrollX, -scrollY, element);
}

const SPOKEN_PX = 2;

function boxFor(element: Element, boxes: Boxes): Box {
  const box = boxes.get(element) ?? boxOf(element);
  boxes.set(element, box);
  return box;
}

function boxOf(element: Element): Box {
  // Each property that is read costs about as much as an element that is skimmed.
  const style = getComputedStyle(element);
  const { overflowX, overflowY, position } = style;
  const isPlain = overflowX === 'visible' && overflowY === 'visible';
  const isBox = !isPlain && style.display !== 'inline' && style.display !== 'contents';
  const overflow = isBox ? `${overflowX} ${overflowY}` : '';
  return {
    struck: isStruck(element),
    clipped: style.clipPath === 'inset(100%)',
    cuts: /hidden|clip/.test(overflow),
    scrolls: /auto|scroll/.test(overflow),
    fixed: position === 'fixed',
    floats: position === 'absolute',
    holds: position !== 'static',
  };
}

/** Of a box of no size, what is drawn over its edge. */
function rectOf(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  if (!isEmpty(rect)) return rect;
  const range = native(element.ownerDocument, 'createRange')();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const isEmpty = (rect: DOMRect): boolean => rect.width === 0 || rect.height === 0;

const isOutside = (rect: DOMRect, edge: DOMRect): boolean =>
  !isEmpty(rect) && (rect.right <= edge.left || rect.left >= edge.right || rect.bottom <= edge.top || rect.top >= edge.bottom);

/** Beyond the edge where scrolling begins, so that no scrolling gets there. */
const isBefore = (rect: DOMRect, left: number, top: number, within: Element): boolean =>
  !isEmpty(rect) && (rect.bottom <= top || (rect.right <= left && getComputedStyle(within).direction !== 'rtl'));
