/** What the frames of each tab last reported: in storage.session, which is memory only and outlives a stopped worker. */
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type { TabReports } from '../core/found.ts';

const PREFIX = 'session:tab:';
const key = (tabId: number): StorageItemKey => `${PREFIX}${tabId}`;

/** The reports of this tab; undefined if it is not being read. */
export async function getReports(tabId: number): Promise<TabReports | undefined> {
  return (await storage.getItem<TabReports>(key(tabId))) ?? undefined;
}

export const setReports = (tabId: number, reports: TabReports): Promise<void> => storage.setItem(key(tabId), reports);

export const forgetReports = (tabId: number): Promise<void> => storage.removeItem(key(tabId));

/** Ids of the tabs that are being read. */
export async function readTabIds(): Promise<number[]> {
  const all = await storage.snapshot('session');
  return Object.keys(all)
    .filter((name) => name.startsWith('tab:'))
    .map((name) => Number(name.slice('tab:'.length)));
}

/** Calls back with every change of this tab's reports, undefined when they are forgotten. */
export const watchReports = (tabId: number, onChange: (reports: TabReports | undefined) => void): (() => void) =>
  storage.watch<TabReports>(key(tabId), (reports) => onChange(reports ?? undefined));
