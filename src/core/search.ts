/**
 * Finding programs by typing. Names, codes and abbreviations of conditions first, then words of fields
 * ("spanish", "dads", "Fresno"), then prefixes of any word of a listing; a word that nobody knows is read
 * as the nearest known ones. All words of a question must match, each in any field.
 *
 * Built once per catalogue; a key press costs a walk over postings, never over records.
 */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import { conditionTree } from './condition-tree.ts';
import { COUNTIES, stateOf } from './county.ts';
import type { County, Program } from './program.ts';
import { type FieldWord, fieldWords, phrase, SAYS_NOTHING, stem, words } from './search-words.ts';
import { begunBy, wordIndex } from './word-index.ts';

export type Facets = { condition?: Id | undefined; county?: County | undefined };

export type SearchResult = {
  program: Program;
  /** The words, names and fields that led here, as the catalogue spells them. Empty for an empty query. */
  matched: readonly string[];
  /** The condition it serves by which it was reached: "epilepsy" for a program found by typing Dravet. */
  throughCondition?: Id;
};

export type FacetCounts = {
  /** How many results there would be with this condition chosen, in place of the one that is. Only those above 0. */
  conditions: ReadonlyMap<Id, number>;
  counties: ReadonlyMap<County, number>;
};

export type Search = {
  /** Best first; an empty query lists everything, best-known first. Defunct programs are never listed. */
  search(query: string, facets?: Facets): SearchResult[];
  facetCounts(query: string, facets?: Facets): FacetCounts;
};

/** What a part of the question says about one program. */
type Hit = { score: number; matched: string; through?: Id };
type Hits = Map<number, Hit>;
type Match = { score: number; matched: string[]; through?: Id };

const SERVES = 10;
const SERVES_BELOW = 7;
const SERVES_ABOVE = 5;
const SERVES_GROUP = 2.5;
const SERVES_ANY = 0.5;
const FIELD = 3;
const LOCAL = 4;
const STATE = 1.6;
const NATION = 1;
/** In the order of how much a word says when it stands there. */
const WEIGHT = { name: 6, organization: 5, condition: 4, place: 3, summary: 2, rest: 1 };

const CODE = /^[a-tv-z]\d[0-9ab](\.?[0-9a-z]{0,4})$/i;

/** Builds the index: a few milliseconds for hundreds of programs; keep it while the catalogue stays the same. */
export function createSearch(programs: readonly Program[], conditions: readonly ConditionName[]): Search {
  const listed = programs.filter(({ status }) => status !== 'defunct').sort(bestKnownFirst);
  const tree = conditionTree(conditions);
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const nameOf = (id: Id) => byId.get(id)?.name ?? id;

  // Names and field words, by phrase.
  const conditionPhrases = new Map<string, Set<Id>>();
  for (const condition of conditions) for (const name of namesOf(condition)) add(conditionPhrases, phrase(name), condition.id);
  const fieldPhrases = new Map<string, Set<FieldWord>>();
  for (const [name, field] of fieldWords(listed)) add(fieldPhrases, name, field);
  const phrases = [...new Set([...conditionPhrases.keys(), ...fieldPhrases.keys()])].filter(Boolean).sort();
  const longest = Math.max(1, ...phrases.map((text) => text.split(' ').length));
  const known = new Set(phrases.flatMap((text) => text.split(' ')));
  const index = wordIndex(
    listed.map((program) => textsOf(program, byId)),
    known,
  );

  // Which programs a condition reaches, exact, below and above it in the tree.
  const serving = new Map<Id, number[]>();
  listed.forEach(({ conditions: served }, at) => {
    for (const id of served === 'any' ? [] : served) serving.set(id, [...(serving.get(id) ?? []), at]);
  });
  const reaches = new Map<Id, Hits>();
  const reach = (id: Id): Hits => {
    const before = reaches.get(id);
    if (before) return before;
    const hits: Hits = new Map();
    const take = (served: Id, score: number) => {
      for (const at of serving.get(served) ?? []) keep(hits, at, { score, matched: nameOf(id), through: served });
    };
    take(id, SERVES);
    for (const below of tree.descendants(id)) take(below, SERVES_BELOW);
    for (const above of tree.ancestors(id)) take(above, tree.isGroup(above) ? SERVES_GROUP : SERVES_ABOVE);
    reaches.set(id, hits);
    return hits;
  };

  /** Every meaning of a phrase, exact or begun. */
  function meanings(text: string, begun: boolean, options: { anyone: (at: number) => boolean }): Hits {
    const hits: Hits = new Map();
    for (const id of conditionPhrases.get(text) ?? []) {
      for (const [at, hit] of reach(id)) keep(hits, at, begun ? { ...hit, score: hit.score * 0.8 } : hit);
      listed.forEach((program, at) => {
        if (program.conditions === 'any' && options.anyone(at)) keep(hits, at, { score: SERVES_ANY, matched: nameOf(id) });
      });
    }
    for (const field of fieldPhrases.get(text) ?? [])
      listed.forEach((program, at) => {
        // A name half typed is no place yet: "con" must not list the whole nation for Contra Costa.
        const score = fieldScore(program, field);
        if (score >= (begun ? FIELD : NATION)) keep(hits, at, { score, matched: text });
      });
    return hits;
  }

  type Part = { text: string; hits: (anyone: (at: number) => boolean) => Hits; counties: readonly County[] };

  /** One part of the question: a known phrase, or a word of any listing. */
  function part(text: string, last: boolean): Part {
    const exact = conditionPhrases.has(text) || fieldPhrases.has(text);
    const counties = [...(fieldPhrases.get(text) ?? [])].flatMap((field) => (field.kind === 'county' ? field.counties : []));
    const begun = last && text.length >= 3 ? begunBy(phrases, text).filter((other) => other !== text) : [];
    return {
      text,
      counties,
      hits(anyone) {
        const hits = meanings(text, false, { anyone });
        for (const other of begun) keepAll(hits, meanings(other, true, { anyone: () => false }));
        if (!text.includes(' '))
          // "ms" means what it stands for, not every word that begins so.
          for (const { program, weight, word } of index.lookup(text, { exact: exact && text.length <= 3 }))
            keep(hits, program, { score: weight, matched: word });
        return hits;
      },
    };
  }

  /** Longest known phrases first; what is left over are single words. */
  function parts(tokens: readonly Token[]): Part[] {
    const result: Part[] = [];
    const weak: Part[] = [];
    for (let at = 0; at < tokens.length; ) {
      let length = Math.min(longest, tokens.length - at);
      const text = () =>
        tokens
          .slice(at, at + length)
          .map((token) => token.key)
          .join(' ');
      const isPhrase = () => conditionPhrases.has(text()) || fieldPhrases.has(text());
      const isBegun = () => length > 1 && at + length === tokens.length && begunBy(phrases, text()).length > 0;
      while (length > 1 && !isPhrase() && !isBegun()) length--;
      const token = tokens[at];
      if (token?.code) result.push(codePart(token.code, part(token.key, false)));
      else (length === 1 && saysNothing(token, tokens.length) ? weak : result).push(part(text(), at + length === tokens.length));
      at += length;
    }
    return result.length > 0 ? result : weak;
  }

  function codePart(code: string, words: Part): Part {
    const ids = conditionsOfCode(code, conditions);
    return {
      ...words,
      hits(anyone) {
        const hits = words.hits(anyone);
        for (const id of ids) keepAll(hits, reach(id));
        return hits;
      },
    };
  }

  /** Programs that have every part. Those open to any diagnosis count for a condition where they are local, or when nothing else does. */
  function all(tokens: readonly Token[]): Map<number, Match> {
    const asked = parts(tokens);
    const counties = asked.flatMap((one) => one.counties);
    const isLocal = (at: number) => {
      const place = listed[at]?.place;
      return !!place && 'counties' in place && place.counties.some((county) => counties.includes(county));
    };
    const strict = intersect(asked.map((one) => one.hits(isLocal)));
    return strict.size > 0 ? strict : intersect(asked.map((one) => one.hits(() => true)));
  }

  /** The question as typed, or with each unknown word read as the nearest known ones. */
  function ask(query: string): Map<number, Match> {
    const tokens = tokenize(query);
    if (tokens.length === 0) return new Map(listed.map((_, at) => [at, { score: 1, matched: [] }]));
    const unknown = tokens.filter((token) => !token.code && !index.knows(token.key));
    if (unknown.length === 0) return all(tokens);
    const guesses = new Map(unknown.map(({ key }) => [key, index.nearest(key)]));
    const found = new Map<number, Match>();
    for (const choice of [0, 1, 2]) {
      if (choice > 0 && ![...guesses.values()].some((guess) => guess[choice])) break;
      const read = tokens.map((token) => {
        const guess = guesses.get(token.key);
        return guess ? { ...token, key: guess[choice] ?? guess[0] ?? token.key } : token;
      });
      for (const [at, match] of all(read)) {
        const score = match.score * 0.5 ** choice;
        if (score > (found.get(at)?.score ?? 0)) found.set(at, { ...match, score });
      }
    }
    return found;
  }

  // The panel asks for results and counts of the same query, one after the other.
  let last: { query: string; matches: Map<number, Match> } | undefined;
  const matches = (query: string) => {
    if (last?.query !== query) last = { query, matches: ask(query) };
    return last.matches;
  };

  /** Conditions under which a program is listed in the facet: those it serves, all above and all below. */
  const shelves = listed.map(({ conditions: served }) =>
    served === 'any' ? new Set<Id>() : new Set(served.flatMap((id) => [id, ...tree.ancestors(id), ...tree.descendants(id)])),
  );
  const onShelf = (at: number, condition: Id | undefined) => !condition || !!shelves[at]?.has(condition);
  const servesCounty = (at: number, county: County | undefined) => {
    const program = listed[at];
    return !county || (!!program && countyScore(program, county) > 0);
  };
  const counties = [...new Set([...COUNTIES, ...listed.flatMap(({ place }) => ('counties' in place ? place.counties : []))])].sort();

  return {
    search(query, { condition, county } = {}) {
      const results: (SearchResult & { score: number; at: number })[] = [];
      for (const [at, { score, matched, through }] of matches(query)) {
        const program = listed[at];
        if (!program || !onShelf(at, condition) || !servesCounty(at, county)) continue;
        results.push({
          program,
          matched,
          ...(through ? { throughCondition: through } : {}),
          score: score * (county ? 0.5 + countyScore(program, county) / (2 * LOCAL) : 1) * STATUS[program.status],
          at,
        });
      }
      return results
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .map(({ program, matched, throughCondition }) => ({ program, matched, ...(throughCondition ? { throughCondition } : {}) }));
    },
    facetCounts(query, facets = {}) {
      const byCondition = new Map<Id, number>();
      const byCounty = new Map<County, number>();
      for (const at of matches(query).keys()) {
        if (servesCounty(at, facets.county)) for (const id of shelves[at] ?? []) byCondition.set(id, (byCondition.get(id) ?? 0) + 1);
        if (onShelf(at, facets.condition))
          for (const county of counties) if (servesCounty(at, county)) byCounty.set(county, (byCounty.get(county) ?? 0) + 1);
      }
      return { conditions: byCondition, counties: byCounty };
    },
  };
}

const STATUS: Record<Program['status'], number> = { active: 1, waitlist: 0.8, paused: 0.4, defunct: 0 };

/** `raw` tells "IS" (infantile spasms) from "is". */
type Token = { key: string; raw: string; code?: string };

function tokenize(query: string): Token[] {
  return query
    .slice(0, 300)
    .split(/\s+/)
    .flatMap((raw) => {
      const code = raw.replace(/[,;?!)]+$/, '').replace(/^\(/, '');
      if (CODE.test(code)) return [{ key: phrase(code), raw, code }];
      return words(raw).map((word) => ({ key: stem(word), raw }));
    });
}

const saysNothing = (token: Token | undefined, of: number): boolean =>
  !!token && of > 1 && SAYS_NOTHING.has(token.key) && !/^\p{Lu}{2,}$/u.test(token.raw);

/** The conditions of an ICD-10-CM code: the longest prefix wins; a code half typed means all that begin so. */
function conditionsOfCode(code: string, conditions: readonly ConditionName[]): Id[] {
  const plain = (text: string) => text.replace('.', '').toUpperCase();
  const typed = plain(code);
  const pairs = conditions.flatMap(({ id, icd10cm }) => icd10cm.map((prefix) => ({ id, prefix: plain(prefix) })));
  const covering = pairs.filter(({ prefix }) => typed.startsWith(prefix));
  const length = Math.max(0, ...covering.map(({ prefix }) => prefix.length));
  const exact = covering.filter(({ prefix }) => prefix.length === length);
  const begun = pairs.filter(({ prefix }) => prefix.startsWith(typed));
  return [...new Set([...exact, ...begun].map(({ id }) => id))];
}

const namesOf = ({ id, name, nameEs, terms, abbreviations }: ConditionName): string[] => [
  id,
  name,
  ...(nameEs ? [nameEs] : []),
  ...terms,
  ...abbreviations,
];

function textsOf(program: Program, byId: ReadonlyMap<Id, ConditionName>): [string, number][] {
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

function fieldScore(program: Program, field: FieldWord): number {
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
function countyScore({ place }: Program, county: County): number {
  if ('nation' in place) return NATION;
  if ('states' in place) return place.states.includes(stateOf(county)) ? STATE : 0;
  return place.counties.includes(county) ? LOCAL : 0;
}

/** What is confirmed and well sourced, then peer support itself, then the alphabet. */
function bestKnownFirst(a: Program, b: Program): number {
  const known = ({ provenance, kind }: Program) =>
    (provenance.verified ? 4 : 0) + { high: 3, medium: 1.5, low: 0 }[provenance.confidence] + (kind === 'peer-support' ? 1 : 0);
  return known(b) - known(a) || (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);
}

const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V) => map.set(key, (map.get(key) ?? new Set()).add(value));

/** The best hit of a program stands for the part. */
function keep(hits: Hits, at: number, hit: Hit): void {
  const before = hits.get(at);
  if (!before || hit.score > before.score) hits.set(at, hit);
}

function keepAll(hits: Hits, others: Hits): void {
  for (const [at, hit] of others) keep(hits, at, hit);
}

function intersect(parts: readonly Hits[]): Map<number, Match> {
  const found = new Map<number, Match>();
  for (const [at, first] of parts[0] ?? []) {
    const hits = parts.map((hitsOfPart) => hitsOfPart.get(at));
    if (!hits.every((hit) => hit !== undefined)) continue;
    const through = hits.find((hit) => hit.through)?.through ?? first.through;
    found.set(at, {
      score: hits.reduce((sum, hit) => sum + hit.score, 0),
      matched: [...new Set(hits.map((hit) => hit.matched))],
      ...(through ? { through } : {}),
    });
  }
  return found;
}
