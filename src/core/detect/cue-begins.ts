/** How a cue before a mention begins to act, and the cues that do not. */
import { CUES, isAnswer, isCompany, isJob, isReporting, ofCourse } from './cue-reach.ts';
import type { Action, Effect } from './cues.ts';
import { phraseAt } from './words.ts';

/** A cue that acts on what follows it, until something ends it (cue-ends.ts). */
export type Running = {
  end: number;
  near: boolean;
  /** "Denies:" heads a list that commas and semicolons do not end. */
  sticky: boolean;
  /** "Do not think that she has …": the verb belongs to what is negated. */
  clause?: boolean;
  words: readonly string[];
};

/** A cue where it stands: its words, what they do, and where they end. */
type Cue = NonNullable<ReturnType<typeof phraseAt<Action>>>;

/** The cue that begins at a word, if one does. */
export function cueAt(words: readonly string[], at: number): Cue | undefined {
  const first = phraseAt(CUES, words, at) ?? possessive(words, at);
  return first && longerFromLast(words, first);
}

/** "Has had | no further bleeding", "is | not clear whether": the phrase that begins with the "no" or "not" at the end of another says more. */
function longerFromLast(words: readonly string[], phrase: Cue): Cue {
  if (phrase.end < 1 || phrase.words.length < 2 || !/^(?:no|not)$/.test(words[phrase.end - 1] ?? '')) return phrase;
  const next = phraseAt(CUES, words, phrase.end - 1);
  return next && next.words.length > 1 && next.actions.some((action) => action === 'nothing' || action === 'possible') ? next : phrase;
}

/** "The babysitter's" is cued like "the babysitter". */
function possessive(words: readonly string[], at: number) {
  const word = words[at] ?? '';
  const phrase = word.endsWith("'s") ? phraseAt(CUES, [word.slice(0, -2)], 0) : undefined;
  return phrase?.actions.includes('other') ? { ...phrase, end: at + 1 } : undefined;
}

/** What makes a clause of what a negation says: "do not think that". */
const OPENS_CLAUSE = /^(?:that|think|believe|feel|suspect|convinced|sure|felt|thought|he|she|creo|cree|creemos|que)$/;

/** Words before "twin" by which it is the patient. */
const PATIENT_TWIN =
  /^(?:is|yo|y\/o|old|\d+yo|\d+wk|wk|week|weeks|weeker|preterm|premature|former|ex|this|identical|fraternal|male|female)$/;

/** Lets a cue act from here on, unless it belongs to something else in the sentence. */
export function begin(
  running: Map<Effect, Running>,
  words: readonly string[],
  at: number,
  action: Action,
  cue: Cue,
  after: readonly string[],
): void {
  const effect = action.replace('-near', '') as Effect;
  const { end, words: phrase } = cue;
  if (effect === 'negated' && (isAnswer(words, at, end, after) || ofCourse(words, end))) return;
  if (effect === 'other' && isReporting(words, end)) {
    // Run-on dictation: "no fever mom states missed doses, asthma".
    if (!words.slice(end, end + 3).some((word) => /^(?:den(?:y|ies|ied)|niegan?)$/.test(word))) running.delete('negated');
    return;
  }
  if (effect === 'other' && (isCompany(words, at, end) || isJob(words, at))) return;
  // "Her identical twin has JIA".
  const hers =
    /^(?:his|her)$/.test(words[at - 1] ?? '') ||
    (/^(?:his|her)$/.test(words[at - 2] ?? '') && /^(?:identical|fraternal|co)$/.test(words[at - 1] ?? ''));
  // "BMT from matched sibling donor for sickle cell disease": the one who was given to has the disease.
  if (effect === 'other' && words[end] === 'donor') return;
  if (phrase[0] === 'donor' && words[end] === 'for') {
    running.delete('other');
    return;
  }
  // "TIA versus stroke" is no aunt.
  if (phrase[0] === 'tia' && phrase.length === 1 && !/^(?:su|sus|la|una|mi|por)$/.test(words[at - 1] ?? '') && !AUNT.test(words[end] ?? ''))
    return;
  // "Mo: lupus", "fa w/ asthma": mother and father in short; "9 mo" is an age.
  if (
    phrase.length === 1 &&
    /^(?:mo|fa)$/.test(phrase[0] ?? '') &&
    (/^[\d½]/.test(words[at - 1] ?? '') || !SHORT_RELATIVE.test(words[end] ?? ''))
  )
    return;
  // "4 yo ex-27 week twin A with …" is the patient.
  if (!hers && phrase[0] === 'twin' && phrase.length === 1 && words.slice(Math.max(0, at - 6), at).some((word) => PATIENT_TWIN.test(word)))
    return;
  // "Twin A of di/di twins, …", "Twin 2, 33w1d": so begins the note of one of them.
  if (phrase[0] === 'twin' && at < 2 && /^(?:a|b|c|1|2|3|i|ii)$/.test(words[end] ?? '') && /^(?:,|of|\(|;)$/.test(words[end + 1] ?? ''))
    return;
  // "No fever, possible asthma": a hedge opens an item of its own.
  if (effect === 'possible' && words.slice(running.get('negated')?.end ?? at, at).includes(',')) running.delete('negated');
  // "No uveitis, brother with colitis": what comes with a relative after a comma is said anew.
  if (
    effect === 'other' &&
    (words[end] === ':'
      ? at > (running.get('negated')?.end ?? at)
      : /^(?:with|w\/|has|had|have|con|tiene|tuvo|died)$/.test(words[end] ?? '') &&
        words.slice(running.get('negated')?.end ?? at, at).includes(','))
  )
    running.delete('negated');
  const sticky = words[end] === ':';
  running.set(effect, {
    end,
    near: action.endsWith('-near'),
    sticky,
    clause:
      phrase.at(-1) === 'that' ||
      phrase[0] === 'neither' ||
      (phrase[0] === 'nor' && running.get(effect)?.clause === true) ||
      OPENS_CLAUSE.test(words[end] ?? ''),
    words: phrase,
  });
}

/** What follows an aunt in Spanish. */
const AUNT = /^(?:[mp]atern[ao]s?|con|tiene|tuvo|que|:|\(|-|fallecio|murio|padece|abuela)$/;

/** What follows "mo" or "fa" where it is short for a parent. */
const SHORT_RELATIVE = /^(?::|-|=|\(|with|w\/|has|had|have|is|was|died|carrier|also|dx|hx|h\/o|c|and|&)$/;
