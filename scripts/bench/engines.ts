/** Two other ways to search the same texts: MiniSearch, and Fuse over whole records. Runs in the page of the bench. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { ConditionName } from '../../src/core/condition-name.ts';
import type { Program } from '../../src/core/program.ts';
import { namesOf } from '../../src/core/search-fields.ts';

/** Ids of the programs that a query finds, best first. */
export type Ask = (query: string) => string[];

type Make = (programs: readonly Program[], conditions: readonly ConditionName[]) => Ask;

/** In the order of how much a word says there, as in src/core/search-fields.ts. */
const WEIGHTS = { name: 6, organization: 5, conditions: 4, counties: 3, summary: 2, rest: 1 };
const FIELDS = Object.keys(WEIGHTS);

export const engines: Record<'MiniSearch' | 'Fuse over records', Make> = {
  // As its documentation shows for a search box that also takes misspelt words.
  MiniSearch(programs, conditions) {
    const index = new MiniSearch({ fields: FIELDS, searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: WEIGHTS } });
    index.addAll(records(programs, conditions).map((record) => ({ ...record, conditions: record.conditions.join(' ') })));
    return (query) => index.search(query).map(({ id }) => String(id));
  },
  // The first name of each condition only: all of them take it three times as long (2 s a question at 10,000 programs).
  'Fuse over records'(programs, conditions) {
    const fuse = new Fuse(records(programs, conditions, 1), {
      keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
      ignoreLocation: true,
    });
    return (query) => fuse.search(query).map(({ item }) => item.id);
  },
};

/** The texts that ours reads of each program, a field each; `most` names of each condition. */
function records(programs: readonly Program[], conditions: readonly ConditionName[], most = Number.POSITIVE_INFINITY) {
  const names = new Map(conditions.map((condition) => [condition.id, namesOf(condition).slice(0, most)]));
  return programs.map((program) => ({
    id: program.id,
    name: program.name,
    organization: program.organization,
    conditions: program.conditions === 'any' ? [] : program.conditions.flatMap((id) => names.get(id) ?? []),
    counties: 'counties' in program.place ? program.place.counties.join(' ') : '',
    summary: program.summary,
    rest: [program.nextStep, program.eligibility, program.hours, program.cost].filter(Boolean).join(' '),
  }));
}
