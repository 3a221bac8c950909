import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { notKeptWords } from './error-words.ts';

/** Says whether a change was kept, in the given words or as "Saved". */
export type Save = (write: Promise<unknown>, words?: string) => void;

/** The one line in which a page says what became of the last change; `save` waits for the write, so that it says "Saved" only when it is. */
export function useSaid(): { said: string; failed: boolean; save: Save; say(words: string): void } {
  const [{ said, failed }, setSaid] = useState({ said: '', failed: false });
  const say = (said: string) => setSaid({ said, failed: false });
  const save: Save = (write, words = i18n.t('options.saved')) => {
    say('');
    write.then(
      () => say(words),
      (error) => setSaid({ said: notKeptWords(error, i18n.t('options.notSaved')), failed: true }),
    );
  };
  return { said, failed, save, say };
}
