/** Beside's own full pages, each in a tab of its own. */
import { browser } from 'wxt/browser';

/** The keeper's page has places: "due", "own", "changes", "edit/PROGRAM-ID". */
export type OwnPage = 'insights.html' | 'record.html' | 'keeper.html' | `keeper.html#${string}`;

export const openPage = (page: OwnPage): void => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}` as '/') });
