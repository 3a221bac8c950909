/** In general, of nobody: titles, papers, criteria, staff, products, files and forms. */
import { before, DET, type Frame } from './frame.ts';

export const GENERAL: readonly Frame[] = [
  // "A documentary on Tourette syndrome", "a science-fair project on".
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:documentar(?:y|ies)|films?|movies?|shows?|series|episodes?|plays?|musicals?|novels?|stor(?:y|ies)|books?|comics?|songs?|games?|podcasts?|videos?|clips?|lessons?|class(?:es)?|chapters?|essays?|papers?|posters?|presentations?|speech(?:es)?|talks?|projects?|assignments?|homework|thesis|debates?|exhibits?|quiz(?:zes)?|articles?|magazines?|blogs?|segments?|specials?|headlines?|libros?|pel[ií]culas?|documental(?:es)?|proyectos?|tareas?|cuentos?|art[ií]culos?|myths?|truths?|facts?|news|updates?|tips|lectures?|seminars?|sessions?|topics?|modules?|events?|training|charlas?|mitos) (?:[a-zÀ-ɏ]+ )?(?:on|about|featuring|dealing with|regarding|concerning|titled|called|sobre|acerca de|de un niño con) (?!his\b|her\b|my\b)[^.;]{0,40}`,
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
      String.raw`\b(?:guidelines?|guidance|consensus|position (?:paper|statement)|practice parameters?|policy statement|clinical report|algorithms?|standards? of care|state of the art|handbook|textbook|manual|gu[ií]a|initiative|classification|nomenclature|(?<!\bmeets? (?:the |all |full )?)definition|dosing|(?<!\b(?:for|and|or|ongoing|continued|further|with|w\/|medical|current|long-?term|optimal) )management|pathophysiology|epidemiology|incidence|prevalence|etiology|natural history|hallmarks?|mnemonic) (?:on|for|in|of|about|regarding|de|para|sobre) (?!his\b|her\b|this\b|my\b)${DET}(?:(?:the )?(?:[a-zÀ-ɏ]+ ){0,2}(?:of|in|for) )?(?:[a-zÀ-ɏ-]+ ){0,2}`,
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
      String.raw`\b(?:\d+|one|two|uno|una) (?:in|of|out of|de cada) (?:every )?[\d,.]*(?:[a-zÀ-ɏ]+ )?(?:children|babies|births|people|teens|kids|newborns|niños|boys|girls|adults|personas)? ?(?:has|have|with|is born with|tiene|live with|develops?|gets?) `,
    ),
  },
  // "Asthma affects …", "that asthma is a swelling of …", "VACTERL stands for".
  {
    effect: 'screening',
    before: before(String.raw`(?:^|[.;:(]|\b(?:that|since|because|whereas|while|why|how|que|as))\W*(?:all |the |most )?`),
    after:
      /^ (?:(?:often|usually|typically|rarely|never|always|mainly|mostly|generally|may|can|will|suele) )*(?:occurs?|affects?|strikes?|tends? to|arises?|originates?|begins? (?:in|before|after|with)|starts? (?:in|before|after|with)|comes? (?:back|from|in)|spreads?|results? from|presents? (?:with|in|as|at)|manifests?|stands? for|is short for|is (?:the )?(?:more|less|most|very|quite|rather|not)? ?(?:common|rare|frequent|prevalent|contagious|hereditary|inherited|genetic|treatable|preventable|curable|caused|passed|spread|defined|diagnosed (?:by|when|with)|treated (?:with|by))|are (?:common|rare|caused|inherited)|is (?:an? |the )?(?:[a-zÀ-ɏ]+ )?(?:swelling|inflammation|disease|disorder|condition|infection|tumou?r|abnormality|problem (?:of|in|with)|defect|curve|weakness|narrowing|kind|type|form|name|word|great|reason|cause|mimic)s?\b|se debe|es una?)\b/i,
  },
  // "Dr Patel (leukemia and lymphoma)", "director, pediatric epilepsy".
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:dr|drs|dra|prof|professor|consultant|attending|fellow|specialist|md|do|np|rn|phd|director|chief|chair|head|lead|expert|medical director|section head|doctora?)\b\.?,? [^.;(\n]{0,40}(?:\(|,|-|–|of|for|de) ?(?:(?:the|our|pediatric|division|section|program|of|for|and|la|clinical|center|&|[a-zÀ-ɏ]+ and|[a-zÀ-ɏ]+ &|[a-zÀ-ɏ]+,) ){0,5}`,
    ),
    after:
      /^(?:(?:,? (?:and|&) | ?[/,&] ?)[a-zÀ-ɏ ]{3,30})?(?:\)|,| (?:program|service|division|section|team|clinic|center|centre|unit|research|fellowship|lab|group|institute))/i,
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
      /^(?:['’]s)?[- ](?:[a-zÀ-ɏ]+ ){0,2}?(?:brand|relief|essentials?|balm|gumm(?:y|ies)|multivitamins?|lozenges?|tea|herbal|blankets?|pillows?|caps?|hats?|bracelets?|headbands?|socks|toys?|smart ?\w+|samples?|lotion|soap|shampoo|snacks?|cookies|bars?|friendly|safe|free|proof|tracker|diary app|spacers?)\b/i,
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
      /^[^\n]{0,90}(?:\b(?:19|20)\d\d; ?\d+|\bet al\b|\bdoi\b|\bpmid\b|\bpp?\. ?\d+|\bJ(?:ournal)? (?:of )?(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ]+ ?){1,3}(?:19|20)\d\d)/,
  },
  // "6.5 or above consistent with diabetes".
  {
    effect: 'screening',
    before:
      /\d ?(?:%|mg\/dL|mmol\/L|U\/m?L|ng\/mL|mcg)? ?(?:or|and) (?:above|more|higher|greater|over|up|below|less|lower|under)\b[^.;\d]{0,50}$|\b(?:values?|levels?|results?|scores?|titers?|ratios?|concentrations?)(?: of)? (?:above|below|over|under|greater than|less than|exceeding|between|[<>≥≤]=?) ?[\d.]+[^.;]{0,60}$|\b(?:may|can|might) (?:also )?be (?:seen|elevated|low|high|positive|negative|abnormal|raised|increased|decreased|normal|present|found) (?:in|with)?[^.;]{0,80}$/i,
  },
  // "An association of this variant with autism", "a link between the drug and stroke".
  {
    effect: 'screening',
    before:
      /\b(?:associations?|links?|correlations?|connections?|asociaci[oó]n) (?:of|between|entre) [^.;]{2,40} (?:with|and|to|con|y) (?:[\w-]+,? (?:and |or )?){0,3}$/i,
  },
  // "Mental health records (depression, HIV) need a separate signature".
  {
    effect: 'screening',
    left: /\b(?:records?|information|documents?|release)\b/i,
    after: /^[^.]{0,80}\b(?:needs?|requires?) (?:an? )?(?:[\w-]+ ){0,2}(?:signature|authorization|consent|permission|release)\b/i,
  },
  // A search, a filter, a log.
  {
    effect: 'screening',
    before:
      /\b(?:search(?:ed|ing|es)?|filter(?:s|ed)?(?: applied)?|typed|undo|redo|autocomplete|auto-?suggest\w*|clicked|keyword|search term|b[uú]squeda)\b[^.\n]{0,40}$/i,
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
    after: /^[^.;\n]{0,30},? if (?:present|applicable|known|any|relevant|confirmed|positive)\b/i,
  },
  { effect: 'screening', after: /^[^.;\n]{0,24}\((?:[A-Z]\d\d\.?-|[A-Z]\d\d\.-\))/i },
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
      /^ ?(?:and|or|&|\/|y) ?(?!(?:his|her|the|an?|he|she|has|had|was|is|needs?|new york heart)\b)[a-zÀ-ɏ-]+(?: [a-zÀ-ɏ-]+){0,3} (?:carrier )?(?:screen(?:ing|s)?|panel|serolog\w+|titers?|clinics?|program(?:me)?|cent(?:er|re)|questionnaires?|societ(?:y|ies)|association|foundation|research|awareness|team|unit|suite|department|service|institute|registry|network|conference|ward)\b/i,
  },
  // "Autism Spectrum Rating Scales".
  {
    effect: 'screening',
    after:
      /^(?: of| for| and| in| [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ-]*| & | - ){0,6} (?:Scales?|Inventory|Questionnaire|Schedule|Index|Checklist|Interview|Quotient|Survey|Battery|Screener|Measure|Control Test|Profile|Disorders: \d)\b/,
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
      /\b(?:occurs?|happens?|common(?:ly)?|frequent(?:ly)?|described|reported|typical|characteristic|expected|elevated|(?:be|is|are|also) (?:seen|found|noted|elevated|raised|low|high|positive|negative|abnormal|present|used)|positives?|negatives?|se (?:ve|observa)n?|com[uú]n) (?:mostly |also |only |mainly |even )?(?:in|with|en) (?:(?:[a-zÀ-ɏ-]+,? )?(?:[a-zÀ-ɏ-]+,? (?:and|or|y) )?){1,3}(?:an? )?$/i,
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
      /^ (?:[a-zÀ-ɏ-]+ )?(?:strateg(?:y|ies)|task ?force|bundle|campaign|initiatives?|standards|committee|council|handbook|textbook|manual|library|wiki|toolkit|bill|law|flyer|fair|gala|raffle|bake sale|ball|concert|choir|memoir|novel|film|movie|documentary|podcast|episode|song|game|poster|mug|costume|magnet|badge|button|pin|colou?ring book|worksheet|syllabus|exam question|quiz|elective|rotation|grand rounds|teaching|didactics?|literature|paper|guidelines?|criteria|algorithm|consensus|statement)\b/i,
  },
  // A memoir by a man with it.
  {
    effect: 'screening',
    before:
      /\b(?:memoir|autobiograph[a-zÀ-ɏ]+|biograph[a-zÀ-ɏ]+|diary|blog|vlog|channel|column|speech|testimony|play|musical|cartoon|character|doll|actor|actress|author|singer|poet|painter|superhero|libro|novela)\b[^.;,]{0,40}\b(?:with|who has|having|about|of|on|con)\s$/i,
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
  { effect: 'screening', before: /\b(?:the|an?|called|named) ["“]?(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ]+ )?$/, after: /^ apps?\b/i },
  {
    effect: 'screening',
    after:
      /^[^\n]{0,80}\b(?:Pediatrics|JAMA|NEJM|N Engl|Lancet|BMJ|Nature|Cochrane|Arch Dis|Am J|Eur J|J [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ]+|Acta)\b[^\n]{0,30}(?:19|20)\d\d/,
  },
  {
    effect: 'screening',
    before: before(
      String.raw`\b(?:per|following|followed|according to|based on|adapted from|see|quoting|cit(?:es?|ed|ing)|using|used|seg[uú]n) (?:the |current |latest |our )*(?:(?!meets? )[a-zÀ-ɏ\d-]+ ){0,4}(?:standards?|recommendations?|strateg(?:y|ies)|statements?|algorithms?|guid\w+|criteria|tables?|nomograms?|calculators?|tool|norms?|charts?|curves?|scoring|definitions?|gu[ií]as?) (?:for|on|in|of|de|para) ${DET}(?:[a-zÀ-ɏ-]+ ){0,2}`,
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
    own: /^[A-ZÀ-ÞĀ-ɏ]/,
    before: /(?:^|\s)["“#]?(?:Team|Cure|Beat|Beating|Fight|Fighting|Defeat|Crush|Stop|End|Kick|Conquer|Erase|Outrun|Rock)\s$/,
  },
  { effect: 'screening', left: /^\W*[a-zÀ-ɏ ]{2,30}\((?:choose|select|pick|circle|check|mark|tick|elija|marque)[^)]*\)\s*[:=][^\n]*$/i },
];

/** "In the Down Syndrome and General Genetics Clinic", "the Asthma & Allergy Suite": capitals of a name that ends in a place. */
export const PLACE =
  /^(?:['’]s)?(?:(?: ?[&,/-] ?| (?:and|of|for|the|y) )?\s?[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ỿ&]*){1,5} (?:Clinic|Cent(?:er|re)|Suite|Program(?:me)?|Unit|Service|Division|Ward|Desk|Hall|Wing|Floor|Lab|Camp|House|Home|Store|Shop|Pharmacy|Magazine|Channel|Day|Week|Month|Inventory|Scale|Schedule|Test|Panel|Screen|Questionnaire|Survey|Index|Checklist|Study|Trial|Conference|Summit|Group|Club|Team|Run|Walk|Ride)\b/;
