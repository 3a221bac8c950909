/**
 * Builds the search index slice by slice. Each slice is one transaction that also moves the cursor: a browser that
 * stops at any moment loses at most one slice, and whoever goes on does the same as if nothing had happened.
 */
import { Dexie } from 'dexie';
import type { Id } from '../core/common.ts';
import { type Overlay, withOverlays } from '../core/overlay.ts';
import { OWN_PACK } from '../core/own-pack.ts';
import { Program } from '../core/program.ts';
import { columnsOf } from '../core/program-columns.ts';
import { BLOCK, packed, wordsIn } from '../core/word-index.ts';
import { type Database, db, type Row } from './db.ts';
import { lastShaping, readOverlays } from './overlays.ts';
import { CHUNK, type IndexState } from './search-rows.ts';

/** Rows read at a time: the worker can answer somebody else after each. */
const READ = 256;

type Building = NonNullable<IndexState['building']>;
type Options = { /** Programs per slice, a multiple of CHUNK and at most BLOCK. */ block?: number };

/** The state of the catalogue that an index is of: changes whenever a pack comes, goes or changes, or the clinic corrects or hides a program. */
export async function catalogueNow(database: Database = db): Promise<string> {
  const [packs, shaping] = await Promise.all([database.packs.toArray(), lastShaping(database)]);
  if (packs.length === 0) return '';
  return [...packs.map(({ id, version, programs }) => `${id} ${version} ${programs}`), ...(shaping > 0 ? [shaping] : [])].join('\n');
}

/**
 * Does the next piece of work, if there is any; false: the index is of the catalogue as it is now. May be called by
 * several pages at once: whoever comes second finds its slice done. Rejects if the database cannot be written.
 */
export async function buildSlice(database: Database = db, { block = BLOCK }: Options = {}): Promise<boolean> {
  const [now, state] = await Promise.all([catalogueNow(database), readState(database)]);
  if (state?.ready?.of === now) return false;
  if (state?.building?.of === now) await addBlock(database, state.building, block);
  else await begin(database, now);
  return true;
}

/** The state of the index, or undefined where there is none that could be gone on with: it is then built anew. */
export async function readState(database: Database): Promise<IndexState | undefined> {
  const state = await database.searchState.get('search');
  const whole = (number: unknown) => Number.isInteger(number);
  const { ready, building, last } = state ?? {};
  const sound =
    (ready === undefined || whole(ready?.generation)) &&
    (building === undefined || (whole(building?.generation) && whole(building.blocks))) &&
    (last === undefined || whole(last));
  return sound ? state : undefined;
}

const tables = (database: Database) => [
  database.packs,
  database.overlayLog,
  database.searchState,
  database.searchColumns,
  database.searchWords,
  database.searchKeys,
  database.searchVocabulary,
];

/** A new generation, without the rests of any but the one that is in use. */
function begin(database: Database, of: string): Promise<void> {
  return database.transaction('rw', [...tables(database), database.programs], async () => {
    const state = await readState(database);
    if (state?.building?.of === of || state?.ready?.of === of || (await catalogueNow(database)) !== of) return;
    const used = state?.ready?.generation ?? 0;
    for (const [table, index] of [
      [database.searchColumns, '[generation+block]'],
      [database.searchWords, '[generation+bucket+block]'],
      [database.searchKeys, '[generation+chunk]'],
      [database.searchVocabulary, '[generation+block]'],
    ] as const) {
      await table.where(index).below([used]).delete();
      await table
        .where(index)
        .aboveOrEqual([used + 1])
        .delete();
    }
    const total = await database.programs.count();
    const generation = Math.max(used, state?.building?.generation ?? 0, state?.last ?? 0) + 1;
    const building: Building = { generation, of, programs: 0, skipped: 0, blocks: 0, seen: 0, total };
    await database.searchState.put({ id: 'search', ...(state?.ready ? { ready: state.ready } : {}), building });
  });
}

async function addBlock(database: Database, building: Building, size: number): Promise<void> {
  const read = await readBlock(database, building, size);
  const programs = read.entries.map(({ program }) => program);
  const words = wordsIn(programs);
  const keys = read.entries.map(({ key }) => key);
  const { generation, blocks: block } = building;

  await database.transaction('rw', tables(database), async () => {
    const state = await database.searchState.get('search');
    // Another page was faster, or the catalogue changed while this block was read.
    if (state?.building?.generation !== generation || state.building.blocks !== block) return;
    if ((await catalogueNow(database)) !== building.of) return;
    const known = new Set((await rowsOf(database, generation)).flatMap((row) => String(row.words).split(' ')));
    await database.searchColumns.put({ generation, block, columns: columnsOf(programs, (at) => keys[at]?.[0] === OWN_PACK) });
    await database.searchWords.bulkPut([...packed(words)].map(([bucket, some]) => ({ ...some, generation, bucket, block })));
    await database.searchVocabulary.put({ generation, block, words: words.flatMap(({ word }) => (known.has(word) ? [] : word)).join(' ') });
    const first = building.programs / CHUNK;
    const chunks = Array.from({ length: Math.ceil(keys.length / CHUNK) }, (_, i) => keys.slice(i * CHUNK, (i + 1) * CHUNK));
    await database.searchKeys.bulkPut(chunks.map((some, i) => ({ generation, chunk: first + i, keys: some })));

    const next: Building = {
      ...building,
      blocks: block + 1,
      programs: building.programs + programs.length,
      skipped: building.skipped + read.skipped,
      seen: building.seen + read.seen,
      ...(read.after ? { after: read.after } : {}),
    };
    const { of, programs: found, skipped } = next;
    if (read.end) await database.searchState.put({ id: 'search', ready: { generation, of, programs: found, skipped } });
    else await database.searchState.put({ ...state, building: next });
  });
}

const rowsOf = (database: Database, generation: number) =>
  database.searchVocabulary.where('[generation+block]').between([generation, Dexie.minKey], [generation, Dexie.maxKey]).toArray();

type Block = {
  entries: { key: [Id, Id]; program: Program }[];
  skipped: number;
  seen: number;
  after: [Id, Id] | undefined;
  /** Nothing is left behind it. */
  end: boolean;
};

/** The next programs that can be found, in the order of their keys. */
async function readBlock(database: Database, { after }: Building, size: number): Promise<Block> {
  const block: Block = { entries: [], skipped: 0, seen: 0, after, end: false };
  while (block.entries.length < size) {
    const behind = block.after ? database.programs.where(':id').above(block.after) : database.programs.toCollection();
    const wanted = Math.min(READ, size - block.entries.length);
    const rows = await behind.limit(wanted).toArray();
    const overlays = Map.groupBy(
      await readOverlays(
        database,
        rows.map(({ id }) => id),
      ),
      ({ program }) => program,
    );
    for (const row of rows) take(block, row, overlays.get(row.id) ?? []);
    if (rows.length < wanted) return { ...block, end: true };
  }
  return block;
}

function take(block: Block, row: Row, overlays: readonly Overlay[]): void {
  const { data } = Program.safeParse(row.entry);
  block.after = [row.pack, row.id];
  block.seen++;
  if (!data) {
    block.skipped++;
    return;
  }
  const { program, hidden } = withOverlays(data, overlays);
  if (!hidden && program.status !== 'defunct') block.entries.push({ key: block.after, program });
}
