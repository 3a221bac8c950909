import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Mark } from '../ui/parts/Mark.tsx';
import { About } from './About.tsx';
import { Corrections } from './Corrections.tsx';
import { Defaults } from './Defaults.tsx';
import { Never } from './Never.tsx';
import s from './Options.module.css';
import { Sites } from './Sites.tsx';
import { Stores } from './Stores.tsx';

/** Everything that can be set, in a tab of its own. What is changed is saved at once. */
export function Options() {
  const [said, setSaid] = useState('');
  // Awaited here so that every section says "Saved" only when it is.
  const save = (write: Promise<unknown>, words = i18n.t('options.saved')) => {
    setSaid('');
    write.then(
      () => setSaid(words),
      () => setSaid(i18n.t('options.notSaved')),
    );
  };
  return (
    <main class={s.page}>
      <header class={s.header}>
        <Mark />
        <h1>{i18n.t('options.title')}</h1>
        <p role="status" class={s.said} data-saved={said !== ''}>
          {said}
        </p>
      </header>
      <Sites save={save} />
      <Defaults save={save} />
      <Never save={save} />
      <Corrections save={save} />
      <Stores />
      <About />
    </main>
  );
}

/** Says whether a change was kept, in the given words or as "Saved". */
export type Save = (write: Promise<unknown>, words?: string) => void;
