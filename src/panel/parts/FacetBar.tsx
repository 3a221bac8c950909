import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ConditionName } from '../../core/condition-name.ts';
import { conditionTree } from '../../core/condition-tree.ts';
import { FACETS, type Facet, type FacetCounts, type Facets } from '../../core/search-facets.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { facetWords } from '../facet-words.ts';
// The same chips as the needs of a family: one look for "choose one of these".
import s from './NeedsBar.module.css';

type Props = {
  facets: Facets;
  /** How many programs each choice would leave. */
  counts: FacetCounts;
  conditions: readonly ConditionName[];
  onChange(facets: Facets): void;
};

/** Choices beside the words, as chips; a chip opens its list below, one at a time. Only the list that is open is drawn. */
export function FacetBar({ facets, counts, conditions, onChange }: Props) {
  const [open, setOpen] = useState<Facet>();
  const id = useId();
  const nameOf = nameWith(conditions);
  return (
    <div class={s.needs}>
      <fieldset class={s.chips} aria-label={i18n.t('find.narrow')}>
        <span class={s.title} aria-hidden="true">
          {i18n.t('find.narrow')}
        </span>
        {FACETS.map((facet) => (
          <button
            key={facet}
            type="button"
            class={s.chip}
            data-facet-chip={facet}
            data-set={facets[facet] !== undefined}
            aria-expanded={open === facet}
            aria-controls={open === facet ? id : undefined}
            onClick={() => setOpen(open === facet ? undefined : facet)}
          >
            {facets[facet] === undefined ? (
              i18n.t(`find.facet.${facet}`)
            ) : (
              <>
                <span class="visually-hidden">{i18n.t(`find.facet.${facet}`)}: </span>
                {facetWords(facet, facets[facet], nameOf)}
              </>
            )}
          </button>
        ))}
      </fieldset>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls inside
        <div
          class={s.editor}
          id={id}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setOpen(undefined);
          }}
        >
          <label for={`${id}-${open}`}>{i18n.t(`find.facet.${open}`)}</label>
          <div class={s.row}>
            <select
              id={`${id}-${open}`}
              data-facet={open}
              value={facets[open] ?? ''}
              onChange={(event) => onChange({ ...facets, [open]: event.currentTarget.value || undefined })}
            >
              <option value="">{i18n.t('find.any')}</option>
              {shelves(open, counts[open], facets[open], conditions).map(({ name, choices }) =>
                name === undefined ? choices.map(option) : <optgroup label={name}>{choices.map(option)}</optgroup>,
              )}
            </select>
            <button type="button" onClick={() => setOpen(undefined)}>
              {i18n.t('needs.done')}
            </button>
          </div>
        </div>
      )}
    </div>
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
