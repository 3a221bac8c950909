import { i18n } from '#i18n';
import { openSheet } from '../../browser/sheet-tab.ts';

/** Opens the family sheet with these programs in a tab of its own. `language`: of the family, ISO 639. */
export const SheetButton = ({ programs, language }: { programs: readonly string[]; language: string | undefined }) => (
  <button type="button" data-action="sheet" onClick={() => void openSheet(programs, language)}>
    {i18n.t('sheet.button')}
  </button>
);
