/** All that was chosen on this computer, together: for the file that has everything, and for erasing. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type SettingName, Settings } from '../core/everything.ts';
import { NO_PRACTICE } from '../core/practice.ts';
import { REVIEW_DEFAULTS } from '../core/review.ts';
import { firstSheet, firstStepsSkipped, learnerIfAny, reviewSettings } from './learning.ts';
import { me, practice } from './practice.ts';
import { defaultCounty, defaultLanguage, neverSuggest, recentPrograms } from './settings.ts';

/** What differs from nothing chosen. What stands damaged on disk is as if it were not set. */
export async function readSettings(): Promise<Settings> {
  const stored: Record<SettingName, unknown> = {
    county: await defaultCounty.getValue(),
    language: await defaultLanguage.getValue(),
    never: unless([], await neverSuggest.getValue()),
    me: unless({}, await me.getValue()),
    practice: unless(NO_PRACTICE, await practice.getValue()),
    reviews: unless(REVIEW_DEFAULTS, await reviewSettings.getValue()),
    firstSheet: await firstSheet.getValue(),
    firstStepsSkipped: unless(false, await firstStepsSkipped.getValue()),
    learner: await learnerIfAny(),
    recent: unless([], await recentPrograms.getValue()),
  };
  const read = Object.entries(stored).flatMap(([name, value]) => {
    const { data } = Settings.shape[name as SettingName].safeParse(value);
    return data === undefined ? [] : [[name, data]];
  });
  return Settings.parse(Object.fromEntries(read));
}

/** The value, or nothing where it says no more than this. */
const unless = <Value>(usual: unknown, value: Value): Value | undefined =>
  JSON.stringify(value) === JSON.stringify(usual) ? undefined : value;

/** Where each stands in storage.local. */
export const KEYS = {
  county: 'local:defaultCounty',
  language: 'local:defaultLanguage',
  never: 'local:neverSuggest',
  me: 'local:me',
  practice: 'local:practice',
  reviews: 'local:reviewSettings',
  firstSheet: 'local:firstSheet',
  firstStepsSkipped: 'local:firstStepsSkipped',
  learner: 'local:learnerName',
  recent: 'local:recentPrograms',
} as const satisfies Record<SettingName, string>;

/** What belongs to this computer and would be wrong on another one: the state of its database, of its clock and of its sending. */
export const OF_THIS_COMPUTER: readonly string[] = [
  'local:databaseThere',
  'local:databaseLost',
  'local:sweep',
  'local:reviewMentioned',
  'local:sendingSince',
  'local:sendingPause',
];

/** Writes these settings in one go and leaves the others. Rejects, with nothing written, if storage does. */
export async function writeSettings(settings: Settings): Promise<void> {
  const known = Settings.parse(settings);
  await storage.setItems(
    Object.entries(KEYS).flatMap(([name, key]) => {
      const value = known[name as SettingName];
      return value === undefined ? [] : [{ key, value }];
    }),
  );
}

/** Forgets every setting, and what was found in open charts. */
export async function eraseSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
