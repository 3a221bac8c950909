/**
 * Statements to a learning record store, so that none is lost and none counts twice. Every statement keeps
 * its id through every try; a store that has it already answers 200 or 409, and both mean that it is there
 * (xAPI 1.0.3, Communication 2.1: a store must not change a statement for one with the same id).
 */
import type { Statement } from './xapi.ts';

/** The answer's HTTP status; rejects when there was none. `one`: by PUT with its id, all others as one list by POST. */
export type Deliver = (statements: readonly Statement[], how: 'list' | 'one') => Promise<number>;

export type Delivered = {
  /** Ids that are in the store now. */
  sent: string[];
  /** Ids that the store will never take as they are: asking again would change nothing. */
  refused: string[];
  /** The store could not be reached, or wants no more now: try the rest later. */
  later: boolean;
};

/** 400: not understood; 413: too large. A list that is refused may hold a single bad statement. */
const REFUSED = [400, 413];

const isThere = (status: number): boolean => (status >= 200 && status < 300) || status === 409;

/** Sends all of them: as one list, and one by one when the list as a whole is not taken. */
export async function sendStatements(statements: readonly Statement[], deliver: Deliver): Promise<Delivered> {
  const done: Delivered = { sent: [], refused: [], later: false };
  if (statements.length === 0) return done;
  const status = await deliver(statements, 'list').catch(() => 0);
  if (status >= 200 && status < 300) return { ...done, sent: statements.map(({ id }) => id) };
  if (status !== 409 && !REFUSED.includes(status)) return { ...done, later: true };
  for (const statement of statements) {
    const alone = await deliver([statement], 'one').catch(() => 0);
    if (isThere(alone)) done.sent.push(statement.id);
    else if (REFUSED.includes(alone)) done.refused.push(statement.id);
    else return { ...done, later: true };
  }
  return done;
}

const MINUTE = 60_000;

/** How long to wait after so many failures in a row, in ms: 1, 2, 4 … minutes, at most a day. `random` (0 to 1) spreads the computers of a clinic. */
export const waitAfter = (failures: number, random: number): number =>
  Math.min(24 * 60, 2 ** Math.min(failures - 1, 20)) * MINUTE * (0.75 + random / 2);
