import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartTab } from '../../browser/chart-tab.ts';
import type { Needs } from '../../core/needs.ts';
import { suggest } from '../../core/suggest.ts';
import { nameWith } from '../condition-names.ts';
import { FoundList } from '../parts/FoundList.tsx';
import { NeedsBar } from '../parts/NeedsBar.tsx';
import type { ViewProps } from '../view-props.ts';
import { Suggested } from './Suggested.tsx';
import s from './ThisChart.module.css';

/** More conditions than this would push what fits out of sight. */
const MOST = 4;

/** What the user set for one chart. */
export type ChartMemory = { needs: Needs; dismissed: readonly string[] };

type Props = ViewProps & {
  tab: ChartTab;
  memory: ChartMemory;
  search: preact.ComponentChildren;
  onChange(memory: ChartMemory): void;
};

/** A chart that was read: what is on it, what the family needs, what fits. */
export function Chart({ tab, catalogue, conditions, memory, search, actions, today, open, onChange }: Props) {
  const { found } = tab;
  const { needs, dismissed } = memory;
  const programs = catalogue.state === 'ready' ? catalogue.programs : undefined;
  const suggestions = useMemo(() => programs && suggest({ found, needs, programs, conditions }), [found, needs, programs, conditions]);
  const nameOf = nameWith(conditions);
  const present = found.filter(({ status }) => status === 'present');
  const other = found.filter(({ status }) => status === 'uncertain' || status === 'historical');
  // A count and no names: a relative's diagnosis is not this child's chart, and "ruled out" next to a name reads as the name.
  const notTheChild = found.length - present.length - other.length;
  const show = (id: string) => actions.show(tab.tabId, id);
  const first = present.length <= MOST + 1 ? present.length : MOST;
  const state = present.length > 0 ? 'found' : other.length > 0 ? 'uncertain' : 'nothing';

  return (
    <>
      <div class={s.found}>
        <h2 tabIndex={-1} data-state={state}>
          {present.length > 0 && i18n.t('chart.title', present.length)}
          {state === 'uncertain' && i18n.t('chart.onlyOtherTitle')}
          {state === 'nothing' && (notTheChild > 0 ? i18n.t('chart.onlyNotTheChildTitle') : i18n.t('chart.nothingTitle'))}
        </h2>
        <FoundList found={present.slice(0, first)} nameOf={nameOf} show={show} />
        {present.length > first && (
          <details>
            <summary>{i18n.t('chart.moreFound', present.length - first)}</summary>
            <FoundList found={present.slice(first)} nameOf={nameOf} show={show} />
          </details>
        )}
        {other.length > 0 && (
          <details>
            <summary>{i18n.t('chart.otherFound', other.length)}</summary>
            <FoundList found={other} nameOf={nameOf} show={show} />
          </details>
        )}
        {notTheChild > 0 && <p class={s.quiet}>{i18n.t('chart.notTheChild', notTheChild)}</p>}
      </div>
      {state === 'uncertain' && <p>{i18n.t('chart.onlyOther')}</p>}
      {state === 'nothing' && <p>{i18n.t('chart.nothing', conditions.filter(({ kind }) => kind === 'condition').length)}</p>}
      {state !== 'found' && <div>{search}</div>}
      {state === 'found' && <NeedsBar needs={needs} programs={programs ?? []} onChange={(next) => onChange({ needs: next, dismissed })} />}
      {state === 'found' && !suggestions && <p class={s.quiet}>{i18n.t('app.opening')}</p>}
      {state === 'found' && suggestions && (
        <Suggested
          suggestions={suggestions}
          dismissed={dismissed}
          nameOf={nameOf}
          today={today}
          search={search}
          onOpen={(id) => open({ kind: 'program', id, chart: tab.chart })}
          onDismiss={(ids) => onChange({ needs, dismissed: ids })}
        />
      )}
    </>
  );
}
