import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sheetMade } from '../browser/learning.ts';
import { practice as practiceItem } from '../browser/practice.ts';
import { composeSheet, sheetText } from '../core/sheet.ts';
import type { SheetState } from '../core/sheet-state.ts';
import { useCopy } from '../ui/copy.ts';
import { languageChoices } from '../ui/languages.ts';
import page from '../ui/page.module.css';
import { CopiedText } from '../ui/parts/CopiedText.tsx';
import { Mark } from '../ui/parts/Mark.tsx';
import { useItem } from '../ui/use-item.ts';
import { LargeCode } from './LargeCode.tsx';
import { Paper } from './Paper.tsx';
import { ProgramPick } from './ProgramPick.tsx';
import s from './SheetTab.module.css';
import { useSheetPrograms } from './use-sheet-programs.ts';
import { useSheetState } from './use-sheet-state.ts';
import { Warnings } from './Warnings.tsx';

const CHOICES = ['large', 'warm', 'short'] as const;

/** One page for a family: composed, checked and printed here. */
export function SheetTab() {
  const [state, change] = useSheetState();
  const programs = useSheetPrograms(state.programs);
  const practice = useItem(practiceItem);
  const [said, setSaid] = useState<ComponentChildren>('');
  const [fits, setFits] = useState(true);
  const [large, setLarge] = useState<string>();
  const { copied, copy, forget } = useCopy();
  const composed = useMemo(
    () => programs && practice && composeSheet(state, programs.locals, practice),
    [state, programs?.locals, practice],
  );
  if (!programs || !practice || !composed) return <p>{i18n.t('app.opening')}</p>;

  const { sheet, warnings } = composed;
  const made = () => void sheetMade().catch(() => {}); // a step that is not ticked off is no loss for the sheet
  const set = (some: Partial<SheetState>, words: ComponentChildren = '') => {
    forget();
    change(some);
    setSaid(words);
  };
  const empty = sheet.entries.length === 0;
  const shown = sheet.entries.find(({ id }) => id === large);
  return (
    <main class={`${page.page} ${s.page}`}>
      <header class={page.header} data-screen-only>
        <Mark />
        <h1>{i18n.t('sheet.title')}</h1>
        <p role="status" class={page.said} data-saved={said !== ''}>
          {said}
        </p>
      </header>
      <div class={s.desk} data-screen-only>
        <ProgramPick
          ids={programs.ids}
          locals={programs.locals}
          onChange={(ids, words) => set({ programs: [...ids] }, words)}
          onLarge={setLarge}
        />
        <section class={page.section} data-section="choices">
          <h2>{i18n.t('sheet.family')}</h2>
          <label class={page.field}>
            <span>{i18n.t('sheet.language')}</span>
            <select data-field="language" value={state.language} onChange={(event) => set({ language: event.currentTarget.value })}>
              {languageChoices([state.language]).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {CHOICES.map((name) => (
            <label key={name} class={s.choice}>
              <input
                type="checkbox"
                data-field={name}
                checked={state[name]}
                onChange={(event) => set({ [name]: event.currentTarget.checked })}
              />{' '}
              {i18n.t(`sheet.choice.${name}`)}
            </label>
          ))}
          <label class={s.choice}>
            <input
              type="checkbox"
              data-field="ask"
              checked={!state.alone}
              onChange={(event) => set({ alone: !event.currentTarget.checked })}
            />{' '}
            {i18n.t('sheet.choice.ask')}
          </label>
        </section>
        <Warnings
          sheet={sheet}
          warnings={warnings}
          state={state}
          fits={fits}
          origin={programs.origin}
          listings={programs.locals.flatMap((local) => local?.program ?? [])}
          change={(some) => set(some)}
        />
        <section class={page.section} data-section="print">
          <h2>{i18n.t('sheet.hand')}</h2>
          <div class={page.acts}>
            <button
              type="button"
              data-look="go"
              data-action="print"
              disabled={empty}
              onClick={() => {
                made();
                window.print();
              }}
            >
              {i18n.t('sheet.print')}
            </button>
            <button
              type="button"
              data-action="copy"
              disabled={empty}
              onClick={() => {
                copy(sheetText(sheet));
                made();
              }}
            >
              {i18n.t('sheet.copy')}
            </button>
          </div>
          <p class={page.quiet}>{i18n.t('sheet.printHow')}</p>
          {copied && <CopiedText copied={copied} onAgain={() => copy(copied.text)} />}
        </section>
      </div>
      <div class={s.sheet}>
        <Paper sheet={sheet} large={state.large} onFit={setFits} />
      </div>
      {shown && (
        <LargeCode
          entry={shown}
          program={programs.locals.find((one) => one?.program.id === shown.id)?.program ?? {}}
          onClose={() => setLarge(undefined)}
        />
      )}
    </main>
  );
}
