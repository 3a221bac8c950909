import conditions from 'virtual:conditions';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type ChartTab, show, watchChartTab } from '../browser/chart-tab.ts';
import { keepForGood } from '../browser/durability.ts';
import { openPage } from '../browser/pages.ts';
import { defaultCounty, defaultLanguage, neverSuggest } from '../browser/settings.ts';
import { allowSite, forgetSite, watchSites } from '../browser/sites.ts';
import { HOME_STATE, stateOf } from '../core/county.ts';
import { countCorrection } from '../data/corrections.ts';
import { useItem } from '../ui/use-item.ts';
import { firstShown } from './first-shown.ts';
import { WithRest } from './load-rest.tsx';
import { Panel } from './Panel.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useToday } from './use-today.ts';
import type { Actions } from './view-props.ts';

const actions: Actions = {
  allowSite,
  forgetSite,
  show,
  countCorrection,
  setNever: neverSuggest.set,
  openOptions: () => void browser.runtime.openOptionsPage(),
  openRecord: () => openPage('record.html'),
};

/** The panel connected to the tab beside it, to the catalogue and to the settings. */
export function LivePanel() {
  const [tab, setTab] = useState<ChartTab>();
  const [sites, setSites] = useState<readonly string[]>();
  const [due, setDue] = useState(0);
  useEffect(() => void firstShown.then(keepForGood).catch(() => {}), []); // settings say what came of it
  useLayoutEffect(() => {
    const watching = new AbortController();
    watchChartTab(setTab, watching.signal);
    watchSites(setSites, watching.signal);
    return () => watching.abort();
  }, []);
  const catalogue = useCatalogue(conditions);
  const county = useItem(defaultCounty);
  const language = useItem(defaultLanguage);
  const never = useItem(neverSuggest);
  const today = useToday();
  // Suggesting before the defaults are known would reorder the cards under the reader's eyes.
  const settled = county !== undefined && language !== undefined;
  return (
    <>
      <Panel
        tab={never && tab} // what is never to be suggested must not even flash up
        catalogue={settled ? catalogue : { state: 'loading' }}
        conditions={conditions}
        defaults={{ state: county ? stateOf(county) : HOME_STATE, ...(county ? { county } : {}), ...(language ? { language } : {}) }}
        never={never ?? []}
        sites={sites}
        today={today}
        due={due}
        actions={actions}
      />
      <WithRest>{({ DueCounter }) => <DueCounter today={today} onDue={setDue} />}</WithRest>
    </>
  );
}
