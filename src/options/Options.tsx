import { i18n } from '#i18n';
import { databaseLost } from '../browser/durability.ts';
import { awayBecause } from '../data/database-guard.ts';
import { db, reopenDatabase } from '../data/db.ts';
import s from '../ui/page.module.css';
import { Away } from '../ui/parts/Away.tsx';
import { Lost } from '../ui/parts/Lost.tsx';
import { Mark } from '../ui/parts/Mark.tsx';
import { useLiveState } from '../ui/use-live.ts';
import { useSaid } from '../ui/use-said.ts';
import { About } from './About.tsx';
import { Corrections } from './Corrections.tsx';
import { Defaults } from './Defaults.tsx';
import { Learning } from './Learning.tsx';
import { LessonPacks } from './LessonPacks.tsx';
import { Never } from './Never.tsx';
import { Practice } from './Practice.tsx';
import { PracticeFile } from './PracticeFile.tsx';
import { Sites } from './Sites.tsx';
import { Stores } from './Stores.tsx';
import { Team } from './Team.tsx';
import { YourData } from './YourData.tsx';

/** Everything that can be set, in a tab of its own. What is changed is saved at once. */
export function Options() {
  const { said, failed, save } = useSaid();
  const database = useLiveState(() => db.packs.count()); // any question: whether it is answered
  return (
    <main class={s.page}>
      <header class={s.header}>
        <Mark />
        <h1>{i18n.t('options.title')}</h1>
        <p role="status" class={s.said} data-saved={said !== ''} data-failed={failed}>
          {said}
        </p>
      </header>
      {database.state === 'failed' && <Away because={awayBecause(db)} error={database.error} onRetry={reopenDatabase} />}
      <Lost item={databaseLost} />
      <nav class={s.acts} aria-label={i18n.t('options.pages')}>
        <a href="/keeper.html">{i18n.t('keeper.title')}</a>
        <a href="/insights.html">{i18n.t('insights.link')}</a>
        <a href="/record.html">{i18n.t('options.record')}</a>
      </nav>
      <Sites save={save} />
      <Defaults save={save} />
      <Practice save={save} />
      <PracticeFile save={save} />
      <Never save={save} />
      <Corrections save={save} />
      <Learning save={save} />
      <LessonPacks save={save} />
      <Team />
      <YourData save={save} />
      <Stores />
      <About />
    </main>
  );
}
