/** Whose a disease is when it is not the patient's: other people's, animals', nobody's. */
import { before, type Frame } from './frame.ts';

export const RELATIVE = `(?:(?:step|half|grand|great|foster|birth|biological|bio|adoptive|maternal|paternal|older|younger|big|little|baby|late|twin)[- ]?)*(?:mother|mom|mum|mama|father|dad|papa|parent|sister|brother|sibling|sib|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|nana|granny|son|daughter|wife|husband|partner|boyfriend|girlfriend|madre|padre|hermana|hermano|t[ií]a|t[ií]o|prim[oa]|abuel[oa])s?`;
/** Who lives, works or studies around a child, and their animals. */
const ROLE = `(?:friend|classmate|class-mate|schoolmate|roommate|housemate|flatmate|bunkmate|teammate|playmate|pen ?pal|neighbou?r|lodger|tenant|landlord|landlady|boss|colleague|co-?worker|employer|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|godmother|godfather|godparent|pupil|student|kid|child next door|(?:boy|girl|man|woman|child|patient|baby|infant|kid|teen) (?:in (?:the )?(?:next|other|same)|next door|across|down the|from (?:church|school|camp|class)|at (?:church|school|camp|daycare|the))|driver|coach|teacher|tutor|principal|librarian|pastor|priest|rabbi|counsel?lor|babysitter|sitter|nanny|aide|interpreter|translator|caseworker|social worker|physician|pediatrician|doctor|nurse|therapist|trainer|instructor|celebrity|singer|actor|actress|athlete|donor|surrogate|(?:gestational )?carrier|birth family|biological family|birth parents?|family of origin|dog|cat|puppy|kitten|pet|horse|pony|hamster|guinea pig|rabbit|parrot|goat|labrador|poodle|retriever|perr[oa]|gat[oa]|amig[oa]|vecin[oa]|compa[nñ]er[oa]|maestr[oa])s?`;
const LIVES = String.raw`(?:(?:who|which|that|also|just|recently|now|both|then|once|has|have|had|was|were|is|are|been|herself|himself|,) ?)*(?:\b(?:has|have|had|is|are|was|were|lives? with|living with|suffers?|suffered|takes?|took|uses?|needs?|died|passed away|lost|grew up with|with|w\/|got|carries|carried|beat|survived|developed|told|diagnosed|treated|reported|lists?|put down|tiene|tienen|toma|muri[oó]|con|padece)\b|:|,|\()`;

/** Somebody else's. */
export const OTHERS: readonly Frame[] = [
  // "The bus driver is a leukemia survivor", "the egg donor reported Hashimoto", "the family dog takes phenobarbital for epilepsy".
  {
    effect: 'other',
    before: before(
      String.raw`\b(?:the|an?|his|her|their|our|my|one|another|this|that|some|two|best|old|new|family|foster|other|mom's|dad's|el|la|su|un|una) (?:[a-zÀ-ɏ-]+ ){0,2}?${ROLE}(?:'s (?:son|daughter|child|mother|father))?,? ${LIVES}[^.;]{0,60}`,
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
      /\b(?:cast|(?:plays?|played|playing)(?![^.;]{0,30},)|portray\w*|roles?|part|characters?|dress(?:ed|es)?(?: up)?|dolls?|hero(?:ine)?|protagonist|puppets?|figure)\b[^.;]{0,30}\b(?:with|who has|who is|has)\s(?:an? )?$/i,
  },
  // "Sperm donor: healthy apart from asthma", at the head of a sentence.
  {
    effect: 'other',
    left: /(?:^|[.;] *)\W*(?:[a-zÀ-ɏ-]+ ){0,2}(?:donor|surrogate|gestational carrier|birth (?:family|parents?)|biological family|best friend|friend|classmate|roommate|(?:bus|school|taxi) driver|neighbou?r|coach|boss|landlord|godmother|godfather|dog|cat|puppy|kitten|horse|hamster|perr[oa]|gat[oa]|donante)s?(?: \((?:[a-zÀ-ɏ]+ ?){1,3}\))?(?::|,| (?:has|had|have|is|was|were|with|takes|took|reported|reports|lists?|lives|died|got|needs|who|tiene|con|toma)\b)(?!.*\b(?:he|she|pt|patient|states|says|noted|brought|called)\b)[^.;]{0,60}$/i,
  },
  // "Sits beside a boy with Down syndrome", "two kids on his team have asthma".
  {
    effect: 'other',
    before:
      /\b(?:beside|next to|near|by|like|than|behind|alongside|among|between|against|help(?:s|ed|ing)?|knows?|knew|met|meets|saw|sat|sits|plays?|visited|donated (?:\w+ )?(?:for|to)|babysits(?: for)?|cares for|mentors|tutors|befriended|dates|dating|bull(?:y|ies|ied)|with|shared \w+ with|junto a) (?:an?|another|one|two|some|other|un|una) (?:[a-zÀ-ɏ-]+ ){0,2}(?:boy|girl|kid|child|man|woman|guy|lady|teen|student|pupil|patient|person|adult|baby|fellow|player|toddler|family|ni[nñ][oa])s? (?:[a-zÀ-ɏ-]+ ){0,4}?(?:with|who (?:has|had|have)|having|in treatment for|con|que tiene)\s(?:[a-zÀ-ɏ-]+ ){0,2}$/i,
  },
  {
    effect: 'other',
    before:
      /\b(?:two|three|four|several|some|other|many|few|both|most|dos|tres|varios) (?:[a-zÀ-ɏ-]+ ){0,2}(?:kids|children|boys|girls|students|pupils|friends|players|people|patients|siblings|classmates|babies|families|members|relatives|adults|teammates|ni[nñ]os)\b[^.;]{0,30}\b(?:have|had|with|are|were|who|tienen|con)\s[^.;,]{0,20}$/i,
  },
  // "A diabetic cat".
  {
    effect: 'other',
    after: new RegExp(`^ (?:old )?${ROLE}\\b(?! (?:who|with|today|here|is here|seen|admitted))`, 'i'),
    before: /\b(?:an?|the|his|her|their|our|one|two|other|own|another|some)\s(?:[a-zÀ-ɏ-]+ )?$/i,
  },
  // "The mailman, who has Crohn's disease".
  {
    effect: 'other',
    before:
      /\b(?:the|an?|his|her|their|our|my|el|la|un|una) (?:[a-zÀ-ɏ-]+ )?(?!patient|child|boy|girl|infant|baby|newborn|neonate|toddler|teen|adolescent|youngster|kid|preschooler|preemie|twin|male|female|woman|man|gentleman|student|pt|proband|daughter|son|ni[nñ][oa]|paciente|lactante|menor)[a-zÀ-ɏ-]{3,},? (?:who|quien)(?:,? \w+,?)? (?:has|had|is|was|lives|suffers|suffered|takes|died|carries|survived|tiene|padece)\b[^.;]{0,40}$/i,
  },
  // "Asthma action plan number for her niece".
  {
    effect: 'other',
    after:
      /^[^.;,]{0,40} (?:for|belonging to) (?:his|her|their) (?:[a-z]+ )?(?:niece|nephew|cousin|sister|brother|mother|father|husband|wife|grand\w+|roommate|neighbou?r|friend)\b(?!['’]s)/i,
  },
  // "He is married with one son with autism".
  {
    effect: 'other',
    before:
      /^\W*(?:(?:social history|social|sh):\s*)?(?:he|she|(?:the )?patient|(?:mr|mrs|ms)\.? \w+) (?:is (?:married|divorced|widowed|separated|single)\b[^.;]{0,40}|lives (?:with|alone)[^.;]{0,40}|has|is the \w+ (?:caretaker|caregiver|parent) of)(?:,| and| with)* (?:an?|one|two|three|four|his|her)(?: \w+)? (?:sons?|daughters?|child(?:ren)?|stepson|stepdaughter|grand\w+)(?: \w+){0,2} (?:with|who ha(?:s|ve))\s(?:\w+ ){0,3}$/i,
  },
  // "Depression and alcohol on the mother's side".
  { effect: 'other', after: /^[^.;:]{0,30} on (?:the |his |her |their )?(?:mother|father|mom|dad|maternal|paternal)(?:['’]s)? side\b/i },
  // "Grandson of a patient with Wilson disease".
  {
    effect: 'other',
    before:
      /\b(?:grandson|granddaughter|nephew|niece|son|daughter|cousin|offspring|wife|husband|widow|partner|fianc[eé]e?|sister|brother|caregiver|roommate|friend|niet[oa]|sobrin[oa]) (?:of|to|de) (?:an?|the|another|two|un|una) (?:[a-zÀ-ɏ-]+ )?(?:patient|man|woman|person|lady|gentleman|adult|child|boy|girl|mother|father|survivor|hombre|mujer)s? (?:with|who ha[sd]|having|con)\s(?:[a-zÀ-ɏ-]+ ){0,2}$/i,
  },
  {
    effect: 'other',
    before:
      /\b(?:donor|surrogate|donante)(?:['’]s)?(?: [a-zÀ-ɏ-]+){0,3} (?:profiles?|files?|reports?|records?|notes?|lists?|history|screen\w*|mentions?|shows?|forms?)\b[^.;]{0,40}$/i,
  },
  // "A girl in her dance class wears a pump for type 1 diabetes".
  {
    effect: 'other',
    before:
      /\b(?:an?|the|another|one|some|two|other) (?:[a-zÀ-ɏ-]+ )?(?:boy|girl|child|kid|baby|man|woman|lady|guy|teen|teenager|patient|student|person|family|children|kids|people)s? (?:in|on|at|down|across|behind|beside|near|next|over|from) (?:to )?(?:(?:his|her|their|our|this|that|next|same|other|adjacent|neighbou?ring|school|church|class|camp|daycare|team|town|dialysis|the (?:next|same|other|adjacent|school|church|class|camp|daycare|team|street|block|bus|ward|waiting))\b)[^.;]{0,60}$/i,
  },
  // "Of his own depression", "her orchestra conductor is known to have epilepsy".
  { effect: 'other', before: /\b(?:his|her|their|my|its|su) (?:own|propi[oa])\s(?:(?!insulin|feeds|meds|care)[a-zÀ-ɏ-]+ ){0,3}$/i },
  {
    effect: 'other',
    before:
      /\b(?:his|her|their) (?!(?:[a-zÀ-ɏ-]+ )?(?:heart|kidneys?|brain|spine|hips?|eyes?|ears?|foot|feet|legs?|arms?|hands?|head|face|lungs?|liver|skin|teeth|voice|speech|growth|development|echo|mri|eeg|ct|labs?|exam|chart|history|course|condition|disease|syndrome|mutation|variant|gene|diagnosis|pattern|picture|biopsy|team|left|right|problem|report|results?|scan|x-?ray|ultrasound|weight|family|stay|medical|past|genetic|testing)s? )(?:(?!(?:he|she|and|but|now|that|who|son|daughter|child|boy|girl|baby|infant|kid|visit|mother|father|mom|dad|parents?|family|brother|sister|siblings?) )[a-zÀ-ɏ-]+ ){1,3}(?:has|have|is known to have|suffers from|was diagnosed with|is diagnosed with|lives with|died of|died from|is treated for|was treated for|takes [a-zÀ-ɏ-]+ for|wears|survived|struggles with|battles)\s(?:[a-zÀ-ɏ-]+ ){0,3}$/i,
  },
  // "My older son's Crohn's".
  {
    effect: 'other',
    before:
      /\b(?:my|our|her|his|their|an?|the) (?:other|older|younger|oldest|youngest|eldest|middle|second|third|another|little|big|grown) (?:son|daughter|child|kid|boy|girl|one|baby|twin)(?:['’]s)?\b[^.;:]{0,40}$/i,
  },
  // "Nobody in the family died suddenly or has Marfan syndrome".
  {
    effect: 'other',
    left: /(?:^|[.;]\s*|\b(?:that|and)\s)\W*(?:no ?body|no one|none|not one|nadie|ningun[oa]) (?:else |other )?(?:at|in|on|of|from|en|de|del) (?:the |his |her |their |either |la |su )?(?:[a-zÀ-ɏ-]+ ){0,2}(?:family|household|home|house|side|siblings?|sibs|relatives|parents?|brothers?|sisters?|cousins?|casa|familia|hermanos|parientes)\b(?![^.;]*\b(?:he|she|patient|pt|but|except|besides|other than|apart)\b)[^.;]{0,100}$/i,
  },
];

/** Around the mention: a paper in the wrong chart. */
export const MISFILED =
  /\b(?:wrong (?:chart|patient|child|record|folder|file|kid|person|mrn)|misfiled|mis-?filed|(?:meant|intended) for (?:another|a different|someone|somebody|(?!this|the|us|him|her)[a-zÀ-ɏ]+['’]?s? (?:chart|file|record|folder))|belong(?:s|ed)? (?:to|in|with) (?:another|a different|someone|somebody|(?!him|her|this|our|the)[a-zÀ-ɏ]+ [a-zÀ-ɏ]\b)|(?:another|a different) (?:patient|child|family|chart|record|person|student)(?:'s)?|\b(?:ignore|disregard)\b[^.]{0,40}\b(?:message|note|refill|request|previous|above|last)\b|\bthis is [a-zÀ-ɏ][a-zÀ-ɏ]+['’]s (?:chart|message|portal|account|file)|paciente equivocad[oa]|expediente equivocado)/i;
