import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { newGap } from '../../src/core/gap.ts';
import { applyChange, type Change, newReferral, type Referral } from '../../src/core/referral.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { addGap, eraseGaps, readGaps, removeGap } from '../../src/data/gaps.ts';
import {
  addReferral,
  changeReferral,
  eraseReferrals,
  forgetOld,
  readReferral,
  readReferrals,
  removeNew,
  undoChange,
} from '../../src/data/referrals.ts';

const TODAY = '2026-11-23';
const add = (fields: Partial<Parameters<typeof newReferral>[0]> = {}, today = TODAY): Promise<Referral> =>
  addReferral(
    newReferral({ programs: ['dravet-parents'], owner: { role: 'social-worker' }, ...fields }, { id: crypto.randomUUID(), today }),
  );

test('written, changed, taken back: as before, and the history tells nothing of it', async () => {
  const row = await add({ answer: 'family' });
  const changed = await changeReferral(row.id, { kind: 'connected' }, { seen: 0, today: '2026-12-01' });
  expect(changed).toMatchObject({ result: 'done', after: { state: 'connected', rev: 1 } });
  if (changed.result !== 'done') return;
  expect(await undoChange(changed)).toMatchObject({ result: 'done' });
  expect(await readReferral(row.id)).toEqual({ ...row, rev: 2 });
});

test('two windows: the later change is made on top of the earlier where it still makes sense', async () => {
  const other = openDatabase();
  const row = await add({ answer: 'family' });
  const seen = { seen: row.rev, today: TODAY };
  const [one, two] = await Promise.all([
    changeReferral(row.id, { kind: 'assign', owner: { role: 'nurse', initials: 'MR' } }, seen),
    changeReferral(row.id, { kind: 'connected' }, seen, other),
  ]);
  expect([one.result, two.result].sort()).toEqual(['done', 'merged']);
  expect(await readReferral(row.id)).toMatchObject({ state: 'connected', owner: { role: 'nurse', initials: 'MR' }, rev: 2 });
  other.close();
});

test('two windows: a change that no longer fits is refused and says how the row stands', async () => {
  const row = await add({ answer: 'family' });
  const seen = { seen: row.rev, today: TODAY };
  await changeReferral(row.id, { kind: 'answer', answer: 'no' }, seen);
  expect(await changeReferral(row.id, { kind: 'connected' }, seen)).toMatchObject({
    result: 'refused',
    row: { state: 'declined', rev: 1 },
  });
});

test('two windows: nothing that has happened since is undone', async () => {
  const row = await add({ answer: 'family' });
  const changed = await changeReferral(row.id, { kind: 'could-not' }, { seen: 0, today: TODAY });
  await changeReferral(row.id, { kind: 'connected' }, { seen: 1, today: TODAY });
  if (changed.result !== 'done') throw new Error(changed.result);
  expect(await undoChange(changed)).toMatchObject({ result: 'refused', row: { state: 'connected' } });
  expect(await removeNew(row)).toBe(false);
  expect(await readReferral(row.id)).toMatchObject({ state: 'connected' });
});

test('two windows: one wipes, the other changes', async () => {
  const row = await add();
  await eraseReferrals();
  expect(await changeReferral(row.id, { kind: 'close' }, { seen: 0, today: TODAY })).toEqual({ result: 'gone' });
  expect(await readReferrals()).toEqual([]);
});

const CHANGES: Change[] = [
  { kind: 'connected' },
  { kind: 'could-not' },
  { kind: 'answer', answer: 'not-now' },
  { kind: 'answer', answer: 'no' },
  { kind: 'offer-again' },
  { kind: 'tag', tag: 'blue-otter-12' },
  { kind: 'assign', owner: { role: 'nurse' } },
  { kind: 'close' },
];

test('however two windows take turns, the row is what its history says, one revision a change', async () => {
  const other = openDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...CHANGES)), { maxLength: 8 }), async (turns) => {
      const row = await add({ answer: 'family' });
      // Each window decides on what it saw at the beginning.
      const results = await Promise.all(
        turns.map(([here, change]) => changeReferral(row.id, change, { seen: row.rev, today: TODAY }, here ? db : other)),
      );
      const now = await readReferral(row.id);
      const made = results.filter(({ result }) => result === 'done' || result === 'merged').length;
      expect(now?.rev).toBe(made);
      expect(now?.history.at(-1)?.state).toBe(now?.state);
      expect(results.filter(({ result }) => result === 'done').length).toBe(Math.min(made, 1));
    }),
    { numRuns: 40 },
  );
  other.close();
});

test('a new row can be taken back whole', async () => {
  const row = await add();
  expect(await removeNew(row)).toBe(true);
  expect(await readReferrals()).toEqual([]);
});

test('what is no referral is not written', async () => {
  const row = newReferral({ programs: ['x'], owner: { role: 'nurse' } }, { id: crypto.randomUUID(), today: TODAY });
  for (const wrong of [
    { tag: 'Nayeli' },
    { tag: '00481516' },
    { note: 'fenfluramine' },
    { condition: 'Fenfluramine 2.2 mg' },
    { county: 'Nayeli' },
    { state: 'x' },
  ])
    await expect(addReferral({ ...row, ...wrong } as never)).rejects.toThrow();
  await addReferral(row);
  await expect(changeReferral(row.id, { kind: 'tag', tag: 'Nayeli Invented' }, { seen: 0, today: TODAY })).rejects.toThrow();
  expect(JSON.stringify(await db.referrals.toArray())).not.toMatch(/nayeli|fenfluramine|00481516/i);
});

test('a damaged row is left out, and goes at the next sweep', async () => {
  const row = await add();
  await db.referrals.put({ ...row, id: 'x', tag: 'Nayeli' } as never);
  expect(await readReferrals()).toEqual([row]);
  expect(await forgetOld(TODAY, 12)).toBe(1);
  expect(await db.referrals.count()).toBe(1);
});

test('old rows are forgotten, and those that are still to be looked at are not', async () => {
  await add({ answer: 'no' }, '2025-11-23');
  const late = await add({ answer: 'not-now', revisit: { occasion: 'date', day: '2026-12-24' } }, '2025-11-23');
  const young = await add({ answer: 'no' }, '2025-11-24');
  expect(await forgetOld(TODAY, 12)).toBe(1);
  expect((await readReferrals()).map(({ id }) => id).sort()).toEqual([late.id, young.id].sort());
});

test('the same rows are due in every time zone', async () => {
  const row = await add({ answer: 'not-now', revisit: { occasion: '1-month' } });
  expect((await readReferral(row.id))?.due).toBe(addDays(TODAY, 30));
  expect(applyChange(row, { kind: 'revisit', revisit: { occasion: 'date', day: '2026-12-31' } }, TODAY)?.due).toBe('2026-12-31');
});

test('gaps are kept, taken back and erased; a finer date is none', async () => {
  const gap = newGap('dravet-syndrome', { language: 'es' }, { id: crypto.randomUUID(), today: TODAY });
  await addGap(gap);
  expect(await readGaps()).toEqual([gap]);
  await removeGap(gap.id);
  expect(await readGaps()).toEqual([]);
  await expect(addGap({ ...gap, month: TODAY })).rejects.toThrow();
  await expect(addGap({ ...gap, child: 'Nayeli' } as never)).rejects.toThrow();
  await addGap(gap);
  await eraseGaps();
  expect(await readGaps()).toEqual([]);
});

test('a database of the second version keeps its counts and can refer', async () => {
  // As version 2 was released; never to be edited.
  const second = new Dexie(db.name);
  second.version(1).stores({ programs: '[pack+id], pack', lessons: '[pack+id], pack', packs: 'id' });
  second.version(2).stores({ corrections: '[month+condition+via+reason]' });
  await second.table('corrections').add({ month: '2026-10', condition: 'asthma', via: 'name', reason: 'old', count: 2 });
  second.close();
  const row = await add();
  expect(await readReferrals()).toEqual([row]);
  expect(await db.corrections.count()).toBe(1);
});
