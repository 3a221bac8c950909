import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { notKeptWords } from './error-words.ts';

/** Says whether a change was kept, in the given words or as "Saved". */
export type Save = (write: Promise<unknown>, words?: string) => void;

/** The one line in which a page says what became of the last change; `save` waits for the write, so that it says "Saved" only when it is. */
export function useSaid(): { said: string; save: Save } {
  const [said, setSaid] = useState('');
  const save: Save = (write, words = i18n.t('options.saved')) => {
    setSaid('');
    write.then(
      () => setSaid(words),
      (error) => setSaid(notKeptWords(error, i18n.t('options.notSaved'))),
    );
  };
  return { said, save };
}
