import '../../src/ui/base.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Insights } from '../../src/insights/Insights.tsx';
import { ErrorBoundary } from '../../src/ui/parts/ErrorBoundary.tsx';
import { locale } from '../../src/ui/words.ts';

document.documentElement.lang = locale();
document.title = i18n.t('insights.title');
render(
  <ErrorBoundary>
    <Insights />
  </ErrorBoundary>,
  document.getElementById('app') ?? document.body,
);
