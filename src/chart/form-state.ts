/** What a form says: the text of inputs, the chosen option, the state of boxes. Never passwords, never search boxes. */
import { native } from './dom.ts';
import { isDocument } from './element-kind.ts';
import { isVisible, sameLine } from './visible.ts';

export const GLYPH = { true: '☑', false: '☐' } as const;

const SEARCH = /search|find|filter|look.?up/i;

/** Text that a control shows; "" for an empty one, null for controls that are never read. */
export function shownValue(control: Element): string | null {
  if (control instanceof HTMLTextAreaElement) return isSearch(control) ? null : control.value;
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].map((option) => (option.value === '' ? '' : option.text)).join(', ');
  }
  // `type` reads "text" for unknown types too; email, number, date and so on name no condition.
  return control instanceof HTMLInputElement && control.type === 'text' && !isSearch(control) ? control.value : null;
}

function isSearch(control: Element): boolean {
  return ['name', 'id', 'placeholder', 'aria-label'].some((name) => SEARCH.test(control.getAttribute(name) ?? ''));
}

/** The fields without labels that stand in one line with this one, itself among them, in order. */
export function fieldsAround(control: Element): Element[] {
  const line = [control];
  const isField = (one: Element | null): one is Element =>
    one !== null && /^(?:input|select)$/.test(one.localName) && shownValue(one) !== null && !ariaLabel(one) && isVisible(one);
  for (let next = control.nextElementSibling; isField(next) && sameLine(line.at(-1) ?? control, next); next = next.nextElementSibling)
    line.push(next);
  for (let back = control.previousElementSibling; isField(back) && sameLine(back, line[0] ?? control); back = back.previousElementSibling)
    line.unshift(back);
  return line;
}

/** Checked or not, for boxes, radio buttons and switches of any make; undefined for everything else. */
export function checkedOf(element: Element): boolean | undefined {
  if (element instanceof HTMLInputElement) {
    return element.type === 'checkbox' || element.type === 'radio' ? element.checked : undefined;
  }
  if (isAnswer(element)) return element.getAttribute('aria-pressed') === 'true';
  const role = element.getAttribute('role');
  return role === 'checkbox' || role === 'radio' || role === 'switch' ? element.getAttribute('aria-checked') === 'true' : undefined;
}

/** A button that stays pressed is one of the answers of a question. */
export const isAnswer = (element: Element): boolean =>
  element.hasAttribute('aria-pressed') && /^\W*(?:yes|no|unsure|unknown|present|absent|s[ií])\W*$/i.test(element.textContent ?? '');

/** What a picture without words says to those who cannot see it: the only thing that tells "active" from "resolved" in many lists. */
export function iconLabel(box: Element): string {
  if (box.querySelector('button,a,input,select,textarea') || hasWords(box)) return '';
  for (const icon of [box, ...box.querySelectorAll('[aria-label],[title],img[alt],svg')]) {
    const title = icon.localName === 'svg' ? icon.querySelector(':scope > title')?.textContent?.trim() : undefined;
    const label = ['aria-label', 'alt', 'title'].map((name) => icon.getAttribute(name)).find(Boolean) ?? title;
    if (label && label.length <= ICON_CHARS) return label;
  }
  return '';
}

const ICON_CHARS = 40;

/** Text beside drawings, whose own text is their title; or a place for text from elsewhere. */
function hasWords(box: Element): boolean {
  if (box.localName === 'slot' || box.querySelector('slot')) return true;
  if (box.localName === 'svg' || !/\S/.test(box.textContent ?? '')) return false;
  const drawn = [...box.querySelectorAll('svg')].map((svg) => svg.textContent).join('');
  return (box.textContent ?? '').replace(/\s/g, '').length > drawn.replace(/\s/g, '').length;
}

/** A box that picks the row for the next command says nothing about what stands in the row. */
export const picksRow = (element: Element): boolean => /select|choose|pick/i.test(element.getAttribute('aria-label') ?? '');

/** A group of radio buttons and nothing else to fill in: one question with one answer. */
export function isChoice(group: Element): boolean {
  if (group.localName !== 'fieldset' && group.getAttribute('role') !== 'radiogroup') return false;
  return group.querySelectorAll(RADIO).length > 1 && group.querySelector('input:not([type="radio"]),select,textarea') === null;
}

export const RADIO = 'input[type="radio"],[role="radio"]';

const ASKING = '[role="combobox"],[aria-autocomplete],[aria-haspopup="listbox"]';

/** Whether an element stands in what a field to type into puts over the page: names to choose from. */
export function isOffered(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const field = [box.previousElementSibling, box.nextElementSibling].some((one) => one?.matches(ASKING));
    if (field && /absolute|fixed/.test(getComputedStyle(box).position)) return true;
  }
  return false;
}

const COMMAND =
  /^\W*(add|apply|cancel|change|choose|clear|close|copy|create|delete|edit|export|filter|find|go|hide|import|more|new|next|open|order|previous|print|refer|remove|save|search|select|send|set|show|sort|start|submit|update|view)\b/i;

/**
 * Buttons offer ("Add epilepsy"), and rows of them are lists to choose from; yet problem lists also make
 * the name of a problem a button. One that stands alone and does not begin with a command is read.
 */
export function isReadButton(button: Element): boolean {
  if (button.hasAttribute('aria-haspopup')) return false;
  let buttons = 0;
  for (let sibling = button.parentElement?.firstElementChild; sibling; sibling = sibling.nextElementSibling)
    if (sibling.localName === 'button' || sibling.getAttribute('role') === 'button') buttons++;
  return buttons < 2 && !COMMAND.test(button.textContent ?? '');
}

/** Labels by the id of their control. Built once per pass and root: `control.labels` searches the whole document at every call. */
export class Labels {
  #roots = new Map<Node, Map<string, HTMLLabelElement>>();

  /** The label that stands elsewhere (`for`), or the one around the control. */
  of(control: Element): HTMLLabelElement | undefined {
    const root = control.getRootNode();
    let labels = this.#roots.get(root);
    if (!labels) {
      const all =
        isDocument(root) || root instanceof ShadowRoot
          ? native<Document | ShadowRoot, 'querySelectorAll'>(root, 'querySelectorAll')('label[for]')
          : [];
      labels = new Map([...all].map((label) => [label.getAttribute('for') ?? '', label as HTMLLabelElement]));
      this.#roots.set(root, labels);
    }
    return (control.id && labels.get(control.id)) || control.closest('label') || undefined;
  }
}

/** What names a control without a <label>: `aria-label`, or the elements that `aria-labelledby` points to. */
export function ariaLabel(control: Element): string {
  const root = control.getRootNode();
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named =
    isDocument(root) || root instanceof ShadowRoot
      ? ids.map((id) => native<Document | ShadowRoot, 'getElementById'>(root, 'getElementById')(id)?.textContent ?? '')
      : [];
  return named.join(' ').trim() || (control.getAttribute('aria-label') ?? '').trim();
}
