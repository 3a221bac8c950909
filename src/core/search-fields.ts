/** What search reads in a program, and how much a field says. */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { stateOf } from './county.ts';
import type { County, Program } from './program.ts';

export const FIELD = 3;
export const LOCAL = 4;
const STATE = 1.6;
const NATION = 1;
/** In the order of how much a word says when it stands there; 1 to 7. */
const WEIGHT = { name: 6, organization: 5, place: 3, summary: 2, rest: 1 };
/** A word of a condition's name says so much for the programs that serve it. */
export const CONDITION_WORD = 4;

/** A waitlist sinks, a pause sinks more. */
export const STATUS: Record<Program['status'], number> = { active: 1, waitlist: 0.8, paused: 0.4, defunct: 0 };

/** A program for one diagnosis before one that lists it among many. */
export const focus = (conditions: number): number => 1 - 0.01 * Math.min(conditions - 1, 10);

/** Everything a condition is called. */
export const namesOf = ({ id, name, nameEs, terms, abbreviations }: ConditionName): string[] => [
  id,
  name,
  ...(nameEs ? [nameEs] : []),
  ...terms,
  ...abbreviations,
];

/** The searchable texts of a program with their weights. Names of conditions are not among them: they are looked up by id. */
export function textsOf(program: Program): [string, number][] {
  const { place } = program;
  return [
    [program.name, WEIGHT.name],
    ...[...program.alternateNames, ...program.formerNames].map((name): [string, number] => [name, WEIGHT.name]),
    [program.organization, WEIGHT.organization],
    ...('counties' in place ? place.counties : []).map((county): [string, number] => [county.slice(0, -4), WEIGHT.place]),
    [program.summary, WEIGHT.summary],
    [[program.nextStep, program.eligibility, program.hours, program.cost].join(' '), WEIGHT.rest],
  ];
}

/** How well a place that a program lists ("US", "CA", "Fresno, CA") serves this county: local, then statewide, then nationwide; 0: not. */
export function countyScore(place: string, county: County): number {
  if (place === 'US') return NATION;
  if (place === county) return LOCAL;
  return place === stateOf(county) ? STATE : 0;
}

/** The same for a state that was asked for by name. */
export const stateScore = (place: string, state: string): number => (place === 'US' ? NATION : place === state ? FIELD : 0);

/** Names of ids for those that are no longer known. */
export const nameIn = (byId: ReadonlyMap<Id, ConditionName>, id: Id): string => byId.get(id)?.name ?? id;
