/** What the user set, kept on this computer in storage.local. One item per fact, versioned by WXT. */
import { storage } from 'wxt/utils/storage';
import { Id } from '../core/common.ts';
import type { County } from '../core/program.ts';

/** County that new charts start with, "Fresno, CA"; null: none chosen. */
export const defaultCounty = storage.defineItem<County | null>('local:defaultCounty', { fallback: null });

/** ISO 639 code that new charts start with; null: none chosen. */
export const defaultLanguage = storage.defineItem<string | null>('local:defaultLanguage', { fallback: null });

const neverStored = storage.defineItem<unknown>('local:neverSuggest', { fallback: [] });

/** Whatever stands on disk may have been damaged since: what is no condition id is left out. */
const readIds = (stored: unknown): Id[] =>
  Array.isArray(stored) ? [...new Set(stored.flatMap((one) => Id.safeParse(one).data ?? []))] : [];

/** Ids of the conditions for which this user wants no suggestion on any chart, the latest last. */
export const neverSuggest = {
  fallback: [] as readonly Id[],
  getValue: async (): Promise<readonly Id[]> => readIds(await neverStored.getValue()),
  watch: (onChange: (ids: readonly Id[]) => void): (() => void) => neverStored.watch((stored) => onChange(readIds(stored))),
  /** Adds or takes back one condition. Rejects if storage does. */
  async set(id: Id, never: boolean): Promise<void> {
    const others = readIds(await neverStored.getValue()).filter((one) => one !== id);
    await neverStored.setValue(never ? [...others, id] : others);
  },
};

/** How many are remembered. */
const RECENT = 10;
const recentStored = storage.defineItem<unknown>('local:recentPrograms', { fallback: [] });

/**
 * Ids of the programs that were last opened from Find, the latest first. Never of those opened from a chart: which
 * programs fit a chart says what is in it.
 */
export const recentPrograms = {
  fallback: [] as readonly Id[],
  getValue: async (): Promise<readonly Id[]> => readIds(await recentStored.getValue()),
  watch: (onChange: (ids: readonly Id[]) => void): (() => void) => recentStored.watch((stored) => onChange(readIds(stored))),
  /** Puts one first. Rejects if storage does. */
  async add(id: Id): Promise<void> {
    const others = readIds(await recentStored.getValue()).filter((one) => one !== id);
    await recentStored.setValue([id, ...others].slice(0, RECENT));
  },
  clear: (): Promise<void> => recentStored.setValue([]),
};
