import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { importPack, importPackaged, loadPackaged, readCatalogue } from '../../src/data/catalogue.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { aLesson, aPack, aProgram } from '../support/builders.ts';

const two = aPack({ programs: [aProgram({ id: 'one' }), aProgram({ id: 'two' })] });
const next = aPack({ version: '2', programs: [aProgram({ id: 'two', name: 'New name' }), aProgram({ id: 'three' })] });
const ids = async () => (await readCatalogue())?.programs.map(({ id }) => id);

afterEach(() => vi.restoreAllMocks());

describe('importPack', () => {
  test('nothing is there before the first import', async () => {
    expect(await readCatalogue()).toBeUndefined();
  });

  test('what goes in comes out', async () => {
    expect(await importPack(two)).toBe('imported');
    expect(await readCatalogue()).toEqual({ programs: two.programs, lessons: two.lessons, version: '1', skipped: 0 });
  });

  test('the same version again writes nothing', async () => {
    await importPack(two);
    const write = vi.spyOn(db.programs, 'bulkAdd');
    expect(await importPack({ ...next, version: '1' })).toBe('same');
    expect(write).not.toHaveBeenCalled();
    expect(await ids()).toEqual(['one', 'two']);
  });

  test('another version replaces the rows of its pack, and of no other', async () => {
    await importPack(two);
    await importPack(aPack({ id: 'clinic', programs: [aProgram({ id: 'ours' })], lessons: [] }));
    await importPack(next);
    expect((await ids())?.sort()).toEqual(['ours', 'three', 'two']);
    expect((await readCatalogue())?.programs.find(({ id }) => id === 'two')?.name).toBe('New name');
  });

  test('a lesson is kept in each of its languages', async () => {
    await importPack({ ...two, lessons: [aLesson(), aLesson({ language: 'es' })] });
    expect((await readCatalogue())?.lessons.map(({ language }) => language)).toEqual(['en', 'es']);
  });

  test('an import that fails half way leaves the old catalogue whole', async () => {
    await importPack(two);
    const broken = aPack({ version: '2', programs: [aProgram({ id: 'same' }), aProgram({ id: 'same' })] });
    await expect(importPack(broken)).rejects.toThrow();
    expect(await readCatalogue()).toEqual({ programs: two.programs, lessons: two.lessons, version: '1', skipped: 0 });
  });

  test('a browser that stops between two writes leaves the old catalogue whole', async () => {
    await importPack(two);
    vi.spyOn(db.lessons, 'bulkAdd').mockImplementation(() => {
      db.close({ disableAutoOpen: false });
      return Dexie.Promise.reject(new Error('stopped')) as never;
    });
    await expect(importPack(next)).rejects.toThrow();
    expect(await ids()).toEqual(['one', 'two']);
  });

  test('two pages that import at once write it once', async () => {
    const other = openDatabase();
    const results = await Promise.all([importPack(two), importPack(two, other)]);
    expect(results.sort()).toEqual(['imported', 'same']);
    expect(await ids()).toEqual(['one', 'two']);
    other.close();
  });

  test('the same version is imported again when rows were lost', async () => {
    await importPack(two);
    await db.programs.where({ pack: 'starter' }).limit(1).delete();
    expect(await importPack(two)).toBe('imported');
    expect(await ids()).toEqual(['one', 'two']);
  });
});

test.each<[string, unknown]>([
  ['a field is gone', { ...aProgram({ id: 'two' }), nextStep: undefined }],
  [
    'a link turned into script',
    { ...aProgram({ id: 'two' }), contacts: [{ kind: 'web', value: 'javascript:alert(1)', unconfirmed: false }] },
  ],
  ['it is no object at all', 7],
  ['it is missing', undefined],
])('a damaged row (%s) is left out and counted', async (_, entry) => {
  await importPack(two);
  await db.programs.put({ pack: 'starter', id: 'two', entry });
  expect(await ids()).toEqual(['one']);
  expect((await readCatalogue())?.skipped).toBe(1);
});

describe('the packaged catalogue', () => {
  const serve = (body: unknown, status = 200) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(JSON.stringify(body), { status }));

  test('is checked on its way in', async () => {
    serve(two);
    expect(await loadPackaged('/catalogue.json')).toEqual(two);
    serve({ ...two, programs: [{ ...aProgram(), phone: '1' }] });
    await expect(loadPackaged('/catalogue.json')).rejects.toThrow();
    serve({}, 404);
    await expect(loadPackaged('/catalogue.json')).rejects.toThrow('404');
  });

  test('is imported once, and again when it changed', async () => {
    serve(two);
    expect(await importPackaged('/catalogue.json')).toBe('imported');
    expect(await importPackaged('/catalogue.json')).toBe('same');
    serve(next);
    expect(await importPackaged('/catalogue.json')).toBe('imported');
    expect((await ids())?.sort()).toEqual(['three', 'two']);
  });

  test('a wrong file changes nothing', async () => {
    await importPack(two);
    serve({ ...next, lessons: [{ ...aLesson(), blocks: [] }] });
    await expect(importPackaged('/catalogue.json')).rejects.toThrow();
    serve('<!doctype html>');
    await expect(importPackaged('/catalogue.json')).rejects.toThrow();
    expect(await ids()).toEqual(['one', 'two']);
  });
});
