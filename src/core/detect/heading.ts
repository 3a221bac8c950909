/** What kind of section a heading opens. */
import type { SectionKind } from '../found.ts';
import { isDash } from './fold.ts';
import { plain } from './words.ts';

export type Section = {
  kind: SectionKind;
  /** "Resolved problems": what stands below is over. */
  resolved?: boolean;
  /** "Differential diagnosis": what stands below is only considered. */
  possible?: boolean;
  /** "Pertinent negatives", "Denies". */
  negated?: boolean;
  /** "Maternal history": a past history or medication list below it is hers too. */
  whole?: boolean;
  /** "condition:" in a text: says what follows it, and not whose it is. */
  bare?: boolean;
};

/** Says what stands below it, and not whose it is. */
export const BARE =
  /(?:^|[^a-zÀ-ɏ ]) *(?:conditions?|problems?|diagnos[ei]s|diseases?|disorders?|enfermedad(?:es)?|problemas?|diagn[oó]sticos?)\W*$/i;

/** In order; the first that fits decides. English and Spanish, folded, punctuation as spaces. */
const KINDS: readonly (readonly [RegExp, Section])[] = [
  [/^family member (?:history|hx)$/, { kind: 'family', whole: true }],
  [
    /^(?:maternal|mothers?|moms?|mat|mob|moc)(?: s)?(?: (?:medical|health|past|obstetric|ob|pregnancy|prenatal))*(?: (?:history|hx|pmhx?|data|info|information|problems?(?: list)?|conditions|diagnoses|complications|summary|medications|meds|record|course))(?: (?:copied|per|from|as per|reviewed|updated|imported|pulled) .*)?$|^(?:maternal|antecedentes maternos|historia materna)$|^(?:(?:mothers?|maternal|moms?|her)(?: s)? )?(?:prior|previous|earlier|other) (?:pregnanc(?:y|ies)|births|deliveries|children)$|^embarazos (?:previos|anteriores)$/,
    { kind: 'family', whole: true },
  ],
  [
    /^(?:fh|fhx|fmh|fmhx|famhx?|fam hx|pedigree|genogram|antecedentes (?:heredo ?)?familiares|historia familiar|ahf|af|family)$|\bfam(?:ily|ilial)?\b.*\b(?:history|hx|pedigree|social)\b|\b(?:anyone|anybody|blood relatives?|family members?)\b.*\b(?:family|had|have|has|with|following)\b|^(?:maternal|paternal|parental|sibling|mothers?|fathers?)(?: s)?(?: medical| health| past)* (?:history|hx)$|^family (?:medical )?(?:problems?|conditions?|issues?|diagnos[ei]s|illness(?:es)?|diseases?|health(?: problems?)?)$|\b(?:history|hx|health)(?: (?:of|in))? relatives\b|^(?:questionnaire|form|intake) family$|^family (?:questionnaire|form)$|^(?:siblings?|brothers?|sisters?|parents?|hermanos?|hermanas?|padres)$/,
    { kind: 'family' },
  ],
  [
    /\b(?:resolved|inactive|closed)\b.*\b(?:problems?|diagnos[ei]s|conditions?|issues?|concerns?)\b|\b(?:problems?|diagnos[ei]s|conditions?|issues?|history|hx|pmhx?) (?:now )?(?:resolved|inactive|closed|outgrown)$|\bproblemas (?:resueltos|inactivos)\b/,
    { kind: 'past-history', resolved: true },
  ],
  [/\bdifferential\b|^ddx$|\brule ?outs?\b|\bdiagnosticos? diferencial(?:es)?\b/, { kind: 'diagnoses', possible: true }],
  [
    /\b(?:diagnostic|lab|laboratory|test|imaging|radiology|genetic|pathology|microbiology) (?:results?|studies|tests?|testing|data|findings|reports?|imaging|evaluation)\b|^(?:labs?|laboratory|laboratories|imaging|studies|findings|technique|comparison|microbiology|genetic testing|results?|eeg|mri|radiology|pathology|data|laboratorios?|resultados|imagenes|estudios)$/,
    { kind: 'results' },
  ],
  [
    /^(?:(?:(?:pertinent|relevant|significant|important) )?negatives|denies|niega|(?:diagnoses |conditions )?(?:ruled out|excluded)|descartados?)$/,
    { kind: 'review-of-systems', negated: true },
  ],
  [
    /^(?:(?:psych(?:iatric)? )?(?:ros|review of (?:systems|symptoms))|pertinent positives|system review|systems review|revision por (?:aparatos y )?sistemas|interrogatorio por aparatos y sistemas)$|^review of systems\b/,
    { kind: 'review-of-systems' },
  ],
  [
    /^(?:recien nacid[oa]|neonato|rn|(?:infant|baby|newborn|neonate)(?: (?:course|data|info|information|status|summary|history|hx))?|(?:neonatal|postnatal|delivery|birth) (?:course|data|info|information|status|summary)|delivery|background (?:information|history)(?: parent report)?|parent (?:report|interview)|hpi|hx of present illness|history of (?:the )?present(?:ing)? (?:illness|problem|complaint)|history|interval (?:history|hx|events|update)|subjective|s|chief (?:complaint|concern)(?: and reason for (?:visit|encounter))?|cc|presenting (?:problem|complaint|concern)|reason for (?:visit|consult|consultation|referral|admission|exam|study|encounter)|indications?|clinical indication|clinical (?:history|information)|hospital course|ed course|brief history|summary|motivo de (?:la )?consulta|enfermedad actual|padecimiento actual|historia (?:de la enfermedad|del padecimiento) actual|evolucion|subjetivo)$/,
    { kind: 'present' },
  ],
  [
    /^(?:social (?:history|hx|situation|determinants.*)|sh|soc ?hx|developmental history|development|diet|habits|school|school history|environmental history|education history|educational history|historia social|antecedentes sociales|desarrollo|escolaridad)$/,
    { kind: 'social' },
  ],
  [/^(?:psychosocial)\b/, { kind: 'social' }],
  [
    /^(?:health (?:maintenance|reminders)\b.*|reminders?|(?:[\w-]+ )?benchmarks?\b.*|hedis\b.*|quality (?:measures?|metrics?|indicators?|reporting|gaps?)\b.*|(?:open |pending )?(?:care|quality) (?:gaps?|reminders?|alerts?)\b.*|(?:best practice|clinical) (?:advisor(?:y|ies)|alerts?|reminders?)\b.*|bpas?|(?:clinical )?decision support\b.*|population health|metas de calidad|screens?|screenings?|recommended screenings?|well ?child.*|immunizations?|vaccines?|vaccinations?|questionnaires?|newborn screen(?:ing)?|(?:\w+ )?carrier screen(?:ing)?(?: mother| father| parents)?|preventive care|mantenimiento de la salud|tamizaje|cribado|vacunas|inmunizaciones|at risk(?: for| of)?)$|\bscreen(?:ing)? (?:tools?|results?|tests?|questionnaires?)\b/,
    { kind: 'screening' },
  ],
  [
    /\binstructions?\b|\beducation(?:al)?\b|^psychoeducation$|^counsell?ing\b|\banticipatory guidance\b|\breturn precautions\b|^consent\b|\bhandouts?\b|\binstrucciones\b|^educacion\b|\bwhat (?:is|are)\b|^learn (?:more|about)\b|\babout (?:this|your) condition\b|\bsigns to watch\b|\bresources\b|\b(?:community|support) groups?\b|^(?:given|provided|handed out) at (?:check ?out|discharge|departure|visit end)|^(?:general|patient|family|parent|after ?visit) information\b|^(?:for (?:all )?(?:patients|families|parents|your information)|leaflets?|brochures?|newsletter|bulletin|useful links|links|further information|community resources|(?:conditions|diagnoses) (?:that )?(?:we (?:treat|see|serve)|covered|served|supported|treated)|who we (?:treat|serve|see))\b|^(?:reminders?|tips?) (?:for|to) (?:coders?|coding|billing|staff|providers?|clinicians?)\b|^(?:references?|bibliography|further reading|literature|methodology|methods?|limitations|disclaimer|faqs?|did you know|(?:coding )?tips?|coding (?:guidance|notes?|query|reminders?))$|^(?:understanding|living with|caring for|all about|about)\b|^(?:your|you and your|for your) (?:child|baby|teen|son|daughter|kid)\b|\bfact ?sheets?\b|\bwhat you (?:need|should) (?:to )?know\b|\bquestions and answers\b|^(?:related (?:articles?|topics?|links?|content|reading|resources)|see also|(?:you )?(?:may|might) also like|recommended reading)\b|\bfrequently asked\b|^(?:su hijo|sobre su|acerca de|que es)\b|\brisks?\b.*\b(?:discussed|reviewed|benefits)\b|^risks$|^(?:return|call|come back|seek care|go to the ed|when to (?:call|return|seek))\b.*\b(?:if|for|call|return|seek)\b/,
    { kind: 'education' },
  ],
  [
    /^(?:(?:(?:disease|patient|condition|chronic disease) )?registr(?:y|ies)|select|choose|search|pick|filter|sort by|enter|my patients|coding (?:tips?|help|guide)|(?:care|clinical|practice) guidelines?|suggested|smart ?sets?|form field|drop ?down|please (?:circle|check|mark|select|choose)|circle|check (?:one|all)|available|recent(?:ly)? (?:viewed|opened|accessed|visited)|appt|appointment|address|department|dept|location|sponsor\w*|coverage|covered|policy|waiver|prior auth\w*|exclusions?|inclusions?)\b|\b(?:options?|suggestions?|choices|protocols|slots|criteria|library|favorites|shortcuts|select|studies in our center|circle one|check one)$|\borders? (?:basket|cart|queue|entry|details?)\b|^(?:frequently|commonly|often|most) (?:ordered|used|selected|prescribed)\b|^(?:active|new|pending|open|unsigned|signed|draft|add(?: an?)?) orders?$|^(?:research|quick links?|library|template library|formulary|news|events?|sponsors?|donate|support us)$/,
    { kind: 'administrative' },
  ],
  [
    /^(?:billing|cpt|insurance|orders?|order sets?|care team|care teams|treatment team|appointments?|schedule|navigation|menu|search|favorites|quick picks?|pick ?list|options|templates?|facturacion|seguro|citas|common diagnoses|diagnosis search|diagnosis lookup|frequent diagnoses|diagnosis favorites|preference list)$|\b(?:patient list|worklist|work list|census|recent patients|today s patients|schedule|(?:clinic|rounding|rounds|or) list|wait ?list(?: for \w+)?|tumor board)\b/,
    { kind: 'administrative' },
  ],
  [
    /^(?:(?:medication |food )?allerg(?:y|ies)(?: (?:and|adverse) .*)?|adverse reactions?|intolerances?|allergies intolerances|drug allergies|alergias)$/,
    { kind: 'allergies' },
  ],
  [/^(?:.* )?(?:medications?|meds|prescriptions?|medicamentos|medicacion)(?: list)?$/, { kind: 'medications' }],
  [
    /^(?:(?:infant|baby|newborn|neonatal|admission|discharge)(?: physical)? exam(?:ination)?|physical(?: exam(?:ination)?)?|pe|exam(?:ination)?|objective|o|mental status(?: exam)?|mse|vitals?|vital signs|exploracion(?: fisica)?|examen fisico|objetivo|general appearance)$/,
    { kind: 'exam' },
  ],
  [/\brisk\b.*\bassessment\b|\bassessment\b.*\brisk\b|\bneeds assessment\b|\bpain assessment\b/, { kind: 'screening' }],
  [
    /\bproblem(?:s)?(?: list)?$|\bproblem list\b|^(?:active|ongoing|current|chronic|medical|health|significant) (?:problems?|conditions?|concerns?|issues|diagnoses)\b|^(?:active|ongoing|chronic|activos?)$|^conditions?$|^diagnosis list$|^comorbidit(?:y|ies)$|\b(?:lista de problemas|problemas(?: activos)?|enfermedades cronicas|comorbilidades)\b/,
    { kind: 'problems' },
  ],
  [
    /^(?:confirmed|diagnosed|established|confirmad[oa]s?|diagnosticad[oa]s?)$|^what (?:this|it|these results|the results?|your results?) means?\b|^(?:a|a p|ap|a and p|imp|dx|dxs|assessments?|impressions?|diagnos[ei]s|diagnostico|diagnosticos|impresion|idx|conclusion|valoracion|evaluacion|analisis)$|\bassessment and (?:plan|recommendations)\b|\bassessment plan\b|\bimpression(?: and)? plan\b|\b(?:admission|admitting|discharge|final|principal|primary|secondary|working|encounter|visit|clinical|preoperative|postoperative|pre op|post op|(?:pre|post) ?procedure|genetic|referral|referring|medical|active|current|confirmed|psychiatric|associated|other)(?: \w+)? (?:diagnos[ei]s|dx|impression|assessment)\b|\bimpresion diagnostica\b|\bdiagnosticos? (?:de|principal(?:es)?|secundarios?|activos?|al)\b|\bevaluacion y plan\b/,
    { kind: 'diagnoses' },
  ],
  [
    /^(?:pmh|pmhx|psh|pshx|hx|past|history of (?:past illness(?:es)?|procedures)|background|antecedentes(?: (?:personales|patologicos|medicos|personales patologicos|de importancia|quirurgicos|perinatales|neonatales))?|app|nicu course|surgeries|procedures)$|\b(?:past|previous|prior|medical|surgical|birth|neonatal|perinatal|prenatal|nicu|significant|obstetric|pregnancy|psychiatric|health|personal|seizure|cardiac) (?:\w+ )?(?:history|hx)\b|\bhistoria (?:medica|clinica|perinatal|neonatal|quirurgica)\b/,
    { kind: 'past-history' },
  ],
  [
    /^(?:p|plans?|decisions?|recommendations?|next steps|to do|follow up|disposition|treatment plan|care plan|goals|interventions|plan of (?:care|treatment)|plan de (?:tratamiento|cuidado|manejo)|recomendaciones|seguimiento)$|\bplan$/,
    { kind: 'plan' },
  ],
];

/**
 * Headings in words of a page's own, which only a line that stands alone may have: the same words in a sentence say nothing of what
 * comes after them. In order.
 */
const IN_OWN_WORDS: readonly (readonly [RegExp, Section])[] = [
  [
    /\b(?:rejected|refuted|disproven?|excluded|ruled out|(?:entered )?in error|not applicable|do(?:es)? not (?:apply|have)|deleted|removed|discarded|dismissed|not confirmed|descartad[oa]s?|excluid[oa]s?|por error|not present|absent)\b/,
    { kind: 'review-of-systems', negated: true },
  ],
  [
    /\b(?:suspected|suspicions?|possible|provisional|unconfirmed|under (?:investigation|evaluation|work ?up)|being (?:investigated|evaluated|considered)|to (?:be )?(?:confirm(?:ed)?|exclude)|en estudio|por (?:confirmar|descartar)|sospech\w+|presuntiv[oa]s?)\b/,
    { kind: 'diagnoses', possible: true },
  ],
  [
    /\b(?:no longer|(?:gone|went) away|outgrown|resolved|inactive|resuelt[oa]s|inactiv[oa]s)\b|^historical$|\b(?:past|previous|prior|former|old|historical|closed) (?:\w+ )?(?:problems?|conditions?|diagnos[ei]s|issues?|concerns?|illness(?:es)?)\b/,
    { kind: 'past-history', resolved: true },
  ],
  [/^(?:for|to|information for|material para) (?:the |la )?(?:famil(?:y|ies|ia)|parents|caregivers|padres)\b/, { kind: 'education' }],
  [
    /^(?:kin|kinship|relatives?|household|familiares|familia|parientes)\b|\brelatives\b|\b(?:in|within|of) (?:your|the|this|his|her|their|my) (?:famil(?:y|ies)|household)\b|\bother (?:people|family members)\b/,
    { kind: 'family' },
  ],
  [
    /\bscreen(?:ing|ed)?s?\b|\brisk (?:scores?|calculators?|models?|stratification)\b|^prevent(?:ion|ing)?\b|^at risk\b|^risk (?:concerns?|flags?|factors?)\b|\bforecast\b|\btamiz|\bcribado\b/,
    { kind: 'screening' },
  ],
  [
    /^(?:read|learn)\b|\b(?:articles?|reading|knowledge|folletos?)\b|\bdrug (?:information|facts)\b|^about (?:the|this|these)\b|\b(?:reminders?|tips?|hints?) (?:for|to)\b|\bmethod(?:s|ology)\b|^references?\b|\breference (?:range|interval|value)s?\b/,
    { kind: 'education' },
  ],
  [
    /\btemplates?\b|\bphrases?\b|\bmacros?\b|\btrials?\b|\bregistr(?:y|ies)\b|\bmay qualify\b|\beligib\w+|^(?:add|link|associate|agregar|anadir)\b.*\b(?:diagnos(?:[ei]s|ticos?)|problem(?:s|as?)?|conditions?)\b|\brecalls?\b/,
    { kind: 'administrative' },
  ],
];

/** What a heading's usual name leaves open: "Health issues that have gone away" are problems, and over. */
const OPEN: ReadonlySet<SectionKind> = new Set(['problems', 'diagnoses']);

/** The section that a heading opens, a line of its own or the name of a column; undefined when its words say nothing of that. */
export function sectionOf(heading: string): Section | undefined {
  return remembered(known, heading, (text) => {
    const usual = usualSection(text);
    return !usual || (OPEN.has(usual.kind) && !usual.possible) ? (firstOf(IN_OWN_WORDS, text) ?? usual) : usual;
  });
}

/** The section that one of a chart's usual headings opens, wherever it stands. */
export const usualSection = (heading: string): Section | undefined => remembered(usuallyKnown, heading, (text) => firstOf(KINDS, text));

type Known = Map<string, Section | undefined>;
const known: Known = new Map();
const usuallyKnown: Known = new Map();
const MOST_KNOWN = 1000;

/** A chart asks for the same few headings at every mention. */
function remembered(all: Known, heading: string, read: (heading: string) => Section | undefined): Section | undefined {
  if (all.has(heading)) return all.get(heading);
  if (all.size >= MOST_KNOWN) all.clear();
  const section = read(heading);
  all.set(heading, section);
  return section;
}

function firstOf(kinds: readonly (readonly [RegExp, Section])[], heading: string): Section | undefined {
  if (heading.length > 80) return undefined;
  const text = plain(heading.replace(/([a-zß-ỿ])(?=[A-ZÀ-ÞĀ-ɏ][a-zß-ỿ])/g, '$1 '))
    .replace(/['’]/g, '')
    .replace(/[^A-Za-zÀ-ỿ\d]+/g, ' ')
    .replace(/^\s*(?:\d+|[ivx]+)\s+/, '')
    .trim();
  if (text === '' || text.split(' ').length > 9) return undefined;
  return kinds.find(([pattern]) => pattern.test(text))?.[1];
}

/** What may stand between the beginning of a line, sentence or item and the sign that ends a label. */
const LABEL = /^[ \t]*(?:[-*•#]{1,3}[ \t]?|\d{1,2}[.)][ \t]?)?(?<label>[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ\d/&,'’() -]{0,44})[ \t]*$/;
const LONGEST_LABEL = 56;
/** Dictated without a colon: "PMH asthma. FH cystic fibrosis in cousin." */
const SPOKEN =
  /(?:PMHx?|FHx|FAMHX|FamHx|Fam Hx|FAM HX|FH|ROS|HPI|FAMILY HISTORY|PAST MEDICAL HISTORY|REVIEW OF SYSTEMS|ASSESSMENT|A\/P|A&P|IMPRESSION)(?=[ \t]+\S)/y;

/** How far back headings in running text are looked for, in characters. */
const REACH = 3000;

/** The nearest heading written in the text itself before `at` ("FH:", "PMHx -"); undefined when there is none. */
export function inlineSection(text: string, at: number): Section | undefined {
  let found = lastLabel(text, at);
  // "Maternal history: 29 yo. PMH: lupus": a part of hers.
  for (let outer = found; outer && HERS_TOO.has(outer.section.kind); ) {
    outer = lastLabel(text, outer.begin);
    if (outer?.section.whole) found = outer;
  }
  // "FH: negative for CHD. ASD repaired at 3." An empty family history is over with its sentence.
  if (found?.section.kind === 'family' && EMPTY.test(text.slice(found.end, at))) return undefined;
  // "MRI: thalamic injury. Cerebral palsy …": a finding written in a line is over with its sentence, and so is "Siblings: …".
  if (found && ONE_SENTENCE.test(found.label) && /[.\n]\s/.test(text.slice(found.end, at))) return undefined;
  return found && BARE.test(found.label) ? { ...found.section, bare: true } : found?.section;
}

/** What may be a part of a mother's history. */
export const HERS_TOO: ReadonlySet<SectionKind> = new Set([
  'past-history',
  'medications',
  'allergies',
  'problems',
  'social',
  'results',
  'screening',
]);

const ONE_SENTENCE =
  /(?:mri|ct|eeg|us|echo\w*|imaging|x-?ray|labs?|ekg|ecg|genetics|siblings?|brothers?|sisters?|parents?|hermanos?|hermanas?|padres)\s*$/i;
const EMPTY =
  /^[\s:–—-]*(?:is |was )?(?:negative|neg|non-?contributory|unremarkable|unknown|none|reviewed|no|denies|not (?:known|significant|pertinent)|sin|niega|negativos?)\b[^.]*[.]\s/i;

type Label = { section: Section; begin: number; end: number; label: string };

/** Goes back from `at`, so that the nearest label is met first. */
function lastLabel(text: string, at: number): Label | undefined {
  const from = Math.max(0, at - REACH);
  for (let i = at - 1; i >= from; i--) {
    const c = text.charCodeAt(i);
    if (c === 58) {
      const section = labelled(text, i, from, 44);
      if (section) return { section, begin: i, end: i + 1, label: text.slice(Math.max(from, i - 20), i) };
    } else if (isDash(c) && i > from && isBlank(text.charCodeAt(i - 1)) && isBlank(text.charCodeAt(i + 1))) {
      const section = labelled(text, i - 1, from, 30);
      if (section) return { section, begin: i, end: i + 1, label: text.slice(Math.max(from, i - 20), i) };
    }
    if (c === 10 && i > from && (text.charCodeAt(i - 1) === 10 || (text.charCodeAt(i - 1) === 32 && text.charCodeAt(i - 2) === 10)))
      return spoken(text, i + 1, at); // an empty line ends what such a heading governs
    if (c === 10 || c === 46 || c === 59 || i === from) {
      const begin = i === from && c !== 10 && c !== 46 && c !== 59 ? i : i + 1;
      const found = spoken(text, begin, at);
      if (found) return found;
    }
  }
  return undefined;
}

const isBlank = (c: number) => c === 32 || c === 9;

/** The section of the label that ends before `end`; it begins after the nearest sign that can stand before one. */
function labelled(text: string, end: number, from: number, longest: number): Section | undefined {
  const least = Math.max(from, end - LONGEST_LABEL);
  for (let i = end; i > least; i--) {
    const c = text.charCodeAt(i - 1);
    const mark = c === 10 || c === 46 || c === 59 || c === 0x2022 || c === 124 || c === 9;
    if (!mark && !(i < end && isBlank(c) && isBlank(text.charCodeAt(i))) && i > from + 1) continue;
    const label = LABEL.exec(text.slice(mark || i > from + 1 ? i : from, end))?.groups?.label?.trimEnd();
    const section = label !== undefined && label.length <= longest ? usualSection(label) : undefined;
    if (section || c === 10) return section;
  }
  return undefined;
}

function spoken(text: string, begin: number, at: number): Label | undefined {
  let i = begin;
  while (i < at && text.charCodeAt(i) <= 32) i++;
  const c = text.charCodeAt(i);
  if (c < 65 || c > 82) return undefined;
  SPOKEN.lastIndex = i;
  const label = SPOKEN.exec(text)?.[0];
  if (label === undefined || i + label.length >= at) return undefined;
  const section = usualSection(label);
  return section && { section, begin: i, end: i + label.length, label };
}
