/** The catalogue for every view: the database, live; the package when the database cannot answer (promise 8). */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Lesson } from '../core/lesson.ts';
import type { Pack } from '../core/pack.ts';
import type { Program } from '../core/program.ts';
import { importPackaged, loadPackaged, readCatalogue } from '../data/catalogue.ts';
import { reopenDatabase } from '../data/db.ts';
import { useLiveState } from '../ui/use-live.ts';

/** Where the build puts the packaged catalogue. */
export const packagedUrl = (): string => browser.runtime.getURL('/catalogue.json' as '/');

export type CatalogueState =
  | { state: 'loading' }
  | {
      state: 'ready';
      programs: readonly Program[];
      lessons: readonly Lesson[];
      version: string;
      /** Damaged rows that were left out. */
      skipped: number;
      /** package: the database does not answer, so nothing can be written. */
      origin: 'database' | 'package';
    };

/** A person waits no longer than this for a database that does not answer. */
const PATIENCE_MS = 2000;
const RETRY_MS = 3000;
/** The first import takes about a tenth of a second; not worth saying that the database does not answer. */
const FIRST_IMPORT_MS = 500;

/**
 * Database first. While it fails, keeps silent or stays empty, the packaged catalogue answers instead, and
 * the database takes over again as soon as it does. An empty one is filled. Throws (for the error boundary) only if neither
 * can be read.
 */
export function useCatalogue(): CatalogueState {
  const [attempt, setAttempt] = useState(0);
  const live = useLiveState(() => readCatalogue(), [attempt]);
  const stored = live.state === 'ready' ? live.value : undefined;
  const [packaged, setPackaged] = useState<{ pack: Pack } | { error: unknown }>();

  const empty = live.state === 'ready' && !stored;
  useEffect(() => {
    // Nothing there yet, or no longer: fill it from here too, for the background may not start again soon.
    if (empty) importPackaged(packagedUrl()).catch(() => {}); // the package answers meanwhile
  }, [empty]);

  const wait = live.state === 'loading' ? PATIENCE_MS : empty ? FIRST_IMPORT_MS : 0;
  useEffect(() => {
    if (stored || packaged) return;
    let wanted = true;
    const late = setTimeout(() => {
      loadPackaged(packagedUrl()).then(
        (pack) => wanted && setPackaged({ pack }),
        (error) => wanted && setPackaged({ error }),
      );
    }, wait);
    return () => {
      wanted = false;
      clearTimeout(late);
    };
  }, [stored, packaged, wait]);

  // An empty or silent database is watched already; one that failed must be opened again.
  const broken = live.state === 'failed';
  useEffect(() => {
    if (!broken) return;
    const again = setTimeout(() => {
      reopenDatabase().catch(() => {}); // what failed is told by the next read
      setAttempt((count) => count + 1);
    }, RETRY_MS);
    return () => clearTimeout(again);
  }, [broken, attempt]);

  return useMemo(() => {
    if (stored) return { state: 'ready', ...stored, origin: 'database' };
    if (!packaged) return { state: 'loading' };
    if ('error' in packaged) throw packaged.error;
    const { programs, lessons, version } = packaged.pack;
    return { state: 'ready', programs, lessons, version, skipped: 0, origin: 'package' };
  }, [stored, packaged]);
}
