/** A badge or a second line beside a name: a text that is nothing but the state of a diagnosis, or whose it is. */
import { isRelative, STATES } from './answer.ts';
import { plain } from './words.ts';

const LONGEST = 40;
const LABEL = /^(?:(?:clinical|problem|condition|verification)? ?status|verification|certainty|state|estado)\b[\s:]*/;
/** What may follow it: a date, who said it. */
const REST =
  /^(?:[^A-Za-zÀ-ỿ]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[A-Za-zÀ-ỿ]*[^A-Za-zÀ-ỿ]*)?|\W+(?:on|in|since|by|at|en|desde|el)\b.*)$/;

/** Between the parts of a second line: "F84.0 · suspected". */
const BETWEEN_PARTS = /\s*[·•∙|]\s*/;

/** "Resolved", "Status: ruled out", "inactive since 2019", "Cousin (maternal)"; not "Resolved febrile seizure". The state or relative alone, or undefined. */
export function stateIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  for (const part of text.split(BETWEEN_PARTS)) {
    const words = plain(part).replace(/\s+/g, ' ').trim().replace(LABEL, '');
    for (const [pattern] of STATES) {
      const found = pattern.exec(words);
      if (found && REST.test(words.slice(found[0].length))) return found[0];
    }
    if (isRelative(words)) return words;
  }
  return undefined;
}

/** What may stand between the name of a value and the value in a tree of them. */
const BETWEEN = String.raw`["':={}\[\]\s\d]*(?:(?:coding|code|text|value|system|display|https?:\S+)["':={}\[\],\s\d]*)*?`;
const CLINICAL = new RegExp(
  String.raw`(?<![a-zÀ-ɏ])(?:(?:clinical|problem|condition) ?)?status${BETWEEN}(?<state>resolved|inactive|remission|refuted|ruled[ -]out|entered[ -]in[ -]error)\b`,
  'i',
);
const VERIFIED = new RegExp(
  String.raw`verification(?: ?status)?${BETWEEN}(?<state>refuted|entered[ -]in[ -]error|provisional|differential|unconfirmed)\b`,
  'i',
);
const KINSHIP = new RegExp(
  String.raw`relation(?:ship)?\b${BETWEEN}(?!(?:cod|text|value|system|display))(?<state>[a-zÀ-ɏ][a-zÀ-ɏ -]{1,30})`,
  'i',
);

/** Whether a text names values that say how a diagnosis stands. */
export const mayBeRecord = (text: string): boolean => /status|verif|family ?member/i.test(text);

/** What a record of names and values says of the one diagnosis in it; of a record of a relative, who that is. */
export function recordStates(text: string): string[] {
  const patterns = [CLINICAL, VERIFIED, ...(/family ?member/i.test(text) ? [KINSHIP] : [])];
  return patterns.flatMap((pattern) => pattern.exec(text)?.groups?.state?.replaceAll('-', ' ') ?? []);
}
