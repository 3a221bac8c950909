/**
 * A sentence that speaks, and not of the patient: it has the small words of prose, names nobody who could be the patient, and
 * nothing next to the disease says that somebody has it. Notes in short ("Asthma, stable on Flovent") have few small words.
 */

/** Small words that telegraphic notes leave out. */
const SMALL = new Set(
  (
    'the a an of to that is was were be been being will would which who this these those are it its they them their there at by as may might can could should ' +
    'into about between than before after while whereas when where so we us our el la los las de que es fue son una un se lo'
  ).split(' '),
);
/** Who is the patient, or speaks to the parents of one. */
const PATIENT =
  /^(?:he|she|his|her|hers|him|himself|herself|pt|pts|patient|patient's|child|child's|boy|girl|infant|baby|toddler|teen|teenager|adolescent|newborn|neonate|student|male|female|yo|y\/o|yr|yrs|i|my|me|you|your|son|daughter|nino|nina|bebe|su|sus|paciente|hijo|hija|femenina|femenino|masculino|menor|lactante|el\/la|\d+[myf]|\d+yo|dx|dx'd|diagnosed|diagnosis|diagnosticad[oa]|diagnostico|known|history|hx|h\/o|s\/p|acude|consulta|control|padece|presento|tuvo|cursa|porta|usa)$/;
/** What a report of somebody's body is made of: who looked, what was seen, where and how large. */
const REPORT =
  /^(?:(?:echo|x-?ray|radiograph|ultrasound|scan|tomogra|electro|audiogra|endoscop|colonoscop|angiogra|polysomno|spirometr|catheteri|histolog|patholog|cytolog|specimen)[a-z]*|ct|cta|mri|mra|eeg|ekg|ecg|imaging|films?|impression|demonstrat[a-z]+|reveal[a-z]*|show(?:s|ed|n|ing)|(?:left|right)(?:-sided)?|bilateral|anterior|posterior|distal|proximal|mm|cm|mg|daily|proven|complicated|repair(?:ed)?|listed|excision|operation|operated|admitted|admission|present(?:s|ed|ing)|underwent|hospitali[sz]ed|treated|recurrent|establish(?:es|ed)?|confirms?)$/;
/** Right before a disease: somebody has it. */
const HAS =
  /^(?:with|w\/|has|had|have|having|from|for|due|post|con|tiene|severe|mild|moderate|chronic|congenital|classic|refractory|active|confirmed|confirm|confirms|bilateral|left|right|complete|primary|secondary|generalized|of|doubt|on|off|and|\+|&|\/|via|per|new|worsening|progressive|residual|persistent|remains|continues|continua|por|y|e|points?|consistent|compatible|aware|cursa|known|needs?|despite|because|since|has)$/;
/** Right behind it: it takes its course. */
const COURSE =
  /^(?:on|stable|active|controlled|well|since|s\/p|status|repaired|confirmed|treated|followed|flare|flares|worse|worsening|worsened|better|improving|improved|quiet|type|stage|in|is|was|has|remains|continues|range|at)$/;
const FEWEST = 6;

/** Whether nothing in the sentence ties the disease to the patient; `before` and `after` are its words around the name. */
export function isAside(before: readonly string[], after: readonly string[]): boolean {
  const words = before.length + after.length;
  if (words < FEWEST) return false;
  // At the head of a clause it is the matter itself.
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(':'), before.lastIndexOf('('), before.lastIndexOf(',')) + 1,
  );
  if (clause.length < 2 || (before.length < 4 && /^(?:with|con)$/.test(after[0] ?? ''))) return false;
  let small = 0;
  let reported = false;
  let thought = false;
  for (const list of [before, after])
    for (const word of list) {
      if (PATIENT.test(word)) return false;
      reported ||= REPORT.test(word);
      thought ||= /^(?:about|would|whether|tells?|off)$/.test(word);
      if (SMALL.has(word)) small++;
    }
  if ((reported && !thought) || small < 2 || small < words * 0.18) return false;
  // "Not because of the asthma": what is named with its article is known.
  if (/^(?:the|la|el|los|las)$/.test(before.at(-1) ?? '')) return false;
  // "There is no doubt that this is celiac disease".
  if (
    /(?:^| )(?:this|it|that|which|(?:the|these|those) \S+|diagnosis|answer|cause|esto|she's|he's) (?:is|are|was|were|be|remains|es)$|(?:turned out|proved|proven|found|determined) to be$/.test(
      before.slice(-4).join(' '),
    )
  )
    return false;
  return !before.slice(-2).some((word) => HAS.test(word)) && !after.slice(0, 2).some((word) => COURSE.test(word));
}
