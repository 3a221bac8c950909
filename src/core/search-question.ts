/** A question as typed, cut into words and codes. */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { listedWord, phrase, SAYS_NOTHING, stem, words } from './search-words.ts';

/** ICD-10-CM, with or without the dot. */
const CODE = /^[a-tv-z]\d[0-9ab](\.?[0-9a-z]{0,4})$/i;

/** `raw` tells "IS" (infantile spasms) from "is"; `guessed`: a misspelt word, read as the nearest known one. */
export type Token = { key: string; raw: string; code?: string; guessed?: boolean };

/** A plural is cut only where the singular is known: "hirs" is the beginning of Hirschsprung, not a plural of "hir". */
export function tokenize(query: string, isWord: (word: string) => boolean): Token[] {
  return query
    .slice(0, 300)
    .split(/\s+/)
    .flatMap((raw) => {
      const code = raw.replace(/[,;?!)]+$/, '').replace(/^\(/, '');
      if (CODE.test(code)) return [{ key: phrase(code), raw, code }];
      return words(raw)
        .map(listedWord)
        .map((word) => ({ key: isWord(stem(word)) || SAYS_NOTHING.has(stem(word)) ? stem(word) : word, raw }));
    });
}

/** Whether a word of a longer question can be left out. */
export const saysNothing = (token: Token | undefined, of: number): boolean =>
  !!token && of > 1 && SAYS_NOTHING.has(token.key) && !/^\p{Lu}{2,}$/u.test(token.raw);

/** The beginnings under which the words of a question stand in the index, plurals cut: what may be needed to answer it. */
export function prefixesOf(query: string): string[] {
  const tokens = tokenize(query, () => true);
  const telling = tokens.filter((token) => !saysNothing(token, tokens.length));
  return [...new Set((telling.length > 0 ? telling : tokens).map(({ key }) => key))];
}

/** The conditions of an ICD-10-CM code: the longest prefix wins; a code half typed means all that begin so. */
export function conditionsOfCode(code: string, conditions: readonly ConditionName[]): Id[] {
  const plain = (text: string) => text.replace('.', '').toUpperCase();
  const typed = plain(code);
  const pairs = conditions.flatMap(({ id, icd10cm }) => icd10cm.map((prefix) => ({ id, prefix: plain(prefix) })));
  const covering = pairs.filter(({ prefix }) => typed.startsWith(prefix));
  const longest = Math.max(0, ...covering.map(({ prefix }) => prefix.length));
  const meant =
    longest > 0 ? covering.filter(({ prefix }) => prefix.length === longest) : pairs.filter(({ prefix }) => prefix.startsWith(typed));
  return [...new Set(meant.map(({ id }) => id))];
}
