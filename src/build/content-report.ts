/** What the catalogue lacks, for the people who keep it: conditions and counties without help, listings that nobody can reach or that grow old. */
import type { Id } from '../core/common.ts';
import type { Condition } from '../core/condition.ts';
import { conditionTree } from '../core/condition-tree.ts';
import { COUNTIES, stateOf } from '../core/county.ts';
import type { County, Program } from '../core/program.ts';

/** A source older than this many years, or without a date, makes a listing stale. */
export const STALE_YEARS = 3;

type Count = { value: string; programs: number };

export type ContentReport = {
  programs: number;
  conditions: number;
  /** Conditions without a program of their own, by how they are reached instead. */
  reach: { throughParent: Id[]; throughGroup: Id[]; onlyAnyDiagnosis: Id[] };
  /** California, fewest local programs first. `peerSupport` and `notLow` count the local ones that are peer support, and of more than low confidence. */
  counties: { county: County; local: number; peerSupport: number; notLow: number; statewide: number }[];
  kinds: Count[];
  languages: Count[];
  formats: Count[];
  who: Count[];
  confidence: Count[];
  /** `date`: what the source's page gives. Not stale: what a person confirmed in the last years. */
  stale: { id: Id; date: string | null }[];
  withoutContact: Id[];
  /** Every contact that must be tried before it is trusted. */
  unconfirmed: { id: Id; kind: string; value: string }[];
  neverVerified: number;
};

/** `today` as YYYY-MM-DD. Lists are in alphabetical order, counts highest first. */
export function contentReport(content: { conditions: readonly Condition[]; programs: readonly Program[] }, today: string): ContentReport {
  const programs = content.programs.filter(({ status }) => status !== 'defunct');
  const conditions = content.conditions.filter(({ kind }) => kind === 'condition');
  return {
    programs: programs.length,
    conditions: conditions.length,
    reach: reach(content.conditions, programs),
    counties: counties(programs),
    kinds: counted(programs, ({ kind }) => [kind]),
    languages: counted(programs, ({ languages }) => languages),
    formats: counted(programs, ({ formats }) => formats),
    who: counted(programs, ({ who }) => who),
    confidence: counted(programs, ({ provenance }) => [provenance.confidence]),
    stale: programs
      .filter(({ provenance }) => isStale(provenance, today))
      .map(({ id, provenance }) => ({ id, date: provenance.sourceDate ?? null }))
      .sort((a, b) => alphabetical(a.date ?? '9', b.date ?? '9') || alphabetical(a.id, b.id)),
    withoutContact: programs.filter(({ contacts }) => contacts.length === 0).map(({ id }) => id),
    unconfirmed: programs.flatMap(({ id, contacts }) =>
      contacts.filter(({ unconfirmed }) => unconfirmed).map(({ kind, value }) => ({ id, kind, value })),
    ),
    neverVerified: programs.filter(({ provenance }) => !provenance.verified).length,
  };
}

function reach(all: readonly Condition[], programs: readonly Program[]): ContentReport['reach'] {
  const served = new Set(programs.flatMap(({ conditions }) => (conditions === 'any' ? [] : conditions)));
  const tree = conditionTree(all);
  const result: ContentReport['reach'] = { throughParent: [], throughGroup: [], onlyAnyDiagnosis: [] };
  for (const { id, kind } of all) {
    if (kind === 'group' || served.has(id)) continue;
    const above = tree.ancestors(id).find((ancestor) => served.has(ancestor));
    if (above === undefined) result.onlyAnyDiagnosis.push(id);
    else if (tree.isGroup(above)) result.throughGroup.push(id);
    else result.throughParent.push(id);
  }
  return result;
}

function counties(programs: readonly Program[]): ContentReport['counties'] {
  const statewide = programs.filter(({ place }) => 'states' in place && place.states.includes('CA')).length;
  return COUNTIES.filter((county) => stateOf(county) === 'CA')
    .map((county) => {
      const local = programs.filter(({ place }) => 'counties' in place && place.counties.includes(county));
      const peer = local.filter(({ kind }) => kind === 'peer-support');
      const sure = local.filter(({ provenance }) => provenance.confidence !== 'low');
      return { county, local: local.length, peerSupport: peer.length, notLow: sure.length, statewide };
    })
    .sort((a, b) => a.local - b.local || alphabetical(a.county, b.county));
}

function counted(programs: readonly Program[], valuesOf: (program: Program) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const value of programs.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, n]) => ({ value, programs: n }))
    .sort((a, b) => b.programs - a.programs || alphabetical(a.value, b.value));
}

/** A date without month or day counts from its end: 2023 is not older than three years before the end of 2026. */
function isStale({ sourceDate, verified }: Program['provenance'], today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - STALE_YEARS}${today.slice(4)}`;
  if (verified && verified.on >= limit) return false;
  return sourceDate === undefined || sourceDate < limit.slice(0, sourceDate.length);
}

/** By code unit: the same order on every machine. */
const alphabetical = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The report as plain text: what there is, then each list under its number. */
export function reportText(report: ContentReport): string {
  const { reach: by, stale } = report;
  const dated = stale.filter(({ date }) => date !== null);
  const undated = stale.filter(({ date }) => date === null);
  return [
    `${report.programs} programs for ${report.conditions} conditions; ${report.neverVerified} not yet confirmed by a person`,
    list('conditions that only programs for any diagnosis reach', by.onlyAnyDiagnosis),
    list('conditions reached through their group only', by.throughGroup),
    list('conditions reached through a broader condition', by.throughParent),
    list(
      'counties of California (local programs: of these peer support, of these more than low confidence; statewide)',
      report.counties.map(
        ({ county, local, peerSupport, notLow, statewide }) => `${pad(local)}  ${county}: ${peerSupport}, ${notLow}; ${statewide}`,
      ),
    ),
    ...(['kinds', 'languages', 'formats', 'who', 'confidence'] as const).map((facet) =>
      list(
        facet,
        report[facet].map(({ value, programs }) => `${pad(programs)}  ${value}`),
      ),
    ),
    list(
      `listings whose source is older than ${STALE_YEARS} years`,
      dated.map(({ id, date }) => `${date}  ${id}`),
    ),
    list(
      'listings whose source has no date',
      undated.map(({ id }) => id),
    ),
    list('listings without any way to make contact', report.withoutContact),
    list(
      'contacts that are not confirmed',
      report.unconfirmed.map(({ id, kind, value }) => `${id}: ${kind} ${value}`),
    ),
  ].join('\n\n');
}

const pad = (n: number) => String(n).padStart(4);

const list = (title: string, lines: readonly string[]) => [`${lines.length} ${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
