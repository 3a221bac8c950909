/**
 * One offer of peer support and what became of it. Nothing in it identifies a family: ids of the catalogue, a
 * county, days, the role and initials of staff, and a tag made of harmless words (tag.ts).
 *
 * "Offered and declined" is a good outcome; nobody is ranked by any of this.
 */
import { Day, Id, Language } from './common.ts';
import { addDays, addMonths } from './day.ts';
import { isMine, type Me, Owner } from './practice.ts';
import { County } from './program.ts';
import { Tag } from './tag.ts';
import { z } from './zod.ts';

/**
 * offered: told, no answer yet · handed-over: the family said yes and a colleague was asked to help ·
 * connecting: on its way · not-now: to be offered again · connected · could-not-connect · declined · closed.
 */
export const State = z.enum(['offered', 'handed-over', 'connecting', 'not-now', 'connected', 'could-not-connect', 'declined', 'closed']);
export type State = z.infer<typeof State>;

/**
 * What the family said. yes: to the physician, how is still open · family: makes the contact itself (the
 * default: the clinic discloses nothing) · authorization: signed, the clinic may pass on what it names · not-now · no.
 */
export const Answer = z.enum(['yes', 'family', 'authorization', 'not-now', 'no']);
export type Answer = z.infer<typeof Answer>;

/** When to come back to it. An occasion without a date gets a latest day too, so that nobody falls through. */
export const Occasion = z.enum(['next-visit', 'discharge', '1-month', '3-months', '6-months', 'date']);
export type Occasion = z.infer<typeof Occasion>;

/** What a connection led to, where it was not simply good. */
export const Outcome = z.enum(['not-useful', 'wants-another']);
export type Outcome = z.infer<typeof Outcome>;

const Step = z.strictObject({ on: Day, state: State, answer: Answer.optional(), outcome: Outcome.optional() });

export const Referral = z.strictObject({
  /** Random, without time in it (UUID version 4). */
  id: z.uuidv4(),
  /** Counts every change: an edit in one window notices one in another. */
  rev: z.number().int().min(0),
  programs: z.array(Id).min(1).max(3),
  condition: Id.optional(),
  /** The language of the family. */
  language: Language.optional(),
  county: County.optional(),
  state: State,
  answer: Answer.optional(),
  outcome: Outcome.optional(),
  owner: Owner,
  backup: Owner.optional(),
  /** The role that made the offer. */
  by: Owner.shape.role.optional(),
  tag: Tag.optional(),
  offered: Day,
  changed: Day,
  /** The day on which its owner looks at it again; absent: nothing is to be done. */
  due: Day.optional(),
  /** What `due` stands for. */
  occasion: Occasion.optional(),
  /** Every state it was in, with the day it came to it, the oldest first. */
  history: z.array(Step).min(1).max(200),
});
export type Referral = z.infer<typeof Referral>;

/** When to come back: an occasion, and the chosen day for "date". */
export type Revisit = { occasion: Exclude<Occasion, 'date'> } | { occasion: 'date'; day: string };

/**
 * The day on which a revisit is due. The latest days for "next visit" and "discharge" are this project's own
 * choice: soon enough that a forgotten row shows up.
 */
export function dueOn(revisit: Revisit, today: string): string {
  if (revisit.occasion === 'date') return revisit.day;
  const months = { 'next-visit': 3, discharge: 1, '1-month': 1, '3-months': 3, '6-months': 6 } as const;
  return addMonths(today, months[revisit.occasion]);
}

/** Days until somebody looks again, by state; this project's own choice. Absent: nothing is to be done. */
const LOOK_AGAIN: Partial<Record<State, number>> = { offered: 7, 'handed-over': 7, connecting: 14, 'could-not-connect': 7 };

/** Something that happened to a referral. */
export type Change =
  | { kind: 'answer'; answer: Answer; revisit?: Revisit }
  /** "Did you get through?" */
  | { kind: 'connected' }
  | { kind: 'could-not' }
  /** "Was it any use?" */
  | { kind: 'not-useful' }
  | { kind: 'wants-another' }
  | { kind: 'offer-again' }
  | { kind: 'close' }
  | { kind: 'revisit'; revisit: Revisit }
  | { kind: 'assign'; owner: Owner; backup?: Owner }
  | { kind: 'tag'; tag?: string };
export type ChangeKind = Change['kind'];

const ALWAYS: readonly ChangeKind[] = ['revisit', 'assign', 'tag'];

/** What may happen in which state, beside what may always happen. */
const MAY: Record<State, readonly ChangeKind[]> = {
  offered: ['answer', 'connected', 'could-not', 'close'],
  'handed-over': ['answer', 'connected', 'could-not', 'close'],
  connecting: ['answer', 'connected', 'could-not', 'close'],
  'not-now': ['answer', 'offer-again', 'connected', 'close'],
  connected: ['could-not', 'not-useful', 'wants-another', 'close'],
  'could-not-connect': ['answer', 'offer-again', 'connected', 'wants-another', 'close'],
  declined: ['answer', 'offer-again', 'close'],
  closed: ['answer', 'offer-again'],
};

/** What can happen to this referral now, in the order of MAY. */
export const mayHappen = ({ state }: Pick<Referral, 'state'>): readonly ChangeKind[] =>
  state === 'closed' ? [...MAY.closed, 'tag'] : [...MAY[state], ...ALWAYS];

export const stateAfter = (answer: Answer): State =>
  (({ yes: 'handed-over', family: 'connecting', authorization: 'connecting', 'not-now': 'not-now', no: 'declined' }) as const)[answer];

/** A new referral. `answer` absent: offered, and no answer yet. */
export function newReferral(
  what: Pick<Referral, 'programs' | 'owner'> &
    Partial<Pick<Referral, 'condition' | 'language' | 'county' | 'backup' | 'by' | 'answer' | 'tag'>> & { revisit?: Revisit },
  { id, today }: { id: string; today: string },
): Referral {
  const { answer, revisit, ...rest } = what;
  const offered: Referral = {
    ...rest,
    id,
    rev: 0,
    state: 'offered',
    offered: today,
    changed: today,
    due: addDays(today, LOOK_AGAIN.offered ?? 7),
    history: [{ on: today, state: 'offered' }],
  };
  const answered = answer && applyChange(offered, { kind: 'answer', answer, ...(revisit ? { revisit } : {}) }, today);
  return Referral.parse(answered ? { ...answered, rev: 0 } : offered);
}

/** The referral after what happened; undefined when that cannot happen to it any more. */
export function applyChange(before: Referral, change: Change, today: string): Referral | undefined {
  if (!mayHappen(before).includes(change.kind)) return undefined;
  const next: Referral = { ...before, rev: before.rev + 1, changed: today };
  switch (change.kind) {
    case 'assign': {
      const { backup: _, ...rest } = next;
      return { ...rest, owner: change.owner, ...(change.backup ? { backup: change.backup } : {}) };
    }
    case 'tag': {
      const { tag: _, ...rest } = next;
      return change.tag ? { ...rest, tag: change.tag } : rest;
    }
    case 'revisit':
      return { ...next, due: dueOn(change.revisit, today), occasion: change.revisit.occasion };
    case 'answer':
      return moved(next, { on: today, state: stateAfter(change.answer), answer: change.answer }, change.revisit);
    case 'connected':
      return moved(next, { on: today, state: 'connected' });
    case 'could-not':
      return moved(next, { on: today, state: 'could-not-connect' });
    case 'not-useful':
    case 'wants-another':
      return moved(next, { on: today, state: 'closed', outcome: change.kind });
    case 'offer-again':
      return moved(next, { on: today, state: 'offered' });
    case 'close':
      return moved(next, { on: today, state: 'closed' });
  }
}

/** A "not now" without a date is asked again at the next visit. */
const LATER: Revisit = { occasion: 'next-visit' };

function moved(referral: Referral, step: z.infer<typeof Step>, wanted?: Revisit): Referral {
  const { due: _due, occasion: _occasion, outcome: _outcome, answer: before, ...rest } = referral;
  const { state, on, outcome } = step;
  const revisit = wanted ?? (state === 'not-now' ? LATER : undefined);
  const days = LOOK_AGAIN[state];
  // A revisit of a yes is the physician's; its owner looks at it before, unless a day was chosen.
  const due = revisit && (state === 'not-now' || revisit.occasion === 'date') ? dueOn(revisit, on) : days && addDays(on, days);
  // Offered again: the old answer is no answer to the new question.
  const answer = step.answer ?? (state === 'offered' ? undefined : before);
  return {
    ...rest,
    state,
    ...(answer ? { answer } : {}),
    ...(outcome ? { outcome } : {}),
    ...(due && state !== 'declined' && state !== 'closed' ? { due } : {}),
    ...(revisit && state !== 'declined' && state !== 'closed' ? { occasion: revisit.occasion } : {}),
    history: [...referral.history, step].slice(-200),
  };
}

/** Whether it was last changed on a day that is still to come: the clock was ahead then, and so is its due day. A time zone alone makes no more than one day. */
export const isAhead = ({ changed }: Pick<Referral, 'changed'>, today: string): boolean => changed > addDays(today, 1);

/** Whether its owner is to look at it on this day; at once where the day that it is due on cannot be trusted. Text compares as days do. */
export const isDue = (row: Pick<Referral, 'due' | 'changed'>, today: string): boolean =>
  row.due !== undefined && (row.due <= today || isAhead(row, today));

/** The first day on which it may be forgotten: `keepMonths` after its last change, and never before a month after it is due. */
export function forgottenOn({ changed, due }: Pick<Referral, 'changed' | 'due'>, keepMonths: number): string {
  const after = addMonths(changed, keepMonths);
  const late = due === undefined ? '' : addMonths(due, 1);
  if (late > after) return late;
  return after;
}

/** Rows of whoever sits here, where there are any; otherwise everybody's. */
export function myRows(rows: readonly Referral[], me: Me): readonly Referral[] {
  const mine = me.role ? rows.filter(({ owner, backup }) => isMine(me, [owner, backup])) : [];
  return mine.length > 0 ? mine : rows;
}

/** A work list: what is due first, the longest due first of all; then what has no date, the latest change first. */
export function inWorkOrder(a: Referral, b: Referral): number {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  if (a.changed !== b.changed) return a.changed > b.changed ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** FHIR R4 task-status, as HL7's SDOH Clinical Care guide (Gravity) uses it for referrals; the table with reasons is in src/README.md. */
export type TaskStatus = 'draft' | 'requested' | 'in-progress' | 'on-hold' | 'failed' | 'completed' | 'cancelled';

/** The FHIR word for a referral's state. */
export function taskStatus({ state, history }: Pick<Referral, 'state' | 'history'>): TaskStatus {
  // A referral that is put away stays what it had become: a connection that was once made was made.
  if (state === 'closed') return history.some((step) => step.state === 'connected') ? 'completed' : 'cancelled';
  const words = {
    offered: 'draft',
    'handed-over': 'requested',
    connecting: 'in-progress',
    'not-now': 'on-hold',
    connected: 'completed',
    'could-not-connect': 'failed',
    declined: 'cancelled',
  } as const;
  return words[state];
}

/** The days on which old rows were last looked for. */
export const Sweep = z.strictObject({ day: Day, before: Day.optional() });
export type Sweep = z.infer<typeof Sweep>;

/**
 * The next sweep. Rows are forgotten up to `before` only: a clock that is wrong for a moment, a year ahead, must
 * be so on two different days before it costs anybody a row.
 */
export const nextSweep = (last: Sweep | undefined, today: string): Sweep =>
  last?.day === today ? last : { day: today, ...(last ? { before: last.day < today ? last.day : today } : {}) };
