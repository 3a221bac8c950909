/** What a clinic corrects, hides or writes itself is what its panel finds, at once and after an update. */
import { beforeEach, expect, test } from 'vitest';
import { sourceInMemory } from '../../src/core/program-source.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { readLocalPrograms } from '../../src/data/local-programs.ts';
import { changeOverlays, readStarred } from '../../src/data/overlays.ts';
import { addOwnProgram, putOwnProgram } from '../../src/data/own-programs.ts';
import { openIndex, readIndexNow } from '../../src/data/search-index.ts';
import { buildSlice } from '../../src/data/search-index-build.ts';
import { readPrograms } from '../../src/data/some-programs.ts';
import { aCondition, aPack, aProgram } from '../support/builders.ts';

const CONDITIONS = [aCondition({ id: 'epilepsy' })];
const who = { on: '2026-11-23', by: 'nurse CD' };
const pack = (version: string, fields = {}) =>
  aPack({
    version,
    programs: [aProgram({ id: 'circle', name: 'Circle', languages: ['en'], ...fields }), aProgram({ id: 'square', name: 'Square' })],
  });

/** Ids that the panel lists for these words, with the index as far as it is built. */
async function found(words: string): Promise<(string | undefined)[]> {
  const { ready } = await readIndexNow();
  const source = ready && (await openIndex(ready, CONDITIONS));
  if (!source) throw new Error('there is no index');
  const { hits } = await source.ask(words);
  return (await source.read(hits.map(({ at }) => at))).map((program) => program?.id);
}
const build = async () => {
  while (await buildSlice());
};

beforeEach(async () => {
  await importPack(pack('1'));
  await build();
});

test('a hidden program is no longer listed, first by what is read and then by the index; undo brings it back', async () => {
  expect(await found('circle')).toEqual(['circle']);
  const undo = await changeOverlays([{ program: 'circle', field: 'hidden', value: true, ...who }], who);
  expect(await found('circle')).toEqual([undefined]);
  expect((await readIndexNow()).preparing).toBe(0);
  await build();
  expect(await found('circle')).toEqual([]);
  expect(await readLocalPrograms(['circle'])).toMatchObject([{ hidden: true }]);
  await undo();
  await build();
  expect(await found('circle')).toEqual(['circle']);
});

test('a corrected field is shown at once, found once the index is built, and outlives an update', async () => {
  const languages = { program: 'circle', field: 'languages', value: ['en', 'es'], base: ['en'], ...who } as const;
  await changeOverlays([{ ...languages, value: [...languages.value], base: [...languages.base] }], who);
  expect((await readPrograms([['starter', 'circle']]))[0]?.languages).toEqual(['en', 'es']);
  await build();
  expect(await found('spanish')).toEqual(['circle']);
  await importPack(pack('2', { hours: 'Mondays' }));
  await build();
  expect(await found('spanish')).toEqual(['circle']);
  expect((await readLocalPrograms(['circle']))[0]).toMatchObject({ program: { hours: 'Mondays', languages: ['en', 'es'] }, conflicts: [] });
});

test('a program that a keeper found to be gone is listed no more', async () => {
  await changeOverlays([{ program: 'circle', field: 'status', value: 'defunct', base: 'active', ...who }], who);
  expect(await found('circle')).toEqual([undefined]);
  await build();
  expect(await found('circle')).toEqual([]);
});

test('what was read a moment ago is not shown once it was corrected', async () => {
  const { ready } = await readIndexNow();
  const source = ready && (await openIndex(ready, CONDITIONS));
  const hours = async () => (await source?.read([0]))?.map((program) => program?.hours);
  expect(await hours()).toEqual([undefined]);
  await changeOverlays([{ program: 'circle', field: 'hours', value: 'Mondays', base: null, ...who }], who);
  expect(await hours()).toEqual(['Mondays']);
  expect((await source?.byIds(['circle']))?.map((program) => program.hours)).toEqual(['Mondays']);
});

test('stars, notes and checks do not build the index again', async () => {
  await changeOverlays([{ program: 'square', field: 'starred', value: true, ...who }], who);
  await changeOverlays([{ program: 'square', field: 'note', value: 'Ask for Ana', ...who }], who);
  expect((await readIndexNow()).preparing).toBeUndefined();
  expect(await readStarred()).toEqual(['square']);
});

test("the clinic's own program is found beside the others, and goes without leaving anything", async () => {
  const id = 'circle-2';
  await addOwnProgram(aProgram({ id: 'any', name: 'Círcle' }));
  await build();
  expect((await found('circle')).sort()).toEqual(['circle', 'circle-2']);
  expect((await readLocalPrograms([id]))[0]?.own).toBe(true);
  await putOwnProgram(id, undefined, aProgram({ id, name: 'Círcle' }));
  await build();
  expect(await found('circle')).toEqual(['circle']);
});

test('the database answers as the same programs would from memory', async () => {
  await changeOverlays([{ program: 'circle', field: 'name', value: 'Ring', base: 'Circle', ...who }], who);
  await build();
  const memory = sourceInMemory([aProgram({ id: 'circle', name: 'Ring' }), aProgram({ id: 'square', name: 'Square' })], CONDITIONS);
  for (const words of ['ring', 'circle', 'square', ''])
    expect(await found(words), words).toEqual(memory.read(memory.ask(words).hits.map(({ at }) => at)).map((program) => program?.id));
});
