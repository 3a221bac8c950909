import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import s from '../ui/page.module.css';

/** Version, licenses, and what Beside is not. */
export const About = () => (
  <section class={s.section} data-section="about">
    <h2>{i18n.t('options.about')}</h2>
    <p>{i18n.t('options.version', { version: browser.runtime.getManifest().version })}</p>
    <p>{i18n.t('options.license')}</p>
    <p>{i18n.t('options.notDevice')}</p>
    <p>{i18n.t('options.draft')}</p>
  </section>
);
