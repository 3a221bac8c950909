/** The status of a card or a record of lines, which stands below its name. */
import type { Effects } from './before.ts';

/** "Name: Asthma": how much else the line of a name may hold. */
export const LONGEST_NAME = 24;
/** Lines of a record that may come before its status. */
const BEFORE_STATUS = String.raw`\f\s*(?:(?:code|icd|snomed|onset|date|noted|recorded|category|severity|type|clinical status)\b[\s:=]*(?:\S{1,24}\s|[^\n]{0,40}\n\s*)){0,4}?`;
const STATUS = new RegExp(String.raw`${BEFORE_STATUS}(?:clinical |problem |condition )?status\s*[:=]?\s*(?:inactive|resolved)\b`, 'i');
const VERIFIED = new RegExp(
  String.raw`${BEFORE_STATUS}verification(?: ?status)?\s*[:=]?\s*(?:(?<no>refuted|entered[ -]in[ -]error)|(?<maybe>unconfirmed|provisional|differential))\b`,
  'i',
);

/** A card or a record of lines: the name, and below it "Clinical status: inactive", "Verification: refuted". */
export function readRecord(near: string, answer: Effects): void {
  if (!/status|verif/i.test(near)) return;
  if (STATUS.test(near)) answer.resolved = true;
  const verified = VERIFIED.exec(near)?.groups;
  if (verified?.no) answer.negated = true;
  if (verified?.maybe) answer.possible = true;
}
