/** Which block a text belongs to, by tags alone. */
import { kindOf } from './element-kind.ts';
import { shadowOf } from './shadow.ts';

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

/** The text nodes of a block without those of the blocks inside it, in lines between these. */
function linesOf(block: Node, lines: Text[][] = [[]]): Text[][] {
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) lines.at(-1)?.push(child as Text);
    else if (child.nodeType !== 1) continue;
    else if (kindOf(child as Element) === 'inline' && (child as Element).localName !== 'button') linesOf(child, lines);
    else if (kindOf(child as Element) !== 'never' && lines.at(-1)?.length !== 0) lines.push([]);
  }
  return lines;
}

/** The text nodes of a block without those of the blocks inside it. */
export const textsOf = (block: Node): Text[] => linesOf(block).flat();

/** The lines of a block's own text, as they stand before, between and after the blocks inside it. */
export const runsOf = (block: Element): string[] =>
  linesOf(shadowOf(block) ?? block)
    .map((line) => line.map(({ data }) => data).join(''))
    .filter((text) => /\S/.test(text));
