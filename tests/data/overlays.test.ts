import { expect, test } from 'vitest';
import { importPack } from '../../src/data/catalogue.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { changeOverlays, readOverlayLog, readOverlays } from '../../src/data/overlays.ts';
import { aPack, aProgram } from '../support/builders.ts';

const on = '2026-11-23';
const who = { on, by: 'nurse CD' };
const star = { program: 'peers', field: 'starred', value: true, on } as const;
const note = (value: string) => ({ program: 'peers', field: 'note', value, ...who }) as const;

test('each change is kept and logged, the latest first', async () => {
  await changeOverlays([star], who);
  await changeOverlays([note('Ask for Ana')], who);
  await changeOverlays([note('Ask for Bea')], who);
  expect(await readOverlays()).toEqual(expect.arrayContaining([star, note('Ask for Bea')]));
  expect(await readOverlayLog()).toEqual([
    { program: 'peers', field: 'note', from: 'Ask for Ana', to: 'Ask for Bea', ...who },
    { program: 'peers', field: 'note', from: null, to: 'Ask for Ana', ...who },
    { program: 'peers', field: 'starred', from: null, to: true, ...who },
  ]);
});

test('what changes nothing is not logged', async () => {
  await changeOverlays([star], who);
  await changeOverlays([star], who);
  await changeOverlays([{ program: 'peers', field: 'hidden' }], who);
  expect(await readOverlayLog()).toHaveLength(1);
});

test('undo puts everything of one action back, and is logged too', async () => {
  await changeOverlays([note('Ask for Ana')], who);
  const undo = await changeOverlays([note('Ask for Bea'), star], who);
  await undo();
  expect(await readOverlays()).toEqual([note('Ask for Ana')]);
  expect(await readOverlayLog()).toHaveLength(5);
});

test('undo does not overwrite what another window wrote meanwhile', async () => {
  const undo = await changeOverlays([star, note('Ask for Ana')], who);
  const other = openDatabase(db.name);
  await changeOverlays([note('Ask for Bea')], who, other);
  other.close();
  await expect(undo()).rejects.toMatchObject({ key: 'error.changedSince' });
  expect(await readOverlays()).toEqual(expect.arrayContaining([star, note('Ask for Bea')]));
});

test('what a user decided on is what stands there, or nothing is written', async () => {
  await changeOverlays([note('Ask for Ana'), star], { ...who, seen: [null, null] });
  await expect(changeOverlays([star, note('Ask for Bea')], { ...who, seen: [true, null] })).rejects.toMatchObject({
    key: 'error.changedSince',
  });
  expect(await readOverlays()).toEqual(expect.arrayContaining([star, note('Ask for Ana')]));
  await changeOverlays([note('Ask for Bea')], { ...who, seen: ['Ask for Ana'] });
  expect(await readOverlays()).toContainEqual(note('Ask for Bea'));
});

test('one wrong change stops all of them', async () => {
  await expect(changeOverlays([star, note('x'.repeat(501))], who)).rejects.toThrow();
  expect([await readOverlays(), await readOverlayLog()]).toEqual([[], []]);
});

test('two windows that work on different fields lose nothing', async () => {
  const other = openDatabase(db.name);
  await Promise.all([changeOverlays([star], who), changeOverlays([note('Ask for Ana')], who, other)]);
  expect(await readOverlays()).toHaveLength(2);
  other.close();
});

test('an update of the pack leaves local work as it was', async () => {
  await importPack(aPack({ programs: [aProgram({ id: 'peers' })] }));
  await changeOverlays([star], who);
  await importPack(aPack({ version: '2', programs: [aProgram({ id: 'peers', hours: 'Mondays' })] }));
  expect(await readOverlays()).toEqual([star]);
});

test('damaged rows are left out', async () => {
  await changeOverlays([star], who);
  await db.overlays.put({ ...star, field: 'hidden', value: 'perhaps' } as never);
  await db.overlayLog.add({ program: 'peers' } as never);
  expect([await readOverlays(), await readOverlayLog()]).toEqual([[star], expect.objectContaining({ length: 1 })]);
});
