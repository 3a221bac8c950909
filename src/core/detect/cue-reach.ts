/** Whether a cue before a mention acts on it at all, or belongs to something else in the sentence. */
import { type Action, BEFORE, COURSE_EVENTS, COURSE_LINKS, PREDICATES, REPORTING } from './cues.ts';
import { sectionOf } from './heading.ts';
import { phraseAt, phrases } from './words.ts';

export const CUES = phrases<Action>(BEFORE);
/** How many words without a comma, "or" or "and" a negation reaches over. */
const RUN = 14;

/** "Asthma: No  Diabetes: Yes": this "no" answers the label before it and does not reach the label behind. */
export function isAnswer(words: readonly string[], at: number, end: number, after: readonly string[]): boolean {
  const sign = words[at - 1];
  if (sign === '(' && words[end] === ')') return true;
  // "Duarte? no: classic galactosemia": a question of its own and its answer.
  if (sign === '?' && /^[:,;]$/.test(words[end] ?? '')) return true;
  if (sign !== ':' && sign !== '-' && sign !== '|' && sign !== '=') return false;
  if (end - at > 1 || words.slice(end).some((word) => word === ',' || word === ';')) return false;
  let from = at - 1;
  while (from > 0 && /[A-Za-zÀ-ỿ]/.test(words[from - 1] ?? '')) from--;
  const label = words.slice(from, at - 1).join(' ');
  const section = sectionOf(label);
  if (section && section.kind !== 'diagnoses') return false;
  return after[0] === ':' || words.slice(end).includes(':') || (after[0] === '-' && after.length <= 3);
}

/** "No admissions for asthma", "no change to her epilepsy medication": a course is negated, not the disease. */
export function ofCourse(words: readonly string[], end: number): boolean {
  for (let i = end; i < Math.min(words.length, end + 6); i++) {
    if (words[i] === ',') return false;
    if (COURSE_EVENTS.has(words[i] ?? '')) return words.slice(i + 1, i + 4).some((word) => COURSE_LINKS.has(word));
  }
  return false;
}

/** "Mother reports …", "parents are worried about …": a relative speaks of the child. */
export function isReporting(words: readonly string[], end: number): boolean {
  for (let i = end; i < Math.min(words.length, end + 6); i++) {
    const word = words[i] ?? '';
    // "An uncle is said to have had narcolepsy".
    if (word === 'said' && /^(?:is|was)$/.test(words[i - 1] ?? '')) return false;
    // "La abuela que lo trae es diabética".
    if (/^(?:trae|brings?|brought)$/.test(word) && words.slice(i + 1, i + 4).some((one) => /^(?:es|is|has|tiene)$/.test(one))) return false;
    if (word === 'here' && /^(?:followed|seen|treated|known|cared)$/.test(words[i - 1] ?? '')) return false;
    if (REPORTING.has(word) && !(/^(?:has|have)$/.test(words[i - 1] ?? '') && /^(?:confirmed|suspected)$/.test(word))) return true;
    if (
      word === 'with' &&
      /^(?:questions?|concerns?)$/.test(words[i + 1] === 'a' || words[i + 1] === 'many' ? (words[i + 2] ?? '') : (words[i + 1] ?? ''))
    )
      return true;
    if (/^(?:with|diagnosed|died|had|history|hx|h\/o|:|suffers|suffered|carries|con|tiene|tuvo)$/.test(word)) return false;
    if (
      (word === 'has' || word === 'have') &&
      (!REPORTING.has(words[i + 1] ?? '') || /^(?:confirmed|suspected)$/.test(words[i + 1] ?? '')) &&
      !/^(?:no|some|been|many|several|also)$/.test(words[i + 1] ?? '')
    )
      return false;
  }
  return false;
}

/** "Here with her mother", "per mom", "told by dad": somebody who is there, not somebody who is ill. */
export function isCompany(words: readonly string[], at: number, end: number): boolean {
  const link = /^(?:his|her|their|the|both|su|sus|la|el|foster|adoptive)$/.test(words[at - 1] ?? '') ? at - 2 : at - 1;
  if (
    !/^(?:with|by|per|from|via|to|called|told|informed|con|por|segun|de|w\/)$/.test(words[link] ?? '') ||
    /^(?:contact|contacts|exposure)$/.test(words[link - 1] ?? '')
  )
    return false;
  // "Removed from mother (bipolar)": what a bracket says of her is hers.
  const next = words[end] === ',' && words[end + 1] === 'who' ? 'who' : (words[end] ?? '');
  return end < words.length && !/^(?:with|w\/|has|who|had|con|que|\()$/.test(next);
}

/** "28 y.o. teacher, 45,X": the patient's work. */
export function isJob(words: readonly string[], at: number): boolean {
  return (
    /^(?:teacher|coach|nanny|babysitter|caregiver|guardian|tutor)$/.test(words[at] ?? '') &&
    /^(?:o|yo|y\/o|old|woman|man|female|male|\d+[mf])$/.test(words[at - 1] ?? '')
  );
}

/** Whether a negation still acts over these words; a clause of its own after a comma is out of reach. */
export function reaches(between: readonly string[], after: readonly string[], sticky: boolean): boolean {
  let run = 0;
  for (const word of between) run = /^(?:,|or|nor|and|and\/or|o|ni|y|e|u|;|\/)$/.test(word) ? 0 : run + 1;
  if (run > RUN) return false;
  if (sticky || !between.includes(',')) return true;
  // "No X, Y or Z was seen on the scope": the verb is that of the whole list.
  if (
    /^(?:was|were|is|are|has|have)$/.test(after[0] ?? '') &&
    /^(?:been|seen|found|noted|identified|detected|observed|appreciated|present|reported|demonstrated)$/.test(after[1] ?? '')
  )
    return true;
  const own = after.findIndex((word) => /^(?:,|;|or|nor|and|o|ni|y)$/.test(word));
  const clause = own < 0 ? after : after.slice(0, own);
  const joined =
    /^(?:or|nor|and|ni|o|y)$/.test(between.at(-1) ?? '') &&
    !clause.some((word) => /^(?:is|remains|continues|stable|controlled)$/.test(word));
  return joined || !clause.slice(0, 4).some((word) => PREDICATES.has(word));
}

/** Whether a phrase that names a relative stands at a word; where it ends, or -1. */
export function relativeAt(words: readonly string[], at: number): number {
  const phrase = phraseAt(CUES, words, at);
  if (
    !phrase?.actions.includes('other') ||
    phrase.words.length > 3 ||
    /^(?:exposure|contact|family|fh|infant|pregnancy|prenatal)/.test(phrase.words[0] ?? '')
  )
    return -1;
  return isReporting(words, phrase.end) ? -1 : phrase.end;
}
