/** The views of the panel in their order. To add one: its file, its id in ViewId, one line here. */
import type { ComponentType } from 'preact';
import { i18n } from '#i18n';
import type { ViewId, ViewProps } from './view-props.ts';
import { Find } from './views/Find.tsx';
import { FollowUp } from './views/FollowUp.tsx';
import { Learn } from './views/Learn.tsx';
import { ThisChart } from './views/ThisChart.tsx';

export const VIEWS: readonly { id: ViewId; name: () => string; View: ComponentType<ViewProps> }[] = [
  { id: 'chart', name: () => i18n.t('view.chart'), View: ThisChart },
  { id: 'find', name: () => i18n.t('view.find'), View: Find },
  { id: 'learn', name: () => i18n.t('view.learn'), View: Learn },
  { id: 'followup', name: () => i18n.t('view.followup'), View: FollowUp },
];
