import type { ButtonHTMLAttributes, Ref } from 'preact';
import type { Program } from '../../core/program.ts';
import { Around, langOf } from './Listed.tsx';

type Props = Omit<ButtonHTMLAttributes, 'ref'> & {
  program: Pick<Program, 'textLanguage'> & { name: string };
  /** What it does, with the name of the program, for whom cannot see what it stands beside. */
  label(name: string): string;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** A button of a list of programs. A name in another language says so, which it cannot inside an aria-label: there the label is hidden text. */
export function NamedButton({ program, label, buttonRef = null, children, ...button }: Props) {
  const { name } = program;
  if (!langOf(program).lang)
    return (
      <button type="button" {...button} ref={buttonRef} aria-label={label(name)}>
        {children}
      </button>
    );
  return (
    <button type="button" {...button} ref={buttonRef}>
      <span aria-hidden="true">{children}</span>
      <span class="visually-hidden">
        <Around program={program} words={name} sentence={label} />
      </span>
    </button>
  );
}
