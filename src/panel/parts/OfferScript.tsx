import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OFFER_LANGUAGES, type OfferLanguage, offerLanguage, offerScript, REVIEWED } from '../../core/offer-text.ts';
import type { Practice } from '../../core/practice.ts';
import type { Program } from '../../core/program.ts';
import { Note } from '../../ui/parts/Note.tsx';
import { languageName, locale } from '../../ui/words.ts';
import s from './Offer.module.css';

type Props = { program: Program; practice: Practice; language: string | undefined };

/** The four sentences, in a language that Beside has them in, and whether an interpreter is needed. */
export function OfferScript({ program, practice, language }: Props) {
  const [spoken, setSpoken] = useState<OfferLanguage>(offerLanguage(language));
  const foreign = language !== undefined && language !== 'en' && language !== locale();
  const draft = !REVIEWED.includes(spoken) && !practice.script[spoken];
  return (
    <div class={s.block}>
      <div class={s.line}>
        <h3>{i18n.t('offer.say')}</h3>
        <label class={s.pick}>
          <span>{i18n.t('offer.language')}</span>
          <select
            data-offer-language
            value={spoken}
            onChange={(event) => setSpoken(OFFER_LANGUAGES.find((one) => one === event.currentTarget.value) ?? 'en')}
          >
            {OFFER_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {languageName(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {foreign && (
        <Note tone="warm">
          <p data-state="interpreter">{i18n.t('offer.interpreter', { language: languageName(language) })}</p>
          {offerLanguage(language) !== language && <p>{i18n.t('offer.noScript', { language: languageName(language) })}</p>}
        </Note>
      )}
      <ol class={s.script} lang={spoken} data-script={spoken}>
        {offerScript(program, practice, spoken).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {draft && (
        <p class={s.warm} data-state="draft">
          {i18n.t('offer.draft')}
        </p>
      )}
    </div>
  );
}
