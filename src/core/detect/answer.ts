/** Answers that stand apart from the question: table cells, column headers, check boxes, code titles. */

import type { Block, Cell } from './block.ts';
import { relativeAt } from './cue-reach.ts';
import { type Effects, NO_EFFECT } from './effects.ts';
import { LONGEST_NAME, readRecord } from './record.ts';
import { lineEnd, lineStart } from './sentence.ts';
import { plain, wordsOf } from './words.ts';

export type Answer = Effects & {
  /** Marked or answered with yes. */
  affirmed: boolean;
  /** By a box of its own, which outweighs the "no" printed before it. */
  ticked: boolean;
  /** In the row of the patient, whatever table of relatives or of findings that is. */
  patient: boolean;
};

/** What the cells beside, the boxes before or behind, a Z code next to a span and the lines below its name say about it; `near` as in Place. */
export function answerFor(block: Block, cell: Cell | undefined, start: number, end: number, near: string): Answer {
  const answer: Answer = { ...NO_EFFECT, affirmed: false, ticked: false, patient: false };
  if (cell && block.cells && block.cells.length <= MOST_CELLS) readRow(block, block.cells, cell, answer);
  if (block.text.length - end + start <= LONGEST_NAME) readRecord(near, answer);
  readBoxes(block.text, cell, start, end, answer);
  readZCode(block, cell, start, end, answer);
  return answer;
}

/** No table is so wide; a text of a thousand tabs would cost a second a mention. */
const MOST_CELLS = 60;

const MARK = /^(?:x|✓|✔|☑|☒|■|✅|\[x\]|\(x\)|\+|yes|y|si|s|true|1|present|positive|pos|checked|marked)$/i;
const BOXED = /^(?<box>[☐☑☒])\s*(?:yes|no|y|n|si)$/;
const NO =
  /^(?:no|none|n|neg|negative|absent|false|denie[sd]|never|not present|not detected|not applicable|n\/?a|not due|not on file|not enrolled|does not apply|no aplica|nil|0|-|–|—|\(-\)|☐|[✗✘❌×]|unchecked|niega|negativo|ninguno|ausente)\.?$/;
/** Columns whose "no" answers whether the patient has it. */
const ASKS =
  /^(?:status|answer|response|present|present\?|value|yes ?\/ ?no|y ?\/ ?n|yes|no|patient|self|has condition|condition present|finding|result|history|current|active|diagnosed|estado|respuesta|paciente|presente)\??$/;
export const STATES: readonly (readonly [RegExp, keyof Answer])[] = [
  [
    /^(?:entered[ -]in[ -]error|error|refuted|rejected|disproved?n?|ruled[ -]out|excluded|negated|dismissed|descartad[oa]|excluid[oa]|(?:registrad[oa] |ingresad[oa] )?por error|not confirmed|denied|cancell?ed|removed|deleted|void(?:ed)?|anulad[oa]|(?:[\w-]+,? ){0,2}(?:diagnosis|dx) (?:removed|withdrawn|retracted|dropped|revised))\b/,
    'negated',
  ],
  [
    /^(?:resolved|inactive|past|closed|outgrown|no longer active|resuelt[oa]|inactiv[oa]|completed|cured|recovered|ended|curad[oa]|superad[oa]|finalizad[oa]|cerrad[oa]|(?:dad[oa] )?de alta)\b/,
    'resolved',
  ],
  [/^(?:remission|in remission|historical|historic|former|history of|past history|en remision|discontinued|suspendid[oa])\b/, 'historical'],
  [
    /^(?:provisional|presumed|presumptive|quer(?:y|ied)|to be confirmed|awaiting (?:confirmation|diagnosis)|under (?:evaluation|review)|differential|suspected|unconfirmed|possible|probable|rule[ -]out|r\/o|tentative|questionable|under investigation|working|unknown|unsure|not sure|not (?:assessed|evaluated|asked|tested)|pending|posible|sospecha|en estudio|descartar|por (?:confirmar|descartar)|no confirmad[oa]|presuntiv[oa]|desconocido)\b/,
    'possible',
  ],
  [/^(?:family (?:history|member)|fhx?|antecedente familiar)\b/, 'other'],
  [/^(?:at risk|risk|future|planned|hypothetical)\b/, 'hypothetical'],
  [
    /^(?:screening|screen|not screened|education|carrier|trait|normal screen|portador[a]?|(?:low|average|no increased) risk|(?:variant of )?uncertain significance|vus)\b/,
    'screening',
  ],
];
/** Results of a test that is named after what it looks for. */
const NOT_FOUND = /^(?:(?:within )?normal(?: limits)?|wnl|in range|(?:likely )?benign|not detected|non-?reactive|unremarkable)\b/;
const RESULT = /^(?:|results?|class(?:ification)?|interpretation|flag|outcome|resultado|interpretacion)$/;
/** What stands in a table of conditions by relatives: "Yes", "age 40"; a whole family history is longer. */
const SHORT = 24;
const INFORMANT =
  /informant|historian|source|contact|reported by|caregiver|guardian|accompanied|emergency|provider|author|recorder|asserter/;
const RELATION = /^(?:relation(?:ship)?(?: to patient)?|family member|relative|who|member|person|parentesco|familiar|affected)$/;

/** Columns of what is to be done, and what it looks for. */
const PLANNED =
  /^(?:planned|future|scheduled|upcoming|pending) (?:activit|procedure|test|order|encounter|observation|intervention|stud|visit)/;

/** Columns of the day on which it was over. */
const ENDS =
  /^(?:(?:date )?(?:resolved|inactivated|ended|closed|stopped|discontinued)(?: (?:on|at|date))?|(?:end|stop|resolution|closing|inactivation)(?:ing)? date|end|ends|abatement(?: date)?|to|until|through|fin|hasta|fecha (?:de )?(?:fin|resolucion|resolución|cierre|termino|término)|resuelt[oa](?: el)?)$/;
const DAY = String.raw`(?:\d{1,2}[/.-]){0,2}\d{4}(?:-\d\d){0,2}|[A-Za-zÀ-ɏ]{3,10}\.? (?:\d{1,2},? )?\d{4}`;
const SAID_DAY = new RegExp(`^(?:${DAY}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2})\\b`);
/** "2014 - 2019": from when until when. */
const SPAN = new RegExp(`^(?:from |de |del )?(?:${DAY})\\s*(?:[-\u2010-\u2015]|to|until|through|hasta|a|al)\\s*(?:${DAY})$`);
const TREATMENT = /^(?:medic|drug|sig\b|dos[ei]|directions|prescription|f[aá]rmaco)/;
/** A column of states, or of letters: "A" and "I". */
const STATUS = /^(?:(?:problem|clinical) )?(?:status|state|stat\.?|estado)$/;
const SELF = /^(?:self|patient|child|proband|index(?: case| patient)?|paciente|prop[oó]sit[oa])$/;
/** "Yes – father". */
const YES = /^(?:yes|si|positive)[^a-z]+/;
/** "No (OGTT in May)". */
const REMARK = / \([^()]*\)$/;

function readRow(block: Block, cells: readonly Cell[], own: Cell, answer: Answer): void {
  const textOf = (cell: Cell) => plain(block.text.slice(cell.start, cell.end)).trim().replace(/\s+/g, ' ');
  const headers = cells.map((cell) => plain(cell.header ?? '').trim());
  const over = headers[cells.indexOf(own)] ?? '';
  if (isRelative(over)) answer.other = true;
  if (PLANNED.test(over)) answer.screening = true;
  // A value names its label as its header.
  const question = textOf(own).replace(/[\s:?]+$/, '');
  const asks = (header: string) => ASKS.test(header) || header.replace(/[\s:?]+$/, '') === question;
  const yesNo = headers.some((header) => /^(?:yes|si|y)$/.test(header)) && headers.some((header) => /^(?:no|n)$/.test(header));
  let answered = false;
  let mine = false;
  let theirs = false;
  cells.forEach((cell, i) => {
    if (cell === own) return;
    // "☑ Yes" under "Yes".
    const text = textOf(cell).replace(BOXED, '$<box>');
    const header = headers[i] ?? '';
    const marked = MARK.test(text);
    const no = NO.test(text.replace(REMARK, ''));
    if (isRelative(header)) theirs ||= marked || (text !== '' && text.length <= SHORT && !no);
    else if (SELF.test(header)) {
      mine ||= marked;
      if (no) answer.negated = true;
    } else if (/^(?:yes|si|y)$/.test(header)) {
      if (marked) answered = answer.affirmed = true;
    } else if (/^(?:no|n)$/.test(header)) {
      if (marked) answered = answer.negated = true;
    } else if (no) {
      if (asks(header) || (header === '' && cells.length === 2 && cells[0] === own)) answer.negated = true;
    } else if (!INFORMANT.test(header) && (RELATION.test(header) ? !SELF.test(text) && text !== '' : isRelative(text.replace(YES, ''))))
      answer.other = true;
    else if (RELATION.test(header) && SELF.test(text)) answer.patient = true;
    else if (text.length <= 60 && !/reaction|severity|allerg/.test(header)) {
      // A comment decides only when it begins with a strong word: "ruled out by biopsy".
      const states = /comment|note|coment/.test(header) ? STATES.slice(0, 2) : STATES;
      const state = states.find(([pattern]) => pattern.test(text));
      if (state) answer[state[1]] = true;
      else if (/\bpending$/.test(text) && STATUS.test(header)) answer.possible = true;
      else if (
        (ENDS.test(header) && (SAID_DAY.test(text) || (marked && text !== 'present'))) ||
        SPAN.test(text) ||
        (STATUS.test(header) && /^[ir]$/.test(text))
      )
        // A drug that was stopped says only that it was needed then.
        answer[headers.some((one) => TREATMENT.test(one)) ? 'historical' : 'resolved'] = true;
      else if (NOT_FOUND.test(text) && (RESULT.test(header) || asks(header))) answer.negated = true;
      else if (marked && (asks(header) || header === '')) answer.affirmed = true;
    }
  });
  if (yesNo && !answered) answer.negated = true;
  if (mine) answer.affirmed = true;
  if (theirs && !mine) answer.other = true;
}

/** A cell or header of nothing but a relative, as plain text: "mother", "maternal aunt, cousin", "cousin (paternal)". */
export function isRelative(text: string): boolean {
  if (/^family(?: member| history)?s?$/.test(text)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 6) return false;
  let i = 0;
  let found = false;
  while (i < words.length) {
    const end = relativeAt(words, i);
    if (end > 0) {
      found = true;
      i = end;
    } else if (
      /^(?:,|and|y|\(|\)|side|'s|both|the|maternal|paternal|his|her|half|great|\d{1,2}|yo|age|aged|years?|old|-)$/.test(words[i] ?? '')
    )
      i++;
    else return false;
  }
  return found;
}

const BOX = /☐|☑|☒|✓|✔|✅|✗|✘|❌|□|■|◻|◼|⬜|\[\s{0,3}[xX✓✔]?\s{0,3}\]|\(\s{1,3}\)|\([xX✓✔•●*]\)|_+[xX✓✔]?_+/g;
const MAYBE_BOX = /[[?\u25a0-\u2bff]|\([ xX✓✔•●*yYnN]|__|_[xX✓✔]_|\*\*/;
const CHECKED = /[☑☒✓✔✅■◼xX•●*]/;
const YES_NO = /^\s*(?:(?<yes>yes|y|s[ií]|true|present|positive)|(?<no>no|n|false|absent|negative|none))(?![a-zÀ-ɏ])/i;
/** "Asthma  Y  (N)", "Anxiety: (Yes) No", "Heart disease: Yes ○ No ●": one of two printed answers is ringed. */
const CIRCLED =
  /^[a-zÀ-ɏ /,'-]{0,24}?[:?]?\s*(?:(?<yes>\((?:y|yes|s[ií])\)\s*\/?\s*(?:n|no)\b|(?:yes|y|s[ií])\s*[●◉⦿]\s*\/?\s*(?:no|n)\s*[○◯])|(?:y|yes|s[ií])\s*\/?\s*\((?:n|no)\)|(?:yes|y|s[ií])\s*[○◯]\s*\/?\s*(?:no|n)\s*[●◉⦿])/i;
/** "Asthma action plan attached? Y / N / NA": a printed question that goes on after the name, with or without an answer. */
const PRINTED = /^[a-zÀ-ɏ ,'-]{0,30}\?\s*(?:yes|y)\s*\/\s*(?:no|n)\b(?:\s*\/\s*n\/?a\b)?(?:\s*[:=]?\s*(?<said>yes|y|no|n)\b)?/i;
/** "Asthma? No. Eczema? Yes.": a question and its answer. */
const ANSWERED = /^[a-zÀ-ɏ ]{0,16}\?\s*(?<said>yes|no|y|n|s[ií]|none|denie[sd])\s*(?:[.,;(\n–—-]|$)/i;
/** "Epilepsy syndrome: ***": nobody has filled it in. */
const BLANK = /^[A-Za-zÀ-ỿ ]{0,16}(?:[:?]|\s)\s*\*{2,}/;
/** "Autism/behavior Y[x] N[ ]": letters before their boxes. */
const LETTERED = /^[a-zÀ-ɏ /,'-]{0,24}[:?]?\s*(?:y|yes|s[ií]) ?[[(](?<yes>[ xX✓]{0,3})[\])]\s*\/?\s*(?:n|no) ?[[(](?<no>[ xX✓]{0,3})[\])]/i;
/** A line of boxes is short; what is longer is prose. */
const LONGEST_LINE = 2000;

function readBoxes(text: string, cell: Cell | undefined, start: number, end: number, answer: Answer): void {
  const lo = lineStart(text, start, cell?.start ?? 0, LONGEST_LINE);
  const hi = lineEnd(text, end, cell?.end ?? text.length, LONGEST_LINE);
  const line = text.slice(lo, hi);
  if (!MAYBE_BOX.test(line)) return;
  const behindIt = text.slice(end, Math.min(hi, end + 48));
  const circled = CIRCLED.exec(behindIt)?.groups;
  if (circled) {
    if (circled.yes) answer.affirmed = true;
    else answer.negated = true;
    return;
  }
  const lettered = LETTERED.exec(behindIt)?.groups;
  if (lettered) {
    const [yes, no] = [lettered.yes?.trim(), lettered.no?.trim()];
    if (yes && !no) answer.affirmed = answer.ticked = true;
    else if (no && !yes) answer.negated = true;
    else answer.possible = true;
    return;
  }
  const printed = PRINTED.exec(behindIt)?.groups;
  if (printed) {
    if (/^n/i.test(printed.said ?? '')) answer.negated = true;
    else if (printed.said) answer.affirmed = true;
    else answer.possible = true;
    return;
  }
  const said = ANSWERED.exec(behindIt)?.groups?.said;
  if (said) {
    if (/^[nd]/i.test(said)) answer.negated = true;
    else answer.affirmed = true;
    return;
  }
  if (BLANK.test(behindIt)) {
    answer.possible = true;
    return;
  }
  const boxes = Array.from(line.matchAll(BOX), (found) => {
    const at = lo + found.index;
    const label = YES_NO.exec(text.slice(at + found[0].length, at + found[0].length + 16))?.groups;
    return { at, checked: CHECKED.test(found[0]), says: label?.yes ? 'yes' : label?.no ? 'no' : undefined };
  });
  const behind = boxes.filter(({ at }) => at >= end);
  const answers = behind.slice(0, behind.findIndex(({ says }) => says === undefined) >>> 0).slice(0, 2);
  if (answers[0] && !/[A-Za-zÀ-ỿ\d]{4,}[^A-Za-zÀ-ỿ]+[A-Za-zÀ-ỿ\d]{4,}/.test(text.slice(end, answers[0].at))) {
    const said = answers.find(({ checked }) => checked)?.says;
    if (said === 'no') answer.negated = true;
    else if (said === 'yes') answer.affirmed = answer.ticked = true;
    else answer.possible = true;
    return;
  }
  const before = boxes.filter(({ at, says }) => at < start && says === undefined).at(-1);
  const first = boxes[0];
  const led =
    first === undefined
      ? ''
      : line
          .slice(0, first.at - lo)
          .replace(/^\s*(?:[-*•–+◦▪]|\d{1,2}[.)])\s/, '')
          .trim();
  // "PMH: [ ] asthma [x] epilepsy" has its boxes before, "asthma [ ] epilepsy [x]" behind the labels.
  const last = boxes.at(-1);
  const ends = last === undefined ? '' : line.slice(last.at - lo).replace(BOX, '');
  const prefix = led === '' || /[:?]$/.test(led) || (!/[A-Za-zÀ-ỿ]$/.test(led) && /^\s*[A-Za-zÀ-ỿ]/.test(ends));
  const box = prefix ? before : behind[0];
  // A sentence that ends in between has nothing to do with the box: "Dx: hemophilia. Other conditions: asthma __ diabetes __".
  if (!box || /[.;]\s/.test(prefix ? text.slice(box.at, start) : text.slice(end, box.at))) return;
  if (box.checked) answer.affirmed = true;
  else answer.negated = true;
}

const CODE = /\b[A-TV-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4}|[0-9A-Z]{0,4})\b/gi;

/**
 * ICD-10-CM titles of the Z chapter name a disease that the patient does not have now: Z11-Z13
 * screening, Z14-Z15 carrier and susceptibility, Z80-Z84 family history, Z85-Z87 personal history.
 */
function readZCode(block: Block, cell: Cell | undefined, start: number, end: number, answer: Answer): void {
  const { text } = block;
  const lo = cell ? Math.max(0, start - LONGEST_LINE) : lineStart(text, start, 0, 80);
  const hi = cell ? Math.min(text.length, end + LONGEST_LINE) : lineEnd(text, end, text.length, 40);
  let best = Number.POSITIVE_INFINITY;
  let nearest = '';
  const around = text.slice(lo, hi);
  if (!/z[18]\d/i.test(around)) return;
  for (const { 0: code, index } of around.matchAll(CODE)) {
    const at = lo + index;
    // A code's title follows it, or the code stands in parentheses right behind the name.
    const distance = at < start ? start - at - code.length : at >= end ? (at - end) * 1.5 : 0;
    const between = at < start ? text.slice(at + code.length, start) : text.slice(end, at);
    if (distance < best && !/[.;]\s/.test(between)) {
      best = distance;
      nearest = code.toUpperCase();
    }
  }
  if (/^Z8[0-4]/.test(nearest)) answer.other = true;
  else if (/^Z8[5-7]/.test(nearest)) answer.historical = true;
  else if (/^Z1[1-5]/.test(nearest)) answer.screening = true;
}
