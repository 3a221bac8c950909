/** Shadow roots, the closed ones too where the browser lets an extension see them. */

type WithClosed = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The shadow root of an element, or null. Closed ones are asked for only where one is likely (custom
 * elements and hosts that are otherwise empty), since the question costs more than the rest of reading an element.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.firstChild && !element.localName.includes('-')) return null;
  const closed = (element as WithClosed).openOrClosedShadowRoot; // Firefox
  if (closed !== undefined) return closed;
  if (!(element instanceof HTMLElement)) return null;
  return globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
