import { languageName } from './words.ts';

/** Offered even where no program lists them: that nothing exists in Hmong is an answer too. */
const COMMON = ['en', 'es', 'zh', 'yue', 'tl', 'vi', 'ko', 'hy', 'fa', 'ar', 'ru', 'pa', 'hi', 'ja', 'hmn', 'km', 'ase'];

/** ISO 639 codes with their names, by name: the common ones and those that programs list. */
export const languageChoices = (listed: Iterable<string> = []): [code: string, name: string][] =>
  [...new Set([...COMMON, ...listed])]
    .map((code): [string, string] => [code, languageName(code)])
    .sort(([, a], [, b]) => a.localeCompare(b));
