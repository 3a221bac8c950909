/** Opens the panel: Chromium's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/**
 * Must run synchronously in the handler of a user's gesture, before any await. Firefox can only
 * toggle: `sidebarAction.open` cannot close again, and one button for both is what its users know.
 */
export function openSidePanel(tabId: number): void {
  if (import.meta.env.FIREFOX) void firefoxSidebar().toggle();
  else void browser.sidePanel.open({ tabId });
}

/** `sidebarAction` is missing from the Chrome types that WXT's `browser` has. */
const firefoxSidebar = () => (browser as unknown as { sidebarAction: { toggle(): Promise<void> } }).sidebarAction;
