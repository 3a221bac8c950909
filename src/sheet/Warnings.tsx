import { i18n } from '#i18n';
import { OFFER_LANGUAGES } from '../core/offer-text.ts';
import type { Program } from '../core/program.ts';
import { type Sheet, type SheetWarning, sheetGrade, TARGET_GRADE } from '../core/sheet.ts';
import type { SheetState } from '../core/sheet-state.ts';
import page from '../ui/page.module.css';
import { langOf } from '../ui/parts/Listed.tsx';
import { Note } from '../ui/parts/Note.tsx';
import { asKey, languageName } from '../ui/words.ts';
import s from './SheetTab.module.css';

type Props = {
  sheet: Sheet;
  warnings: readonly SheetWarning[];
  state: SheetState;
  /** Whether it fits on one page. */
  fits: boolean;
  /** package: what this clinic has corrected is not known. */
  origin: 'database' | 'package';
  /** What is on the sheet, or should be. */
  listings: readonly Program[];
  change(some: Partial<SheetState>): void;
};

/** What staff should know before the sheet leaves their hands. Not printed. */
export function Warnings({ sheet, warnings, state, fits, origin, listings, change }: Props) {
  const check = (value: string, is: boolean) =>
    change({ checked: is ? [...state.checked, value] : state.checked.filter((one) => one !== value) });
  return (
    <section class={page.section} data-section="check" data-screen-only>
      <h2>{i18n.t('sheet.check')}</h2>
      <Grade sheet={sheet} short={state.short} />
      {!fits && <Note tone="warm">{i18n.t('sheet.twoPages')}</Note>}
      {origin === 'package' && <Note tone="warm">{i18n.t('sheet.fromPackage')}</Note>}
      {[...Map.groupBy(warnings, ({ program = '' }) => program)].map(([program, some]) => (
        <Note key={program} tone="warm">
          {program && <h3 {...langOf(listings.find(({ name }) => name === program) ?? {})}>{program}</h3>}
          {some.map((warning) => (
            <Warning key={`${warning.kind} ${warning.value}`} warning={warning} state={state} check={check} />
          ))}
        </Note>
      ))}
    </section>
  );
}

type WarningProps = { warning: SheetWarning; state: SheetState; check(value: string, is: boolean): void };

function Warning({ warning, state, check }: WarningProps) {
  const { kind, check: by } = warning;
  return (
    <div data-warning={kind}>
      <p>
        {sentence(warning)} {kind === 'no-ask' && <a href="/options.html#practice">{i18n.t('sheet.toPractice')}</a>}
      </p>
      {by !== undefined && (
        <label class={s.choice}>
          <input
            type="checkbox"
            data-check={by}
            checked={state.checked.includes(by)}
            onChange={(event) => check(by, event.currentTarget.checked)}
          />
          {i18n.t(kind === 'paused' ? 'sheet.calledPaused' : /@|^http/.test(by) ? 'sheet.calledPage' : 'sheet.called')}
        </label>
      )}
    </div>
  );
}

function sentence({ kind, value = '' }: SheetWarning): string {
  switch (kind) {
    case 'gone':
    case 'dead':
    case 'unconfirmed':
    case 'no-contact':
      return i18n.t(`sheet.warning.${asKey(kind)}`, { value });
    case 'closed':
    case 'paused':
    case 'hidden':
    case 'unverified':
    case 'step-unsure':
      return i18n.t(`sheet.warning.${asKey(kind)}`);
    default:
      return i18n.t(`sheet.warning.${asKey(kind)}`, { language: languageName(value) });
  }
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
