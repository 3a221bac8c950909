import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Act } from '../../core/lead.ts';
import { misfitless } from '../../core/need-factors.ts';
import type { Suggestion, Suggestions } from '../../core/suggestion.ts';
import { Around } from '../../ui/parts/Listed.tsx';
import { NamedButton } from '../../ui/parts/NamedButton.tsx';
import { Note } from '../../ui/parts/Note.tsx';
import { ActButton } from '../parts/ActButton.tsx';
import { SuggestionCard } from '../parts/SuggestionCard.tsx';
import type { Family, ViewProps } from '../view-props.ts';
import s from './ThisChart.module.css';

const FIRST = 3;

type Props = {
  suggestions: Suggestions;
  /** Program ids set aside for this chart, the latest last. */
  dismissed: readonly string[];
  nameOf(conditionId: string): string;
  today: string;
  search: preact.ComponentChildren;
  /** What a card leads with: it depends on who sits here. */
  lead: Act;
  chart: string;
  /** The condition that led to a program, with what this family needs. */
  familyOf(conditionId: string | undefined): Family;
  open: ViewProps['open'];
  onNothing(): void;
  onDismiss(ids: readonly string[]): void;
};

/** Up to three cards, the rest one click away, and what exists for every family. */
export function Suggested({ suggestions, dismissed, nameOf, today, search, lead, chart, familyOf, open, onNothing, onDismiss }: Props) {
  const [all, setAll] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(dismissed.length);
  // The button that was pressed is gone with its card: the next place to be is the one that brings it back.
  useLayoutEffect(() => {
    if (dismissed.length > before.current) undo.current?.focus({ preventScroll: true });
    before.current = dismissed.length;
  }, [dismissed.length]);

  const kept = ({ program }: Suggestion) => !dismissed.includes(program.id);
  const fitting = suggestions.fitting.filter(kept);
  const fallback = suggestions.fallback.filter(kept).slice(0, all ? undefined : 2);
  const rest = fitting.length - FIRST;
  const last = [...suggestions.fitting, ...suggestions.fallback].find(({ program }) => program.id === dismissed.at(-1));
  const cards = (list: readonly Suggestion[], first = false) =>
    list.map((suggestion, index) => {
      const { program, conditions } = suggestion;
      const best = first && index === 0;
      const from = { chart, family: familyOf(conditions[0]) };
      return (
        <SuggestionCard
          key={program.id}
          suggestion={suggestion}
          first={best}
          nameOf={nameOf}
          today={today}
          lead={<ActButton act={lead} program={program} look={best ? 'go' : undefined} named {...from} open={open} />}
          onOpen={() => open({ kind: 'program', id: program.id, ...from })}
          onDismiss={() => onDismiss([...dismissed, program.id])}
        />
      );
    });

  return (
    <>
      {last && (
        <p class={s.undo} data-state="dismissed">
          <span>
            <Around program={last.program} words={last.program.name} sentence={(name) => i18n.t('app.hidden', { name })} />
          </span>{' '}
          <NamedButton
            program={last.program}
            label={(name) => i18n.t('card.undoLabel', { name })}
            data-look="link"
            data-action="undo"
            buttonRef={undo}
            onClick={() => onDismiss(dismissed.slice(0, -1))}
          >
            {i18n.t('card.undo')}
          </NamedButton>
        </p>
      )}
      {suggestions.fitting.length === 0 && (
        <Note>
          <p data-state="no-match">{i18n.t('chart.noMatch')}</p>
        </Note>
      )}
      {fitting.length > 0 && !suggestions.fitting.some(misfitless) && <p data-state="no-full-match">{i18n.t('chart.noFullMatch')}</p>}
      {suggestions.fitting.length > 0 && fitting.length === 0 && <p>{i18n.t('chart.allHidden')}</p>}
      {fitting.length > 0 && (
        <ul class={s.cards} aria-label={i18n.t('chart.suggestions')} data-suggestions="fitting">
          {cards(all ? fitting : fitting.slice(0, FIRST), true)}
        </ul>
      )}
      <div class={s.more}>
        {rest > 0 && (
          <button type="button" data-action="more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? i18n.t('chart.fewer') : i18n.t('chart.more', rest)}
          </button>
        )}
        {search}
        <button type="button" data-look="link" data-action="nothing-fits" onClick={onNothing}>
          {i18n.t('noProgram.button')}
        </button>
      </div>
      {fallback.length > 0 && (
        <div class={s.found}>
          <h3>{i18n.t('chart.always')}</h3>
          <ul class={s.cards} data-suggestions="fallback">
            {cards(fallback)}
          </ul>
        </div>
      )}
    </>
  );
}
