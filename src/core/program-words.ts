/** The words of a listing, which is written in one language and may be translated into others. */
import type { Program } from './program.ts';

/** The language of a listing's texts. */
export const textLanguage = (program: Pick<Program, 'textLanguage'>): string => program.textLanguage ?? 'en';

/** A text as it can be shown. `draft`: a translation that no qualified person has reviewed. */
export type Words = { text: string; language: string; draft: boolean };

/** What a listing says, in this language where it has words in it, otherwise as it was written. */
export function programWords(
  program: Pick<Program, 'summary' | 'nextStep' | 'translations' | 'textLanguage'>,
  field: 'summary' | 'nextStep',
  language: string,
): Words {
  const written = textLanguage(program);
  const translated = language === written ? undefined : program.translations?.[language];
  if (!translated) return { text: program[field], language: written, draft: false };
  return { text: translated[field], language, draft: !translated.reviewed };
}
