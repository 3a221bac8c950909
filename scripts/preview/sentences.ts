/** Stands in for the browser's messages, in the language of ?lang=es, else English. Then the page, which speaks from its first line. */
type Messages = Record<string, { message: string }>;

const language = new URLSearchParams(location.search).get('lang') === 'es' ? 'es' : 'en';
const messages: Messages = await (await fetch(`/${language}.json`)).json();

const getMessage = (name: string, given: string | string[] = []): string =>
  messages[name]?.message.replace(/\$([1-9])/g, (_, place: string) => [given].flat()[Number(place) - 1] ?? '') ?? '';

const extension = { runtime: { id: 'preview' }, i18n: { getMessage, getUILanguage: () => language } };
Object.assign(globalThis, { chrome: extension, browser: extension });
document.documentElement.lang = language;

await import('./main.tsx');

export {};
