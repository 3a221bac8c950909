/**
 * What is being typed into the keeper's forms, kept in storage.local at every change: an update of Beside closes its
 * pages and takes the database over, and loses no word of a form that was not saved. About programs only, as the forms are.
 */
import { storage } from 'wxt/utils/storage';

/** `over`: the form before anything was typed, so that what another window changed meanwhile can be told from what was typed. */
export type KeptDraft = { typed: unknown; over: unknown };

const PREFIX = 'keeperDraft:';
const keyOf = (place: string) => `local:${PREFIX}${place}` as const;

/** `place`: which form, as in the address. Rejects if storage cannot be written. */
export const keepDraft = (place: string, draft: KeptDraft): Promise<void> => storage.setItem(keyOf(place), draft);

export const forgetDraft = (place: string): Promise<void> => storage.removeItem(keyOf(place));

/** Null: nothing was left unsaved there. */
export const readDraft = (place: string): Promise<KeptDraft | null> => storage.getItem<KeptDraft>(keyOf(place));

/** The forms in which something was left unsaved. */
export async function draftPlaces(): Promise<string[]> {
  const keys = Object.keys(await storage.snapshot('local'));
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}
