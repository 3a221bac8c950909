/** The tree of conditions: Dravet syndrome is an epilepsy, epilepsy is a neurological condition. */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';

export type ConditionTree = {
  /** Nearest first; the last ones are usually groups. Empty for an unknown id. */
  ancestors(id: Id): readonly Id[];
  /** Everything below, at any depth. */
  descendants(id: Id): readonly Id[];
  /** A group is a shelf ("Neurological conditions"), not a diagnosis. */
  isGroup(id: Id): boolean;
};

/** Built once per catalogue. A parent that does not exist ends the chain, and so does a circle. */
export function conditionTree(conditions: readonly Pick<ConditionName, 'id' | 'kind' | 'parent'>[]): ConditionTree {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const up = new Map<Id, Id[]>();
  const down = new Map<Id, Id[]>();
  for (const { id } of conditions) {
    const chain: Id[] = [];
    for (let next = byId.get(id)?.parent; next && byId.has(next) && next !== id && !chain.includes(next); next = byId.get(next)?.parent)
      chain.push(next);
    up.set(id, chain);
    for (const above of chain) down.set(above, [...(down.get(above) ?? []), id]);
  }
  return {
    ancestors: (id) => up.get(id) ?? [],
    descendants: (id) => down.get(id) ?? [],
    isGroup: (id) => byId.get(id)?.kind === 'group',
  };
}
