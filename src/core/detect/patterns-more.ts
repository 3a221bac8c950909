/** More turns of phrase (patterns.ts): verdicts of reports, what is only talked about, whose words they are, what went away. */
import type { Turn } from './patterns.ts';

const GRAFTS = /\b(?:BMT|HSCT|HCT|SCT|transplant\w*|graft)$/i;
const MOOD = /^(?:psychosis|psychotic symptoms|mania|hypomania|paranoia|man[ií]a|psicosis)$/i;
const SPEAKER = `(?:mom|mum|mother|dad|father|parent|grandma|grandmother|aunt|mam[aá]|pap[aá]|madre|padre|abuel[oa]|t[ií]a)`;

export const MORE_TURNS: readonly Turn[] = [
  // "Absence of granulomas supports ulcerative colitis": what is missing speaks for it.
  {
    effect: 'negated',
    not: true,
    before:
      /\b(?:absence|lack|ausencia) (?:of|de) (?:(?!\bnot\b|\bno\b)[^.;]){2,60} (?:supports?|favou?rs?|confirms?|suggests?|indicates?|points? to(?:ward)?|is consistent with|apoya|sugiere|confirma)\s(?:\w+ ){0,2}$/i,
  },
  // "Untreated apnea is associated with pulmonary hypertension": of nobody.
  {
    effect: 'screening',
    before:
      /\b(?:untreated|undiagnosed|unrecogni[sz]ed|uncontrolled|in (?:childhood|children|infants|adults|adolescents|pregnancy|general)|no tratad[oa])\b[^.;]{0,40}\b(?:is|are|has been|have been|est[aá]) (?:\w+ly |often |also )?(?:associated with|linked to|related to|a risk factor for|asociad[oa] (?:a|con))\s(?:\w+ ){0,3}$/i,
  },
  // "RDEB can have cardiomyopathy", "valproate can give girls PCOS", "les puede dar".
  {
    effect: 'hypothetical',
    before:
      /(?<!\b(?:he|she|you|who|pt|patient|they|child|and|i|we|student|camper) )\bcan (?:also |often |sometimes |rarely )?(?:have|get|develop|cause|give (?:girls|boys|women|men|children|kids|babies|people|you))\s(?:\w+ ){0,2}$/i,
  },
  {
    effect: 'screening',
    before: /\b(?:pueden|podr[ií]an|suelen) (?:tener|desarrollar|presentar|padecer|dar(?:les)?|causar)\s(?:\w+ ){0,2}$/i,
  },
  // "Birth defects such as spina bifida", "in a future pregnancy".
  {
    effect: 'screening',
    before:
      /\b(?:birth defects?|teratogen\w*|side effects?|adverse effects?|malformaciones|efectos (?:adversos|secundarios)) (?:such as|like|including|e\.?g\.?,?|como)\s(?:\w+,? ){0,4}$/i,
  },
  {
    effect: 'hypothetical',
    after: /^[^.;,]{0,12} in (?:an? |any |the )?(?:future|subsequent|next|later) (?:pregnanc|child|bab|offspring)/i,
  },
  // "Pulmonary hypertension as drivers of outcome".
  {
    effect: 'hypothetical',
    after:
      /^[^.;,]{0,12} as (?:(?:an?|the|main|possible|potential|known|late|other) ){0,3}(?:drivers?|risks?|complications?|sequelae|determinants?|outcomes?)\b(?! (?:of|from|to|due) (?!outcome))/i,
  },
  // "Psychosis: no voices", "Mania: denies less need for sleep": the heading of what was asked.
  { effect: 'negated', own: MOOD, after: /^ ?[:–-] ?(?:no|denie[sd]|never|not|none|without|niega|sin)\b/i },
  // "OSA N (sleep study 3/24) | shunt N |", "hydrocephalus/shunt N".
  { effect: 'negated', after: /^(?: ?\/ ?[A-Za-zÀ-ỿ][A-Za-zÀ-ỿ -]{1,20})?:? N\b(?=\s*(?:[|(;,]|$))/ },
  // "GALT nl (no galactosemia)".
  { effect: 'negated', after: /^ (?:activity |level |enzyme |gene )?(?:nl|normal|wnl)\s?(?:[,.;()]|$)/i },
  // "Thrombophilia w/u: FVL neg".
  {
    effect: 'negated',
    after:
      /^ (?:w\/u|work-?up|eval|evaluation|testing)\s?[:=–-]?\s?(?:[a-zÀ-ɏ][a-zÀ-ɏ\d ]{0,20} )?(?:neg|negative|normal|nl|wnl|unrevealing|unremarkable)\b/i,
  },
  { effect: 'screening', after: /^ w\/u\b/i },
  // "Diabetes & hyperlipidemia screening done, negative".
  {
    effect: 'screening',
    after:
      /^(?:, [a-zÀ-ɏ -]{2,30}){0,5},? (?:and|&|or|y|o) [a-zÀ-ɏ -]{2,30} (?:screen(?:ing|s|ed)?|surveillance|cribado|tamizaje)\b[^.;]{0,40}(?:negative|normal|neg|nl|wnl|negativ[oa]s?)\b/i,
  },
  // "Not c/w asthma".
  { effect: 'negated', before: /\bnot (?:c\/w|clearly c\/w|cw|consistent w\/|compatible w\/|suggestive for)\s(?:\w+ )?$/i },
  // "She has lupus in her family", "it runs in the family".
  {
    effect: 'other',
    after:
      /^(?: \w+)? (?:(?:which )?runs |strong |present )?in (?:his|her|their|the|my|our) (?:own |extended )?(?:side of the )?family\b(?! (?:meeting|conference|session|room))/i,
  },
  // "I had PCOS myself".
  {
    effect: 'other',
    before: /\bI (?:have|had|got|also have|also had|was diagnosed with)\s(?:\w+ ){0,3}$/i,
    after: /^,? (?:myself|when I was pregnant)\b/i,
  },
  { effect: 'other', before: /\bmyself (?:have|had|was diagnosed with)\s(?:\w+ ){0,3}$/i },
  // "Demands that cystic fibrosis be excluded".
  { effect: 'negated', not: true, before: /\bthat $/i, after: /^ be (?:excluded|ruled out)\b/i },
  { effect: 'possible', before: /\bthat $/i, after: /^ be (?:excluded|ruled out)\b/i },
  // "Two daughters; the older has asthma, the younger is being seen for autism".
  {
    effect: 'other',
    before:
      /\b(?:daughters|sons|children|kids|brothers|sisters|siblings|cousins|grandchildren|boys|girls)\b[^.]{0,60}\b(?:(?:the |one |his |her )(?:older|elder|younger|youngest|oldest|middle|other|first|second|one)|one|another)(?: one| child| of (?:them|whom))?,? (?:\w+ ){0,4}(?:has|had|is|was|with|takes|for)\s(?:\w+ ){0,4}$/i,
  },
  // "Grandmother lost one infant to crib death".
  {
    effect: 'other',
    before:
      /\b(?:grand[a-zÀ-ɏ]+|mother|mom|father|dad|aunt|uncle|parents?|family|couple)\b[^.;]{0,20}\blost (?:an?|one|two|three|her|his|their|another|\w+) (?:[a-zÀ-ɏ-]+ )?(?:infant|baby|child|son|daughter|brother|sister|sibling|twin|newborn)s? (?:\(?[^.;,]{0,20}\)? )?(?:to|from|of|with)\s(?:[a-zÀ-ɏ]+ ){0,2}$/i,
  },
  // "I am the mom of Leo, who has Down syndrome", "soy la mamá de Mateo (el de síndrome de Down)".
  {
    effect: 'other',
    not: true,
    before: new RegExp(
      String.raw`\b(?:soy|somos|habla|escribe|i am|i'm|this is|it's) (?:la |el |los |the )?(?:${SPEAKER} (?:de|of|to)|[a-zÀ-ɏ][a-zÀ-ɏ]+['’]s ${SPEAKER})\b(?!.*\b(?:${SPEAKER}|brother|sister|sib\w*|cousin|herman[oa]|prim[oa])\b)[^.;]{0,40}$`,
      'iu',
    ),
  },
  // "His brother has scoliosis, and he has asthma", "child of a deaf mother, has asthma", "he, like his brother, has asthma".
  {
    effect: 'other',
    not: true,
    before:
      /\b(?:his\b[^.;]{0,60}(?:,|\band) (?:and |but |while )?(?:he|himself)|her\b[^.;]{0,60}(?:,|\band) (?:and |but |while )?(?:she|herself)) (?:also |too )?(?:has|carries|was diagnosed with|is known (?:to have|with))\s(?:\w+ ){0,2}$/i,
  },
  {
    effect: 'other',
    not: true,
    before:
      /^\W*(?:(?:first |only |this |the |an? )*(?:child|son|daughter|infant|baby|product) of|lives? with|living with|raised by|adopted)\b[^.;]*[,)] (?:and |but )?(?:has|is|carries)\s(?:\w+ ){0,2}$/i,
  },
  {
    effect: 'other',
    not: true,
    before:
      /\b(?:he|she|patient|pt|child), (?:like|as with|unlike|just like|whose|who|with|the \w+ of) [^.;,]{2,40}, (?:also |too |now )?(?:has|carries|presents? with|is known (?:to have|with))\s(?:\w+ ){0,2}$/i,
  },
  // "In infancy she had SVT", "SVT, which has not recurred".
  {
    effect: 'historical',
    before:
      /(?:^|[.;] )\W*(?:in|during|as an?) (?:early |late |his |her )*(?:infancy|infant|toddlerhood|newborn period|neonatal period|baby|newborn)\b,? [^.;]{0,20}\bhad\s(?:\w+ ){0,2}$/i,
  },
  {
    effect: 'historical',
    after: /^,? (?:(?:which|that|and|it) )?(?:has|have|had) (?:not|never) (?:recurred|come back|returned|reappeared)\b/i,
  },
  // "No recurrence of the lymphoma he had in 2009".
  ...([['negated', true], ['historical']] as const).map(([effect, not]) => ({
    effect,
    ...(not && { not }),
    before:
      /\b(?:no|without|not had|sin|never had)(?: \w+){0,3} (?:recurrences?|relapses?|return|recidiva|reca[ií]da) (?:of|de) (?:the |his |her |la |su )?(?:\w+ )?$/i,
    after:
      /^(?: \w+)? (?:(?:that|which) )?(?:he|she|they|treated|diagnosed|from|in|resected|operated|seen|de|en)\b[^.;]{0,30}\b(?:(?:19|20)\d\d|ago|as an? \w+|childhood|infancy)\b/i,
  })),
  // "Heterozygous for factor V Leiden": one copy is enough.
  {
    effect: 'screening',
    not: true,
    own: /leiden|prothrombin|protrombina|hypercholesterol|hipercolesterol/i,
    before: /\b(?:hetero|homo)(?:zygous|zygote|cigot[oa])\b[^.;]{0,20}$/i,
  },
  // "S/p nephrectomy for Wilms tumor, now on week 4 of vincristine".
  {
    effect: 'historical',
    not: true,
    after:
      /^[^.;]{0,40}, (?:and )?(?:now|currently|presently|ahora|actualmente)(?: (?:on|in|at|receiving|undergoing|getting|taking|en))? (?:(?:day|week|cycle|course|month|ciclo|semana)\b|(?:chemo|maintenance|radiation|immunotherapy|infusions?|quimio)\w*)/i,
  },
  // "Asma en la infancia, ya resuelta".
  { effect: 'resolved', after: /^[^.;]{0,45},? ya (?:resuelt|superad|curad|remitid)[oa]s?\b/i },
  // "Depression, single episode / Resolved / 2022".
  { effect: 'resolved', after: /^(?:, [a-zÀ-ɏ ]{2,20})? \/ (?:\S+ \/ )?(?:resolved|inactive)\b/i },
  { effect: 'negated', after: /^(?:, [a-zÀ-ɏ ]{2,20})? (?:\/ [^/]{1,12} ){0,4}\/ (?:entered in error|refuted|ruled out)\b/i },
  // "At-risk range for anxiety", "puntuaciones en riesgo en ansiedad".
  {
    effect: 'hypothetical',
    before: /\b(?:at[- ]risk (?:range|scores?|level) (?:for|on|in)|en (?:rango de )?riesgo en|elevad[oa]s? en)\s(?:\w+ )?$/i,
  },
  // "Alumnado con dislexia, TEA", "pupils with dyslexia, autism and ADHD".
  {
    effect: 'screening',
    before: /\b(?:alumnado|alumnos|estudiantes|pacientes|personas|familias|j[oó]venes|usuarios) con (?!su\b)[^.;]{0,70}$/i,
  },
  // "Donor found", "conditioning to start", "pre-HCT".
  {
    effect: 'hypothetical',
    own: GRAFTS,
    after:
      /^[:,]? [^.]{0,30}\b(?:(?:MUD|donor|match|sib(?:ling)?) (?:found|identified|located|search|available|pending)|conditioning (?:meeting|planned|to start|starts|to begin|date))/i,
  },
  { effect: 'hypothetical', own: GRAFTS, before: /\bpre-?\s?$/i },
  // "NF1: no stigmata", "lupus - no features": looked for and not there; "epilepsy: no seizures" is a course.
  {
    effect: 'negated',
    after:
      /^ ?[:–-] ?no (?:clinical |current |obvious |other )?(?:signs?|symptoms?|stigmata|features?|evidence|suspicion|concerns?|criteria|indication|findings?|risk factors?|sx|datos|sospecha)\s?(?:[.,;(|]|$)/i,
  },
  { effect: 'negated', own: /^(?:SCFE|slipped|perthes|legg)/i, after: /^[^.;:]{0,30}[:–-] ?no (?:hip|knee|groin|limp)/i },
  {
    effect: 'negated',
    own: /^(?:pseudotumou?r|IIH|idiopathic intracranial)/i,
    after: /^[^.;:]{0,12}[:–-] ?no (?:headache|papill|visual|vision|HA\b)/i,
  },
  {
    effect: 'negated',
    own: /^(?:OSA|sleep apnea|obstructive)/i,
    after: /^[^.;:]{0,12}[:–-] ?(?:no|denies) (?:snoring|apnea)(?! (?:on|with|since|when))/i,
  },
  { effect: 'negated', own: /^(?:neuromuscular )?scoliosis$/i, after: /^ ?[:–-] ?(?:(?:the )?spine (?:is )?straight|straight|no curve)/i },
  { effect: 'negated', own: /^(?:PCOS|polycystic)/i, after: /^ ?[:–-] ?(?:menses |periods )?regular/i },
  // "Asthma component: questionable".
  {
    effect: 'possible',
    after: /^(?: component| part| diagnosis)?\s?[:=–-] ?(?:questionable|unclear|doubtful|uncertain|equivocal|tbd|dudos[oa])\b/i,
  },
  // "Fanconi anemia (DEB) testing negative", "type 1 diabetes - annual screen neg".
  {
    effect: 'negated',
    after:
      /^(?: \([^)]{1,15}\))?\s?[-–:]?\s?(?:(?:annual|yearly|routine|repeat|last|prior|recent|antibod(?:y|ies)|sibling|genetic) ){0,2}(?<!genetic )(?:testing|tests?|screen(?:ing|s)?|serolog(?:y|ies)|antibod(?:y|ies))(?: (?:was|were|is|are))?\s?[:=-]?\s?(?:neg|negative|normal|nl|wnl|non-?reactive|clear)\b/i,
  },
  // "Consent covers second cancers, heart failure", "side effects reviewed: mood, diabetes".
  {
    effect: 'hypothetical',
    before:
      /\b(?:late effects? (?:talk|discussion|counsel+ing|education|teaching|topics)|(?:consent(?: form)?|risks?|side effects?|adverse effects?|toxicit(?:y|ies))\b[^.;]{0,30}?\b(?:covers?|covered|includ\w*|reviewed|discussed|explained|such as|e\.?g\.?|mentioned)|complications? (?:reviewed|discussed|explained))\b(?![^.;]*\b(?:his|her|has|had|known|hx|h\/o|given|because|on)\b)[^.;]{0,110}$/i,
  },
  // "Mom inquires about Addison disease", "asks re cochlear implant".
  {
    effect: 'hypothetical',
    before:
      /\b(?:mom|mum|mother|dad|father|parents?|family|he|she|they|pt|patient|teen|grand\w+|caregiver|guardian|madre|padre|mam[aá]|familia) (?:also |again |then )?(?:inquir(?:es?|ed|ing)|ask(?:s|ed|ing)|wonder(?:s|ed|ing)|googled|looked up|pregunta(?:n|ba|ron)?)\s(?:again |today |me |us |now |questions )?(?:about|re:?|regarding|whether|if|por|sobre|acerca de)\s(?!his\b|her\b|the\b|their\b|my\b|su\b|la\b|el\b)(?:an? )?(?:\w+ )?$/i,
    after:
      /^(?! (?:meds?|medic\w+|refills?|plan|flare|action|control|inhaler|care|treatment|pump|formula|diet|school|camp|letter|form)\b)/i,
  },
  // "Cochlear implant - not a candidate now".
  {
    effect: 'negated',
    after: /^ ?[-–,;:(]? ?(?:is |was )?not (?:yet |currently |now )?(?:a candidate|indicated|eligible|being considered)\b/i,
  },
  // "ROP regressed": over.
  {
    effect: 'resolved',
    own: /^(?:ROP|retinopathy of prematurity)$/i,
    after: /^[^.;]{0,30}\b(?:regressed|resolved|retinas? (?:now )?mature|fully vascular)/i,
  },
  // "Before diagnosis labeled IBS".
  {
    effect: 'negated',
    before:
      /\b(?:prior to|before) (?:the |this |that |his |her )?(?:dx|diagnosis|referral)[^.;]{0,15}\b(?:labell?ed|called|treated for|diagnosed)(?: as| with)?\s(?:an? )?$/i,
  },
  {
    effect: 'negated',
    before: /\b(?:mis-?labell?ed|mis-?diagnosed|wrongly (?:labell?ed|diagnosed))(?: as| with)?\s(?:having )?(?:an? )?$/i,
  },
  // "Pretransplant dialysis for two years".
  {
    effect: 'historical',
    own: /dialysis|^PD$|^HD$|^CRRT$/i,
    before: /\b(?:pre-?(?:transplant|tx)|(?:before|prior to) (?:the )?transplant(?:ation)?)[ ,:](?:\w+ ){0,3}$/i,
  },
  // "Depression can accompany epilepsy".
  {
    effect: 'screening',
    after:
      /^ (?:can|may|might|often|commonly|frequently|sometimes|puede|suele) (?:also |often )?(?:accompan\w+|occurs?|co-?occurs?|develops?|appears?|follows?|be seen|coexists?|acompañar|aparecer)\b/i,
  },
  // "Untreated leads to disability".
  {
    effect: 'screening',
    before:
      /\b(?:untreated|if (?:left )?untreated|sin tratamiento)[, ](?:it |this |[^.;,]{0,30} )?(?:\w+ )?(?:leads?|lead|progress\w*|results?|lleva|evoluciona)(?: rapidly)? (?:to|in|into|a)\s(?:\w+ ){0,2}$/i,
  },
  // "Depression comorbid?".
  {
    effect: 'possible',
    after: /^ (?:comorbid|component|overlap|phenotype|contributing|contribution|equivalent|variant|mimic|too|also|as well)\s?\?/i,
  },
  // "Family asthma, hay fever.": a heading without its colon.
  {
    effect: 'other',
    before:
      /^\W*(?:family|fam|familia)\.? (?!(?:agree|declin|want|wish|report|stat|mov|meet|request|liv|not|say|den|ask|refus|prefer|understand|verbal|happy|aware|here|present|has|have|had|is|was|are|were|will|would|at|in|to|from|and|by|conference|support)\w*\b)(?:[a-zÀ-ɏ]+(?: [a-zÀ-ɏ]+)?, ){0,4}$/i,
  },
  // "Mom: 8F with diabetes": the caller, then the child.
  {
    effect: 'other',
    not: true,
    before:
      /\b(?:mom|mum|mother|dad|father|parent|mo|fa)s?\s?[:–-]\s?(?:re |pt )?(?:\d|1[0-7])\s?(?:y|yo|y\/o|mo)?\s?[mf]\b(?![^.;]*\b(?:mom|mother|dad|father|brother|sister|sib\w*|aunt|uncle|cousin|grand\w+)\b)[^.;]{0,40}$/i,
  },
  // "Hypothyroid (from MIBG) no - TSH normal".
  { effect: 'negated', after: /^(?: \([^)]{1,20}\))? (?:no|neg)\s?[-–,;.](?:\s|$)/i },
  // "Sleep apnea: not studied", "duodenal atresia: never had".
  { effect: 'possible', after: /^ ?[:–-] ?not (?:yet |been )?(?:studied|assessed|tested|evaluated|checked|screened|asked)\b/i },
  { effect: 'negated', after: /^ ?[:–-] ?(?:she |he )?never had\b/i },
  // "Reflux may contribute", "asthma should be kept in mind".
  {
    effect: 'possible',
    after:
      /^ (?:(?:may|might|could|podr[ií]a|puede) (?:also |well |still )?(?:contribut\w+|be contributing|play a|explain|account|coexist|contribuir|explicar)|(?:should|to|must) be (?:kept in mind|borne in mind|considered|entertained|thought of))\b/i,
  },
  // "The diagnosis could change to Crohn disease".
  {
    effect: 'possible',
    before:
      /\b(?:could|may|might|can) (?:\w+ )?(?:change|evolve|turn|convert|be reclassified|be revised|turn out)\s?(?:out )?(?:to be|into|to|as)\s(?:\w+ )?$/i,
  },
  // "Neuropsychology to look at ADHD, OCD and autism".
  {
    effect: 'possible',
    before:
      /\b(?:to|will|should|please) (?:look (?:at|for|into)|explore|test for|check for|evaluate for|assess for)\s(?!his\b|her\b|the\b|their\b)(?:[a-zÀ-ɏ-]+(?: [a-zÀ-ɏ-]+)?,? (?:and |or )?){0,4}$/i,
  },
  {
    effect: 'possible',
    before: /\b(?:maybe|perhaps|tal vez|quiz[aá]s?|a lo mejor) (?:it is |it's |he has |she has |has |es |tiene |sea |an? |some |un )?$/i,
  },
  // "Both grandmas have celiac".
  {
    effect: 'other',
    before:
      /\b(?:grandmas|grandpas|grandmothers|grandfathers|grandparents|aunts|uncles|cousins|in-laws|relatives|nephews|nieces|abuelas|abuelos|t[ií]as|t[ií]os|primos|primas)\b[^.;]{0,25}\b(?:have|had|with|tienen|con)\s(?:\w+ ){0,3}$/i,
  },
  // "Red flags reviewed: poor feeding, arrhythmia, stroke".
  {
    effect: 'hypothetical',
    before:
      /\b(?:red flags?|(?:warning|danger|alarm) signs?|return precautions|precautions(?!\s?:)|(?:datos|signos) de alarma)\b[^.;:]{0,30}(?::|(?:reviewed|discussed|given|explained|explican)\b)(?![^.;]*\b(?:his|her|has|had|known|given)\b)[^.;]{0,100}$/i,
  },
  // "Tethered cord symptoms? none".
  { effect: 'screening', after: /^ (?:symptoms?|signs?|sx|red flags?)\s?\?/i },
  // "Mitrofanoff discussed for later".
  {
    effect: 'hypothetical',
    own: /mitrofanoff|cecostom|MACE$|^VNS$|pump$|PICC/i,
    after: /^ (?:was |were |is |has been )?(?:discussed|offered|considered|deferred|declined|talked about|brought up)\b/i,
  },
];
