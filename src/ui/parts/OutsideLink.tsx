import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hostName } from '../words.ts';

/** A link that leaves Beside: opens in a new tab, tells the other page nothing about us, and says where it leads. */
export const OutsideLink = ({ href, children }: { href: string; children?: ComponentChildren }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children ?? hostName(href)}
    <span class="visually-hidden"> ({i18n.t('app.newTab')})</span>
  </a>
);
