/**
 * Something the user can act on. `key` names a sentence in src/locales that says what happened and
 * what to do next; `detail` is an id or number for that sentence and never a word of a chart.
 * Every other error is a bug.
 */
export class UserError extends Error {
  readonly key: string;
  readonly detail: string;

  constructor(key: string, detail = '') {
    super(key);
    this.name = 'UserError';
    this.key = key;
    this.detail = detail;
  }
}
