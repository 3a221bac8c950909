/** What search reads in a program: its texts, its fields, its area, and how well known it is. */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { stateOf } from './county.ts';
import type { County, Program } from './program.ts';
import type { FieldWord } from './search-words.ts';

export const FIELD = 3;
export const LOCAL = 4;
const STATE = 1.6;
const NATION = 1;
/** In the order of how much a word says when it stands there. */
const WEIGHT = { name: 6, organization: 5, condition: 4, place: 3, summary: 2, rest: 1 };

/** A waitlist sinks, a pause sinks more. */
export const STATUS: Record<Program['status'], number> = { active: 1, waitlist: 0.8, paused: 0.4, defunct: 0 };

/** A program for one diagnosis before one that lists it among many. */
export const focus = (program: Program | undefined): number =>
  program && program.conditions !== 'any' ? 1 - 0.01 * Math.min(program.conditions.length - 1, 10) : 1;

/** Everything a condition is called. */
export const namesOf = ({ id, name, nameEs, terms, abbreviations }: ConditionName): string[] => [
  id,
  name,
  ...(nameEs ? [nameEs] : []),
  ...terms,
  ...abbreviations,
];

/** The searchable texts of a program with their weights. */
export function textsOf(program: Program, byId: ReadonlyMap<Id, ConditionName>): [string, number][] {
  const { place, conditions } = program;
  const served = conditions === 'any' ? [] : conditions.flatMap((id) => byId.get(id) ?? []);
  return [
    [program.name, WEIGHT.name],
    ...[...program.alternateNames, ...program.formerNames].map((name): [string, number] => [name, WEIGHT.name]),
    [program.organization, WEIGHT.organization],
    ...served.flatMap(namesOf).map((name): [string, number] => [name, WEIGHT.condition]),
    ...('counties' in place ? place.counties : []).map((county): [string, number] => [county.slice(0, -4), WEIGHT.place]),
    [program.summary, WEIGHT.summary],
    [[program.nextStep, program.eligibility, program.hours, program.cost].join(' '), WEIGHT.rest],
  ];
}

/** How well a program has the field that a word stands for; 0: not. */
export function fieldScore(program: Program, field: FieldWord): number {
  const has = (yes: boolean) => (yes ? FIELD : 0);
  switch (field.kind) {
    case 'who':
      return has(field.who.some((one) => program.who.includes(one)));
    case 'format':
      return has(field.formats.some((one) => program.formats.includes(one)));
    case 'stage':
      return has(field.stages.some((one) => program.stages.includes(one)));
    case 'program-kind':
      return has(program.kind === field.programKind);
    case 'language':
      return has(program.languages.includes(field.language));
    case 'county':
      return Math.max(...field.counties.map((county) => countyScore(program, county)));
    case 'state':
      return 'nation' in program.place ? NATION : 'states' in program.place && program.place.states.includes(field.state) ? FIELD : 0;
  }
}

/** Local, then statewide, then nationwide; 0: does not serve this county. */
export function countyScore({ place }: Program, county: County): number {
  if ('nation' in place) return NATION;
  if ('states' in place) return place.states.includes(stateOf(county)) ? STATE : 0;
  return place.counties.includes(county) ? LOCAL : 0;
}

/** What is confirmed and well sourced, then peer support itself, then the alphabet. */
export function bestKnownFirst(a: Program, b: Program): number {
  const known = ({ provenance, kind }: Program) =>
    (provenance.verified ? 4 : 0) + { high: 3, medium: 1.5, low: 0 }[provenance.confidence] + (kind === 'peer-support' ? 1 : 0);
  return known(b) - known(a) || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);
}
