/** What a sentence does with a disease that it fears, warns of, prevents or only thinks of. */
import type { Frame } from './frame.ts';

export const THOUGHT_OF: readonly Frame[] = [
  // "Protocol used: Asthma Attack", "asthma inservice for coaches": what a paper or a lesson is called.
  { effect: 'screening', left: /\b(?:protocols?|guidelines?|care advice|decision tree)(?: used| followed| title)? ?[:=][^.;\n]*$/i },
  {
    effect: 'screening',
    after:
      /^(?: (?:and|&) [a-z]+)? (?:in-?services?|trainings?|workshops?|webinars?|assembl(?:y|ies)|lectures?)\b(?! (?:as|with|today) (?:he|she|his|her)\b)/i,
  },
  // "Watched closely for development of pulmonary hypertension".
  {
    effect: 'hypothetical',
    before:
      /\b(?:watch|monitor|follow|observ|surve)\w*(?: \w+){0,3} for (?:the |any |early |possible |further )*(?:development|onset|emergence|appearance|progression|signs?|symptoms?|evidence|recurrence)(?: (?:and|or) \w+)? (?:of|to) (?:an? |the )?$/i,
  },
  // "To the ER for any stroke symptoms".
  { effect: 'hypothetical', before: /\bfor (?:any|new|worsening) $/i, after: /^ (?:signs?|symptoms?)\b/i },
  // "Would make me reconsider epilepsy", "offered to delay diabetes".
  {
    effect: 'hypothetical',
    before:
      /(?:\b(?:would|might|could|may)\b[^.;]{0,40} (?:re-?consider|re-?visit|rethink|re-?open|think (?:again )?of)|\b(?:to|may|might|can|could|would|helps?) (?:delay|forestall|avert|postpone)) (?:the (?:diagnosis|possibility|question|onset|development) of )?(?:an? )?$/i,
  },
  // "CF considered earlier; not needed further".
  {
    effect: 'possible',
    after:
      /^,? (?:(?:was|were|also|had been|has been|initially|briefly) )*considered\b(?! (?:stable|mild|moderate|severe|resolved|cured|closed|over|inactive|outgrown|healed|controlled|to be))/i,
  },
  // "Afraid of having a stroke", "lost sleep over muscular dystrophy".
  {
    effect: 'hypothetical',
    before:
      /\b(?:fear(?:s|ed|ful|ing)?|afraid|scared|frightened|terrified|petrified|terror|dread[a-zÀ-ɏ]*|phobia|nightmares?|anxious|panick?[a-zÀ-ɏ]*|preoccupied|obsess[a-zÀ-ɏ]+|fret[a-zÀ-ɏ]*|losing sleep|lost sleep|haunted|tem(?:e|or|en)|miedo|asustad[oa]s?|preocupad[oa]s?)\b[^.;,]{0,14}? ?\b(?:of|about|over|that|lest|by|with getting|de|por|que)\b(?! (?:his|her|their|su)\b)[^.;,]{0,40}$/i,
  },
  // "Would be a diagnosis of exclusion".
  {
    effect: 'hypothetical',
    after:
      /^(?: \(\w+\))?,? (?:would|might) (?:then |also |have |itself |normally |typically |usually )*(?:be|been|require|need|mean|imply|explain|warrant|show|cause|present|look|give|come|make|fit|have|lead|run|start|produce|account)\b/i,
  },
  // "What the test might find, from 22q11 deletion to …".
  {
    effect: 'hypothetical',
    before:
      /\b(?:might|may|can|could|would|will|cannot|puede|podr[ií]a)(?: also| not| sometimes| only| even)* (?:find|show|detect|reveal|turn up|pick up|uncover|come back|unmask|discover|identify|miss|diagnose|encontrar|mostrar|detectar|revelar)\b[^.;]{0,70}$/i,
  },
  {
    effect: 'hypothetical',
    before:
      /\b(?:(?:polygenic|genetic|risk|propensity|liability) scores?|liability|heritability|lifetime risk|penetrance|recurrence risk|ward(?:s|ing)? off|stav(?:e|es|ing) off|guard(?:s|ing)? against|head(?:s|ing)? off|so as to avoid|fend(?:s|ing)? off|(?:lower|cut|halv|reduc|rais|increas|lessen|chang|double)(?:e?s|ed|ing)? (?:the |his |her |any |your |one's )?(?:chances?|odds|risks?|likelihood|rates?))(?: (?:for|of|to|from|de))? (?:[a-zÀ-ɏ]+ (?:and|or|,) ?){0,3}(?:an? |the )?$/i,
  },
  // "Should avoid / indicated in / reserved for": whom a thing is for.
  {
    effect: 'hypothetical',
    before:
      /\b(?:indicated|advised|reserved|restricted|licen[sc]ed|labell?ed|approved|contraindicated|intended|meant|designed|suitable|available|set aside|earmarked|eligible|entitled|mandated|exempt(?:ed)?|granted|limited|required|warranted|indicad[oa]s?|reservad[oa]s?|destinad[oa]s?)\s(?:[a-zÀ-ɏ]+ly |early |only |mainly |also |chiefly |first |just |s[oó]lo )*(?:in|for|to|by|from|when|unless|para|en) (?!his\b|her\b|su\b|this\b)(?:(?:an? |the )?(?:children|patients|people|those|adults|infants|families|child|patient|anyone|ni[nñ]os|pacientes) (?:with|who have|con) )?(?:[a-zÀ-ɏ-]+(?:,? (?:and|or|y|o)|,)? ){0,6}$/i,
  },
  {
    effect: 'hypothetical',
    before:
      /\((?:mainly |also |commonly |often |usually |normally )?(?:used|indicated|given|prescribed|licen[sc]ed|approved|marketed|intended|se usa|usado)(?: \w+)? (?:for|in|to|para|en)\b[^)]*$/i,
  },
  {
    effect: 'hypothetical',
    before:
      /\b(?:is|are|an?|the|es|un) (?:[a-zÀ-ɏ]+ )?(?:medicines?|drugs?|medications?|agents?|treatments?|pills?|injections?|tablets?|vitamins?|supplements?|medicamentos?|f[aá]rmacos?|tratamientos?) (?:that |which |often |commonly |also |used |given |taken |prescribed |licen[sc]ed |approved |helps? |treats? |with |que |usado |se usa )*(?:for|in|against|to treat|treats?|helps?|para|contra)\b[^.;]{0,50}$/i,
  },
  {
    effect: 'hypothetical',
    before:
      /\b(?:dreams?|dream(?:t|ed|ing)|imagin(?:es?|ed|ing)|fantas[a-zÀ-ɏ]+|pictures herself|pictures himself|premonitions?)\b[^.;,]{0,40}$/i,
  },
  // "A true asthma patient would …", "in lupus one would see".
  {
    effect: 'hypothetical',
    after:
      /^ (?:(?:patients?|child(?:ren)?|kids?|attacks?|pictures?|courses?|histor(?:y|ies)|famil(?:y|ies)|cases?|rash|cough|pain)\b)? ?(?:would|should) (?:not |also |usually |typically |then |have |be |show |cause |give |present |expect |look |explain |improve |respond |need )/i,
  },
  {
    effect: 'hypothetical',
    before: /^\W*(?:in|with|for|during|en|con)\s(?:true |real |classic |most |typical |untreated |early )?$/i,
    after:
      /^,? (?:one|you|we|there|it|most|many|the|this|these|a|an|se)\b[^.;]{0,30}\b(?:would|should|may|might|can|could|often|usually|typically|expects?|sees?|finds?|suele|ver[ií]a)\b/i,
  },
  // "Helmets save brains from traumatic brain injury".
  {
    effect: 'hypothetical',
    before:
      /\b(?:sav|protect|spar|shield|keep|prevent|guard|defend|safeguard)(?:e?s|e|ed|ing)?\b[^.;,]{0,30}\b(?:from|against) (?:getting |having |developing |later |future )?(?:[a-zÀ-ɏ-]+ (?:and|or) )?$/i,
  },
  // "Report any seizures, stroke signs …", "check with a doctor if you have asthma".
  {
    effect: 'hypothetical',
    left: /(?:^|[.;:•\n] ?)\W*(?:(?:please|do|always|and|or|then|also|but|should|must|por favor) )*(?:report (?:any|all|new|promptly|at once)|call (?:us|911|the|your|if|immediately|at once|right)|go (?:to the|straight)|come (?:back|in)|return (?:to|if|at once|immediately|with)|seek|phone (?:us|the)|look (?:out )?for|notify|alert (?:us|the|your)|contact|dial|tell (?:us|your|the|a)|check with|ask (?:your|a|the)|watch (?:for|out)|beware|see (?:your|a) (?:doctor|pharmacist)|inform (?:your|the|us)|discuss with|do not (?:use|take|give)|llame|acuda|vuelva|regrese|avise|consulte|informe)\b(?!.*\b(?:he|she|his|her|pt|patient|him)\b)[^.]{0,160}$/i,
  },
  // "Can very rarely trigger …".
  {
    effect: 'hypothetical',
    before:
      /\b(?:may|might|can|could|puede|podr[ií]a)(?: \w+ly| very| also| sometimes| even| in theory| at times| in rare cases)* (?:trigger|cause|lead|worsen|precipitate|provoke|bring|produce|result|mimic|develop|occur|happen|harm|damage|induce|unmask|include|suggest|indicate|signal|point|hide|signify|turn into|become|progress|causar|provocar|desencadenar|llevar)\b[^.;]{0,60}$/i,
  },
  // "An asthma and allergy drug".
  {
    effect: 'hypothetical',
    before: /\b(?:an?|un|una|another|any|new|old)\s(?:[a-zÀ-ɏ-]+ (?:and|or|&) )?$/i,
    after:
      /^(?: (?:and|or|&) [a-zÀ-ɏ-]+)? (?:drug|medicine|medication|pill|remedy|vaccine|formula|book|treatment|therapy|supplement|product)s?\b/i,
  },
  // "Only when diabetes is proven".
  {
    effect: 'hypothetical',
    before: /\b(?:if|when|once|until|unless|should|whenever|cuando|si|hasta que)\b[^.;,]{0,25}$/i,
    after:
      /^ (?:is|are|was|were|gets?|becomes?|turns out to be|se|fuera) (?:\w+ly |ever |ruled )?(?:proven|proved|confirmed|diagnosed|established|found|present|suspected|in|out|excluded|likely|the (?:answer|cause)|confirma|confirmad[oa])\b/i,
  },
  {
    effect: 'hypothetical',
    before: /\b(?:for|in)\s(?:[a-zÀ-ɏ-]+ ?[,/&] ?|[a-zÀ-ɏ-]+ (?:and|or) ){0,3}$/i,
    after: /^ only\b(?! (?:at|when|if|on|in|during|since|with))/i,
  },
];
