/** What facets and their values are called. */
import { i18n } from '#i18n';
import type { Program } from '../core/program.ts';
import type { Facet } from '../core/search-facets.ts';
import { asKey, countyName, formatWords, languageName, whoWords } from '../ui/words.ts';

/** A value of a facet in the user's language. `nameOf` gives a condition's name. */
export function facetWords(facet: Facet, value: string, nameOf: (id: string) => string): string {
  switch (facet) {
    case 'condition':
      return nameOf(value);
    case 'county':
      return countyName(value);
    case 'language':
      return languageName(value);
    case 'format':
      return formatWords(value);
    case 'who':
      return whoWords(value);
    case 'kind':
      // Counted from programs, whose kinds are these.
      return i18n.t(`find.kinds.${asKey(value as Program['kind'])}`);
  }
}
