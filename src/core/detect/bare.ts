/**
 * A condition that the patient has is said at the head of a note, listed among its diagnoses, or named more than once. At first sight
 * of four sets, 169 of the 174 that a note named twice were right, and of those that it named once and past its head every second was
 * wrong, in words that no list of cues foresaw: thought of, somebody else's, over. To ask each such mention for a verb of having or
 * for a course cost more of what was right than it saved. What can be asked is that nothing leads on to it that may be anybody's.
 */
import type { SectionKind } from '../found.ts';
import { DEVICE, kindOf } from './kind-of.ts';

/** How far a note's head goes, in characters: who the patient is, and why it was written. */
export const HEAD = 300;

const LISTED: ReadonlySet<SectionKind> = new Set(['diagnoses', 'problems', 'past-history']);
const LEFT = 40;
const RIGHT = 60;

/** Words that lead on to what may be anybody's, thought of or over. What a note sets beside something else is the matter itself. */
const LED_TO =
  /(?:^|[^a-zÀ-ɏ])(?:about|against|as|asked(?: for)?|gets?|got|had|if|into|like|my|our|said|says|so|than|that|to|when|whether|your|como|mi|que|si|sobre|tener|tuvo)(?:\s(?:an?|una?))?\s+$/i;
/** In a list of diagnoses a sentence may still speak of another: "better than dyslexia". */
const COMPARED = /(?:^|[^a-zÀ-ɏ])(?:than|said|says|like|question of)\s+$/i;
/** "… , on levetiracetam since May", "stage 2", "is stable": it takes its course. */
const COURSE =
  /^(?:['’]s)?\s*(?:[,;(:–—-]\s*)?(?:on|s\/p|w\/|since|diagnosed|stage|grade|type \d|level|severity|stable|controlled|well|poorly|in remission|active|managed|treated|wors\w+|better|improv\w+|confirmed|proven|diagnosticad[oa]|desde|is|was|remains)(?![a-zÀ-ɏ])/i;
/** "Celiac: tTG neg", "CF considered earlier", "anxiety at risk". */
const NAMES_ONLY =
  /^(?:['’]s)?(?:\s*:\s*(?:[a-zÀ-ɏ\d-]+ ){0,2}(?:neg|negative|normal|nl|wnl|none)\b|[,\s]*(?:considered(?! (?:stable|mild|moderate|severe|cured|resolved|controlled))|at risk|risk|with no\b|(?:is|was) (?:not|never)|isn't|wasn't))/i;

/** Whether the text from `start` to `end` of a block, past the head of its note, is only spoken of there: alone it is not enough. */
export function isBare(text: string, start: number, end: number, section: SectionKind): boolean {
  if (kindOf(text.slice(start, end)) & DEVICE) return false;
  const right = text.slice(end, end + RIGHT);
  if (NAMES_ONLY.test(right)) return true;
  return (LISTED.has(section) ? COMPARED : LED_TO).test(text.slice(Math.max(0, start - LEFT), start)) && !COURSE.test(right);
}
