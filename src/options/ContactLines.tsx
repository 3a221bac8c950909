import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OFFER_LANGUAGES } from '../core/offer-text.ts';
import type { Practice } from '../core/practice.ts';
import s from '../ui/page.module.css';
import { LanguageOptions } from '../ui/parts/LanguageOptions.tsx';
import { languageName } from '../ui/words.ts';
import { Line } from './Line.tsx';

type Props = { contact: Practice['contact']; onKeep(language: string, value: string): void };

/** Whom families ask at the clinic, in each language of a family in which the practice can say it. */
export function ContactLines({ contact, onKeep }: Props) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const latest = added.at(-1);
  useLayoutEffect(() => {
    if (latest) box.current?.querySelector<HTMLElement>(`[data-setting="contact-${latest}"]`)?.focus();
  }, [latest]);
  const languages = [...new Set([...OFFER_LANGUAGES, ...Object.keys(contact), ...added])];
  return (
    <div class={s.section} ref={box}>
      {languages.map((language) => (
        <Line
          key={language}
          name={`contact-${language}`}
          label={i18n.t('practice.contact', { language: languageName(language) })}
          how={i18n.t('practice.contactHow')}
          lang={language}
          value={contact[language] ?? ''}
          rows={2}
          onKeep={(value) => onKeep(language, value)}
        />
      ))}
      <label class={s.field}>
        <span>{i18n.t('practice.contactMore')}</span>
        <select
          data-setting="contact-more"
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) setAdded([...added, currentTarget.value]);
            currentTarget.value = '';
          }}
        >
          <option value="">{i18n.t('practice.contactChoose')}</option>
          <LanguageOptions without={languages} />
        </select>
      </label>
    </div>
  );
}
