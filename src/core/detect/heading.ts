/** What kind of section a heading opens. */
import type { SectionKind } from '../found.ts';
import { plain } from './words.ts';

export type Section = {
  kind: SectionKind;
  /** "Resolved problems": what stands below is over. */
  resolved?: boolean;
  /** "Differential diagnosis": what stands below is only considered. */
  possible?: boolean;
  /** "Pertinent negatives", "Denies". */
  negated?: boolean;
};

/** In order; the first that fits decides. English and Spanish, folded, punctuation as spaces. */
const KINDS: readonly (readonly [RegExp, Section])[] = [
  [
    /^(?:fh|fhx|fmh|fmhx|famhx?|fam hx|pedigree|genogram|antecedentes (?:heredo ?)?familiares|historia familiar|ahf|family)$|\bfam(?:ily|ilial)?\b.*\b(?:history|hx|pedigree|social)\b|\b(?:anyone|anybody|blood relatives?|family members?)\b.*\b(?:family|had|have|has|with|following)\b|^(?:maternal|paternal|parental|sibling|mothers?|fathers?)(?: s)?(?: medical| health| past)* (?:history|hx)$/,
    { kind: 'family' },
  ],
  [
    /\b(?:resolved|inactive|closed)\b.*\b(?:problems?|diagnos[ei]s|conditions?|issues?|concerns?)\b|\bproblemas (?:resueltos|inactivos)\b/,
    { kind: 'past-history', resolved: true },
  ],
  [/\bdifferential\b|^ddx$|\brule ?outs?\b|\bdiagnosticos? diferencial(?:es)?\b/, { kind: 'diagnoses', possible: true }],
  [
    /\b(?:diagnostic|lab|laboratory|test|imaging|radiology|genetic|pathology|microbiology) (?:results?|studies|tests?|testing|data|findings|reports?|imaging|evaluation)\b|^(?:labs?|laboratory|laboratories|imaging|studies|findings|technique|comparison|microbiology|genetics|genetic testing|results?|eeg|mri|echo|echocardiogram|radiology|pathology|data|laboratorios?|resultados|imagenes|estudios)$/,
    { kind: 'results' },
  ],
  [/^(?:(?:pertinent )?negatives|denies|niega)$/, { kind: 'review-of-systems', negated: true }],
  [
    /^(?:ros|review of (?:systems|symptoms)|pertinent positives|system review|systems review|revision por (?:aparatos y )?sistemas|interrogatorio por aparatos y sistemas)$|^review of systems\b/,
    { kind: 'review-of-systems' },
  ],
  [
    /^(?:hpi|hx of present illness|history of (?:the )?present(?:ing)? (?:illness|problem|complaint)|history|interval (?:history|hx|events|update)|subjective|s|chief (?:complaint|concern)|cc|presenting (?:problem|complaint|concern)|reason for (?:visit|consult|consultation|referral|admission|exam|study|encounter)|indications?|clinical indication|clinical (?:history|information)|hospital course|ed course|brief history|summary|motivo de (?:la )?consulta|enfermedad actual|padecimiento actual|historia (?:de la enfermedad|del padecimiento) actual|evolucion|subjetivo)$/,
    { kind: 'present' },
  ],
  [
    /^(?:social (?:history|hx|situation|determinants.*)|sh|soc ?hx|developmental history|development|diet|habits|school|school history|environmental history|education history|educational history|historia social|antecedentes sociales|desarrollo|escolaridad)$/,
    { kind: 'social' },
  ],
  [/^(?:psychosocial)\b/, { kind: 'social' }],
  [
    /^(?:health maintenance|screenings?|well ?child.*|immunizations?|vaccines?|vaccinations?|questionnaires?|newborn screen(?:ing)?|preventive care|care gaps|mantenimiento de la salud|tamizaje|cribado|vacunas|inmunizaciones)$|\bscreen(?:ing)? (?:tools?|results?|tests?|questionnaires?)\b/,
    { kind: 'screening' },
  ],
  [
    /\binstructions?\b|\beducation(?:al)?\b|\banticipatory guidance\b|\breturn precautions\b|^precautions$|^consent\b|\bhandouts?\b|\binstrucciones\b|^educacion\b|\bwhat (?:is|are)\b|^learn (?:more|about)\b|\babout (?:this|your) condition\b|\bsigns to watch\b|\bresources\b/,
    { kind: 'education' },
  ],
  [/^(?:select|choose|search|pick)\b/, { kind: 'administrative' }],
  [
    /^(?:billing|cpt|insurance|orders?|order sets?|care team|care teams|treatment team|appointments?|schedule|navigation|menu|search|favorites|quick picks?|pick ?list|options|templates?|facturacion|seguro|citas|common diagnoses|diagnosis search|diagnosis lookup|frequent diagnoses|diagnosis favorites|preference list)$|\b(?:patient list|worklist|work list|census|recent patients|today s patients|schedule)\b/,
    { kind: 'administrative' },
  ],
  [
    /^(?:allerg(?:y|ies)(?: and .*)?|adverse reactions?|intolerances?|allergies intolerances|drug allergies|alergias)$/,
    { kind: 'allergies' },
  ],
  [/^(?:.* )?(?:medications?|meds|prescriptions?|medicamentos|medicacion)(?: list)?$/, { kind: 'medications' }],
  [
    /^(?:physical(?: exam(?:ination)?)?|pe|exam(?:ination)?|objective|o|mental status(?: exam)?|mse|vitals?|vital signs|exploracion(?: fisica)?|examen fisico|objetivo|general appearance)$/,
    { kind: 'exam' },
  ],
  [/\brisk\b.*\bassessment\b|\bassessment\b.*\brisk\b|\bneeds assessment\b|\bpain assessment\b/, { kind: 'screening' }],
  [
    /\bproblem(?:s)?(?: list)?$|\bproblem list\b|^(?:active|ongoing|current|chronic|medical|health|significant) (?:problems?|conditions?|concerns?|issues|diagnoses)\b|^conditions?$|^diagnosis list$|^comorbidit(?:y|ies)$|\b(?:lista de problemas|problemas(?: activos)?|enfermedades cronicas|comorbilidades)\b/,
    { kind: 'problems' },
  ],
  [
    /^(?:a|a p|ap|a and p|imp|dx|dxs|assessments?|impressions?|diagnos[ei]s|diagnostico|diagnosticos|impresion|idx|conclusion|valoracion|evaluacion|analisis)$|\bassessment and (?:plan|recommendations)\b|\bassessment plan\b|\bimpression(?: and)? plan\b|\b(?:admission|admitting|discharge|final|principal|primary|secondary|working|encounter|visit|clinical|preoperative|postoperative|pre op|post op|genetic|referral|referring|medical|active|current|confirmed|psychiatric|associated|other)(?: \w+)? (?:diagnos[ei]s|dx|impression|assessment)\b|\bimpresion diagnostica\b|\bdiagnosticos? (?:de|principal(?:es)?|secundarios?|activos?|al)\b|\bevaluacion y plan\b/,
    { kind: 'diagnoses' },
  ],
  [
    /^(?:pmh|pmhx|psh|pshx|hx|past|background|antecedentes(?: (?:personales|patologicos|medicos|personales patologicos|de importancia|quirurgicos|perinatales|neonatales))?|app|nicu course|surgeries|procedures)$|\b(?:past|previous|prior|medical|surgical|birth|neonatal|perinatal|prenatal|nicu|significant|obstetric|pregnancy|psychiatric|health|personal|seizure|cardiac) (?:\w+ )?(?:history|hx)\b|\bhistoria (?:medica|clinica|perinatal|neonatal|quirurgica)\b/,
    { kind: 'past-history' },
  ],
  [
    /^(?:p|plans?|recommendations?|next steps|to do|follow up|disposition|treatment plan|care plan|plan of care|goals|plan de (?:tratamiento|cuidado|manejo)|recomendaciones|seguimiento)$|\bplan$/,
    { kind: 'plan' },
  ],
];

/** The section a heading opens, or undefined when it is not one of a chart's usual headings. */
export function sectionOf(heading: string): Section | undefined {
  if (heading.length > 80) return undefined;
  const text = plain(heading)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(?:\d+|[ivx]+)\s+/, '')
    .trim();
  if (text === '' || text.split(' ').length > 9) return undefined;
  return KINDS.find(([pattern]) => pattern.test(text))?.[1];
}

const INLINE =
  /(?:^|[\n.;•|\t]|[ \t]{2})[ \t]*(?:[-*•#]{1,3}[ \t]?|\d{1,2}[.)][ \t]?)?(?<label>[\p{L}][\p{L}\p{M}/&,'’() -]{0,44}?)[ \t]*(?:(?<colon>:)|[ \t][-–—][ \t])/gu;
/** Dictated without a colon: "PMH asthma. FH cystic fibrosis in cousin." */
const SPOKEN =
  /(?:^|[\n.;]\s*)(?<label>PMHx?|FHx|FAMHX|FamHx|Fam Hx|FAM HX|FH|ROS|HPI|FAMILY HISTORY|PAST MEDICAL HISTORY|REVIEW OF SYSTEMS|ASSESSMENT)[ \t]+(?=\S)/g;

/** How far back headings in running text are looked for, in characters. */
const REACH = 3000;

/** The nearest heading written in the text itself before `at` ("FH:", "PMHx -"); undefined when there is none. */
export function inlineSection(text: string, at: number): Section | undefined {
  const found = lastLabel(text, at);
  // "FH: negative for CHD. ASD repaired at 3." An empty family history is over with its sentence.
  if (found?.section.kind === 'family' && EMPTY.test(text.slice(found.end, at))) return undefined;
  return found?.section;
}

const EMPTY =
  /^[\s:–—-]*(?:is |was )?(?:negative|neg|non-?contributory|unremarkable|unknown|none|reviewed|no|denies|not (?:known|significant|pertinent)|sin|niega|negativos?)\b[^.]*[.]\s/i;

function lastLabel(text: string, at: number): { section: Section; end: number } | undefined {
  const from = Math.max(0, at - REACH);
  let part = text.slice(from, at);
  // An empty line ends what such a heading governs.
  const gap = Math.max(part.lastIndexOf('\n\n'), part.lastIndexOf('\n \n'));
  if (gap >= 0) part = part.slice(gap + 2);
  const base = at - part.length;
  let best: { section: Section; end: number } | undefined;
  let bestAt = -1;
  for (const pattern of [INLINE, SPOKEN]) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(part); found; found = pattern.exec(part)) {
      const label = found.groups?.label ?? '';
      const section = found.groups?.colon === undefined && pattern === INLINE && label.length > 30 ? undefined : sectionOf(label);
      if (section && found.index >= bestAt) {
        best = { section, end: base + found.index + found[0].length };
        bestAt = found.index;
      }
      // The sign that ends one label may begin the next.
      pattern.lastIndex = Math.max(found.index + 1, pattern.lastIndex - 1);
    }
  }
  return best;
}
