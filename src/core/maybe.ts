/** Answers that are there at once when the catalogue is in memory, and come later when it is on disk: one code for both. */

export type Maybe<T> = T | Promise<T>;

/** Not `instanceof`: a database may bring a Promise of its own. */
export const isLater = <T>(value: Maybe<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Goes on with a value now if it is there now. */
export const after = <A, B>(value: Maybe<A>, next: (value: A) => Maybe<B>): Maybe<B> => (isLater(value) ? value.then(next) : next(value));

/** The value of an answer that is known to be there at once. Throws if it is not. */
export function now<T>(value: Maybe<T>): T {
  if (isLater(value)) throw new Error('An answer that should be there at once was a promise.');
  return value;
}
