/**
 * Everything that the panel asks of the programs, wherever they are kept: answers over all of them, and single ones by
 * number or id. In memory (here) each answer is there at once; on disk (data/search-index.ts) some come later.
 */
import type { Id } from './common.ts';
import type { ConditionName } from './condition-name.ts';
import type { Found } from './found.ts';
import { type Maybe, now } from './maybe.ts';
import { near, type Vocabulary, vocabularyOf } from './misspelt-word.ts';
import type { Needs } from './needs.ts';
import type { Program } from './program.ts';
import { type Columns, columnsOf } from './program-columns.ts';
import type { ProgramFacts } from './program-facts.ts';
import { type Answer, type AskOptions, createFinder, type WordSource } from './search.ts';
import { fallbackFrom, suggestFrom } from './suggest-from.ts';
import type { Suggestions } from './suggestion.ts';
import { BLOCK, tableOf, type WordTable, wordsIn } from './word-index.ts';

export type ProgramSource = {
  /** How many there are, defunct ones left out. */
  count: number;
  /** Languages that programs list, as ISO 639 codes. */
  languages: readonly string[];
  ask(query: string, options?: AskOptions): Maybe<Answer>;
  /** Over facts alone and at once; the `id` of each is its number, for `read`. */
  suggest(found: readonly Found[], needs: Needs): Suggestions<ProgramFacts>;
  /** What exists for every family of this place, the nearest first; over facts alone and at once. */
  fallback(needs: Needs): Suggestions<ProgramFacts>['fallback'];
  /** Programs by number, in the order asked; undefined for one that is gone or damaged. */
  read(numbers: readonly number[]): Maybe<(Program | undefined)[]>;
  /** Programs by id, in the order asked, without those that are gone. */
  byIds(ids: readonly Id[]): Maybe<Program[]>;
};

/** A source that answers everything at once. */
export type MemorySource = Omit<ProgramSource, 'ask' | 'read' | 'byIds'> & {
  ask(query: string, options?: AskOptions): Answer;
  read(numbers: readonly number[]): (Program | undefined)[];
  byIds(ids: readonly Id[]): Program[];
};

/** A source that holds the programs themselves. The order in which they come does not matter. */
export function sourceInMemory(programs: readonly Program[], conditions: readonly ConditionName[]): MemorySource {
  const listed = inOrder(programs);
  const columns = columnsOf(listed);
  const finder = createFinder(columns, conditions, wordsInMemory(listed));
  const byId = new Map(programs.map((program) => [program.id, program]));
  return {
    ...answering(columns, conditions),
    ask: (query, options) => now(finder.ask(query, options)),
    read: (numbers) => numbers.map((at) => listed[at]),
    byIds: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}

/** What the columns alone answer. */
export const answering = (
  columns: Columns,
  conditions: readonly ConditionName[],
): Pick<ProgramSource, 'count' | 'languages' | 'suggest' | 'fallback'> => ({
  count: columns.count,
  languages: columns.names.languages,
  suggest: (found, needs) => suggestFrom({ columns, found, needs, conditions }),
  fallback: (needs) => fallbackFrom({ columns, needs, conditions }),
});

/** Those that can be found, in the order of their ids, which is also that of the database. */
const inOrder = (programs: readonly Program[]): Program[] =>
  programs.filter(({ status }) => status !== 'defunct').sort((a, b) => (a.id < b.id ? -1 : 1));

/** Made at the first question. */
function wordsInMemory(listed: readonly Program[]): WordSource {
  let made: { table: WordTable; vocabulary: Vocabulary } | undefined;
  const all = () => {
    if (made) return made;
    const bases = Array.from({ length: Math.ceil(listed.length / BLOCK) }, (_, i) => i * BLOCK);
    const table = tableOf(bases.map((base) => ({ base, words: wordsIn(listed.slice(base, base + BLOCK)) })));
    made = { table, vocabulary: vocabularyOf(table.map(({ word }) => word)) };
    return made;
  };
  return {
    load: () => all().table,
    near: (words) => new Map(words.map((word) => [word, near(word, all().vocabulary, 1)])),
  };
}
