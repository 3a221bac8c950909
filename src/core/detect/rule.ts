/** What one mention says about the patient, and by which rule: the rule is the decision, so that "why?" cannot tell another story. */
import type { Rule } from '../explanation.ts';
import type { Status } from '../found.ts';
import type { Mention } from './detect.ts';

/** The status that each rule gives. */
export const STATUS_BY: Readonly<Record<Rule, Status>> = {
  stated: 'present',
  lifelong: 'present',
  listed: 'present',
  hedge: 'uncertain',
  ahead: 'uncertain',
  passing: 'uncertain',
  apart: 'uncertain',
  place: 'uncertain',
  past: 'historical',
  over: 'historical',
  relative: 'family',
  denied: 'absent',
};

/** Terms that belong in an allergy list; others there are reactions ("penicillin: asthma"). */
const ALLERGY = /allerg|alergia|anaphyl|anafil|intoler|celiac|coeliac|celiaq|eosinophil|enterocolitis|fpies|eoe|latex/i;

/** Its terms are the foods themselves where a list of allergies names them. */
const FOOD = 'food-allergy';

/** The rule by which a mention counts by itself; undefined: it says nothing (screening, teaching). When in doubt, not present. */
export function ruleOf(mention: Mention, lifelong: boolean): Rule | undefined {
  if (mention.experiencer === 'other') return mention.screening ? undefined : mention.negation === 'negated' ? 'denied' : 'relative';
  if (mention.negation === 'negated') return 'denied';
  if (mention.screening) return undefined;
  if (mention.negation === 'possible') return 'hedge';
  if (mention.temporality === 'hypothetical') return 'ahead';
  if (mention.aside && mention.via !== 'code') return 'apart';
  if (mention.section === 'allergies' && mention.condition !== FOOD && !ALLERGY.test(mention.term)) return 'place';
  if ((mention.section === 'results' || mention.section === 'review-of-systems') && mention.via !== 'code') return 'place';
  if (mention.temporality !== 'historical') return 'stated';
  if (mention.resolved) return 'over';
  // In a child's chart a bare item of the past history ("PMH: asthma, eczema") is a disease that goes on.
  if (!mention.past) return 'listed';
  return lifelong ? 'lifelong' : 'past';
}

/** The rules by which all mentions of one condition count: one that alone says that the patient has it, and is bare, does so in passing. */
export function rulesOf(mentions: readonly Mention[], lifelong: boolean): (Rule | undefined)[] {
  const rules = mentions.map((mention) => ruleOf(mention, lifelong));
  const [lone, ...others] = rules.flatMap((rule, i) => (rule && STATUS_BY[rule] === 'present' ? [i] : []));
  if (lone !== undefined && others.length === 0 && mentions[lone]?.bare) rules[lone] = 'passing';
  return rules;
}
