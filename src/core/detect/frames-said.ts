/** What a sentence does with a disease that it denies, doubts, fears or only thinks of. One row is one way of doing so; the words are its examples, not its limits. */
import { after, before, COPULA, DEGREE, DET, DIAGNOSIS, DROPPED, type Frame } from './frame.ts';

export const SAID: readonly Frame[] = [
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
      String.raw`(?:\b(?:speak(?:s|ing)?|spoke|tells?|weighs?|militat\w+|counts?|mitigat\w+|evidence|points?|leans?|leaning|arguments?|stands?|goes|habla|hablan|va|van) (?:\w+ly |somewhat |squarely )?(?:against|en contra de)|(?:^|[.;:]\s*)\W*against) ${DIAGNOSIS}${DET}`,
    ),
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
      /^["”']?[^.;]{0,60}\b(?:is|was|were|are|being|as|looks like|appears to be|turned out to be|due to|fue|es) (?:(?:an?|the|likely|probably|simply|clearly|un|una) )*(?:[\p{L}-]+ )?(?:mistake|error|typo|slip|mix-?up|artefact|artifact|misprint|misnomer|misdiagnosis|mislabel\w*|holdover|copy-?forward|false alarm|red herring|equivocaci[oó]n)\b/iu,
  },
  {
    effect: 'negated',
    before:
      /\b(?:delet|remov|eras|strik|struck|scratch|retract|void|elimin|borr|quit)\p{L}*,? (?:the |la |el )?(?:(?:diagnosis|entry|label|code|problem|word|item|diagn[oó]stico) (?:of |de )?)?["“']?$/iu,
    after:
      /^["”']?[^.;]{0,30}\b(?:from|off|de[l]?|in) (?:(?:the|his|her|this|our|their|la|su) )?(?:\w+ )?(?:chart|record|records|list|problems?|history|file|profile|diagnos[ei]s|ehr|encounter|banner|lista|expediente|historia)\b/iu,
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
    after: after(String.raw`(?:,| -{1,2} ?|:| –| —)[^.;]{0,130}\b${DROPPED}\b(?! (?:by|with|because) \w+ (?:but|yet))`),
  },
  // "ADHD per outside note, questioned by psychology".
  {
    effect: 'possible',
    after:
      /^["”']?[^.;,]{0,30}[,(–-] ?(?:(?:but|and|since|later|then|now|a label|which is|which was|although|though|yet) )*(?:disputed|questioned|contested|doubted|challenged|unproven|unverified|unsubstantiated|unsupported|unconfirmed|not (?:confirmed|corroborated|verified|documented|shared|accepted)|which (?:neither|nobody|no one|none))\b/i,
  },
  {
    effect: 'possible',
    after:
      /^["”']?,? (?:but|yet|though|although|while|pero)\b[^.;]{0,40}\b(?:den(?:y|ies|ied)|disput\w+|refut\w+|disagree\w*|doubts?|no record|no documentation|nobody|never|niega)\b/i,
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
  // "Crossed our minds", "top of my list would be", "either Crohn's or ulcerative colitis".
  {
    effect: 'possible',
    after:
      /^,? (?:(?:had|has|have|was|were|been|also|first|briefly|certainly|only|once) )*(?:crossed (?:my|our|their|\p{L}+'?s?) (?:\w+ )?minds?|came (?:up|to mind)|comes? to mind|springs? to mind|floated|mooted|entertained|toyed with|bandied about|debated|on (?:my|our|their) minds?|(?:raised|mentioned|brought up|suggested|proposed|wondered about)(?! (?:his|her|a|the) )(?: (?:by|in|at|as|early|once)\b|[,.;]|$))/iu,
  },
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:(?:top of|first on|high on|near the top of|leading|on) (?:my|our|the|their) (?:list|differential)(?: (?:is|are|was|were|would be|remains?|stands?|comes?))?|(?:leading|strongest|main|prime) (?:contender|candidate|suspect|suspicion|thought|hypothesis|idea)(?: (?:is|was|would be|remains))?|front-?runner(?: is| was| would be)?|lean(?:s|ing)? towards?|(?:best|first|my|our) guess(?: is| was| would be)?|(?:bet|money|betting) (?:is )?on|would be|might turn out to be|may turn out to be|could turn out to be|points? (?:vaguely|weakly|loosely) to|smacks of|smells of|reminiscent of|evocative of|redolent of|border(?:s|ing) on|verg(?:es|ing) on|(?:whiff|hint|hints|touch|flavou?r|shades?|air|elements?|tinge|traces?|specter|spectre|ring|makings|smell|sombra|aire) (?:of|de)) ${DIAGNOSIS}${DET}(?:[\p{L}-]+,? (?:then|or|and) )?`,
    ),
  },
  { effect: 'possible', before: /\b(?:top of|first on|high on) (?:my|our|the) (?:list|differential)\b[^.;]{0,60}$/i },
  {
    effect: 'possible',
    before:
      /\beither (?!of\b|parents?\b|ears?\b|eyes?\b|sides?\b|legs?\b|arms?\b|hands?\b|way\b|kidneys?\b|hips?\b|foot\b|feet\b|setting\b)[^.;]{0,50}$/i,
  },
  {
    effect: 'possible',
    before:
      /\b(?:chances?|odds|likelihood|probability|prospects?|suspicion|hunch|hypothesis|theory|fears?|worry|worries|idea|notion|possibility|rumou?rs?|gossip|talk|posibilidad|temor) (?:that|of|de que|is that|being)\b[^.;,]{0,40}$/i,
  },
  {
    effect: 'possible',
    before:
      /\b(?:tiktok|instagram|facebook|reddit|youtube|snapchat|googl(?:e|ed|ing)|wikipedia|web ?md|chat ?gpt|chat ?bots?|symptom checker|internet|social media|influencers?|online (?:quiz|test|group|forum|search|community|checker|questionnaire)|dr\.? google|horoscope|psychic|redes sociales|en l[ií]nea)\b[^.;]{0,80}$/i,
    after: /^(?!.{0,60}\b(?:since age|diagnosed|dx|confirmed)\b)/i,
  },
  {
    effect: 'possible',
    before:
      /\b(?:self-?diagnos\p{L}*|self-?identif\p{L}*|self-?label\p{L}*|(?:mom|mother|dad|father|parents?|family|grand\p{L}+|nana|aunt|uncle|teachers?|school|coach|neighbou?rs?|friends?|she|he|they|madre|abuela|padre|familia)\b[^.;,]{0,20}\b(?:convinced|certain|sure|adamant|persuaded|insists?|swears?|reckons?|figures|decided|guess(?:es|ed)|claims?|convencid[oa]s?|cree|creen|segur[oa]s?))\b[^.;]{0,30}$/iu,
  },
  // "Afraid of having a stroke", "lost sleep over muscular dystrophy".
  {
    effect: 'hypothetical',
    before:
      /\b(?:fear(?:s|ed|ful|ing)?|afraid|scared|frightened|terrified|petrified|terror|dread\p{L}*|phobia|nightmares?|anxious|panick?\p{L}*|preoccupied|obsess\p{L}+|fret\p{L}*|losing sleep|lost sleep|haunted|tem(?:e|or|en)|miedo|asustad[oa]s?|preocupad[oa]s?)\b[^.;,]{0,14}? ?\b(?:of|about|over|that|lest|by|with getting|de|por|que)\b(?! (?:his|her|their|su)\b)[^.;,]{0,40}$/iu,
  },
  { effect: 'possible', before: /\b(?:health|illness|disease) anxiety\b[^.;]{0,60}$|\bhypochondri\p{L}+[^.;]{0,40}$/iu },
  // "Totally bipolar", "so OCD".
  {
    effect: 'possible',
    own: /^(?:OCD|bipolar|ADHD|ADD|autistic|psychotic|psychosis|manic|mania|anorexic|depressed|PTSD|schizo\p{L}*)$/iu,
    before:
      /\b(?:so|totally|such an?|kinda|kind of|sort of|a little|a bit|super|acting|like an?|a total|all|pretty|jokes?|joking|laughs?) ["“']?$/i,
  },
  // In quotation marks: somebody else's word for it.
  { effect: 'possible', before: /["“«](?:[\p{L}/]+ ){0,2}$/u, after: /^(?: \p{L}+){0,2}[,.]?["”»]/u },
  {
    effect: 'possible',
    before:
      /\b(?:so-called|supposed(?:ly)?|alleged(?:ly)?|purported(?:ly)?|self-styled|reputed(?:ly)?|ostensibl[ey]|nominal|presunt[oa]|supuest[oa])\s(?:\p{L}+ )?$/iu,
  },
  // "Thank you for this referral regarding autism".
  {
    effect: 'possible',
    before:
      /\b(?:referr(?:al|ed|ing)|sent|requests?|requested|consult(?:ation|ed)?|asked|opinion|derivad[oa]|env[ií]ad[oa]|interconsulta)\b[^.;]{0,40}\b(?:regarding|about|concerning|re|(?:with|on|for) (?:a |the )?question of|to (?:decide|comment|advise|opine|look|see|settle|consider|clarify)(?: \w+)?(?: (?:about|on|for|into|whether|if))?|por posible|por sospecha de|para valorar) (?:possible )?$/i,
  },
  // "Too young to be labelled with ADHD", "cannot call it epilepsy".
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:(?:too (?:young|early|soon|mild|little|few|old|good|well|healthy|brief|short)|premature|reluctant|hesitant|unwilling|loath|not ready|not enough|insufficient|inadequate|out of (?:character|keeping)|atypical|uncharacteristic|unusual|demasiado \w+|prematuro|pronto)(?: \w+){0,2}? (?:for|to|para|with)(?: (?:be|call|speak|talk|say|diagnose|label|labell?ed|called|diagnosed|told|give|given|make|hablar|decir|it|this|him|her|of|as|with|is|was|de|that|she|he|has|a|the|support|justify))*|(?:cannot|can't|could not|would not|wouldn't|won't|don't|do not|not|no) (?:yet |really |quite )?(?:call|label|name|term|dub|llamar) (?:it|this|that|him|her|them|lo)) ${DIAGNOSIS}${DET}`,
    ),
  },
  // "Would be a diagnosis of exclusion".
  {
    effect: 'hypothetical',
    after:
      /^(?: \(\w+\))?,? (?:would|might) (?:then |also |have |itself |normally |typically |usually )*(?:be|been|require|need|mean|imply|explain|warrant|show|cause|present|look|give|come|make|fit|have|lead|run|start|produce|account)\b/i,
  },
  { effect: 'possible', after: /^["”']?[^.;,]{0,20} (?:until|unless|till) (?:proven|proved|shown|demonstrated|we know|hasta demostrar)/i },
  // "What the test might find, from 22q11 deletion to …".
  {
    effect: 'hypothetical',
    before:
      /\b(?:might|may|can|could|would|will|cannot|puede|podr[ií]a)(?: also| not| sometimes| only| even)* (?:find|show|detect|reveal|turn up|pick up|uncover|come back|unmask|discover|identify|miss|diagnose|encontrar|mostrar|detectar|revelar)\b[^.;]{0,70}$/i,
  },
  {
    effect: 'hypothetical',
    before:
      /\b(?:(?:polygenic|genetic|risk|propensity|liability) scores?|liability|heritability|lifetime risk|penetrance|recurrence risk|ward(?:s|ing)? off|stav(?:e|es|ing) off|guard(?:s|ing)? against|head(?:s|ing)? off|so as to avoid|fend(?:s|ing)? off|(?:lower|cut|halv|reduc|rais|increas|lessen|chang|double)(?:e?s|ed|ing)? (?:the |his |her |any |your |one's )?(?:chances?|odds|risks?|likelihood|rates?))(?: (?:for|of|to|from|de))? (?:\p{L}+ (?:and|or|,) ?){0,3}(?:an? |the )?$/iu,
  },
  // "Should avoid / indicated in / reserved for": whom a thing is for.
  {
    effect: 'hypothetical',
    before:
      /\b(?:indicated|advised|reserved|restricted|licen[sc]ed|labell?ed|approved|contraindicated|intended|meant|designed|suitable|available|set aside|earmarked|eligible|entitled|mandated|exempt(?:ed)?|granted|limited|required|warranted|indicad[oa]s?|reservad[oa]s?|destinad[oa]s?)\s(?:\p{L}+ly |early |only |mainly |also |chiefly |first |just |s[oó]lo )*(?:in|for|to|by|from|when|unless|para|en) (?!his\b|her\b|su\b|this\b)(?:(?:an? |the )?(?:children|patients|people|those|adults|infants|families|child|patient|anyone|ni[nñ]os|pacientes) (?:with|who have|con) )?(?:[\p{L}-]+(?:,? (?:and|or|y|o)|,)? ){0,6}$/iu,
  },
  {
    effect: 'hypothetical',
    before:
      /\((?:mainly |also |commonly |often |usually |normally )?(?:used|indicated|given|prescribed|licen[sc]ed|approved|marketed|intended|se usa|usado)(?: \w+)? (?:for|in|to|para|en)\b[^)]*$/i,
  },
  {
    effect: 'hypothetical',
    before:
      /\b(?:is|are|an?|the|es|un) (?:\p{L}+ )?(?:medicines?|drugs?|medications?|agents?|treatments?|pills?|injections?|tablets?|vitamins?|supplements?|medicamentos?|f[aá]rmacos?|tratamientos?) (?:that |which |often |commonly |also |used |given |taken |prescribed |licen[sc]ed |approved |helps? |treats? |with |que |usado |se usa )*(?:for|in|against|to treat|treats?|helps?|para|contra)\b[^.;]{0,50}$/iu,
  },
  // "Wanting in proof of", "spared scoliosis", "free from asthma".
  {
    effect: 'negated',
    before: before(
      String.raw`\b(?:(?:lack(?:s|ed|ing)?|want(?:s|ing)|devoid|bereft|free|clear|rid|innocent|untouched|unaffected|exempt|absolved|cleared|acquitted|relieved|short|shy|empty|libre|carece)(?: [\w-]+){0,3}? (?:of|from|in|by|for|de)|(?:lacks?|lacking|spared|escaped|dodged|avoided|evaded)(?: (?:any|the|all|of|signs?|features?|proof|evidence|traits?|hallmarks?|stigmata|picture))*) ${DIAGNOSIS}${DET}`,
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
      /\b(?:case|evidence|proof|arguments?|support|criteria|basis|suspicions?|concerns?|worry|likelihood|chances?|probability|odds|signs?|hints?|grounds|index of suspicion|level of concern|sospecha|probabilidad) (?:for|of|that (?:this|it|he|she) (?:is|has)|about|over|de)\s(?:[\p{L}-]+ ){0,3}$/iu,
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
  // "The thought of leukemia was put away", "does she have scoliosis, they ask".
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:(?:a |the |any |some |every )?(?:thought|idea|notion|talk|possibility|rumou?r|specter|spectre|suspicions?|word|theory|question|hypothesis|spirit|shadow|worry|scare|label) (?:of|about)|question (?:was|is|remains|arose)|wonder(?:s|ed|ing)?(?: \w+){0,4}) ${DET}`,
    ),
  },
  {
    effect: 'possible',
    left: /^\W*(?:and |but |so |or )?(?:does|do|did|could|can|might|may|would|is|has|why does|how do we know|tiene|puede|podr[ií]a|ser[aá]) (?:he|she|it|this|that|the \w+|they|these|my \w+|there|ser|tener|esto)\b/i,
    after:
      /^[^.;]{0,60}(?:\?|,? (?:they|mom|dad|mother|father|parents|she|he|the (?:family|parents|mother|father)) (?:\w+ )?(?:ask|wonder|want|would like))/i,
  },
  {
    effect: 'possible',
    left: /^\W*(?:[\p{L}'-]+ ){0,2}$/u,
    after: /^(?: [\p{L}'-]+){0,2},? (?:or|versus|vs\.?|v\.?|o|rather than) [^.;!?]{2,50}\?/iu,
  },
  {
    effect: 'hypothetical',
    before:
      /\b(?:dreams?|dream(?:t|ed|ing)|imagin(?:es?|ed|ing)|fantas\p{L}+|pictures herself|pictures himself|premonitions?)\b[^.;,]{0,40}$/iu,
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
      /\b(?:sav|protect|spar|shield|keep|prevent|guard|defend|safeguard)(?:e?s|e|ed|ing)?\b[^.;,]{0,30}\b(?:from|against) (?:getting |having |developing |later |future )?(?:[\p{L}-]+ (?:and|or) )?$/iu,
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
  // "Karyotype for Turner syndrome still out".
  {
    effect: 'possible',
    after:
      /^(?! ?\d)[^.;,:]{0,25} (?:(?:is|are|was|were|still|yet|remains?|:|-) ?)*(?:still out|pending|awaited|outstanding|in process|not (?:yet )?(?:back|resulted|available|reported)|to follow|unresulted|en proceso|pendientes?|en curso)\b/i,
  },
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:karyotype|micro-?array|array|sequencing|assay|pcr|exome|genome|fish|methylation|swab|tests?|testing|panels?|screens?|results?|wait(?:s|ing)?|await\w*|looking|sent|ordered|request(?:ed)?|booked|scheduled)(?: \w+)? (?:for|to (?:look|check|screen|test|evaluate|assess) for|to (?:rule out|exclude|confirm|detect|tell us about)|about|on) ${DET}`,
    ),
    after: /^(?!.{0,40}\b(?:positive|confirmed|diagnos|showed|pathogenic))/i,
  },
  {
    effect: 'possible',
    own: /^[A-Z]\d\d/,
    before:
      /\b(?:billing|billed|claim|prior auth\p{L}*|rule-?out|submitted|authorization|coverage|insurance|reimbursement|facturaci[oó]n)\b[^\n]{0,70}$/iu,
  },
  {
    effect: 'possible',
    own: /^[A-Z]\d\d/,
    after: /^[^\n]{0,80}\b(?:not a diagnosis|rule-?out|billing only|for the (?:test|claim|order|study)|does not belong|only)\b/i,
  },
  // "An asthma and allergy drug".
  {
    effect: 'hypothetical',
    before: /\b(?:an?|un|una|another|any|new|old)\s(?:[\p{L}-]+ (?:and|or|&) )?$/iu,
    after:
      /^(?: (?:and|or|&) [\p{L}-]+)? (?:drug|medicine|medication|pill|remedy|vaccine|formula|book|treatment|therapy|supplement|product)s?\b/iu,
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
      /^(?:[^.;]{0,50}?[,–(-] ?(?:(?:now|long|since|all|which|has|that|but|and|quickly|later|then) ?)*|[^.;,]{0,50}? )(?:long gone|since gone|settled (?:by|at|before|within|with|on)|(?:gone|disappeared|vanished|faded|subsided|burn(?:t|ed) out|outgrown|went away|melted away|dried up|over) (?:by|at|before|within|with|since|now|long|years|in|once|after)|(?<!\b(?:never|not|yet|isn't|fully|is) )gone\b)/i,
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
      /^[^.;]{0,70}\)?[,:–-]? ?(?:were |was |are )?(?:all|each|every one|both|todos|todas)(?: of (?:which|these|them))?(?: of)? ?(?:were |was |are |being |have been )?(?:answered |came back |returned |with |in the )*["“]?(?:no\b(?! (?:change|longer|worse))|negative|denied|normal|absent|nega(?:do|tiv)[oa]?s)/i,
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
  {
    effect: 'possible',
    before:
      /\b(?:chart|records?|notes?|list|form|sheet|portal|label|letter|report|referral|paper|banner|sticker|expediente) (?:that )?(?:says?|said|reads?|claims?|states?|lists?|mentions?|carries|has|shows?|dice) (?:(?:he|she|it|is|has|was|had|with|an?|the) ?)*["“]?$/i,
    after:
      /^["”]?[;,] ?(?:but |which |yet |though )?[^.]{0,30}\b(?:protest\w*|disagree\w*|den(?:y|ies|ied)|not|never|wrong\w*|doubt\w*|error|no|disput\w*|nobody|neither)\b/i,
  },
  // "Fanconi anemia chromosome breakage: normal".
  {
    effect: 'negated',
    after:
      /^[^.:;\n]{0,40}\b(?:seq|sequencing|breakage|tests?|study|studies|analysis|fish|array|pcr|assay|culture|levels?|titers?|igg|iga|igm|ab|abs|ultrasound|scan|copy|copies|methylation|enzymes?|activity|panel|screen|genotype|exome|smear|solubility|electrophoresis|serology|dna|swab|film)\)?(?: \(?[A-Z0-9]{2,8}\)?)?\s*(?:[:=–-]|is|was|were|returned|came back)\s*(?:no |normal|negative|neg\b|not detected|not found|none|absent|wnl|within normal|unremarkable|benign|clear)/i,
  },
  // "MRI ordered, question multiple sclerosis", "the choice lies between Crohn's disease and".
  { effect: 'possible', before: /(?:^|[,;:(] ?)(?:in )?(?:question|query|q|duda)\b:? (?:of )?(?:an? )?(?:[\p{L}-]+ or )?$/iu },
  {
    effect: 'possible',
    before:
      /\b(?:choice|lies|lie|torn|decid\w+|distinguish\w*|differentiat\w*|toss-?up|undecided|choos\w+|hover\w*|waver\w*|duda)\b[^.;]{0,30}\b(?:between|entre)\s[^.;]{0,30}$/i,
  },
  {
    effect: 'possible',
    before:
      /\b(?:mri|ct|eeg|echo|ultrasound|us|x-?ray|scope|endoscopy|biopsy|study|scan|appointment|labs?|bloods?|blood work|work-?up|consult|ecograf[ií]a|estudio)\b[^.;,]{0,24} (?:for|para) (?:an? |possible )?$/i,
    after:
      /^ (?:is |was |are |has been )?(?:(?:set|booked|scheduled|due|planned|arranged|ordered|requested|pending) |on |for |next |this |tomorrow|in \d)/i,
  },
  { effect: 'possible', after: /^ (?:results?|numbers|bloods|serologies|labs)\b(?! (?:show|positive|confirm|elevated|high))/i },
  { effect: 'possible', own: /^[A-Z]\d\d/, before: /\b(?:code|icd\S*|dx code)\b[^\n]{0,20}\b(?:for|only|used)\b[^\n]{0,40}$/i },
  // "Only when diabetes is proven".
  {
    effect: 'hypothetical',
    before: /\b(?:if|when|once|until|unless|should|whenever|cuando|si|hasta que)\b[^.;,]{0,25}$/i,
    after:
      /^ (?:is|are|was|were|gets?|becomes?|turns out to be|se|fuera) (?:\w+ly |ever |ruled )?(?:proven|proved|confirmed|diagnosed|established|found|present|suspected|in|out|excluded|likely|the (?:answer|cause)|confirma|confirmad[oa])\b/i,
  },
  // "Used to get eczema", "then it went", "someone once called this cerebral palsy".
  { effect: 'resolved', before: /\bused to (?:have|get|suffer from|suffer|be treated for|carry|be)\s(?:\p{L}+ ){0,2}$/iu },
  {
    effect: 'resolved',
    after:
      /^[^.;]{0,50}[,;] ?(?:then|but|and|later|since) (?:(?:it|that|this|has|have|was|were|then|simply|just|later|all|he|she) )*(?:went|gone|disappeared|vanished|passed|ceased|faded|cleared|resolved|settled|outgrew|outgrown|grew out|remitted)\b|^[^.;]{0,60}(?:\band|[,–-]) (?:(?:now|then|considered|is|was|fully) )*(?:cured|outgrown|healed)\s*[.;]?\s*$/i,
  },
  {
    effect: 'possible',
    before:
      /\b(?:once|formerly|at one time|initially|originally|someone|somebody|others?|they|elsewhere|another (?:doctor|clinic|provider)|people|years ago|antes) (?:[\w']+ )?(?:called|labell?ed|named|termed|dubbed|thought|read|mislabell?ed|llamaron)(?: (?:it|this|that|him|her|the \w+|to be|as|of|with|esto))* (?:an? |the )?$/i,
  },
  {
    effect: 'negated',
    left: /^\W*(?:screens?|screening|tests?|checks?|studies|labs?|panels?|markers?|work-?up)(?: [\p{L}-]+){0,2} (?:passed|normal|negative|clear|clean|unremarkable)\b[^:]{0,20}:[^\n]*$/iu,
  },
  {
    effect: 'negated',
    before: /\b(?:none|neither|ninguna?) (?:of|de) (?:the (?:following|below|above|listed)|these|those|las siguientes)\b[^.]{0,100}$/i,
  },
  { effect: 'negated', after: /^\s*(?:[:=]\s*(?:f|false|n)\s*(?:[;,.|]|$)|\[\s*(?:n|no|-|0)\s*\])/i },
  {
    effect: 'other',
    left: /^\W*[\p{L} ]{2,30}\((?:mother|mom|father|dad|parents?|maternal|paternal|sib\p{L}*|brother|sister|donor|madre|padre)\)\s*[:=-]/iu,
  },
  {
    effect: 'hypothetical',
    before: /\b(?:for|in)\s(?:[\p{L}-]+ ?[,/&] ?|[\p{L}-]+ (?:and|or) ){0,3}$/iu,
    after: /^ only\b(?! (?:at|when|if|on|in|during|since|with))/i,
  },
  {
    effect: 'possible',
    before: /\b\p{L}{5,} ?[([][^)\]]*$/u,
    after:
      /^[^)\]]*[)\]],? (?:was |is |were )?(?:not|never|declined|refused) (?:prescribed|given|started|ordered|indicated|used|taken|needed|wanted)\b/i,
  },
  {
    effect: 'possible',
    left: /^\W*(?:(?:other|further|main|my|our|diagnostic) )*(?:considerations?|hypothes[ei]s|possibilities|thoughts|candidates|contenders|think of|suspects|consideraciones)\s*[:–-][^\n]*$/i,
  },
];
