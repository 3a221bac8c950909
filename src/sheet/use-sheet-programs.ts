/** Programs for a sheet: from the database with the clinic's own work, from the package where that does not answer. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Id } from '../core/common.ts';
import { type LocalProgram, withOverlays } from '../core/overlay.ts';
import { loadPackaged } from '../data/catalogue.ts';
import { type ProgramName, programNames, readLocalPrograms, readProgramNames } from '../data/local-programs.ts';
import { useLiveState } from '../ui/use-live.ts';

/** A person waits no longer than this for a database that does not answer. */
const PATIENCE_MS = 2000;

const packaged = () => loadPackaged(browser.runtime.getURL('/catalogue.json' as '/'));

export type SheetPrograms = {
  /** Those that were wanted when this was read: for a moment after a change, still the ones before. */
  ids: readonly Id[];
  /** In the order of the ids, null for one that is not in the catalogue. */
  locals: readonly (LocalProgram | null)[];
  /** package: what this clinic corrected or marked as dead is not known. */
  origin: 'database' | 'package';
};

/** Undefined until they are read. Throws, for the error boundary, when neither database nor package answers. */
export function useSheetPrograms(ids: readonly Id[]): SheetPrograms | undefined {
  const live = useLiveState(() => readLocalPrograms(ids), [ids.join()]);
  const [late, setLate] = useState(false);
  const [spare, setSpare] = useState<{ programs: ReadonlyMap<Id, LocalProgram> } | { error: unknown }>();
  const away = live.state === 'failed' || late;
  useEffect(() => {
    setLate(false);
    if (live.state !== 'loading') return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [live.state]);
  useEffect(() => {
    if (!away || spare) return;
    packaged().then(
      ({ programs }) => setSpare({ programs: new Map(programs.map((program) => [program.id, withOverlays(program, [])])) }),
      (error) => setSpare({ error }),
    );
  }, [away, spare]);

  const before = useRef<SheetPrograms | undefined>(undefined);
  if (spare && 'error' in spare && live.state !== 'ready') throw spare.error;
  const now = useMemo((): SheetPrograms | undefined => {
    if (live.state === 'ready') return { ids, locals: live.value, origin: 'database' };
    if (!away || !spare || 'error' in spare) return undefined;
    return { ids, locals: ids.map((id) => spare.programs.get(id) ?? null), origin: 'package' };
  }, [live, away, spare, ids.join()]);
  // Nothing on screen goes away while the next program is read, least of all the field in which one types.
  if (now) before.current = now;
  return before.current;
}

/** Names to choose from, read when they are first wanted. */
export async function readNames(): Promise<readonly ProgramName[]> {
  return readProgramNames().catch(async () => programNames((await packaged()).programs));
}
