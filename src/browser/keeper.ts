/** The keeper's tab: where listings are checked, corrected and added. */
import { browser } from 'wxt/browser';

/** Opens it in a tab of its own, at a place of it: "due", "own", "changes" or "edit/PROGRAM-ID". */
export const openKeeper = (place: string): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/keeper.html#${place}` as '/') });
