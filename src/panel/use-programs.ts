/** Single programs of the catalogue, for views that know which ones they want. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id } from '../core/common.ts';
import type { Found } from '../core/found.ts';
import type { Needs } from '../core/needs.ts';
import type { Program } from '../core/program.ts';
import type { ProgramFacts } from '../core/program-facts.ts';
import type { ProgramSource } from '../core/program-source.ts';
import type { Suggestion, Suggestions } from '../core/suggestion.ts';
import { useLiveState } from '../ui/use-live.ts';
import { useMaybe } from '../ui/use-maybe.ts';
import type { CatalogueState } from './use-catalogue.ts';

const NONE: readonly Program[] = [];

/** Programs with these ids, without those that are gone, as the clinic's own work has them now; undefined until they are read. */
export function usePrograms(catalogue: CatalogueState, ids: readonly Id[]): readonly Program[] | undefined {
  const source = catalogue.state === 'ready' ? catalogue.source : undefined;
  const ask = () => (source && ids.length > 0 ? source.byIds(ids) : NONE);
  // At once where they are in memory; and followed, because another window may correct them.
  const first = useMaybe(ask, [source, ids.join()]);
  const live = useLiveState(async () => ask(), [source, ids.join()]);
  return source && (live.state === 'ready' ? live.value : first);
}

/** One program, null when it is no longer in the catalogue; undefined until it is read. */
export function useProgram(catalogue: CatalogueState, id: Id): Program | null | undefined {
  const read = usePrograms(catalogue, [id]);
  return read && (read[0] ?? null);
}

/** More are never looked at one by one: what comes after is found by typing. */
const MOST = 40;
/** What is on screen first, with one to spare for one that is hidden here: reading and checking all takes as long as everything else. */
const AT_FIRST = 4;

/**
 * Suggestions with their programs. What is suggested follows from the chart at once (promise 4); only the texts of
 * programs are read from disk, and one that is not there yet is left out until it is. Undefined until there is anything to show.
 */
export function useSuggestions(source: ProgramSource | undefined, found: readonly Found[], needs: Needs): Suggestions | undefined {
  const ranked = useMemo(() => source?.suggest(found, needs), [source, found, needs]);
  const [begun, setBegun] = useState<typeof ranked>();
  const most = begun === ranked ? MOST : AT_FIRST;
  const wanted = ranked
    ? [...ranked.fitting.slice(0, most), ...ranked.fallback.slice(0, most)].map(({ program }) => Number(program.id))
    : [];
  const read = useMaybe(() => source?.read(wanted) ?? [], [source, wanted.join()]);
  useEffect(() => {
    if (read) setBegun(ranked);
  }, [read, ranked]);
  const known = useRef<{ source: ProgramSource | undefined; programs: Map<number, Program> }>({ source, programs: new Map() });
  if (known.current.source !== source) known.current = { source, programs: new Map() };
  const { programs } = known.current;
  if (read)
    wanted.forEach((at, i) => {
      const program = read[i];
      if (program) programs.set(at, program);
      else programs.delete(at);
    });
  if (!ranked || (!read && !wanted.some((at) => programs.has(at)))) return undefined;
  const whole = (some: readonly Suggestion<ProgramFacts>[]) =>
    some.slice(0, MOST).flatMap(({ program, ...rest }): Suggestion[] => {
      const there = programs.get(Number(program.id));
      return there ? [{ ...rest, program: there }] : [];
    });
  return { fitting: whole(ranked.fitting), fallback: whole(ranked.fallback) };
}
