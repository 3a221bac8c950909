import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartTab } from '../../browser/chart-tab.ts';
import type { CorrectionReason } from '../../core/correction.ts';
import type { Found } from '../../core/found.ts';
import type { Needs } from '../../core/needs.ts';
import { ownTerm } from '../../core/own-term.ts';
import type { Corrected } from '../../data/corrections.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { noteShown } from '../first-shown.ts';
import { WithRest } from '../load-rest.tsx';
import { FoundList } from '../parts/FoundList.tsx';
import { NeedsBar } from '../parts/NeedsBar.tsx';
import { SetAsideList } from '../parts/SetAsideList.tsx';
import { useLead } from '../use-lead.ts';
import { useSuggestions } from '../use-programs.ts';
import type { Family, ViewProps } from '../view-props.ts';
import { Suggested } from './Suggested.tsx';
import s from './ThisChart.module.css';

/** More conditions than this would push what fits out of sight. */
const MOST = 4;

/** What the user set for one chart. */
export type ChartMemory = {
  needs: Needs;
  dismissed: readonly string[];
  /** Conditions that are not this child's, as they were counted. */
  corrected: readonly Corrected[];
};

/** Whether a correction was counted: only then does an undo count it back. */
const counted = new WeakMap<Corrected, Promise<boolean>>();

type Props = ViewProps & {
  tab: ChartTab;
  memory: ChartMemory;
  search: preact.ComponentChildren;
  onChange(memory: ChartMemory): void;
};

/** A chart that was read: what is on it, what the family needs, what fits. */
export function Chart({ tab, catalogue, conditions, memory, search, never, actions, today, open, onChange, ...rest }: Props) {
  const { needs, dismissed, corrected } = memory;
  const change = (part: Partial<ChartMemory>) => onChange({ ...memory, ...part });
  const source = catalogue.state === 'ready' ? catalogue.source : undefined;
  const found = useMemo(() => {
    const aside = new Set([...never, ...corrected.map(({ condition }) => condition)]);
    return tab.found.filter(({ condition }) => !aside.has(condition));
  }, [tab.found, never, corrected]);
  const suggestions = useSuggestions(source, found, needs);
  const nameOf = nameWith(conditions);
  const [lead] = useLead().acts;
  const present = found.filter(({ status }) => status === 'present');
  const other = found.filter(isOther);
  const notTheChild = tab.found.filter(({ status }) => status === 'family' || status === 'absent');
  const silent = tab.found.filter((one) => (one.status === 'present' || isOther(one)) && never.includes(one.condition));
  const first = present.length <= MOST + 1 ? present.length : MOST;
  const state = present.length > 0 ? 'found' : other.length > 0 ? 'uncertain' : 'nothing';
  const answered = state !== 'found' || suggestions !== undefined;
  useEffect(() => {
    if (answered) noteShown();
  }, [answered]);
  const nothingLeft = state === 'nothing' && corrected.length + silent.length > 0;

  /** What was set aside holds for this chart all the same; only the count of it could not be kept. */
  const [uncounted, setUncounted] = useState<'notCounted' | 'notCountedBack'>();
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<string>(undefined);
  // A press here often takes its own button away: the next place to be is the one that takes it back.
  useLayoutEffect(() => {
    const target = next.current && root.current?.querySelector<HTMLElement>(next.current);
    if (!target) return;
    next.current = undefined;
    target.focus({ preventScroll: true });
    // It may be folded away.
    if (document.activeElement !== target) root.current?.querySelector('h2')?.focus({ preventScroll: true });
  });

  /** The condition that led to a program, or the first on the chart. */
  const familyOf = (condition = present[0]?.condition): Family => ({ needs, ...(condition ? { condition } : {}) });
  const setAside = ({ condition, via }: Found, reason: CorrectionReason) => {
    setUncounted(undefined);
    const correction: Corrected = { condition, via, reason, month: today.slice(0, 7) };
    counted.set(
      correction,
      actions.countCorrection(correction, 1).then(
        () => true,
        () => {
          setUncounted('notCounted');
          return false;
        },
      ),
    );
    next.current = `[data-set-aside="${condition}"] button`;
    change({ corrected: [...corrected, correction] });
  };
  const undo = (condition: string) => {
    setUncounted(undefined);
    for (const one of corrected)
      if (one.condition === condition)
        counted
          .get(one)
          ?.then((was) => (was ? actions.countCorrection(one, -1) : undefined))
          .catch(() => setUncounted('notCountedBack'));
    next.current = `[data-condition="${condition}"] [data-action="correct"]`;
    change({ corrected: corrected.filter((one) => one.condition !== condition) });
  };
  const setNever = (condition: string, on: boolean) => {
    next.current = on ? `[data-set-aside="${condition}"] button` : `[data-condition="${condition}"] [data-action="correct"]`;
    return actions.setNever(condition, on);
  };
  const item = {
    nameOf,
    termOf: (id: string, term: string) => {
      const condition = conditions.find((one) => one.id === id);
      return condition && ownTerm(condition, term);
    },
    show: (id: string) => actions.show(tab.tabId, id),
  };
  const correct = { setAside, never: (id: string) => setNever(id, true) };

  return (
    <>
      <div class={s.found} ref={root}>
        <h2 tabIndex={-1} data-state={state}>
          {present.length > 0 && i18n.t('chart.title', present.length)}
          {state === 'uncertain' && i18n.t('chart.onlyOtherTitle')}
          {state === 'nothing' && nothingTitle(nothingLeft, notTheChild.length > 0)}
        </h2>
        <FoundList found={present.slice(0, first)} {...item} correct={correct} />
        {present.length > first && (
          <details>
            <summary>{i18n.t('chart.moreFound', present.length - first)}</summary>
            <FoundList found={present.slice(first)} {...item} correct={correct} />
          </details>
        )}
        {other.length > 0 && (
          <details>
            <summary>{i18n.t('chart.otherFound', other.length)}</summary>
            <FoundList found={other} {...item} correct={correct} />
          </details>
        )}
        {notTheChild.length > 0 && (
          <OnRequest summary={i18n.t('chart.notTheChild', notTheChild.length)}>
            <FoundList found={notTheChild} {...item} />
          </OnRequest>
        )}
        <SetAsideList
          corrected={corrected}
          never={silent.map(({ condition }) => condition).filter((id) => !corrected.some(({ condition }) => condition === id))}
          nameOf={nameOf}
          onUndo={undo}
          onSuggestAgain={(id) => void setNever(id, false).catch(() => {})} // then it stays in the list, as it is
        />
        {uncounted && (
          <p role="status" class={s.quiet} data-uncounted={uncounted}>
            {i18n.t(`correct.${uncounted}`)}
          </p>
        )}
      </div>
      {state === 'uncertain' && <p>{i18n.t('chart.onlyOther')}</p>}
      {nothingLeft && <p>{i18n.t('chart.onlySetAside')}</p>}
      {state === 'nothing' && !nothingLeft && (
        <p>{i18n.t('chart.nothing', conditions.filter(({ kind }) => kind === 'condition').length)}</p>
      )}
      {state !== 'found' && <div>{search}</div>}
      {state === 'nothing' && (
        <WithRest>{({ QuietLearn }) => <QuietLearn catalogue={catalogue} today={today} open={open} {...rest} />}</WithRest>
      )}
      {state === 'found' && (
        <NeedsBar needs={needs} languages={source?.languages ?? []} proposed={tab.proposed ?? {}} onChange={(needs) => change({ needs })} />
      )}
      {state === 'found' && !suggestions && <p class={s.quiet}>{i18n.t('app.opening')}</p>}
      {state === 'found' && suggestions && (
        <Suggested
          suggestions={suggestions}
          dismissed={dismissed}
          nameOf={nameOf}
          today={today}
          search={search}
          lead={lead}
          chart={tab.chart}
          familyOf={familyOf}
          open={open}
          onNothing={() => open({ kind: 'no-program', chart: tab.chart, family: familyOf() })}
          onDismiss={(dismissed) => change({ dismissed })}
        />
      )}
    </>
  );
}

const isOther = ({ status }: Found): boolean => status === 'uncertain' || status === 'historical';

function nothingTitle(nothingLeft: boolean, notTheChild: boolean): string {
  if (nothingLeft) return i18n.t('chart.onlySetAsideTitle');
  return notTheChild ? i18n.t('chart.onlyNotTheChildTitle') : i18n.t('chart.nothingTitle');
}

/**
 * A count, and names only for those who ask: a relative's diagnosis is not this child's chart, and "ruled
 * out" next to a name reads as the name.
 */
function OnRequest({ summary, children }: { summary: string; children: preact.ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
