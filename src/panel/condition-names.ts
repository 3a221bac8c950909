import type { ConditionName } from '../core/condition-name.ts';
import { conditionName } from '../ui/words.ts';

const made = new WeakMap<readonly ConditionName[], Map<string, string>>();

/** Names by id in the user's language; an id that is not known (an old listing's) stands for itself. */
export function nameWith(conditions: readonly ConditionName[]): (id: string) => string {
  let names = made.get(conditions);
  if (!names) {
    names = new Map(conditions.map((condition) => [condition.id, conditionName(condition)]));
    made.set(conditions, names);
  }
  const known = names;
  return (id) => known.get(id) ?? id;
}
