/** Cues after a mention. */

import { relativeAt } from './cue-reach.ts';
import { ADVERBS, AFTER_CLOSE, AFTER_FAR, COMMA_BLOCKS, type Effect, FILLER, PREDICATES, RELATIVE_LINKS, TESTS } from './cues.ts';
import { type Effects, NO_EFFECT } from './effects.ts';
import { phraseAt, phrases } from './words.ts';

const CLOSE = phrases<Effect | 'nothing' | 'stop' | 'remission'>(AFTER_CLOSE);
const FAR = phrases<Effect>(AFTER_FAR);
/** How many words a far cue acts back over. */
const REACH = 8;

/** The effects of the words that follow a mention in its sentence. */
export function readAfter(words: readonly string[]): Effects {
  const effects = { ...NO_EFFECT };
  close(words, effects);
  far(words.some((word) => ADVERBS.has(word)) ? words.filter((word) => !ADVERBS.has(word)) : words, effects);
  last(words, effects);
  if (dated(words)) effects.historical = true;
  // "G tube out '23", "trach out since May".
  if (
    MAY_BE_OUT.test(words[0] ?? '') &&
    /^(?:tube )?(?:is |was |came |now |taken )?out (?:(?:in|since|at|on) )?(?:\d|[A-Za-zÀ-ỿ]{3,9} \d)/.test(words.slice(0, 6).join(' '))
  )
    effects.resolved = true;
  // "ASD closed by 12 months".
  if (
    words.slice(0, 3).includes('closed') &&
    /^(?:has |had |is |was )?(?:now )?closed (?:by|before) (?:age |the age of )?\d/.test(words.slice(0, 7).join(' '))
  )
    effects.resolved = true;
  if (inRelative(words)) effects.other = true;
  if (/^(?:is|are|means|es|son|significa)$/.test(words[0] ?? '') && DEFINES.test(words.slice(0, 9).join(' '))) effects.screening = true;
  return effects;
}

const MAY_BE_OUT = /^(?:tube|is|was|came|now|taken|out)$/;

/** "Epilepsy is a brain disorder that causes seizures": of the disease, not of the child. */
const DEFINES =
  /^(?:means|significa) (?:that|que)\b|^(?:is|are|es|son) (?:an?|una?|the|la) (?:[A-Za-zÀ-ỿ-]+ ){0,4}?(?:disease|disorder|condition|illness|infection|enfermedad|trastorno|afeccion)s? (?:of|that|in|where|when|which|caused|affecting|characterized|passed|que|del?|con|en)\b/;

function close(words: readonly string[], effects: Effects): void {
  const prompt = promptEnd(words);
  if (prompt > 0) {
    if (/^(?:n|no)$/.test(words[prompt] ?? '')) effects.negated = true;
    else if (!/^(?:y|yes|si)$/.test(words[prompt] ?? '')) effects.possible = true;
    return;
  }
  // "Asthma N, diabetes N, eczema Y": letters for answers.
  if (words[0] === 'n' && /^[,;]?$/.test(words[1] ?? '')) effects.negated = true;
  let comma = false;
  // "Leukemia/lymphoma panel: negative": the other half of a pair speaks for both.
  for (let i = words[0] === '/' ? 2 : 0; i < Math.min(words.length, REACH); ) {
    const word = words[i] ?? '';
    const sign = words[i - 1];
    const answers = word === 'n' ? sign === ':' || sign === '-' || sign === '=' || sign === '–' : sign === ':' && NONE.has(word);
    if (answers && answersHere(words, i + 1)) {
      effects.negated = true;
      return;
    }
    const phrase = phraseAt(CLOSE, words, i);
    // "Obesity class III", "lupus nephritis class IV": a grade, not a class at school.
    if (word === 'class' && /^(?:[iv]+|[1-5][ab]?)$/.test(words[i + 1] ?? '')) {
      i += 2;
      continue;
    }
    if (phrase) {
      const { end } = phrase;
      const action = phrase.actions[0] ?? 'nothing';
      if (action === 'nothing' || action === 'stop') return;
      // "Spherocytosis like her mother" is no likeness of the disease.
      if (word === 'like' && /^(?:his|her|their|the|mom|dad|mother|father|sister|brother)$/.test(words[end] ?? '')) return;
      if (COMMA_BLOCKS.has(word) && end === i + 1 && (comma || !answersHere(words, end)) && !(words[i - 1] === '(' && words[end] === ')')) {
        // "Concussion: none this season" leaves other seasons open.
        if (word === 'none' && !comma) effects.possible = true;
        return;
      }
      // "Asthma (suspected CF)" speaks of what follows, and so does ", likely viral".
      if (
        comma &&
        (action === 'possible' || action === 'hypothetical' || action === 'screening') &&
        end < words.length &&
        !/^[,;).?-]$/.test(words[end] ?? '')
      )
        return;
      // "Asthma, less likely epilepsy".
      if (
        comma &&
        word === 'less' &&
        end < words.length &&
        !/^(?:[,;:).?–—-]|given|because|since|as|but|than|at|based|due|now|in|with)$/.test(words[end] ?? '')
      )
        return;
      // "Asthma, history of a clot": the next item of a list.
      if (comma && action === 'historical' && words[end] === 'of') return;
      if (action === 'remission') effects.historical = true;
      else effects[action] = true;
      i = end;
      continue;
    }
    // "Anxiety 2019 resolved", "NEC 04/01 (resolved)": a year or a day is the row's date.
    if (!FILLER.has(word) && !DATE.test(word) && !(word === '/' && DATE.test(words[i + 1] ?? ''))) return;
    comma ||= word === ',' || word === '(';
    i++;
  }
}

const NONE = new Set(['-', '–', '—', '0']);

const DATE = /^(?:(?:19|20)\d\d|\d\d?|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** "Long QT: QTc 410, no.", "plagiocephaly treated with a helmet, resolved.": the last word of the sentence, after a comma or dash. */
function last(words: readonly string[], effects: Effects): void {
  const joint = words.at(-2) ?? '';
  const word = words.at(-1) ?? '';
  // "Hypokalemia, repleted and resolved".
  if (joint === 'and' && word === 'resolved' && words[0] === ',' && words.length < 9) effects.resolved = true;
  if (!/^[,:;–—-]$/.test(joint)) return;
  if (/^(?:no|negative|neg|absent)$/.test(word) && words[0] === ':') effects.negated = true;
  if (/^(?:resolved|outgrown|cured|healed)$/.test(word) && words.length < 14) effects.resolved = true;
}

/** "Asthma Y / N: N": where the printed question ends, 0 when there is none. */
function promptEnd(words: readonly string[]): number {
  let i = words[0] === ':' || words[0] === '?' || words[0] === '(' ? 1 : 0;
  if (!/^(?:y|yes|si)$/.test(words[i] ?? '') || words[i + 1] !== '/' || !/^(?:n|no)$/.test(words[i + 2] ?? '')) return 0;
  for (i += 3; /^[):?]$/.test(words[i] ?? ''); ) i++;
  return i;
}

/** A yes/no word answers only when nothing it could belong to follows: "asthma: no wheezing" is no answer. */
function answersHere(words: readonly string[], at: number): boolean {
  const next = words[at];
  if (next === undefined || /^(?:[,;|()–—-]|by|on|in|at|x|and|y|to|per|since|so|thus|today|but|for|x2|twice|•|☐|☑)$/.test(next))
    return true;
  return TESTS.has(next) || words.slice(at, at + 5).includes(':');
}

/** What is said behind them is said of something else. */
const TURNS = new Set('but however although though except which who with without no not denies ; • pero con sin'.split(' '));

function far(words: readonly string[], effects: Effects): void {
  let listed = false;
  for (let i = 0; i < Math.min(words.length, REACH + 4); i++) {
    const word = words[i] ?? '';
    const phrase = phraseAt(FAR, words, i);
    if (!phrase && TURNS.has(word)) return;
    if (phrase) {
      const ofAll = /^(?:were|are|have|fueron|no|not|which|neither|none|both|belongs|on|off)$/.test(phrase.words[0] ?? '');
      // "PKU, galactosemia and hypothyroidism screens normal": the tests of a list that ends with "and".
      const ofTests = OF_TESTS.test(phrase.words[0] ?? '') && words.slice(0, i).some((one) => /^(?:and|or|y|o)$/.test(one));
      // "Rett syndrome and Angelman syndrome unlikely".
      const ofPair = OF_PAIR.test(phrase.words[0] ?? '') && !words.slice(0, i).includes(',');
      if (!listed || ofAll || ofTests || ofPair) for (const action of phrase.actions) effects[action] = true;
      return;
    }
    if (PREDICATES.has(word) && !/^(?:is|since|on)$/.test(word)) return;
    // What follows a label is said of it, and so is what a pair of commas sets apart: "epilepsy, was an error"; of "prematurity, TPN weaned off" the noun behind it.
    listed ||=
      words[0] !== ':' && ((word === ',' && (i > 0 || !phraseAt(FAR, words, 1))) || word === 'and' || word === 'or' || word === 'y');
  }
}

const OF_PAIR = /^(?:unlikely|excluded|ruled)$/;
const OF_TESTS = /^(?:screens|tests|labs|serologies|studies|panels|came|returned|pruebas|tamices)$/;

const DATE_OPENS = new Set(['in', 'en', 'back', 'circa', 'hace']);

/** "Kawasaki disease in 2015", "stroke 3 years ago", "at age 4": dated to the past, unless it is the day of diagnosis. What was weeks ago may still be there. */
function dated(words: readonly string[]): boolean {
  const begins = words[0] === '(' || words[0] === ',' ? words[1] : words[0];
  if (!DATE_OPENS.has(begins ?? '') && !words.slice(0, 8).some((word) => word.startsWith('ago'))) return false;
  const text = words.slice(0, 8).join(' ');
  return (
    /^(?:[(,] )?(?:(?:back )?in|en|circa) (?:[A-Za-zÀ-ỿ]{3,9} )?(?:19|20)\d\d\b/.test(text) ||
    /^(?:[(,] )?(?:\S+ ){0,3}(?:months?|years?|yrs?) ago\b/.test(text) ||
    /^(?:[(,] )?hace (?:\S+ ){1,3}(?:meses|anos)\b/.test(text)
  );
}

const HAS = /^(?:has|had|with|w\/|takes|tiene|con)$/;
const SAME = /^(?:it|this|same|the|too|also|as|at|in|when|since|well|lo|\)|)$/;

/** "asthma in his father", "epilepsy (mother)", "diabetes - MGM". */
function inRelative(all: readonly string[]): boolean {
  // "Deaf mother", "autistic brother".
  if (all[0] !== 'whose' && relativeAt(all, 0) > 0) return true;
  const words = all.slice(listEnd(all));
  if (!/^(?:in|on|of|\(|:|-|–|—|en|mat|pat|maternal|paternal|=)$/.test(words[0] ?? '')) return false;
  for (let i = 0; i < Math.min(words.length, 7); i++) {
    const end = relativeAt(words, i);
    // "Asthma (mother has epilepsy)": what stands in the brackets is of another disease.
    // "Prader-Willi syndrome (maternal UPD)": where a gene came from.
    if (end > 0 && /^(?:upd\d*|uniparental|allele|copy|deletion|isodisomy|heterodisomy|imprint\w*)$/.test(words[end] ?? '')) return false;
    if (end > 0) return words[0] !== '(' || !HAS.test(words[end] ?? '') || SAME.test(words[end + 1] ?? '');
    if (!RELATIVE_LINKS.has(words[i] ?? '')) return false;
  }
  return false;
}

/** "Depression and anxiety in mom", "asthma since childhood in his father": where what follows a mention ends with "in" and a relative. */
function listEnd(words: readonly string[]): number {
  const at = words.slice(0, 8).findIndex((word) => word === 'in' || word === 'en');
  // "As in her mother" says that both have it.
  if (at < 0 || words[at - 1] === 'as' || relativeAfter(words, at + 1) < 0) return 0;
  return words
    .slice(0, at)
    .some(
      (word) =>
        (PREDICATES.has(word) && word !== 'diagnosed' && word !== 'since') ||
        /^(?:has|have|had|no|not|with|tiene|he|she|but|who|;|:)$/.test(word),
    )
    ? 0
    : at;
}

function relativeAfter(words: readonly string[], at: number): number {
  return relativeAt(words, at) > 0
    ? at
    : /^(?:his|her|the|both|su|la|el)$/.test(words[at] ?? '') && relativeAt(words, at + 1) > 0
      ? at + 1
      : -1;
}
