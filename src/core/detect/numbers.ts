/**
 * Conditions that charts tell in numbers. Home oxygen by its liters ("home on 0.25 L"), obesity by a body mass index of 35
 * or more, and prematurity as charts write it: not by name but by the weeks at birth ("ex-28-weeker", "born at 26 3/7",
 * "GA 30+2", "33w1d", "nacido a las 30 semanas") or a birth weight below 1500 g. The weeks of a pregnancy that goes
 * on, an age, and a child born at 37 weeks or later are something else.
 */
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './settle.ts';

const PREMATURITY = 'prematurity';
const OXYGEN = 'home-oxygen';
const OBESITY = 'obesity';

/** How far what says whose weeks they are may stand before and behind, in characters. */
const BEFORE = 90;
const AFTER = 60;

/** 22 to 36 weeks with or without days; `days` in a form that only gestational age has; what they are weeks of. */
const WEEKS =
  /^(?:2[2-9]|3[0-6])(?<days>[ -]?(?:\+ ?|& ?|and )?[0-6] ?\/ ?7| ?\+ ?[0-6](?![\d/]|\.\d)|w ?[0-6]d?\b|[.][0-6](?=[ -]?w))?(?:[ -]?(?<unit>weekers?|wkrs?|weeks?['’]?|wks?['’]?|wk\.|w|wga|semanas|sdg|sem))?(?![a-zÀ-ɏ\d])(?<kind>[ ,-]{1,2}(?:of )?(?:EGA|GA|gest(?:ation|ational)?|prem(?:ie|mie|ature|aturity)?|preemie|preterm|pret[eé]rmino|prematur[oa]|de (?:edad )?gestaci[oó]n|PMA|PCA|CGA|infant|baby|neonate|newborn|twins?|triplets?)(?![a-zÀ-ɏ]))?/i;
/** A birth, or a label of the weeks at birth, right before them. */
const BORN =
  /(?:(?:^|[^a-zÀ-ɏ])(?:ex|ex-prem[a-zÀ-ɏ]*|former|formerly|born|delivered|delivery|deliv|birth|NSVD|SVD|C\/?S|c-section|cesarean|GA|BGA|EGA|gestational age|prem(?:ie|ature|aturity)?|preemie|preterm|BHx?|PMA|CGA|RN|naci[oód][a-zÀ-ɏ]*|prematur[oa]|edad gestacional|EG)(?: (?:at birth|female|male|boy|girl|infant|baby|twin|prematurely|early|vaginally|via \S+|by \S+|al nacer))*(?: (?:at|@|of|was|is|a|de|con|las|los|approximately|about|approx|only))*)[ :=~(@-]{0,3}$/i;
const WEEKS_LABEL = /(?:GA|gestational age|EG) ?[:=]? ?$/i;
const LONGEST_LABEL = 18;
/** Whose weeks they are when they are not the child's. */
const PREGNANT =
  /pregnan|gravid|\bIUP\b|\bIUGR\b|\bEDD\b|\bLMP\b|\bfetal|\bfetus|f[oe]etus|ultrasound|anatomy|currently|presents? at|antenatal|prenatal|\bscan\b|steroid|betameth|obstetric|embaraz|\bMFM\b|P?PROM\b|contractions|\bG\d+ ?P\d|laser|amnio|ruptur|\bNST\b|\bGBS\b|weeks? ?-?old/i;
const WEIGHED = /(?:\bBW|birth ?w(?:eight|t)|\bpeso al nacer|born (?:weighing|at))[ :=]*(?:was |is |of |de )?$/i;

const GRAMS = /^\d{3,4} ?(?:g|gm|gms|grams|gramos)(?![a-zÀ-ɏ])/i;

const LITERS = /^(?:\d|\d?\d?\d)(?:[./]\d{1,3})? ?(?:L|l|LPM|lpm)(?![A-Za-zÀ-ỿ])/;
const GOES_HOME = /\b(?:home|discharged|d\/c'?d?|dc'?d?|alta) (?:\w+ )?(?:on|with|O2|oxygen|w\/|c|con)[ :-]{1,2}(?:\w+ ){0,2}[\d./]*$/i;
const AT_HOME = /^(?:\/min)?,? ?(?:of |via |by |per )*(?:\w+ ){0,3}(?:at home|en casa|en domicilio|home O2|home oxygen)\b/i;
const OXYGEN_NEAR = /O2|oxygen|ox[ií]geno|\bNC\b|cannula|LFNC|nasal/i;
const MASS_INDEX = /\bB\.?M\.?I\.?[\s:=]*(?:is |of |was |now |today |de )?$/i;

/** The hit of the number from `start` to `end`, its own digits first; undefined for nearly all numbers. */
export function numberAt(text: string, start: number, end: number, lexicon: Lexicon): Hit | undefined {
  const before = text.charCodeAt(start - 1);
  // The digits after a point or a slash belong to the number before them: "0.25 L".
  if (before !== 46 && before !== 47) {
    const hit = gestationAt(text, start, end, lexicon) ?? indexAt(text, start, end, lexicon);
    if (hit) return hit;
  }
  return litersAt(text, start, end, lexicon);
}

function litersAt(text: string, start: number, end: number, lexicon: Lexicon): Hit | undefined {
  const next = text.charCodeAt(end) === 32 ? text.charCodeAt(end + 1) : text.charCodeAt(end);
  const glued = text.charCodeAt(end - 1) | 32;
  if ((next | 32) !== 108 && glued !== 108 && glued !== 109) return undefined;
  const unit = LITERS.exec(text.slice(start, start + 12))?.[0];
  const condition = lexicon.index.get(OXYGEN);
  if (unit === undefined || condition === undefined) return undefined;
  const to = start + unit.length;
  const [left, right] = [text.slice(Math.max(0, start - 40), start), text.slice(to, to + 40)];
  if (!(GOES_HOME.test(left) || AT_HOME.test(right)) || !OXYGEN_NEAR.test(left + right)) return undefined;
  return to < end ? undefined : { start, end: to, condition, kind: 'name', term: 'home oxygen' };
}

function indexAt(text: string, start: number, end: number, lexicon: Lexicon): Hit | undefined {
  if (end - start !== 2) return undefined;
  const index = (text.charCodeAt(start) - 48) * 10 + text.charCodeAt(start + 1) - 48;
  if (index < 35 || !MASS_INDEX.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  const condition = lexicon.index.get(OBESITY);
  if (
    !isDigit(text.charCodeAt(start + 1)) ||
    index >= 90 ||
    condition === undefined ||
    /^ ?(?:%|th|nd|rd|st|percent)/i.test(text.slice(end, end + 8))
  )
    return undefined;
  return { start, end, condition, kind: 'name', term: OBESITY };
}

function gestationAt(text: string, start: number, end: number, lexicon: Lexicon): Hit | undefined {
  const c = text.charCodeAt(start + 2);
  const first = text.charCodeAt(start);
  const grams = isDigit(c);
  if (!grams && ((first !== 50 && first !== 51) || !mayGoOn(c))) return undefined;
  if (grams && end - start > 6) return undefined;
  const condition = lexicon.index.get(PREMATURITY);
  if (condition === undefined) return undefined;
  const hit = (to: number): Hit => ({ start, end: to, condition, kind: 'name', term: PREMATURITY });
  if (grams) {
    const unit = GRAMS.exec(text.slice(start, start + 14))?.[0];
    const weight = Number.parseInt(unit ?? '', 10);
    return unit !== undefined && weight < 1500 && weight > 299 && WEIGHED.test(text.slice(Math.max(0, start - 24), start))
      ? hit(start + unit.length)
      : undefined;
  }
  // Most numbers are bare ("27 minutes", "33.4"): then only a label right before them makes them weeks, and that is quickly seen.
  if (c === 32 ? !isWeeksSign(text.charCodeAt(start + 3)) : c === 46 && !isPointOfWeeks(text, start + 3)) {
    if (!mayBeLabelled(text, start) || !WEEKS_LABEL.test(text.slice(Math.max(0, start - LONGEST_LABEL), start))) return undefined;
  }
  const found = WEEKS.exec(text.slice(start, start + AFTER));
  if (!found) return undefined;
  const { days, unit = '', kind = '' } = found.groups ?? {};
  const to = start + found[0].length;
  if (to < end || (days === undefined && unit === '' && !mayBeLabelled(text, start))) return undefined;
  if (/^(?:weeker|wkr)/i.test(unit)) return hit(to);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(to, to + AFTER);
  if (/^[ -]?(?:old|y\/?o|post|f\/?u|follow|visit|scan|ultrasound|US\b|anatomy)/i.test(after) || /[\d.,/]$/.test(before)) return undefined;
  if (BORN.test(before) && (days !== undefined || unit !== '' || WEEKS_LABEL.test(before))) return hit(to);
  if ((unit !== '' || days !== undefined) && /prem|preemie|pret/i.test(kind)) return hit(to);
  // "27+3" alone may be anything.
  const own = unit === '' && kind === '' ? days !== undefined && /[/w]/i.test(days) : days !== undefined || (unit !== '' && kind !== '');
  if (own && !PREGNANT.test(before) && !PREGNANT.test(after)) return hit(to);
  return undefined;
}

const isDigit = (c: number): boolean => c > 47 && c < 58;

/** space + - . / & w W s S: what may follow two digits that are weeks. */
const mayGoOn = (c: number): boolean => c === 32 || c === 43 || c === 45 || c === 46 || c === 38 || c === 119 || c === 87;

/** + & 0-6 a w s: what days or a unit of weeks may begin with behind a space; a long s is an s to the patterns. */
const isWeeksSign = (c: number): boolean =>
  c === 43 || c === 38 || (c > 47 && c < 55) || (c | 32) === 97 || (c | 32) === 119 || (c | 32) === 115 || c === 0x17f;

/** A day and a w, as in "33.4w". */
function isPointOfWeeks(text: string, at: number): boolean {
  const day = text.charCodeAt(at);
  const gap = text.charCodeAt(at + 1);
  return day > 47 && day < 55 && (text.charCodeAt(gap === 32 || gap === 45 ? at + 2 : at + 1) | 32) === 119;
}

/** Whether the letter before " : " is one that a label of weeks ends with: GA, gestational age, EG. */
function mayBeLabelled(text: string, start: number): boolean {
  let i = start - 1;
  if (text.charCodeAt(i) === 32) i--;
  const sign = text.charCodeAt(i);
  if (sign === 58 || sign === 61) i--;
  if (text.charCodeAt(i) === 32) i--;
  const last = text.charCodeAt(i) | 32;
  return last === 97 || last === 101 || last === 103;
}
