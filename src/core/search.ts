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
import { COUNTIES } from './county.ts';
import type { County, Program } from './program.ts';
import { bestKnownFirst, countyScore, FIELD, fieldScore, focus, LOCAL, namesOf, STATUS, textsOf } from './search-fields.ts';
import { conditionsOfCode, saysNothing, type Token, tokenize } from './search-question.ts';
import { type FieldWord, fieldWords, phrase } from './search-words.ts';
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
/** "spina" is rather Spina bifida than the beginning of "spinal cord tumor". */
const BEGUN = 0.9;
const BEGUN_WORD = 0.7;
/** How many readings of a misspelt word are tried. */
const GUESSES = 6;

/** Builds the index: a few milliseconds for hundreds of programs; keep it while the catalogue stays the same. */
export function createSearch(programs: readonly Program[], conditions: readonly ConditionName[]): Search {
  const listed = programs.filter(({ status }) => status !== 'defunct').sort(bestKnownFirst);
  const tree = conditionTree(conditions);
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const nameOf = (id: Id) => byId.get(id)?.name ?? id;

  // Names and field words, by phrase.
  const conditionPhrases = new Map<string, Set<Id>>();
  for (const condition of conditions) for (const name of namesOf(condition)) add(conditionPhrases, phrase(name), condition.id);
  const fieldPhrases = new Map<string, Map<FieldWord, string>>();
  for (const [name, field] of fieldWords(listed)) {
    const key = phrase(name);
    fieldPhrases.set(key, (fieldPhrases.get(key) ?? new Map<FieldWord, string>()).set(field, name));
  }
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
      for (const at of serving.get(served) ?? [])
        keep(hits, at, { score: score * focus(listed[at]), matched: nameOf(id), through: served });
    };
    take(id, SERVES);
    for (const below of tree.descendants(id)) take(below, SERVES_BELOW);
    for (const above of tree.ancestors(id)) take(above, tree.isGroup(above) ? SERVES_GROUP : SERVES_ABOVE);
    reaches.set(id, hits);
    return hits;
  };

  /** Every meaning of a known phrase. `weight` is below 1 for one that was only begun. */
  function meanings(text: string, weight: number, anyone: (at: number) => boolean): Hits {
    const hits: Hits = new Map();
    for (const id of conditionPhrases.get(text) ?? []) {
      for (const [at, hit] of reach(id)) keep(hits, at, { ...hit, score: hit.score * weight });
      listed.forEach((program, at) => {
        if (program.conditions === 'any' && anyone(at)) keep(hits, at, { score: SERVES_ANY, matched: nameOf(id) });
      });
    }
    for (const [field, name] of fieldPhrases.get(text) ?? [])
      listed.forEach((program, at) => {
        const score = fieldScore(program, field);
        // A name half typed is no place yet: "con" must not list the whole nation for Contra Costa.
        if (score > 0 && (weight === 1 || score >= FIELD)) keep(hits, at, { score, matched: name });
      });
    return hits;
  }

  type Part = { text: string; hits: (anyone: (at: number) => boolean) => Hits; counties: readonly County[] };

  /** One part of the question: a known phrase, or a word of any listing. */
  function part(text: string, last: boolean): Part {
    const exact = conditionPhrases.has(text) || fieldPhrases.has(text);
    const counties = [...(fieldPhrases.get(text)?.keys() ?? [])].flatMap((field) => (field.kind === 'county' ? field.counties : []));
    // The last word may still be being typed; an earlier one can only be the first of a name ("dravet" of Dravet syndrome).
    const begun = !exact && text.length >= 3 ? begunBy(phrases, last ? text : `${text} `).filter((other) => other !== text) : [];
    return {
      text,
      counties,
      hits(anyone) {
        const hits = meanings(text, 1, anyone);
        for (const other of begun)
          keepAll(hits, other.startsWith(`${text} `) ? meanings(other, BEGUN, anyone) : meanings(other, BEGUN_WORD, () => false));
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
      if (token?.code && length === 1) result.push(codePart(token.code, part(token.key, false)));
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
    const tokens = tokenize(query, index.has);
    if (tokens.length === 0) return new Map(listed.map((_, at) => [at, { score: 1, matched: [] }]));
    const unknown = tokens.filter((token) => !token.code && !saysNothing(token, tokens.length) && !index.knows(token.key));
    if (unknown.length === 0) return all(tokens);
    const guesses = new Map(unknown.map(({ key }) => [key, index.nearest(key, GUESSES)]));
    const found = new Map<number, Match>();
    let reach = Infinity;
    for (let choice = 0; choice < GUESSES; choice++) {
      const chosen = new Map([...guesses].map(([key, guess]) => [key, guess[choice] ?? guess[0] ?? { word: key, distance: 0 }]));
      const distance = [...chosen.values()].reduce((sum, guess) => sum + guess.distance, 0);
      if (distance > reach) break; // a nearer reading has found something
      for (const [at, match] of all(tokens.map((token) => ({ ...token, key: chosen.get(token.key)?.word ?? token.key })))) {
        reach = distance;
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
