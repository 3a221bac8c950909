/** What a sentence does with a disease that it denies, takes back or calls over. One row is one way of doing so; the words are its examples, not its limits. */
import { after, before, COPULA, DEGREE, DET, DIAGNOSIS, DROPPED, type Frame } from './frame.ts';

export const DENIED: readonly Frame[] = [
  // "Anything but autism", "far from having asthma", "falls short of bipolar disorder".
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:anything but|nothing like|far from(?: having| being)?|in no way|by no means|by no stretch[^.;,]{0,20}|hardly|scarcely|not remotely|nowhere near|the opposite of|short of|(?:none|few) of the (?:\w+ )?(?:hallmarks|features|signs|stigmata|criteria|makings|findings)(?: of| for)?|wide of|nada que ver con|lejos de(?: ser| tener)?) ${DIAGNOSIS}${DET}`,
    ),
  },
  // "As opposed to gastroparesis", "this differs from true epilepsy", "masquerading as spasms".
  {
    effect: 'negated',
    before: before(
      String.raw`(?:\b(?:unlike|in contrast (?:to|with)|as opposed to|a diferencia de|en contraste con)\b(?! (?:his|her|last|before|previous|other|su)\b)[^.;,]{0,50}|\b(?:in place of|in preference to|in lieu of|en lugar de|en vez de|(?:different|distinct|distinguish\w*|differentiat\w*|set apart|told apart|far removed) from|differs? from|contrary to|mimic(?:s|ked|king)?|imitat(?:es?|ed|ing)|masquerad\w+ as|simulat(?:es?|ed|ing)|pass(?:es|ed)? for|confused with|taken for|disguised as|posing as|se confunde con|simula|imita)) ${DIAGNOSIS}${DET}`,
    ),
  },
  { effect: 'negated', after: /^[- ]?(?:look-?\s?alikes?|mimics?|mimickers?|imitators?|impostors?|imposters?|copy-?cats?|simulators?)\b/i },
  { effect: 'negated', before: /(?:^|[\s("“])(?:pseudo|quasi|non|sham|mock|seudo)[-\u2010\u2011 ]?$/i },
  // "Nothing on today's MRI to support MS", "no basis for a diagnosis of FASD".
  {
    effect: 'negated',
    before: before(
      String.raw`(?:\b(?:nothing|little|no \w+|none of (?:this|these|it|the \w+)|nada)\b[^.;,]{0,50}\b(?:to|that|which|que) (?:would |could )?(?:supports?|suggests?|indicates?|substantiates?|justif(?:y|ies)|backs?(?: up)?|points? (?:to|towards?)|favou?rs?|call (?:it|this|him|her)|makes? (?:me|us|one) (?:think|suspect|worry)|sugiera|apoye|apunte a|haga pensar en|haga sospechar)(?: of| about)?|\bno (?:\w+ )?(?:basis|grounds|case|support|hint|traces?|whiff|inkling|shred|likelihood|chance|worry|worries|fear|argument|justification|findings?|signs?|room for doubt)(?: (?:here|whatsoever|today|at all|on \w+))? (?:for|of|about|that)) ${DIAGNOSIS}${DET}(?:(?:this|it|he|she) (?:is|has) )?`,
    ),
  },
  // "Normal reflexes speak against", "against autism: …".
  {
    effect: 'negated',
    before: before(
      String.raw`(?:\b(?:argu(?:es?|ed|ing)|speak(?:s|ing)?|spoke|tells?|weighs?|militat\w+|counts?|mitigat\w+|evidence|points?|leans?|leaning|arguments?|stands?|goes|habla|hablan|va|van) (?:\w+ly |somewhat |squarely )?(?:against|en contra de)|(?:^|[.;:]\s*)\W*against) ${DIAGNOSIS}${DET}`,
    ),
  },
  // "Was dismissed", "put it to rest".
  {
    effect: 'negated',
    after:
      /^[^.;,]{0,10} (?:to (?:rest|bed)\b|(?:was|were|is|has been|can be|could be) (?:\w+ly |then |therefore |soon )?(?:dismissed|discarded|abandoned|refuted|disproved|crossed off|laid to rest|put to rest)\b)/i,
  },
  // "Crohn disease is no longer being entertained".
  {
    effect: 'negated',
    after:
      /^[^.;,]{0,15} (?:is|are|was|were) no longer (?:\w+ )?(?:entertained|considered|suspected|pursued|likely|in question|on the (?:differential|table)|an? (?:concern|consideration|possibility))\b/i,
  },
  // "Makes Duchenne hard to sustain", "epilepsy is not in play".
  {
    effect: 'negated',
    after: after(
      String.raw`(?: \w+){0,2} ${DEGREE}(?:(?:hard|difficult|impossible|harder|tough) to (?:sustain|maintain|support|justify|believe|defend|square|reconcile|argue|accept|credit)|untenable|implausible|(?:${COPULA} ${DEGREE}(?:improbable|far-?fetched|unconvincing|unfounded|unsubstantiated|out of the (?:question|picture|running)|not in play|off the (?:table|map|radar)|not the (?:answer|cause|explanation|problem|reason)|not to blame|not credible|less plausible|a stretch|a non-?starter|descartable)))\b`,
    ),
  },
  // "Celiac disease - lifted", "the epilepsy label was dropped", "IBD is a clerical mistake".
  {
    effect: 'negated',
    after: after(
      String.raw`["”']?\)? ?(?:(?:label|diagnosis|tag|entry|code|flag|designation|file|question|issue|theory|hypothesis|suspicion|story|listing|mention|alert|sticker|line)s? ?)(?:(?:that|which) )?(?:(?:was|were|is|are|has|have|had|been|being|now|since|then|later|finally|formally|therefore|can|could|should|to|be|must|needs) )*(?:${DROPPED}|wrong|incorrect|erroneous|mistaken|closed|in error)`,
    ),
  },
  {
    effect: 'negated',
    after:
      /^["”']?[^.;]{0,60}\b(?:is|was|were|are|being|as|looks like|appears to be|turned out to be|due to|fue|es) (?:(?:an?|the|likely|probably|simply|clearly|un|una) )*(?:[a-zÀ-ɏ-]+ )?(?:mistake|error|typo|slip|mix-?up|artefact|artifact|misprint|misnomer|misdiagnosis|mislabel\w*|holdover|copy-?forward|false alarm|red herring|equivocaci[oó]n)\b/i,
  },
  {
    effect: 'negated',
    before:
      /\b(?:delet|remov|eras|strik|struck|scratch|retract|void|elimin|borr|quit)[a-zÀ-ɏ]*,? (?:the |la |el )?(?:(?:diagnosis|entry|label|code|problem|word|item|diagn[oó]stico) (?:of |de )?)?["“']?$/i,
    after:
      /^["”']?[^.;]{0,30}\b(?:from|off|de[l]?|in) (?:(?:the|his|her|this|our|their|la|su) )?(?:\w+ )?(?:chart|record|records|list|problems?|history|file|profile|diagnos[ei]s|ehr|encounter|banner|lista|expediente|historia)\b/i,
  },
  // "Crossed JIA off the list", "closed the case on Marfan".
  { effect: 'negated', after: /^["”']?(?: \w+){0,2} off (?:the|our|my|his|her|their) (?:list|table|map|radar|chart|problem)/i },
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:clos(?:ed?|es|ing) the (?:case|book|chapter|file|door|question) (?:on|of|for)|(?:put|puts|lay|laid|set|let) (?:to rest|aside|go of)|(?:dropp|dismiss|discard|abandon|reject|refut|disprov|debunk|discount)(?:ed|ing|s|es)|(?:moved|backed|walked|steered|talked) (?:away from|back from|out of)|done with) ${DIAGNOSIS}${DET}`,
    ),
  },
  // "Cystic fibrosis, which X raised in the spring, was … laid to rest": the verdict ends the sentence.
  {
    effect: 'negated',
    left: /^\W*(?:(?:and|the|so|as for|regarding|initial|early|an?) )*$/i,
    after: after(
      String.raw`(?:, (?:which|that|who|as|once|first|initially|originally|though|although|long|previously|briefly|early|considered|raised|suspected|feared|queried|entertained|mentioned|proposed|suggested|thought|on|for|after|in|at|finally|now|later|since|the \w+ (?:that|which|of))\b| -{1,2} ?|:| –| —)[^.;]{0,130}\b${DROPPED}\b(?! (?:by|with|because) \w+ (?:but|yet))`,
    ),
  },
  // "Zilch per dad", "not that we know of".
  {
    effect: 'negated',
    after:
      /^[^.;:,]{0,16}[:?–-]\s?(?:zilch|zip|nada|nope|nah|naught|zero|nil|not (?:that|as far as|to) (?:we|i|my|our|mom|dad|they)|none that|ninguna?|nunca|tampoco|nkf?d?a)\b/i,
  },
  { effect: 'negated', after: /^\W{0,3}(?:nkf?d?a|nkfa)\b/i },
  // "Asthma ..... NO", "asthma: ✗".
  {
    effect: 'negated',
    after:
      /^[^\n.]{0,50}(?:\.{3,}|…+|_{3,})\s*(?:[^\n.]{0,24}(?:\.{3,}|…+|_{3,})\s*)?(?:no|none|neg(?:ative)?|normal|denie[sd]|never|absent|wnl|f|not detected)\b/i,
  },
  { effect: 'negated', after: /^ ?[:=–-]? ?[✗✘❌🚫⨯]/u },
  // "Healthy (asked specifically about asthma, diabetes)".
  {
    effect: 'negated',
    before:
      /\b(?:no|nothing|none|healthy|negative|denies|well|sano|sana|niega|unremarkable)\b[^.(]{0,40}\((?:was |were |we |mom |i )?(?:specifically |directly |again )?(?:asked|inquired|questioned|probed|screened|checked|queried|incl(?:uding|udes)?\.?|e\.?g\.?,?|such as|i\.?e\.?,?)\b[^)]*$/i,
  },
  // "Criteria for anorexia are not fulfilled".
  {
    effect: 'negated',
    after:
      /^[^.;,:]{0,20} (?:(?:is|are|was|were|have|has|had|been|currently|simply|clearly|criteria|requirements) )*(?:not (?:being |yet |fully )?(?:met|fulfilled|satisfied|reached|present)|unmet|lacking|missing|wanting)\b/i,
    before:
      /\b(?:criteria|requirements?|threshold|cut-?offs?|definition|features|hallmarks|stigmata|signs|findings|criterios|evidence|proof) (?:for|of|de|para) (?:\w+ ){0,2}$/i,
  },
  // "Wanting in proof of", "spared scoliosis", "free from asthma".
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:(?:lack(?:s|ed|ing)?|want(?:s|ing)|devoid|bereft|(?<!-)free|clear|rid|innocent|untouched|unaffected|exempt|absolved|cleared|acquitted|relieved|short|shy|empty|libre|carece)(?: [\w-]+){0,3}? (?:of|from|in|by|for|de)|(?:lacks?|lacking|spared|escaped|dodged|avoided|evaded)(?: (?:any|the|all|of|signs?|features?|proof|evidence|traits?|hallmarks?|stigmata|picture))*) ${DIAGNOSIS}${DET}`,
    ),
  },
  // "The picture sits badly with lupus", "hard to square with".
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:(?:sits?|sat|squares?|squared|fits?|agrees?|accords?|tall(?:y|ies)|jibes?|goes|chimes?|matche?s?) (?:badly|poorly|ill|uneasily|oddly) with|(?:hard|difficult|impossible|tough|not easy) to (?:square|reconcile|fit|align|marry|match)(?: \w+){0,2} with|at odds with|at variance with|conflicts? with|incompatible with|irreconcilable with|contradicts?|belies|flies in the face of|flying in the face of|undercuts?|undermines?|weakens?|refutes?|rebuts?|goes against|descarta|contradice) ${DIAGNOSIS}${DET}`,
    ),
  },
  // "The case for bipolar disorder is thin".
  {
    effect: 'negated',
    before:
      /\b(?:case|evidence|proof|arguments?|support|criteria|basis|suspicions?|concerns?|worry|likelihood|chances?|probability|odds|signs?|hints?|grounds|index of suspicion|level of concern|sospecha|probabilidad) (?:for|of|that (?:this|it|he|she) (?:is|has)|about|over|de)\s(?:[a-zÀ-ɏ-]+ ){0,3}$/i,
    after:
      /^[^.;,]{0,30}\b(?:is|are|was|were|seems?|remains?|stays?|es) (?:\w+ly |very |too |quite |rather |now |also |muy )*(?:thin|weak|poor|slim|slender|flimsy|meager|meagre|scant|lacking|wanting|missing|absent|insufficient|low|small|remote|minimal|negligible|nil|zero|unconvincing|tenuous|shaky|baj[ao]|escas[ao]|nul[ao])\b/i,
  },
  {
    effect: 'negated',
    after:
      /^ (?:\w+ ){0,2}?(?:is|was|were|are|would be|seems) (?:really |surely |certainly |clearly |hardly |probably )?(?:the last thing|not (?:what|the|our|my|his|her|a|an)\b|nowhere|no (?:explanation|answer|match|fit|candidate|part)|neither|none of (?:it|this))/i,
  },
  // "Looked for with electrophoresis and found absent".
  {
    effect: 'negated',
    left: /^\W*(?:(?:and|the|so|as for|regarding|initial|early|an?|both|possible) )*$/i,
    after:
      /^(?! since)[^.;,]{0,30}\b(?:looked for|sought|tested for|checked(?: for)?|considered|queried|raised|investigated|explored|pursued|suspected|feared|thought of|asked about|worked up)\b[^.;]{0,70}\b(?:absent|negative|normal|not (?:found|seen|there|present|confirmed)|clean|bland|laid to rest|ruled out|excluded|discarded|dismissed|no evidence)\b/i,
  },
  // "Diabetes - dad says never".
  {
    effect: 'negated',
    after:
      /^\s*[-–—:?(]+ ?(?:per |as per |according to )?(?:mom|mum|dad|mother|father|parents?|pt|patient|she|he|family|they|grandma|chart|record|mam[aá]|pap[aá]|madre|padre)(?: (?:says?|said|reports?|states?|dice|thinks))?,? (?:no|nope|never|none|not|denies|denied|deny|nunca|niega)\b/i,
  },
  { effect: 'negated', after: /^ ?\((?:n|no|neg|negative|-|–|0|none|denied|absent|✗|✘)\)/i },
  // "Wrongly recorded as having hemophilia".
  {
    effect: 'negated',
    before:
      /\b(?:wrongly|mistakenly|erroneously|incorrectly|falsely|inadvertently|accidentally|in error|by mistake|err[oó]neamente|por error)\b[^.;,]{0,40}$/i,
  },
  {
    effect: 'negated',
    after:
      /^["”']?,? ?[-–(]? ?(?:\w+ ){0,3}(?:in error|by mistake|erroneously|mistakenly|wrongly|incorrectly|inadvertently|by accident|accidentally|por error|por equivocaci[oó]n)\b/i,
  },
  // "Regarded as healed", "is history".
  {
    effect: 'resolved',
    after:
      /^[^.;]{0,90}\b(?:discharged|regarded|considered|declared|pronounced|released|deemed) (?:as |from follow-?up |to be )*(?:\w+ )?(?:healed|cured|resolved|outgrown)\b/i,
  },
  {
    effect: 'resolved',
    after:
      /^[^.;,]{0,45}\b(?:is|are|has|have|had|was|were) (?:now |all |long |since |finally |completely )*(?:history|over|behind (?:him|her|them|us)|a thing of the past|ancient history|long gone|gone away|no more|outgrown|faded|vanished|disappeared|subsided|settled|abated|cleared|melted away|desapareci[oó])\b/i,
  },
  {
    effect: 'resolved',
    after:
      /^(?:[^.;]{0,50}?[,–(-] ?(?:(?:now|long|since|all|which|has|that|but|and|quickly|later|then) )*|[^.;,]{0,50}? )(?:long gone|since gone|settled (?:by|at|before|within|with)|(?:gone|disappeared|vanished|faded|subsided|burn(?:t|ed) out|outgrown|went away|melted away|dried up|over) (?:by|at|before|within|with|since|now|long|years|in|once|after)\b|(?<!\b(?:never|not|yet|isn't|fully|is) )gone\b)/i,
  },
  {
    effect: 'resolved',
    after:
      /^[^.;]{0,16} (?:until|till|up to|hasta) (?:the )?(?:age |about |around |he was |she was |los )*(?:of )?[\w-]+(?: (?:years?|months?|birthday|a[nñ]os))?[,;–-]? ?(?:but |and |then |y )*(?:none|nothing|not|no more|never|gone|well|no \w+|nada) (?:since|again|after|any ?more|now|for|desde)/i,
  },
  // "None of his tests shows cystic fibrosis", "testing could not confirm it".
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:none|no|neither|nothing|nobody|no one|not one|ning[uú]n\w*|nadie) [^.;,]{0,45}\b(?:shows?|showed|shown|reveals?|revealed|demonstrat\w+|finds?|found|suggest(?:s|ed)?|support(?:s|ed)?|confirm(?:s|ed)?|meets?|met|turn(?:s|ed) up|yield(?:s|ed)?|indicat\w+|sees|saw|calls?|called|diagnoses|diagnosed|makes?|made|proves?|proved|muestra|confirma|apoya)(?: (?:him|her|it|this|criteria for|evidence of|signs of|features of))? ${DIAGNOSIS}${DET}`,
    ),
  },
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:could not|couldn't|cannot|can't|did not|didn't|does not|doesn't|do not|don't|would not|wouldn't|has not|have not|had not|never|failed to|unable to|nor (?:do|does|did) (?:we|he|she|it|they)|no (?:pudo|logr[oó]|se)) (?:\w+ly |really |quite |yet )?(?:bear out|borne out|endorsed?|support(?:ed)?|confirm(?:ed)?|found?|find|reach(?:ed)?|meet|met|diagnosed?|see|seen|substantiated?|documented?|uphold|upheld|identif(?:y|ied)|establish(?:ed)?|detect(?:ed)?|agree with|accept|demonstrated?|reveal(?:ed)?|point to|amount to|add up to|come to|qualify (?:for|as)|constitute|satisfy|satisfied|warrant|justify|turn(?:ed)? up|confirmar|encontr[oó])(?: (?:in|any|the|criteria for|evidence of|signs of|features of|range for|threshold for|cut-?off for))* ${DIAGNOSIS}${DET}`,
    ),
  },
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:outside|below|under|beneath|short of|beyond) (?:the )?(?:\w+ )?(?:range|cut-?off|threshold|limit|level|line|bar|zone|band)s? (?:for|of) ${DET}`,
    ),
  },
  {
    effect: 'negated',
    after:
      /^[^.;]{0,70}\)?[,:–-]? ?\b(?:were |was |are )?(?:all|each|every one|both|todos|todas)(?: of (?:which|these|them))?(?: of)? ?(?:were |was |are |being |have been )?(?:answered |came back |returned |with |in the )*["“]?(?:no\b(?! (?:change|longer|worse))|negative|denied|normal|absent|nega(?:do|tiv)[oa]?s)/i,
  },
  {
    effect: 'negated',
    after: /^ (?:it|this|that|she|he) (?:is|was|has|does) not\b(?! (?:well|controlled|only|just|stable|have (?:under|in)))/i,
  },
  {
    effect: 'negated',
    after:
      /^["”']?[^.;,]{0,40}\b(?:is|are|was|were) (?:plainly |simply |clearly |just |surely |therefore )?(?:wrong|incorrect|inaccurate|untrue|false|invalid|obsolete|nonsense|not (?:true|correct|accurate|so|right|hers|his)|err[oó]ne[oa])\b/i,
  },
  {
    effect: 'negated',
    after:
      /^["”']?[^.;,]{0,30}\b(?:could|can|did|does|was|were|has|have|had|would)(?:n't| not| never)(?: be| been| ever)* (?:upheld|confirmed|substantiated|verified|sustained|supported|reproduced|corroborated|validated|shown|established|demonstrated|borne out|defended|proven|proved|justified|held|hold|stand|apply|fit|materiali[sz]ed?|made)\b/i,
  },
  // "Fanconi anemia chromosome breakage: normal".
  {
    effect: 'negated',
    after:
      /^[^.:;\n]{0,40}\b(?:seq|sequencing|breakage|tests?|study|studies|analysis|fish|array|pcr|assay|culture|levels?|titers?|igg|iga|igm|ab|abs|ultrasound|scan|copy|copies|methylation|enzymes?|activity|panel|screen|genotype|exome|smear|solubility|electrophoresis|serology|dna|swab|film)\)?(?: \(?[A-Z0-9]{2,8}\)?)?\s*(?:[:=–-]|is|was|were|returned|came back)\s*(?:no |normal|negative|neg\b|not detected|not found|none|absent|wnl|within normal|unremarkable|benign|clear)/i,
  },
  // "Used to get eczema", "then it went", "someone once called this cerebral palsy".
  { effect: 'resolved', before: /\bused to (?:have|get|suffer from|suffer|be treated for|carry|be)\s(?:[a-zÀ-ɏ]+ ){0,2}$/i },
  {
    effect: 'resolved',
    after:
      /^[^.;]{0,50}[,;] ?(?:then|but|and|later|since) (?:(?:it|that|this|has|have|was|were|then|simply|just|later|all|he|she) )*(?:went|gone|disappeared|vanished|passed|ceased|faded|cleared|resolved|settled|outgrew|outgrown|grew out|remitted)\b|^[^.;]{0,60}(?:\band|[,–-]) (?:(?:now|then|considered|is|was|fully) )*(?:cured|outgrown|healed)\s*[.;]?\s*$/i,
  },
  {
    effect: 'negated',
    left: /^\W*(?:screens?|screening|tests?|checks?|studies|labs?|panels?|markers?|work-?up)(?: [a-zÀ-ɏ-]+){0,2} (?:passed|normal|negative|clear|clean|unremarkable)\b[^:]{0,20}:[^\n]*$/i,
  },
  {
    effect: 'negated',
    before: /\b(?:none|neither|ninguna?) (?:of|de) (?:the (?:following|below|above|listed)|these|those|las siguientes)\b[^.]{0,100}$/i,
  },
  { effect: 'negated', after: /^\s*(?:[:=]\s*(?:f|false|n)\s*(?:[;,.|]|$)|\[\s*(?:n|no|-|0)\s*\])/i },
];
