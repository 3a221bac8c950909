import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile('src/locales/es.yml'));

/** For the rest of this test, the browser speaks Spanish. */
export function speakSpanish(): void {
  const getMessage = (name: string, substitutions: string | string[] = []): string =>
    messages[name]?.message.replace(/\$([1-9])/g, (_, place: string) => [substitutions].flat()[Number(place) - 1] ?? '') ?? '';
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'es' });
}
