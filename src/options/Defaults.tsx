import { i18n } from '#i18n';
import { defaultCounty, defaultLanguage } from '../browser/settings.ts';
import s from '../ui/page.module.css';
import { CountyPick } from '../ui/parts/CountyPick.tsx';
import { LanguageOptions } from '../ui/parts/LanguageOptions.tsx';
import { useItem } from '../ui/use-item.ts';
import type { Save } from '../ui/use-said.ts';

/** What the needs of each new chart start with. */
export function Defaults({ save }: { save: Save }) {
  const county = useItem(defaultCounty);
  const language = useItem(defaultLanguage);
  return (
    <section class={s.section} data-section="defaults">
      <h2>{i18n.t('options.defaults')}</h2>
      <p class={s.quiet}>{i18n.t('options.defaultsHow')}</p>
      <div class={s.fields}>
        <div class={s.field}>
          <label for="default-county">{i18n.t('options.county')}</label>
          <CountyPick
            id="default-county"
            value={county ?? undefined}
            none={i18n.t('options.none')}
            disabled={county === undefined}
            onChange={(next) => save(defaultCounty.setValue(next ?? null))}
          />
        </div>
        <label class={s.field}>
          <span>{i18n.t('options.language')}</span>
          <select
            data-setting="language"
            value={language ?? ''}
            disabled={language === undefined}
            onChange={(event) => save(defaultLanguage.setValue(event.currentTarget.value || null))}
          >
            <option value="">{i18n.t('options.none')}</option>
            <LanguageOptions />
          </select>
        </label>
      </div>
    </section>
  );
}
