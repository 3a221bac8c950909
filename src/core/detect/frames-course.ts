/** How an illness that passes is told to be over: how it ended, that nothing came after, when it was, what was done then. */
import { after, type Frame } from './frame.ts';

/** What stands between a disease and the verb of its end without becoming the subject of that verb. */
const OWN = String.raw`(?:(?!\b(?:with(?!out)|and|or|but|no|not|never|yet|if|when|once|until|unless|will|would|should|may|might|could|can|cannot|to|still|flares?|exacerbations?|attacks?|crisis|symptoms?|causing|despite|today|tonight|yesterday|this (?:am|morning|afternoon|evening)|con|y|o|si|cuando)\b)[^.;:,–—(])`;
const LINK = `(?:(?:and|which|that|has|have|had|was|were|is|it|this|these|now|since|then|later|long|all|both|fully|completely|entirely|spontaneously|eventually|quickly|ultimately|considered|regarded as|felt|been|treated|braced|y|ya|se|que|fue|completamente|totalmente) ?)*`;
const ENDED = `(?:resolved|outgrown|outgrew|healed|regressed|cured|remitted|recovered|involuted|subsided|disappeared|vanished|ceased|abated|cleared(?: up)?|went away|gone(?: away)?|caught up|closed|abolished|eradicated|burn(?:ed|t) out|resuelt[oa]s?|curad[oa]s?|superad[oa]s?|remiti[oó]|desapareci[oó]|cedi[oó])`;
/** What may follow such a verb: not another noun ("resolved fever"), not what else was overcome ("recovered from surgery"). */
const SO = String.raw`(?=\W*$|[.,;:)]|\s?[–—-]|\s(?:by|at|in|within|with|without|after|before|since|and|but|now|again|over|around|during|when|last|this|years?|months?|long|ago|completely|fully|entirely|spontaneously|quickly|once|on|off|as|en|al?|hace|con|antes|tras|sin)\b)`;
const STOPPED = `(?:stopped|ended|corrected|reversed|repaired|normali[sz]ed)`;
/** A comma or bracket, and what was done about it before the next one. */
const BREAK = String.raw`(?: ?[,–—(]| -)(?: ?(?:treated|managed|corrected|anticoagulated|braced|ablated|resected|excised|operated|coiled|ligated|drained|s\/p|surgically|medically|tratad[oa])\b[^.;:,]{0,40}[,;])? ?`;
const SINCE = String.raw`(?:(?:ever )?since(?! (?:starting|beginning|on|being|the|he|she|they|his|her|last|\w+ing)\b)|ever again|for (?:[\w-]+ ){0,3}(?:years|yrs|decades?)|in (?:over |many |[\w-]+ )?(?:years|yrs|decades)|after(?:wards?| that)?|now|any ?more|today|desde|despu[eé]s)\b`;

export const COURSE: readonly Frame[] = [
  // "Kawasaki disease at age 3, fully recovered", "reflux that went away", "ITP treated and since resolved".
  {
    effect: 'resolved',
    own: /^(?!GVHD|graft)/i,
    after: after(
      String.raw`(?:(?: ${OWN}{0,60})? |(?: (?:was )?(?:treated|managed|repaired|operated) (?:with|by|in) [^.;:,–—(]{2,40})?${OWN}{0,80}${BREAK}|,? (?:and|&|y) [^.;:,–—(]{2,60} (?:have|were|are) |${OWN}{0,50}\)? but )${LINK}${ENDED}${SO}`,
    ),
  },
  {
    effect: 'historical',
    after: after(`(?:(?: ${OWN}{0,60})? |${OWN}{0,80}${BREAK})${LINK}${STOPPED}(?: surgically)?${SO}`),
  },
  // "DVT in 2012, never recurred", "concussion, asymptomatic now", "phobia, not an issue now".
  {
    effect: 'historical',
    after: after(
      String.raw`(?: ${OWN}{0,60}?)?(?:${BREAK}| but | and |; (?:it|he|she|but) )${LINK}(?:(?:none|nothing|nil|(?:not )?a single \w+|no (?:(?:more|further|other|known) )?(?:recurrences?|relapses?|episodes?|sequelae|residual\w*|residua|problems?|treatment|medications?|meds|inhalers?|trouble|issues?)) ${SINCE}|(?:has |have )?(?:had|needed|used) (?:none|nothing|no \w+) ${SINCE}|(?:with )?(?:without|no) (?:any |known |evidence of )?(?:sequelae|residual\w*|residua|recurrences?)${SO}|(?:from which (?:he|she|they) )?(?:with |made |has made )?(?:an? )?(?:complete|full|good|uneventful) recovery|from which (?:he|she) (?:has )?(?:\w+ly )?recovered|without (?:any )?(?:lasting|lingering|residual) \w+|(?:(?:did|has|have) not|never) (?:recur|recurred|come back|came back|returned?)\b|(?:has |have )?(?:not (?:been )?(?:an? )?(?:active )?(?:issue|problem|concern)|no (?:problem|issue|concern)) ${SINCE}|no (?:[\w-]+ or )?(?:symptoms|medications?|medicines?) (?:or [\w-]+ )?since (?:age|the age|\d|infancy|childhood|kindergarten|\w+ grade)\b|no longer (?:an? )?(?:present|active|problem|issue|concern|followed|seen|treated|symptomatic|there)\b|(?:asymptomatic|symptom-?free|well|fine|normal|healthy) (?:now|since|ever since|thereafter)${SO}|(?:now|since|currently) (?:asymptomatic|normal|fine|healthy|euthyroid|normotensive|symptom-?free)${SO}|symptoms? (?:gone|stopped|ceased)(?! on)${SO}|(?:long|since|now) discharged|discharged(?:$|[.,;]| (?:at|aged|in (?:19|20)\d\d|years ago)| from (?:\w+ology|clinic|follow-?up|service|therapy)\b)|(?:therapy|treatment) (?:was )?(?:completed|finished|ended|stopped)\b|last (?:episode|one|attack|relapse|bout) (?:at|aged?|at age) \d|(?:clean|sober|abstinent|drug-?free) (?:since|for)\b|back to (?:normal|baseline)|not (?:used|needed|had|required|taken) [^.;,]{1,25} (?:since|for (?:[\w-]+ ){0,3}(?:years|decades?)|in (?:years|decades))\b)`,
    ),
  },
  {
    effect: 'historical',
    after: after(
      String.raw`(?: (?:has|have|had|is|was|were) (?:not (?:been )?|no longer )(?:an? )?(?:issue|problem|concern)\b ?(?:${SINCE}|[.,;]|$)|(?: ${OWN}{0,40})? (?:never|has not|has never|did not|have not) (?:recur(?:red)?|c[ao]me back|return(?:ed)?)${SO}|[^.;]{0,80}\b(?:been|was|and|since) discharged from (?:\w+ ){0,2}(?:therapy|clinic|follow-?up|\w+ology|services?)\b)`,
    ),
  },
  // "ITP at three, one dose of steroids, never again", "quit in 1990", "off medication since 2003".
  {
    effect: 'historical',
    after:
      /^[^.;]{0,80}, (?:and |but )?(?:never again|(?:nothing|none) (?:since|later|after(?:wards?)?|thereafter)|quit (?:in|at|by|\w+ years)\b[^.;,]{0,20}|off (?:all )?(?:medications?|medicines?|meds|treatment|therapy|drugs?) since (?:(?:19|20)\d\d|age|childhood|college)\b[^.;,]{0,30})\W*$/i,
  },
  // "He tells of a concussion in Little League".
  {
    effect: 'historical',
    before: /\b(?:tells? of|recalls?|remembers?|recounts?)(?: having(?: had)?)? (?:(?:an?|one|two|his|her|previous|prior|remote) )*$/i,
  },
  // "Asthma until age 10", "migraine in her twenties", "reflux 2008 to 2010", "concussion last fall".
  {
    effect: 'historical',
    after:
      /^(?: (?:once|twice|(?:several|two|three) times|x ?\d))?,? ?\(?(?:(?:until|till|up to|hasta) (?:the )?(?:about |around |roughly |los? |la )?(?:age\b|(?:he|she|they) (?:was|were)\b|puberty|adolescence|school age|\d|(?:\w+ )?grade\b)|(?:in|during|en) (?:(?:his|her|their|the|su|la|early|late|mid|remote|distant|high|middle|elementary|primary|grade|junior|\d(?:st|nd|rd|th)) )*(?:teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|\d0['’]?s|infancy|childhood|youth|adolescence|past\b(?! (?:year|month|week|day|\d|few|two|three|several))|school\b(?!-)|early life|college|university|\w+ grade\b|grade \w+|preschool years|adolescencia|universidad)|(?:from |between |in )?(?:19|20)\d\d ?(?:-|–|to|until|through|and|a) ?(?:19|20)?\d\d\b|(?:between|from) (?:the )?(?:ages? )?(?:of )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:and|to|until) (?:age )?(?:\d+|\w+(?= years))|at (?:university|college)\b|then\b(?=[,.;])|ages? \d+ ?(?:-|–|to) ?\d+|(?:[\w-]+ ){0,2}(?:years|decades|ages|long time) (?:ago|back)\b|long ago|last (?:spring|summer|fall|autumn|winter|year)\b(?=\W*$|[.,;)]))/i,
  },
  // "Childhood asthma, no treatment since": who says so speaks of it as past.
  { effect: 'historical', before: /\bchildhood $/i, after: /^, (?:last|no\b|none|not|never|now)/i },
  { effect: 'historical', before: /\b(?:as an? (?:child|boy|girl|baby|infant|toddler|teenager)|in (?:childhood|infancy)|years ago) ?\($/i },
  // "As a child he had migraine", "when she was small".
  {
    effect: 'historical',
    left: /(?:^|[.;] ?)\W*(?:as an? (?:[\w-]+ )?(?:child|baby|infant|toddler|teen|teenager|adolescent|boy|girl|youth|student|young (?:man|woman|adult))|when (?:he|she) was (?:an? |in |little|small|young|\d)[^,.;]{0,20}|in (?:his|her) (?:\w+ )?(?:teens|\w+ties|childhood|youth)|in (?:childhood|college|(?:high|middle|primary|elementary) school|\w+ grade)|(?:many |some |a few )?years (?:ago|back|before)|at one time|long ago|de ni[nñ][oa]|de joven|cuando era ni[nñ][oa]),? [^.;,]{0,20}\b(?:had|suffered(?: from)?|sustained|experienced|struggled with|was (?:briefly )?(?:treated|hospitali[sz]ed|admitted|seen) (?:for|with)|tuvo|sufri[oó](?: de)?|padeci[oó](?: de)?)\s(?:\w+ ){0,2}$/i,
  },
  // "Was treated for precocious puberty, therapy completed".
  {
    effect: 'historical',
    before:
      /\b(?:previously|formerly|once|in the past|antes) (?:was |been )?(?:followed|treated|seen|managed|evaluated and treated|tratad[oa]) (?:for|with|por|de) (?:an? |the )?(?:\w+ )?$/i,
  },
  { effect: 'historical', before: /\b(?:was|been) (?:once|formerly|previously) (?:followed|treated|seen|managed) for (?:an? )?$/i },
];
