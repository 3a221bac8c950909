/** Whether what is kept on this computer stays there, and whether it did. */
import { storage } from 'wxt/utils/storage';

const databaseThere = storage.defineItem<boolean>('local:databaseThere', { fallback: false });

/** When it was noticed that the database had been deleted, as a moment (ISO 8601); null: it was not, or that was read. */
export const databaseLost = storage.defineItem<string | null>('local:databaseLost', { fallback: null });

/** To be told of each opening of the database; `made`: it was empty and new. One that had been there before was lost. */
export async function noteDatabase(made: boolean, now = new Date()): Promise<void> {
  const known = await databaseThere.getValue();
  if (known && made) await databaseLost.setValue(now.toISOString());
  if (!known) await databaseThere.setValue(true);
}

/** Whether the browser promised not to make room by deleting what Beside keeps. */
export const staysForGood = async (): Promise<boolean> => navigator.storage.persisted();

/** Asks for that promise, where it was not given. Only a page can. Resolves to the answer. */
export const keepForGood = async (): Promise<boolean> => (await staysForGood()) || navigator.storage.persist();
