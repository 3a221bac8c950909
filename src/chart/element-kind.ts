/** What an element of someone else's page is to a reader: a block, part of a line, or nothing to read. */

import { isHonest } from './dom.ts';
import { shadowOf } from './shadow.ts';

export type Kind = 'never' | 'block' | 'inline';

const KINDS = new Map<string, Kind>();
const tags = (kind: Kind, names: string) => {
  for (const name of names.split(' ')) KINDS.set(name, kind);
};

// Not the chart's: code, embedded documents (they have a script of their own), pictures, navigation, what was deleted.
tags(
  'never',
  'script style noscript template head title meta link datalist iframe frame frameset object embed applet svg canvas video audio map ' +
    'progress meter nav option optgroup del s strike',
);
tags(
  'block',
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul',
);
tags(
  'inline',
  'a abbr acronym b bdi bdo big br button cite code data dfn em font i img input ins kbd label mark nobr output q rp rt ruby samp ' +
    'select slot small span strong sub sup textarea time tt u var wbr',
);

/**
 * Roles of lists to choose from and of furniture: "menus of every diagnosis there is" say nothing about
 * this child. `aria-hidden` is not asked: pages set it on what stands behind an open dialog, and that is
 * still on screen. Text clipped to one pixel for screen readers is read: it says in words what the
 * sighted see as an icon ("No").
 */
const NEVER_ROLES = new Set(
  'navigation menu menubar menuitem menuitemcheckbox menuitemradio tablist tab listbox option tooltip search searchbox toolbar scrollbar'.split(
    ' ',
  ),
);

/** Descendants that make a table cell or a <dd> a place of its own instead of a value in a row. */
export const COMPLEX =
  'table,ul,ol,dl,h1,h2,h3,h4,h5,h6,[role="heading"],[role="grid"],[role="table"],section,article,fieldset,textarea,pre';

/** Lists to choose from that name no role. Asked for only where something was matched, since it walks up the whole page. */
export const PICK_LISTS = '.dropdown-menu,.ui-autocomplete,.typeahead,.navbar,.breadcrumb,.breadcrumbs';

export const isDocument = (node: Node): node is Document => node.nodeType === 9;

/** Custom elements and elements of a bare XML document count as blocks: most are boxes, and only a style sheet could say otherwise. */
export function kindOf(element: Element): Kind {
  const tag = element.localName;
  if (tag === 'form' || typeof tag !== 'string') return isHonest(element) ? 'block' : 'never';
  const kind = KINDS.get(tag) ?? 'block';
  if (kind === 'never') return kind;
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  if (role === null) return kind;
  return NEVER_ROLES.has(role) ? 'never' : role === 'row' ? 'block' : kind;
}

/** What the tag alone says; a shadow root, and a form whatever it holds, count as blocks. */
export const tagKind = (node: Node | null): Kind => KINDS.get((node as Element | null)?.localName ?? '') ?? 'block';

const LEVELS = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
  ['legend', 6],
  ['caption', 6],
  ['summary', 6],
]);

/** The level that a tag gives by itself. */
export const tagLevel = (element: Element): number | undefined => LEVELS.get(element.localName);

/** 1–6 for what the page itself calls a heading; undefined for everything else. */
export function headingLevel(element: Element): number | undefined {
  const level = LEVELS.get(element.localName);
  if (level !== undefined) return level;
  // A header cell, or one as wide as the others together, that is alone in its row is the heading of the rows below it.
  const isWide = element.localName === 'td' && Number(element.getAttribute('colspan')) > 1;
  if ((isWide || element.localName === 'th') && !element.nextElementSibling && !element.previousElementSibling) return 6;
  if (!element.hasAttributes()) return undefined;
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  return isDisclosure(element) ? 6 : undefined;
}

const TITLE_CLASS = /title|heading|head(er)?(?![a-z])|legend|caption|section-?name|\bh[1-6]\b/i;

/** Longest line that can be a heading nobody marked as one. */
const TITLE_CHARS = 80;

/** Whether an element could carry a title by its make; a line that ends in a colon needs no such sign. */
export const isTitleLike = (element: Element): boolean =>
  headingLevel(element) !== undefined ||
  (element.parentElement !== null && tagLevel(element.parentElement) !== undefined) ||
  /^(b|strong)$/.test(element.firstElementChild?.localName ?? '') ||
  isNamedTitle(element);

/** By its class, or as <card-title> is by its tag. */
const isNamedTitle = (element: Element): boolean =>
  (element.hasAttributes() && TITLE_CLASS.test(element.getAttribute('class') ?? '')) ||
  (element.localName.includes('-') && TITLE_CLASS.test(element.localName));

/** Tag and class, but for what tells one row from the next. */
export const makeOf = (row: Element): string =>
  `${row.localName} ${row.getAttribute('class') ?? ''}`.replace(/[\w-]*(odd|even|selected|active|first|last)[\w-]*|\d+/gi, '');

/** A short line that looks like a heading: bold, of a title's class, or ending in a colon. */
export function looksLikeTitle(element: Element, text: string): boolean {
  const line = text.trim();
  if (line.length === 0 || line.length > TITLE_CHARS || !/[A-Za-zÀ-ỿ]/.test(line)) return false;
  if (line.endsWith(':')) return true;
  const bold = element.firstElementChild;
  if (bold && (bold.localName === 'b' || bold.localName === 'strong') && bold.textContent?.trim() === line) return true;
  return isNamedTitle(element);
}

/** The name of a column governs its column, and nothing after it. */
export const isInColumnHeader = (owner: Element): boolean => owner.closest('[role="columnheader"],thead') !== null;

/** Bold, and nothing else before the blocks that it introduces. */
const isBoldTitle = (first: Element | null, line: string): boolean =>
  first !== null &&
  (first.localName === 'b' || first.localName === 'strong') &&
  first.textContent?.trim() === line.trim() &&
  first.nextElementSibling !== null &&
  kindOf(first.nextElementSibling) === 'block';

/**
 * A line that stands for a heading: all the text of its element, or ending in a colon, when it introduces
 * the blocks inside the element. List items without a list of their own and cells beside others are content.
 */
export function isTitle(owner: Element, line: string): boolean {
  const tag = owner.localName;
  if (tag === 'li') return line.length <= TITLE_CHARS && owner.querySelector(':scope > ul, :scope > ol, :scope > [role="group"]') !== null;
  if (tag === 'td' && (owner.nextElementSibling || owner.previousElementSibling)) return false;
  if (!looksLikeTitle(owner, line) || isInColumnHeader(owner)) return false;
  const first = owner.firstElementChild;
  return (owner.textContent ?? '').trim() === line.trim() || line.trim().endsWith(':') || isBoldTitle(first, line);
}

/** A button that folds a section open is its heading. */
export const isDisclosure = (element: Element): boolean =>
  element.hasAttribute('aria-expanded') &&
  !element.hasAttribute('aria-haspopup') &&
  !/^(input|select|tr|li)$/.test(element.localName) &&
  !/^(combobox|row|treeitem)$/.test(element.getAttribute('role') ?? '');

/** Part of a box that only carries its title: what follows the title in here is furniture, not content. */
export const isTitleBar = (element: Element): boolean => element.localName === 'header' || isNamedTitle(element);

const REGIONS = /^(?:section|article|aside|dialog)$/;
const REGION_ROLES = /^(?:region|group|dialog|alertdialog|article|complementary|tabpanel)$/;

/** What a part of the page calls itself for those who cannot see it; of a tab's panel, its tab. */
export function regionName(element: Element): string | undefined {
  if (!element.hasAttributes()) return undefined;
  const role = element.getAttribute('role');
  if (!(role === null ? REGIONS.test(element.localName) : REGION_ROLES.test(role))) return undefined;
  return element.getAttribute('aria-label')?.trim() || undefined;
}

/** The element around a node as it is drawn: through slots and out of shadow roots. */
export function flatParent(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Whether `outer` holds `inner` as drawn, over the borders of shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = flatParent(node)) if (node === outer) return true;
  return false;
}

/** The nodes inside an element as they are drawn. */
export function flatChildren(element: Element): Node[] {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...(shadowOf(element) ?? element).childNodes];
}
