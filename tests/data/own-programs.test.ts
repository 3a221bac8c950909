import { expect, test } from 'vitest';
import { OWN_PACK } from '../../src/core/own-pack.ts';
import { importPack } from '../../src/data/catalogue.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { addOwnProgram, putOwnProgram } from '../../src/data/own-programs.ts';
import { aPack, aProgram } from '../support/builders.ts';

const ours = (fields = {}) => aProgram({ id: 'ours', name: 'Ours', ...fields });
const stored = async () => (await db.programs.where({ pack: OWN_PACK }).toArray()).map(({ entry }) => entry);

test('two windows that change the same program: the second hears of the first and overwrites nothing', async () => {
  await putOwnProgram('ours', ours(), undefined);
  const other = openDatabase(db.name);
  await putOwnProgram('ours', ours({ hours: 'Mondays' }), ours(), other);
  await expect(putOwnProgram('ours', ours({ cost: 'Free' }), ours())).rejects.toMatchObject({ key: 'error.changedSince' });
  await expect(putOwnProgram('ours', undefined, ours())).rejects.toMatchObject({ key: 'error.changedSince' });
  expect(await stored()).toEqual([ours({ hours: 'Mondays' })]);
  await putOwnProgram('ours', ours({ hours: 'Mondays', cost: 'Free' }), ours({ hours: 'Mondays' }));
  expect(await stored()).toEqual([ours({ hours: 'Mondays', cost: 'Free' })]);
  other.close();
});

test('two windows at the same moment: one is kept, the other is told', async () => {
  await putOwnProgram('ours', ours(), undefined);
  const other = openDatabase(db.name);
  const both = await Promise.allSettled([
    putOwnProgram('ours', ours({ hours: 'Mondays' }), ours()),
    putOwnProgram('ours', ours({ hours: 'Fridays' }), ours(), other),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  other.close();
});

test('one that another window removed is not put back unasked', async () => {
  await putOwnProgram('ours', ours(), undefined);
  await putOwnProgram('ours', undefined, ours());
  await expect(putOwnProgram('ours', ours({ cost: 'Free' }), ours())).rejects.toMatchObject({ key: 'error.changedSince' });
  expect([await stored(), await db.packs.get(OWN_PACK)]).toEqual([[], undefined]);
});

test('two new ones of one name, from two windows at once and beside one of a pack, are three programs', async () => {
  await importPack(aPack({ programs: [aProgram({ id: 'ours' })] }));
  const other = openDatabase(db.name);
  await Promise.all([addOwnProgram(ours({ cost: 'Free' })), addOwnProgram(ours({ cost: '$5' }), other)]);
  expect((await stored()).map((entry) => (entry as { id: string }).id)).toEqual(['ours-2', 'ours-3']);
  expect(await db.packs.get(OWN_PACK)).toMatchObject({ programs: 2, version: '2' });
  other.close();
});
