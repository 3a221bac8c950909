/** What the user set, kept on this computer in storage.local. One item per fact, versioned by WXT. */
import { storage } from 'wxt/utils/storage';
import type { County } from '../core/program.ts';

/** County that new charts start with, "Fresno, CA"; null: none chosen. */
export const defaultCounty = storage.defineItem<County | null>('local:defaultCounty', { fallback: null });

/** ISO 639 code that new charts start with; null: none chosen. */
export const defaultLanguage = storage.defineItem<string | null>('local:defaultLanguage', { fallback: null });
