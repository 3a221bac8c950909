/** One short visit to a target of the browser over its DevTools address, for targets that Playwright does not follow when they come and go. */

/** The target ended before it could answer. */
export class TargetGone extends Error {}

/**
 * Evaluates an expression in a target and returns its value as JSON. Comes and goes at once: a debugger that
 * stays keeps a service worker alive that the browser would have stopped. Throws what the expression throws.
 */
export async function evaluateIn<T>(browserAddress: string, targetId: string, expression: string): Promise<T> {
  const socket = new WebSocket(browserAddress.replace(/\/devtools\/.*$/, `/devtools/page/${targetId}`));
  const params = { expression, awaitPromise: true, returnByValue: true, userGesture: false };
  try {
    return await new Promise<T>((resolve, reject) => {
      socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
      socket.onerror = () => reject(new TargetGone());
      socket.onclose = () => reject(new TargetGone());
      socket.onmessage = ({ data }) => {
        const { id, result, error } = JSON.parse(String(data));
        if (id !== 1) return;
        if (error) reject(new Error(error.message));
        else if (result.exceptionDetails) reject(new Error(result.exceptionDetails.exception?.description ?? result.exceptionDetails.text));
        else resolve(result.result.value as T);
      };
    });
  } finally {
    socket.close();
  }
}
