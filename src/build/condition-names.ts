/** The part of the conditions that panel, search and the command line need. */
import type { Condition } from '../core/condition.ts';
import type { ConditionName } from '../core/condition-name.ts';

export const conditionName = ({ id, kind, name, nameEs, parent, terms, codes, abbreviations }: Condition): ConditionName => ({
  id,
  kind,
  name,
  ...(nameEs ? { nameEs } : {}),
  ...(parent ? { parent } : {}),
  terms,
  icd10cm: codes.icd10cm,
  abbreviations: abbreviations.map(({ text }) => text),
});
