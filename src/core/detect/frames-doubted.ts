/** What a sentence does with a disease that it doubts, suspects or only asks about. */
import { before, DET, DIAGNOSIS, type Frame } from './frame.ts';

export const DOUBTED: readonly Frame[] = [
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
  // "It is conceivable that …", "I suspect that the aura was …".
  {
    effect: 'possible',
    before:
      /(?:\b(?:conceivabl[ey]|plausibl[ey])|\b(?:I|we|they|he|she|who) (?:strongly |also |now |do )?(?:suspect|wonder|guess|suppose|presume)(?:s|ed)?)\b(?![^.;]*\b(?:with|who|given|because|known|h(?:is|er) (?:known|underlying)|despite|in (?:this|an?))\b)[^.;,]{0,70}$/i,
  },
  // "Intermediate probability for a clot", "evaluating her for sleep apnea".
  {
    effect: 'possible',
    before:
      /\b(?:(?:low|intermediate|indeterminate|moderate|high)[- ]probability (?:scan )?(?:for|of)|(?:evaluat|assess|test|investigat|work|check|screen|treat)\w* (?:him|her|them|the (?:patient|child|baby|infant)|(?:mr|mrs|ms)\.? \w+) (?:further |again |empirically )?for) (?:an? |the |possible |underlying |any )*$/i,
  },
  // "Is plausible", "is on the table", "is my best guess", "narcolepsy or poor sleep habits".
  {
    effect: 'possible',
    after:
      /^[^.;,]{0,10} (?:is|are|was|were|remains?|seems?) (?:\w+ly |quite |very |also |still |more |not )?(?:plausible|implausible|conceivable|on the table|on (?:my|our|the|their) (?:minds?|radar|list)|(?:my|our|the) (?:best|first|leading|main|working|strongest) (?:guess|thought|bet|suspicion|hypothesis|concern|consideration|possibility))\b/i,
  },
  { effect: 'possible', left: /^(?:\W*|[^:;]*, )$/, after: /^ (?:or|v\.?|versus) (?!(?:no|any|other|not)\b)[^.;,:]{3,30}\W*$/i },
  // "Sounds like asthma", "makes Crohn disease a real possibility", "needs exclusion", "cannot be dismissed".
  { effect: 'possible', before: /\b(?:sounds?|sounded|smells?|feels?) (?:a lot |very much |more |most )?like (?:an? )?$/i },
  {
    effect: 'possible',
    after:
      /^[^.;,]{0,12} (?:an? (?:\w+ ){0,2}(?:possibility|consideration|suspicion)\b|(?:still |first )?(?:needs?|requires?|awaits?|deserves?) (?:exclusion|excluding|ruling out|confirmation|consideration|to be (?:excluded|ruled out|confirmed|considered))\b|(?:can(?:not|['’]t)|could not|should not|has not|not)(?: yet)? (?:be |been )?(?:\w+ly )?(?:dismissed|discounted|eliminated|ignored|disregarded|discarded|refuted|disproved|forgotten)\b)/i,
  },
  // "Crossed our minds", "top of my list would be", "either Crohn's or ulcerative colitis".
  {
    effect: 'possible',
    after:
      /^,? (?:(?:had|has|have|was|were|been|also|first|briefly|certainly|only|once) )*(?:crossed (?:my|our|their|[a-zÀ-ɏ]+'?s?) (?:\w+ )?minds?|came (?:up|to mind)|comes? to mind|springs? to mind|floated|mooted|entertained|toyed with|bandied about|debated|on (?:my|our|their) minds?|(?:raised|mentioned|brought up|suggested|proposed|wondered about)(?! (?:his|her|a|the) )(?: (?:by|in|at|as|early|once)\b|[,.;]|$))/i,
  },
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:(?:top of|first on|high on|near the top of|leading|on) (?:my|our|the|their) (?:list|differential)(?: (?:is|are|was|were|would be|remains?|stands?|comes?))?|(?:leading|strongest|main|prime) (?:contender|candidate|suspect|suspicion|thought|hypothesis|idea)(?: (?:is|was|would be|remains))?|front-?runner(?: is| was| would be)?|lean(?:s|ing)? towards?|(?:best|first|my|our) guess(?: is| was| would be)?|(?:bet|money|betting) (?:is )?on|would be|might turn out to be|may turn out to be|could turn out to be|points? (?:vaguely|weakly|loosely) to|smacks of|smells of|reminiscent of|evocative of|redolent of|border(?:s|ing) on|verg(?:es|ing) on|(?:whiff|hint|hints|touch|flavou?r|shades?|air|elements?|tinge|traces?|specter|spectre|ring|makings|smell|sombra|aire) (?:of|de)) ${DIAGNOSIS}${DET}(?:[a-zÀ-ɏ-]+,? (?:then|or|and) )?`,
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
      /\b(?:self-?diagnos[a-zÀ-ɏ]*|self-?identif[a-zÀ-ɏ]*|self-?label[a-zÀ-ɏ]*|(?:mom|mother|dad|father|parents?|family|grand[a-zÀ-ɏ]+|nana|aunt|uncle|teachers?|school|coach|neighbou?rs?|friends?|she|he|they|madre|abuela|padre|familia)\b[^.;,]{0,20}\b(?:convinced|certain|sure|adamant|persuaded|insists?|swears?|reckons?|figures|decided|guess(?:es|ed)|claims?|convencid[oa]s?|cree|creen|segur[oa]s?))\b[^.;]{0,30}$/i,
  },
  { effect: 'possible', before: /\b(?:health|illness|disease) anxiety\b[^.;]{0,60}$|\bhypochondri[a-zÀ-ɏ]+[^.;]{0,40}$/i },
  // "Totally bipolar", "so OCD".
  {
    effect: 'possible',
    own: /^(?:OCD|bipolar|ADHD|ADD|autistic|psychotic|psychosis|manic|mania|anorexic|depressed|PTSD|schizo[a-zÀ-ɏ]*)$/i,
    before:
      /\b(?:so|totally|such an?|kinda|kind of|sort of|a little|a bit|super|acting|like an?|a total|all|pretty|jokes?|joking|laughs?) ["“']?$/i,
  },
  // In quotation marks: somebody else's word for it.
  { effect: 'possible', before: /["“«](?:[A-Za-zÀ-ỿ/]+ ){0,2}$/, after: /^(?: [A-Za-zÀ-ỿ]+){0,2}[,.]?["”»]/ },
  {
    effect: 'possible',
    before:
      /\b(?:so-called|supposed(?:ly)?|alleged(?:ly)?|purported(?:ly)?|self-styled|reputed(?:ly)?|ostensibl[ey]|nominal|presunt[oa]|supuest[oa])\s(?:[a-zÀ-ɏ]+ )?$/i,
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
  { effect: 'possible', after: /^["”']?[^.;,]{0,20} (?:until|unless|till) (?:proven|proved|shown|demonstrated|we know|hasta demostrar)/i },
  // "The thought of leukemia was put away", "does she have scoliosis, they ask".
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:(?:a |the |any |some |every )?(?:thought|idea|notion|talk|possibility|rumou?r|specter|spectre|suspicions?|word|theory|question|hypothesis|spirit|shadow|worry|scare|label) (?:of|about)|question (?:was|is|remains|arose)|wonder(?:s|ed|ing)?(?: \w+){0,4}) ${DET}`,
    ),
  },
  {
    effect: 'possible',
    left: /(?:^|[:;])\W*(?:and |but |so |or )?(?:does|do|did|could|can|might|may|would|is|has|why does|how do we know|tiene|puede|podr[ií]a|ser[aá]) (?:he|she|it|this|that|the \w+|they|these|my \w+|there|ser|tener|esto)\b/i,
    after:
      /^[^.;]{0,60}(?:\?|,? (?:they|mom|dad|mother|father|parents|she|he|the (?:family|parents|mother|father)) (?:\w+ )?(?:ask|wonder|want|would like))/i,
  },
  {
    effect: 'possible',
    left: /^\W*(?:[A-Za-zÀ-ỿ'-]+ ){0,2}$/,
    after: /^(?: [a-zÀ-ɏ'-]+){0,2},? (?:or|versus|vs\.?|v\.?|o|rather than) [^.;!?]{2,50}\?/i,
  },
  // "Karyotype for Turner syndrome still out".
  {
    effect: 'possible',
    after:
      /^(?! ?\d)[^.;,:]{0,25} (?:(?:(?:is|are|was|were|still|yet|remains?)\b|:|-) ?)*(?:still out|pending|awaited|outstanding|in process|not (?:yet )?(?:back|resulted|available|reported)|to follow|unresulted|en proceso|pendientes?|en curso)\b/i,
  },
  {
    effect: 'possible',
    before: before(
      String.raw`\b(?:karyotype|micro-?array|array|sequencing|assay|pcr|exome|genome|fish|methylation|swab|tests?|testing|panels?|screens?|results?|wait(?:s|ing)?|await\w*|looking|sent|ordered|request(?:ed)?|(?<!(?:ectomy|plasty|otomy|surgery|repair|operation|procedure|infusions?|transplant|injections?)(?: is| was)? )(?:booked|scheduled))(?: \w+)? (?:for|to (?:look|check|screen|test|evaluate|assess) for|to (?:rule out|exclude|confirm|detect|tell us about)|about|on) ${DET}`,
    ),
    after: /^(?!.{0,40}\b(?:positive|confirmed|diagnos|showed|pathogenic))/i,
  },
  {
    effect: 'possible',
    own: /^[A-Z]\d\d/,
    before:
      /\b(?:billing|billed|claim|prior auth[a-zÀ-ɏ]*|rule-?out|submitted|authorization|coverage|insurance|reimbursement|facturaci[oó]n)\b[^\n]{0,70}$/i,
  },
  {
    effect: 'possible',
    own: /^[A-Z]\d\d/,
    after: /^[^\n]{0,80}\b(?:not a diagnosis|rule-?out|billing only|for the (?:test|claim|order|study)|does not belong|only)\b/i,
  },
  {
    effect: 'possible',
    before:
      /\b(?:chart|records?|notes?|list|form|sheet|portal|label|letter|report|referral|paper|banner|sticker|expediente) (?:that )?(?:says?|said|reads?|claims?|states?|lists?|mentions?|carries|has|shows?|dice) (?:(?:he|she|it|is|has|was|had|with|an?|the) ?)*["“]?$/i,
    after:
      /^["”]?[;,] ?(?:but |which |yet |though )?[^.]{0,30}\b(?:protest\w*|disagree\w*|den(?:y|ies|ied)|not|never|wrong\w*|doubt\w*|error|no|disput\w*|nobody|neither)\b/i,
  },
  // "MRI ordered, question multiple sclerosis", "the choice lies between Crohn's disease and".
  { effect: 'possible', before: /(?:^|[,;:(] ?)(?:in )?(?:question|query|q|duda)\b:? (?:of )?(?:an? )?(?:[a-zÀ-ɏ-]+ or )?$/i },
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
  {
    effect: 'possible',
    before:
      /\b(?:once|formerly|at one time|initially|originally|someone|somebody|others?|they|elsewhere|another (?:doctor|clinic|provider)|people|years ago|antes) (?:[\w']+ )?(?:called|labell?ed|named|termed|dubbed|thought|read|mislabell?ed|llamaron)(?: (?:it|this|that|him|her|the \w+|to be|as|of|with|esto))* (?:an? |the )?$/i,
  },
  {
    effect: 'other',
    left: /^\W*[a-zÀ-ɏ ]{2,30}\((?:mother|mom|father|dad|parents?|maternal|paternal|sib[a-zÀ-ɏ]*|brother|sister|donor|madre|padre)\)\s*[:=-]/i,
  },
  {
    effect: 'possible',
    before: /\b[A-Za-zÀ-ỿ]{5,} ?[([][^)\]]*$/,
    after:
      /^[^)\]]*[)\]],? (?:was |is |were )?(?:not|never|declined|refused) (?:prescribed|given|started|ordered|indicated|used|taken|needed|wanted)\b/i,
  },
  {
    effect: 'possible',
    left: /^\W*(?:(?:other|further|main|my|our|diagnostic) )*(?:considerations?|hypothes[ei]s|possibilities|thoughts|candidates|contenders|think of|suspects|consideraciones)\s*[:–-][^\n]*$/i,
  },
];
