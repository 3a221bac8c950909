import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Program } from '../../core/program.ts';
import { programWords, textLanguage } from '../../core/program-words.ts';
import { locale } from '../words.ts';

/** Marks an element as a listing's own words: their language, where the page has another. */
export const langOf = (program: Pick<Program, 'textLanguage'>): { lang?: string } =>
  textLanguage(program) === locale() ? {} : { lang: textLanguage(program) };

type ListedProps = { program: Pick<Program, 'summary' | 'nextStep' | 'translations' | 'textLanguage'>; field: 'summary' | 'nextStep' };

/** A sentence of a listing: in the user's language where the listing has it, with a mark while nobody has reviewed that. */
export function Listed({ program, field }: ListedProps) {
  const { text, language, draft } = programWords(program, field, locale());
  return (
    <>
      <span {...(language === locale() ? {} : { lang: language })}>{text}</span>
      {draft && (
        <>
          {' '}
          <small data-state="draft-translation">({i18n.t('program.draftTranslation')})</small>
        </>
      )}
    </>
  );
}

type AroundProps = {
  program: Pick<Program, 'textLanguage'>;
  /** The sentence with `words` in their place. */
  sentence(words: string): string;
  words: string;
};

/** A sentence of ours around words of a listing. */
export function Around({ program, sentence, words }: AroundProps): ComponentChildren {
  const { lang } = langOf(program);
  if (!lang) return sentence(words);
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return (
    <>
      {before}
      <span lang={lang}>{words}</span>
      {after}
    </>
  );
}
