/** What the words of a question may stand for: conditions by any of their names, and fields ("spanish", "dads", "Fresno"). */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { type Vocabulary, vocabularyOf } from './misspelt-word.ts';
import type { Columns } from './program-columns.ts';
import { namesOf } from './search-fields.ts';
import { LAY_WORDS } from './search-lay-words.ts';
import { type FieldWord, fieldWords, phrase, stem, words } from './search-words.ts';
import { begunBy } from './word-index.ts';

export type Lexicon = {
  conditionsOf(phrase: string): Iterable<Id>;
  /** Each with its name as people write it. */
  fieldsOf(phrase: string): Iterable<readonly [FieldWord, string]>;
  isPhrase(text: string): boolean;
  /** Known phrases that begin so, in order. */
  begun(text: string): string[];
  /** Words in the longest phrase. */
  longest: number;
  /** Whether it is a word of any phrase. */
  hasWord(word: string): boolean;
  /** Words of phrases that begin so. */
  wordsBegun(prefix: string): string[];
  vocabulary: Vocabulary;
  /** Conditions in whose names this word stands, and how it is spelled there. */
  conditionsWith(word: string): { spelled: string; ids: ReadonlySet<Id> } | undefined;
};

/** A few milliseconds for hundreds of conditions: keep it while languages and places of the catalogue stay the same. */
export function createLexicon(conditions: readonly ConditionName[], { languages, places }: Columns['names']): Lexicon {
  const conditionPhrases = new Map<string, Set<Id>>();
  const conditionWords = new Map<string, { spelled: string; ids: Set<Id> }>();
  for (const condition of conditions)
    for (const name of [...namesOf(condition), ...(LAY_WORDS[condition.id]?.split(', ') ?? [])]) {
      const all = words(name);
      const key = all.map(stem).join(' ');
      conditionPhrases.set(key, (conditionPhrases.get(key) ?? new Set()).add(condition.id));
      for (const word of all) {
        const known = conditionWords.get(stem(word));
        if (known) known.ids.add(condition.id);
        else conditionWords.set(stem(word), { spelled: word, ids: new Set([condition.id]) });
      }
    }
  const fieldPhrases = new Map<string, Map<FieldWord, string>>();
  const counties = places.filter((place) => place.includes(','));
  for (const [name, field] of fieldWords(languages, counties)) {
    const key = phrase(name);
    fieldPhrases.set(key, (fieldPhrases.get(key) ?? new Map<FieldWord, string>()).set(field, name));
  }
  const phrases = [...new Set([...conditionPhrases.keys(), ...fieldPhrases.keys()])].filter(Boolean).sort();
  const known = new Set(phrases.flatMap((text) => text.split(' ')));
  const sorted = [...known].sort();
  return {
    conditionsOf: (text) => conditionPhrases.get(text) ?? [],
    fieldsOf: (text) => fieldPhrases.get(text) ?? [],
    isPhrase: (text) => conditionPhrases.has(text) || fieldPhrases.has(text),
    begun: (text) => begunBy(phrases, text),
    longest: Math.max(1, ...phrases.map((text) => text.split(' ').length)),
    hasWord: (word) => known.has(word),
    wordsBegun: (prefix) => begunBy(sorted, prefix),
    vocabulary: vocabularyOf(sorted),
    conditionsWith: (word) => conditionWords.get(word),
  };
}
