import '../../src/ui/base.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { noteDatabase } from '../../src/browser/durability.ts';
import { whenOpened } from '../../src/data/database-guard.ts';
import { db } from '../../src/data/db.ts';
import { Options } from '../../src/options/Options.tsx';
import { ErrorBoundary } from '../../src/ui/parts/ErrorBoundary.tsx';
import { locale } from '../../src/ui/words.ts';

document.documentElement.lang = locale();
document.title = i18n.t('options.title');
whenOpened(db, noteDatabase);
render(
  <ErrorBoundary>
    <Options />
  </ErrorBoundary>,
  document.getElementById('app') ?? document.body,
);
