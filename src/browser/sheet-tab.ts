/** Opens the family sheet in a tab of its own. */
import { browser } from 'wxt/browser';
import type { Id } from '../core/common.ts';
import { NEW_SHEET, writeSheetState } from '../core/sheet-state.ts';
import { defaultLanguage } from './settings.ts';

/** `language`: of the family, ISO 639; where it is not known, the one that new charts start with, else English. Ids of programs and a language code are all that the address carries. */
export async function openSheet(programs: readonly Id[], language: string | undefined): Promise<void> {
  const known = language ?? (await defaultLanguage.getValue().catch(() => null)); // a sheet is worth more than a setting
  const hash = writeSheetState({ ...NEW_SHEET, programs: programs.slice(0, 3), ...(known ? { language: known } : {}) });
  await browser.tabs.create({ url: browser.runtime.getURL('/sheet.html' as '/') + hash });
}
