/** The database is the store: write anywhere, and whoever looks, sees. */
import { liveQuery } from 'dexie';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

const LOADING = { state: 'loading' } as const;

/**
 * The answer of a Dexie query, asked again whenever a table that it read changes, in this page or any
 * other of the extension. A change of `deps` begins anew: an answer to the old question is never shown
 * for the new one.
 */
export function useLiveState<T>(query: () => Promise<T>, deps: readonly unknown[] = []): Live<T> {
  const question = useMemo(() => ({}), deps);
  const [answer, setAnswer] = useState<{ question: object; live: Live<T> }>({ question, live: LOADING });
  useLayoutEffect(() => {
    const tell = (live: Live<T>) => setAnswer({ question, live });
    const fail = (error: unknown) => tell({ state: 'failed', error });
    // Errors are caught inside: liveQuery keeps silent about a closed database, and ends at any other error.
    const asked = liveQuery(() =>
      query().then(
        (value): Live<T> => ({ state: 'ready', value }),
        (error: unknown): Live<T> => ({ state: 'failed', error }),
      ),
    );
    const subscription = asked.subscribe({ next: tell, error: fail });
    return () => subscription.unsubscribe();
  }, [question]);
  return answer.question === question ? answer.live : LOADING;
}

/** As useLiveState, for a view whose error boundary says what failed: undefined while loading, throws when failed. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[] = []): T | undefined {
  const live = useLiveState(query, deps);
  if (live.state === 'failed') throw live.error;
  return live.state === 'ready' ? live.value : undefined;
}
