import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartTab } from '../../browser/chart-tab.ts';
import type { Needs } from '../../core/needs.ts';
import { Note } from '../../ui/parts/Note.tsx';
import { asKey } from '../../ui/words.ts';
import { noteShown } from '../first-shown.ts';
import { WithRest } from '../load-rest.tsx';
import { AllowSite, SiteLine } from '../parts/SiteAccess.tsx';
import type { ViewProps } from '../view-props.ts';
import { Chart, type ChartMemory } from './Chart.tsx';

/**
 * The conditions on screen now and the programs that fit. Everything is derived from `tab`; what the
 * user set for a chart (needs, dismissals, corrections) is held by that chart's key, so that nothing can be shown
 * beside another chart (promise 4) and coming back to a chart finds it as it was left. Memory only.
 */
export function ThisChart(props: ViewProps) {
  const { tab, actions, go } = props;
  const [memories, setMemories] = useState<Record<string, ChartMemory>>({});

  const search = (
    <button type="button" data-action="search" onClick={() => go('find')}>
      {i18n.t('chart.search')}
    </button>
  );
  if (!tab) return <Reading />;
  if (tab.access === 'never')
    return (
      <Message state="never" title={i18n.t('access.neverTitle')} text={i18n.t('access.never')}>
        {search}
        <WithRest>{({ QuietLearn }) => <QuietLearn {...props} />}</WithRest>
      </Message>
    );
  if (tab.access === 'none')
    return (
      <Message state="none" title={i18n.t('access.noneTitle')} text={i18n.t('access.none')}>
        {tab.origin && <AllowSite key={tab.origin} origin={tab.origin} explain allow={actions.allowSite} />}
        {search}
        <WithRest>{({ QuietLearn }) => <QuietLearn {...props} />}</WithRest>
      </Message>
    );
  if (tab.state === 'loading') return <Reading />;

  const site = tab.origin && <SiteLine key={`${tab.origin} site`} access={tab.access} origin={tab.origin} actions={actions} />;
  if (tab.state === 'unreadable')
    return (
      <>
        <Message
          state="unreadable"
          title={i18n.t(tab.reason === 'many-patients' ? 'unreadable.many_title' : 'unreadable.title')}
          text={i18n.t(`unreadable.${asKey(tab.reason ?? 'failed')}`)}
        >
          {search}
        </Message>
        {site}
        <WithRest>{({ QuietLearn }) => <QuietLearn {...props} />}</WithRest>
      </>
    );
  const memory = memories[tab.chart] ?? fresh(props.defaults);
  return (
    <>
      <Chart
        key={tab.chart}
        {...props}
        tab={tab}
        memory={memory}
        search={search}
        onChange={(next) => setMemories((all) => ({ ...all, [tab.chart]: next }))}
      />
      {site || <OnceWithoutOrigin tab={tab} />}
    </>
  );
}

const fresh = (defaults: Needs): ChartMemory => ({ needs: defaults, dismissed: [], corrected: [] });

/** With activeTab alone some pages (files) tell no origin; there is then nothing to allow for always. */
const OnceWithoutOrigin = ({ tab }: { tab: ChartTab }) => (tab.access === 'once' ? <Note>{i18n.t('access.once')}</Note> : null);

const Reading = () => <Message state="loading" title={i18n.t('view.chart')} text={i18n.t('chart.reading')} />;

type MessageProps = { state: string; title: string; text: string; children?: preact.ComponentChildren };

function Message({ state, title, text, children }: MessageProps) {
  useEffect(() => {
    if (state !== 'loading') noteShown();
  }, [state]);
  return (
    <>
      <h2 tabIndex={-1} data-state={state}>
        {title}
      </h2>
      <p>{text}</p>
      {children}
    </>
  );
}
