import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { forgetSite, watchSites } from '../browser/sites.ts';
import s from '../ui/page.module.css';
import type { Save } from '../ui/use-said.ts';

/** Sites that may be read always, as the browser knows them. */
export function Sites({ save }: { save: Save }) {
  const [sites, setSites] = useState<string[]>();
  useEffect(() => {
    const watching = new AbortController();
    watchSites(setSites, watching.signal);
    return () => watching.abort();
  }, []);
  return (
    <section class={s.section} data-section="sites">
      <h2>{i18n.t('options.sites')}</h2>
      {sites?.length === 0 && <p>{i18n.t('options.sitesEmpty')}</p>}
      <ul class={s.list}>
        {sites?.map((site) => (
          <li key={site} class={s.site} data-site={site}>
            <span>{site}</span>
            <button
              type="button"
              data-action="forget-site"
              aria-label={i18n.t('options.removeLabel', { site })}
              onClick={() => save(forgetSite(site), i18n.t('options.removed', { site }))}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p class={s.quiet}>{i18n.t('options.sitesHow')}</p>
      <p class={s.quiet}>{i18n.t('options.sitesManaged')}</p>
    </section>
  );
}
