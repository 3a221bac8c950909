/** The views of the panel in their order. To add one: its file, its id in ViewId, one line here and one in OTHER_VIEWS (rest.tsx). */
import { i18n } from '#i18n';
import type { ViewId } from './view-props.ts';

export const VIEWS: readonly { id: ViewId; name: () => string }[] = [
  { id: 'chart', name: () => i18n.t('view.chart') },
  { id: 'find', name: () => i18n.t('view.find') },
  { id: 'learn', name: () => i18n.t('view.learn') },
  { id: 'followup', name: () => i18n.t('view.followup') },
];
