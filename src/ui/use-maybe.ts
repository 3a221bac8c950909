/** An answer that is there at once, or comes later: drawn without a blink in the first case. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { isLater, type Maybe } from '../core/maybe.ts';

/**
 * The answer to the question of these `deps`, undefined until it comes. `keep`: until then, the answer to the question
 * before. A rejection leaves it undefined: whoever gave the question says that the database is away.
 */
export function useMaybe<T>(ask: () => Maybe<T>, deps: readonly unknown[], keep = false): T | undefined {
  const asked = useMemo(() => ({ answer: ask() }), deps);
  const later = isLater(asked.answer);
  const [held, setHeld] = useState<{ asked: object; value: T }>();
  useLayoutEffect(() => {
    const { answer } = asked;
    if (!isLater(answer)) return;
    let wanted = true;
    answer.then(
      (value) => wanted && setHeld({ asked, value }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [asked]);
  if (!later) return asked.answer as T;
  return held && (keep || held.asked === asked) ? held.value : undefined;
}
