/** What an element of someone else's page is to a reader: a block, part of a line, or nothing to read. */

/** Elements whose text is not the chart's: code, embedded documents (they have a script of their own), pictures, navigation. */
const NEVER = new Set(
  (
    'script style noscript template head title meta link datalist iframe frame frameset object embed applet svg canvas ' +
    'video audio map progress meter nav option optgroup'
  ).split(' '),
);

/**
 * Roles of lists to choose from and of furniture: "menus of every diagnosis there is" say nothing about
 * this child. `aria-hidden` is not asked: pages set it on what stands behind an open dialog, and that is
 * still on screen. Text clipped to one pixel for screen readers is read: it says in words what the
 * sighted see as an icon ("No").
 */
const NEVER_ROLES = new Set(
  (
    'navigation menu menubar menuitem menuitemcheckbox menuitemradio tablist tab listbox option tooltip search searchbox ' +
    'toolbar scrollbar'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Descendants that make a table cell or a <dd> a place of its own instead of a value in a row. */
export const COMPLEX = 'table,ul,ol,dl,h1,h2,h3,h4,h5,h6,[role="heading"],[role="grid"],[role="table"],section,article,fieldset,textarea,pre';

/** Lists to choose from that name no role. Asked for only where something was matched, since it walks up the whole page. */
export const PICK_LISTS = '.dropdown-menu,.ui-autocomplete,.typeahead,.navbar,.breadcrumb,.breadcrumbs';

const HTML = 'http://www.w3.org/1999/xhtml';

export type Kind = 'never' | 'block' | 'inline';

/** Elements of a bare XML document and custom elements stand apart: most are boxes, and nobody says otherwise without a style sheet. */
export function kindOf(element: Element): Kind {
  if (element.namespaceURI !== HTML) return NEVER.has(element.localName) ? 'never' : 'block';
  const tag = element.localName;
  if (NEVER.has(tag)) return 'never';
  const role = element.getAttribute('role');
  if (role && NEVER_ROLES.has(role)) return 'never';
  return BLOCKS.has(tag) || tag.includes('-') || role === 'row' ? 'block' : 'inline';
}

/** 1–6 for what the page itself calls a heading; undefined for everything else. */
export function headingLevel(element: Element): number | undefined {
  const tag = element.localName;
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') return 6;
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : undefined;
}

const TITLE_CLASS = /title|heading|head(er)?(?![a-z])|legend|caption|section-?name|\bh[1-6]\b/i;

/** Longest line that can be a heading nobody marked as one. */
const TITLE_CHARS = 80;

/** A short line that looks like a heading: bold, of a title's class, or ending in a colon. */
export function looksLikeTitle(element: Element, text: string): boolean {
  const line = text.trim();
  if (line.length === 0 || line.length > TITLE_CHARS || !/\p{L}/u.test(line)) return false;
  if (line.endsWith(':')) return true;
  const bold = element.firstElementChild;
  if (bold && (bold.localName === 'b' || bold.localName === 'strong') && bold.textContent?.trim() === line) return true;
  return TITLE_CLASS.test(element.className);
}

/** Part of a box that only carries its title: what follows the title in here is furniture, not content. */
export const isTitleBar = (element: Element): boolean => element.localName === 'header' || TITLE_CLASS.test(element.className);

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
