/** All that is one's own goes through the file and comes back the same, whatever of it there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { KEYS, OF_THIS_COMPUTER, readSettings, writeSettings } from '../../src/browser/all-settings.ts';
import { startAttempt } from '../../src/core/attempt.ts';
import {
  type Everything,
  everythingFile,
  KINDS,
  mergeSettings,
  type Rows,
  readEverything,
  Settings,
  VERSION,
} from '../../src/core/everything.ts';
import { NO_PRACTICE } from '../../src/core/practice.ts';
import { newReferral } from '../../src/core/referral.ts';
import { eraseRows, importRows, planImport, readRows } from '../../src/data/everything.ts';
import { addLessonPack } from '../../src/data/lesson-packs.ts';
import { aLesson, aPack, aProgram, aQuestion } from '../support/builders.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const AT = '2026-11-01T10:00:00Z';

/** The n-th row of each kind. */
const ROW: { [K in keyof Rows]: (n: number) => Rows[K][number] } = {
  referrals: (n) => newReferral({ programs: ['a-program'], owner: { role: 'nurse' } }, { id: uuid(n), today: '2026-11-01' }),
  gaps: (n) => ({ id: uuid(n), month: '2026-11', language: 'vi' }),
  overlays: (n) => ({ program: `program-${n}`, field: 'note', value: 'Answers after 3 pm.', on: '2026-11-02' }),
  overlayLog: (n) => ({ program: `program-${n}`, field: 'note', from: null, to: 'Answers after 3 pm.', on: '2026-11-02' }),
  ownPrograms: (n) => aProgram({ id: `ours-${n}` }),
  attempts: (n) => startAttempt(aLesson({ id: `lesson-${n}` }), { now: AT, id: uuid(n), seed: n }),
  events: (n) => ({ id: uuid(n), at: AT, verb: 'completed', lesson: 'a-lesson', language: 'en', version: '0123abcd' }),
  reviews: (n) => ({
    lesson: `lesson-${n}`,
    due: '2026-12-01',
    last: '2026-11-01',
    stability: 2,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    asked: [],
    log: [],
  }),
  corrections: (n) => ({ month: '2026-11', condition: `condition-${n}`, via: 'name', reason: 'old', count: n + 1 }),
  lessonPacks: (n) => ({
    format: 1,
    id: `elsewhere-${n}`,
    name: 'From elsewhere',
    version: '1',
    license: 'CC BY 4.0',
    programs: [],
    lessons: [aLesson({ id: `theirs-${n}`, blocks: [aQuestion('asked')] }), aLesson({ id: `theirs-${n}`, language: 'es' })],
  }),
};

const someRows: fc.Arbitrary<Rows> = fc
  .record(Object.fromEntries(KINDS.map((kind) => [kind, fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 })])))
  .map((which) => Object.fromEntries(KINDS.map((kind) => [kind, (which[kind] ?? []).map((n) => ROW[kind](n))])) as unknown as Rows);

const id = fc.constantFrom('epilepsy', 'dravet-syndrome', 'asthma');
const someSettings: fc.Arbitrary<Settings> = fc
  .record(
    {
      county: fc.constantFrom('Fresno, CA', 'Kern, CA'),
      language: fc.constantFrom('es', 'vi'),
      never: fc.uniqueArray(id, { minLength: 1 }),
      me: fc.constantFrom({ role: 'physician' as const, initials: 'AB' }, { initials: 'LT' }),
      practice: fc.constantFrom({ ...NO_PRACTICE, protocol: 'Stay.' }, { ...NO_PRACTICE, keepMonths: 3 as const }),
      reviews: fc.constant({ retention: 0.85, longest: 30, remind: false }),
      firstSheet: fc.constantFrom('2026-11-01T10:00:00.000Z', '2026-11-20T08:30:00.000Z'),
      firstStepsSkipped: fc.constant(true),
      learner: fc.integer({ min: 1, max: 9 }).map(uuid),
      recent: fc.uniqueArray(id, { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .map((settings) => Settings.parse(settings));

const fileOf = (rows: Rows, settings: Settings) => everythingFile({ beside: '0.1.0', on: '2026-11-23', settings, rows });
function contentOf(text: string): Everything {
  const read = readEverything(text);
  if ('refused' in read) throw new Error(JSON.stringify(read.refused));
  return read.content;
}
/** Without an order: the database answers in that of its keys. */
const unordered = (rows: Rows) => KINDS.map((kind) => [kind, new Set<unknown>(rows[kind])]);

test('export, erase, import: the same again; a second import changes nothing; the preview said so', async () => {
  await fc.assert(
    fc.asyncProperty(someRows, someSettings, async (rows, settings) => {
      await eraseRows();
      await fakeBrowser.storage.local.clear();
      await importRows(rows, () => writeSettings(settings));
      const before = { rows: await readRows(), settings: await readSettings() };
      expect(unordered(before.rows)).toEqual(unordered(rows));
      expect(before.settings).toEqual(settings);

      const content = contentOf(fileOf(before.rows, before.settings));
      await eraseRows();
      await fakeBrowser.storage.local.clear();
      expect(await readSettings()).toEqual({});
      const plan = planImport(await readRows(), content.rows);
      for (const kind of KINDS) expect(plan[kind], kind).toMatchObject({ added: rows[kind].length, replaced: 0, kept: 0 });
      const wanted = mergeSettings(await readSettings(), content.settings);
      expect(wanted.added.sort()).toEqual(Object.keys(settings).sort());
      expect(await importRows(content.rows, () => writeSettings(wanted.write))).toEqual(plan);
      expect({ rows: unordered(await readRows()), settings: await readSettings() }).toEqual({ ...before, rows: unordered(before.rows) });

      const again = planImport(await readRows(), content.rows);
      for (const kind of KINDS) expect(again[kind], kind).toMatchObject({ write: [], added: 0, replaced: 0, kept: rows[kind].length });
      expect(mergeSettings(await readSettings(), content.settings).write).toEqual({});
    }),
    { numRuns: 40 },
  );
});

test('a pack that calls itself the same version and says something else takes the place of the old one, and stays so', async () => {
  const theirs = ROW.lessonPacks(1);
  await addLessonPack(aPack({ ...theirs, lessons: [aLesson({ id: 'old' }), aLesson({ id: 'older' })] }));
  const rows = { ...(await readRows()), lessonPacks: [theirs] };
  expect((await importRows(rows, async () => {})).lessonPacks).toMatchObject({ added: 0, replaced: 1 });
  expect((await readRows()).lessonPacks).toEqual([theirs]);
  expect((await importRows(rows, async () => {})).lessonPacks).toMatchObject({ replaced: 0, kept: 1 });
});

test.each(['starter', 'in-house'])('no pack in a file may take the place of “%s”', async (name) => {
  const good = contentOf(fileOf(await readRows(), {}));
  const text = JSON.stringify({ ...good, rows: { ...good.rows, lessonPacks: [{ ...ROW.lessonPacks(1), id: name }] } });
  expect(readEverything(text)).toMatchObject({ refused: { problem: 'damaged', where: 'rows.lessonPacks.0.id' } });
});

test('programs in a pack of lessons are refused: what is suggested comes through sources that somebody keeps', async () => {
  const good = contentOf(fileOf(await readRows(), {}));
  const text = JSON.stringify({ ...good, rows: { ...good.rows, lessonPacks: [{ ...ROW.lessonPacks(1), programs: [aProgram()] }] } });
  expect(readEverything(text)).toMatchObject({ refused: { problem: 'damaged' } });
});

test('a file of version 1, which knew no packs, is read as one that has none', async () => {
  const { lessonPacks: _, ...rows } = contentOf(fileOf(await readRows(), {})).rows;
  const old = { format: 'beside-everything', version: 1, beside: '0.1.0', on: '2026-11-01', settings: { county: 'Kern, CA' }, rows };
  expect(contentOf(JSON.stringify(old))).toMatchObject({ settings: { county: 'Kern, CA' }, rows: { lessonPacks: [] } });
  expect(readEverything(JSON.stringify({ ...old, version: VERSION + 1 }))).toEqual({ refused: { problem: 'newer' } });
});

test('every key of storage.local is in the file, or is said to belong to this computer', () => {
  const folder = 'src';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('all-settings.ts'),
  );
  const keys = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/local:[A-Za-z]+(?=')/g) ?? []);
  expect(keys.length).toBeGreaterThan(10);
  expect([...new Set(keys)].sort()).toEqual([...Object.values(KEYS), ...OF_THIS_COMPUTER].sort());
});

test('policy stays out: neither the key of a record store nor anything else that a hospital set is in the file', async () => {
  const secret = 'hospital-secret';
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({ lrs: { key: secret, secret }, protocol: secret }) } });
  await storage.setItem('local:sendingSince', '2026-11-01T10:00:00Z');
  await writeSettings({ learner: uuid(3) });
  const text = fileOf(await readRows(), await readSettings());
  expect(text).toContain(uuid(3));
  expect(text).not.toMatch(/hospital-secret|sendingSince|lrs/);
});

test('what stands damaged on disk is left out, and the rest is saved', async () => {
  await storage.setItems([
    { key: 'local:firstSheet', value: 'yesterday' },
    { key: 'local:learnerName', value: 'Maria Lopez' },
    { key: 'local:firstStepsSkipped', value: 'maybe' },
    { key: 'local:defaultCounty', value: '<b>' },
    { key: 'local:defaultLanguage', value: 'es' },
  ]);
  expect(await readSettings()).toEqual({ language: 'es' });
});
