import { i18n } from '#i18n';
import { Note } from '../../ui/parts/Note.tsx';
import { OutsideLink } from '../../ui/parts/OutsideLink.tsx';
import s from './Safety.module.css';

/** What peer support is not, and what to do instead when someone is in danger; 988lifeline.org is the Lifeline's own site. */
export const Safety = () => (
  <Note>
    <p>{i18n.t('program.limits')}</p>
    <details class={s.safety} data-safety>
      <summary>{i18n.t('safety.title')}</summary>
      <Crisis />
    </details>
  </Note>
);

/** Stay, 911, and 988 by call, text and chat, in Spanish too. */
export const Crisis = () => (
  <>
    <p>{i18n.t('safety.stay')}</p>
    <p>
      {i18n.t('safety.emergency')} <a href="tel:911">911</a>
    </p>
    <p>{i18n.t('safety.line')}</p>
    <ul>
      <li>
        <a href="tel:988">{i18n.t('safety.call')}</a>
      </li>
      <li>
        <a href="sms:988">{i18n.t('safety.text')}</a>
      </li>
      <li>
        <OutsideLink href="https://988lifeline.org">{i18n.t('safety.chat')}</OutsideLink>
      </li>
    </ul>
    <p>{i18n.t('safety.spanish')}</p>
  </>
);
