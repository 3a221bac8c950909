import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type TeamProgress, teamProgress } from '../core/team-progress.ts';
import { readLessons } from '../data/catalogue.ts';
import { lessonsFor } from '../ui/lessons.ts';
import s from '../ui/page.module.css';
import { useLiveState } from '../ui/use-live.ts';
import { locale } from '../ui/words.ts';

/** For a lead: how many colleagues finished which lesson, counted from the files that they gave. Nothing of it is kept. */
export function Team() {
  const [counted, setCounted] = useState<TeamProgress & { unread: number }>();
  const live = useLiveState(() => readLessons());
  const lessons = live.state === 'ready' ? lessonsFor(live.value.lessons, locale()) : [];
  const count = async (files: readonly File[]) => {
    const values = await Promise.all(
      files.map(async (file) => JSON.parse(await file.text()) as unknown).map((one) => one.catch(() => null)),
    );
    setCounted(teamProgress(values));
  };
  return (
    <section class={s.section} data-section="team">
      <h2>{i18n.t('team.title')}</h2>
      <p class={s.quiet}>{i18n.t('team.how')}</p>
      <label class={s.field}>
        <span>{i18n.t('team.choose')}</span>
        <input
          type="file"
          accept=".json,application/json"
          multiple
          data-action="team-files"
          onChange={(event) => void count([...(event.currentTarget.files ?? [])])}
        />
      </label>
      {counted && (
        <div role="status" data-people={counted.people}>
          <p>{i18n.t('team.people', counted.people)}</p>
          {counted.unread > 0 && <p>{i18n.t('team.unread', counted.unread)}</p>}
        </div>
      )}
      {counted && counted.lessons.length > 0 && (
        <table class={s.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('team.lesson')}</th>
              <th scope="col">{i18n.t('team.begun')}</th>
              <th scope="col">{i18n.t('team.finished')}</th>
            </tr>
          </thead>
          <tbody>
            {counted.lessons.map(({ lesson, begun, finished }) => (
              <tr key={lesson} data-team-lesson={lesson}>
                <th scope="row">{lessons.find(({ id }) => id === lesson)?.title ?? lesson}</th>
                <td>{begun}</td>
                <td>{finished}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
