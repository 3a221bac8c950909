import { render, screen, waitFor } from '@testing-library/preact';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importPack } from '../../src/data/catalogue.ts';
import { db, openDatabase } from '../../src/data/db.ts';
import { buildSlice } from '../../src/data/search-index-build.ts';
import { loadRest } from '../../src/panel/load-rest.tsx';
import { useCatalogue } from '../../src/panel/use-catalogue.ts';
import { useMaybe } from '../../src/ui/use-maybe.ts';
import { aPack, aProgram } from '../support/builders.ts';

/** The background that the panel wakes. */
vi.mock('../../src/browser/messages.ts', () => ({
  async sendMessage() {
    while (await buildSlice());
  },
}));

// How long a test's own bundler takes for it is no matter here.
await loadRest();

const packaged = aPack({ programs: [aProgram({ id: 'packaged' })] });
const stored = aPack({ version: '2', programs: [aProgram({ id: 'stored' })] });

function Shows() {
  const catalogue = useCatalogue(NONE);
  const source = catalogue.state === 'ready' ? catalogue.source : undefined;
  const programs = useMaybe(() => source?.read(Array.from({ length: source.count }, (_, at) => at)), [source]);
  if (catalogue.state === 'loading' || !programs) return <output>loading</output>;
  return <output>{`${catalogue.origin}: ${programs.map((program) => program?.id).join(' ')}, ${catalogue.skipped} skipped`}</output>;
}
const NONE: never[] = [];

const shows = (text: string, timeout = 1000) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(text), { timeout });

let fetched: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(packaged));
});
afterEach(() => vi.restoreAllMocks());

test('the database answers, and the package is not even read', async () => {
  await importPack(stored);
  render(<Shows />);
  await shows('database: stored, 0 skipped');
  expect(fetched).not.toHaveBeenCalled();
});

test('an empty database is filled from the package, and seen once it is', async () => {
  render(<Shows />);
  await shows('database: packaged, 0 skipped');
  expect((await db.packs.get('starter'))?.version).toBe('1');
});

test('a database that stays empty: the package answers until it is filled', async () => {
  vi.spyOn(db.programs, 'bulkAdd').mockReturnValueOnce(Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')) as never);
  render(<Shows />);
  await shows('package: packaged, 0 skipped');
  await importPack(stored);
  await shows('database: stored, 0 skipped');
});

test('an update that another page imports is seen', async () => {
  await importPack(packaged);
  render(<Shows />);
  await shows('database: packaged, 0 skipped');
  const other = openDatabase();
  await importPack(stored, other);
  await shows('database: stored, 0 skipped');
  other.close();
});

test('damaged rows are left out and counted', async () => {
  await importPack(stored);
  await db.programs.put({ pack: 'starter', id: 'torn', entry: { id: 'torn' } });
  render(<Shows />);
  await shows('database: stored, 1 skipped');
});

test('only damaged rows are as good as none', async () => {
  await db.programs.put({ pack: 'starter', id: 'torn', entry: null });
  render(<Shows />);
  await shows('database: packaged, 0 skipped');
});

test('opening throws: the package answers, and the database again once it opens', async () => {
  await importPack(stored);
  db.close({ disableAutoOpen: false });
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
  });
  render(<Shows />);
  await shows('package: packaged, 0 skipped');
  broken.mockRestore();
  await shows('database: stored, 0 skipped', 6000);
}, 10_000);

test('opening fails: the package answers', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = { error: new DOMException('disk', 'QuotaExceededError'), onerror: (_: unknown) => {} };
    setTimeout(() => request.onerror({ target: request, preventDefault() {}, stopPropagation() {} }));
    return request as unknown as IDBOpenDBRequest;
  });
  render(<Shows />);
  await shows('package: packaged, 0 skipped');
});

test('opening never answers: the package answers after two seconds', async () => {
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  render(<Shows />);
  await shows('loading');
  await new Promise((done) => setTimeout(done, 1000));
  await shows('loading');
  await shows('package: packaged, 0 skipped', 2000);
});

test('the database is deleted while the panel is open: it is filled again, and the next import is seen', async () => {
  await importPack(packaged);
  render(<Shows />);
  await shows('database: packaged, 0 skipped');
  await Dexie.delete(db.name);
  await shows('database: packaged, 0 skipped');
  await waitFor(async () => expect((await db.packs.get('starter'))?.version).toBe('1')); // filled again from here
  await importPack(stored);
  await shows('database: stored, 0 skipped');
});

test('the database was closed for good: the package answers', async () => {
  await importPack(stored);
  db.close();
  render(<Shows />);
  await shows('package: packaged, 0 skipped');
});

test('a database that a newer version of Beside left behind can still be used', async () => {
  const newer = new Dexie(db.name);
  newer.version(99).stores({ programs: '[pack+id], pack, later', lessons: '[pack+id], pack', packs: 'id' });
  await newer.open();
  newer.close();
  render(<Shows />);
  await shows('database: packaged, 0 skipped');
});
