/** Shadow roots, the closed ones too where the browser lets an extension see them. */

/** The commonest elements that can have none (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const NO_HOST = new Set('a b br dd dl dt em i input label li ol option select strong table tbody td textarea th thead tr ul'.split(' '));

type WithClosed = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The shadow root of an element, or null. Closed ones are asked for only where one is likely (custom
 * elements and hosts that are otherwise empty), since the question costs more than the rest of reading an element.
 */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.firstChild && !element.localName.includes('-')) return null;
  if (NO_HOST.has(element.localName)) return null;
  const closed = (element as WithClosed).openOrClosedShadowRoot; // Firefox
  if (closed !== undefined) return closed;
  if (!(element instanceof HTMLElement)) return null;
  return globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
