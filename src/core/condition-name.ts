/** The part of a condition that panel, search and suggestions need; served by `virtual:conditions`. */
import type { Condition } from './condition.ts';

export type ConditionName = Pick<Condition, 'id' | 'kind' | 'name' | 'nameEs' | 'parent' | 'terms'> & {
  /** ICD-10-CM prefixes, with the dot. */
  icd10cm: readonly string[];
  /** Abbreviations, ambiguous ones too: in a search box the user means what they type. */
  abbreviations: readonly string[];
};
