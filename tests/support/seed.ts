/** Rows that a practice might have after some months, put straight into the database of a page of the extension. */
import type { Page } from '@playwright/test';
import type { Gap } from '../../src/core/gap.ts';
import { applyChange, newReferral, type Referral } from '../../src/core/referral.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** `count` invented offers, the same each time: three languages, three counties, five months, all answers. */
export function someReferrals(count: number): Referral[] {
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  return Array.from({ length: count }, (_, n) => {
    const offered = `2026-0${1 + (n % 5)}-${String(1 + (n % 27)).padStart(2, '0')}`;
    const row = newReferral(
      {
        programs: ['epilepsy-foundation-helpline'],
        owner: { role: 'social-worker', initials: 'LT' },
        by: pick(['physician', 'nurse', 'social-worker'] as const, n >> 1),
        language: pick(['en', 'es', 'en', 'es', 'vi'], n),
        county: pick(['Fresno, CA', 'Kern, CA', 'Fresno, CA', 'Tulare, CA'], n),
        condition: pick(['dravet-syndrome', 'cystic-fibrosis', 'down-syndrome'], n >> 2),
        tag: 'blue-otter-12',
      },
      { id: uuid(n), today: offered },
    );
    const answer = pick(['family', 'family', 'no', 'not-now', 'family'] as const, n >> 1);
    const answered = applyChange(row, { kind: 'answer', answer }, offered) ?? row;
    return answer === 'family' && n % 3 > 0
      ? (applyChange(answered, { kind: 'connected' }, `2026-0${2 + (n % 5)}-28`) ?? answered)
      : answered;
  });
}

export const someGaps = (count: number): Gap[] =>
  Array.from({ length: count }, (_, n) => ({
    id: uuid(1000 + n),
    month: n % 3 ? '2026-03' : '2026-02',
    condition: 'dravet-syndrome',
    language: n % 2 ? 'vi' : 'es',
    county: 'Fresno, CA',
  }));

/** Puts rows into a table, as they are: nothing checks them. */
export const seed = (page: Page, table: string, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(
    ([name, all]) =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('beside');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const transaction = opened.result.transaction(name, 'readwrite');
          for (const row of all) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => {
            opened.result.close();
            done();
          };
          transaction.onerror = () => fail(transaction.error);
        };
      }),
    [table, rows] as const,
  );

/** Everything in a table, straight from IndexedDB. */
export const rows = <T = Record<string, unknown>>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((done, fail) => {
        const opened = indexedDB.open('beside');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const all = opened.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opened.result.close();
            done(all.result);
          };
        };
      }),
    table,
  ) as Promise<T[]>;

export type Index = { ready?: { generation: number; of: string; programs: number }; building?: unknown };
/** Whether the catalogue and its index stand in the database. */
export const indexed = async (page: Page) => {
  const [state] = (await page.evaluate(() => indexedDB.databases())).some(({ name }) => name === 'beside')
    ? await rows<Index>(page, 'searchState').catch(() => [])
    : [];
  return state?.ready && !state.building;
};

/** From now on every write of this page to the database fails as on a full disk, until the returned function makes room. Chromium's own override does not hold for `unlimitedStorage`. */
export async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    Object.assign(window, { besideFree: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
  return () => page.evaluate(() => void (window as unknown as { besideFree(): void }).besideFree());
}
