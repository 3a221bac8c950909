import { i18n } from '#i18n';
import { familyClue } from '../../core/family-clue.ts';
import { Note } from './Note.tsx';

type Props = {
  /** What stands in the field. */
  text: string;
  /** Numbers and addresses that may stand there; absent: any may. */
  contacts?: readonly string[];
};

/** A gentle word where a text looks as if it were about a family. It stops nothing. The region is there before its words, so that they are said. */
export function FamilyWarning({ text, contacts }: Props) {
  const clue = familyClue(text, contacts);
  return (
    <div role="status">
      {clue && (
        <Note tone="warm">
          <p data-family-clue={clue}>{i18n.t(`familyClue.${clue}`)}</p>
        </Note>
      )}
    </div>
  );
}
