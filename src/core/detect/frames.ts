/**
 * Frames: what a sentence does with a disease that it names without saying that the patient has it. It compares, doubts,
 * fears, cites, teaches, files or forbids (the frames-….ts beside this). Whose it plainly is, outweighs that.
 */
import type { Effects } from './effects.ts';
import type { Frame } from './frame.ts';
import { COURSE } from './frames-course.ts';
import { DENIED as DENIALS } from './frames-denied.ts';
import { DOUBTED } from './frames-doubted.ts';
import { GENERAL, PLACE } from './frames-general.ts';
import { MISFILED, OTHERS, RELATIVE } from './frames-others.ts';
import { OVER } from './frames-over.ts';
import { THOUGHT_OF } from './frames-thought-of.ts';
import { addLocks, found, isOpen, locked, type Open, openIn, opens } from './gate.ts';

const FRAMES = [...DENIALS, ...DOUBTED, ...THOUGHT_OF, ...OTHERS, ...GENERAL, ...OVER, ...COURSE];
const LOCKS = addLocks(FRAMES.map(({ before, left, after }) => ({ left: [before, left], right: [after] })));

/** "His asthma", "her severe Crohn's disease": whose it is, she has. */
const HERS = locked(
  'left',
  /(?<![a-zÀ-ɏ'’])\b(?:his|her|my|your|(?:patient|pt|child|boy|girl|baby|infant|student|son|daughter|kid)['’]s)\s/gi,
);
/** What may stand between, up to three of them. Words in a set: an expression with all of them three times over takes 25 ms to compile. */
const QUALIFIERS = new Set(
  (
    'severe mild moderate persistent intermittent chronic active new recent known underlying ongoing refractory intractable focal generalised ' +
    'generalized complex classic congenital type stage poorly well badly controlled uncontrolled brittle bad terrible seasonal exercise-induced ' +
    'allergic first second third baseline longstanding long-standing lifelong current juvenile pediatric childhood left right bilateral spastic ' +
    'acute treatment steroid-dependent resistant diagnosis diagnoses flare of complicated worsening stable established confirmed rare ' +
    'comorbid co-morbid primary secondary'
  ).split(' '),
);
const MOST_QUALIFIERS = 3;
const NUMBERED = /^(?:\d\w?|[a-zÀ-ɏ-]+-related)$/i;

/** The word that says whose it is, and what stands between. */
function hersIn(near: string): string | undefined {
  for (const { 0: whose, index } of near.matchAll(HERS.pattern)) {
    const words = near.slice(index + whose.length).split(/\s/);
    const isLast = words.pop() === '' && words.length <= MOST_QUALIFIERS;
    if (isLast && words.every((word) => QUALIFIERS.has(word.toLowerCase()) || NUMBERED.test(word))) return whose;
  }
  return undefined;
}
const OF_TEST =
  /^(?:['’]s)?[- /](?:[a-zÀ-ɏ]+ )?(?:tests?|testing|screens?|screening|work-?up|evaluations?|eval|risk|panel|scare|questions?|worr\w+|fears?|serology|panel|antibod\w+|trait|carrier|vaccine|like|gene|ruled|was ruled|is ruled|clinic|nurse|specialist|team)\b/i;
const FEMALE =
  /(?:mother|mom|mum|mama|sister|aunt|niece|wife|girlfriend|grandm|nana|granny|godmother|(?:other|older|younger|another) daughter|madre|hermana|abuela)\b/i;
const MALE =
  /(?:father|dad|papa|brother|uncle|nephew|husband|boyfriend|grandf|grandpa|godfather|(?:other|older|younger|another) son|padre|hermano|abuelo)\b/i;

/** "No illness other than celiac disease", "none except asthma". */
const EXCEPTED = locked(
  'left',
  /(?:^\W*(?:apart from|aside from|except(?:ing)? for|other than|besides|save for) |\b(?:no|none|nothing|not|never|denies|without|negative|healthy|well|otro|otra|ning[uú]n\w*|nada)\b[^.;]{0,60}\b(?:other than|except(?:ing)?(?: for)?|besides|apart from|aside from|save(?: for)?|beyond|(?:no )?(?:other|else|further)\b[^.;,]{0,30}\b(?:than|but)|salvo|excepto|aparte de|fuera de|m[aá]s que)\s)(?:for )?(?:(?:an?|the|his|her|some|mild|known|su|una?) )*$/i,
);
/** "Like his brother, he has hemophilia", "risk explained, as he has epilepsy". */
const HE_HAS = locked(
  'left',
  /\b(?:(?:like|as|as with|as in|unlike|just like|similar to|como) [^.;,]{2,40},? (?:too )?|(?:as|because|since|given that|now that|porque|ya que) )(?:he|she|[eé]l|ella|our patient|the (?:patient|child|boy|girl|infant)|this (?:child|patient|boy|girl|infant)) ?(?:also |too |now |does )?(?:has|had|have|is|carries|lives with|tiene)\s(?:[a-zÀ-ɏ]+ ){0,3}$|\b(?:he|she|(?:the )?patient) and (?:his|her) [a-z -]{2,30}? (?:both |each |all )?(?:have|had|carry|suffer from|are)\s(?:[a-z]+ ){0,3}$/i,
);
/** "As she has migraine herself": as whoever speaks has. */
const HERSELF = /^(?: headaches?| attacks?)? (?:herself|himself|themselves)\b/i;
/** "A 34-year-old mother of two with lupus", "retired teacher with lupus": grown patients. */
const GROWN = locked(
  'left',
  /^\W*(?:(?:the |our |this )?patient|(?:mr|ms|mrs)\.? [\w-]+) is (?:an? )?(?!mother|father|son|daughter|brother|sister|caregiver|parent)(?:[\w-]+ ){0,3}[\w-]+,? who (?:has|suffers|carries|lives|is)\b(?!.*\b(?:mother|father|son|daughter|brother|sister|wife|husband)\b)[^.;]*$|^\W*(?:(?:she|he|this) is )?(?:this |an? |the |pleasant |patient,? )*(?:\d+[- ](?:years?|yrs?|yo|y\/o)(?:[- ]old)? |(?:this|retired|former|married|working) )?(?:[\w-]+ ){0,2}(?:(?:mother|father|grandmother|grandfather|mom|dad) of \w+|(?<=\b(?:old|yo|y\/o|this|retired|former|married|working) (?:\w+ )?)(?:teacher|nurse|coach|babysitter|nanny|aide|driver|widow(?:er)?)),?(?: (?:who|and|today))? (?:has|with|presents?|presenting|seen|comes|is|was)\b(?!.*\b(?:mother|father|son|daughter|brother|sister)\b(?! of))[^.;]*$/i,
);
const CONFIRMED = locked(
  'right',
  /^[^.;,]{0,40}?(?:,? (?:and|then|later|now|since|which|was|is|has been|fue) ){0,3}(?:\w+ly )?\b(?:confirmed|proven|verified|established|confirmad[oa])\b(?! (?:absent|negative|not|if|when|once|unless))/i,
);
const TO_BE = /\b(?:not|never|yet|to be|being|if|when|once|until|unless|could|would|cannot|can|no|neither)\b/i;

/** A denial that is itself denied. */
const DENIED = locked(
  'left',
  /\b(?:cannot|can't|don't|do not|not) (?:agree|believe|accept|think)|\b(?:wrong|untrue|mistaken|incorrect) (?:to|that)|\bno (?:doubt|question|denying)/i,
);

/** A paper's authors, a relative's record: they stand in a sentence of their own before it. */
const CITED = locked('left', /\bet al\.? [^\n]{0,40}$/i);
const RECORD_OF = locked(
  'left',
  new RegExp(
    String.raw`\b(?:relation(?:ship)?(?: to (?:the )?patient)?|relative|family member|member|parentesco|familiar)\s*[:=]\s*${RELATIVE}\b[^\n:]{0,20}[\n.;,|] *(?:(?:problem|condition|diagnosis|dx|disease|age|onset|age of onset|status|history|problema|enfermedad)s?\s*[:=] *[^\n:]{0,20}){0,3}$`,
    'iu',
  ),
);

/** "Does the child have asthma, diabetes, …? ( ) Yes (x) No": one answer for the whole question. */
const ANSWERED_NO = locked(
  'right',
  /^[^?.\n()]{1,110}\?\s*(?:(?:[☐○◯]|\(\s*\)|\[\s*\])\s*(?:yes|y|s[ií])\s*\/?\s*(?:[([](?:x|•|●|✓)[)\]]|[☒☑✓✔●◉])\s*)?(?:no|n|never|none|nope|nunca|ninguno)\b(?! (?:change|longer))/i,
);

/** "Newborn screen: galactosemia, diet started": who treats it has it. */
const STARTED = locked('right', /^,? (?:and |so |now )?(?:(?!was|were)\w+ ){1,2}(?:was |were )?(?:started|begun|initiated|iniciad[oa])\b/i);

/** Whether what stands behind a mention says that it was confirmed. */
export function isConfirmed(open: Open, next: string): boolean {
  const confirmed = found(CONFIRMED, open, next);
  return (confirmed !== null && !TO_BE.test(confirmed[0])) || opens(STARTED, open, next);
}

const MISPLACED = locked('around', MISFILED);
const NAMES_PLACE = locked('right', PLACE);

/** Reads the frames into what the cues said. `left` and `right` are the sentence around the mention, `back` and `ahead` what stands before and behind in the text. */
export function readFrames(
  open: Open,
  cues: { before: Effects; after: Effects },
  left: string,
  own: string,
  right: string,
  back: string,
  ahead: string,
): void {
  const near = left.slice(-100);
  const next = right.slice(0, 170);
  const { before: said, after: also } = cues;
  if (opens(MISPLACED, open, back + own + ahead) || opens(RECORD_OF, open, back)) also.other = true;
  if (opens(ANSWERED_NO, open, ahead)) also.negated = true;
  if (opens(CITED, open, back)) also.screening = true;
  const denied = opens(DENIED, open, left);
  const hers = isOpen(open, HERS.number) ? hersIn(near) : undefined;
  const isHers = hers !== undefined && !OF_TEST.test(next);
  if (isHers) {
    for (const cue of ['negated', 'possible', 'hypothetical', 'screening'] as const) said[cue] = false;
    const whose = /^his/i.test(hers) ? MALE : /^her/i.test(hers) ? FEMALE : undefined;
    if (!whose?.test(left)) said.other = false;
  }
  const excepted = opens(EXCEPTED, open, near);
  // What a cue has denied needs no frame.
  if (!(said.negated || also.negated) || excepted)
    for (const number of openIn(open, LOCKS, LOCKS + FRAMES.length)) {
      const { effect, own: self, left: all, before, after } = FRAMES[number - LOCKS] as Frame;
      if ((isHers || (effect === 'negated' && denied)) && (before || all)) continue;
      if (self && !self.test(own)) continue;
      if ((after && !after.test(next)) || (before && !before.test(near)) || (all && !all.test(left))) continue;
      also[effect] = true;
    }
  if (isHers) return;
  if (/^[A-ZÀ-ÞĀ-ɏ]/.test(own) && opens(NAMES_PLACE, open, next)) also.screening = true;
  if (excepted) said.negated = also.negated = false;
  if ((opens(HE_HAS, open, near) && !HERSELF.test(next)) || opens(GROWN, open, left))
    said.other = also.other = said.hypothetical = also.hypothetical = false;
  if (isConfirmed(open, next)) said.possible = also.possible = said.screening = also.screening = false;
}
