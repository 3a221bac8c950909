/**
 * What each view of the panel leads with, by the role of who sits there: order and emphasis, never what can be
 * reached. One table, so that a practice that divides its work otherwise changes one line.
 *
 * Alerts that were made for a role did best in a review of what helps against alert fatigue (psnet.ahrq.gov,
 * "medication safety: alert fatigue may be reduced via interaction design and clinical role tailoring"; a
 * neighboring field). Who does what: social workers and family liaisons carry most referrals
 * (doi:10.1007/s10995-025-04062-1), and any two of a team may hand over in front of the family, the front desk
 * among them (ahrq.gov, Warm Handoff). The rest of the split is this project's own inference.
 *
 * Safety leads with the same numbers for everybody: in danger nobody should have to look for where they stand today.
 */
import type { Id } from './common.ts';
import type { Role } from './practice.ts';
import type { State } from './referral.ts';

/** What staff do with a program. */
export type Act = 'offer' | 'hand-over' | 'sheet';

export type Lead = {
  /** For this chart, Find and the page of a program: the first is the one on cards and results, all stand on the page, in this order. */
  acts: readonly [Act, Act, Act];
  /** Learn: the lesson that comes before the path. */
  lesson?: Id;
  /** Follow-up: the state that stands first among what is due, and first among what is not. */
  state?: State;
};

/** Before a role is chosen. */
const ANYONE: Lead = { acts: ['offer', 'hand-over', 'sheet'] };

const LEADS: Record<Role, Lead> = {
  // Makes the offer matter with one sentence, and hands over; comes back to who said "not now", since that sentence can be said again.
  physician: { acts: ['hand-over', 'offer', 'sheet'], lesson: 'whose-job', state: 'not-now' },
  // Sees the moment, makes the offer or starts the handoff; asks again where there was no answer.
  nurse: { acts: ['offer', 'hand-over', 'sheet'], lesson: 'ask-again', state: 'offered' },
  // Own the referral: fit, consent, connection in the room. What a colleague handed over waits for them.
  'social-worker': { acts: ['offer', 'sheet', 'hand-over'], lesson: 'warm-handoff', state: 'handed-over' },
  'family-liaison': { acts: ['offer', 'sheet', 'hand-over'], lesson: 'warm-handoff', state: 'handed-over' },
  // Prints and hands out the sheet, one or two checked names on it; meets families again and can ask whether they got through.
  'front-desk': { acts: ['sheet', 'hand-over', 'offer'], lesson: 'know-your-list', state: 'connecting' },
  // Meets families, keeps to what peers do, and knows whose need was not met.
  'parent-mentor': { acts: ['offer', 'sheet', 'hand-over'], lesson: 'limits-and-safety', state: 'could-not-connect' },
  other: ANYONE,
};

/** `role` absent: none is chosen. */
export const leadOf = (role: Role | undefined): Lead => (role ? LEADS[role] : ANYONE);

/** Lessons in the order of the path, the role's own before it. */
export const inLessonOrder = <Item extends { id: Id }>(path: readonly Item[], { lesson }: Lead): Item[] => [
  ...path.filter(({ id }) => id === lesson),
  ...path.filter(({ id }) => id !== lesson),
];
