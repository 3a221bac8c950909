/** Whether the page shows an element. Costs about a microsecond each (measured in Chromium), so it is asked only where something was matched. */
import { flatParent } from './element-kind.ts';

const DRAWN = { opacityProperty: true, visibilityProperty: true };

/** What was asked in this turn. */
let asked: Map<Element, boolean> | undefined;

/** Nothing of the page can change while we run, so each element is asked once in a turn: by itself, and for what stands beside it. */
export function inOneTurn<T>(act: () => T): T {
  asked = new Map();
  try {
    return act();
  } finally {
    asked = undefined;
  }
}

/** Not `display: none`, `visibility: hidden`, opacity 0, nor inside a closed <details>. Scrolled out of view counts as visible: one scroll away. */
export function isVisible(element: Element): boolean {
  if (!asked) return isDrawn(element);
  let drawn = asked.get(element);
  if (drawn === undefined) {
    drawn = isDrawn(element);
    asked.set(element, drawn);
  }
  return drawn;
}

function isDrawn(element: Element): boolean {
  if (!element.isConnected) return false;
  if (element.checkVisibility(DRAWN)) return true;
  // `display: contents` has no box of its own, so the browser calls it invisible; its content is drawn.
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const parent = flatParent(element);
  return !parent || isVisible(parent);
}

/** Hidden by `visibility` alone: what is inside may have been made visible again. */
export const isMuted = (element: Element): boolean => element.checkVisibility({ opacityProperty: true });

/**
 * How an element that is usually part of a line is drawn: as part of it, as a box within the line (a
 * badge), or as a box of its own, which flex and grid items are.
 */
export function boxOf(element: Element): 'inline' | 'inline-box' | 'box' {
  const { display, position } = getComputedStyle(element);
  if (/^(inline|contents|ruby|none)?$/.test(display)) return 'inline';
  // Taken out of the line, as what only screen readers see is, it still is said where it is written.
  if (/absolute|fixed/.test(position)) return 'inline-box';
  return display.startsWith('inline-') ? 'inline-box' : 'box';
}

/** Whether words that meet at an inline element's edge are two: it is drawn as a box, or with space around it. */
export function isApart(element: Element): boolean {
  if (boxOf(element) !== 'inline') return true;
  const style = getComputedStyle(element);
  return ['margin', 'padding'].some((gap) =>
    ['left', 'right'].some((side) => Number.parseFloat(style.getPropertyValue(`${gap}-${side}`)) >= 2),
  );
}

/** Put somewhere on the page by its own coordinates, as the words of a printed page are in a viewer. */
export const isPlaced = (element: Element): boolean => getComputedStyle(element).position === 'absolute';

/** How two placed words follow one another: in another line, apart, or as parts of one word. */
export function stepBetween(before: Element, after: Element): '\n' | ' ' | '' {
  const a = before.getBoundingClientRect();
  const b = after.getBoundingClientRect();
  const height = Math.min(a.height, b.height);
  if (height === 0) return ' ';
  if (b.top >= a.bottom - height / 2 || b.bottom <= a.top + height / 2) return '\n';
  return Math.abs(b.left - a.right) < height / 8 ? '' : ' ';
}

/** Crossed out: deleted from a note, entered in error. The line goes through all that is inside. */
export const isStruck = (element: Element): boolean => getComputedStyle(element).textDecorationLine?.includes('line-through');

/** Whether two neighbors stand side by side on one line, as a label and its value do. */
export function sameLine(left: Element, right: Element): boolean {
  const a = left.getBoundingClientRect();
  const b = right.getBoundingClientRect();
  if (a.height > 0 && b.height > 0) return b.left >= a.right - 2 && a.top < b.bottom && b.top < a.bottom && Math.abs(a.top - b.top) < 24;
  const parent = left.parentElement ? getComputedStyle(left.parentElement) : null;
  return parent !== null && /flex|grid/.test(parent.display) && !parent.flexDirection.startsWith('column');
}
