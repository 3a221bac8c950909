/** Shadow roots, the closed ones too where the browser lets an extension see them. */

type WithClosed = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The shadow root of an element, or null. Closed ones are asked for on custom elements only, which is
 * where they occur: the question costs more than all the rest of reading an element.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  if (root) return root instanceof ShadowRoot ? root : null; // a form can have a field of that name
  const tag = element.localName;
  return typeof tag === 'string' && tag.includes('-') ? closedRoot(element) : null;
}

function closedRoot(element: Element): ShadowRoot | null {
  const closed = (element as WithClosed).openOrClosedShadowRoot; // Firefox
  if (closed !== undefined) return closed;
  return element instanceof HTMLElement ? (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}
