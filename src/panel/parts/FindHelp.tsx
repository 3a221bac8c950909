import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ConditionName } from '../../core/condition-name.ts';
import { conditionTree } from '../../core/condition-tree.ts';
import { nearestCounty } from '../../core/geography.ts';
import { after, type Maybe } from '../../core/maybe.ts';
import type { Program } from '../../core/program.ts';
import type { ProgramFacts } from '../../core/program-facts.ts';
import type { ProgramSource } from '../../core/program-source.ts';
import type { Hit } from '../../core/search.ts';
import { FACETS, type Facets } from '../../core/search-facets.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { useMaybe } from '../../ui/use-maybe.ts';
import { countyName } from '../../ui/words.ts';
import { facetWords } from '../facet-words.ts';
import type { Question, Shown } from '../use-find.ts';
import s from '../views/Find.module.css';
import { ResultItem } from './ResultItem.tsx';

type Props = {
  shown: Shown;
  source: ProgramSource;
  conditions: readonly ConditionName[];
  onAsk(change: Partial<Question>): void;
  onOpen(program: Program): void;
  /** The button that a result leads with. */
  leadOf(program: Program): ComponentChildren;
};

/** Nothing was found: what to give up, with how much that would leave, and what exists for everyone. */
export function FindHelp({ shown: { question, answer }, source, conditions, onAsk, onOpen, leadOf }: Props) {
  const { words, facets, from, home } = question;
  const nameOf = nameWith(conditions);
  const chosen = FACETS.filter((facet) => facets[facet] !== undefined);
  const without = (facet: keyof Facets) => onAsk({ facets: { ...facets, [facet]: undefined } });
  const place = facets.county;
  const nearest = place && nearestCounty(place, [...answer.counts.county.keys()]);
  const relative = useMaybe(() => nearestRelative(question, answer.conditions, source, conditions), [question, source]);
  const always = useMaybe(() => forEveryFamily(source, facets.county ?? from, home), [source, facets.county ?? from, home]) ?? [];
  return (
    <div class={s.empty}>
      <p>{i18n.t('find.empty')}</p>
      <div class={s.acts}>
        {answer.without.words.map(({ words: some, query, total }) => (
          <button key={some} type="button" data-action="without-words" onClick={() => onAsk({ words: query })}>
            {i18n.t('find.withoutWords', { words: some, count: total })}
          </button>
        ))}
        {answer.without.facets.map(([facet, count]) => (
          <button key={facet} type="button" data-action={`clear-${facet}`} onClick={() => without(facet)}>
            {i18n.t('find.withoutFacet', { value: facetWords(facet, facets[facet] ?? '', nameOf), count })}
          </button>
        ))}
        {nearest && (
          <button type="button" data-action="nearest" onClick={() => onAsk({ facets: { ...facets, county: nearest.county } })}>
            {i18n.t('find.nearest', { name: countyName(nearest.county), count: answer.counts.county.get(nearest.county) ?? 0 })}
          </button>
        )}
        {relative && (
          <button type="button" data-action="relative" onClick={() => onAsk(relative.change)}>
            {i18n.t('find.relative', { name: nameOf(relative.id), count: relative.total })}
          </button>
        )}
        {chosen.length > 0 && (
          <button type="button" data-action="clear-choices" onClick={() => onAsk({ facets: {} })}>
            {i18n.t('find.clearChoices')}
          </button>
        )}
        {words && (
          <button type="button" data-action="clear-words" onClick={() => onAsk({ words: '' })}>
            {i18n.t('find.clearWords')}
          </button>
        )}
      </div>
      {always.length > 0 && (
        <>
          <h3>{i18n.t('find.fallback')}</h3>
          <ol class={s.list}>
            {always.map((program) => (
              <ResultItem
                key={program.id}
                program={program}
                hit={NO_HIT}
                lead={leadOf(program)}
                nameOf={nameOf}
                onOpen={() => onOpen(program)}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

const NO_HIT: Hit = { at: 0, matched: [], read: [] };

type Relative = { id: string; total: number; change: Partial<Question> };

/** The nearest condition above one that was asked for, by word or by choice, for which these choices leave something. */
function nearestRelative(
  { words, facets, order, from }: Question,
  named: readonly string[],
  source: ProgramSource,
  conditions: readonly ConditionName[],
): Maybe<Relative | undefined> {
  const tree = conditionTree(conditions);
  const asked = facets.condition ? [facets.condition] : named;
  const above = [...new Set(asked.flatMap((id) => tree.ancestors(id)))];
  const tryNext = ([id, ...rest]: readonly string[]): Maybe<Relative | undefined> => {
    if (id === undefined) return undefined;
    const change: Partial<Question> = { words: facets.condition ? words : '', facets: { ...facets, condition: id } };
    return after(source.ask(change.words ?? '', { facets: change.facets ?? {}, order, from, most: 0 }), ({ total }) =>
      total > 0 ? { id, total, change } : tryNext(rest),
    );
  };
  return tryNext(above);
}

/** What exists for every family of this county; without one, of the home state and of the nation. Asked as for a chart, and so in the same order. */
function forEveryFamily(source: ProgramSource, county: string | undefined, home: string | undefined): Maybe<Program[]> {
  const fallback = source.fallback({ ...(county ? { county } : {}), ...(home ? { state: home } : {}) });
  const serves = ({ place }: ProgramFacts) => 'nation' in place || ('states' in place && home !== undefined && place.states.includes(home));
  const numbers = fallback.filter(({ program }) => county || serves(program)).map(({ program }) => Number(program.id));
  return after(source.read(numbers.slice(0, 3)), (programs) => programs.flatMap((program) => program ?? []));
}
