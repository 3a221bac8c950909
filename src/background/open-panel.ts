/** Three ways to one thing: toolbar button, keyboard command (which presses the button) and context menu open the panel and read this page. */

import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { openSidePanel } from '../browser/side-panel.ts';
import { readPressed } from './remember-found.ts';

const MENU = 'open-beside';

/** Adds the listeners; call it while the worker starts. */
export function openPanelOnClick(): void {
  // Not `openPanelOnActionClick`: it suppresses onClicked and grants no activeTab, so the page could not be read.
  browser.action.onClicked.addListener((tab) => open(tab.id));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) open(tab?.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() =>
      browser.contextMenus.create({ id: MENU, title: i18n.t('contextMenuTitle'), contexts: ['page', 'frame', 'selection'] }),
    );
  });
}

function open(tabId: number | undefined): void {
  if (tabId === undefined) return;
  openSidePanel(tabId); // first and synchronously: the gesture ends at the first await
  void readPressed(tabId);
}
