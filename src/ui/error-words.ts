/** The sentence of an error that the user can act on. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { UserError } from '../core/errors.ts';

/** Dexie keeps the browser's error inside its own, and one for each row of a list. */
const isFull = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  return name === 'QuotaExceededError' || isFull(inner) || (Array.isArray(failures) && failures.some(isFull));
};

/** Why something was not kept, and what to do: the disk is full, or `otherwise`, which begins with what the user tried. */
export function notKeptWords(error: unknown, otherwise: string): string {
  if (error instanceof UserError) return errorWords(error);
  return isFull(error) ? i18n.t('error.full') : otherwise;
}

/** Of a database that does not open or has been closed (data/database-guard.ts). */
const AWAY = ['DatabaseClosedError', 'OpenFailedError', 'VersionError'];

/** What a UserError says, or the general sentence for everything else. Its key is data, so the typed `i18n.t` cannot take it. */
export function errorWords(error: unknown): string {
  const general = i18n.t('error.text');
  if (!(error instanceof UserError)) return error instanceof Error && AWAY.includes(error.name) ? i18n.t('error.away') : general;
  const sentence = (browser.i18n.getMessage as (key: string) => string)(error.key.replaceAll('.', '_'));
  return sentence.replaceAll('{detail}', () => error.detail) || general; // a function, since the detail may hold a "$"
}
