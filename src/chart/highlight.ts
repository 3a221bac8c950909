/**
 * "Why?": scrolls to the evidence and marks it, with the CSS Custom Highlight API
 * (https://www.w3.org/TR/css-highlight-api-1/): ranges and a constructed style sheet, no node of the chart is changed.
 */
import { isDocument } from './element-kind.ts';
import type { Place } from './examine.ts';
import { rangesOf } from './run.ts';

const ALL = 'beside-evidence';
const CURRENT = 'beside-evidence-current';

/** Long enough to find the place with one's eyes, short enough not to be taken for the chart's own marking. */
const MARKED_MS = 8000;

const STYLE = `
::highlight(${ALL}) { background-color: #bfe8e4; color: #06302d; }
::highlight(${CURRENT}) { background-color: #ffd98a; color: #3a2600; text-decoration: underline; }`;

export class Marker {
  #last: { condition: string; at: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  /** Marks these mentions and scrolls to the one after the last shown: which one it is, of those in the order of the page. */
  show(condition: string, places: readonly Place[]): { places: readonly Place[]; shown: number } {
    this.clear();
    const sorted = [...places].sort((a, b) => inOrder(a.read.element, b.read.element) || a.mention.start - b.mention.start);
    const at = this.#last?.condition === condition ? (this.#last.at + 1) % Math.max(1, sorted.length) : 0;
    const current = sorted[at];
    if (!current) return { places: [], shown: 0 };
    this.#last = { condition, at };
    const rest = sorted.filter((place) => place !== current).flatMap(ranges);
    this.#mark(ALL, rest);
    const now = ranges(current);
    this.#mark(CURRENT, now);
    const element = now[0]?.startContainer.parentElement ?? current.read.element; // what a form control shows has no range: only scroll
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#timer = setTimeout(() => this.clear(), MARKED_MS);
    return { places: sorted, shown: at };
  }

  /** Takes every mark away. */
  clear(): void {
    clearTimeout(this.#timer);
    if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
    for (const [root, sheet] of this.#sheets) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
    this.#sheets.clear();
  }

  #mark(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0 || typeof CSS === 'undefined' || !('highlights' in CSS)) return;
    for (const { startContainer } of ranges) this.#style(startContainer.getRootNode());
    CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** The style must stand in the tree of the marked text: shadow roots do not inherit it. */
  #style(root: Node): void {
    if (!(isDocument(root) || root instanceof ShadowRoot) || this.#sheets.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#sheets.set(root, sheet);
  }
}

const ranges = ({ read, mention }: Place): Range[] => rangesOf(read.spots, mention.start, mention.end);

const inOrder = (a: Element, b: Element): number => {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};
