/** The status of a card or a record of lines, which stands below its name. */
import type { Effects } from './effects.ts';

/** "Name: Asthma": how much else the line of a name may hold. */
export const LONGEST_NAME = 24;
/** Lines of a record that may come before its status. */
const BEFORE_STATUS = String.raw`\f\s*(?:(?:code|icd|snomed|onset|date|noted|recorded|category|severity|type|clinical status)\b[\s:=]*(?:\S{1,24}\s|[^\n]{0,40}\n\s*)){0,4}?`;
const SIGN = String.raw`[\s:=."“]*`;
const STATUS = new RegExp(
  String.raw`${BEFORE_STATUS}(?:(?:clinical|problem|condition) ?)?status${SIGN}(?:(?<over>inactive|resolved)|(?<no>ruled[ -]out|refuted|entered[ -]in[ -]error))\b`,
  'i',
);
const VERIFIED = new RegExp(
  String.raw`${BEFORE_STATUS}verification(?: ?status)?${SIGN}(?:(?<no>refuted|entered[ -]in[ -]error)|(?<maybe>unconfirmed|provisional|differential))\b`,
  'i',
);

/** A card or a record of lines: the name, and below it "Clinical status: inactive", "Verification: refuted". */
export function readRecord(near: string, answer: Effects): void {
  if (!/status|verif/i.test(near)) return;
  const status = STATUS.exec(near)?.groups;
  if (status?.over) answer.resolved = true;
  if (status?.no) answer.negated = true;
  const verified = VERIFIED.exec(near)?.groups;
  if (verified?.no) answer.negated = true;
  if (verified?.maybe) answer.possible = true;
}
