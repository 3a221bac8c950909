/** The sentence of an error that the user can act on. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { UserError } from '../core/errors.ts';

/** What a UserError says, or the general sentence for everything else. Its key is data, so the typed `i18n.t` cannot take it. */
export function errorWords(error: unknown): string {
  const general = i18n.t('error.text');
  if (!(error instanceof UserError)) return general;
  const sentence = (browser.i18n.getMessage as (key: string) => string)(error.key.replaceAll('.', '_'));
  return sentence.replaceAll('{detail}', () => error.detail) || general; // a function, since the detail may hold a "$"
}
