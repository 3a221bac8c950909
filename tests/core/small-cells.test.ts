import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST, type SafeTable, safeTable } from '../../src/core/small-cells.ts';

const rowsOf = (counts: Record<string, [yes: number, no: number]>) =>
  Object.entries(counts).flatMap(([name, [yes, no]]) => [
    ...Array.from({ length: yes }, () => ({ name, yes: true })),
    ...Array.from({ length: no }, () => ({ name, yes: false })),
  ]);

test('what is large enough is shown as it is', () => {
  expect(safeTable(rowsOf({ en: [8, 6], es: [5, 5] }))).toEqual({
    cells: [
      { name: 'en', count: 14, yes: 8 },
      { name: 'es', count: 10, yes: 5 },
    ],
    total: 24,
    yes: 13,
  });
});

test('a small category takes the next smallest with it, so that the total does not give it away', () => {
  expect(safeTable(rowsOf({ en: [10, 10], es: [5, 5], vi: [1, 1] }))).toEqual({
    cells: [{ name: 'en', count: 20, yes: 10 }],
    rest: { count: 12, yes: 6 },
    total: 32,
    yes: 16,
  });
});

test('where one part of a category is small, its split and another one are shown only together', () => {
  expect(safeTable(rowsOf({ en: [10, 10], es: [8, 2], vi: [6, 7] }))).toEqual({
    cells: [
      { name: 'en', count: 20, yes: 10 },
      { name: 'es', count: 10 },
      { name: 'vi', count: 13 },
    ],
    total: 43,
    yes: 24,
  });
});

test('too few to split at all, and too few for any table', () => {
  expect(safeTable(rowsOf({ en: [1, 10], es: [1, 10] }))).toEqual({
    cells: [
      { name: 'en', count: 11 },
      { name: 'es', count: 11 },
    ],
    total: 22,
  });
  expect(safeTable(rowsOf({ en: [2, 2] }))).toBeUndefined();
  expect(safeTable([])).toBeUndefined();
});

test('names stand in the wanted order, and the order of the rows decides nothing', () => {
  const rows = rowsOf({ b: [5, 5], a: [5, 5], c: [5, 5] });
  expect(safeTable(rows, ['c', 'b'])?.cells.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  expect(safeTable([...rows].reverse(), ['c', 'b'])).toEqual(safeTable(rows, ['c', 'b']));
});

type Row = { labels: string[]; yes: boolean };

const KINDS = 3;
const published = (rows: readonly Row[]): (SafeTable | undefined)[] =>
  Array.from({ length: KINDS }, (_, kind) => safeTable(rows.map(({ labels, yes }) => ({ name: labels[kind] ?? '', yes }))));

const aRow = fc.record({
  labels: fc.tuple(...Array.from({ length: KINDS }, () => fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', 'd'))),
  yes: fc.boolean(),
});
const someRows = fc.array(aRow, { minLength: 1, maxLength: 45 });

test('no number that is shown, and no difference of such numbers within a table, is from one to four', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const table of published(rows)) {
        if (!table) continue;
        const cells = [...table.cells, ...(table.rest ? [table.rest] : [])];
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(table.total);
        // Every set of cells, against the total: of all rows, of the yes and of the no.
        for (let set = 0; set < 2 ** cells.length; set++) {
          const chosen = cells.filter((_, at) => set & (2 ** at));
          const known = chosen.filter(({ yes }) => yes !== undefined);
          const sum = (of: readonly { count: number; yes?: number }[], part: 'count' | 'yes') =>
            of.reduce((all, one) => all + (one[part] ?? 0), 0);
          const numbers = [
            sum(chosen, 'count'),
            table.total - sum(chosen, 'count'),
            sum(known, 'yes'),
            sum(known, 'count') - sum(known, 'yes'),
          ];
          if (table.yes !== undefined) {
            const no = table.total - table.yes - (sum(known, 'count') - sum(known, 'yes'));
            numbers.push(table.yes - sum(known, 'yes'), no);
          } else expect(known).toEqual([]);
          for (const number of numbers) expect(number === 0 || number >= LEAST).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** Every combination of labels and of yes or no that at least one row has. */
function combinations(rows: readonly Row[]): ((row: Row) => boolean)[] {
  const seen = new Map<string, (row: Row) => boolean>();
  for (const row of rows)
    for (let set = 1; set < 2 ** (KINDS + 1); set++) {
      const kinds = Array.from({ length: KINDS }, (_, kind) => kind).filter((kind) => set & (2 ** kind));
      const asked = (set & (2 ** KINDS)) !== 0;
      const key = `${kinds.map((kind) => `${kind}${row.labels[kind]}`)} ${asked && row.yes}${asked}`;
      seen.set(key, (other) => kinds.every((kind) => other.labels[kind] === row.labels[kind]) && (!asked || other.yes === row.yes));
    }
  return [...seen.values()];
}

/** Another practice that may have published the same: one row differs in one label or in yes or no, or two rows have exchanged a label. */
function* others(rows: readonly Row[]): Generator<Row[]> {
  const labeled = (row: Row, kind: number, label: string): Row => ({
    ...row,
    labels: row.labels.map((one, at) => (at === kind ? label : one)),
  });
  for (const [i, a] of rows.entries()) {
    yield rows.with(i, { ...a, yes: !a.yes });
    for (let kind = 0; kind < KINDS; kind++) {
      const mine = a.labels[kind] ?? '';
      for (const label of ['a', 'b', 'c', 'd', 'e']) if (label !== mine) yield rows.with(i, labeled(a, kind, label));
      for (const [j, b] of rows.slice(0, i).entries()) {
        const theirs = b.labels[kind] ?? '';
        if (mine !== theirs) yield rows.with(i, labeled(a, kind, theirs)).with(j, labeled(b, kind, mine));
      }
    }
  }
}

test('a count from one to four, of any combination, is never determined by all tables together: another practice publishes the same with another count', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const tables = JSON.stringify(published(rows));
      if (published(rows).every((table) => table === undefined)) return;
      const count = (of: readonly Row[], fits: (row: Row) => boolean) => of.filter(fits).length;
      let open = combinations(rows).filter((fits) => count(rows, fits) < LEAST);
      for (const other of others(rows)) {
        if (open.length === 0) return;
        const undone = open.filter((fits) => count(other, fits) !== count(rows, fits));
        if (undone.length > 0 && JSON.stringify(published(other)) === tables) open = open.filter((fits) => !undone.includes(fits));
      }
      expect(open.map((fits) => rows.filter(fits))).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 60_000);
