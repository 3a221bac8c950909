/** Cards and rows of boxes: a name in one box, and the badge with its state in another. */
import { mayBeRecord, recordStates, stateIn } from '../core/detect/state.ts';
import { flatChildren, flatParent, headingLevel, kindOf } from './element-kind.ts';
import { iconLabel } from './form-state.ts';
import { isShort } from './short.ts';
import { markOf } from './state-mark.ts';
import { isVisible } from './visible.ts';

const CLIMBS = 4;

/** These hold several cards, or are read in a way of their own. */
const NO_CARD = /^(?:body|main|form|table|t(?:body|head|r|d|h)|[uod]l|d[td])$/;

/**
 * The states that a card shows beside the text `own` of `element`, and the largest box that was looked through.
 * `isName`: whether another text names something else; then nobody knows whose state it is.
 */
export function statesBeside(
  element: Element,
  own: ReadonlySet<Node>,
  isName: (text: string) => boolean,
): { states: string[]; box: Element } {
  let box = element;
  for (let next: Element | null = element, climbs = 0; next && climbs <= CLIMBS; next = flatParent(next), climbs++) {
    if (climbs > 0 && NO_CARD.test(next.localName)) break;
    if (!isShort(next)) break;
    box = next;
    const texts = [...textsIn(box, own)];
    if (texts.some(isName)) break;
    const states = [...texts.flatMap((text) => stateIn(text) ?? []), markOf(box)].filter(Boolean);
    if (states.length > 0) return { states, box };
  }
  return { states: [], box, ...ofRecord(element, own, isName) };
}

/** Names and values in lines or in a tree, longer than a card. */
const RECORD_CHARS = 700;
const RECORD_CLIMBS = 12;
const NO_RECORD = /^(?:body|main|form|table)$/;

/** What the nearest record around an element says of it under names of their own: "clinicalStatus: resolved". */
function ofRecord(element: Element, own: ReadonlySet<Node>, isName: (text: string) => boolean): { states: string[]; box: Element } | null {
  for (let box: Element | null = element, climbs = 0; box && climbs < RECORD_CLIMBS; box = flatParent(box), climbs++) {
    if (NO_RECORD.test(box.localName) || !isShort(box, RECORD_CHARS)) return null;
    if (!mayBeRecord(box.textContent ?? '')) continue;
    const texts = [...textsIn(box, own)];
    if (texts.some(isName)) return null;
    const states = recordStates(texts.join('\n'));
    if (states.length > 0) return { states, box };
  }
  return null;
}

/** What else stands in a card as it is drawn; titles and buttons say something of other things. */
function* textsIn(node: Node, own: ReadonlySet<Node>): Generator<string> {
  for (const child of node instanceof Element ? flatChildren(node) : []) {
    if (child instanceof Element) {
      const label = isPressed(child) || !isVisible(child) ? '' : iconLabel(child);
      if (label) yield label;
      else if (!isOther(child)) yield* textsIn(child, own);
    }
    if (!(child instanceof Text) || own.has(child) || !/\S/.test(child.data)) continue;
    const parent = flatParent(child);
    if (parent && isVisible(parent)) yield child.data.trim();
  }
}

const isPressed = (element: Element): boolean => /^(?:button|a|label|input|select|textarea)$/.test(element.localName);

const isOther = (element: Element): boolean => kindOf(element) === 'never' || isPressed(element) || headingLevel(element) !== undefined;
