import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { CorrectionFile, correctionFile } from '../../src/core/correction.ts';
import { importPack, readCatalogue } from '../../src/data/catalogue.ts';
import { type Corrected, countCorrection, eraseCorrections, readCorrections } from '../../src/data/corrections.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { aPack } from '../support/builders.ts';

const palsy: Corrected = { condition: 'cerebral-palsy', via: ['abbreviation'], reason: 'wrong-word', month: '2026-11' };

test('counts by condition, way, reason and month', async () => {
  await countCorrection(palsy, 1);
  await countCorrection(palsy, 1);
  await countCorrection({ ...palsy, via: ['abbreviation', 'name'] }, 1);
  await countCorrection({ ...palsy, month: '2026-12', reason: 'old' }, 1);
  expect(await readCorrections()).toEqual([
    { condition: 'cerebral-palsy', via: 'abbreviation', reason: 'old', month: '2026-12', count: 1 },
    { condition: 'cerebral-palsy', via: 'abbreviation', reason: 'wrong-word', month: '2026-11', count: 3 },
    { condition: 'cerebral-palsy', via: 'name', reason: 'wrong-word', month: '2026-11', count: 1 },
  ]);
});

test('an undo takes its count back, and never below none', async () => {
  await countCorrection(palsy, 1);
  await countCorrection(palsy, -1);
  await countCorrection(palsy, -1);
  expect(await readCorrections()).toEqual([]);
  await countCorrection(palsy, 1);
  expect((await readCorrections())[0]?.count).toBe(1);
});

test('two pages that count at once lose nothing', async () => {
  const other = openDatabase();
  await Promise.all([countCorrection(palsy, 1), countCorrection(palsy, 1, other), countCorrection(palsy, 1)]);
  expect((await readCorrections())[0]?.count).toBe(3);
  other.close();
});

test('erased is erased, and the catalogue stays', async () => {
  await importPack(aPack());
  await countCorrection(palsy, 1);
  await eraseCorrections();
  expect(await readCorrections()).toEqual([]);
  expect((await readCatalogue())?.programs).toHaveLength(1);
});

test('a damaged row is left out of list and file', async () => {
  await countCorrection(palsy, 1);
  await db.corrections.put({ ...palsy, via: 'name', month: '2026-11-23', count: 1 } as never);
  await db.corrections.put({ ...palsy, via: 'code', count: 'Jane Example' } as never);
  expect(await readCorrections()).toHaveLength(1);
});

test('a database of the first version keeps its catalogue and can count', async () => {
  const pack = aPack();
  // As version 1 was released; never to be edited.
  const first = new Dexie(db.name);
  first.version(1).stores({ programs: '[pack+id], pack', lessons: '[pack+id], pack', packs: 'id' });
  await first.table('programs').bulkAdd(pack.programs.map((entry) => ({ pack: pack.id, id: entry.id, entry })));
  await first.table('lessons').bulkAdd(pack.lessons.map((entry) => ({ pack: pack.id, id: entry.id, entry })));
  await first.table('packs').add({ id: pack.id, name: pack.name, version: '1', license: pack.license, programs: 1, lessons: 1 });
  first.close();

  expect(await readCatalogue()).toEqual({ programs: pack.programs, lessons: pack.lessons, version: '1', skipped: 0 });
  expect(await importPack(pack)).toBe('same');
  await countCorrection(palsy, 1);
  expect(await readCorrections()).toHaveLength(1);
});

test('the file holds ids and counts, and its schema refuses everything else', async () => {
  await countCorrection(palsy, 1);
  const file = JSON.parse(correctionFile(await readCorrections(), '0.1.0'));
  expect(file).toEqual({
    format: 'beside-corrections',
    version: 1,
    beside: '0.1.0',
    corrections: [{ condition: 'cerebral-palsy', via: 'abbreviation', reason: 'wrong-word', month: '2026-11', count: 1 }],
  });
  expect(CorrectionFile.parse(file)).toEqual(file);
  const [row] = file.corrections;
  for (const wrong of [
    { ...row, note: 'Jane' },
    { ...row, month: '2026-11-23' },
    { ...row, condition: 'Jane Example' },
    { ...row, count: 0 },
  ])
    expect(CorrectionFile.safeParse({ ...file, corrections: [wrong] }).success).toBe(false);
  expect(() => correctionFile([{ ...row, reason: 'because Jane' }], '0.1.0')).toThrow();
});
