/** A badge beside a name: a text that is nothing but the state of a diagnosis. */
import { STATES } from './answer.ts';
import { plain } from './words.ts';

const LONGEST = 40;
const LABEL = /^(?:(?:clinical|problem|condition|verification)? ?status|verification|certainty|state|estado)\b[\s:]*/;
/** What may follow it: a date, who said it. */
const REST = /^(?:[^\p{L}]*|\W+(?:on|in|since|by|at|en|desde|el)\b.*)$/u;

/** "Resolved", "Status: ruled out", "inactive since 2019"; not "Resolved febrile seizure". The state alone, or undefined. */
export function stateIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const words = plain(text).replace(/\s+/g, ' ').trim().replace(LABEL, '');
  for (const [pattern] of STATES) {
    const found = pattern.exec(words);
    if (found && REST.test(words.slice(found[0].length))) return found[0];
  }
  return undefined;
}
