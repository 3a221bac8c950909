import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { firstStepsSkipped, reviewSettings } from '../browser/learning.ts';
import { eraseLearning } from '../data/learning-events.ts';
import s from '../ui/page.module.css';
import { useItem } from '../ui/use-item.ts';
import type { Save } from '../ui/use-said.ts';
import { percent } from '../ui/words.ts';
import own from './Learning.module.css';

const RETENTION = [0.8, 0.85, 0.9, 0.95] as const;
const LONGEST = [30, 90, 180, 365] as const;

/** How reviews are planned, what the panel mentions, and forgetting all of it. */
export function Learning({ save }: { save: Save }) {
  const settings = useItem(reviewSettings);
  const skipped = useItem(firstStepsSkipped);
  const [sure, setSure] = useState(false);
  if (!settings) return null;
  const set = (part: Partial<typeof settings>) => save(reviewSettings.setValue({ ...settings, ...part }));
  return (
    <section class={s.section} data-section="learning">
      <h2>{i18n.t('learning.title')}</h2>
      <div class={s.fields}>
        <label class={s.field}>
          <span>{i18n.t('learning.retention')}</span>
          <select
            data-setting="retention"
            value={settings.retention}
            onChange={(event) => set({ retention: Number(event.currentTarget.value) })}
          >
            {RETENTION.map((share) => (
              <option key={share} value={share}>
                {percent(share)}
              </option>
            ))}
          </select>
          <small class={s.quiet}>{i18n.t('learning.retentionHow')}</small>
        </label>
        <label class={s.field}>
          <span>{i18n.t('learning.longest')}</span>
          <select data-setting="longest" value={settings.longest} onChange={(event) => set({ longest: Number(event.currentTarget.value) })}>
            {LONGEST.map((days) => (
              <option key={days} value={days}>
                {i18n.t('learning.days', days)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label class={own.check}>
        <input
          type="checkbox"
          data-setting="remind"
          checked={settings.remind}
          onChange={(event) => set({ remind: event.currentTarget.checked })}
        />
        <span>{i18n.t('learning.remind')}</span>
      </label>
      <label class={own.check}>
        <input
          type="checkbox"
          data-setting="first-steps"
          checked={skipped === false}
          onChange={(event) => save(firstStepsSkipped.setValue(!event.currentTarget.checked))}
        />
        <span>{i18n.t('learning.firstSteps')}</span>
      </label>
      <div class={s.acts}>
        <a href={browser.runtime.getURL('/record.html' as '/')} target="_blank" rel="noopener">
          {i18n.t('learning.recordOpen')}
        </a>
        {sure ? (
          <>
            <span role="status">{i18n.t('learning.eraseSure')}</span>
            <button
              type="button"
              data-action="erase-learning-yes"
              onClick={() => {
                save(eraseLearning(), i18n.t('learning.erased'));
                setSure(false);
              }}
            >
              {i18n.t('learning.eraseYes')}
            </button>
            <button type="button" data-action="erase-learning-no" onClick={() => setSure(false)}>
              {i18n.t('learning.eraseNo')}
            </button>
          </>
        ) : (
          <button type="button" data-action="erase-learning" onClick={() => setSure(true)}>
            {i18n.t('learning.erase')}
          </button>
        )}
      </div>
    </section>
  );
}
