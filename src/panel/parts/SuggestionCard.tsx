import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reason, Suggestion } from '../../core/suggestion.ts';
import { Facts } from '../../ui/parts/Facts.tsx';
import { langOf } from '../../ui/parts/Listed.tsx';
import { NamedButton } from '../../ui/parts/NamedButton.tsx';
import { formatWords, whoWords } from '../../ui/words.ts';
import { freshness } from '../freshness.ts';
import { reasonWords, some } from '../reason-words.ts';
import s from './SuggestionCard.module.css';

type Props = {
  suggestion: Suggestion;
  /** The best one, set off by an edge. */
  first: boolean;
  nameOf(conditionId: string): string;
  today: string;
  /** The button that the card leads with. */
  lead: ComponentChildren;
  onOpen(): void;
  onDismiss(): void;
};

/** A program with why it is here, what does not fit, and how fresh its listing is. */
export function SuggestionCard({ suggestion: { program, reasons }, first, nameOf, lead, onOpen, onDismiss }: Props) {
  const id = useId();
  const { name, organization, who, formats } = program;
  return (
    <li class={s.card} data-program={program.id} data-first={first} aria-labelledby={id}>
      <h3 id={id} {...langOf(program)}>
        {name}
      </h3>
      <Facts facts={[{ words: organization, ...langOf(program) }, some(who.map(whoWords)), some(formats.map(formatWords))]} />
      <ul class={s.why}>
        <Reasons fits reasons={reasons} nameOf={nameOf} />
        <Reasons fits={false} reasons={reasons} nameOf={nameOf} />
      </ul>
      <Facts facts={[freshness(program.provenance)]} />
      <div class={s.acts}>
        {lead}
        <NamedButton program={program} label={(name) => i18n.t('card.openLabel', { name })} data-action="open" onClick={onOpen}>
          {i18n.t('card.open')}
        </NamedButton>
        <NamedButton
          program={program}
          label={(name) => i18n.t('card.dismissLabel', { name })}
          data-look="bare"
          data-action="dismiss"
          class={s.dismiss}
          onClick={onDismiss}
        >
          {i18n.t('card.dismiss')}
        </NamedButton>
      </div>
    </li>
  );
}

/** One line of what fits and one of what does not: said by a sign, by its color and in words. */
function Reasons({ fits, reasons, nameOf }: { fits: boolean; reasons: readonly Reason[]; nameOf(id: string): string }) {
  const mine = reasons.filter((reason) => reason.fits === fits);
  if (mine.length === 0) return null;
  return (
    <li class={s.reason} data-fits={fits}>
      <span aria-hidden="true">{fits ? '✓' : '–'}</span>
      <span>
        <span class="visually-hidden">{i18n.t(fits ? 'card.fits' : 'card.misses')}: </span>
        <span class={s.words}>{mine.map((reason) => reasonWords(reason, nameOf)).join('; ')}</span>
      </span>
    </li>
  );
}
