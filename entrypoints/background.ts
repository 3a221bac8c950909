import { defineBackground } from 'wxt/utils/define-background';
import { allowSites } from '../src/background/allow-sites.ts';
import { buildIndex } from '../src/background/build-index.ts';
import { openPanelOnClick } from '../src/background/open-panel.ts';
import { rememberFound } from '../src/background/remember-found.ts';
import { remind } from '../src/background/reminders.ts';
import { seedCatalogue } from '../src/background/seed-catalogue.ts';
import { sendLearning } from '../src/background/send-statements.ts';
import { noteDatabase } from '../src/browser/durability.ts';
import { whenOpened } from '../src/data/database-guard.ts';
import { db } from '../src/data/db.ts';

export default defineBackground(() => {
  // Each adds its listeners now, before any await: the event that wakes the worker is lost otherwise.
  whenOpened(db, noteDatabase);
  openPanelOnClick();
  rememberFound();
  allowSites();
  remind();
  seedCatalogue();
  buildIndex();
  sendLearning();
});
