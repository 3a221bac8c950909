import { i18n } from '#i18n';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import s from './Offer.module.css';

/** The elements of an authorization, 45 CFR 164.508(c). */
const ITEMS = ['what', 'from', 'why', 'until', 'signed', 'revoke'] as const;

/** A reminder; the form itself is the clinic's own. */
export const Authorization = () => (
  <div class={s.block} data-authorization>
    <h3>{i18n.t('offer.authorizationTitle')}</h3>
    <ul class={s.bullets}>
      {ITEMS.map((item) => (
        <li key={item}>{i18n.t(`offer.authorizationItems.${item}`)}</li>
      ))}
    </ul>
    <p class={s.quiet}>{i18n.t('offer.authorizationOwn')}</p>
    <p class={s.quiet}>
      <OutsideLink href="https://www.accountablehq.com/post/hipaa-authorization-requirements-core-elements-required-statements-and-45-cfr-164-508-compliance">
        {i18n.t('offer.authorizationSource')}
      </OutsideLink>
      {' · '}
      <OutsideLink href="https://law.justia.com/codes/california/2005/civ/56.10-56.16.html">{i18n.t('offer.californiaSource')}</OutsideLink>
    </p>
  </div>
);
