import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Everything, everythingFile, KINDS, mergeKind, mergeSettings, type Rows, readEverything } from '../../src/core/everything.ts';
import { NO_PRACTICE } from '../../src/core/practice.ts';
import { practiceFile, readPracticeFile, textChanges, withTexts } from '../../src/core/practice-file.ts';
import { applyChange, newReferral } from '../../src/core/referral.ts';
import { countCorrection } from '../../src/data/corrections.ts';
import { db } from '../../src/data/db.ts';
import { eraseRows, importRows, planImport, readRows } from '../../src/data/everything.ts';
import { addGap } from '../../src/data/gaps.ts';
import { addLessonPack } from '../../src/data/lesson-packs.ts';
import { changeOverlays } from '../../src/data/overlays.ts';
import { putOwnProgram } from '../../src/data/own-programs.ts';
import { addReferral } from '../../src/data/referrals.ts';
import { aLesson, aPack, aProgram } from '../support/builders.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const aReferral = (n = 1) =>
  newReferral({ programs: ['a-program'], owner: { role: 'nurse' }, tag: 'blue-otter-12' }, { id: uuid(n), today: '2026-11-01' });
const nothing = async () => {};

const fileOf = (rows: Rows, settings: Everything['settings'] = {}) => everythingFile({ beside: '0.1.0', on: '2026-11-23', settings, rows });

function contentOf(text: string): Everything {
  const read = readEverything(text);
  if ('refused' in read) throw new Error(JSON.stringify(read.refused));
  return read.content;
}

/** A little of everything. */
async function work(): Promise<void> {
  await addLessonPack(aPack({ id: 'elsewhere', programs: [], lessons: [aLesson({ id: 'a-lesson' })] }));
  await addReferral(aReferral());
  await addGap({ id: uuid(9), month: '2026-11', language: 'vi' });
  await changeOverlays([{ program: 'a-program', field: 'note', value: 'Answers after 3 pm.', on: '2026-11-02' }], { on: '2026-11-02' });
  await putOwnProgram('ours', aProgram({ id: 'ours' }), undefined);
  await countCorrection({ month: '2026-11', condition: 'dravet-syndrome', via: ['name'], reason: 'old' }, 1);
  await db.reviews.put({
    lesson: 'a-lesson',
    due: '2026-12-01',
    last: '2026-11-01',
    stability: 2,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    asked: [],
    log: [],
  });
  await db.events.put({
    id: uuid(5),
    at: '2026-11-01T10:00:00Z',
    verb: 'completed',
    lesson: 'a-lesson',
    language: 'en',
    version: '0123abcd',
    sent: 0,
  });
  await db.attempts.put({
    id: uuid(6),
    lesson: 'a-lesson',
    language: 'en',
    version: '0123abcd',
    seed: 1,
    started: '2026-11-01T10:00:00Z',
    touched: '2026-11-01T10:05:00Z',
    step: 0,
    answers: [],
    seconds: 10,
  });
}

test('what goes out comes in on an empty computer, all of it, and a second time changes nothing', async () => {
  await work();
  const before = await readRows();
  for (const kind of KINDS) expect(before[kind], kind).toHaveLength(1);
  const { rows } = contentOf(fileOf(before));
  await eraseRows();
  for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  await importRows(rows, nothing);
  expect(await readRows()).toEqual(before);
  expect(await db.packs.get('in-house')).toMatchObject({ programs: 1 });
  const again = await importRows(rows, nothing);
  for (const kind of KINDS) expect(again[kind], kind).toMatchObject({ write: [], added: 0, replaced: 0, kept: 1 });
  expect(await readRows()).toEqual(before);
});

test('of two that differ the one that has come further stays', () => {
  const first = aReferral();
  const later = applyChange(first, { kind: 'answer', answer: 'no' }, '2026-11-05') ?? first;
  expect(mergeKind('referrals', [first], [later])).toEqual({ write: [later], added: 0, replaced: 1, kept: 0 });
  expect(mergeKind('referrals', [later], [first])).toEqual({ write: [], added: 0, replaced: 0, kept: 1 });
  expect(mergeKind('referrals', [], [first, later, first])).toEqual({ write: [later], added: 1, replaced: 0, kept: 1 });
});

test('the preview tells what the import then does', async () => {
  await work();
  const theirs = contentOf(
    fileOf({ ...(await readRows()), referrals: [aReferral(1), aReferral(2)], gaps: [{ id: uuid(10), month: '2026-10' }] }),
  ).rows;
  const preview = planImport(await readRows(), theirs);
  expect(preview.referrals).toMatchObject({ added: 1, kept: 1 });
  expect(await importRows(theirs, nothing)).toEqual(preview);
});

test('all or nothing: when settings cannot be written, no row is', async () => {
  await expect(importRows({ ...(await readRows()), referrals: [aReferral()] }, () => Promise.reject(new Error('full')))).rejects.toThrow();
  expect(await db.referrals.count()).toBe(0);
});

test('settings are set, changed or left', () => {
  expect(mergeSettings({ county: 'Kern, CA', language: 'es' }, { county: 'Fresno, CA', language: 'es', never: ['epilepsy'] })).toEqual({
    write: { county: 'Fresno, CA', never: ['epilepsy'] },
    added: ['never'],
    replaced: ['county'],
    kept: ['language'],
  });
});

test.each([
  ['', 'not-json'],
  ['{"format":"beside-everything","version":1', 'not-json'],
  ['[]', 'other-file'],
  ['null', 'other-file'],
  ['{"format":"beside-corrections","version":1}', 'other-file'],
  ['{"format":"beside-everything","version":3}', 'newer'],
  ['{"format":"beside-everything","version":1,"rows":{}}', 'damaged'],
])('a broken file is refused with its reason: %s', (text, problem) => expect(readEverything(text)).toMatchObject({ refused: { problem } }));

test('a hostile file is refused whole', async () => {
  await work();
  const good = contentOf(fileOf(await readRows()));
  const rows = (change: object) => JSON.stringify({ ...good, rows: { ...good.rows, ...change } });
  const [referral] = good.rows.referrals;
  const [program] = good.rows.ownPrograms;
  for (const text of [
    rows({ referrals: [{ ...referral, tag: 'Maria Lopez' }] }),
    rows({ referrals: [{ ...referral, tag: 'mrn-4471902' }] }),
    rows({ referrals: [{ ...referral, patient: 'Maria Lopez' }] }),
    rows({ referrals: [{ ...referral, owner: { role: 'nurse', initials: 'Maria Lopez' } }] }),
    rows({ ownPrograms: [{ ...program, contacts: [{ kind: 'web', value: 'javascript:alert(1)' }] }] }),
    rows({ ownPrograms: [{ ...program, id: '__proto__' }] }),
    rows({}).replace('"rows":{', '"rows":{"__proto__":{"admin":true},'),
    JSON.stringify({ ...good, settings: { county: '<img src=x>' } }),
    JSON.stringify({ ...good, chart: 'words' }),
  ]) {
    const read = readEverything(text);
    expect(read).toMatchObject({ refused: { problem: 'damaged' } });
    expect(JSON.stringify(read)).not.toMatch(/Maria|4471|alert/);
  }
});

test('a row on disk that looks like a family never gets into the file', async () => {
  const row = aReferral();
  const bad = fc.oneof(
    fc.constantFrom('Maria Lopez', '4/9/2015', 'MRN 4471902', '559-555-0100', 'lopez@example.org', 'dravet syndrome'),
    fc.string({ minLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(bad, fc.constantFrom('tag', 'patient', 'note'), async (words, field) => {
      await db.referrals.clear();
      await db.referrals.bulkPut([row, { ...row, id: uuid(2), [field]: words }]);
      const file = fileOf(await readRows());
      const tags = contentOf(file).rows.referrals.map(({ tag }) => tag);
      expect(contentOf(file).rows.referrals.length).toBeLessThanOrEqual(2);
      for (const tag of tags) if (tag !== 'blue-otter-12') expect(tag).toMatch(/^([a-z]+|\d{1,3})(-([a-z]+|\d{1,3}))*$/);
      if (words.length > 4 && !tags.includes(words)) expect(file).not.toContain(JSON.stringify(words));
    }),
    { numRuns: 60 },
  );
});

test('texts of a practice go out without owners and initials, and come in beside what is there', () => {
  const mine = {
    ...NO_PRACTICE,
    owner: { role: 'nurse' as const, initials: 'LT' },
    contact: { en: 'Ask for Luz.' },
    protocol: 'Stay with them.',
  };
  const file = practiceFile(mine, '0.1.0');
  expect(file).not.toMatch(/LT|owner|keepMonths/);
  const read = readPracticeFile(file);
  if ('refused' in read) throw new Error('refused');
  const other = { ...NO_PRACTICE, contact: { en: 'Ask at the desk.', es: 'Pregunte.' }, handOver: 'Please help.' };
  expect(textChanges(other, read.content)).toEqual([
    { name: 'contact.en', from: 'Ask at the desk.', to: 'Ask for Luz.' },
    { name: 'protocol', from: undefined, to: 'Stay with them.' },
  ]);
  expect(withTexts(other, read.content)).toEqual({
    ...other,
    contact: { en: 'Ask for Luz.', es: 'Pregunte.' },
    protocol: 'Stay with them.',
  });
  expect(readPracticeFile(file.replace('"texts": {', '"texts": { "owner": {"role":"nurse"},'))).toMatchObject({
    refused: { problem: 'damaged' },
  });
});
