/**
 * Frames: what a sentence does with a disease that it names without saying that the patient has it. It compares, doubts,
 * fears, cites, teaches, files or forbids. One row is one way of doing so; the words are its examples, not its limits.
 * Each expression sees the words right before (`before`, to its end) or right behind (`after`, from its beginning) in the sentence.
 */
import type { Effects } from './before.ts';
import type { Effect } from './cues.ts';

type Frame = {
  effect: Effect;
  before?: RegExp;
  after?: RegExp;
  /** All that stands before it in the sentence. */
  left?: RegExp;
  /** The mention itself. */
  own?: RegExp;
};

const DET = `(?:(?:an?|the|any|some|true|real|classic|genuine|actual|frank|overt|full-blown|outright|un|una|el|la) ){0,3}`;
const DIAGNOSIS = `(?:(?:the|a|any|that) (?:diagnosis|label|idea|notion|possibility|question|thought|theory|suspicion|worry|term|case)(?: (?:of|for|that (?:this|it) (?:is|was)))? )?`;
const COPULA = `(?:is|are|was|were|be|been|being|seems?|seemed|appears?|appeared|looks?|looked|feels?|felt|becomes?|became|remains?|remained|thought|considered|deemed|judged|makes?|es|fue|parece)`;
const DEGREE = String.raw`(?:(?:\w+ly|very|quite|most|rather|too|all but|now|not|so|muy|to be) ){0,2}`;
const before = (source: string) => new RegExp(`${source}$`, 'iu');
const after = (source: string) => new RegExp(`^${source}`, 'iu');

/** What makes a name of two disputed or dropped ones. */
const DROPPED = `(?:laid to rest|put to rest|put aside|set aside|taken off|(?:off|from) the (?:table|list|chart|record)|ruled out|excluded|discarded|dismissed|abandoned|dropped|crossed (?:off|out)|struck (?:off|out|from)|refuted|disproved|disproven|debunked|unfounded|overturned|rescinded|revoked|retired|retracted|withdrawn|voided|deleted|erased|lifted|shed|removed|not (?:confirmed|borne out|substantiated|upheld)|never (?:confirmed|proven|borne out)|let go|descartad[oa]|retirad[oa])`;

const FRAMES: readonly Frame[] = [
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
];

const RELATIVE = `(?:(?:step|half|grand|great|foster|birth|biological|bio|adoptive|maternal|paternal|older|younger|big|little|baby|late|twin)[- ]?){0,3}(?:mother|mom|mum|mama|father|dad|papa|parent|sister|brother|sibling|sib|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|nana|granny|son|daughter|wife|husband|partner|boyfriend|girlfriend|madre|padre|hermana|hermano|t[ií]a|t[ií]o|prim[oa]|abuel[oa])s?`;
/** Who lives, works or studies around a child, and their animals. */
const ROLE = `(?:friend|classmate|class-mate|schoolmate|roommate|housemate|flatmate|bunkmate|teammate|playmate|pen ?pal|neighbou?r|lodger|tenant|landlord|landlady|boss|colleague|co-?worker|employer|boyfriend|girlfriend|fianc[eé]e?|godmother|godfather|godparent|pupil|student|kid|child next door|(?:boy|girl|man|woman|child|patient|baby|infant|kid|teen) (?:in (?:the )?(?:next|other|same)|next door|across|down the|from (?:church|school|camp|class)|at (?:church|school|camp|daycare|the))|driver|coach|teacher|tutor|principal|librarian|pastor|priest|rabbi|counsel?lor|babysitter|sitter|nanny|aide|interpreter|translator|caseworker|social worker|physician|pediatrician|doctor|nurse|therapist|trainer|instructor|celebrity|singer|actor|actress|athlete|donor|surrogate|(?:gestational )?carrier|birth family|biological family|birth parents?|family of origin|dog|cat|puppy|kitten|pet|horse|pony|hamster|guinea pig|rabbit|parrot|goat|labrador|poodle|retriever|perr[oa]|gat[oa]|amig[oa]|vecin[oa]|compa[nñ]er[oa]|maestr[oa])s?`;
const LIVES = String.raw`(?:(?:who|which|that|also|just|recently|now|both|then|once|has|have|had|was|were|is|are|been|herself|himself|,) ?)*(?:\b(?:has|have|had|is|are|was|were|lives? with|living with|suffers?|suffered|takes?|took|uses?|needs?|died|passed away|lost|grew up with|with|w\/|got|carries|carried|beat|survived|developed|told|diagnosed|treated|reported|lists?|put down|tiene|tienen|toma|muri[oó]|con|padece)\b|:|,|\()`;

/** Somebody else's. */
const OTHERS: readonly RegExp[] = [
  // "The bus driver is a leukemia survivor", "the egg donor reported Hashimoto", "the family dog takes phenobarbital for epilepsy".
  before(
    String.raw`\b(?:the|an?|his|her|their|our|my|one|another|this|that|some|two|best|old|new|family|foster|other|mom's|dad's|el|la|su|un|una) (?:[\p{L}-]+ ){0,2}?${ROLE}(?:'s (?:son|daughter|child|mother|father))?,? ${LIVES}[^.;]{0,60}`,
  ),
  // "Relation: Sister. Problem: Celiac disease."
  before(
    String.raw`\b(?:relation(?:ship)?(?: to (?:the )?patient)?|relative|family member|member|parentesco|familiar)\s*[:=]\s*${RELATIVE}\b[^\n:]{0,20}[\n.;,|] *(?:(?:problem|condition|diagnosis|dx|disease|age|onset|age of onset|status|history|problema|enfermedad)s?\s*[:=] *[^\n:]{0,20}){0,3}`,
  ),
  // "His cousin's eczema", "mom's boyfriend has epilepsy", "dad's kidney transplant".
  before(String.raw`\b${RELATIVE}['’]s? (?:(?:own|old|new|first|second|recent|chronic|severe|mild|bad|known|active) )*`),
  // "Cast as a girl with epilepsy".
  /\b(?:cast|plays?|played|playing|portray\w*|roles?|part|characters?|dress(?:ed|es)?(?: up)?|dolls?|hero(?:ine)?|protagonist|puppets?|figure)\b[^.;]{0,30}\b(?:with|who has|who is|has)\s(?:an? )?$/i,
];

/** Around the mention: a paper in the wrong chart. */
const MISFILED =
  /\b(?:wrong (?:chart|patient|child|record|folder|file|kid|person|mrn)|misfiled|mis-?filed|(?:meant|intended) for (?:another|a different|someone|somebody|(?!this|the|us|him|her)\p{L}+['’]?s? (?:chart|file|record|folder))|belong(?:s|ed)? (?:to|in|with) (?:another|a different|someone|somebody|(?!him|her|this|our|the)[\p{L}]+ \p{Lu}\b)|(?:another|a different) (?:patient|child|family|chart|record|person|student)(?:'s)?|paciente equivocad[oa]|expediente equivocado)/iu;

/** In general, of nobody: titles, papers, criteria, staff, products, files and forms. */
const GENERAL: readonly (readonly [before: RegExp | undefined, after: RegExp | undefined])[] = [
  // "A documentary on Tourette syndrome", "a science-fair project on".
  [
    before(
      String.raw`\b(?:documentar(?:y|ies)|films?|movies?|shows?|series|episodes?|plays?|musicals?|novels?|stor(?:y|ies)|books?|comics?|songs?|games?|podcasts?|videos?|clips?|lessons?|class(?:es)?|chapters?|essays?|papers?|posters?|presentations?|speech(?:es)?|talks?|projects?|assignments?|homework|thesis|debates?|exhibits?|quiz(?:zes)?|articles?|magazines?|blogs?|segments?|specials?|headlines?|libros?|pel[ií]culas?|documental(?:es)?|proyectos?|tareas?|cuentos?|art[ií]culos?|myths?|truths?|facts?|news|updates?|tips|lectures?|seminars?|sessions?|topics?|modules?|events?|training|charlas?|mitos) (?:\p{L}+ )?(?:on|about|featuring|dealing with|regarding|concerning|titled|called|sobre|acerca de|de un niño con) (?!his\b|her\b|my\b)[^.;]{0,40}`,
    ),
    undefined,
  ],
  // "Subjects with sickle cell disease may not take part", "the guideline on ADHD".
  [
    before(
      String.raw`\b(?:subjects|participants|volunteers|applicants|enrollees|travell?ers|athletes|swimmers|pupils|recipients|candidates|controls|cohorts?|anyone|anybody|everyone|women|men|adolescents|teens|youngsters|siblings|relatives|families|quienes|personas|alumnos) (?:\w+ )?(?:with|who (?:have|has|had|live with|suffer from|are)|having|living with|affected by|diagnosed with|con|que tienen) (?:[\w-]+(?: |, ?)(?:or |and )?){0,5}`,
    ),
    undefined,
  ],
  [
    before(
      String.raw`\b(?:guidelines?|guidance|consensus|position (?:paper|statement)|practice parameters?|policy statement|clinical report|algorithms?|standards? of care|state of the art|handbook|textbook|manual|gu[ií]a|initiative|classification|nomenclature|definition|dosing|management|pathophysiology|epidemiology|incidence|prevalence|etiology|natural history|hallmarks?|mnemonic) (?:on|for|in|of|about|regarding|de|para|sobre) (?!his\b|her\b|this\b|my\b)${DET}(?:(?:the )?(?:\p{L}+ ){0,2}(?:of|in|for) )?(?:[\p{L}-]+ ){0,2}`,
    ),
    undefined,
  ],
  // "A child with Williams syndrome would …", "half of all epilepsy starts …".
  [
    before(
      String.raw`\b(?:an?|any|every|each|no|most|the (?:typical|average|usual)|un|una|cualquier|todo) (?:typical |average |healthy |young |older )?(?:child|patient|baby|person|teen|adolescent|boy|girl|infant|toddler|parent|family|nin[oa]|niñ[oa]|paciente) (?:with|who has|con|que tiene) (?:[\w-]+ ){0,3}`,
    ),
    /^[^.;]{0,40}\b(?:would|will|should|may|might|can|could|cannot|often|usually|typically|tends?|rarely|never|always|must|needs|counts|sweats?|suele)\b/i,
  ],
  [
    before(
      String.raw`(?:\b(?:half|most|many|some|much|a third|a quarter|two thirds|majority|minority|cases|forms|types|kinds|\d+ ?(?:%|percent)) of (?:all |the |such )?(?:[\w-]+ ){0,2}|(?:^|[.;:,] *)all (?:[\w-]+ )?)`,
    ),
    undefined,
  ],
  [
    undefined,
    /^[^.;]{0,50}(?:\b\d+(?:\.\d+)? (?:(?:in|out of|per) (?:every )?\d[\d,.]*|of (?:every )?\d[\d,]{2,})\b|\b(?:one|two) (?:in|of|out of) (?:every )?(?:\w+)\b|\bper (?:100|1,?000|million)|\b(?:prevalence|incidence) (?:of|is)\b)/i,
  ],
  [
    before(
      String.raw`\b(?:\d+|one|two|uno|una) (?:in|of|out of|de cada) (?:every )?[\d,.]*(?:\p{L}+ )?(?:children|babies|births|people|teens|kids|newborns|niños|boys|girls|adults|personas)? ?(?:has|have|with|is born with|tiene|live with|develops?|gets?) `,
    ),
    undefined,
  ],
  // "Asthma affects …", "that asthma is a swelling of …", "VACTERL stands for".
  [
    before(String.raw`(?:^|[.;:(]|\b(?:that|since|because|whereas|while|why|how|que|as))\W*(?:all |the |most )?`),
    /^ (?:(?:often|usually|typically|rarely|never|always|mainly|mostly|generally|may|can|will|suele) )*(?:occurs?|affects?|strikes?|tends? to|arises?|originates?|begins? (?:in|before|after|with)|starts? (?:in|before|after|with)|comes? (?:back|from|in)|spreads?|results? from|presents? (?:with|in|as|at)|manifests?|stands? for|is short for|is (?:the )?(?:more|less|most|very|quite|rather|not)? ?(?:common|rare|frequent|prevalent|contagious|hereditary|inherited|genetic|treatable|preventable|curable|caused|passed|spread|defined|diagnosed (?:by|when|with)|treated (?:with|by))|are (?:common|rare|caused|inherited)|is (?:an? |the )?(?:\p{L}+ )?(?:swelling|inflammation|disease|disorder|condition|infection|tumou?r|abnormality|problem (?:of|in|with)|defect|curve|weakness|narrowing|kind|type|form|name|word|great|reason|cause|mimic)s?\b|se debe|es una?)\b/iu,
  ],
  // "Dr Patel (leukemia and lymphoma)", "director, pediatric epilepsy".
  [
    before(
      String.raw`\b(?:dr|drs|dra|prof|professor|consultant|attending|fellow|specialist|md|do|np|rn|phd|director|chief|chair|head|lead|expert|medical director|section head|doctora?)\b\.?,? [^.;(\n]{0,40}(?:\(|,|-|–|of|for|de) ?(?:(?:the|our|pediatric|division|section|program|of|for|and|la|clinical|center|&) ){0,5}`,
    ),
    /^(?:(?:,? (?:and|&) | ?[/,&] ?)[\p{L} ]{3,30})?(?:\)|,| (?:program|service|division|section|team|clinic|center|centre|unit|research|fellowship|lab|group|institute))/iu,
  ],
  [
    undefined,
    /^ (?:dietit?ians?|dieticians?|nutritionists?|nurses?|coordinators?|educators?|fellows?|attendings?|pharmacists?|psychologists?|consultants?|liaisons?|navigators?|physiotherapists?|champions?|directors?|doctors?|physicians?|surgeons?|social workers?|case managers?|counsel?lors?|researchers?|advocates?|ambassadors?|charity|charities|walkers?|runners?|fund|funds|drive|ribbon|t-?shirts?|merch\w*|cookbooks?|magazines?|channel|playlist|stories|memes?|jokes?)\b(?! (?:of|without|since|after|ago|per|x\b))/i,
  ],
  // "Eczema Relief lotion", "a migraine ice cap", "Diabetes brand scale".
  [
    undefined,
    /^(?:['’]s)?[- ](?:\p{L}+ ){0,2}?(?:brand|relief|essentials?|balm|gumm(?:y|ies)|multivitamins?|lozenges?|tea|herbal|blankets?|pillows?|caps?|hats?|bracelets?|headbands?|socks|toys?|smart ?\w+|samples?|lotion|soap|shampoo|snacks?|cookies|bars?|friendly|safe|free|proof|tracker|diary app|spacers?)\b/iu,
  ],
  // Titles, papers.
  [
    /\bet al\b[^\n]{0,80}$|\b(?:doi|pmid|isbn|irb)\b[^\n]{0,80}$|(?:^|\n|\. )\W*(?:refs?|references?|citations?|sources?|adapted from|further reading|see also|bibliograf[ií]a|cf)\b[.:]? [^\n]{0,90}$/i,
    undefined,
  ],
  [
    undefined,
    /^[^\n]{0,90}(?:\b(?:19|20)\d\d; ?\d+|\bet al\b|\bdoi\b|\bpmid\b|\bpp?\. ?\d+|\bJ(?:ournal)? (?:of )?(?:\p{Lu}\p{L}+ ?){1,3}(?:19|20)\d\d)/u,
  ],
  // "6.5 or above consistent with diabetes".
  [
    /\d ?(?:%|mg\/dL|mmol\/L|U\/m?L|ng\/mL|mcg)? ?(?:or|and) (?:above|more|higher|greater|over|up|below|less|lower|under)\b[^.;\d]{0,50}$|\b(?:values?|levels?|results?|scores?|titers?|ratios?|concentrations?)(?: of)? (?:above|below|over|under|greater than|less than|exceeding|between|[<>≥≤]) ?[\d.]+[^.;]{0,60}$|\b(?:may|can|might) (?:also )?be (?:seen|elevated|low|high|positive|negative|abnormal|raised|increased|decreased|normal|present|found|due to) (?:in|with)?[^.;]{0,80}$/i,
    undefined,
  ],
  // A search, a filter, a log.
  [
    /\b(?:search(?:ed|ing|es)?|filter(?:s|ed)?(?: applied)?|quer(?:y|ied)|typed|undo|redo|autocomplete|auto-?suggest\w*|clicked|keyword|search term|b[uú]squeda)\b[^.\n]{0,40}$/i,
    undefined,
  ],
  [
    undefined,
    /^["”']? ?(?:viewed|opened|clicked|previewed|hovered|searched|looked up|selected from|added, removed)\b|^[^.\n]{0,30}(?:no selection made|\b\d+ (?:rows|results|hits|matches|records)\b)/i,
  ],
  // Coding books.
  [
    /\b(?:use additional code|code (?:first|also)|excludes ?[12]|inclusion terms?|synonyms?:|crosswalk|applicable to|manifestation codes?|claim denied|denied:|listing|listings|covered diagnos[ei]s|qualifying diagnos[ei]s|step therapy)\b[^\n]{0,90}$/i,
    undefined,
  ],
  [
    undefined,
    /^[^.;\n]{0,30},? if (?:present|applicable|known|any|relevant|confirmed|positive)\b|^[^.;\n]{0,24}\((?:[A-Z]\d\d\.?-|[A-Z]\d\d\.-\))/i,
  ],
  // Lectures, on the ward.
  [
    /\b(?:pearls?|teaching points?|learning (?:points?|objectives?|goals?)|take-?home (?:points?|messages?)|mnemonics?|fun facts?|board review|rule of thumb|journal club|key points?|trivia|objectives?|quiz|rounds question|perlas?|puntos clave)\b[^\n]{0,10}[:–-][^\n]{0,120}$|\b(?:always|never|remember to|do not forget to|don't forget to) (?:think of|consider|suspect|rule out|exclude|ask about|screen for|check for|miss)\b[^.;]{0,40}$/i,
    undefined,
  ],
];

/** "In the Down Syndrome and General Genetics Clinic", "the Asthma & Allergy Suite": capitals of a name that ends in a place. */
const PLACE =
  /^(?:['’]s)?(?:(?: ?[&,/-] ?| (?:and|of|for|the|y) )?\s?\p{Lu}[\p{L}&]*){1,5} (?:Clinic|Cent(?:er|re)|Suite|Program(?:me)?|Unit|Service|Division|Ward|Desk|Hall|Wing|Floor|Lab|Camp|House|Home|Store|Shop|Pharmacy|Magazine|Channel|Day|Week|Month|Inventory|Scale|Schedule|Test|Panel|Screen|Questionnaire|Survey|Index|Checklist|Study|Trial|Conference|Summit|Group|Club|Team|Run|Walk|Ride)\b/u;

/** "His asthma", "her severe Crohn's disease": whose it is, she has. */
const HERS =
  /(?<![\p{L}'’])(?:his|her|my|your|(?:the |our )?(?:patient|pt|child|boy|girl|baby|infant|student)['’]s)\s(?:(?:severe|mild|moderate|persistent|intermittent|chronic|active|new|recent|known|underlying|ongoing|refractory|intractable|focal|generali[sz]ed|complex|classic|congenital|type|stage|\d\w?|poorly|well|badly|controlled|uncontrolled|brittle|bad|terrible|seasonal|exercise-induced|allergic|first|second|third|baseline|long-?standing|lifelong|current|juvenile|pediatric|childhood|left|right|bilateral|spastic|acute|treatment|steroid-dependent|resistant|[\p{L}-]+-related|diagnosis|diagnoses|flare|of|complicated|worsening|stable|established|confirmed|complex|rare|co-?morbid|primary|secondary)\s){0,3}$/iu;
const OF_TEST =
  /^(?:['’]s)?[- /](?:\p{L}+ )?(?:tests?|testing|screens?|screening|work-?up|evaluations?|eval|risk|panel|scare|questions?|worr\w+|fears?|serology|panel|antibod\w+|trait|carrier|vaccine|like|gene|ruled|was ruled|is ruled|clinic|nurse|specialist|team)\b/iu;
const FEMALE = /(?:mother|mom|mum|mama|sister|aunt|niece|wife|girlfriend|grandm|nana|granny|godmother|madre|hermana|abuela)\b/i;
const MALE = /(?:father|dad|papa|brother|uncle|nephew|husband|boyfriend|grandf|grandpa|godfather|padre|hermano|abuelo)\b/i;

/** "No illness other than celiac disease", "none except asthma". */
const EXCEPTED =
  /\b(?:no|none|nothing|not|never|denies|without|negative|healthy|well|otro|otra|ning[uú]n\w*|nada)\b[^.;]{0,60}\b(?:other than|except(?:ing)?(?: for)?|besides|apart from|aside from|save(?: for)?|beyond|(?:no )?(?:other|else|further)\b[^.;,]{0,30}\b(?:than|but)|salvo|excepto|aparte de|fuera de|m[aá]s que)\s(?:for )?(?:(?:an?|the|his|her|some|mild|known|su|una?) )*$/i;
/** "Like his brother, he has hemophilia", "risk explained, as he has epilepsy". */
const HE_HAS =
  /\b(?:(?:like|as|as with|as in|unlike|just like|similar to|como) [^.;,]{2,40},? (?:too )?|(?:as|because|since|given that|now that|porque|ya que) )(?:he|she|[eé]l|ella|our patient|the (?:patient|child|boy|girl|infant)|this (?:child|patient|boy|girl|infant)) ?(?:also |too |now |does )?(?:has|had|have|is|carries|lives with|tiene)\s(?:\p{L}+ ){0,3}$/iu;
const CONFIRMED =
  /^[^.;,]{0,40}?(?:,? (?:and|then|later|now|since|which|was|is|has been|fue) ){0,3}(?:\w+ly )?(?:confirmed|proven|verified|established|confirmad[oa])\b(?! (?:absent|negative|not|if|when|once|unless))/i;
const TO_BE = /\b(?:not|never|yet|to be|being|if|when|once|until|unless|could|would|cannot|can|no|neither)\b/i;

/** Reads the frames into what the cues said. `left` and `right` are the sentence around the mention, `around` what stands farther off. */
export function readFrames(cues: { before: Effects; after: Effects }, left: string, own: string, right: string, around: string): boolean {
  const near = left.slice(-140);
  const next = right.slice(0, 170);
  const { before: said, after: also } = cues;
  const hers = HERS.exec(near);
  const isHers = hers !== null && !OF_TEST.test(next);
  if (isHers) for (const cue of ['negated', 'possible', 'hypothetical', 'screening'] as const) said[cue] = false;
  for (const frame of FRAMES) {
    if (isHers && frame.before) continue;
    if (frame.own && !frame.own.test(own)) continue;
    if (frame.left && !frame.left.test(left)) continue;
    if ((frame.after && !frame.after.test(next)) || (frame.before && !frame.before.test(near))) continue;
    also[frame.effect] = true;
  }
  if (isHers) {
    const whose = /^his/i.test(hers[0]) ? MALE : /^her/i.test(hers[0]) ? FEMALE : undefined;
    if (!whose?.test(left)) said.other = false;
    return false;
  }
  if (!also.other && (OTHERS.some((one) => one.test(near)) || MISFILED.test(around))) also.other = true;
  if (EXCEPTED.test(near)) said.negated = also.negated = false;
  if (HE_HAS.test(near)) said.other = also.other = said.hypothetical = also.hypothetical = false;
  const confirmed = CONFIRMED.exec(next);
  if (confirmed && !TO_BE.test(confirmed[0])) said.possible = also.possible = said.screening = also.screening = false;
  if (/^\p{Lu}/u.test(own) && PLACE.test(next)) return true;
  return GENERAL.some(([left, right]) => (!left || left.test(near)) && (!right || right.test(next)));
}
