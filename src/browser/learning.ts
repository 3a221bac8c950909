/** What is kept about learning beside the database: settings, the steps of the first week, and a name without a person. */
import { storage } from 'wxt/utils/storage';
import { REVIEW_DEFAULTS, ReviewSettings } from '../core/review.ts';

/** When the first family sheet was made, ISO moment; null: not yet. Whoever makes a sheet calls `sheetMade`. */
export const firstSheet = storage.defineItem<string | null>('local:firstSheet', { fallback: null });

/** Ticks off the step "first family sheet"; later sheets change nothing. */
export async function sheetMade(now = new Date()): Promise<void> {
  if (!(await firstSheet.getValue())) await firstSheet.setValue(now.toISOString());
}

/** Whether the user wants to see the first steps no more. */
export const firstStepsSkipped = storage.defineItem<boolean>('local:firstStepsSkipped', { fallback: false });

/** Noon of the day on which the panel last mentioned a due review, ISO moment, so that it does so once a day. */
export const reviewMentioned = storage.defineItem<string | null>('local:reviewMentioned', { fallback: null });

const reviewStored = storage.defineItem<unknown>('local:reviewSettings', { fallback: REVIEW_DEFAULTS });
const readSettings = (stored: unknown): ReviewSettings => ReviewSettings.safeParse(stored).data ?? REVIEW_DEFAULTS;

/** How reviews are planned. What stands damaged on disk is as if it were not set. */
export const reviewSettings = {
  fallback: REVIEW_DEFAULTS,
  getValue: async (): Promise<ReviewSettings> => readSettings(await reviewStored.getValue()),
  watch: (onChange: (settings: ReviewSettings) => void) => reviewStored.watch((stored) => onChange(readSettings(stored))),
  setValue: (settings: ReviewSettings): Promise<void> => reviewStored.setValue(ReviewSettings.parse(settings)),
};

const learnerStored = storage.defineItem<string>('local:learnerName', { fallback: '' });

/** The learner's name; empty where it has not been needed yet. */
export const learnerIfAny = (): Promise<string> => learnerStored.getValue();

/** The random name of this browser's learner in statements, made when it is first needed. It names no person. */
export async function learnerName(): Promise<string> {
  const name = await learnerStored.getValue();
  if (name) return name;
  const made = crypto.randomUUID();
  await learnerStored.setValue(made);
  return made;
}

/** Since when statements are sent to the hospital's record store, ISO moment; null: they are not. */
export const sendingSince = storage.defineItem<string | null>('local:sendingSince', { fallback: null });

/** After failures: how many in a row, and the moment before which nothing is tried. */
export const sendingPause = storage.defineItem<{ failures: number; until: number }>('local:sendingPause', {
  fallback: { failures: 0, until: 0 },
});
