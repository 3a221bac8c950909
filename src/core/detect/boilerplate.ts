/** Text that a system or a clinic puts into many charts: measures with an empty answer, leaflets and lists for everybody, whom a program is for. */

import { found, locked, type Open, opens } from './gate.ts';

/** "Asthma action plan ...... not applicable", "Diabetes care - N/A;", "Asthma registry (not enrolled)": a measure that is not about this patient. */
const VOID = locked(
  'right',
  /^[^\n.,;:|()=]{0,70}?(?:\s*\.{3,}|\s*…+|\s*_{3,}|\s*[:=(–—]|\s-{1,3}|\s{2,}|\t)\s*(?:not (?:applicable|due|enrolled|eligible|on file|a member|indicated for age)|n\/?a\b|none on file|no data|blank\b|does not apply|exempt\b|no aplica|no corresponde)/i,
);

/** Whom a list, a leaflet or a notice is for. */
const EVERYBODY = locked(
  'left',
  /\b(?:(?:every|each|all)(?: (?:new|our|the|of our|clinic|enrolled))? (?:famil(?:y(?! (?:history|hx|member))|ies)|patients?|child(?:ren)?|parents|households?|visitors?|caregivers|newborns|students|teens)|(?:open|free|available|offered|given|mailed|sent|handed(?: out)?) to (?:everyone|families|the public|anyone)|general public|waiting[- ]room|bulletin board|by default|auto-?(?:populated|generated|inserted|filled)|(?:our|this|the) (?:clinic|team|program|center|centre|group|hospital) (?:also )?(?:treats|sees|serves|follows|cares for|supports|welcomes)|conditions (?:that )?we (?:treat|see|serve|follow)|(?:children|patients|families) (?:that |whom )?we (?:treat|see|serve|follow)|todas las familias|todos los pacientes|cada familia)\b/i,
);

/** Things printed for many. */
const PRINTED = locked(
  'left',
  /\b(?:leaflets?|handouts?|brochures?|pamphlets?|flyers?|booklets?|posters?|newsletters?|fact ?sheets?|standard (?:text|language|packet|list|letter|wording|bundle|blurb)|(?:welcome|discharge|visit|information|check-?out) packet|(?:one-page|information|info|resource) sheets?|resource (?:lists?|guides?)|(?:librar(?:y|ies)|books|videos?|class(?:es)?|workshops?|talks?) (?:on|about|for)|list of (?:\w+ ){0,3}(?:groups|organi[sz]ations|resources|programs|foundations|charities)|folletos?|volantes?|tr[ií]pticos?)\b/i,
);

/** Whom a program, a vaccine or a payer is for. */
const ELIGIBLE = locked(
  'left',
  /\b(?:(?:eligible|qualifying|covered|reportable|notifiable|high-?risk|at-?risk|target) (?:medical |health )?(?:conditions?|diagnos[ei]s|diseases?|disorders?|indications?|groups?|populations?)|(?:indications|criteria|reasons|eligibility) for (?:the |this )?(?:\w+ ){0,2}(?:program|vaccine|prophylaxis|service|benefit|clinic|study)|(?:referral|admission|inclusion|exclusion|eligibility|enrol+ment) criteria|(?:common|usual|frequent|rare|many|known) causes of|(?:discussed|reviewed|counsel+ed|counsel+ing|explained|talked) [^.;]{0,60}\b(?:outcomes?|risks?|complications?|morbidit(?:y|ies)|prognosis|sequelae)|(?:areas?|categor(?:y|ies)|types?|kinds) (?:of|for) (?:special[- ]education )?(?:eligibility|disabilit\w+)|(?:disability|eligibility) (?:categories|areas|labels|codes)|(?:etiolog(?:y|ies)|causes|explanations) (?:of|for) [^.;:]{2,40} (?:reviewed|discussed|explained|include)|(?:screen|screening|panel|battery|test|array)s?\b[^.;]{0,40}\b(?:includes?|covers?|detects?|looks? for|consists? of)|incl\.)(?![a-z])/i,
);

/** "Children who were cooled may …", "Patients with": a sentence about many. */
const MANY_OPEN = locked(
  'left',
  /^[^a-zÀ-ɏ]*(?:(?:some|many|most|few|other|older|younger|premature|school-?age|affected|algunos|muchos) )*(?:children|babies|infants|newborns|kids|people|patients|teens|adolescents|individuals|families|those|persons|youth|niños|pacientes|bebés|personas)\s(?:who|whose|with|born|on|may|might|can|could|should|often|sometimes|treated|exposed|taking|under|over|at|living|con|que)\b/i,
);

/** "Some are late talkers, and some worry more than others." */
const SOME = locked('left', /\b(?:some|others|many|most|a few) (?:are|have|develop|show|need)\b[^.;]{0,40}$/i);

/** What turns to the patient again. */
const PATIENT = /\b(?:he|she|his|her|him|pt|patient|has|had|diagnosed|dx|our|tiene|su)\b/i;
/** "… , asthma stable on Flovent": said of somebody. */
const SAID = /^[^,.;()]{0,40}\b(?:on|is|was|has|stable|controlled|managed|followed|better|worse|improv\w+|wors\w+|since|diagnosed|s\/p)\b/i;
const TO_ALL = locked(
  'right',
  /^[^.]{0,120}\b(?:given|handed|sent|mailed|offered|shown|available|provided|distributed)\b[^.]{0,30}\bto (?:all|every|any)\b/i,
);

const FOR_ALL = [EVERYBODY, PRINTED, ELIGIBLE];

/** How far back its words are looked for, in characters. */
const REACH = 400;

/** Whether what stands from `start` to `end`, in the sentence from `first` to `last` of a text, belongs to what everybody gets. */
export function isBoilerplate(open: Open, text: string, start: number, end: number, first: number, last: number): boolean {
  const after = text.slice(end, Math.min(text.length, end + 140));
  if (opens(VOID, open, after)) return true;
  const sentence = text.slice(Math.max(first, start - REACH), start);
  if (opens(MANY_OPEN, open, sentence) && !PATIENT.test(sentence)) return true;
  if (opens(TO_ALL, open, text.slice(end, last)) || (opens(SOME, open, sentence) && !PATIENT.test(sentence))) return true;
  for (const pattern of FOR_ALL) {
    const said = found(pattern, open, sentence);
    if (said && !PATIENT.test(sentence.slice(said.index + said[0].length)) && !SAID.test(after)) return true;
  }
  return false;
}
