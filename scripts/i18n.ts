/**
 * `#i18n` for Node (package.json, "imports"): the English sentences of the panel, so that a tool says what the panel
 * says. In the builds and in the panel's tests WXT's own stands in its place.
 */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

const messages = generateChromeMessages(await parseMessagesFile(new URL('../src/locales/en.yml', import.meta.url).pathname));

/** As chrome.i18n.getMessage does it: $1 to $9, "" for an unknown name. */
const getMessage = (name: string, substitutions: string[] = []): string =>
  messages[name]?.message.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '') ?? '';

// It looks for the browser when it is loaded.
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
export const { createI18n } = await import('@wxt-dev/i18n');
export const i18n = createI18n();
