/** All that was chosen on this computer, together: for the file that has everything, and for erasing. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { Settings } from '../core/everything.ts';
import { NO_PRACTICE } from '../core/practice.ts';
import { REVIEW_DEFAULTS } from '../core/review.ts';
import { reviewSettings } from './learning.ts';
import { me, practice } from './practice.ts';
import { defaultCounty, defaultLanguage, neverSuggest } from './settings.ts';

/** What differs from nothing chosen. */
export async function readSettings(): Promise<Settings> {
  const [county, language, never, who, what, reviews] = await Promise.all([
    defaultCounty.getValue(),
    defaultLanguage.getValue(),
    neverSuggest.getValue(),
    me.getValue(),
    practice.getValue(),
    reviewSettings.getValue(),
  ]);
  const differs = (value: unknown, from: unknown) => JSON.stringify(value) !== JSON.stringify(from);
  return Settings.parse({
    ...(county ? { county } : {}),
    ...(language ? { language } : {}),
    ...(never.length > 0 ? { never: [...never] } : {}),
    ...(differs(who, {}) ? { me: who } : {}),
    ...(differs(what, NO_PRACTICE) ? { practice: what } : {}),
    ...(differs(reviews, REVIEW_DEFAULTS) ? { reviews } : {}),
  });
}

const KEYS = {
  county: 'local:defaultCounty',
  language: 'local:defaultLanguage',
  never: 'local:neverSuggest',
  me: 'local:me',
  practice: 'local:practice',
  reviews: 'local:reviewSettings',
} as const;

/** Writes these settings in one go and leaves the others. Rejects, with nothing written, if storage does. */
export async function writeSettings(settings: Settings): Promise<void> {
  const known = Settings.parse(settings);
  await storage.setItems(
    Object.entries(KEYS).flatMap(([name, key]) => {
      const value = known[name as keyof typeof KEYS];
      return value === undefined ? [] : [{ key, value }];
    }),
  );
}

/** Forgets every setting, and what was found in open charts. */
export async function eraseSettings(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
