/** Whose a disease is when it is not the patient's: other people's, animals', nobody's. */
import { before, DET, type Frame } from './frame.ts';

export const RELATIVE = `(?:(?:step|half|grand|great|foster|birth|biological|bio|adoptive|maternal|paternal|older|younger|big|little|baby|late|twin)[- ]?){0,3}(?:mother|mom|mum|mama|father|dad|papa|parent|sister|brother|sibling|sib|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|nana|granny|son|daughter|wife|husband|partner|boyfriend|girlfriend|madre|padre|hermana|hermano|t[ií]a|t[ií]o|prim[oa]|abuel[oa])s?`;
/** Who lives, works or studies around a child, and their animals. */
const ROLE = `(?:friend|classmate|class-mate|schoolmate|roommate|housemate|flatmate|bunkmate|teammate|playmate|pen ?pal|neighbou?r|lodger|tenant|landlord|landlady|boss|colleague|co-?worker|employer|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|godmother|godfather|godparent|pupil|student|kid|child next door|(?:boy|girl|man|woman|child|patient|baby|infant|kid|teen) (?:in (?:the )?(?:next|other|same)|next door|across|down the|from (?:church|school|camp|class)|at (?:church|school|camp|daycare|the))|driver|coach|teacher|tutor|principal|librarian|pastor|priest|rabbi|counsel?lor|babysitter|sitter|nanny|aide|interpreter|translator|caseworker|social worker|physician|pediatrician|doctor|nurse|therapist|trainer|instructor|celebrity|singer|actor|actress|athlete|donor|surrogate|(?:gestational )?carrier|birth family|biological family|birth parents?|family of origin|dog|cat|puppy|kitten|pet|horse|pony|hamster|guinea pig|rabbit|parrot|goat|labrador|poodle|retriever|perr[oa]|gat[oa]|amig[oa]|vecin[oa]|compa[nñ]er[oa]|maestr[oa])s?`;
const LIVES = String.raw`(?:(?:who|which|that|also|just|recently|now|both|then|once|has|have|had|was|were|is|are|been|herself|himself|,) ?)*(?:\b(?:has|have|had|is|are|was|were|lives? with|living with|suffers?|suffered|takes?|took|uses?|needs?|died|passed away|lost|grew up with|with|w\/|got|carries|carried|beat|survived|developed|told|diagnosed|treated|reported|lists?|put down|tiene|tienen|toma|muri[oó]|con|padece)\b|:|,|\()`;

/** Somebody else's. */
export const OTHERS: readonly Frame[] = [
  // "The bus driver is a leukemia survivor", "the egg donor reported Hashimoto", "the family dog takes phenobarbital for epilepsy".
  {
    effect: 'other',
    before: before(
      String.raw`\b(?:the|an?|his|her|their|our|my|one|another|this|that|some|two|best|old|new|family|foster|other|mom's|dad's|el|la|su|un|una) (?:[\p{L}-]+ ){0,2}?${ROLE}(?:'s (?:son|daughter|child|mother|father))?,? ${LIVES}[^.;]{0,60}`,
    ),
  },
  // "Relation: Sister. Problem: Celiac disease."
  {
    effect: 'other',
    before: before(
      String.raw`\b(?:relation(?:ship)?(?: to (?:the )?patient)?|relative|family member|member|parentesco|familiar)\s*[:=]\s*${RELATIVE}\b[^\n:]{0,20}[\n.;,|] *(?:(?:problem|condition|diagnosis|dx|disease|age|onset|age of onset|status|history|problema|enfermedad)s?\s*[:=] *[^\n:]{0,20}){0,3}`,
    ),
  },
  // "His cousin's eczema", "mom's boyfriend has epilepsy", "dad's kidney transplant".
  {
    effect: 'other',
    before: before(String.raw`\b${RELATIVE}['’]s? (?:(?:own|old|new|first|second|recent|chronic|severe|mild|bad|known|active) )*`),
  },
  // "Cast as a girl with epilepsy".
  {
    effect: 'other',
    before:
      /\b(?:cast|plays?|played|playing|portray\w*|roles?|part|characters?|dress(?:ed|es)?(?: up)?|dolls?|hero(?:ine)?|protagonist|puppets?|figure)\b[^.;]{0,30}\b(?:with|who has|who is|has)\s(?:an? )?$/i,
  },
  // "Sperm donor: healthy apart from asthma", at the head of a sentence.
  {
    effect: 'other',
    left: /(?:^|[.;] *)\W*(?:[\p{L}-]+ ){0,2}(?:donor|surrogate|gestational carrier|birth (?:family|parents?)|biological family|best friend|friend|classmate|roommate|(?:bus|school|taxi) driver|neighbou?r|coach|boss|landlord|godmother|godfather|dog|cat|puppy|kitten|horse|hamster|perr[oa]|gat[oa]|donante)s?(?: \((?:[\p{L}]+ ?){1,3}\))?(?::|,| (?:has|had|have|is|was|were|with|takes|took|reported|reports|lists?|lives|died|got|needs|who|tiene|con|toma)\b)(?!.*\b(?:he|she|pt|patient|states|says|noted|brought|called)\b)[^.;]{0,60}$/iu,
  },
  // "Sits beside a boy with Down syndrome", "two kids on his team have asthma".
  {
    effect: 'other',
    before:
      /\b(?:beside|next to|near|by|like|than|behind|alongside|among|between|against|help(?:s|ed|ing)?|knows?|knew|met|meets|saw|sat|sits|plays?|visited|babysits|cares for|mentors|tutors|befriended|dates|dating|bull(?:y|ies|ied)|with|shared \w+ with|junto a) (?:an?|another|one|two|some|other|un|una) (?:[\p{L}-]+ ){0,2}(?:boy|girl|kid|child|man|woman|guy|lady|teen|student|pupil|patient|person|adult|baby|fellow|player|toddler|family|ni[nñ][oa])s? (?:[\p{L}-]+ ){0,4}?(?:with|who (?:has|had|have)|having|in treatment for|con|que tiene)\s(?:[\p{L}-]+ ){0,2}$/iu,
  },
  {
    effect: 'other',
    before:
      /\b(?:two|three|four|several|some|other|many|few|both|most|dos|tres|varios) (?:[\p{L}-]+ ){0,2}(?:kids|children|boys|girls|students|pupils|friends|players|people|patients|siblings|classmates|babies|families|members|relatives|adults|teammates|ni[nñ]os)\b[^.;]{0,30}\b(?:have|had|with|are|were|who|tienen|con)\s[^.;,]{0,20}$/iu,
  },
  // "A diabetic cat".
  {
    effect: 'other',
    after: new RegExp(`^ (?:old )?${ROLE}\\b(?! (?:who|with|today|here|is here|seen|admitted))`, 'iu'),
    before: /\b(?:an?|the|his|her|their|our|one|two|other|own|another|some)\s(?:[\p{L}-]+ )?$/iu,
  },
  // "The mailman, who has Crohn's disease".
  {
    effect: 'other',
    before:
      /\b(?:the|an?|his|her|their|our|my|el|la|un|una) (?:[\p{L}-]+ )?(?!patient|child|boy|girl|infant|baby|newborn|neonate|toddler|teen|adolescent|youngster|kid|preschooler|preemie|twin|male|female|woman|man|gentleman|student|pt|proband|daughter|son|ni[nñ][oa]|paciente|lactante|menor)[\p{L}-]{3,},? (?:who|quien)(?:,? \w+,?)? (?:has|had|is|was|lives|suffers|suffered|takes|died|carries|survived|tiene|padece)\b[^.;]{0,40}$/iu,
  },
  // "Grandson of a patient with Wilson disease".
  {
    effect: 'other',
    before:
      /\b(?:grandson|granddaughter|nephew|niece|son|daughter|cousin|offspring|wife|husband|widow|partner|fianc[eé]e?|sister|brother|caregiver|roommate|friend|niet[oa]|sobrin[oa]) (?:of|to|de) (?:an?|the|another|two|un|una) (?:[\p{L}-]+ )?(?:patient|man|woman|person|lady|gentleman|adult|child|boy|girl|mother|father|survivor|hombre|mujer)s? (?:with|who ha[sd]|having|con)\s(?:[\p{L}-]+ ){0,2}$/iu,
  },
  {
    effect: 'other',
    before:
      /\b(?:donor|surrogate|donante)(?:['’]s)?(?: [\p{L}-]+){0,3} (?:profiles?|files?|reports?|records?|notes?|lists?|history|screen\w*|mentions?|shows?|forms?)\b[^.;]{0,40}$/iu,
  },
  // "A girl in her dance class wears a pump for type 1 diabetes".
  {
    effect: 'other',
    before:
      /\b(?:an?|the|another|one|some|two|other) (?:[\p{L}-]+ )?(?:boy|girl|child|kid|baby|man|woman|lady|guy|teen|teenager|patient|student|person|family|children|kids|people)s? (?:in|on|at|down|across|behind|beside|near|next|over|from) (?:to )?(?:(?:his|her|their|our|next|same|other|adjacent|neighbou?ring|school|church|class|camp|daycare|team|town|dialysis|the (?:next|same|other|adjacent|school|church|class|camp|daycare|team|street|block|bus|ward|waiting))\b)[^.;]{0,60}$/iu,
  },
  // "Of his own depression", "her orchestra conductor is known to have epilepsy".
  { effect: 'other', before: /\b(?:his|her|their|my|its|su) (?:own|propi[oa])\s(?:(?!insulin|feeds|meds|care)[\p{L}-]+ ){0,3}$/iu },
  {
    effect: 'other',
    before:
      /\b(?:his|her|their) (?!(?:[\p{L}-]+ )?(?:heart|kidneys?|brain|spine|hips?|eyes?|ears?|foot|feet|legs?|arms?|hands?|head|face|lungs?|liver|skin|teeth|voice|speech|growth|development|echo|mri|eeg|ct|labs?|exam|chart|history|course|condition|disease|syndrome|mutation|variant|gene|diagnosis|pattern|picture|biopsy|team|left|right|problem|report|results?|scan|x-?ray|ultrasound|weight|family|stay|medical|past|genetic|testing)s? )(?:(?!(?:he|she|and|but|now|that|who|son|daughter|child|boy|girl|baby|infant|kid|visit|mother|father|mom|dad|parents?|family|brother|sister|siblings?) )[\p{L}-]+ ){1,3}(?:has|have|is known to have|suffers from|was diagnosed with|is diagnosed with|lives with|died of|died from|is treated for|was treated for|takes [\p{L}-]+ for|wears|survived|struggles with|battles)\s(?:[\p{L}-]+ ){0,3}$/iu,
  },
  // "My older son's Crohn's".
  {
    effect: 'other',
    before:
      /\b(?:my|our|her|his|their|an?|the) (?:other|older|younger|oldest|youngest|eldest|middle|second|third|another|little|big|grown) (?:son|daughter|child|kid|boy|girl|one|baby|twin)(?:['’]s)?\b[^.;:]{0,40}$/iu,
  },
];

/** Around the mention: a paper in the wrong chart. */
export const MISFILED =
  /\b(?:wrong (?:chart|patient|child|record|folder|file|kid|person|mrn)|misfiled|mis-?filed|(?:meant|intended) for (?:another|a different|someone|somebody|(?!this|the|us|him|her)\p{L}+['’]?s? (?:chart|file|record|folder))|belong(?:s|ed)? (?:to|in|with) (?:another|a different|someone|somebody|(?!him|her|this|our|the)[\p{L}]+ \p{Lu}\b)|(?:another|a different) (?:patient|child|family|chart|record|person|student)(?:'s)?|\b(?:ignore|disregard)\b[^.]{0,40}\b(?:message|note|refill|request|previous|above|last)\b|\bthis is \p{Lu}\p{L}+['’]s (?:chart|message|portal|account|file)|paciente equivocad[oa]|expediente equivocado)/iu;

/** In general, of nobody: titles, papers, criteria, staff, products, files and forms. */
export const GENERAL: readonly Frame[] = [
  // "A documentary on Tourette syndrome", "a science-fair project on".
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:documentar(?:y|ies)|films?|movies?|shows?|series|episodes?|plays?|musicals?|novels?|stor(?:y|ies)|books?|comics?|songs?|games?|podcasts?|videos?|clips?|lessons?|class(?:es)?|chapters?|essays?|papers?|posters?|presentations?|speech(?:es)?|talks?|projects?|assignments?|homework|thesis|debates?|exhibits?|quiz(?:zes)?|articles?|magazines?|blogs?|segments?|specials?|headlines?|libros?|pel[ií]culas?|documental(?:es)?|proyectos?|tareas?|cuentos?|art[ií]culos?|myths?|truths?|facts?|news|updates?|tips|lectures?|seminars?|sessions?|topics?|modules?|events?|training|charlas?|mitos) (?:\p{L}+ )?(?:on|about|featuring|dealing with|regarding|concerning|titled|called|sobre|acerca de|de un niño con) (?!his\b|her\b|my\b)[^.;]{0,40}`,
    ),
  },
  // "Subjects with sickle cell disease may not take part", "the guideline on ADHD".
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:subjects|participants|volunteers|applicants|enrollees|travell?ers|athletes|swimmers|pupils|recipients|candidates|controls|cohorts?|anyone|anybody|everyone|women|men|adolescents|teens|youngsters|siblings|relatives|families|quienes|personas|alumnos) (?:\w+ )?(?:with|who (?:have|has|had|live with|suffer from|are)|having|living with|affected by|diagnosed with|con|que tienen) (?:[\w-]+(?: |, ?)(?:or |and )?){0,5}`,
    ),
  },
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:guidelines?|guidance|consensus|position (?:paper|statement)|practice parameters?|policy statement|clinical report|algorithms?|standards? of care|state of the art|handbook|textbook|manual|gu[ií]a|initiative|classification|nomenclature|definition|dosing|management|pathophysiology|epidemiology|incidence|prevalence|etiology|natural history|hallmarks?|mnemonic) (?:on|for|in|of|about|regarding|de|para|sobre) (?!his\b|her\b|this\b|my\b)${DET}(?:(?:the )?(?:\p{L}+ ){0,2}(?:of|in|for) )?(?:[\p{L}-]+ ){0,2}`,
    ),
  },
  // "A child with Williams syndrome would …", "half of all epilepsy starts …".
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:an?|any|every|each|no|most|the (?:typical|average|usual)|un|una|cualquier|todo) (?:typical |average |healthy |young |older )?(?:child|patient|baby|person|teen|adolescent|boy|girl|infant|toddler|parent|family|nin[oa]|niñ[oa]|paciente) (?:with|who has|con|que tiene) (?:[\w-]+ ){0,3}`,
    ),
    after:
      /^[^.;]{0,40}\b(?:would|will|should|may|might|can|could|cannot|often|usually|typically|tends?|rarely|never|always|must|needs|counts|sweats?|suele)\b/i,
  },
  {
    effect: 'screening',
    before: before(
      String.raw`(?:\b(?:half|most|many|some|much|a third|a quarter|two thirds|majority|minority|cases|forms|types|kinds|\d+ ?(?:%|percent)) of (?:all |the |such )?(?:[\w-]+ ){0,2}|(?:^|[.;:,] *)all (?:[\w-]+ )?)`,
    ),
  },
  {
    effect: 'screening',
    after:
      /^[^.;]{0,50}(?:\b\d+(?:\.\d+)? (?:(?:in|out of|per) (?:every )?\d[\d,.]*|of (?:every )?\d[\d,]{2,})\b|\b(?:one|two) (?:in|of|out of) (?:every )?(?:\w+)\b|\bper (?:100|1,?000|million)|\b(?:prevalence|incidence) (?:of|is)\b)/i,
  },
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:\d+|one|two|uno|una) (?:in|of|out of|de cada) (?:every )?[\d,.]*(?:\p{L}+ )?(?:children|babies|births|people|teens|kids|newborns|niños|boys|girls|adults|personas)? ?(?:has|have|with|is born with|tiene|live with|develops?|gets?) `,
    ),
  },
  // "Asthma affects …", "that asthma is a swelling of …", "VACTERL stands for".
  {
    effect: 'screening',
    before: before(String.raw`(?:^|[.;:(]|\b(?:that|since|because|whereas|while|why|how|que|as))\W*(?:all |the |most )?`),
    after:
      /^ (?:(?:often|usually|typically|rarely|never|always|mainly|mostly|generally|may|can|will|suele) )*(?:occurs?|affects?|strikes?|tends? to|arises?|originates?|begins? (?:in|before|after|with)|starts? (?:in|before|after|with)|comes? (?:back|from|in)|spreads?|results? from|presents? (?:with|in|as|at)|manifests?|stands? for|is short for|is (?:the )?(?:more|less|most|very|quite|rather|not)? ?(?:common|rare|frequent|prevalent|contagious|hereditary|inherited|genetic|treatable|preventable|curable|caused|passed|spread|defined|diagnosed (?:by|when|with)|treated (?:with|by))|are (?:common|rare|caused|inherited)|is (?:an? |the )?(?:\p{L}+ )?(?:swelling|inflammation|disease|disorder|condition|infection|tumou?r|abnormality|problem (?:of|in|with)|defect|curve|weakness|narrowing|kind|type|form|name|word|great|reason|cause|mimic)s?\b|se debe|es una?)\b/iu,
  },
  // "Dr Patel (leukemia and lymphoma)", "director, pediatric epilepsy".
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:dr|drs|dra|prof|professor|consultant|attending|fellow|specialist|md|do|np|rn|phd|director|chief|chair|head|lead|expert|medical director|section head|doctora?)\b\.?,? [^.;(\n]{0,40}(?:\(|,|-|–|of|for|de) ?(?:(?:the|our|pediatric|division|section|program|of|for|and|la|clinical|center|&|\p{L}+ and|\p{L}+ &|\p{L}+,) ){0,5}`,
    ),
    after:
      /^(?:(?:,? (?:and|&) | ?[/,&] ?)[\p{L} ]{3,30})?(?:\)|,| (?:program|service|division|section|team|clinic|center|centre|unit|research|fellowship|lab|group|institute))/iu,
  },
  {
    effect: 'screening',
    after:
      /^ (?:dietit?ians?|dieticians?|nutritionists?|nurses?|coordinators?|educators?|fellows?|attendings?|pharmacists?|psychologists?|consultants?|liaisons?|navigators?|physiotherapists?|champions?|directors?|doctors?|physicians?|surgeons?|social workers?|case managers?|counsel?lors?|researchers?|advocates?|ambassadors?|charity|charities|walkers?|runners?|fund|funds|drive|ribbon|t-?shirts?|merch\w*|cookbooks?|magazines?|channel|playlist|stories|memes?|jokes?)\b(?! (?:of|without|since|after|ago|per|x\b))/i,
  },
  // "Eczema Relief lotion", "a migraine ice cap", "Diabetes brand scale".
  {
    effect: 'screening',
    after:
      /^(?:['’]s)?[- ](?:\p{L}+ ){0,2}?(?:brand|relief|essentials?|balm|gumm(?:y|ies)|multivitamins?|lozenges?|tea|herbal|blankets?|pillows?|caps?|hats?|bracelets?|headbands?|socks|toys?|smart ?\w+|samples?|lotion|soap|shampoo|snacks?|cookies|bars?|friendly|safe|free|proof|tracker|diary app|spacers?)\b/iu,
  },
  // Titles, papers.
  {
    effect: 'screening',
    before:
      /\bet al\b[^\n]{0,80}$|\b(?:doi|pmid|isbn|irb)\b[^\n]{0,80}$|(?:^|\n|\. )\W*(?:refs?|references?|citations?|sources?|adapted from|further reading|see also|bibliograf[ií]a|cf)\b[.:]? [^\n]{0,90}$/i,
  },
  {
    effect: 'screening',
    after:
      /^[^\n]{0,90}(?:\b(?:19|20)\d\d; ?\d+|\bet al\b|\bdoi\b|\bpmid\b|\bpp?\. ?\d+|\bJ(?:ournal)? (?:of )?(?:\p{Lu}\p{L}+ ?){1,3}(?:19|20)\d\d)/u,
  },
  // "6.5 or above consistent with diabetes".
  {
    effect: 'screening',
    before:
      /\d ?(?:%|mg\/dL|mmol\/L|U\/m?L|ng\/mL|mcg)? ?(?:or|and) (?:above|more|higher|greater|over|up|below|less|lower|under)\b[^.;\d]{0,50}$|\b(?:values?|levels?|results?|scores?|titers?|ratios?|concentrations?)(?: of)? (?:above|below|over|under|greater than|less than|exceeding|between|[<>≥≤]) ?[\d.]+[^.;]{0,60}$|\b(?:may|can|might) (?:also )?be (?:seen|elevated|low|high|positive|negative|abnormal|raised|increased|decreased|normal|present|found|due to) (?:in|with)?[^.;]{0,80}$/i,
  },
  // A search, a filter, a log.
  {
    effect: 'screening',
    before:
      /\b(?:search(?:ed|ing|es)?|filter(?:s|ed)?(?: applied)?|quer(?:y|ied)|typed|undo|redo|autocomplete|auto-?suggest\w*|clicked|keyword|search term|b[uú]squeda)\b[^.\n]{0,40}$/i,
  },
  {
    effect: 'screening',
    after:
      /^["”']? ?(?:viewed|opened|clicked|previewed|hovered|searched|looked up|selected from|added, removed)\b|^[^.\n]{0,30}(?:no selection made|\b\d+ (?:rows|results|hits|matches|records)\b)/i,
  },
  // Coding books.
  {
    effect: 'screening',
    before:
      /\b(?:use additional code|code (?:first|also)|excludes ?[12]|inclusion terms?|synonyms?|crosswalk|applicable to|manifestation codes?|claim denied|listing|listings|covered diagnos[ei]s|qualifying diagnos[ei]s|step therapy)\b[^\n]{0,90}$/i,
  },
  {
    effect: 'screening',
    after:
      /^[^.;\n]{0,30},? if (?:present|applicable|known|any|relevant|confirmed|positive)\b|^[^.;\n]{0,24}\((?:[A-Z]\d\d\.?-|[A-Z]\d\d\.-\))/i,
  },
  // Lectures, on the ward.
  {
    effect: 'screening',
    before:
      /\b(?:pearls?|teaching points?|learning (?:points?|objectives?|goals?)|take-?home (?:points?|messages?)|mnemonics?|fun facts?|board review|rule of thumb|journal club|key points?|trivia|objectives?|quiz|rounds question|perlas?|puntos clave)\b[^\n:]{0,25}[:–-][^\n]{0,120}$|\b(?:always|never|remember to|do not forget to|don't forget to) (?:think of|consider|suspect|rule out|exclude|ask about|screen for|check for|miss)\b[^.;]{0,40}$/i,
  },
  // "Leukemia and Lymphoma Society", "cystic fibrosis and SMA carrier screening".
  {
    effect: 'screening',
    before: /(?<!\b(?:has|have|had|known|his|her|con|tiene)\s(?:\w+ ){0,2})$/i,
    after:
      /^ ?(?:and|or|&|\/|y) ?(?!(?:his|her|the|an?|he|she|has|had|was|is|needs?)\b)[\p{L}-]+(?: [\p{L}-]+){0,3} (?:carrier )?(?:screen(?:ing|s)?|panel|serolog\w+|titers?|clinics?|program(?:me)?|cent(?:er|re)|questionnaires?|societ(?:y|ies)|association|foundation|research|awareness|team|unit|suite|department|service|institute|registry|network|conference|ward)\b/iu,
  },
  // "Autism Spectrum Rating Scales".
  {
    effect: 'screening',
    after:
      /^(?: of| for| and| in| \p{Lu}[\p{L}-]*| & | - ){0,6} (?:Scales?|Inventory|Questionnaire|Schedule|Index|Checklist|Interview|Quotient|Survey|Battery|Screener|Measure|Control Test|Profile|Disorders: \d)\b/u,
  },
  {
    effect: 'screening',
    after:
      /^ ?(?:\([A-Z0-9-]{2,9}\)|[A-Z][A-Z0-9]{2,6})?(?: gene)?,? (?:copy number|sequencing|sequence analysis|dna|deletion\/duplication|full gene|repeat analysis|mutation analysis|variant analysis|targeted|ngs|genotyp\w+|by fish)\b/i,
  },
  {
    effect: 'screening',
    before: before(String.raw`\b(?:genes?|allele|trait|copy|one copy|a single copy|gen) (?:\w+ )?(?:for|of|de|para) ${DET}`),
  },
  { effect: 'screening', before: /\b(?:carrier|portador[a]?)[,:(–-]+ ?$/i },
  // "False positives occur in lupus".
  {
    effect: 'screening',
    before:
      /\b(?:occurs?|happens?|common(?:ly)?|frequent(?:ly)?|described|reported|typical|characteristic|expected|elevated|(?:be|is|are|also) (?:seen|found|noted|elevated|raised|low|high|positive|negative|abnormal|present|used)|positives?|negatives?|se (?:ve|observa)n?|com[uú]n) (?:mostly |also |only |mainly |even )?(?:in|with|en) (?:(?:[\p{L}-]+,? )?(?:[\p{L}-]+,? (?:and|or|y) )?){1,3}(?:an? )?$/iu,
    after: /^(?!, (?:his|her|he|she|our)\b)/i,
  },
  {
    effect: 'screening',
    before: /\b(?:document|specify|record|capture|indicate|clarify|choose|select|pick|enter) (?:the |whether |an? )?$/i,
    after: /^ (?:severity|type|stage|status|laterality|control|class|subtype|from|if)\b/i,
  },
  {
    effect: 'screening',
    before:
      /(?:^|[.;:] )\W*(?:a (?:quick |short |brief )?(?:word|note|few words|primer|bit|little)|more|introduction|intro|overview|basics|primer|101|all|spotlight|focus|facts|the truth|what to know|todo) (?:on|about|to|of|sobre)\s(?:the )?$/i,
  },
  {
    effect: 'screening',
    before:
      /(?:^|[:;–-]\s*)\W*(?:the |some |many |other |three |rare |common )*(?:causes?|symptoms?|signs|types|forms|complications|genetics|treatment|mimics|triggers) of\s$/i,
  },
  // "GINA asthma strategy 2022".
  {
    effect: 'screening',
    after:
      /^ (?:[\p{L}-]+ )?(?:strateg(?:y|ies)|task ?force|bundle|campaign|initiatives?|standards|committee|council|handbook|textbook|manual|library|wiki|toolkit|bill|law|flyer|fair|gala|raffle|bake sale|ball|concert|choir|memoir|novel|film|movie|documentary|podcast|episode|song|game|poster|mug|costume|magnet|badge|button|pin|colou?ring book|worksheet|syllabus|exam question|quiz|elective|rotation|grand rounds|teaching|didactics?|literature|paper|guidelines?|criteria|algorithm|consensus|statement)\b/iu,
  },
  // A memoir by a man with it.
  {
    effect: 'screening',
    before:
      /\b(?:memoir|autobiograph\p{L}+|biograph\p{L}+|diary|blog|vlog|channel|column|speech|testimony|play|musical|cartoon|character|doll|actor|actress|author|singer|poet|painter|superhero|libro|novela)\b[^.;,]{0,40}\b(?:with|who has|having|about|of|on|con)\s$/iu,
  },
  // A board of beds.
  {
    effect: 'screening',
    before:
      /\b(?:bed ?board|census|ward list|sign-?out|hand-?off|hand-?over|rounding list|team list|unit board|bed list|bunk list|seating chart)\b[^\n]{0,130}$/i,
  },
  {
    effect: 'screening',
    before: /\b(?:school|science|class|art|history|biology|science-?fair) (?:project|fair|report|essay|paper|presentation)\b[^.]{0,60}$/i,
  },
  { effect: 'screening', before: /\b(?:the|an?|called|named) ["“]?(?:\p{Lu}\p{L}+ )?$/u, after: /^ apps?\b/i },
  {
    effect: 'screening',
    after:
      /^[^\n]{0,80}\b(?:Pediatrics|JAMA|NEJM|N Engl|Lancet|BMJ|Nature|Cochrane|Arch Dis|Am J|Eur J|J \p{Lu}\p{L}+|Acta)\b[^\n]{0,30}(?:19|20)\d\d/u,
  },
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:per|following|followed|according to|based on|adapted from|see|quoting|cit(?:es?|ed|ing)|using|used|seg[uú]n) (?:the |current |latest |our )*(?:[\p{L}\d-]+ ){0,4}(?:standards?|recommendations?|strateg(?:y|ies)|statements?|algorithms?|guid\w+|criteria|tables?|nomograms?|calculators?|tool|norms?|charts?|curves?|scoring|definitions?|gu[ií]as?) (?:for|on|in|of|de|para) ${DET}(?:[\p{L}-]+ ){0,2}`,
    ),
  },
  { effect: 'screening', after: /^ (?:self|parent|teacher|caregiver)[- ]?(?:report|rating|form|scale|survey|version)s?\b/i },
  // Whom a visit of that kind is for.
  {
    effect: 'screening',
    before:
      /\b(?:visit types?|appointment types?|visit reasons?|menu|catalog(?:ue)?|directory|glossary|topics?|agenda|workshops?|speakers?|lectures?|sessions?|titles?|key ?words?|abstracts?|temas?|programa)\b[^.;\n]{0,36}:[^.;\n]{0,100}$/i,
  },
  // Labels of forms, menus, legends and slides: they govern their own line only.
  {
    effect: 'screening',
    left: /(?:^|[(•|]\s*)\W*(?:smart ?phrases?|dot ?phrases?|\.[a-z]{4,}|(?:dx|diagnosis|icd|code|problem|reason|condition) (?:picker|chooser|selector|search|lookup|finder|menu|options)|icd(?:-10)?|flow ?sheets?|order (?:panels?|sets?|templates?|composer)|(?:note|letter|visit|document|consult|discharge|handoff)? ?templates?|recently (?:viewed|opened|used|accessed)|recent (?:searches|orders|items)|tabs?|sections? hidden|hidden|collapsed|legend|keys?|abbreviations?|acronyms?|glossary|symbols?|genogram key|poll|quiz|trivia|slides?|fig(?:ure)?s?|table \d+|cme|awards?|stickers?|bumper stickers?|t-?shirts?|banners?|medication reference|drug (?:class|reference|information|facts)|indication in|formulary|adverse (?:effects|events)|side effects?|scoring|score \d|reference|cut ?-?offs?|favou?rites|shortcuts|claims?|denials?|appt types?|standing orders?|care plan library|library|referral types?|options?|choices|values|drop-?downs?|pick ?lists?|hashtags?|subject line|leyenda|abreviaturas|opciones|plantillas?)\b[^:\n]{0,30}[:=][^\n]*$/i,
  },
  {
    effect: 'screening',
    after:
      /^[^.;\n]{0,60}[([\u2013-] ?(?:not (?:selected|chosen|checked|ticked|activated|used|prescribed|added|saved|started|entered|ordered|opened)|unchecked|deselected|0 (?:entries|rows|items|results)|no entries|empty|blank|draft|cancell?ed)\b/i,
  },
  {
    effect: 'screening',
    before:
      /\b\d+ ?[-–] ?\d+ ?(?:[:=] ?(?:mild|moderate|severe|minimal|borderline|probable|possible|likely|high|clinical)?|(?:mild|moderate|severe|minimal|borderline|probable|likely|clinical)) ?$/i,
  },
  { effect: 'screening', before: /[(;,] ?$/, after: /^ ?(?:if )?[<>≥≤] ?=? ?\d+(?:\.\d+)? ?(?:th\b|%|mmol|mg|ng|\)|;|,|$)/i },
  {
    effect: 'screening',
    before:
      /\b(?:(?:last|first|middle|family|maiden|full) ?names?|surnames?|named|called after|initials|apellidos?)(?: is| was|:| are)? $/i,
  },
  {
    effect: 'screening',
    own: /^\p{Lu}/u,
    before: /(?:^|\s)["“#]?(?:Team|Cure|Beat|Beating|Fight|Fighting|Defeat|Crush|Stop|End|Kick|Conquer|Erase|Outrun|Rock)\s$/u,
  },
  { effect: 'screening', left: /^\W*[\p{L} ]{2,30}\((?:choose|select|pick|circle|check|mark|tick|elija|marque)[^)]*\)\s*[:=][^\n]*$/iu },
];

/** "In the Down Syndrome and General Genetics Clinic", "the Asthma & Allergy Suite": capitals of a name that ends in a place. */
export const PLACE =
  /^(?:['’]s)?(?:(?: ?[&,/-] ?| (?:and|of|for|the|y) )?\s?\p{Lu}[\p{L}&]*){1,5} (?:Clinic|Cent(?:er|re)|Suite|Program(?:me)?|Unit|Service|Division|Ward|Desk|Hall|Wing|Floor|Lab|Camp|House|Home|Store|Shop|Pharmacy|Magazine|Channel|Day|Week|Month|Inventory|Scale|Schedule|Test|Panel|Screen|Questionnaire|Survey|Index|Checklist|Study|Trial|Conference|Summit|Group|Club|Team|Run|Walk|Ride)\b/u;
