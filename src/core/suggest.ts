/**
 * Which programs fit the family whose chart is on screen, and why. Pure and deterministic: the same
 * chart, needs and catalogue give the same list, in whatever order the catalogue comes.
 *
 * The score is a product, so that one serious misfit sinks a program and no sum of small comforts
 * lifts it again. Weights are judgements, not measurements; their order is what the tests hold.
 */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { type ConditionTree, conditionTree } from './condition-tree.ts';
import type { Found } from './found.ts';
import { isMadeFor, misfitless, needFactors } from './need-factors.ts';
import type { Needs } from './needs.ts';
import { placeFactor } from './place-factor.ts';
import type { Program, Stage, Who } from './program.ts';
import type { ProgramFacts } from './program-facts.ts';
import type { Reason, Suggestion, Suggestions } from './suggestion.ts';

const EXACT = 1;
const PARENT = 0.55;
const GRANDPARENT = 0.45;
const GROUP = 0.3;
const ANY = 0.2;

/** Peer support is what was looked for; a signpost only leads to it. */
const KIND: Record<Program['kind'], number> = { 'peer-support': 1, navigation: 0.8, camp: 0.7, training: 0.6, signpost: 0.5 };
const CONFIDENCE: Record<Program['provenance']['confidence'], number> = { high: 1, medium: 0.95, low: 0.8 };
const YEAR_LOSES = 0.02;
/** However old a listing is, it may still be true. */
const OLDEST = 0.6;
const UNDATED_YEARS = 4;
/** A listing that is so much older than the newest one says so on its card. */
const STALE_YEARS = 5;
/** Of two that suit alike, the clinic's own comes first: staff know who answers there. */
const IN_HOUSE = 1.1;
const SEVERAL_CONDITIONS = 1.1;
/** What a condition loses that a chart names once where it names another ten times: the note is about the other. */
const SIDE_MATTER = 0.2;
/** A feeding tube or a tracheostomy comes of a diagnosis: with equal emphasis, families of the same diagnosis come first. */
const DEVICES: Id = 'medical-technology';
const DEVICE = 0.8;
/** The third program for one diagnosis gives way to the first for another, even if that one is only for its wider kind. */
const REPEATED = 0.6;
/** A diagnosis that had so many turns loses no more. */
const MOST_TURNS = 2;

type Input<P extends ProgramFacts> = {
  /** Everything the chart shows; only what is `present` is suggested for. */
  found: readonly Found[];
  needs: Needs;
  programs: readonly P[];
  conditions: readonly ConditionName[];
  /** The year of the newest listing of the catalogue, if `programs` are only a part of it. */
  newest?: number;
  /** Whether a program is the clinic's own (of the pack OWN_PACK); none is when this is left out. */
  isInHouse?: (program: P) => boolean;
};

/**
 * Programs that serve a present condition, best first; programs open to any diagnosis only when they are
 * of the family's own county, are made for the people asked for, or nothing specific fits in full. `fallback` is what every family of
 * this place has. Nothing present: both empty.
 */
export function suggest<P extends ProgramFacts = Program>({
  found,
  needs,
  programs,
  conditions,
  newest = newestYear(programs),
  isInHouse = () => false,
}: Input<P>): Suggestions<P> {
  const tree = conditionTree(conditions);
  const present = presentConditions(found, needs, tree);
  if (present.size === 0) return { fitting: [], fallback: [] };

  const living = programs.filter((program) => program.status !== 'defunct' && suitsUnasked(program, needs));
  const rate = (program: P, match: Match) => rateProgram({ program, match, needs, newest, inHouse: isInHouse(program) });

  const specific = living.flatMap((program) => {
    const match = program.conditions === 'any' ? undefined : matchConditions(program.conditions, present, tree);
    return match ? rate(program, match) : [];
  });
  const nothingSpecific = !specific.some(misfitless);
  const general = living
    .filter(({ conditions: served, fallback }) => served === 'any' && !fallback)
    // Whose county nobody knows is not sent to another place's program for everybody.
    .filter(({ place }) => needs.county || 'nation' in place || isStatewide(place, needs))
    .filter((program) => nothingSpecific || isMadeFor(program, needs) || isLocal(program, needs))
    .flatMap((program) => rate(program, ANYONE))
    // For anybody, but not for these: the fallback serves them better.
    .filter(({ reasons }) => !reasons.some(({ kind }) => kind === 'language-no' || kind === 'who-no' || kind === 'age-no'));
  const fitting = spread([...specific, ...general]);
  const shown = new Set(fitting.map(({ program }) => program.id));
  const fallback = living
    .filter((program) => program.fallback && !shown.has(program.id))
    .flatMap((program) => rate(program, ANYONE))
    .filter(({ reasons }) => !reasons.some(({ kind }) => kind === 'place-elsewhere'))
    .sort((a, b) => fallbackTier(a, needs) - fallbackTier(b, needs) || byScore(a, b));
  return { fitting, fallback };
}

const isStatewide = (place: ProgramFacts['place'], { state }: Needs): boolean =>
  state !== undefined && 'states' in place && place.states.includes(state);

const isLocal = ({ place }: ProgramFacts, { county }: Needs): boolean =>
  county !== undefined && 'counties' in place && place.counties.includes(county);

/** Present conditions, each with how much the chart speaks of it, from 0 to 1. */
type Present = ReadonlyMap<Id, number>;

/** What the family goes through stands in the catalogue as a condition: programs for it serve whoever asks for it. */
const SITUATIONS: Partial<Record<Who | Stage, Id>> = {
  bereaved: 'bereavement',
  bereavement: 'bereavement',
  'end-of-life': 'palliative-care',
  prenatal: 'prenatal-diagnosis',
  nicu: 'neonatal',
};

/**
 * Epilepsy beside Dravet syndrome says nothing new: an ancestor of another present condition is dropped. Where there is
 * one at all, what the family asked for counts beside it.
 */
export function presentConditions(found: readonly Found[], needs: Needs, tree: ConditionTree): Present {
  const present = found.filter(({ status }) => status === 'present').sort((a, b) => (a.condition < b.condition ? -1 : 1));
  const implied = new Set(present.flatMap(({ condition }) => tree.ancestors(condition)));
  const most = Math.max(...present.map(({ count }) => count));
  const own = present
    .filter(({ condition }) => !implied.has(condition))
    .map(({ condition, count }): [Id, number] => [condition, count / most]);
  const situations = [needs.who, needs.stage].flatMap((asked) => (asked && SITUATIONS[asked]) ?? []);
  return new Map(own.length === 0 ? [] : [...situations.map((id): [Id, number] => [id, 1]), ...own]);
}

type Match = { weight: number; conditions: readonly Id[]; reason: Reason };

const ANYONE: Match = { weight: ANY, conditions: [], reason: { kind: 'condition-any', fits: true, values: [] } };

/** The most specific way in which a program serves a present condition. */
function matchConditions(served: readonly Id[], present: Present, tree: ConditionTree): Match | undefined {
  const ways = [...present.keys()].flatMap((id) => {
    if (served.includes(id)) return [{ id, serves: id, weight: EXACT }];
    const steps = tree.ancestors(id).findIndex((ancestor) => served.includes(ancestor));
    const serves = tree.ancestors(id)[steps];
    if (!serves) return [];
    return [{ id, serves, weight: tree.isGroup(serves) ? GROUP : steps === 0 ? PARENT : GRANDPARENT }];
  });
  const best = Math.max(0, ...ways.map(({ weight }) => weight));
  if (best === 0) return undefined;
  const exact = best === EXACT;
  const counted = ways.filter(({ weight }) => weight === best);
  // A program for this diagnosis alone before one that lists it among twenty.
  const focus = exact ? 1 - 0.01 * Math.min(served.length - 1, 10) : 1;
  const emphasis = 1 - SIDE_MATTER * (1 - Math.max(...counted.map(({ id }) => present.get(id) ?? 0)));
  const device = counted.every(({ id }) => tree.ancestors(id).includes(DEVICES)) ? DEVICE : 1;
  return {
    weight: best * focus * emphasis * device * (counted.length > 1 ? SEVERAL_CONDITIONS : 1),
    conditions: counted.map(({ id }) => id),
    reason: {
      kind: exact ? 'condition-exact' : 'condition-parent',
      fits: true,
      values: [...new Set(counted.map(({ serves }) => serves))],
    },
  };
}

/**
 * A bereavement program is never put before a family that did not ask for one: the chart says that the
 * child has this condition, not that the child died.
 */
function suitsUnasked(program: ProgramFacts, needs: Needs): boolean {
  const asked = needs.who === 'bereaved' || needs.stage === 'bereavement' || needs.stage === 'end-of-life';
  const onlyBereaved = program.who.every((who) => who === 'bereaved');
  const onlyAtEnd = program.stages.length > 0 && program.stages.every((stage) => stage === 'bereavement' || stage === 'end-of-life');
  return asked || !(onlyBereaved || onlyAtEnd);
}

/** Empty when the program does not serve this place at all. */
function rateProgram<P extends ProgramFacts>(input: {
  program: P;
  match: Match;
  needs: Needs;
  newest: number;
  inHouse: boolean;
}): Suggestion<P>[] {
  const { program, match, needs, newest, inHouse } = input;
  const place = placeFactor(program, needs);
  if (!place) return [];
  const parts = [place, ...needFactors(program, needs)];
  const factor = parts.reduce((product, part) => product * part.factor, inHouse ? IN_HOUSE : 1);
  const year = listedIn(program);
  const own: Reason[] = inHouse ? [{ kind: 'in-house', fits: true, values: [] }] : [];
  const old: Reason[] = year !== undefined && newest - year >= STALE_YEARS ? [{ kind: 'stale', fits: false, values: [String(year)] }] : [];
  return [
    {
      program,
      score: match.weight * factor * KIND[program.kind] * trust(program, newest),
      conditions: match.conditions,
      reasons: [match.reason, ...own, ...parts.flatMap((part) => part.reason ?? []), ...old],
    },
  ];
}

/** How far the listing can be relied on: its source's confidence, and its age beside the newest listing (core has no clock). */
function trust(program: ProgramFacts, newest: number): number {
  const dated = listedIn(program);
  const years = dated === undefined ? UNDATED_YEARS : Math.max(0, newest - dated);
  return CONFIDENCE[program.provenance.confidence] * Math.max(OLDEST, 1 - YEAR_LOSES * years);
}

/** The year in which a person confirmed the listing, or that its page gives. */
const listedIn = ({ provenance }: ProgramFacts): number | undefined => yearOf(provenance.verified?.on ?? provenance.sourceDate);

const yearOf = (date: string | undefined) => (date ? Number(date.slice(0, 4)) : undefined);

const newestYear = (programs: readonly ProgramFacts[]) =>
  programs.reduce((newest, { provenance }) => Math.max(newest, yearOf(provenance.verified?.on) ?? 0, yearOf(provenance.read) ?? 0), 0);

/** The county's family resource center, then statewide, then national; without a county, what surely serves the family comes first. */
function fallbackTier({ program: { place, status } }: Suggestion<ProgramFacts>, needs: Needs): number {
  const tier = 'nation' in place ? 2 : 'states' in place ? 1 : 0;
  const surely = isStatewide(place, needs) ? -1 : 2 - tier;
  return (needs.county ? tier : surely) + (status === 'paused' ? 3 : 0);
}

const byScore = (a: Suggestion<ProgramFacts>, b: Suggestion<ProgramFacts>) => b.score - a.score || (a.program.id < b.program.id ? -1 : 1);

/**
 * Best first, giving each present condition its turn near the top. Greedy: the next one is whichever
 * scores highest once a diagnosis that already had one or two turns counts less.
 */
function spread<P extends ProgramFacts>(all: readonly Suggestion<P>[]): Suggestion<P>[] {
  const left = [...all].sort(byScore);
  const turns = new Map<Id, number>();
  const order: Suggestion<P>[] = [];
  const weighed = (suggestion: Suggestion<P>) => {
    const had = suggestion.conditions.map((id) => turns.get(id) ?? 0);
    return suggestion.score * REPEATED ** (had.length ? Math.min(MOST_TURNS, ...had) : 0);
  };
  while (left.length > 0) {
    const scores = left.map(weighed);
    // Once every diagnosis has had its turns, nothing changes any more: the rest is sorted at once.
    if (left.every(({ conditions }) => conditions.every((id) => (turns.get(id) ?? 0) >= MOST_TURNS))) {
      const rest = left.map((suggestion, i) => ({ ...suggestion, score: scores[i] ?? suggestion.score }));
      return [...order, ...rest.sort((a, b) => b.score - a.score)];
    }
    const best = scores.indexOf(scores.reduce((a, b) => Math.max(a, b)));
    const [next] = left.splice(best, 1);
    if (!next) break;
    order.push({ ...next, score: scores[best] ?? next.score });
    for (const id of next.conditions) turns.set(id, (turns.get(id) ?? 0) + 1);
  }
  return order;
}
