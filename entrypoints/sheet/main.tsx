import '../../src/ui/base.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { SheetTab } from '../../src/sheet/SheetTab.tsx';
import { ErrorBoundary } from '../../src/ui/parts/ErrorBoundary.tsx';
import { locale } from '../../src/ui/words.ts';

document.documentElement.lang = locale();
document.title = i18n.t('sheet.title');
render(
  <ErrorBoundary>
    <SheetTab />
  </ErrorBoundary>,
  document.getElementById('app') ?? document.body,
);
