import '../../src/ui/base.css';
import { render } from 'preact';
import { noteDatabase } from '../../src/browser/durability.ts';
import { whenOpened } from '../../src/data/database-guard.ts';
import { db } from '../../src/data/db.ts';
import { LivePanel } from '../../src/panel/LivePanel.tsx';
import { ErrorBoundary } from '../../src/ui/parts/ErrorBoundary.tsx';
import { locale } from '../../src/ui/words.ts';

// The language of the sentences, which is the browser's where Beside speaks it and English elsewhere.
document.documentElement.lang = locale();
whenOpened(db, noteDatabase);
db.open().catch(() => {}); // while the first frame is drawn; what fails is told by the first read
render(
  <ErrorBoundary>
    <LivePanel />
  </ErrorBoundary>,
  document.getElementById('app') ?? document.body,
);
