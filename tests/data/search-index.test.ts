/** The index on disk answers as the catalogue in memory, however often its building was interrupted. */
import { Dexie, type Table } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { programs as generate, keyPresses, questions } from '../../scripts/bench/programs.ts';
import type { Program } from '../../src/core/program.ts';
import { type ProgramSource, sourceInMemory } from '../../src/core/program-source.ts';
import type { AskOptions } from '../../src/core/search.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { type Database, db, openDatabase } from '../../src/data/db.ts';
import { openIndex, readIndexNow } from '../../src/data/search-index.ts';
import { buildSlice } from '../../src/data/search-index-build.ts';
import { aCondition, aFound, aPack, aProgram } from '../support/builders.ts';

const CONDITIONS = [
  aCondition({ id: 'neurological', kind: 'group' }),
  aCondition({ id: 'epilepsy', parent: 'neurological', icd10cm: ['G40'] }),
  aCondition({ id: 'dravet-syndrome', parent: 'epilepsy', icd10cm: ['G40.83'] }),
  aCondition({ id: 'cystic-fibrosis', abbreviations: ['CF'] }),
  aCondition({ id: 'mitochondrial-disease', terms: ['mito'] }),
];
/** Small blocks, so that a small catalogue has several. */
const BLOCK = 64;
const slice = (database: Database = db) => buildSlice(database, { block: BLOCK });
async function build(database: Database = db): Promise<number> {
  let slices = 0;
  while (await slice(database)) slices++;
  return slices;
}
async function open(database: Database = db): Promise<ProgramSource> {
  const { ready } = await readIndexNow(database);
  const source = ready && (await openIndex(ready, CONDITIONS, database, { block: BLOCK }));
  if (!source) throw new Error('there is no index');
  return source;
}

const catalogue = (count: number): Program[] => [
  ...generate(count, CONDITIONS),
  aProgram({ id: 'closed', status: 'defunct', name: 'Closed epilepsy club' }),
  aProgram({ id: 'family-center', fallback: true, place: { counties: ['Fresno, CA'] }, languages: ['en', 'hmn'] }),
];
const packOf = (programs: Program[], version = '1') => aPack({ programs, version });

/** Ids of what is found, with everything else that is said. */
async function said(source: ProgramSource, words: string, options: AskOptions) {
  const { hits, ...answer } = await source.ask(words, options);
  const programs = await source.read(hits.map(({ at }) => at));
  return { ...answer, hits: hits.map((hit, i) => ({ ...hit, id: programs[i]?.id })) };
}

describe('equal to the catalogue in memory', () => {
  const all = catalogue(230);
  const memory = sourceInMemory(all, CONDITIONS);
  let disk: ProgramSource;
  beforeEach(async () => {
    await importPack(packOf(all));
    await build();
    disk = await open();
  });

  const words = fc.oneof(
    fc.constantFrom(...questions(40, all).map(({ query }) => query), ...keyPresses(questions(20, all))),
    fc.constantFrom(
      '',
      'a',
      'dravet f',
      'epilpsy spanish',
      'CF',
      'G40.834',
      'hmong',
      'families',
      'dads fresno',
      'mito online',
      'the',
      'zzzz',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const options = fc.record(
    {
      facets: fc.record(
        {
          condition: fc.constantFrom('epilepsy', 'neurological'),
          county: fc.constantFrom('Fresno, CA', 'Kern, CA'),
          language: fc.constantFrom('es', 'hmn'),
        },
        { requiredKeys: [] },
      ),
      order: fc.constantFrom('fit' as const, 'near' as const, 'fresh' as const),
      from: fc.constantFrom('Fresno, CA'),
      most: fc.constantFrom(3, 12, 1000),
    },
    { requiredKeys: ['order'] },
  );

  test(
    'in every answer',
    () =>
      fc.assert(
        fc.asyncProperty(words, options, async (text, choice) => {
          expect(await said(disk, text, choice)).toEqual(await said(memory, text, choice));
        }),
        { numRuns: 300 },
      ),
    60_000,
  );

  test('in suggestions, languages and single programs', async () => {
    const found = [aFound('dravet-syndrome'), aFound('cystic-fibrosis')];
    for (const needs of [{}, { county: 'Fresno, CA' }, { language: 'es', county: 'Kern, CA' }])
      expect(disk.suggest(found, needs)).toEqual(memory.suggest(found, needs));
    expect([...disk.languages].sort()).toEqual([...memory.languages].sort());
    expect((await disk.byIds(['family-center', 'gone', 'generated-7'])).map(({ id }) => id)).toEqual(['family-center', 'generated-7']);
    expect(disk.count).toBe(231);
  });

  test('what was typed before is not read again', async () => {
    await disk.ask('epi');
    const read = vi.spyOn(db.searchWords, 'where');
    await disk.ask('epil');
    await disk.ask('epileps');
    expect(read).not.toHaveBeenCalled();
  });
});

/** Every row of the index that is in use, but for the number of its generation. */
async function indexRows(database: Database = db) {
  const { ready } = await readIndexNow(database);
  const tables = [database.searchColumns, database.searchWords, database.searchKeys, database.searchVocabulary];
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return rows.map((table) => table.filter(({ generation }) => generation === ready?.generation).map((row) => ({ ...row, generation: 0 })));
}

describe('interrupted', () => {
  const all = catalogue(230);

  test('at any write: what comes out after going on is what an undisturbed build gives', async () => {
    const undisturbed = openDatabase('undisturbed');
    await importPack(packOf(all), undisturbed);
    expect(await build(undisturbed)).toBe(5);
    const wanted = await indexRows(undisturbed);
    await undisturbed.delete();

    for (const table of ['searchColumns', 'searchWords', 'searchKeys', 'searchVocabulary', 'searchState'] as const)
      for (let at = 1; at <= 4; at++) {
        const database = openDatabase(`interrupted-${table}-${at}`);
        await importPack(packOf(all), database);
        let writes = 0;
        const method = table === 'searchWords' || table === 'searchKeys' ? 'bulkPut' : 'put';
        const write = (database[table][method] as (...all: unknown[]) => unknown).bind(database[table]);
        const stopped = vi.spyOn(database[table] as Table, method).mockImplementation((...rows: unknown[]) => {
          if (++writes < at) return write(...rows) as never;
          database.close({ disableAutoOpen: false });
          return Dexie.Promise.reject(new Error('stopped')) as never;
        });
        await expect(build(database)).rejects.toThrow();
        stopped.mockRestore();
        await database.open();
        await build(database);
        expect(await indexRows(database), `${table}, write ${at}`).toEqual(wanted);
        await database.delete();
      }
  }, 60_000);

  test('two builders at once do the work once', async () => {
    await importPack(packOf(all));
    const other = openDatabase();
    await Promise.all([build(), build(other)]);
    other.close();
    const both = await indexRows();
    await db.searchState.clear();
    await build();
    expect(await indexRows()).toEqual(both);
    expect((await open()).count).toBe(231);
  });
});

describe('a new catalogue', () => {
  const old = catalogue(100);
  const next = catalogue(150).map((program) => ({ ...program, name: `New ${program.name}` }));

  test('the old index answers until the new one is whole, and progress is told', async () => {
    await importPack(packOf(old));
    expect(await readIndexNow()).toEqual({ preparing: 0 });
    await build();
    expect((await readIndexNow()).preparing).toBeUndefined();
    await importPack(packOf(next, '2'));
    const told: number[] = [];
    for (let more = true; more; ) {
      more = await slice();
      const { ready, preparing } = await readIndexNow();
      if (preparing === undefined) continue;
      told.push(preparing);
      expect(ready?.of).toContain('starter 1 ');
      expect((await open()).count).toBe(101);
    }
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeGreaterThan(0.3);
    const source = await open();
    expect(source.count).toBe(151);
    expect((await source.ask('new')).total).toBe(151);
  });

  test('that changes while the index is built: it is begun again', async () => {
    await importPack(packOf(old));
    await slice();
    await slice();
    await importPack(packOf(next, '2'));
    await build();
    expect((await open()).count).toBe(151);
    const generations = new Set((await db.searchWords.toArray()).map(({ generation }) => generation));
    expect(generations.size).toBe(1);
  });

  test('of nothing has an index of nothing', async () => {
    expect(await readIndexNow()).toEqual({});
    await build();
    await importPack(packOf([aProgram({ id: 'torn' })]));
    await db.programs.put({ pack: 'starter', id: 'torn', entry: 7 });
    await build();
    const source = await open();
    expect(source.count).toBe(0);
    expect((await readIndexNow()).ready?.skipped).toBe(1);
    expect((await source.ask('epilepsy')).total).toBe(0);
  });

  test('rows of the index that were lost: it is built again', async () => {
    await importPack(packOf(old));
    await build();
    await db.searchColumns.clear();
    const { ready } = await readIndexNow();
    expect(ready && (await openIndex(ready, CONDITIONS, db, { block: BLOCK }))).toBeUndefined();
    expect((await readIndexNow()).preparing).toBe(0);
    await build();
    expect((await open()).count).toBe(101);
  });

  test('what was lost of an old index, met late by a page that still holds it, does not take the new one away', async () => {
    await importPack(packOf(old));
    await build();
    const { ready } = await readIndexNow();
    const held = await open();
    await db.searchWords.filter(({ bucket }) => bucket === 'ep').modify({ words: 5 as never });
    await importPack(packOf(next, '2'));
    await build();
    const now = await readIndexNow();
    await db.searchColumns.clear();
    expect(ready && (await openIndex(ready, CONDITIONS, db, { block: BLOCK }))).toBeUndefined();
    await held.ask('epilepsy');
    expect(await readIndexNow()).toEqual(now);
  });

  test('an index that is built in place of a damaged one has a number of its own, so that no page takes the one for the other', async () => {
    await importPack(packOf(old));
    await build();
    const first = await readIndexNow();
    const held = await open();
    await db.searchWords.filter(({ bucket }) => bucket === 'ep').modify({ words: 5 as never });
    await held.ask('epilepsy');
    expect(await readIndexNow()).toEqual({ preparing: 0 });
    await build();
    const { ready } = await readIndexNow();
    expect(ready?.of).toBe(first.ready?.of);
    expect(ready?.generation).toBeGreaterThan(first.ready?.generation ?? 0);
    expect((await (await open()).ask('epilepsy')).total).toBeGreaterThan(10);
  });
});
