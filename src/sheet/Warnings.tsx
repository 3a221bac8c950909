import { i18n } from '#i18n';
import { OFFER_LANGUAGES } from '../core/offer-text.ts';
import { type Sheet, type SheetWarning, sheetGrade, TARGET_GRADE } from '../core/sheet.ts';
import type { SheetState } from '../core/sheet-state.ts';
import page from '../ui/page.module.css';
import { Note } from '../ui/parts/Note.tsx';
import { asKey, languageName } from '../ui/words.ts';

type Props = {
  sheet: Sheet;
  warnings: readonly SheetWarning[];
  state: SheetState;
  /** Whether it fits on one page. */
  fits: boolean;
  /** package: what this clinic has corrected is not known. */
  origin: 'database' | 'package';
  change(some: Partial<SheetState>): void;
};

/** What staff should know before the sheet leaves their hands. Not printed. */
export function Warnings({ sheet, warnings, state, fits, origin, change }: Props) {
  const check = (value: string, is: boolean) =>
    change({ checked: is ? [...state.checked, value] : state.checked.filter((one) => one !== value) });
  return (
    <section class={page.section} data-section="check" data-screen-only>
      <h2>{i18n.t('sheet.check')}</h2>
      <Grade sheet={sheet} short={state.short} />
      {!fits && <Note tone="warm">{i18n.t('sheet.twoPages')}</Note>}
      {origin === 'package' && <Note tone="warm">{i18n.t('sheet.fromPackage')}</Note>}
      {warnings.map((warning) => {
        const { kind, program = '', value = '', check: by } = warning;
        return (
          <Note key={`${kind} ${program} ${value}`} tone="warm">
            <p data-warning={kind}>{sentence(warning)}</p>
            {by !== undefined && (
              <label>
                <input
                  type="checkbox"
                  data-check={by}
                  checked={state.checked.includes(by)}
                  onChange={(event) => check(by, event.currentTarget.checked)}
                />{' '}
                {i18n.t(kind === 'paused' ? 'sheet.calledPaused' : /@|^http/.test(by) ? 'sheet.calledPage' : 'sheet.called')}
              </label>
            )}
            {kind === 'no-ask' && <a href="/options.html#practice">{i18n.t('sheet.toPractice')}</a>}
          </Note>
        );
      })}
    </section>
  );
}

/** Each warning in the user's language. */
function sentence({ kind, program = '', value = '' }: SheetWarning): string {
  const words = { program, value, language: /^[a-z]{2,3}$/.test(value) ? languageName(value) : value };
  return i18n.t(`sheet.warning.${asKey(kind)}`, words);
}

function Grade({ sheet, short }: { sheet: Sheet; short: boolean }) {
  const grade = sheetGrade(sheet);
  if (grade === undefined) return <p class={page.quiet}>{i18n.t('sheet.noGrade')}</p>;
  const rounded = Math.round(grade * 10) / 10;
  const good = rounded <= TARGET_GRADE;
  return (
    <p data-grade={rounded} data-good={good}>
      {i18n.t(good ? 'sheet.grade' : 'sheet.gradeHigh', { grade: rounded, target: TARGET_GRADE })}
      {!good && !short && OFFER_LANGUAGES.some((one) => one === sheet.language) && ` ${i18n.t('sheet.gradeHelp')}`}
    </p>
  );
}
