import { i18n } from '#i18n';
import { policy } from '../../browser/policy.ts';
import { practice as practiceItem } from '../../browser/practice.ts';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import { PeerLimits } from '../../ui/parts/PeerLimits.tsx';
import { useItem } from '../../ui/use-item.ts';
import { LessonLink } from '../parts/LessonLink.tsx';
import { Crisis } from '../parts/Safety.tsx';
import type { ViewProps } from '../view-props.ts';
import s from './Safety.module.css';

/** Where each sentence of this page comes from. */
const SOURCES = [
  ['line', 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline'],
  [
    'spanish',
    'https://www.samhsa.gov/newsroom/press-announcements/20230713/988-suicide-crisis-lifeline-adds-spanish-text-chat-service-ahead-one-year-anniversary',
  ],
  ['spanishCall', 'https://familyandcaregivertoolkit.org/988-crisis-lifeline'],
  ['hall', 'https://doi.org/10.1038/jp.2015.143'],
  ['mentors', 'https://pubannotation.org/docs/sourcedb/PMC/sourceid/4694192/spans/18815-20361.txt'],
  ['handToHold', 'https://handtohold.org/get-involved/volunteers/peer-mentor-program/peer-mentor-frequently-asked-questions/'],
] as const;

/** When someone may not be safe: numbers first, then the practice's own protocol, then what peers are and are not. */
export function Safety({ actions, catalogue, open }: Pick<ViewProps, 'actions' | 'catalogue' | 'open'>) {
  const practice = useItem(practiceItem);
  const hospital = useItem(policy);
  const protocol = practice?.protocol ?? hospital?.protocol;
  const protocolPhone = practice?.protocolPhone ?? hospital?.protocolPhone;
  return (
    <article class={s.page}>
      <h2 tabIndex={-1}>{i18n.t('safetyPage.title')}</h2>
      <p>{i18n.t('safetyPage.not')}</p>
      <div class={s.first} data-crisis>
        <Crisis />
        <p>{i18n.t('safetyPage.spanishToo')}</p>
      </div>
      <div class={s.block} data-protocol={practice?.protocol ? 'own' : protocol ? 'policy' : 'none'}>
        <h3>{i18n.t('safetyPage.own')}</h3>
        {protocol && <p class={s.text}>{protocol}</p>}
        {protocolPhone && (
          <p>
            <a href={`tel:${protocolPhone.replace(' ext. ', ';ext=')}`}>{i18n.t('safetyPage.ownPhone', { number: protocolPhone })}</a>
          </p>
        )}
        {practice && hospital && !protocol && !protocolPhone && (
          <>
            <p class={s.quiet}>{i18n.t('safetyPage.ownMissing')}</p>
            <button type="button" data-look="link" data-action="practice" onClick={() => actions.openOptions()}>
              {i18n.t('app.settings')}
            </button>
          </>
        )}
      </div>
      <PeerLimits />
      <details>
        <summary>{i18n.t('safetyPage.sources')}</summary>
        <ul class={s.block}>
          {SOURCES.map(([name, href]) => (
            <li key={name}>
              <OutsideLink href={href}>{i18n.t(`safetyPage.source.${name}`)}</OutsideLink>
            </li>
          ))}
        </ul>
      </details>
      <LessonLink id="limits-and-safety" catalogue={catalogue} open={open} />
    </article>
  );
}
