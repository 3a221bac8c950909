/** What ends a cue before a mention: a comma, a bracket, a word that turns to something else. */
import type { Running } from './cue-begins.ts';
import type { Action, Effect } from './cues.ts';

/** Ends what a comma ends; `after` are the words behind the mention. */
export function endAtComma(running: Map<Effect, Running>, words: readonly string[], at: number, after: readonly string[]): void {
  // "No new weakness, seizures or falls": one list to its "or".
  const denied = running.get('negated');
  endNear(running);
  if (
    denied?.near &&
    denied.words[0] === 'no' &&
    /^(?:[^;.:]* )?(?:or|nor) /.test([...words.slice(at + 1), '_', ...after.slice(0, 8)].join(' '))
  )
    running.set('negated', denied);
  // "S/p GTR 2020, panhypopituitarism": what follows is no procedure, so it goes on.
  if (/^(?:s\/p|status)$/.test(running.get('historical')?.words[0] ?? '') && !procedureFollows(words.slice(at + 1), after))
    running.delete('historical');
  // "History of a clot in 2010, and lupus": the year closes what is past.
  if (words.slice(running.get('historical')?.end ?? at, at).some((one) => /^(?:19|20)\d\d$/.test(one))) running.delete('historical');
  // "Sib unaffected, scoliosis mild": who is well has had his say.
  if (WELL.test(words[at - 1] ?? '') && at - 1 === running.get('other')?.end) running.delete('other');
}

/** Where a bracket opens, and whose the text before it was: "Grandma (guardian) has diabetes". */
export type Opened = { at: number; other: Running | undefined };

/** What a bracket says stays in it: "LDLT (donor = mother) for BA". One that opened before the sentence takes with it all that was said since. */
export function endAtBracket(running: Map<Effect, Running>, opened: Opened | undefined): void {
  endNear(running);
  for (const [effect, cue] of running) if (cue.end > (opened?.at ?? -1)) running.delete(effect);
  if (opened?.other) running.set('other', opened.other);
}

/** Ends what holds only for the item in which it stands. */
function endNear(running: Map<Effect, Running>): void {
  for (const [effect, cue] of running) {
    const instrument =
      effect === 'screening' &&
      !/^(?:for|of|on|about|re|regarding|with|as|like|include\w*|including|de|para|sobre|con)$/.test(cue.words.at(-1) ?? '');
    if ((cue.near || instrument) && !cue.sticky) running.delete(effect);
  }
}

/** Who has nothing, or an answer that says so. */
const WELL = /^(?:unaffected|well|healthy|fine|negative|sano|sana|sanos)$/;

const PROCEDURE =
  /(?:ectomy|ostomy|otomy|plasty|opexy|desis|oscopy)$|^(?:repair|closure|ligation|resection|surgery|surgeries|shunt|transplant|release|fusion|switch|placement|graft|ablation|excision|biopsy|procedure|operation|chemo|chemotherapy|radiation|fontan|norwood|glenn|kasai|nissen|cabg|stent|bypass|course|treatment)$/;

/** Whether the item behind a comma names a procedure; its own words may lie behind the mention. */
function procedureFollows(words: readonly string[], after: readonly string[]): boolean {
  const comma = words.indexOf(',');
  const item = comma < 0 ? [...words, ...after.slice(0, 3)] : words.slice(0, comma);
  return item.some((word) => PROCEDURE.test(word));
}

const FEMALE =
  /^(?:mother|mom|mum|mama|sister|half sister|aunt|grandmother|grandma|great|mgm|pgm|niece|wife|maternal|madre|hermana|tia|abuela|prima|stepmother|stepsister)/;
const MALE =
  /^(?:father|dad|brother|half brother|uncle|grandfather|grandpa|mgf|pgf|nephew|husband|paternal|padre|papa|hermano|tio|abuelo|primo|stepfather|stepbrother)/;

/** "Denies past or current asthma", "without known asthma": when it would be; behind a comma or "with" something begins anew. */
const WHEN = /^(?:current|active|ongoing|activ[oa]s?|actual(?:es)?|known|conocid[oa]s?)$/;
const ANEW = /^(?:[,;:.(–-]|with|w\/|but|con|pero)$/;

/** Ends the cues that an action ends; `phrase` is what stands at `at` and asks for it. */
export function stop(running: Map<Effect, Running>, action: Action, words: readonly string[], at: number, phrase: readonly string[]): void {
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
      /^(?:known|conocid[oa]|confirm|diagnos|has|tiene|turned|determined|later|prove|now$|actually)/.test(word) &&
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

/** Whether a word names the patient outright, even under a family heading. */
export const isPatient = (word: string): boolean => /^(?:the|patient|patient's|pt|pt's|child|proband|paciente|el|la|our|this)$/.test(word);

/** Whether a word that elsewhere turns to the patient is said of a relative; `other` is the cue that names one. */
export const isOfRelative = (words: readonly string[], at: number, other: Running | undefined): boolean =>
  isTheirs(words, at) || isTheirAge(words, at, other);

/** "The babysitter's son" is not the patient, nor is who comes after "Donor:". */
function isTheirs(words: readonly string[], at: number): boolean {
  if (/^(?:son|daughter|child|baby|boy|girl|kid)$/.test(words[at] ?? ''))
    return (
      /^(?:neighbou?r|friend|cousin|roommate|step|half)$/.test(words[at - 1] ?? '') ||
      /^(?!mother|father|mom|dad|mum|parent|patient|pt)[A-Za-zÀ-ỿ]+'s$/.test(words[at - 1] ?? '')
    );
  return words[0] === 'donor' && words[1] === ':' && !isPatient(words[at] ?? '');
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
