import type { Change, Referral } from '../core/referral.ts';
import { mayHappen } from '../core/referral.ts';

/** The one-key updates of a row, in the order in which they are shown; `words` is a key of src/locales under followUp.key. */
export const ROW_KEYS = [
  { key: 'c', words: 'connected', change: { kind: 'connected' } },
  { key: 'x', words: 'could_not', change: { kind: 'could-not' } },
  { key: 'f', words: 'family', change: { kind: 'answer', answer: 'family' } },
  { key: 'a', words: 'authorization', change: { kind: 'answer', answer: 'authorization' } },
  { key: 'n', words: 'not_now', change: { kind: 'answer', answer: 'not-now' } },
  { key: 'd', words: 'no', change: { kind: 'answer', answer: 'no' } },
  { key: 'o', words: 'offer_again', change: { kind: 'offer-again' } },
  { key: 'u', words: 'not_useful', change: { kind: 'not-useful' } },
  { key: 'w', words: 'wants_another', change: { kind: 'wants-another' } },
  { key: 'e', words: 'close', change: { kind: 'close' } },
] as const satisfies readonly { key: string; words: string; change: Change }[];

export type RowKey = (typeof ROW_KEYS)[number];

/** The updates that can happen to this row now; the answer that it has already is none. */
export const keysFor = (referral: Referral): RowKey[] =>
  ROW_KEYS.filter(
    ({ change }) =>
      mayHappen(referral).includes(change.kind) &&
      !(change.kind === 'answer' && change.answer === referral.answer && referral.state === 'connecting'),
  );
