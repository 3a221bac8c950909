/** Labels and values at the top of a page, where a chart says who the patient is. */
import { MAY_PROPOSE, type Pair } from '../core/detect/proposal.ts';
import { native, textWalker } from './dom.ts';
import { tagKind } from './element-kind.ts';
import { isVisible } from './visible.ts';

/** A chart says this near its beginning; a note of a megabyte below it is not looked through. */
const MOST_TEXTS = 3000;
/** Texts between two chances to stop. */
const STEP = 200;
const LABEL_CHARS = 40;
const VALUE_CHARS = 60;
/** Longer texts with their white space are neither. */
const LONGEST = 400;

/** "DOB 03/04/2018", "Age 7 y". */
const NO_COLON = /^(.{0,40}?\b(?:language|age|dob|d\.o\.b\.?|birth ?date|date of birth|born))\s+(\S.*)$/i;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption,legend,summary,[role="heading"]';
const ROWS = 'tr,li,[role="row"]';

/** Pairs that may name language, age or county: "Language: Spanish" in one text, or a label and the text after it. `last`: where the looking ended, if there was more. A step at a time. */
export function* pairsOf(document: Document): Generator<void, { pairs: Pair[]; last: Node | null }> {
  const pairs: Pair[] = [];
  const body = native(document, 'body');
  if (!body) return { pairs, last: null };
  const walker = textWalker(body);
  const texts: Text[] = [];
  let title = '';
  let titled = 0;
  /** The heading before the last text; asked only for labels, since nearly no text is one. */
  const titleHere = () => {
    for (let i = texts.length - 1; i >= titled; i--) {
      if (!texts[i]?.parentElement?.closest(HEADINGS)) continue;
      title = trimmed(texts[i]);
      break;
    }
    titled = texts.length;
    return title;
  };
  let waiting: Omit<Pair, 'value'> | undefined;
  let node = walker.nextNode() as Text | null;
  for (; node && texts.length < MOST_TEXTS; node = walker.nextNode() as Text | null) {
    const element = node.parentElement;
    const text = node.length > LONGEST ? '…'.repeat(VALUE_CHARS + 1) : node.data.trim();
    if (!element || text === '' || text === ':' || tagKind(element) === 'never') continue;
    texts.push(node);
    if (texts.length % STEP === 0) yield;
    if (waiting && text.length <= VALUE_CHARS && isVisible(element)) pairs.push({ ...waiting, value: text });
    waiting = undefined;
    const colon = text.indexOf(':');
    const split = colon < 0 && text.length <= LABEL_CHARS + VALUE_CHARS && MAY_PROPOSE.test(text) ? NO_COLON.exec(text) : null;
    const label = split?.[1] ?? (colon < 0 ? text : text.slice(0, colon));
    if (label.length > LABEL_CHARS || !MAY_PROPOSE.test(label)) continue;
    const pair = { label, heading: `${titleHere()} ${leadOf(element.closest(ROWS))}` };
    const value = split?.[2] ?? (colon < 0 ? '' : text.slice(colon + 1).trim());
    if (value === '') waiting = pair;
    else if (value.length <= VALUE_CHARS && isVisible(element)) pairs.push({ ...pair, value });
  }
  return { pairs, last: node };
}

/** The first words of a row say whose row it is. */
function leadOf(row: Element | null): string {
  if (!row) return '';
  const walker = textWalker(row);
  let text = '';
  while (text === '' && walker.nextNode()) text = trimmed(walker.currentNode);
  return text.slice(0, LONGEST);
}

const trimmed = (node: Node | undefined): string => (node?.nodeValue ?? '').trim();
