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

/** Every browser that Beside runs in has them; where they fail all the same, a draft is as safe as one window makes it. */
const locks = (): LockManager | undefined => navigator.locks;

/** Places whose forms this page has open, until their locks are really given back. */
const own = new Map<string, AbortSignal>();

/** A page that was left gives its locks back a moment later; only another window holds one for longer. */
const PATIENCE_MS = 300;

/**
 * The place where a form keeps its draft until `closed`: its own, or one beside it while another window has the same form
 * open, since two forms with one draft would write over each other. Any page of the keeper opens the form by either.
 */
export const holdPlace = (place: string, closed: AbortSignal): Promise<string> =>
  new Promise((tell) => {
    const hold = () => {
      own.set(place, closed);
      tell(place);
      return new Promise<void>((release) => {
        if (closed.aborted) release();
        closed.addEventListener('abort', () => release());
      });
    };
    const taken = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';
    const beside = () => holdPlace(`${place}/${crypto.randomUUID().slice(0, 8)}`, closed);
    const asked = locks()?.request(keyOf(place), { signal: AbortSignal.timeout(PATIENCE_MS) }, hold) ?? Promise.reject();
    asked
      .catch((error: unknown) => tell(taken(error) ? beside() : place))
      .finally(() => {
        if (own.get(place) === closed) own.delete(place);
      });
  });

export const forgetDraft = (place: string): Promise<void> => storage.removeItem(keyOf(place));

/** Null: nothing was left unsaved there. */
export const readDraft = (place: string): Promise<KeptDraft | null> => storage.getItem<KeptDraft>(keyOf(place));

/** The forms in which something was left unsaved and that no other window has open. */
export async function draftPlaces(): Promise<string[]> {
  const mine = new Set(own.keys()); // now: the lock of a form that is just being left may be given back meanwhile
  const [kept, held] = await Promise.all([
    storage.snapshot('local'),
    locks()
      ?.query()
      .catch(() => undefined),
  ]);
  const open = new Set(held?.held?.map(({ name }) => name));
  return Object.keys(kept)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .filter((place) => mine.has(place) || !open.has(keyOf(place)));
}
