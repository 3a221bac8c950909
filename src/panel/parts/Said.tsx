import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartTab } from '../../browser/chart-tab.ts';
import type { ConditionName } from '../../core/condition-name.ts';
import { nameWith } from '../../ui/condition-names.ts';
import { and } from '../../ui/words.ts';

/** Charts fill in pieces: what is said once should be said of the whole. */
const SETTLE_MS = 1000;

type Props = { tab: ChartTab | undefined; conditions: readonly ConditionName[]; never: readonly string[] };

/**
 * Says what was found, politely, once per chart. The region is always there, since screen readers
 * announce only changes; its words are shown only while their own chart is.
 */
export function Said({ tab, conditions, never }: Props) {
  const [said, setSaid] = useState({ chart: '', text: '' });
  const readable = tab?.state === 'read' && (tab.access === 'once' || tab.access === 'always');
  useEffect(() => {
    if (!tab || !readable || said.chart === tab.chart) return;
    const timer = setTimeout(() => setSaid({ chart: tab.chart, text: sentence(tab, conditions, never) }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [tab, readable, said.chart]);
  return (
    <p role="status" class="visually-hidden">
      {readable && said.chart === tab.chart ? said.text : ''}
    </p>
  );
}

function sentence(tab: ChartTab, conditions: readonly ConditionName[], never: readonly string[]): string {
  const present = tab.found.filter(({ status }) => status === 'present').map(({ condition }) => condition);
  const names = present.filter((id) => !never.includes(id)).map(nameWith(conditions));
  if (names.length > 0) return i18n.t('chart.said', names.length, { names: and(names) });
  return present.length > 0 ? i18n.t('chart.onlySetAsideTitle') : i18n.t('chart.saidNothing');
}
