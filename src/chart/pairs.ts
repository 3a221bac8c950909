/** Labels and values at the top of a page, where a chart says who the patient is. */
import { MAY_PROPOSE, type Pair } from '../core/detect/proposal.ts';
import { native } from './dom.ts';
import { tagKind } from './element-kind.ts';
import { isVisible } from './visible.ts';

/** A chart says this near its beginning; a note of a megabyte below it is not looked through. */
const MOST_TEXTS = 3000;
const LABEL_CHARS = 40;
const VALUE_CHARS = 60;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption,legend,summary,[role="heading"]';
const ROWS = 'tr,li,[role="row"]';

/** Pairs that may name language, age or county: "Language: Spanish" in one text, or a label and the text after it. */
export function* pairsOf(document: Document): Generator<Pair> {
  const body = native(document, 'body');
  if (!body) return;
  const walker = native(document, 'createTreeWalker')(body, NodeFilter.SHOW_TEXT);
  let title = '';
  let row: Element | null = null;
  /** The first words of a row say whose row it is. */
  let lead = '';
  let waiting: Omit<Pair, 'value'> | undefined;
  for (let count = 0, node = walker.nextNode(); node && count < MOST_TEXTS; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (!element || text === '' || text === ':' || tagKind(element) === 'never') continue;
    count++;
    if (element.closest(HEADINGS)) title = text;
    const inRow = element.closest(ROWS);
    if (inRow !== row) lead = text;
    row = inRow;
    if (waiting && text.length <= VALUE_CHARS && isVisible(element)) yield { ...waiting, value: text };
    waiting = undefined;
    const [label = '', ...rest] = text.split(':');
    if (label.length > LABEL_CHARS || !MAY_PROPOSE.test(label)) continue;
    const pair = { label, heading: `${title} ${row ? lead : ''}` };
    const value = rest.join(':').trim();
    if (value === '') waiting = pair;
    else if (value.length <= VALUE_CHARS && isVisible(element)) yield { ...pair, value };
  }
}
