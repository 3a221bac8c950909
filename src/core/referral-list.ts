/** The work list as a file for other systems: one row a line, states also in the words of FHIR task-status. */
import { type Referral, taskStatus } from './referral.ts';

const COLUMNS = [
  'tag',
  'state',
  'fhir_task_status',
  'answer',
  'outcome',
  'programs',
  'condition',
  'language',
  'county',
  'owner',
  'backup',
  'offered',
  'changed',
  'due',
] as const;

/** Quoted as in RFC 4180; a leading sign that a spreadsheet would calculate with is kept from it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const person = (owner: Referral['owner'] | undefined): string => (owner ? [owner.role, owner.initials].filter(Boolean).join(' ') : '');

/** CSV after RFC 4180, in UTF-8, days as ISO 8601. Empty means unknown. */
export function referralList(rows: readonly Referral[]): string {
  const lines = rows.map(
    (row): Record<(typeof COLUMNS)[number], string> => ({
      tag: row.tag ?? '',
      state: row.state,
      fhir_task_status: taskStatus(row),
      answer: row.answer ?? '',
      outcome: row.outcome ?? '',
      programs: row.programs.join(' '),
      condition: row.condition ?? '',
      language: row.language ?? '',
      county: row.county ?? '',
      owner: person(row.owner),
      backup: person(row.backup),
      offered: row.offered,
      changed: row.changed,
      due: row.due ?? '',
    }),
  );
  return [COLUMNS.join(','), ...lines.map((line) => COLUMNS.map((column) => cell(line[column])).join(','))].join('\r\n').concat('\r\n');
}
