/**
 * Abbreviations with several meanings count only with a cue near by and no nearer word against. One whose cue is "*"
 * means in a child's chart nearly always what its file says, and needs no other company than none against.
 */
import { foldAt, foldInto, foldRoom, foldText, MULTI } from './fold.ts';
import type { Where } from './scan.ts';
import type { Hit } from './settle.ts';

/** How far a cue may be, in characters; about four lines of a chart, since short notes give their proof at the end. */
const REACH = 300;

/** How far its spelled-out name may be. */
export const SPELLED = 450;

/** Whether an abbreviation may be believed. Always, unless it is ambiguous. `hits`: what else was found around it. */
export function confirmed(text: string, hit: Hit, hits: readonly Hit[], { cells, near, allergies }: Where): boolean {
  const short = hit.entry?.short;
  if (!short?.ambiguous) return true;
  if (short.cues === ALLERGEN) {
    if (ALLERGIES.test(text.slice(Math.max(0, hit.start - 160), hit.start))) return true;
    const cell = cells?.find(({ start, end }) => start <= hit.start && hit.end <= end);
    const from = cell?.start ?? text.lastIndexOf('\n', hit.start - 1) + 1;
    return OPENS_ITEM.test(text.slice(from, hit.start)) && (ALLERGENS.test(cell?.header ?? '') || allergies?.() === true);
  }
  // Spelled out near by, or in the same clause: "cystic fibrosis (CF)".
  const spelled = hits
    .filter((other) => other.condition === hit.condition && other.kind === 'name')
    .reduce((best, other) => Math.min(best, other.start < hit.start ? hit.start - other.end : other.start - hit.end), SPELLED);
  const usual = short.cues.startsWith(ANYWHERE) ? REACH : Number.POSITIVE_INFINITY;
  if (spelled === SPELLED && IS_WORD.test(short.text) && isShouted(text, hit))
    return inList(text, hit, hits) || isDiagnosis(text, hit, hits);
  const window = windowOf(text.slice(Math.max(0, hit.start - REACH), hit.start), text.slice(hit.end, hit.end + REACH));
  const cue = nearest(stemsOf(short.cues), window);
  const own = Math.min(cue, usual, spelled < SPELLED ? spelled : Number.POSITIVE_INFINITY);
  const against = nearest(stemsOf(short.against), window, own);
  if (own < Number.POSITIVE_INFINITY) return own <= against;
  if (against < Number.POSITIVE_INFINITY) return false;
  if (inList(text, hit, hits) || isDiagnosis(text, hit, hits)) return true;
  if (!near) return false;
  const around = near();
  const beside = windowOf('', around);
  return nearest(stemsOf(short.cues), beside) < nearest(stemsOf(short.against), beside);
}

/** In a note all in capitals these are the words of the language: "ALL MEDS BY TUBE", "NO CHANGE AS OF TODAY". */
const IS_WORD = /^(?:ALL|AS|AN|IS|ODD|DEE|ARM|CAPS|PANS|ID|PAN|CLOVES|MAS|ES|MG)$/;

function isShouted(text: string, { start, end }: Hit): boolean {
  const around = text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40);
  return !/[a-zß-ỿ]/.test(around) && (around.match(/[A-ZÀ-ÞĀ-ɏ]/g)?.length ?? 0) > 24;
}

/** A food, which is a diagnosis only as an item of a list of allergies: "Allergies: peanut (hives), egg". */
const ALLERGEN = '@allergies';
const ALLERGIES =
  /(?:^|[\n.;|\]☑☒])\s*(?:(?:food|life-?threatening|severe|known|serious) )*(?:allerg(?:y|ies|ic)|alergias?|al[eé]rgic[oa])(?: list)?(?:\s*[:#-]+|\s(?:to|a)\b:?)\s*(?!(?:none|nkd?a|no )\b)(?:[^.\n;:]{0,100}[,/&)(]\s*|[^.\n;:]{0,100}\band )?$/i;

/** Under a heading or the name of a column that says the same, a food opens a line, a cell or an item: "Peanut | hives | severe". */
const ALLERGENS = /^(?:allergens?|allerg(?:y|ies)|alergias?|al[eé]rgenos?)$/i;
const OPENS_ITEM =
  /^\s*(?:(?:[-*•–+‣▪◦☑✓]|\d{1,2}[.)])\s*)?(?!(?:none|nkd?a|no )\b)(?:foods?:? ?)?(?:[^.\n;:]{0,100}(?:[,/&)]|\band|;)\s*)?$/i;

/** What the expression above asks for right before a food. */
const BEFORE_ITEM = /(?:^|[,/&)(:#-]|\b(?:and|to|a))\s*$/i;

/** Whether a hit is a food that is no item of any list, whatever stands before the text: "expressed milk". */
export const isNoItem = (text: string, { start, entry }: Hit): boolean =>
  entry?.short?.cues === ALLERGEN && !BEFORE_ITEM.test(text.slice(Math.max(0, start - 8), start));

/** How far the neighbor in a list may be. */
const LIST_REACH = 30;

/** An item of a list of diagnoses ("CP, epilepsy, GT"): a neighbor in it is certain, and no other condition claims the letters. */
function inList(text: string, hit: Hit, hits: readonly Hit[]): boolean {
  if (!/(?:^|[,;/+&(:\n])\s*$/.test(text.slice(Math.max(0, hit.start - 4), hit.start))) return false;
  if (!/^\s*(?:[,;/+&).\n]|$|and\b)/.test(text.slice(hit.end, hit.end + 6))) return false;
  if (hits.some((other) => other.start === hit.start && other.condition !== hit.condition)) return false;
  return hits.some((other) => {
    if (other.condition === hit.condition || other.kind === 'not' || other.entry?.short?.ambiguous) return false;
    const between = other.start < hit.start ? text.slice(other.end, hit.start) : text.slice(hit.end, other.start);
    return between.length <= LIST_REACH && /^[^.\n]*[,;/+&][^.\n]*$/.test(between);
  });
}

/** "PMH: CP, asthma", "Dx: SVT": the line lists diagnoses from its label on. */
const DIAGNOSES =
  /(?:^|[\n.;])\s*(?:PMHx?|hx|past medical (?:history|hx)|medical (?:history|hx)|dxs?|(?:active |chronic |primary |secondary )?(?:diagnos[ei]s|problems?|problem list|conditions?)|comorbidities)\s*[:#-]+\s*(?<items>[^.\n]{0,120})$/i;

/** An item of its own in a line of diagnoses, whose letters no other condition claims. */
function isDiagnosis(text: string, hit: Hit, hits: readonly Hit[]): boolean {
  const items = DIAGNOSES.exec(text.slice(Math.max(0, hit.start - 160), hit.start))?.groups?.items;
  if (items === undefined || !/(?:^|[,;/+&]|\band)\s*$/.test(items)) return false;
  if (!/^\s*(?:[,;/+&.\n]|$|and\b|s\/p\b|on\b|with\b|w\/)/.test(text.slice(hit.end, hit.end + 8))) return false;
  return !hits.some((other) => other.start === hit.start && other.condition !== hit.condition);
}

/** What stands before and behind an abbreviation, as it is and folded, a space at either end. The arrays are as long as the text allows; the lengths count. */
type Window = { before: string; after: string; left: Uint8Array; leftLength: number; right: Uint8Array; rightLength: number };

/** One window is looked at before the next is made, so that two arrays serve them all. */
const LEFT = new Uint8Array(foldRoom(REACH));
const RIGHT = new Uint8Array(foldRoom(REACH));

function windowOf(before: string, after: string): Window {
  const left = before.length > REACH ? new Uint8Array(foldRoom(before.length)) : LEFT;
  const right = after.length > REACH ? new Uint8Array(foldRoom(after.length)) : RIGHT;
  return { before, after, left, leftLength: foldInto(before, left), right, rightLength: foldInto(after, right) };
}

/** "EEG", "AV", "PDA": short capitals are words of their own (`exact`), not beginnings of others: those stand under their first letter (`stems`). */
type Stems = { exact: readonly string[]; stems: readonly (readonly string[] | undefined)[] };
const known = new Map<string, Stems>();
/** Stands first among the cues. */
const ANYWHERE = '*';

/** Short capitals. */
const isExact = (cue: string): boolean => cue.length <= 4 && cue === cue.toUpperCase() && /[A-Z]/.test(cue);

/** The words of a list as they are looked for; made once, since most charts ask for few of them. */
function stemsOf(list: string): Stems {
  const before = known.get(list);
  if (before) return before;
  const cues = (list ? list.split('|') : []).filter((cue) => cue !== ANYWHERE);
  const stems: string[][] = [];
  for (const cue of cues) {
    if (isExact(cue)) continue;
    const stem = foldText(cue).trim();
    const first = stem.charCodeAt(0) || 0;
    stems[first] = [...(stems[first] ?? []), stem];
  }
  const made = { exact: cues.filter(isExact), stems };
  known.set(list, made);
  return made;
}

/** Distance of the nearest word of a list, in characters; `most` when none is nearer. */
function nearest(
  { exact, stems }: Stems,
  { before, after, left, leftLength, right, rightLength }: Window,
  most = Number.POSITIVE_INFINITY,
): number {
  let best = most;
  for (const text of exact) {
    const last = lastWord(before, text);
    if (last >= 0) best = Math.min(best, before.length - last);
    const next = nextWord(after, text);
    if (next >= 0) best = Math.min(best, next);
  }
  for (let i = leftLength - 1; i >= 0 && leftLength - 1 - i < best; i--)
    if (left[i] === SPACE && stemAt(stems, left, i + 1, leftLength)) best = leftLength - 1 - i;
  for (let i = 0; i < rightLength && i < best; i++) if (right[i] === SPACE && stemAt(stems, right, i + 1, rightLength)) best = i;
  return best;
}

const SPACE = 32;

/** Whether a word that begins here begins with one of the stems. */
function stemAt(stems: Stems['stems'], folded: Uint8Array, at: number, length: number): boolean {
  const same = stems[folded[at] as number];
  if (same === undefined) return false;
  for (const stem of same) {
    if (at + stem.length > length) continue;
    let k = 1;
    while (k < stem.length && folded[at + k] === stem.charCodeAt(k)) k++;
    if (k >= stem.length) return true;
  }
  return false;
}

const whole = (text: string, at: number, length: number) => foldAt(text, at + length) < MULTI && (at === 0 || foldAt(text, at - 1) < MULTI);

function nextWord(text: string, word: string): number {
  let at = text.indexOf(word);
  while (at >= 0 && !whole(text, at, word.length)) at = text.indexOf(word, at + 1);
  return at;
}

function lastWord(text: string, word: string): number {
  let at = text.lastIndexOf(word);
  while (at > 0 && !whole(text, at, word.length)) at = text.lastIndexOf(word, at - 1);
  return at === 0 && !whole(text, 0, word.length) ? -1 : at;
}
