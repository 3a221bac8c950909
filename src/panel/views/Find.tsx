import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { County, Program } from '../../core/program.ts';
import { createSearch, type Facets, type Search } from '../../core/search.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { countyName } from '../../ui/words.ts';
import { FacetSelect } from '../parts/FacetSelect.tsx';
import { ResultItem } from '../parts/ResultItem.tsx';
import type { ViewProps } from '../view-props.ts';
import s from './Find.module.css';

const STEP = 30;

/** Programs by typing and by two facets. All of it works on the catalogue in memory: no network, no waiting. */
export function Find({ catalogue, conditions, defaults, open }: ViewProps) {
  const [query, setQuery] = useState('');
  const [facets, setFacets] = useState<Facets>({});
  const [limit, setLimit] = useState(STEP);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const programs = catalogue.state === 'ready' ? catalogue.programs : undefined;
  const search = useMemo(() => programs && createSearch(programs, conditions), [programs, conditions]);
  const results = useMemo(() => search?.search(query, facets) ?? [], [search, query, facets]);
  const counts = useMemo(() => search?.facetCounts(query, facets), [search, query, facets]);

  const change = (next: Facets) => {
    setFacets({ ...facets, ...next });
    setLimit(STEP);
  };
  const type = (words: string) => {
    setQuery(words);
    setLimit(STEP);
  };
  const openProgram = (program: Program) => open({ kind: 'program', id: program.id });
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(event.target as HTMLButtonElement);
    const inInput = event.target === input.current;
    if (event.key === 'ArrowDown' && (inInput || at >= 0)) all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) all[at - 1]?.focus();
    else if ((event.key === 'ArrowUp' && at === 0) || (event.key === 'Escape' && at >= 0)) input.current?.focus();
    else if (event.key === 'Enter' && inInput && results[0]) openProgram(results[0].program);
    else return;
    event.preventDefault();
  };

  if (!search || !programs || !counts) return <h2 tabIndex={-1}>{i18n.t('app.opening')}</h2>;
  const nameOf = nameWith(conditions);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the box and the results inside
    <div class={s.find} onKeyDown={onKeyDown}>
      <h2 tabIndex={-1}>{i18n.t('find.title')}</h2>
      <search class={s.form}>
        <label for={`${id}-query`}>{i18n.t('find.label')}</label>
        <input
          ref={input}
          id={`${id}-query`}
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class={s.hint}>
          {i18n.t('find.hint')}
        </p>
        <div class={s.facets}>
          <FacetSelect
            name="condition"
            label={i18n.t('find.condition')}
            any={i18n.t('find.anyCondition')}
            value={facets.condition}
            counts={counts.conditions}
            nameOf={nameOf}
            onChange={(condition) => change({ condition })}
          />
          <FacetSelect
            name="county"
            label={i18n.t('find.county')}
            any={i18n.t('find.anyCounty')}
            value={facets.county}
            counts={counts.counties}
            nameOf={countyName}
            onChange={(county) => change({ county })}
          />
        </div>
      </search>
      <p role="status" class={s.count} data-results={results.length}>
        {i18n.t('find.found', results.length)}
      </p>
      {results.length === 0 && (
        <div class={s.empty}>
          <p>{i18n.t('find.empty')}</p>
          <div class={s.acts}>
            {query && (
              <button type="button" data-action="clear-words" onClick={() => type('')}>
                {i18n.t('find.clearWords')}
              </button>
            )}
            {facets.condition && (
              <button type="button" data-action="clear-condition" onClick={() => change({ condition: undefined })}>
                {i18n.t('find.anyCondition')}
              </button>
            )}
            {facets.county && (
              <button type="button" data-action="clear-county" onClick={() => change({ county: undefined })}>
                {i18n.t('find.clearCounty')}
              </button>
            )}
          </div>
          <h3>{i18n.t('find.fallback')}</h3>
          <ol class={s.list}>
            {forEveryFamily(search, facets.county ?? defaults.county).map((result) => (
              <ResultItem key={result.program.id} result={result} nameOf={nameOf} onOpen={() => openProgram(result.program)} />
            ))}
          </ol>
        </div>
      )}
      {results.length > 0 && (
        <ol class={s.list} ref={list} aria-label={i18n.t('find.results')}>
          {results.slice(0, limit).map((result) => (
            <ResultItem key={result.program.id} result={result} nameOf={nameOf} onOpen={() => openProgram(result.program)} />
          ))}
        </ol>
      )}
      {results.length > limit && (
        <div class={s.acts}>
          <span class={s.hint}>{i18n.t('find.shown', { shown: limit, total: results.length })}</span>
          <button type="button" data-action="more" onClick={() => setLimit(limit + STEP)}>
            {i18n.t('find.more')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What exists for every family of this county; without one, only what is nationwide. */
const forEveryFamily = (search: Search, county: County | undefined) =>
  search
    .search('', { county })
    .filter(({ program }) => program.fallback && (county || 'nation' in program.place))
    .slice(0, 3);
