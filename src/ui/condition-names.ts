import type { ConditionName } from '../core/condition-name.ts';
import { conditionName } from './words.ts';

const made = new WeakMap<readonly ConditionName[], Map<string, string>>();

/** Names in the user's language by id, or by the English name that search answers with; an id that is not known (an old listing's) stands for itself. */
export function nameWith(conditions: readonly ConditionName[]): (id: string) => string {
  let names = made.get(conditions);
  if (!names) {
    const pairs = conditions.map((condition) => [condition, conditionName(condition)] as const);
    names = new Map(pairs.flatMap(([{ id, name }, local]) => [[name, local] as const, [id, local] as const]));
    made.set(conditions, names);
  }
  const known = names;
  return (id) => known.get(id) ?? id;
}
