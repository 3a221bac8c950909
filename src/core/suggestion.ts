/** What `suggest` (suggest.ts) returns and the panel shows. */
import type { Id } from './common.ts';
import type { Program } from './program.ts';
import type { ProgramFacts } from './program-facts.ts';

/**
 * One sentence on a card. `fits` false says what does not fit ("English only, as far as listed").
 * `kind` names the sentence in src/locales (`reason.<kind>`), `values` are what it names: condition
 * ids, counties, language codes, formats:
 *
 * - condition-*: the conditions it serves that led here (for a parent: "epilepsy" when the chart shows Dravet syndrome); none for any
 * - place-*: the counties, states (USPS) or nation it serves
 * - place-elsewhere: whole miles from the family's county to the nearest one that it serves ("" if unknown), then its counties, the
 *   nearest first; neighbors alone if there are any
 * - *-yes: what fits; *-no: what was wanted, then what the listing has
 * - age-*: the listing's two ends, in years; stale: the year of the listing; in-house, waitlist and paused: nothing
 */
export type Reason = {
  kind:
    | 'condition-exact'
    | 'condition-parent'
    | 'condition-any'
    | 'place-county'
    | 'place-state'
    | 'place-nation'
    | 'place-elsewhere'
    | 'language-yes'
    | 'language-no'
    | 'format-yes'
    | 'format-no'
    | 'age-yes'
    | 'age-no'
    | 'who-yes'
    | 'who-no'
    | 'stage-yes'
    | 'in-house'
    | 'stale'
    | 'waitlist'
    | 'paused';
  fits: boolean;
  values: readonly string[];
};

/** A program with its reasons. */
export type Suggestion<P extends ProgramFacts = Program> = {
  program: P;
  /** Higher fits better; only the order matters. */
  score: number;
  /** The found conditions, and what the family asked for ("bereavement"), that led here; empty for a program open to any diagnosis and for a fallback. */
  conditions: readonly Id[];
  reasons: readonly Reason[];
};

export type Suggestions<P extends ProgramFacts = Program> = {
  /** Best first, all of them; the panel shows three and keeps the rest one click away. */
  fitting: readonly Suggestion<P>[];
  /**
   * What exists for every family of this place: at least one whenever the catalogue has one
   * that is not already among the fitting. The county's own first, then statewide, then national.
   */
  fallback: readonly Suggestion<P>[];
};
