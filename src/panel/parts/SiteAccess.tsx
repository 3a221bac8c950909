import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartTab } from '../../browser/chart-tab.ts';
import { hostName } from '../../ui/words.ts';
import type { Actions } from '../view-props.ts';
import s from './SiteAccess.module.css';

/** The button that asks the browser for this one site, and a calm sentence when it says no. */
export function AllowSite({ origin, explain = false, allow }: { origin: string; explain?: boolean; allow: Actions['allowSite'] }) {
  const [answer, setAnswer] = useState<'denied' | 'failed'>();
  // No await before the call: the browser asks only during the click itself.
  const ask = () =>
    allow(origin).then(
      (allowed) => setAnswer(allowed ? undefined : 'denied'),
      () => setAnswer('failed'),
    );
  return (
    <div class={s.allow}>
      {explain && <p>{i18n.t('access.noneSite', { site: hostName(origin) })}</p>}
      <button type="button" data-look={explain ? 'go' : undefined} data-action="allow-site" onClick={ask}>
        {i18n.t('access.allow')}
      </button>
      <p role="status" data-state={answer}>
        {answer && i18n.t(`access.${answer}`)}
      </p>
    </div>
  );
}

/** Why Beside may read this page, and the way to change it. */
export function SiteLine({ access, origin, actions }: { access: ChartTab['access']; origin: string; actions: Actions }) {
  const [failed, setFailed] = useState(false);
  if (access === 'once')
    return (
      <div class={s.line}>
        <p>{i18n.t('access.once')}</p>
        <AllowSite origin={origin} allow={actions.allowSite} />
      </div>
    );
  return (
    <div class={s.line}>
      <p>
        {i18n.t('access.always')}{' '}
        <button
          type="button"
          data-look="link"
          data-action="forget-site"
          onClick={() => actions.forgetSite(origin).catch(() => setFailed(true))}
        >
          {i18n.t('access.forget')}
        </button>
      </p>
      <p role="status">{failed && i18n.t('access.failed')}</p>
    </div>
  );
}
