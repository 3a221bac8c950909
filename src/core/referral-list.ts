/** The work list as a file for other systems: one row a line, states also in the words of FHIR task-status. */
import { csv } from './csv.ts';
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
  return csv([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))]);
}
