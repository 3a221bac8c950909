import { i18n } from '#i18n';
import { learnerName } from '../browser/learning.ts';
import { getPolicy } from '../browser/policy.ts';
import { badge } from '../core/badge.ts';
import { dayOf } from '../core/day.ts';
import type { LessonRecord } from '../core/learning-record.ts';
import type { Lesson } from '../core/lesson.ts';
import { NOWHERE, toStatement } from '../core/xapi.ts';
import { readEvents } from '../data/learning-events.ts';
import page from '../ui/page.module.css';
import { saveFile } from '../ui/save-file.ts';
import type { Save } from '../ui/use-said.ts';

type Props = {
  records: readonly LessonRecord[];
  /** In every language: an event belongs to the words that were read. */
  lessons: readonly Lesson[];
  /** Each lesson once, in the user's language. */
  path: readonly Lesson[];
  save: Save;
};

/** The record as files that other programs read. */
export function Files({ records, lessons, path, save }: Props) {
  const saveXapi = async () => {
    const { lrs } = await getPolicy();
    const learner = { homePage: lrs?.homePage ?? NOWHERE, name: await learnerName() };
    const statements = (await readEvents()).map((event) => toStatement(event, learner, lessons));
    saveFile(`beside-learning-${dayOf(new Date())}.json`, `${JSON.stringify(statements, null, 2)}\n`);
  };
  const saveBadge = async () => {
    const now = new Date().toISOString().replace(/\.\d+/, '');
    const made = badge({ records, lessons: path, learner: { name: await learnerName() }, id: crypto.randomUUID(), now });
    saveFile(`beside-badge-${dayOf(new Date())}.json`, `${JSON.stringify(made, null, 2)}\n`);
  };
  return (
    <section class={page.section} data-screen-only>
      <h2>{i18n.t('record.files')}</h2>
      <p class={page.quiet}>{i18n.t('record.filesHow')}</p>
      <p class={page.quiet}>{i18n.t('record.badgeHow')}</p>
      <div class={page.acts}>
        <button type="button" data-action="save-xapi" onClick={() => save(saveXapi())}>
          {i18n.t('record.xapi')}
        </button>
        <button type="button" data-action="save-badge" onClick={() => save(saveBadge())}>
          {i18n.t('record.badge')}
        </button>
      </div>
    </section>
  );
}
