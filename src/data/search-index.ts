/**
 * The search index in the database: facts in memory by column, words read from disk by bucket as they are typed, and
 * programs read one by one. Nothing is built here (search-index-build.ts), and nothing grows with the catalogue but the columns.
 */
import { Dexie } from 'dexie';
import type { ConditionName } from '../core/condition-name.ts';
import type { Maybe } from '../core/maybe.ts';
import { near, type Vocabulary, vocabularyOf } from '../core/misspelt-word.ts';
import type { Program } from '../core/program.ts';
import { type Columns, joinColumns } from '../core/program-columns.ts';
import { answering, type ProgramSource } from '../core/program-source.ts';
import { createFinder, type WordSource } from '../core/search.ts';
import { BLOCK, bucketOf, tableOf, unpack, type WordTable } from '../core/word-index.ts';
import { type Database, db } from './db.ts';
import { readLocalPrograms } from './local-programs.ts';
import { catalogueNow, readState } from './search-index-build.ts';
import { CHUNK, type ColumnsRow, type Generation, type WordsRow } from './search-rows.ts';
import { readPrograms } from './some-programs.ts';

export type IndexNow = {
  /** What can be asked; undefined before the first index is whole. */
  ready?: Generation;
  /** The catalogue has changed since, or there never was an index: how much of the next one is done, 0 to 1. */
  preparing?: number;
};

/** What there is to ask, and what is being prepared. Rejects if the database cannot be read. */
export async function readIndexNow(database: Database = db): Promise<IndexNow> {
  const [now, state] = await Promise.all([catalogueNow(database), readState(database)]);
  const { ready, building } = state ?? {};
  if (ready?.of === now || now === '') return ready ? { ready } : {};
  return { ...(ready ? { ready } : {}), preparing: building?.of === now ? building.seen / Math.max(1, building.total) : 0 };
}

/** Programs that are kept in memory: more than a view shows. */
const LATELY = 300;

/** Counts every write to programs and local work, by this page or another. */
let writes = 0;
Dexie.on('storagemutated', (parts) => {
  if (Object.keys(parts).some((part) => /\/(programs|overlays)\//.test(part))) writes++;
});

type Options = { block?: number };

/**
 * Reads the columns of a generation: a few milliseconds, 20 or so at 100,000 programs. Undefined when rows of it were
 * lost; it is then forgotten, so that the next build makes it anew. Rejects if the database cannot be read.
 */
export async function openIndex(
  { generation, programs }: Generation,
  conditions: readonly ConditionName[],
  database: Database = db,
  { block = BLOCK }: Options = {},
): Promise<ProgramSource | undefined> {
  const rows = await database.searchColumns
    .where('[generation+block]')
    .between([generation, Dexie.minKey], [generation, Dexie.maxKey])
    .toArray();
  const columns = wholeColumns(rows, programs);
  if (!columns) {
    await forgetIndex(database, generation);
    return undefined;
  }
  // What was found a letter ago is mostly found again; forgotten when a program or what this clinic says of it was changed.
  const lately = new Map<number, Program>();
  let known = writes;
  const keep = (at: number, program: Program) => {
    lately.delete(at);
    lately.set(at, program);
  };
  const readMissing = async (numbers: readonly number[]) => {
    const chunks = await database.searchKeys.bulkGet(numbers.map((at): [number, number] => [generation, Math.floor(at / CHUNK)]));
    if (!chunks.every((chunk) => Array.isArray(chunk?.keys))) await forgetIndex(database, generation);
    const places = numbers.flatMap((at, i) => {
      const key = chunks[i]?.keys?.[at % CHUNK];
      return key ? [{ at, key }] : [];
    });
    const programs = await readPrograms(
      places.map(({ key }) => key),
      database,
    );
    programs.forEach((program, i) => {
      const at = places[i]?.at;
      if (program && at !== undefined) keep(at, program);
    });
    for (const at of [...lately.keys()].slice(0, -LATELY)) if (!numbers.includes(at)) lately.delete(at);
  };
  const finder = createFinder(columns, conditions, wordsOnDisk(generation, database, block));
  return {
    ...answering(columns, conditions),
    ask: finder.ask,
    read(numbers) {
      if (writes !== known) {
        lately.clear();
        known = writes;
      }
      const missing = numbers.filter((at) => !lately.has(at));
      const all = () => numbers.map((at) => lately.get(at));
      return missing.length === 0 ? all() : readMissing(missing).then(all);
    },
    byIds: async (ids) => (await readLocalPrograms(ids, database)).flatMap((local) => local?.program ?? []),
  };
}

/** Damaged rows of it were met: the next build makes it anew, and until then it answers with what it has. A newer one stays: a page may hold the old one for long. */
const forgetIndex = (database: Database, generation: number): Promise<unknown> =>
  database.transaction('rw', database.searchState, async () => {
    const { ready, ...state } = (await database.searchState.get('search')) ?? { id: 'search' };
    if (ready?.generation === generation) await database.searchState.put({ ...state, last: generation });
  });

/** Undefined where rows were lost or damaged. */
function wholeColumns(rows: readonly ColumnsRow[], programs: number): Columns | undefined {
  try {
    const columns = joinColumns(rows.map((row) => row.columns));
    return columns.count === programs ? columns : undefined;
  } catch {
    return undefined;
  }
}

function unpackSound(row: WordsRow): ReturnType<typeof unpack> | undefined {
  try {
    return unpack(row);
  } catch {
    return undefined;
  }
}

/** Buckets that are kept in memory, some 30 kB each at 100,000 programs: typing on stays in the same one, and the next family is often asked for in the same words. */
const BUCKETS = 64;

function wordsOnDisk(generation: number, database: Database, block: number): WordSource {
  const buckets = new Map<string, WordTable>();
  let vocabulary: Promise<Vocabulary> | undefined;

  const readBucket = async (bucket: string) => {
    const rows = await database.searchWords
      .where('[generation+bucket+block]')
      .between([generation, bucket, Dexie.minKey], [generation, bucket, Dexie.maxKey])
      .toArray();
    const tables = rows.map((row) => ({ base: row.block * block, words: unpackSound(row) }));
    if (tables.some(({ words }) => !words)) await forgetIndex(database, generation);
    buckets.set(bucket, tableOf(tables.flatMap(({ base, words }) => (words ? { base, words } : []))));
  };
  const readVocabulary = async () => {
    const rows = await database.searchVocabulary
      .where('[generation+block]')
      .between([generation, Dexie.minKey], [generation, Dexie.maxKey])
      .toArray();
    return vocabularyOf(rows.flatMap(({ words }) => String(words).split(' ')));
  };

  return {
    load(prefixes): Maybe<WordTable> {
      // In order, since all words of a bucket stand before those of the next.
      const wanted = [...new Set(prefixes.map(bucketOf))].sort();
      const missing = wanted.filter((bucket) => !buckets.has(bucket));
      const joined = () => {
        const table = wanted.flatMap((bucket) => buckets.get(bucket) ?? []);
        for (const bucket of [...buckets.keys()].slice(0, -BUCKETS)) if (!wanted.includes(bucket)) buckets.delete(bucket);
        return table;
      };
      return missing.length === 0 ? joined() : Promise.all(missing.map(readBucket)).then(joined);
    },
    async near(words) {
      vocabulary ??= readVocabulary();
      const known = await vocabulary;
      return new Map(words.map((word) => [word, near(word, known, 1)]));
    },
  };
}
