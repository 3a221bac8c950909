/** Opens the family sheet in a tab of its own. */
import { browser } from 'wxt/browser';
import type { Id } from '../core/common.ts';
import { NEW_SHEET, writeSheetState } from '../core/sheet-state.ts';

/** `language`: of the family, ISO 639. Ids of programs and a language code are all that the address carries. */
export async function openSheet(programs: readonly Id[], language: string | undefined): Promise<void> {
  const hash = writeSheetState({ ...NEW_SHEET, programs: programs.slice(0, 3), ...(language ? { language } : {}) });
  await browser.tabs.create({ url: browser.runtime.getURL('/sheet.html' as '/') + hash });
}
