/** How many years of school a text asks for. A guide for who writes, no measure of what is understood. */
import { syllable } from 'syllable';

/**
 * The US school grade at which `text` reads, from 0, not rounded; 0 for a text without words. A line break ends a
 * sentence, so headings and list items count for themselves.
 *
 * - en: Flesch–Kincaid grade level (Kincaid and others 1975, US Navy Research Branch Report 8-75).
 * - es: Fernández Huerta's ease of reading (1959), in the corrected form of Gwillim Law (2011), read as a grade between
 *   the middles of the bands of his table: https://legible.es/blog/lecturabilidad-fernandez-huerta/
 */
export function readingGrade(text: string, language: 'en' | 'es'): number {
  const words = pieces(text, language, 'word').filter(({ isWordLike }) => isWordLike);
  const sentences = pieces(text, language, 'sentence').filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment));
  if (words.length === 0) return 0;
  const syllablesOf = language === 'en' ? syllable : spanishSyllables;
  const syllables = words.reduce((sum, { segment }) => sum + Math.max(1, syllablesOf(segment)), 0) / words.length;
  const length = words.length / Math.max(1, sentences.length);
  if (language === 'en') return Math.max(0, 0.39 * length + 11.8 * syllables - 15.59);
  return gradeOfEase(206.84 - 60 * syllables - 1.02 * length);
}

const pieces = (text: string, language: string, granularity: 'word' | 'sentence') => [
  ...new Intl.Segmenter(language, { granularity }).segment(text),
];

/** Ease, grade: 90–100 is grade 4, 80–90 grade 5, 70–80 grade 6, 60–70 grades 7 and 8, 50–60 before university, 30–50 its first years. */
const BANDS: readonly (readonly [ease: number, grade: number])[] = [
  [95, 4],
  [85, 5],
  [75, 6],
  [65, 7.5],
  [55, 11],
  [40, 14],
];

/** Straight lines between the bands' middles, and on beyond the first and the last. */
function gradeOfEase(ease: number): number {
  const after = BANDS.findIndex(([limit]) => limit < ease);
  const at = Math.max(1, after === -1 ? BANDS.length - 1 : after);
  const [[ease0, grade0] = [0, 0], [ease1, grade1] = [1, 0]] = BANDS.slice(at - 1, at + 1);
  return Math.max(0, grade0 + ((ease - ease0) * (grade1 - grade0)) / (ease1 - ease0));
}

/**
 * By the spelling rules of diphthong and hiatus (RAE, Ortografía de la lengua española, 2010): in a run of vowels each
 * a, e, o, í and ú makes a syllable; one without any of them makes one. The h is silent, and so is the u of que and gui.
 */
export function spanishSyllables(word: string): number {
  const sound = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '');
  return (sound.match(/[aeiouáéíóúü]+/g) ?? []).reduce((sum, run) => {
    // "uí" and "iú" stay one syllable: two weak vowels never part.
    const strong = run.replace(/([iuü])[íú]/g, 'í').match(/[aeoáéóíú]/g);
    return sum + (strong?.length ?? 1);
  }, 0);
}
