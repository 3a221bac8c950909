/** Whose a mention is where the words of a child's chart mean someone else: an adult's children, the other twin. */

import type { Block } from './block.ts';
import { found, isOpen, locked, type Open, opens } from './gate.ts';

/** Who may say "her son" and mean the patient. */
const PARENT =
  /(?<!\b(?:a|new|first-time|young|single|teen|teenage|adolescent) )\b(?:mother|mom|mum|mama|father|dad|parents?|grand(?:mother|father|parents?|ma|pa)|foster|guardian|caregiver|aunt|uncle|madre|padre|papás?|abuel[oa])\b/i;
const CHILDREN = '(?:sons?|daughters?|child(?:ren)?|bab(?:y|ies)|kids?|grandson|granddaughter|stepson|stepdaughter)';
/** "His daughter has", "pt's son": the children of the patient. */
const OWN_CHILD = locked(
  'left',
  new RegExp(
    String.raw`(?<!\b(?:by|with|from|to|for|at|told) )\b(?:his|her|pt'?s|patient'?s)\s+(?:\w+\s){0,2}?${CHILDREN}\b(?!'s (?:chart|record))`,
    'gi',
  ),
);
/** "Son (adopted) has autism", at the head of a sentence. */
const BARE_CHILD = locked('left', /^\W*(?:grand|step)?(?:sons?|daughters?)\b\s*(?:\([^)]*\)\s*)?(?:has|have|had|with|w\/|is|was)\b/i);
/** "Father of a boy with Duchenne, here for knee pain". */
const PARENT_OF = locked(
  'left',
  /(?:^\W*(?:\d+ ?\S* )?|\b(?:he|she) (?:is|was) (?:the |an? )?(?:\w+ )?)(?:mother|father|parent|grandmother|grandfather|caregiver|guardian) (?:of|to|raising|caring for) (?:an?|two|three|her|his|\d)\b/i,
);
/** "Cares for her grandson (8) who has", "divorced; son 9 newly diagnosed": the children of an adult patient, with their ages. */
const CARED_FOR = locked(
  'left',
  /(?:\b(?:car(?:es|ing) for|rais(?:es|ing)|helps? (?:w\/|with|out with)|looks after|babysits)\s(?:(?:his|her|their|an?|the)\s)?(?:[\w-]+\s){0,2}?(?:grand|step)?(?:son|daughter|child)(?:ren)?|[;,]\s(?:grand|step)?(?:son|daughter)\s\(?(?:age )?\d{1,2})\b[^.;]{0,60}$/i,
);
const SPEAKS = /\b(?:call|report|state|say|ask|concern|worr|note|bring|brought|request|deny|denies|describ)/i;

/** Whether the patient is the parent of the child with the disease. */
export function isParents(open: Open, text: string, start: number, first: number, last: number): boolean {
  const sentence = text.slice(first, start);
  if (opens(PARENT_OF, open, sentence)) return !SPEAKS.test(text.slice(first, last));
  const own = isOpen(open, OWN_CHILD.number) ? [...sentence.matchAll(OWN_CHILD.pattern)].at(-1) : undefined;
  if (!own && opens(CARED_FOR, open, sentence)) return !PARENT.test(text.slice(Math.max(0, first - 300), start));
  if (!own && !opens(BARE_CHILD, open, sentence)) return false;
  // A new subject after the child: "his daughter is well, he has asthma".
  if (own && /\b(?:he|she|patient|pt)\b/i.test(sentence.slice(own.index + own[0].length))) return false;
  if (own && /^p/i.test(own[0])) return true;
  return !PARENT.test(text.slice(Math.max(0, first - 300), first + (own?.index ?? 0)));
}

/** "Born at 36 weeks to a 26-year-old woman with asthma", "Mo 27 G3P2, OUD on buprenorphine", "Mr. Vance senior": the sentence goes on about an adult. */
const MOTHER_TO_BE = locked(
  'left',
  /\b(?:born|delivered|birth|delivery|newborn|neonate|infant|baby|aga|sga|lga|mo|mom|mother|moc|mob|maternal|madre|mam[aá]|pregnancy|prenatal|antenatal|gestation)\b[^.;]{0,100}?(?:\bto an? (?:[\w-]+ ){0,2}\d\d ?-?(?:yo|y|years?)|\bG\d{1,2},? ?P\d|\b(?:primi|multi)?gravida\b)/i,
);
const SENIOR = locked('left', /\b(?:Mr|Mrs|Ms|Sr|Sra)\.? [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ-]+,? (?:senior|sr|the elder)\b/);
/** "…, with Down syndrome", "now jaundiced", "male infant": the baby again. */
const BABY_AGAIN =
  /,\s*(?:with|now)\b|\b(?:he|baby|infant|newborn|his|apgars?|bw|found to have|diagnosed (?:prenatally|at birth)|prenatally|postnatally|boy|girl)\b/i;
/** "Born to a 30 yo G2 mother, with Down syndrome": said of who was born. */
const OF_BABY = /^[^,]{0,24}, (?:with|now)\b[^,]*$/;
/** "Mother is 28, G2P2. She has lupus." */
const SHE = locked('left', /^\W*(?:She|Her (?:pmhx?|history|past|medical|problems|medications))\b/);
const OF_MOTHER = /\b(?:mother|mom|mo|mob|moc)\b[^.]{0,20}?\b\d\d\b[^.]*\.\s*$|\bG\d,? ?P\d[^.]*\.\s*$/i;

/** Whether the sentence from `first` to the mention is about the mother of a newborn (or another adult), or comes back from her to the baby. */
export function motherAt(open: Open, text: string, start: number, first: number): 'mother' | 'baby' | undefined {
  const sentence = text.slice(first, start);
  const other = found(MOTHER_TO_BE, open, sentence) ?? found(SENIOR, open, sentence);
  if (other) {
    const rest = sentence.slice(other.index + other[0].length);
    if (!BABY_AGAIN.test(rest)) return 'mother';
    // "Mother G2P1, with sickle cell disease": the sentence is hers from its beginning.
    if (/^\W*(?:mother|mom|mob|moc|madre)\b/i.test(sentence) && !/\b(?:born|delivered) to\b/i.test(sentence)) return 'mother';
    return OF_BABY.test(rest) ? 'baby' : undefined;
  }
  return opens(SHE, open, sentence) && OF_MOTHER.test(text.slice(Math.max(0, first - 160), first)) ? 'mother' : undefined;
}

/** "This chart is Twin A's." */
const OWN_TWIN = /\b(?:this|our) (?:chart|note|record|patient|infant|baby)\b[^.;\n]{0,16}\btwin\s*#?(?<letter>[ab12])\b/i;
const TWIN = /\btwin\s*#?(?<letter>[ab12])\b/gi;

const RELATIVE =
  /\b(?:mother|father|mom|dad|parents?|brother|sister|sib\w*|maternal|paternal|aunt|uncle|grand[a-zÀ-ɏ]+|family|co-?twin|madre|padre)\b/i;

type Named = { index: number; letter: string | undefined };
const NOBODY: readonly Named[] = [];
const named = new WeakMap<Block, readonly Named[]>();
/** What is read again for each mention: remembering takes longer. */
const SHORT = 2000;

/** Where a block names one of twins, found once for all its mentions: a block can be megabytes long. */
function twinsOf(block: Block): readonly Named[] {
  const { text } = block;
  const known = text.length > SHORT ? named.get(block) : undefined;
  if (known) return known;
  const found = /twin/i.test(text)
    ? Array.from(text.matchAll(TWIN), ({ index, groups }) => ({ index, letter: groups?.letter?.toLowerCase() }))
    : NOBODY;
  if (text.length > SHORT) named.set(block, found);
  return found;
}

/** Of twins told apart by letters, the one whom the chart names first is the patient: whether a mention is the other's, or plainly the patient's. */
export function twinAt(block: Block, start: number, first: number): 'patient' | 'other' | undefined {
  const twins = twinsOf(block);
  if (twins.length === 0) return undefined;
  let patient = OWN_TWIN.exec(block.text.slice(0, 4000))?.groups?.letter?.toLowerCase();
  let last: string | undefined;
  let behind = first;
  for (const { index, letter } of twins) {
    if (index >= start) break;
    patient ??= letter;
    if (index < first) continue;
    last = letter;
    behind = index;
  }
  if (!last || !patient || RELATIVE.test(block.text.slice(behind + 4, start))) return undefined;
  return last === patient ? 'patient' : 'other';
}
