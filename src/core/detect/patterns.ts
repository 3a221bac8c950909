/**
 * What whole turns of phrase say, where a list of cues is not enough: words that change a sentence from two places, numbers of
 * a result, a denial denied. Each acts on the words right before or behind a mention in its sentence.
 */

import type { Effect } from './cues.ts';
import type { Effects } from './effects.ts';
import { addLocks, locked, type Open, openIn, opens } from './gate.ts';
import { MORE_TURNS } from './patterns-more.ts';

export type Turn = {
  /** What it sets or, with `not`, takes away. */
  effect: Effect;
  not?: true;
  /** At the end of what stands before the mention. */
  before?: RegExp;
  /** At the beginning of what stands behind it. */
  after?: RegExp;
  /** The mention itself. */
  own?: RegExp;
};

const TUBES = /(?:feeds?|fed|tube|feeding|dialysis|TPN|oxygen|CPAP|\bHD|\bPD)$/i;
const GRAFTS = /\b(?:BMT|HSCT|HCT|SCT|transplant\w*|graft)$/i;

const TURNS: readonly Turn[] = [
  // "DDH treated in Pavlik, resolved, films normal", "reimplanted at 5 for VUR - resolved".
  { effect: 'resolved', after: /^[^,.;]{0,12}\b(?:treated|managed|braced|repaired) [^,.;]{0,30}[,–-] ?(?:now |since |fully )?resolved\b/i },
  { effect: 'resolved', after: /^[^.,;()]{0,30}\bfor [a-zÀ-ɏ ]{2,25} ?[-–(,] ?(?:now )?resolved\b/i },
  // "Febrile seizures up to the age of four but none since".
  {
    effect: 'historical',
    before: /\bhad(?: \w+){0,2}\s$/i,
    after: /^[^.,;]{0,8} (?:up to|until|till)\b[^.;]{0,30}\b(?:none|not|nothing) (?:since|after|any)/i,
  },
  // "NJ feeds to day 33, off now", "was on dialysis for twelve days".
  { effect: 'resolved', own: TUBES, after: /^[^.;]{0,25}, ?(?:off now|now off|off since|stopped|since stopped|out now|now out)\b/i },
  {
    effect: 'historical',
    own: TUBES,
    before: /\b(?:was|were|had been)(?: briefly| transiently)?(?: on)?\s$/i,
    after:
      /^ (?:for|until|till|from) (?:the first |only |about |\w+ )?(?:\d+|one|two|three|four|five|six|seven|ten|twelve|a few|several)? ?(?:hours?|days?|weeks?|months?)/i,
  },
  // "Not yet on dialysis", "required hemodialysis briefly".
  { effect: 'negated', own: TUBES, before: /\bnot (?:(?:yet|currently|presently) )?(?:(?:on|requiring|needing|receiving) )?$/i },
  {
    effect: 'historical',
    own: TUBES,
    before: /\b(?:required|needed|received|underwent)(?: \w+){0,2}\s$/i,
    after: /^ (?:briefly|transiently|temporarily|for (?:a |an |\w+ )?(?:hours?|days?|weeks?)|x ?\d+ (?:days?|weeks?))\b/i,
  },
  // "HD x 11 days", not "dialysis x 3 days a week".
  {
    effect: 'historical',
    own: TUBES,
    after:
      /^,? (?:x|for) ?\d+ ?(?:hours?|hrs?|days?|d|weeks?|wks?|runs|sessions|treatments)\b(?! ?(?:\/|per|a|each|weekly|now|and counting))/i,
  },
  // "Autism: MCHAT neg", "Depression: PHQ-9 2".
  {
    effect: 'negated',
    after:
      /^ ?[:–-] ?(?:M-?CHAT|PHQ|GAD-?7|SCQ|EPDS|SCARED|ASQ|PSC|CRAFFT|screen(?:ing|er)?)[\w/-]* ?[:=(]? ?(?:neg\w*|normal|nl|low|pass\w*|wnl|[0-4]\b(?!\d))/i,
  },
  // "MSD BMT spring", "transplant hoped for".
  {
    effect: 'hypothetical',
    own: GRAFTS,
    after:
      /^ ?[-(,]? ?(?:(?:this|next|in|early|late|planned|target(?:ed)?|scheduled|set) ){0,3}(?:spring|summer|fall|autumn|winter|hoped for|planned|talks?|discuss\w*|options?)\b/i,
  },
  // "Fragile X 29 repeats", "FMR1: 30 CGG repeats": within what everybody has.
  { effect: 'negated', after: /^(?: \(?\w+\)?){0,2}[:,]? ?\(?(?:[5-9]|[12]\d|3[0-4])(?:[/,] ?\d\d)? (?:CGG |CAG |CTG |GAA )?repeats?\b/i },
  // "Migraine, yes; epilepsy, no."
  { effect: 'negated', after: /^,\s(?:no|never|not at all)\s?(?:[.;]|$)/i },
  { effect: 'negated', not: true, after: /^,\s(?:yes|definitely|certainly)\s?[.;]/i },
  // "Neither of his parents has epilepsy, he does."
  { effect: 'other', not: true, after: /^,? (?:but |though |yet )?(?:he|she|the patient|our patient) (?:does(?! have| not)|has it)\b/i },
  { effect: 'negated', not: true, after: /^,? (?:but |though |yet )?(?:he|she|the patient|our patient) (?:does(?! have| not)|has it)\b/i },
  // "Celiac disease, which had been raised by the school, was conclusively ruled out."
  {
    effect: 'negated',
    after:
      /^, (?:which|who|that|as) [^.;,]{3,80}, (?:was|were|is|has been|had been)(?: \w+ly| later| since)? (?:ruled out|excluded|refuted|withdrawn|disproved|dropped|not (?:confirmed|found|present))\b/i,
  },
  // "The reading is better explained by X than dyslexia", "explains it better than dyslexia".
  { effect: 'negated', before: /\b(?:explain|account|fit)\w*\b[^.;]{0,60}\b(?:better|more|rather) than (?:by |for )?(?:an? )?$/i },
  // "Revised from asthma to primary ciliary dyskinesia".
  { effect: 'negated', before: /\b(?:revised|changed|reclassified|relabel+ed|corrected|amended) from (?:an? )?$/i, after: /^ to\b/ },
  // "At risk for cardiomyopathy from Friedreich ataxia": the cause is there.
  {
    effect: 'hypothetical',
    not: true,
    before: /\brisk (?:for|of) [^.;,]{3,50} (?:from|because of|due to|owing to|given|in) (?:his |her |the )?$/i,
  },
  // "His cirrhosis is presumed to be on the basis of alcohol": its cause is.
  {
    effect: 'possible',
    not: true,
    after:
      /^,? (?:which )?(?:is|was|are|were) (?:\w+ly )?(?:presumed|thought|felt|believed|considered|suspected|likely|probably)(?: to be)? (?:\w+ly )?(?:due|secondary|related|on the basis|from|an? (?:result|consequence)|caused|attribut\w+|because|multifactorial)\b/i,
  },
  // "I suspect that she has JME".
  {
    effect: 'possible',
    before:
      /\b(?:suspect|wonder|think|thought|believe|guess|fear|felt|assume|presume)(?:s|d|ed)?(?: (?:that|if|whether))? (?:he|she|they|it|this|the child|this child|(?:his|her|their) (?:son|daughter|child|baby)) (?:has|may have|had|was|might be) (?:an? )?$/i,
  },
  // "q4h prn   asthma": the next column is the indication.
  { effect: 'hypothetical', not: true, before: /\bprn(?:\t|\s{2,})$/i },
  ...MORE_TURNS,
];

const LOCKS = addLocks(TURNS.map(({ before, after }) => ({ left: [before], right: [after] })));

/** Two denials: "I cannot agree that she is free of depression". Alone with a diagnosis it denies that. */
const DENIAL = locked(
  'left',
  /\b(?:cannot|can't|do not|don't|would not|could not) agree (?:that|with)\b|\b(?:disagree|wrong|incorrect|untrue|not true|mistaken) (?:to (?:say|deny|claim|state|conclude)|that)\b/i,
);

/** "DDx: pneumonia (no fever), myocarditis": all of the list is only considered. Not the differential of a blood count. */
const DIFFERS = locked(
  'left',
  /(?:\bddx|(?<!\b(?:w\/|with|and|manual|count|cell) )\bdifferential(?: diagnos[ei]s| dx)?)(?:\s?[:–-]|(?: also)? (?:incl\w*|considered|consider|is|was|remains?|of|broad)\b)(?![^.]*\b(?:most consistent with|favou?r\w*|but|confirmed|diagnosed|has|known|hx|h\/o|pmh|final|dx:)\b)/i,
);
/** Sets and takes away what the cues before and behind a mention said, by the text `left` and `right` of it in its sentence. */
export function readTurns(open: Open, before: Effects, after: Effects, left: string, own: string, right: string): void {
  const near = left.slice(-140);
  const next = right.slice(0, 110);
  for (const number of openIn(open, LOCKS, LOCKS + TURNS.length)) {
    const turn = TURNS[number - LOCKS] as Turn;
    if ((turn.own && !turn.own.test(own)) || (turn.after && !turn.after.test(next)) || (turn.before && !turn.before.test(near))) continue;
    if (turn.not) before[turn.effect] = false;
    after[turn.effect] = !turn.not;
  }
  if (opens(DIFFERS, open, left)) after.possible = true;
  if (opens(DENIAL, open, left)) {
    before.negated = !(before.negated || after.negated);
    after.negated = false;
  }
}
