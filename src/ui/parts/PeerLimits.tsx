import { i18n } from '#i18n';
import s from './PeerLimits.module.css';

const DO = ['listen', 'share', 'point', 'keep'] as const;
const DO_NOT = ['advice', 'treat', 'replace'] as const;

/** What peers do and do not do (evidence: Hall 2015, Hand to Hold; the Safety page shows the sources). */
export const PeerLimits = () => (
  <div class={s.lists}>
    <div>
      <h3>{i18n.t('safetyPage.do')}</h3>
      <ul class={s.list} data-sign="yes">
        {DO.map((item) => (
          <li key={item}>{i18n.t(`safetyPage.doItems.${item}`)}</li>
        ))}
      </ul>
    </div>
    <div>
      <h3>{i18n.t('safetyPage.doNot')}</h3>
      <ul class={s.list} data-sign="no">
        {DO_NOT.map((item) => (
          <li key={item}>{i18n.t(`safetyPage.doNotItems.${item}`)}</li>
        ))}
      </ul>
    </div>
    <p>{i18n.t('safetyPage.both')}</p>
  </div>
);
