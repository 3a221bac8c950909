/**
 * What a person waits for at an opening is the first suggestion, or the sentence that says why there is none. Whatever else
 * the panel loads, reads or asks of the browser waits for that here.
 */

/** However slow the first one is, the rest waits no longer. */
const LONGEST_MS = 1500;

let tell = () => {};

/** Resolves once, when what is shown first has been painted. */
export const firstShown: Promise<void> = new Promise((resolve) => {
  tell = resolve;
});
setTimeout(tell, LONGEST_MS);

/** To be called when the first true answer has been drawn, and when a person goes elsewhere before that. */
export function noteShown(): void {
  // The first task after the next frame. A page that nobody sees has no frames; for it the time above counts.
  requestAnimationFrame(() => setTimeout(tell));
}
