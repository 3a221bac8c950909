import { i18n } from '#i18n';
import type { ConditionName } from '../../core/condition-name.ts';
import { conditionTree } from '../../core/condition-tree.ts';
import { FACETS, type Facet, type FacetCounts, type Facets } from '../../core/search-facets.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { facetWords } from '../facet-words.ts';
import { ChipBar } from './ChipBar.tsx';

type Props = {
  facets: Facets;
  /** How many programs each choice would leave. */
  counts: FacetCounts;
  conditions: readonly ConditionName[];
  onChange(facets: Facets): void;
};

/** Choices beside the words, as chips. Only the list that is open is drawn. */
export function FacetBar({ facets, counts, conditions, onChange }: Props) {
  const nameOf = nameWith(conditions);
  const chips = FACETS.map((name) => {
    const [label, value] = [i18n.t(`find.facet.${name}`), facets[name]];
    return { name, unset: label, label, value: value && facetWords(name, value, nameOf) };
  });
  return (
    <ChipBar
      title={i18n.t('find.narrow')}
      chips={chips}
      mark="data-facet-chip"
      control={(facet, id) => (
        <select
          id={id}
          data-facet={facet}
          value={facets[facet] ?? ''}
          onChange={(event) => onChange({ ...facets, [facet]: event.currentTarget.value || undefined })}
        >
          <option value="">{i18n.t('find.any')}</option>
          {shelves(facet, counts[facet], facets[facet], conditions).map(({ name, choices }) =>
            name === undefined ? choices.map(option) : <optgroup label={name}>{choices.map(option)}</optgroup>,
          )}
        </select>
      )}
    />
  );
}

type Choice = { value: string; name: string; count: number };
type Shelf = { name: string | undefined; choices: Choice[] };

const option = ({ value, name, count }: Choice) => (
  <option key={value} value={value}>
    {i18n.t('find.option', { name, count })}
  </option>
);

const byName = (a: { name: string | undefined }, b: { name: string | undefined }) => (a.name ?? '').localeCompare(b.name ?? '');

/** The choices by name, conditions on the shelf of their group. The one that is chosen stays, even at none. */
function shelves(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: string | undefined,
  conditions: readonly ConditionName[],
): Shelf[] {
  const nameOf = nameWith(conditions);
  const values = chosen && !counts.has(chosen) ? [...counts.keys(), chosen] : [...counts.keys()];
  const choiceOf = (value: string): Choice => ({ value, name: facetWords(facet, value, nameOf), count: counts.get(value) ?? 0 });
  if (facet !== 'condition') return [{ name: undefined, choices: values.map(choiceOf).sort(byName) }];
  const tree = conditionTree(conditions);
  const groups = new Map<string | undefined, Choice[]>();
  for (const value of values) {
    const group = tree.isGroup(value) ? value : tree.ancestors(value).find(tree.isGroup);
    const shelf = groups.get(group) ?? [];
    groups.set(group, shelf);
    if (value === group) shelf.unshift({ ...choiceOf(value), name: i18n.t('find.group', { name: nameOf(value) }) });
    else shelf.push(choiceOf(value));
  }
  return [...groups]
    .map(([group, [first, ...rest]]): Shelf => {
      const all = first?.value === group ? [first, ...rest.sort(byName)] : [...(first ? [first] : []), ...rest].sort(byName);
      return { name: group && nameOf(group), choices: all.flatMap((one) => one ?? []) };
    })
    .sort(byName);
}
