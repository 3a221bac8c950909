/** Parts that the tables of frames are made of. */
import type { Effect } from './cues.ts';

export type Frame = {
  effect: Effect;
  /** What stands right before it, to its end. */
  before?: RegExp;
  /** What stands right behind it, from its beginning. */
  after?: RegExp;
  /** All that stands before it in the sentence. */
  left?: RegExp;
  /** The mention itself. */
  own?: RegExp;
};

export const DET = `(?:(?:an?|the|any|some|true|real|classic|genuine|actual|frank|overt|full-blown|outright|un|una|el|la) )*`;
export const DIAGNOSIS = `(?:(?:the|a|any|that) (?:diagnosis|label|idea|notion|possibility|question|thought|theory|suspicion|worry|term|case)(?: (?:of|for|that (?:this|it) (?:is|was)))? )?`;
export const COPULA = `(?:is|are|was|were|be|been|being|seems?|seemed|appears?|appeared|looks?|looked|feels?|felt|becomes?|became|remains?|remained|thought|considered|deemed|judged|makes?|es|fue|parece)`;
export const DEGREE = String.raw`(?:(?:\w+ly|very|quite|most|rather|too|all but|now|not|so|muy|to be) )*`;
export const before = (source: string) => new RegExp(`${source}$`, 'i');
export const after = (source: string) => new RegExp(`^${source}`, 'i');

/** What makes a name of two disputed or dropped ones. */
export const DROPPED = `(?:laid to rest|put to rest|put aside|set aside|taken off|(?:off|from) the (?:table|list|chart|record)|ruled out|excluded|discarded|dismissed|abandoned|dropped|crossed (?:off|out)|struck (?:off|out|from)|refuted|disproved|disproven|debunked|unfounded|overturned|rescinded|revoked|retired|retracted|withdrawn|voided|deleted|erased|lifted|shed|removed|not (?:confirmed|borne out|substantiated|upheld)|never (?:confirmed|proven|borne out)|let go|descartad[oa]|retirad[oa])`;
