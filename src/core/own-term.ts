/** From the lexicon's form of a term back to the name as our own list writes it. */
import type { ConditionName } from './condition-name.ts';
import { foldTerm } from './detect/fold.ts';

/**
 * The condition's own name, abbreviation or code that is `term` in the lexicon ("G40.83" for G4083).
 * Undefined for anything that is not on its list: such a text is not ours, so it is not shown.
 */
export function ownTerm({ name, nameEs, terms, abbreviations, icd10cm }: ConditionName, term: string): string | undefined {
  const names = [name, ...(nameEs ? [nameEs] : []), ...terms];
  return (
    abbreviations.find((one) => one === term) ??
    icd10cm.find((code) => code.replace('.', '') === term) ??
    names.find((one) => foldTerm(one.replace(/\([^)]*\)/g, ' ')) === term || foldTerm(one) === term)
  );
}
