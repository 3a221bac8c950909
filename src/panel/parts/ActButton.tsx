import { i18n } from '#i18n';
import { openSheet } from '../../browser/sheet-tab.ts';
import type { Act } from '../../core/lead.ts';
import type { Program } from '../../core/program.ts';
import { NamedButton } from '../../ui/parts/NamedButton.tsx';
import type { Family, ViewProps } from '../view-props.ts';

type Props = {
  act: Act;
  program: Pick<Program, 'id' | 'name' | 'textLanguage'>;
  look?: 'go' | 'link' | undefined;
  /** Names the program for screen readers, where several programs are listed. */
  named?: boolean;
  chart?: string | undefined;
  family?: Family | undefined;
  open: ViewProps['open'];
  /** Called before anything opens. */
  onPress?(): void;
};

/** One thing that staff do with a program: offer it, hand it over, or print its sheet. */
export function ActButton({ act, program, look, named = false, chart, family, open, onPress }: Props) {
  const { id } = program;
  const press = () => {
    onPress?.();
    if (act === 'sheet') void openSheet([id], family?.needs.language);
    else open({ kind: act, id, ...(chart ? { chart } : {}), ...(family ? { family } : {}) });
  };
  const { words, label } = WORDS[act];
  const button = { 'data-look': look, 'data-action': act, onClick: press };
  return named ? (
    <NamedButton {...button} program={program} label={label}>
      {words()}
    </NamedButton>
  ) : (
    <button type="button" {...button}>
      {words()}
    </button>
  );
}

const WORDS: Record<Act, { words(): string; label(name: string): string }> = {
  offer: { words: () => i18n.t('offer.button'), label: (name) => i18n.t('offer.buttonLabel', { name }) },
  'hand-over': { words: () => i18n.t('handOver.button'), label: (name) => i18n.t('handOver.buttonLabel', { name }) },
  sheet: { words: () => i18n.t('sheet.button'), label: (name) => i18n.t('lead.sheetLabel', { name }) },
};
