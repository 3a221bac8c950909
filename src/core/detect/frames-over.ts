/** What a course says is over, or was never begun: closed, outgrown, a scar of it, not offered. */
import type { Frame } from './frame.ts';

export const OVER: readonly Frame[] = [
  // "G-tube placed & removed", "trach 2019, decannulated 2021".
  {
    effect: 'resolved',
    after:
      /^[^.;:]{0,40}(?:\b(?:and|then)\b|&|\/|,|->|→) ?(?:later |since |now |was )*(?:removed|taken (?:out|down)|decannulated|reversed|weaned off|discontinued)\b(?! (?:if|when|once))/i,
  },
  // "Speech delay, graduated from therapy".
  {
    effect: 'resolved',
    after:
      /^(?: in \d{4}| at \w+)?,? (?:(?:has|have|had|now|since|later|then) )*(?:graduated (?:from|out of)|passed (?:(?:an?|the|oral|food|in-office|baked) )*challenge)\b/i,
  },
  // "Transient SVT with the wire".
  { effect: 'resolved', before: /\b(?:transient|transitori[oa]) (?:[a-zÀ-ɏ-]+ )?$/i },
  // "DVT treated for 3 months, repeat US clear".
  {
    effect: 'resolved',
    after:
      /^[^.;]{0,80}\b(?:repeat|f\/u|follow-?up|subsequent|last|later) (?:US|ultrasound|doppler|echo|MRI|CT|scan|imaging|study) (?:was |is )?(?:clear|resolved|no (?:clot|thrombus))\b/i,
  },
  // "Had home oxygen until 9 months of age", "treated with leuprolide until age 11".
  {
    effect: 'resolved',
    before:
      /\b(?:had|was on|were on|required|needed|used|received|tuvo|us[oó]|necesit[oó]|recibi[oó]) (?:(?:an?|the|his|her|nocturnal|continuous|supplemental|una?) ){0,2}$/i,
    after: /^[^.;:,]{0,25} (?:until|till|hasta) (?:(?:about|~|he was|she was|age|the age of|los|la) ?){0,2}\d/i,
  },
  // "Was on hemodialysis for 4 years before the transplant".
  {
    effect: 'resolved',
    before:
      /\b(?:had|was on|were on|been on|required|needed|received|underwent|maintained on|tuvo|recibi[oó]|estuvo (?:en|con)) (?:(?:an?|the|his|her|nightly|regular|long-?term|home|una?) ){0,2}$/i,
    after:
      /^[^.;:,]{0,25} (?:before|prior to|until|till|up to|antes del?|hasta) (?:(?:the|his|her|a|their|receiving|getting|undergoing|first|second|renal|kidney|liver|heart|lung|bone marrow|stem cell|el|la|su) ){0,3}(?:transplant\w*|trasplante|surgery|repair|operation|cirug[ií]a)\b/i,
  },
  // "SVT, status post ablation", "supraventricular tachycardia ablated at 9".
  {
    effect: 'resolved',
    own: /tachycard|taquicard|arr[hi]|SVT|TSV|wolff|WPW|flutter|fibrilla/i,
    after:
      /^(?: \([^)]{1,20}\))?,? ?(?:(?:status|state)[ -]post|s\/p|post|after|treated (?:with|by)|cured (?:with|by)|tras|with) (?:[a-zÀ-ɏ-]+ ){0,3}(?:ablation|ablaci[oó]n)\b|^[^.;:]{0,20} (?:was |were )?(?:successfully )?ablated\b/i,
  },
  { effect: 'resolved', after: /^[^.;:,]{0,15},? treated (?:with|by) [^.;:,]{2,30} (?:until|till) (?:age )?\d/i },
  // "G-tube scar dry".
  { effect: 'resolved', after: /^(?:[- ]site)? scars?\b/i },
  // "Had asthma as a preschooler", "had a depressive episode in the first months".
  {
    effect: 'resolved',
    before: /\b(?:had|tuvo|sufri[oó]|suffered|experienced) (?:(?:an?|one|un|una|his|her|mild|severe|some|bad|brief|single|two) ){0,3}$/i,
    after:
      /^[^.;,]{0,25}? (?:as an? (?:\w+ )?(?:pre-?schooler|toddler|baby|infant|newborn|neonate|child|kindergartner|teen|teenager|adolescent)|in (?:the first|infancy|early childhood|pre-?school|kindergarten)|de (?:beb[eé]|lactante|ni[nñ][oa]|peque[nñ][oa])|during the first)\b/i,
  },
  // "In remission from", "grew out of his asthma", "has used no inhaler since".
  { effect: 'resolved', before: /\b(?:grew|grown|growing) out of (?:his |her |the )?$/i },
  // "Workup: tTG nl; celiac, Crohn, hyperthyroid excluded".
  {
    effect: 'negated',
    left: /\b(?:work-?up|w\/u|labs?|tests?|testing|evaluation|estudios)\b[^.]*$/i,
    after:
      /^(?:'s|’s)?(?: disease)?(?:, [a-zÀ-ɏ '’-]{2,30}){0,5},? (?:and |or |y )?[a-zÀ-ɏ '’-]{2,30} (?:all )?(?:were |was )?(?:excluded|ruled out|descartad[oa]s)\b/i,
  },
  // "Narcolepsy isn't suggested".
  {
    effect: 'negated',
    after:
      /^[^.;,]{0,20} (?:(?:is|was|are|were|does|did|has|have)n['’]?t|(?:is|was|are|were) not) (?:(?:\w+ly|at all|being|been|felt to be|thought to be) )*(?:suggested|supported|suspected|likely|present|seen|evident|confirmed|found|shown|apparent|established|identified|fit|explain)\b(?! (?:until|before|yet))/i,
  },
  // "Sent to an eating disorder service, which it was not".
  {
    effect: 'negated',
    after:
      /^[^.;,]{0,15},? (?:(?:which|but) (?:it|this|that|he|she) (?:was|is|did|does|has|had)(?: not|n['’]t)|lo que no (?:era|es|fue))\b/i,
  },
  // "HSCT/gene therapy not standard for XLA".
  {
    effect: 'negated',
    own: /transplant|trasplante|HSCT|BMT|trach|traqueo|tube|sonda|dialysis|di[aá]lisis|ostomy/i,
    after:
      /^(?:\/[a-zÀ-ɏ ]{2,20})? (?:is |are |was |were )?(?:not|never|no) (?:(?:yet|currently|felt to be|considered|est[aá]) )*(?:standard|indicated|recommended|offered|needed|required|necessary|an option|appropriate|est[aá] indicad[oa]|indicad[oa])\b/i,
  },
  // "Can follow in this situation".
  {
    effect: 'hypothetical',
    after:
      /^(?: \([^)]{1,20}\))? (?:can|may|could|might|puede|pueden) (?:also |then |sometimes |rarely |occasionally |later |still )*(?:follow|occur|develop|happen|appear|arise|ensue|result|emerge|supervene|begin|aparecer|ocurrir|desarrollarse)\b/i,
  },
  // "Asks about bone marrow transplant", "pregunta por el trasplante".
  {
    effect: 'hypothetical',
    before:
      /\b(?:pregunt(?:a|an|[oó]|aron|ando)|consulta(?:n|ron)?|ask(?:s|ed|ing)?|inquir(?:es?|ed|ing)|wonder(?:s|ed|ing)?) (?:\w+ )?(?:about|regarding|por|sobre|acerca de(?:l)?) (?:(?:a|an|the|el|la|los|las|un|una|possible|having|getting) ){0,2}$/i,
  },
  // "Liver tumors (hepatoblastoma, Wilms) need ultrasound screening".
  {
    effect: 'screening',
    after:
      /^[^.;:]{0,40}\)? (?:needs?|requires?|warrants?|is why|calls? for) (?:\w+ ){0,3}(?:screening|surveillance|monitoring|vigilance)\b/i,
  },
  // "Were he to fit again we would label it epilepsy", "any worsening depression and she is to ring".
  {
    effect: 'hypothetical',
    left: /(?:^|[.;] )\W*(?:were|had|should) (?:he|she|it|this|that|they|the (?:patient|child)|mr\.?|mrs\.?|ms\.?)\b.*\bwould\b[^.;]*$/i,
  },
  {
    effect: 'hypothetical',
    left: /(?:^|[.;:] )\W*(?:for |with |at |with the first )?any\b[^.;]*$/i,
    after: /^[^.;]{0,50}?\b(?:ring|call|phone|dial|contact|attend|come back|return|seek|go to|present to|be seen|let us know)\b/i,
  },
  // "Asthma runs through the whole of mum's side".
  {
    effect: 'other',
    after: /^[^.;]{0,40}\bruns? (?:\w+ly |right |all )?(?:through|down|along|on|in)\b[^.;]{0,25}\b(?:side|family|generations?|line)\b/i,
  },
  {
    effect: 'possible',
    before:
      /(?:^|[.;:,–—-]\s*|\b(?:and|please|then|will|would|could you|let us) )exclude (?:(?:an?|any|the|underlying|coexisting) ){0,2}$/i,
  },
  // "Stroke, heart failure and death among risks".
  {
    effect: 'hypothetical',
    after:
      /^[^.;]{0,50} (?:among|amongst) (?:(?:the|possible|potential|known|its|listed) )*(?:risks?|side effects|complications|hazards)\b/i,
  },
  // "Spina bifida in utero (sibling of patient)".
  {
    effect: 'other',
    after:
      /^[^.;()]{0,30}\((?:the |unborn |future )*(?:sibling|brother|sister|mother|father|cousin|twin|parent|relative)s? of (?:the |our |this )?(?:patient|pt|child)\b/i,
  },
  // "Worries: tracheostomy, pain"; "hopes: …".
  {
    effect: 'hypothetical',
    left: /(?:^|[.;\n]\s*)(?:main |biggest |parents['’]? |family['’]?s? |her |his |their )?(?:worries|fears|hopes(?: and (?:fears|worries))?|preguntas|miedos|temores)\s*[:=][^.;]*$/i,
  },
  // "Was worked up for muscular dystrophy".
  {
    effect: 'possible',
    before:
      /\b(?:worked[ -]?up|being (?:evaluated|assessed|investigated)|investigated|studied|evaluated \w+ly|\w+ly evaluated)(?: \w+ly| by \w+| in \w+)? for (?:(?:an?|the|possible|underlying|any) ){0,2}$/i,
  },
  // "Asks whether it could be migraine, as she has migraine herself".
  {
    effect: 'other',
    before: /\b(?:as|since|because|for) (?:he|she|they) (?:also |too )?(?:has|have|had|gets?|suffers? from) (?:[a-zÀ-ɏ-]+ ){0,2}$/i,
    after: /^(?: headaches?| attacks?)? (?:herself|himself|themselves)\b/i,
  },
  // "Mom says that she was diagnosed with lupus herself".
  {
    effect: 'other',
    left: /\b(?:mother|mom|mum|father|dad|grandmother|grandma|grandfather|aunt|uncle|sister|brother|parent|caregiver|guardian)\b/i,
    after: /^ (?:herself|himself|themselves)\b/i,
  },
  // "Dad says he himself had ADHD".
  {
    effect: 'other',
    before:
      /\b(?:mother|mom|mum|father|dad|parent|grandmother|grandfather|aunt|uncle|caregiver|madre|padre)\b[^.;]{0,30}\b(?:(?:he|she|who) (?:himself|herself)|himself|herself|el mismo|ella misma) (?:also |too |now )?(?:has|had|was|is|carries|takes|tiene|tuvo)\s(?:[\w-]+ ){0,4}$/i,
  },
  // "W/ grandma's meter (she is diabetic)".
  {
    effect: 'other',
    before:
      /\b(?:mother|mom|mum|father|dad|grandma|grandmother|grandpa|grandfather|aunt|uncle|brother|sister|cousin|sibling|neighbor|teacher|nanny|roommate)(?:['’]s)?\b[^.;()]{0,30}\((?:who |she |he |they )?(?:is|are|was|has|have|had|takes? \w+ for) (?:an? |the )?(?:\w+ )?$/i,
  },
];
