/**
 * A page can give a field the name `parentNode`, or a picture the name `body`: on its form, or on the
 * document, that name then hides the DOM's own member, for us too
 * (https://webidl.spec.whatwg.org/#LegacyOverrideBuiltIns).
 */

function inherited(node: Node, name: PropertyKey): PropertyDescriptor | undefined {
  for (let type = Object.getPrototypeOf(node); type; type = Object.getPrototypeOf(type)) {
    const found = Object.getOwnPropertyDescriptor(type, name);
    if (found) return found;
  }
  return undefined;
}

/** A member of the DOM itself, whatever the page calls by its name; functions come bound. */
export function native<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  const found = inherited(node, name);
  if (!found) return node[name];
  return found.get ? found.get.call(node) : typeof found.value === 'function' ? found.value.bind(node) : found.value;
}

let createTreeWalker: Document['createTreeWalker'] | undefined;

/** A walker over the text nodes below a root. Asked for around every match, so the way to the DOM's own member is looked up once. */
export function textWalker(root: Node): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  createTreeWalker ??= inherited(document, 'createTreeWalker')?.value as Document['createTreeWalker'];
  return createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** What the chart script asks of an element that may be a form. `children` and the like, which honest forms do use as names, are not among it. */
const ASKED = (
  'localName parentNode parentElement firstChild nextSibling previousSibling nextElementSibling previousElementSibling firstElementChild ' +
  'childElementCount textContent shadowRoot assignedSlot isConnected ownerDocument namespaceURI getAttribute hasAttribute hasAttributes closest ' +
  'contains querySelector querySelectorAll checkVisibility getBoundingClientRect getRootNode compareDocumentPosition scrollIntoView nodeType nodeName'
).split(' ') as (keyof HTMLFormElement)[];

const known = new WeakMap<Node, boolean>();

/** Whether a form's fields hide none of the members that we ask for. Forms that do are not read: there is no honest reason for it. */
export function isHonest(form: Element): boolean {
  let honest = known.get(form);
  if (honest === undefined) {
    honest = ASKED.every((name) => {
      const found = inherited(form, name);
      if (!found) return true;
      // A field that hides a method is an element; a DOM of another make may bind its methods.
      if (typeof found.value === 'function') return typeof (form as HTMLFormElement)[name] === 'function';
      return (form as HTMLFormElement)[name] === (found.get ? found.get.call(form) : found.value);
    });
    known.set(form, honest);
  }
  return honest;
}
