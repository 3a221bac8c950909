import { globSync, readdirSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

type Message = Awaited<ReturnType<typeof parseMessagesFile>>[number];

const read = async (file: string) => {
  const messages = await parseMessagesFile(`src/locales/${file}`);
  return new Map(messages.filter(({ key }) => !key[0]?.startsWith('@@')).map((message) => [message.key.join('.'), message]));
};
const forms = (message: Message): string[] => (message.type === 'plural' ? Object.values(message.plurals) : [message.message]);
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

const english = await read('en.yml');
const others = readdirSync('src/locales').filter((file) => file !== 'en.yml');

test('there is Spanish', () => expect(others).toContain('es.yml'));

test.each(others)('%s has the keys, plural forms and placeholders of English', async (file) => {
  const other = await read(file);
  expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, message] of english) {
    const translated = other.get(key);
    if (!translated) continue;
    expect(translated.type, key).toBe(message.type);
    if (message.type === 'plural' && translated.type === 'plural')
      expect(Object.keys(translated.plurals), key).toEqual(Object.keys(message.plurals));
    expect(placeholders(forms(translated).join()), key).toEqual(placeholders(forms(message).join()));
  }
});

test.each(['en.yml', ...others])('%s keeps to what browsers accept', async (file) => {
  for (const [key, message] of await read(file)) {
    // https://developer.chrome.com/docs/extensions/reference/api/i18n: letters, digits and underscores; "|" would split a plural.
    expect(key).toMatch(/^[A-Za-z0-9_.]+$/);
    for (const text of forms(message)) {
      expect(text, key).not.toMatch(/\||\s$|^\s/);
      expect(text, key).not.toBe('');
    }
  }
  const description = (await read(file)).get('extDescription');
  // The stores refuse a longer one.
  expect(description && forms(description)[0]?.length).toBeLessThanOrEqual(132);
});

test('every sentence is used, and every one used exists', () => {
  const code = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const dynamic = [...code.matchAll(/i18n\.t\(\s*`([\w.]+)\.\$\{/g)].map(([, start]) => start ?? '');
  const unused = [...english.keys()].filter(
    (key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`) && !dynamic.some((start) => key.startsWith(`${start}.`)),
  );
  expect(unused.filter((key) => key !== 'app.name')).toEqual([]);
});
