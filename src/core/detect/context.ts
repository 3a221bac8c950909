/**
 * What a chart says about a concept at the place where it stands: affirmed or not, whose, and when.
 * ConText (Harkema et al. 2009, doi 10.1016/j.jbi.2009.05.002): cues before and after act within the sentence,
 * list item or table cell, until a stop; look-alikes are inert; sections set what holds without a cue.
 * Works for any concept, not only those of the lexicon.
 */
import type { SectionKind } from '../found.ts';
import { readAfter } from './after.ts';
import { type Answer, answerFor } from './answer.ts';
import { isAside } from './aside.ts';
import { readBefore } from './before.ts';
import type { Block, Cell, Place } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Effect, EVENT_NOUNS } from './cues.ts';
import { foldAt, isDash, MULTI } from './fold.ts';
import { isConfirmed, readFrames } from './frames.ts';
import { locked, openAround, opens } from './gate.ts';
import { isGeneral, isRoster } from './general.ts';
import { BARE, HERS_TOO, inlineSection, type Section, sectionOf } from './heading.ts';
import { isParents, motherAt, twinAt } from './kin.ts';
import { APNEA, DEVICE, GRAFT, kindOf, MADE, NUMBER, OPENING } from './kind-of.ts';
import { readTurns } from './patterns.ts';
import { lineEnd, lineStart, sentenceAround } from './sentence.ts';
import { plain, wordsOf } from './words.ts';

export type Assertion = {
  negation: 'affirmed' | 'negated' | 'possible';
  experiencer: 'patient' | 'other';
  temporality: 'current' | 'historical' | 'hypothetical';
  section: SectionKind;
  /** It is over: resolved, outgrown, inactive. */
  resolved: boolean;
  /** A test for it, a carrier of it, teaching about it, a clinic named after it: by itself no evidence that the patient has it. */
  screening: boolean;
  /** Said to be past in so many words, not only by its place under a past history. */
  past: boolean;
  /** Past in no other words than "history of". */
  told: boolean;
  /** Named in a sentence that says nothing of the patient. */
  aside: boolean;
};

/** The assertion of the text from `start` to `end` of a block. Offsets out of range are moved into it. */
export function assertSpan(block: Block, start: number, end: number, place: Place): Assertion {
  const { text } = block;
  const from = Math.max(0, Math.min(start, text.length));
  const stop = Math.max(from, Math.min(end, text.length));
  // "Crohn's was ruled out".
  const to = /^['’]s(?![A-Za-zÀ-ỿ\d])/.test(text.slice(stop, stop + 3)) ? stop + 2 : stop;
  const cell = block.cells?.find((one) => one.start <= from && to <= one.end);
  const [lo, hi] = cell ? [cell.start, cell.end] : [0, text.length];
  const [first, last] = sentenceAround(text, from, to, lo, hi);
  const label = labelOf(block, cell);
  const left = text.slice(first, from);
  const own = text.slice(from, to);
  const right = text.slice(to, last);
  const wordsBefore = wordsOf(left);
  const wordsAfter = wordsOf(right);
  const before = readBefore(label ? [...wordsOf(label), ':', ...wordsBefore] : wordsBefore, wordsAfter);
  const after = readAfter(wordsAfter);
  const open = openAround({ text, from, to, first, last });
  if (!before.other && opens(HAD, open, left.slice(-40)) && IN_YEAR.test(right.slice(0, 70))) after.historical = true;
  readTurns(open, before, after, left, own, right);
  readFrames(open, { before, after }, left, own, right, text.slice(Math.max(0, from - 120), from), text.slice(to, to + 120));
  // "Asthma flare, resolved": the flare.
  if (after.resolved && EVENT_NOUNS.has(wordsAfter[0] ?? '')) after.resolved = false;
  const answer = answerFor(block, cell, from, to, place.near);
  const section = answer.patient ? undefined : sectionAt(block, cell, label, from, place);
  const sign = signBefore(text, first, from);
  // "In neurofibromatosis type 1, spots appear …": a sentence about the disease.
  const general =
    (opens(IN_IT, open, left) && /^(?: types? \w+)?,/.test(right)) ||
    isGeneral(open, text, from, to, first, last) ||
    isBoilerplate(open, text, from, to, first, last) ||
    isRoster(text, from, to, place.near);
  const twin = twinAt(block, from, first);
  if (twin === 'patient') before.other = false;
  const mother = motherAt(open, text, from, first);
  if (mother === 'baby') before.other = false;
  if (twin === 'other' || mother === 'mother' || isParents(open, text, from, first, last)) before.other = true;
  // "Matched sib BMT": the sibling gave. "Infant of 30 weeks": nobody's weeks but its own.
  const kind = kindOf(own);
  if (kind & GRAFT && GIVER.test(left.slice(-24))) before.other = false;
  // "T&A at age 4 for sleep apnea": the operation that cures it.
  if (
    kind & APNEA &&
    /\b(?:T ?& ?A|(?:adeno)?tonsillectomy)\b[^.;]{0,30}\bfor (?:\w+ ){0,2}$/i.test(left.slice(-60)) &&
    !/\b(?:POD|obs|observation|overnight|admit\w*|tonight)\b/i.test(right)
  )
    before.historical = true;
  if (kind & NUMBER && /\binfant of (?:a |an )?$/i.test(left.slice(-24))) before.other = false;
  // "Ileostomy after perforation, taken down 2022".
  if (kind & OPENING && CLOSED.test(right) && !NOT_YET.test(right)) after.resolved = true;
  // "S/p colectomy with end ileostomy": what was made is there.
  if (kind & MADE && opens(AFTER_SURGERY, open, left)) before.historical = false;
  // "G-tube placement discussed", "trach offered, not wanted".
  if (kind & DEVICE && OFFERED.test(right)) after.hypothetical = true;
  // Who bears a tube in Spanish has it; who bears a disease is a carrier.
  if (kind & DEVICE && /\bportador(?:es|as?)? de\s(?:[^.;]*\s)?$/i.test(left)) before.screening = false;
  const attends = opens(ATTENDS, open, left) && /^\s*clinic\b/i.test(right);
  // "Met with pt and MGM during CF clinic".
  if (attends && /\b(?:pt|patient)\b/i.test(left)) before.other = false;
  if (attends || opens(VISIT, open, right)) after.screening = false;
  // "H/o stroke, asthma on Flovent": what is treated goes on.
  if (opens(TREATED, open, right.slice(0, 24))) before.historical = false;
  // "No CF-related diabetes", "no asthma-related admissions": it is the other thing that is denied.
  if (RELATED.test(right)) before.negated = after.negated = answer.negated = false;
  if (sign === '+') before.negated = false;
  if (sign === '-') before.negated = true;
  // "Diabetes No, epilepsy Yes", "Eczema? Yes.": its own answer outweighs the one before and the mark of the question.
  if (opens(SAYS_YES, open, right.slice(0, 16))) before.negated = false;
  if (answer.affirmed) after.possible = false;
  if (answer.ticked) before.negated = false;
  const has = (effect: Effect) => before[effect] || after[effect] || answer[effect];
  const resolved = has('resolved') || section?.resolved === true;
  return {
    negation: negation(has('negated'), has('possible'), section, answer),
    experiencer: has('other') || (section?.kind === 'family' && !before.patient) ? 'other' : 'patient',
    temporality: has('hypothetical')
      ? 'hypothetical'
      : resolved || has('historical') || section?.kind === 'past-history'
        ? 'historical'
        : 'current',
    // A report that says "consistent with a diagnosis of" concludes, and is no longer a bare result.
    section: section?.kind === 'results' && opens(CONCLUDES, open, left) ? 'diagnoses' : (section?.kind ?? 'none'),
    resolved,
    aside: !answer.affirmed && !section && !cell && !(kind & DEVICE) && isAside(wordsBefore, wordsAfter),
    told: !resolved && !answer.historical && ((before.historical && before.told && !after.historical) || opens(DIAGNOSED, open, left)),
    past: resolved || after.historical || answer.historical || (before.historical && !before.listed),
    screening:
      general ||
      has('screening') ||
      (section?.kind === 'screening' && !isConfirmed(open, text.slice(to, last))) ||
      section?.kind === 'education' ||
      // What is ticked in a list to choose from has been chosen.
      (section?.kind === 'administrative' && !answer.affirmed),
  };
}

const RELATED = /^[- ](?:related|associated) (?!to\b|with\b)/i;
const SAYS_YES = locked('right', /^\s*[:=–-]?\s*(?:yes|s[ií]|positive)\s*(?:[,;.)]|$)/i);

const CONCLUDES = locked(
  'left',
  /\b(?:(?:pathology|biops(?:y|ies)|bx|histology)\b[^.;]{0,60}(?::|\bconsistent with|\bdiagnostic of|\bshow(?:s|ed)|\bprove[dn]?)|consistent with (?:an? |the )?(?:clinical |molecular )?diagnosis of|diagnostic of|(?:^|[.:;]\s)\W*there (?:is|are|remains?) (?:(?!no\b|not\b)[^.;,]){0,50}|(?:confirms?|confirmed|confirming|establish\w*)(?: the| a)?(?: \w+)? diagnosis of)\s(?:\w+\s){0,2}$/i,
);

/** "In neurofibromatosis, …". */
const IN_IT = locked('left', /^\W*(?:in|en la|en el)\s+$/i);

const AFTER_SURGERY = locked('left', /(?:\bs\/p|\bstatus[- ]post)\s[^.;]{0,60}$/i);
const OFFERED =
  /^(?:,? ?(?:placement|insertion|surgery|consult(?:ation)?|therapy|tube))?(?: (?:was|were|is|has been|had been))?,? (?:discussed|offered|declined|refused|considered|deferred|suggested|brought up|not wanted|not pursued|undecided)\b/i;
const CLOSED = /^[^.;]{0,50}?(?:\bclosed\b|\breversed|\btaken down|\btakedown|;? ?re-?anastomos)/i;
const NOT_YET = /\b(?:plan\w*|schedul\w*|will|to be|before|awaiting|until|await\w*|in \d+ (?:weeks?|months?)|pending|not)\b/i;
const GIVER = /\b(?:sib|sibling|sister|brother|mother|father|maternal|paternal|mom|dad|parent|parental|donor)(?:'s)?[ -](?:donor )?$/i;
/** "Seen in CF clinic", "spina bifida clinic annual visit": the patient is one of those whom the clinic is for. */
const ATTENDS = locked(
  'left',
  /\b(?:seen|reviewed|followed|attends|attended|met)\b[^.;]{0,60}\b(?:in|at|by|during|with)\s(?:the |our |my |multidisciplinary )*$/i,
);
const VISIT = locked('right', /^\s*clinic (?:annual|visit|note|progress|today)\b/i);

/** "On Flovent", not "on admission". */
const TREATED = locked(
  'right',
  /^ on (?!admission|arrival|presentation|exam|day|dol|review|the|his|her|record|file|pod|telemetry|holter|monitor|ecg|ekg|echo|mri|ct|eeg|imaging|biopsy|ultrasound|labs?|night|both|\d)[a-zÀ-ɏ]{3}/i,
);

/** "She had a wound infection after her cesarean in 1998": the verb and the year put it into the past. */
/** "Was diagnosed with asthma in 2019": the year is that of the diagnosis. */
const DIAGNOSED = locked(
  'left',
  /\b(?:diagnosed (?:with|as having)|diagnosis of|dx(?:'d)? (?:with|w\/)|diagnosticad[oa] (?:de|con))\s(?:[\w-]+\s){0,3}$/i,
);
const HAD = locked('left', /\b(?:had|suffered|sustained|underwent|tuvo|sufri[oó])\s(?:\w+\s){0,3}$/i);
const IN_YEAR = /^[^.;,]*(?:\b(?:in|en) (?:19|20)\d\d\b|\byears? ago\b|\bat (?:age |the age of )?\d+\b|\ba los \d)/i;

function negation(negated: boolean, possible: boolean, section: Section | undefined, answer: Answer): Assertion['negation'] {
  if (negated) return 'negated';
  if (possible) return 'possible';
  if (answer.affirmed) return 'affirmed';
  if (section?.negated) return 'negated';
  return section?.possible ? 'possible' : 'affirmed';
}

/** The sign of an item in a list of pluses and minuses: "+ cough, - fever". Minuses alone are the marks of a list. */
function signBefore(text: string, first: number, from: number): '+' | '-' | undefined {
  let i = from - 1;
  if (text.charCodeAt(i) === 32) i--;
  const sign = text.charCodeAt(i);
  if (i < first || (sign !== 43 && !isDash(sign)) || foldAt(text, i - 1) >= MULTI) return undefined;
  if (sign === 43) return '+';
  const begin = lineStart(text, from, 0, 400);
  const line = text.slice(begin, lineEnd(text, from, text.length, 400));
  // "- PCOS: on metformin + spironolactone": a minus at the head of a line is its bullet, unless the pluses head items too.
  const plus = text.slice(begin, i).trim() === '' ? /[,;]\s*\+ ?[A-Za-zÀ-ỿ]/ : /(?:^|[\s,;:])\+ ?[A-Za-zÀ-ỿ]/;
  return plus.test(line) && /[,;:+]\s*[-\u2010-\u2013\u2212] ?[A-Za-zÀ-ỿ]|\s[-\u2212][A-Za-zÀ-ỿ]|^\s*- ?[A-Za-zÀ-ỿ].*[,;]/.test(line)
    ? '-'
    : undefined;
}

/** The first cell of a label/value pair, when the concept is in the value. */
function labelOf(block: Block, cell: Cell | undefined): string | undefined {
  const first = block.cells?.[0];
  if (!cell || !first || cell === first || block.cells?.length !== 2) return undefined;
  const label = block.text.slice(first.start, first.end).trim();
  return label.length > 0 && label.length <= 60 ? label : undefined;
}

/** "Pick list: autism | ADHD | anxiety": a label that opens a row governs all of it, if only to say that it is no chart. */
function leading({ text, cells }: Block): Section | undefined {
  const first = cells?.[0];
  const section = first && inlineSection(text.slice(first.start, first.end), first.end - first.start);
  return section?.kind === 'administrative' || section?.kind === 'education' ? section : undefined;
}

const TEACHES = /^\W*(?:living|understanding|about|all about|your|you and|what|caring|learn|facts|sobre|acerca|que|qué|su hij)/i;

/** The nearest heading that is known: in the text, the label, the column header, or above the block. */
function sectionAt(block: Block, cell: Cell | undefined, label: string | undefined, at: number, place: Place): Section | undefined {
  const inline = cell
    ? (inlineSection(block.text.slice(cell.start, cell.end), at - cell.start) ?? leading(block))
    : inlineSection(block.text, at);
  if (inline) {
    const over = inline.bare || HERS_TOO.has(inline.kind) ? nearestSection(place) : undefined;
    return over?.whole || (inline.bare && over?.kind === 'family') ? over : inline;
  }
  // A leaflet's heading names the disease itself: "Living with asthma".
  const own = TEACHES.test(block.text) ? sectionOf(block.text) : undefined;
  if (own?.kind === 'education' || own?.kind === 'administrative') return own;
  if (cell?.header && PARTY.test(plain(cell.header).trim())) return { kind: 'administrative' };
  const above = nearestSection(place);
  const near = (label && sectionOf(label)) || (cell?.header && sectionOf(cell.header)) || undefined;
  // A column called "Diagnosis" or "Problem" says less than the heading of its table ("Resolved problems", "Family history").
  const plainColumn = near && (near.kind === 'problems' || near.kind === 'diagnoses') && !near.possible;
  return plainColumn ? (above ?? near) : (near ?? above);
}

/** Columns of people, places and papers, whose names hold those of diseases: "Epilepsy clinic", "Diabetes educator". */
const PARTY =
  /^(?:from|to|sender|recipients?|authors?|(?:\w+ )?providers?|facility|organi[sz]ation|clinic|department|location|specialty|service|(?:managed|followed|recorded|performed|ordered) by|responsible|role|remitente|servicio|responsable)\W*$/;

/** Of the headings above a block, the nearest one that is known; "Conditions" under "Family history" are those of the family. */
function nearestSection({ headings }: Place): Section | undefined {
  for (const [i, heading] of headings.entries()) {
    const section = sectionOf(heading);
    if (!section) continue;
    const outer = BARE.test(heading) ? headings.slice(i + 1).flatMap((one) => sectionOf(one) ?? [])[0] : undefined;
    return outer?.kind === 'family' ? outer : section;
  }
  return undefined;
}
