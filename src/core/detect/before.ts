/** Cues before a mention. */

import { CUES, isAnswer, isCompany, isJob, isReporting, ofCourse, reaches } from './cue-reach.ts';
import { type Action, type Effect, EVENT_NOUNS, PREDICATES } from './cues.ts';
import { phraseAt } from './words.ts';

export type Effects = Record<Effect, boolean>;

export const NO_EFFECT: Readonly<Effects> = {
  negated: false,
  possible: false,
  hypothetical: false,
  historical: false,
  resolved: false,
  other: false,
  screening: false,
};

/** How many words a "near" cue reaches over. */
const NEAR = 5;

type Found = NonNullable<ReturnType<typeof phraseAt<Action>>>;

type Running = {
  end: number;
  near: boolean;
  /** "Denies:" heads a list that commas and semicolons do not end. */
  sticky: boolean;
  /** "Do not think that she has …": the verb belongs to what is negated. */
  clause?: boolean;
  words: readonly string[];
};

/** Adjectives that elsewhere turn to what the patient has. */
const ITEM = /^(?:current|known|active)$/;

const OPENS_CLAUSE = /^(?:that|think|believe|feel|suspect|convinced|sure|felt|thought|he|she|creo|cree|creemos|que)$/;

/** The effects on what follows these words, whether they name the patient, whether they head a list of the past history, and whether they only say that there is a history; `after` are the words behind it, which may end a negation. */
export function readBefore(
  words: readonly string[],
  after: readonly string[],
): Effects & { patient: boolean; listed: boolean; told: boolean } {
  const running = new Map<Effect, Running>();
  let patient = false;
  const open: Opened[] = [];
  // "Inactive,Asthma,2018": rows of a file whose values commas keep apart.
  const row = words[1] === ',' && words.length === 2 ? words[0] : words[2] === ',' && words.length === 3 ? words.slice(0, 2).join(' ') : '';
  if (row && /^(?:inactive|resolved|closed)$/.test(row))
    return { ...NO_EFFECT, resolved: true, patient: false, listed: false, told: false };
  if (row && /^(?:ruled out|refuted|excluded|entered in error)$/.test(row))
    return { ...NO_EFFECT, negated: true, patient: false, listed: false, told: false };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === ',' || word === ')') endAtComma(running);
    // "S/p GTR 2020, panhypopituitarism": what follows is no procedure, so it goes on.
    if (word === ',' && /^(?:s\/p|status)$/.test(running.get('historical')?.words[0] ?? '') && !procedureFollows(words.slice(i + 1), after))
      running.delete('historical');
    // "History of a clot in 2010, and lupus": the year closes what is past.
    if (word === ',' && words.slice(running.get('historical')?.end ?? i, i).some((one) => /^(?:19|20)\d\d$/.test(one)))
      running.delete('historical');
    if (word === '(') open.push({ at: i, other: running.get('other') });
    // What a bracket says stays in it: "LDLT (donor = mother) for BA".
    if (word === ')') endBracket(running, open.pop());
    // "Sib unaffected, scoliosis mild": who is well has had his say.
    if (word === ',' && WELL.test(words[i - 1] ?? '') && i - 1 === running.get('other')?.end) running.delete('other');
    // "First-trimester screen 1:2400 for trisomy 21".
    if ((word === 'for' || word === 'para') && words.slice(Math.max(0, i - 5), i).some((one) => SCREEN.test(one)))
      running.set('screening', { end: i + 1, near: false, sticky: false, words: [word] });
    // "T/C mom: 5y w/ ALD": a child's age.
    if (word.charCodeAt(0) < 58 && /^1?\d(?:y|yo|yr|mo|wk|d)[mf]?$/.test(word)) running.delete('other');
    // "Check A1c for diabetes", "sent a panel for lupus": a test that is only ordered.
    if (word === 'for' && ORDERED.test(words.slice(Math.max(0, i - 5), i).join(' ')))
      running.set('possible', { end: i + 1, near: true, sticky: false, words: [word] });
    // "Listed status 1A for heart transplant": it is still to come.
    if (word === 'for' && words.slice(Math.max(0, i - 4), i).includes('listed'))
      running.set('hypothetical', { end: i + 1, near: true, sticky: false, words: [word] });
    // "NBS positive and sequencing pathogenic: baby has …".
    if (word === 'has' && /^(?:baby|infant|patient|child|he|she|son|daughter|boy|girl)$/.test(words[i - 1] ?? ''))
      running.delete('screening');
    // "Counseled about scoliosis, and has asthma".
    if (word === 'has' && words[i - 1] === 'and' && words[i - 2] === ',') {
      running.delete('screening');
      running.delete('hypothetical');
    }
    if (word === 'with' && running.get('historical')?.near) running.delete('historical');
    // "Not relieved by rest, with diaphoresis": what comes along after a comma is there.
    if (word === 'with' && words[i - 1] === ',') running.delete('negated');
    // "Should bleeding occur, …" opens a condition; "should" elsewhere does not.
    if (word === 'should' && (i === 0 || (i > words.length - 5 && after.slice(0, 5).some((one) => OCCURS.test(one)))))
      running.set('hypothetical', { end: 1, near: false, sticky: false, words: [word] });
    // "Absent: cleft palate, microtia": a label, not an absent part.
    if (word === 'absent' && words[i + 1] === ':') running.set('negated', { end: i + 1, near: false, sticky: true, words: [word] });
    // "Newborn screen, normal: PKU, galactosemia": what comes back normal heads the list of what was tested.
    if (
      words[i + 1] === ':' &&
      /^(?:normal|negative|unremarkable)$/.test(word) &&
      words.slice(Math.max(0, i - 4), i).some((one) => TESTED.test(one))
    )
      running.set('negated', { end: i + 1, near: false, sticky: true, words: [word] });
    // "Negative Dravet panel": at the head of a clause; elsewhere it belongs to a test ("tTG negative celiac disease").
    if (word === 'negative' && words[i + 1] !== 'for' && (i === 0 || /^[,;:]$/.test(words[i - 1] ?? '')))
      running.set('negated', { end: i + 1, near: true, sticky: false, words: [word] });
    const first = phraseAt(CUES, words, i) ?? possessive(words, i);
    if (!first) continue;
    const phrase = longerFromLast(words, first);
    const { end } = phrase;
    for (const action of phrase.actions) {
      if (action === 'other') patient = false;
      if (action === 'stop-other' && PATIENT.test(word)) patient = true;
      if (action === 'stop-other' && (isTheirs(words, i) || isTheirAge(words, i, running.get('other')))) continue;
      // "No fever, cough, current asthma or rash": an item of the list.
      if (
        action.startsWith('stop-') &&
        i === words.length - 1 &&
        ITEM.test(word) &&
        after.slice(0, 3).some((one) => /^(?:or|nor|ni|o)$/.test(one))
      )
        continue;
      if (action.startsWith('stop-')) stop(running, action, words, i, phrase.words);
      else if (action === 'remission') running.set('historical', { end, near: false, sticky: false, words: phrase.words });
      else if (action !== 'nothing')
        begin(
          running,
          words,
          i,
          { effect: action.replace('-near', '') as Effect, near: action.endsWith('-near'), end, phrase: phrase.words },
          after,
        );
    }
    i = end - 1;
  }
  const effects = { ...NO_EFFECT };
  if (
    (PAST_OPENS.test(words[0] ?? '') || words[1] === 'ago' || words[2] === 'ago') &&
    LONG_AGO.test(words.slice(0, 5).join(' ')) &&
    !words.some((word) => BEGAN.test(word))
  )
    effects.historical = true;
  for (const [effect, cue] of running) {
    const between = words.slice(cue.end);
    if (cue.near && between.filter((word) => /[\p{L}\p{N}]/u.test(word)).length > (effect === 'resolved' ? 2 : NEAR)) continue;
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
  const past = running.get('historical');
  const history = past?.words ?? [];
  // "Hx: asthma, eczema": the label of the whole line.
  const label = history[0] === 'hx' && history[1] === ':' && (past?.end ?? 9) < 4;
  return {
    ...effects,
    patient: patient && !effects.other,
    listed: history[0] === 'pmh' || history[0] === 'pmhx' || history.includes('medical') || label,
    told: history.length > 0 && TOLD.test(history.join(' ')),
  };
}

/** "With a history of": what an introduction says, not that it is over. */
const TOLD = /^(?:(?:with|con|medical|past|personal|known) )*(?:a )?(?:history|h\/o|hx|pmhx?|antecedentes?|historia)\b/;

/** What only somebody with the disease can have none of. */
const EPISODES = /^(?:exacerbations?|flares?|relapses?|recurrences?|crises|crisis|medications?|meds|hospitalizations?|admissions?)$/;
const SINCE =
  /^(?:since|(?:in|for|over|during|so far) (?:the |this )?(?:last |past )?(?:\S+ )?(?:days?|weeks?|months?|years?|summer|winter|season)|this|lately|recently)\b/;

/** "Has had | no further bleeding", "is | not clear whether": the phrase that begins with the "no" or "not" at the end of another says more. */
function longerFromLast(words: readonly string[], phrase: Found): Found {
  if (phrase.end < 1 || phrase.words.length < 2 || !/^(?:no|not)$/.test(words[phrase.end - 1] ?? '')) return phrase;
  const next = phraseAt(CUES, words, phrase.end - 1);
  return next && next.words.length > 1 && next.actions.some((action) => action === 'nothing' || action === 'possible') ? next : phrase;
}

const PROCEDURE =
  /(?:ectomy|ostomy|otomy|plasty|opexy|desis|oscopy)$|^(?:repair|closure|ligation|resection|surgery|surgeries|shunt|transplant|release|fusion|switch|placement|graft|ablation|excision|biopsy|procedure|operation|chemo|chemotherapy|radiation|fontan|norwood|glenn|kasai|nissen|cabg|stent|bypass|course|treatment)$/;

/** Whether the item behind a comma names a procedure; its own words may lie behind the mention. */
function procedureFollows(words: readonly string[], after: readonly string[]): boolean {
  const comma = words.indexOf(',');
  const item = comma < 0 ? [...words, ...after.slice(0, 3)] : words.slice(0, comma);
  return item.some((word) => PROCEDURE.test(word));
}

/** "The babysitter's son" is not the patient, nor is who comes after "Donor:". */
function isTheirs(words: readonly string[], at: number): boolean {
  if (/^(?:son|daughter|child|baby|boy|girl|kid)$/.test(words[at] ?? ''))
    return (
      /^(?:neighbou?r|friend|cousin|roommate|step|half)$/.test(words[at - 1] ?? '') ||
      /^(?!mother|father|mom|dad|mum|parent|patient|pt)\p{L}+'s$/u.test(words[at - 1] ?? '')
    );
  return words[0] === 'donor' && words[1] === ':' && !PATIENT.test(words[at] ?? '');
}

/** "Mo: 29 yo, Crohn's", "mother is a 32 year old G2P1 with lupus": the age is the relative's. */
function isTheirAge(words: readonly string[], at: number, other: Running | undefined): boolean {
  return (
    other !== undefined &&
    /^(?:yo|y\/o|year)$/.test(words[at] ?? '') &&
    at - other.end <= 5 &&
    words.slice(other.end, at).every((word) => /^(?:is|a|an|was|:|,|\(|currently|healthy|age|aged|\d+|-)$/.test(word))
  );
}

/** "The babysitter's" is cued like "the babysitter". */
function possessive(words: readonly string[], at: number) {
  const word = words[at] ?? '';
  const phrase = word.endsWith("'s") ? phraseAt(CUES, [word.slice(0, -2)], 0) : undefined;
  return phrase?.actions.includes('other') ? { ...phrase, end: at + 1 } : undefined;
}

/** Names the patient outright, even under a family heading. */
const PATIENT = /^(?:the|patient|patient's|pt|pt's|child|proband|paciente|el|la|our|this)$/;

const PATIENT_TWIN =
  /^(?:is|yo|y\/o|old|\d+yo|\d+wk|wk|week|weeks|weeker|preterm|premature|former|ex|this|identical|fraternal|male|female)$/;

type Cue = { effect: Effect; near: boolean; end: number; phrase: readonly string[] };

function begin(running: Map<Effect, Running>, words: readonly string[], at: number, cue: Cue, after: readonly string[]): void {
  const { effect, end } = cue;
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
  if (cue.phrase[0] === 'donor' && words[end] === 'for') {
    running.delete('other');
    return;
  }
  // "Mo: lupus", "fa w/ asthma": mother and father in short; "9 mo" is an age.
  if (
    cue.phrase.length === 1 &&
    /^(?:mo|fa)$/.test(cue.phrase[0] ?? '') &&
    (/^[\d½]/.test(words[at - 1] ?? '') || !SHORT_RELATIVE.test(words[end] ?? ''))
  )
    return;
  // "4 yo ex-27 week twin A with …" is the patient.
  if (
    !hers &&
    cue.phrase[0] === 'twin' &&
    cue.phrase.length === 1 &&
    words.slice(Math.max(0, at - 6), at).some((word) => PATIENT_TWIN.test(word))
  )
    return;
  // "Twin A of di/di twins, …", "Twin 2, 33w1d": so begins the note of one of them.
  if (cue.phrase[0] === 'twin' && at < 2 && /^(?:a|b|c|1|2|3|i|ii)$/.test(words[end] ?? '') && /^(?:,|of|\(|;)$/.test(words[end + 1] ?? ''))
    return;
  // "No fever, possible asthma": a hedge opens an item of its own.
  if (effect === 'possible' && words.slice(running.get('negated')?.end ?? at, at).includes(',')) running.delete('negated');
  const sticky = words[end] === ':';
  running.set(effect, {
    end,
    near: cue.near,
    sticky,
    clause:
      cue.phrase.at(-1) === 'that' ||
      cue.phrase[0] === 'neither' ||
      (cue.phrase[0] === 'nor' && running.get(effect)?.clause === true) ||
      OPENS_CLAUSE.test(words[end] ?? ''),
    words: cue.phrase,
  });
}

/** "In 1999 he had …", "last year she was hospitalized for …": a sentence that begins in the past, unless what began then goes on. */
const PAST_OPENS = /^(?:back|in|en|last|years|el|hace)$/;
const LONG_AGO =
  /^(?:(?:back )?(?:in|en) (?:19|20)\d\d|last (?:year|summer|winter|spring|fall|month)|(?:\S+ ){1,2}(?:years?|months?) ago|years ago|el ano pasado|hace (?:\S+ )?(?:anos|meses)) /;
const BEGAN =
  /^(?:diagnosed|dx|dx'd|developed|started|began|onset|since|diagnostico|diagnosticado|diagnosticada|inicio|presento|currently|now|today|still|continues)$/;

/** "Return should bleeding recur". */
const OCCURS = /^(?:recur|occur|develop|happen|arise|persist|worsen|return|appear|increase|continue|become)$/;

/** What follows "mo" or "fa" where it is short for a parent. */
const SHORT_RELATIVE = /^(?::|-|=|\(|with|w\/|has|had|have|is|was|died|carrier|also|dx|hx|h\/o|c|and|&)$/;

const WELL = /^(?:unaffected|well|healthy|fine|negative|sano|sana|sanos)$/;

const ORDERED =
  /(?:^| )(?:check|recheck|send|sent|order|ordered|ordering|obtain|draw|get|consider|recommend|repeat) (?:\S+ ){0,3}(?:a1c|tsh|ttg|ana|labs?|panel|tests?|testing|study|eeg|mri|ct|us|ultrasound|echo|xray|bloodwork|genetics|microarray|serology|serologies|pcr|sequencing|biopsy|screen|chloride)$/;
const TESTED = /^(?:screens?|screening|panels?|tests?|labs?|workup|serologies|nbs)$/;

/** A test for a disease that the child need not have. */
const SCREEN = /^(?:screen|screens|screening|tamiz|tamizaje|cribado)$/;

/** Where a bracket opens, and whose the text before it was: "Grandma (guardian) has diabetes". */
type Opened = { at: number; other: Running | undefined };

/** A bracket that opened before the sentence takes with it all that was said since. */
function endBracket(running: Map<Effect, Running>, opened: Opened | undefined): void {
  for (const [effect, cue] of running) if (cue.end > (opened?.at ?? -1)) running.delete(effect);
  if (opened?.other) running.set('other', opened.other);
}

function endAtComma(running: Map<Effect, Running>): void {
  for (const [effect, cue] of running) {
    const instrument =
      effect === 'screening' &&
      !/^(?:for|of|on|about|re|regarding|with|as|like|include\w*|including|de|para|sobre|con)$/.test(cue.words.at(-1) ?? '');
    if ((cue.near || instrument) && !cue.sticky) running.delete(effect);
  }
}

const FEMALE =
  /^(?:mother|mom|mum|mama|sister|half sister|aunt|grandmother|grandma|great|mgm|pgm|niece|wife|maternal|madre|hermana|tia|abuela|prima|stepmother|stepsister)/;
const MALE =
  /^(?:father|dad|brother|half brother|uncle|grandfather|grandpa|mgf|pgf|nephew|husband|paternal|padre|papa|hermano|tio|abuelo|primo|stepfather|stepbrother)/;

/** "Denies past or current asthma", "without known asthma": when it would be; behind a comma or "with" something begins anew. */
const WHEN = /^(?:current|active|ongoing|activ[oa]s?|actual(?:es)?|known|conocid[oa]s?)$/;
const ANEW = /^(?:[,;:.(–-]|with|w\/|but|con|pero)$/;

function stop(running: Map<Effect, Running>, action: Action, words: readonly string[], at: number, phrase: readonly string[]): void {
  const word = words[at] ?? '';
  const denied = (running.get('negated') ?? running.get('resolved'))?.end;
  const stays =
    denied !== undefined &&
    (WHEN.test(word)
      ? /^(?:or|nor|ni)$/.test(words[at - 1] ?? '') || !words.slice(denied, at).some((one) => ANEW.test(one))
      : /^(?:not|never)$/.test(words[at - 1] ?? ''));
  const listed = (effect: Effect) => word === ';' && running.get(effect)?.sticky === true;
  if (action === 'stop-all') for (const effect of [...running.keys()]) if (!listed(effect)) running.delete(effect);
  // "Possible sepsis in a girl with nephrotic syndrome".
  if (action === 'stop-negated' && word === 'in' && phrase.at(-1) === 'with' && phrase.length > 3) running.delete('possible');
  if (action === 'stop-negated') {
    if (!stays && (!running.get('negated')?.clause || !/^(?:has|have|had|having|tiene|who)$/.test(word))) running.delete('negated');
    // "Possible asthma, known epilepsy": what is known ends a hedge too.
    if (
      /^(?:known|conocid[oa]|confirm|diagnos|has|tiene|turned|determined|later)/.test(word) &&
      !/^(?:whether|if|si)$/.test(running.get('possible')?.words.at(-1) ?? '')
    )
      running.delete('possible');
  }
  if (action === 'stop-historical') {
    running.delete('historical');
    if (!stays) running.delete('resolved');
    // "Thought to have asthma, he was found to have cystic fibrosis".
    if (word === 'found' || phrase.includes('found')) running.delete('possible');
    if (!stays) running.delete('negated');
  }
  if (action === 'stop-hypothetical') {
    running.delete('hypothetical');
    running.delete('screening');
  }
  if (action === 'stop-other') {
    const relative = running.get('other')?.words.join(' ') ?? '';
    const same = (word === 'she' && FEMALE.test(relative)) || (word === 'he' && MALE.test(relative));
    if (!same) running.delete('other');
    if (word === 'today' || word === 'currently' || word.startsWith('present')) running.delete('historical');
  }
}
