/**
 * Clinical documents in XML (HL7 CDA R2, C-CDA) as the page that they ask to be shown as: the title and the narrative of
 * each section, which is what the author signed for. Entries for machines say the same again and are left out.
 */
import { Window } from 'happy-dom';

/** Whether a text is such a document, whatever stands before its root. */
export const isClinicalDocument = (text: string): boolean =>
  /^\ufeff?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:\w+:)?ClinicalDocument[\s>]/.test(text.slice(0, 10_000));

/** Elements of the narrative block and what HTML calls them (CDA R2, section 4.3.5); all others are mere spans. */
const HTML: Readonly<Record<string, string>> = { list: 'ul', item: 'li', paragraph: 'p', caption: 'p', br: 'br', linkHtml: 'a' };
const SAME: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'sub', 'sup']);
const WIDTHS = ['colspan', 'rowspan'];

/** The document as HTML. What is broken in it is left out. */
export function narrativeOf(xml: string): string {
  const window = new Window();
  try {
    // A prefix says nothing here, and the parser would make it a part of the name.
    const plain = xml.replace(/^\ufeff/, '').replace(/(<\/?)\w+:(?=[A-Za-z])/g, '$1');
    const document = new window.DOMParser().parseFromString(plain, 'application/xml') as unknown as Document;
    const sections = [...document.querySelectorAll('section')].map((section) => {
      const title = [...section.children].find(({ localName }) => localName === 'title');
      const text = [...section.children].find(({ localName }) => localName === 'text');
      const rank = Math.min(6, 1 + depthOf(section));
      return `<h${rank}>${escaped(title?.textContent ?? '')}</h${rank}>${text ? contentOf(text) : ''}`;
    });
    return `<!doctype html><body>${sections.join('\n')}</body>`;
  } finally {
    window.happyDOM.abort();
  }
}

function depthOf(section: Element): number {
  let depth = 0;
  for (let above: Element | null = section; above; above = above.parentElement) if (above.localName === 'section') depth++;
  return depth;
}

function contentOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 3 || node.nodeType === 4) return escaped(node.nodeValue ?? '');
      if (node.nodeType !== 1) return '';
      const child = node as Element;
      if (child.getAttribute('revised') === 'delete') return '';
      const name = SAME.has(child.localName) ? child.localName : (HTML[child.localName] ?? 'span');
      if (name === 'br') return '<br>';
      const widths = WIDTHS.map((width) => [width, Number(child.getAttribute(width))] as const).filter(([, cells]) => cells > 1);
      return `<${name}${widths.map(([width, cells]) => ` ${width}="${cells}"`).join('')}>${contentOf(child)}</${name}>`;
    })
    .join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
