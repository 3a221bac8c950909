import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { dayOf } from '../core/day.ts';
import { type LessonRecord, learningRecord } from '../core/learning-record.ts';
import type { Lesson } from '../core/lesson.ts';
import { readLessons } from '../data/catalogue.ts';
import { readAttempts } from '../data/progress.ts';
import { lessonsFor } from '../ui/lessons.ts';
import page from '../ui/page.module.css';
import { Mark } from '../ui/parts/Mark.tsx';
import { useLive } from '../ui/use-live.ts';
import { useSaid } from '../ui/use-said.ts';
import { dateName, locale } from '../ui/words.ts';
import { Files } from './Files.tsx';
import s from './LearningRecord.module.css';
import { SendingLine } from './SendingLine.tsx';

/** What was finished, on one page to print; the same as files. Throws, for the error boundary, if the database cannot be read. */
export function LearningRecord() {
  const attempts = useLive(() => readAttempts());
  const catalogue = useLive(() => readLessons());
  const { said, failed, save } = useSaid();
  if (!attempts || !catalogue) return <main class={page.page}>{i18n.t('app.opening')}</main>;
  const lessons = lessonsFor(catalogue.lessons, locale());
  const records = learningRecord(attempts, (moment) => dayOf(new Date(moment)));
  return (
    <main class={`${page.page} ${s.record}`} data-records={records.length}>
      <header class={page.header}>
        <Mark />
        <h1>{i18n.t('record.title')}</h1>
        <p role="status" class={page.said} data-saved={said !== ''} data-failed={failed}>
          {said}
        </p>
      </header>
      {records.length === 0 ? (
        <p>{i18n.t('record.none')}</p>
      ) : (
        <>
          <p>{i18n.t('record.intro')}</p>
          <NameLine />
          <Finished records={records} lessons={lessons} />
          <p>
            {i18n.t('record.total', {
              finished: records.length,
              of: Math.max(lessons.length, records.length),
              minutes: Math.max(1, Math.round(records.reduce((sum, { seconds }) => sum + seconds, 0) / 60)),
            })}
          </p>
          <p class={page.quiet}>{i18n.t('record.selfAttested')}</p>
          <p class={page.quiet}>
            {i18n.t('record.issued', {
              date: dateName(dayOf(new Date())),
              version: browser.runtime.getManifest().version,
              catalogue: catalogue.version,
            })}
          </p>
          <div class={s.screen}>
            <button type="button" data-look="go" data-action="print" onClick={() => print()}>
              {i18n.t('record.print')}
            </button>
          </div>
          <Files records={records} lessons={catalogue.lessons} path={lessons} save={save} />
        </>
      )}
      <SendingLine />
    </main>
  );
}

/** For the printed page. What is typed stays in this tab: a name is nothing that Beside keeps. */
function NameLine() {
  const [name, setName] = useState('');
  return (
    <div class={s.name}>
      <label class={page.field}>
        <span>{i18n.t('record.name')}</span>
        <input type="text" value={name} autocomplete="off" maxLength={100} onInput={(event) => setName(event.currentTarget.value)} />
        <small class={s.screen}>{i18n.t('record.nameHow')}</small>
      </label>
    </div>
  );
}

const Finished = ({ records, lessons }: { records: readonly LessonRecord[]; lessons: readonly Lesson[] }) => (
  <table class={page.table}>
    <thead>
      <tr>
        <th scope="col">{i18n.t('record.lesson')}</th>
        <th scope="col">{i18n.t('record.finishedOn')}</th>
        <th scope="col">{i18n.t('record.score')}</th>
        <th scope="col">{i18n.t('record.version')}</th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ lesson, last, best, version }) => {
        const known = lessons.find(({ id }) => id === lesson);
        return (
          <tr key={lesson} data-record={lesson}>
            <th scope="row" lang={known?.language}>
              {known?.title ?? lesson}
            </th>
            <td>{dateName(last)}</td>
            <td data-score={`${best.right}/${best.of}`}>{i18n.t('record.scoreOf', best)}</td>
            <td>
              <code>{version}</code>
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
