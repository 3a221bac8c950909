/**
 * Cues of plain ConText, English only. Kinds, directions and cues are those that the papers and their successors publish (NegEx: Chapman
 * et al. 2001, doi 10.1006/jbin.2001.1029; ConText: Harkema et al. 2009, doi 10.1016/j.jbi.2009.05.002; NegEx and genConText by their authors
 * and pyConTextNLP, Apache-2.0; medspaCy, MIT). Arranged and put in patterns by us: no file of theirs is carried over.
 *
 * Where these lists differ, the reading that fits the labels of tests/gold better was taken, so that the peer is as good as ConText can
 * be: "evaluate for", "test for" and "to exclude" are possible (NegEx: negated), "resolved" is historical (NegEx: negated). Left out is what
 * is historical there because it began earlier and goes on here ("for three years", "chronic", "stable", "known"), and "child" as a relative: here it is the patient.
 */

/**
 * before: acts on what follows. one: the same, as far as the next word but one. after: acts on what precedes. both: either side.
 * pseudo: looks like a cue and does nothing. stop: ends the reach of another.
 */
export type Kind = 'before' | 'one' | 'after' | 'both' | 'pseudo' | 'stop';
export type Group<Value> = { kind: Kind; value?: Value; cues: readonly string[] };

const WHOM = '(?: (?:him|her|them|(?:the )?patient|pt))?';
const CAUSE = '(?:cause|source|reason|etiology|origin)s?';

/** Cues are patterns that neither begin nor end within a word; a space stands for any white space. */
export const NEGATION: readonly Group<'negated' | 'possible'>[] = [
  {
    kind: 'before',
    value: 'negated',
    cues: [
      'no',
      'not',
      "(?:does|did|do|is|was|are|were|has|have|had|ca|could)n[’']t",
      'nor',
      'without',
      'w/o',
      'with no',
      'never(?: had| developed)?',
      'den(?:y|ies|ied|ying)',
      'declin(?:e|es|ed|ing)',
      'absence of',
      '(?:free|clear) of',
      'lack(?:s|ed|ing| of)?',
      'neg(?:ative)?(?: (?:exam|examination|study|evaluation))? for',
      'fail(?:s|ed)? to reveal',
      'unremarkable for',
      'rather than',
      '(?:inconsistent|not consistent) with',
      'cannot(?: see)?',
      '(?:no|without)(?: any| new| other| definite| radiographic| significant)? (?:evidence|signs?|findings?|suggestion|indication|complaints?|cause|history)(?: of| for| to (?:suggest|indicate))?',
      'no(?: \\w+){1,4} to suggest',
      'nothing(?: convincing)?',
      `rule[sd]${WHOM} out(?: for| against)`,
      `rules${WHOM} out`,
      `(?:can|did|(?:adequate|sufficient) to) rule${WHOM} out(?: for| against)?`,
      '(?:does|did) not look like',
      'any other',
    ],
  },
  { kind: 'both', value: 'negated', cues: [`ruled${WHOM} out`, '(?:very )?unlikely', 'not likely'] },
  {
    kind: 'after',
    value: 'negated',
    cues: [
      '(?:is|was|are|were|has been|have been) ruled out',
      'free',
      '(?:(?:is|was|are|were|has been|have been|completely|entirely) )?excluded',
      '(?:is|was|are|were|has been|have been) neg(?:ative)?(?: for)?',
      'prophylaxis',
      '(?:is |was |are |were )?(?:not|no longer) (?:present|seen|noted|visualized|identified|evident|demonstrated|detected|found|significant)',
      ': (?:no|none)',
    ],
  },
  {
    kind: 'before',
    value: 'possible',
    cues: [
      `(?:(?:may|might|must|should|will|could) )?rule${WHOM} out(?: for| against)?`,
      'r/o',
      'ro',
      '(?:can|may|might|must|should|will|could|(?:is|ought) to) be ruled out for',
      'what must be ruled out is',
      'suspect(?:s|ing)?',
      'suspicio(?:n|us)(?: for| of)?',
      'concern(?:s|ed|ing)? (?:for|about)',
      'worr(?:ied|isome)(?: about| for)?',
      '(?:may|might|could) (?:be|have|represent|reflect)',
      'may be related to',
      'suggest(?:s|ed|ing|ive)?(?: of)?',
      '(?:evaluate|evaluation|assess|assessment|examination|study|check|checked|test|biopsy|bx) for',
      'evaluation of',
      'to exclude',
      'cannot (?:(?:totally|entirely|completely) )?(?:exclude|rule out)',
      'not (?:adequate|sufficient) to rule out|insufficient to rule out',
      'differential(?: diagnosis| considerations)?(?: (?:(?:would|could) )?includ(?:e|es|ing))?',
      'doubt',
      'indefinite(?: for)?',
    ],
  },
  {
    kind: 'both',
    value: 'possible',
    cues: ['poss(?:ibl[ey])?', 'probabl[ey]', 'likely', 'suspected', 'questionable', 'equivocal', 'borderline', 'versus', 'vs', 'favors?'],
  },
  {
    kind: 'after',
    value: 'possible',
    cues: [
      "(?:(?:did|could) not|didn[’']t|couldn[’']t) rule out",
      '(?:not|never)(?: yet)?(?: been| be)?(?: entirely| totally| completely)? (?:ruled out|excluded)',
      "(?:can|could)(?:not| not|n[’']t) be(?: entirely| totally| completely)? (?:ruled out|excluded)",
      '(?:is|was|are|were|has|have) not (?:been )?(?:ruled out|excluded)',
      '(?:(?:can|may|might|must|should|will|could|(?:is|ought) to) )?be(?:ing)? ruled out',
      '(?:is )?in the differential',
      'should be considered',
    ],
  },
  {
    kind: 'pseudo',
    cues: [
      'no(?: (?:suspicious|significant|interval|significant interval|definite))? (?:change|increase)(?: in)?',
      'without change',
      'not (?:extend|cause|drain|only|necessarily)',
      'not certain (?:if|whether)',
      'gram negative',
      'without difficulty',
    ],
  },
  {
    kind: 'stop',
    cues: [
      'but',
      'however',
      'nevertheless',
      'yet',
      'though',
      'although',
      'still',
      'except',
      '(?:aside|apart) from',
      'secondary to',
      'which',
      'consistent with',
      `(?:as (?:a|an|the) )?(?:secondary )?${CAUSE} (?:of|for)`,
      'trigger event for',
      'other possibilities of',
      '[:)}]',
    ],
  },
];

const KIN =
  '(?:(?:grand)?(?:mother|father|parent|son|daughter)|aunt|uncle|brother|sister|sibling|cousin|niece|nephew|mom|dad|husband|wife|spouse|partner)s?';

export const EXPERIENCER: readonly Group<'other'>[] = [
  {
    kind: 'before',
    value: 'other',
    cues: [
      `${KIN}(?:[’']s?)?`,
      'grandchild(?:ren)?',
      "famil(?:y|ies)(?:[’']s)?",
      'fam',
      '(?:family|fam) (?:medical )?(?:history|hx)',
      'fhx?',
    ],
  },
  { kind: 'pseudo', cues: ['by (?:his|her) (?:wife|husband)'] },
  {
    kind: 'stop',
    cues: [
      "(?:the )?patient(?:[’']s)?",
      'pt',
      'who',
      'his',
      'her',
      'present(?:s|ed|ing)',
      'complain(?:s|ed|ing)',
      '(?:comes|coming) in with',
      'states?',
      'report(?:s|ed)',
    ],
  },
];

export const HYPOTHETICAL: readonly Group<'hypothetical'>[] = [
  {
    kind: 'before',
    value: 'hypothetical',
    cues: [
      'if',
      'return(?:ing)?',
      'should (?:he|she|they|there|the|pt|patient)',
      'call',
      'as needed',
      'come back (?:for|to)',
      'look out for',
      '(?:at )?risks?(?: factors?)? (?:for|of)',
      'predispose[sd]? to',
      'warned of',
    ],
  },
  { kind: 'pseudo', cues: ['if negative', 'know if', 'by (?:his|her) (?:wife|husband)'] },
  { kind: 'stop', cues: ['since', 'because', 'who', 'diagnosis'] },
];

/** told: a history of it, which of a chronic disease says nothing against its going on. */
export const HISTORICAL: readonly Group<'told' | 'past'>[] = [
  { kind: 'before', value: 'told', cues: ['(?:past )?(?:medical )?(?:history|hx|hist)', 'h/o', 'known to have'] },
  { kind: 'one', value: 'told', cues: ['pre-?existing'] },
  { kind: 'before', value: 'past', cues: ['in the past for', 'resolution of', 'resolving', 'remote'] },
  { kind: 'one', value: 'past', cues: ['status post', 's/p', 'prior', 'previous(?:ly)?'] },
  { kind: 'after', value: 'past', cues: ['(?:now )?resolved', 'in the past'] },
  {
    kind: 'pseudo',
    cues: [
      'history(?:,| and)(?: (?:physical|examination))?',
      'history (?:taking|from)',
      'history of (?:the )?(?:chief complaint|present illness)',
      '(?:poor|social|clinical|patient|detailed) history',
      'days?[ -]history of',
      'history, physical',
    ],
  },
  {
    kind: 'stop',
    cues: [
      'sudden onset of',
      'present(?:s|ed|ing)',
      'complain(?:s|ing)',
      '(?:comes|coming) in with',
      'was found',
      'states',
      'report(?:s|ed)',
      'currently',
      'today',
      'noted',
      'consistent with',
      'ED',
      'emergency department',
      'recent',
    ],
  },
];
