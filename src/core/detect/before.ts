/** Reads the cues before a mention. */
import { begin, cueAt, type Running } from './cue-begins.ts';
import { endAtBracket, endAtComma, isOfRelative, isPatient, type Opened, stop } from './cue-ends.ts';
import { reaches } from './cue-reach.ts';
import { readWord } from './cue-words.ts';
import { type Effect, EVENT_NOUNS, PREDICATES } from './cues.ts';
import { type Effects, NO_EFFECT } from './effects.ts';

/** What the words before a mention say of it. */
type Before = Effects & {
  /** They name the patient. */
  patient: boolean;
  /** They head a list of the past history. */
  listed: boolean;
  /** They only say that there is a history. */
  told: boolean;
};

/** The effects of these words on what follows; `after` are the words behind it, which may end a negation. */
export function readBefore(words: readonly string[], after: readonly string[]): Before {
  const state = stateOfRow(words);
  if (state) return { ...NO_EFFECT, [state]: true, patient: false, listed: false, told: false };
  const running = new Map<Effect, Running>();
  const patient = run(running, words, after);
  const effects = effectsOf(running, words, after);
  const past = running.get('historical');
  const history = past?.words ?? [];
  // "Hx: asthma, eczema", "Past history: …": the label of the whole line.
  const label = history[1] === ':' && (history[0] === 'hx' ? (past?.end ?? 9) < 4 : history[0] === 'history' && past?.end === 3);
  return {
    ...effects,
    patient: patient && !effects.other,
    listed: history[0] === 'pmh' || history[0] === 'pmhx' || history.includes('medical') || label,
    told: history.length > 0 && TOLD.test(history.join(' ')),
  };
}

/** "Inactive,Asthma,2018": rows of a file whose values commas keep apart. */
function stateOfRow(words: readonly string[]): Effect | undefined {
  const row = words[1] === ',' && words.length === 2 ? words[0] : words[2] === ',' && words.length === 3 ? words.slice(0, 2).join(' ') : '';
  if (!row) return undefined;
  if (/^(?:inactive|resolved|closed)$/.test(row)) return 'resolved';
  return /^(?:ruled out|refuted|excluded|entered in error)$/.test(row) ? 'negated' : undefined;
}

/** Goes through the words: afterwards `running` are the cues that still act at their end. Whether they name the patient. */
function run(running: Map<Effect, Running>, words: readonly string[], after: readonly string[]): boolean {
  let patient = false;
  const open: Opened[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === ',') endAtComma(running, words, i, after);
    else if (word === '(') open.push({ at: i, other: running.get('other') });
    else if (word === ')') endAtBracket(running, open.pop());
    else readWord(running, words, i, after);
    const phrase = cueAt(words, i);
    if (!phrase) continue;
    const { end } = phrase;
    for (const action of phrase.actions) {
      if (action === 'other') patient = false;
      if (action === 'stop-other') {
        if (isPatient(word)) patient = true;
        if (isOfRelative(words, i, running.get('other'))) continue;
      }
      if (action.startsWith('stop-')) {
        if (!isItem(words, i, after)) stop(running, action, words, i, phrase.words);
      } else if (action === 'remission') running.set('historical', { end, near: false, sticky: false, words: phrase.words });
      else if (action !== 'nothing') begin(running, words, i, action, phrase, after);
    }
    i = end - 1;
  }
  return patient;
}

/** "No fever, cough, current asthma or rash": an item of the list, which ends nothing. */
const isItem = (words: readonly string[], at: number, after: readonly string[]): boolean =>
  at === words.length - 1 && ITEM.test(words[at] ?? '') && after.slice(0, 3).some((one) => /^(?:or|nor|ni|o)$/.test(one));

/** Adjectives that elsewhere turn to what the patient has. */
const ITEM = /^(?:current|known|active)$/;

/** What the cues that still act say of what stands behind the words. */
function effectsOf(running: ReadonlyMap<Effect, Running>, words: readonly string[], after: readonly string[]): Effects {
  const effects = { ...NO_EFFECT };
  if (
    (PAST_OPENS.test(words[0] ?? '') || words[1] === 'ago' || words[2] === 'ago') &&
    LONG_AGO.test(words.slice(0, 5).join(' ')) &&
    !words.some((word) => BEGAN.test(word))
  )
    effects.historical = true;
  for (const [effect, cue] of running) {
    const between = words.slice(cue.end);
    if (cue.near && between.filter((word) => /[A-Za-zÀ-ỿ\d]/.test(word)).length > (effect === 'resolved' ? 2 : NEAR)) continue;
    // "At risk for scoliosis, asthma well controlled".
    if (
      (effect === 'hypothetical' || effect === 'screening') &&
      !cue.sticky &&
      between.includes(',') &&
      after.slice(0, 2).some((word) => PREDICATES.has(word))
    )
      continue;
    if (effect === 'negated' && !reaches(between, after, cue.sticky)) continue;
    effects[effect] = true;
  }
  // "Nephrogenic rest v Wilms": versus; "GMFCS V" is a level.
  if (words.at(-1) === 'v' && words.length > 1 && !/^(?:gmfcs|level|stage|grade|type|class|factor|cn|\d+)$/.test(words.at(-2) ?? ''))
    effects.possible = true;
  if (effects.negated && EVENT_NOUNS.has(after[0] ?? '')) {
    // "No recent asthma exacerbations": the child has asthma; "no asthma attacks": probably.
    // "Denies asthma attacks since he started the controller": he has had them.
    const weak = running.get('negated')?.near === true || EPISODES.test(after[0] ?? '') || SINCE.test(after.slice(1, 9).join(' '));
    effects.negated = false;
    effects.possible ||= !weak;
  }
  return effects;
}

/** How many words a "near" cue reaches over. */
const NEAR = 5;

/** "With a history of": what an introduction says, not that it is over. */
const TOLD = /^(?:(?:with|con|medical|past|personal|known) )*(?:a )?(?:history|h\/o|hx|pmhx?|antecedentes?|historia)\b/;

/** What only somebody with the disease can have none of. */
const EPISODES = /^(?:exacerbations?|flares?|relapses?|recurrences?|crises|crisis|medications?|meds|hospitalizations?|admissions?)$/;
const SINCE =
  /^(?:since|(?:in|for|over|during|so far) (?:the |this )?(?:last |past )?(?:\S+ )?(?:days?|weeks?|months?|years?|summer|winter|season)|this|lately|recently)\b/;

/** "In 1999 he had …", "last year she was hospitalized for …": a sentence that begins in the past, unless what began then goes on. */
const PAST_OPENS = /^(?:back|in|en|last|years|el|hace)$/;
const LONG_AGO =
  /^(?:(?:back )?(?:in|en) (?:19|20)\d\d|last (?:year|summer|winter|spring|fall|month)|(?:\S+ ){1,2}(?:years?|months?) ago|years ago|el ano pasado|hace (?:\S+ )?(?:anos|meses)) /;
const BEGAN =
  /^(?:diagnosed|dx|dx'd|developed|started|began|onset|since|diagnostico|diagnosticado|diagnosticada|inicio|presento|currently|now|today|still|continues)$/;
