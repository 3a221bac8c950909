/** The catalogue for every view: the database and its search index, live; the package when they cannot answer (promise 8). */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '../browser/messages.ts';
import type { ConditionName } from '../core/condition-name.ts';
import type { Lesson } from '../core/lesson.ts';
import { type ProgramSource, sourceInMemory } from '../core/program-source.ts';
import { awayBecause, type Because } from '../data/database-guard.ts';
import { db, reopenDatabase } from '../data/db.ts';
import { openIndex, readIndexNow } from '../data/search-index.ts';
import { useLiveState } from '../ui/use-live.ts';
import { loadRest, useRest } from './load-rest.tsx';

/** Where the build puts the packaged catalogue. */
export const packagedUrl = (): string => browser.runtime.getURL('/catalogue.json' as '/');

export type CatalogueState =
  | { state: 'loading' }
  | {
      state: 'ready';
      /** The programs: what is asked of all of them, and single ones. */
      source: ProgramSource;
      /** Undefined until they are read, which is after the first suggestion. */
      lessons: readonly Lesson[] | undefined;
      /** Damaged rows that were left out. */
      skipped: number;
      /** package: the database does not answer, so nothing can be written. */
      origin: 'database' | 'package';
      /** Why the database does not answer, where that is known. */
      because?: Because;
      /** How much of the search index of a changed catalogue is done, 0 to 1; absent when there is nothing to prepare. */
      preparing?: number;
    };

/** A person waits no longer than this for a database that does not answer. */
const PATIENCE_MS = 2000;
const RETRY_MS = 3000;
/** The first import takes about a tenth of a second, its index about a second; not worth drawing something else meanwhile. */
const FIRST_IMPORT_MS = 500;
const FIRST_INDEX_MS = 1500;

type Packaged = { source: ProgramSource; lessons: readonly Lesson[] };

/**
 * Database first. While it fails, keeps silent or has no index yet, the packaged catalogue answers instead, and
 * the database takes over again as soon as it does. An empty one is filled. Throws (for the error boundary) only if neither
 * can be read.
 */
export function useCatalogue(conditions: readonly ConditionName[]): CatalogueState {
  const [attempt, setAttempt] = useState(0);
  const index = useLiveState(() => readIndexNow(), [attempt]);
  const rest = useRest();
  const texts = useLiveState(async () => rest?.readLessons(), [attempt, rest]);
  const now = index.state === 'ready' ? index.value : undefined;
  /** A database that was lost counts its generations anew. */
  const of = now?.ready && `${now.ready.generation} ${now.ready.of}`;

  // Columns are read once per generation; the old ones answer until the new ones are there.
  const [opened, setOpened] = useState<{ of: string; source: ProgramSource; skipped: number }>();
  const [failed, setFailed] = useState(0);
  useLayoutEffect(() => {
    const { ready } = now ?? {};
    if (!ready || !of || opened?.of === of) return;
    let wanted = true;
    openIndex(ready, conditions).then(
      (source) => wanted && source && setOpened({ of, source, skipped: ready.skipped }),
      () => wanted && setFailed((count) => count + 1),
    );
    return () => {
      wanted = false;
    };
  }, [of, attempt]);

  const broken = index.state === 'failed' || texts.state === 'failed' || failed > attempt;
  const stored = broken ? undefined : opened;
  const read = texts.state === 'ready' ? texts.value : undefined;

  const empty = now !== undefined && !now.ready && now.preparing === undefined;
  useEffect(() => {
    // Nothing there yet, or no longer: fill it from here too, for the background may not start again soon.
    if (empty)
      loadRest()
        .then(({ importPackaged }) => importPackaged(packagedUrl()))
        .catch(() => {}); // the package answers meanwhile
  }, [empty]);

  const preparing = now?.preparing;
  useEffect(() => {
    if (preparing === undefined) return;
    // Said again at each step and while there is none: the worker may have been stopped, and this wakes it.
    const wake = () => void sendMessage('prepareSearch', undefined).catch(() => {});
    wake();
    const again = setInterval(wake, RETRY_MS);
    return () => clearInterval(again);
  }, [now, preparing]);

  const [packaged, setPackaged] = useState<Packaged | { error: unknown }>();
  const wait = broken ? 0 : empty ? FIRST_IMPORT_MS : now ? FIRST_INDEX_MS : PATIENCE_MS;
  useEffect(() => {
    if (stored || packaged) return;
    let wanted = true;
    const late = setTimeout(() => {
      const load = loadRest().then(({ loadPackaged }) => loadPackaged(packagedUrl()));
      load.then(
        ({ programs, lessons }) => wanted && setPackaged({ source: sourceInMemory(programs, conditions), lessons }),
        (error) => wanted && setPackaged({ error }),
      );
    }, wait);
    return () => {
      wanted = false;
      clearTimeout(late);
    };
  }, [stored !== undefined, packaged, wait]);

  // An empty or silent database is watched already; one that failed must be opened again.
  useEffect(() => {
    if (!broken) return;
    const again = setTimeout(() => {
      reopenDatabase().catch(() => {}); // what failed is told by the next read
      setAttempt((count) => Math.max(count + 1, failed));
    }, RETRY_MS);
    return () => clearTimeout(again);
  }, [broken, attempt]);

  const because = awayBecause(db);
  return useMemo(() => {
    const progress = preparing === undefined ? {} : { preparing };
    if (stored) {
      const { source, skipped } = stored;
      return { state: 'ready', source, lessons: read?.lessons, skipped: skipped + (read?.skipped ?? 0), origin: 'database', ...progress };
    }
    if (!packaged) return { state: 'loading' };
    if ('error' in packaged) throw packaged.error;
    return { state: 'ready', ...packaged, skipped: 0, origin: 'package', ...(because ? { because } : {}), ...progress };
  }, [stored, read, packaged, preparing, because]);
}
