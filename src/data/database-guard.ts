/** What can happen to an open database from outside: it does not open, a newer Beside takes it over, somebody deletes it. */
import { Dexie, RangeSet } from 'dexie';

/** Longer than any opening takes that is not an upgrade; a person waits for nothing longer than this. */
const OPEN_MS = 5000;
/** Before any page says that the database is away. */
const WHY_MS = 1000;

/** Why a database is away, where that is known: a newer Beside took it over, or another page will not let go of the older one. */
export type Because = 'newer' | 'blocked';

const newer = new WeakSet<Dexie>();
const blocked = new WeakSet<Dexie>();

/** Undefined: it is not away, or nobody knows why. */
export const awayBecause = (database: Dexie): Because | undefined =>
  isNewer(database) ? 'newer' : blocked.has(database) ? 'blocked' : undefined;

/** Whether a newer Beside took it over while it was open here: this page, which does not know it, reads and writes nothing of it any more. */
export const isNewer = (database: Dexie): boolean => newer.has(database);

/** Has every live query of this page and of the others ask again. */
export const askAgain = (): void => Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });

/** Whoever waits for this database hears of it within OPEN_MS, and no page stands in the way of an update or a deletion. */
export function guard(database: Dexie): void {
  const open = database.open.bind(database);
  // Another page that will not let go makes the browser wait without an end, and so can a sick disk. An upgrade that has begun may take its time.
  database.open = () => {
    const silent = setTimeout(() => database.backendDB() ?? database.close(), OPEN_MS);
    const why = setTimeout(() => void noteBlocked(database).catch(() => {}), WHY_MS);
    return open()
      .then((opened) => {
        blocked.delete(database);
        return opened;
      })
      .finally(() => {
        clearTimeout(silent);
        clearTimeout(why);
      });
  };

  database.on('versionchange', (event) => {
    // The connection that was asked to go, even if it was given up before and came late.
    if (event.target instanceof IDBDatabase) event.target.close();
    if (event.newVersion) {
      newer.add(database);
      database.close(); // and stays closed: an update must not wait for this page
      askAgain();
    } else {
      database.close({ disableAutoOpen: false });
      database.open().catch(() => {}); // deleted: it begins anew, and the live queries with it; what fails is told by the next read
    }
    return false; // Dexie's own listener would open it again
  });
}

/** What it waits for is an upgrade that has not begun. Not by the browser's "blocked": of several pages that wait only the first is told. */
async function noteBlocked(database: Dexie): Promise<void> {
  const there = (await indexedDB.databases()).find(({ name }) => name === database.name);
  const older = there?.version !== undefined && there.version < database.verno * 10;
  if (older && !database.backendDB()) blocked.add(database);
}

/** Tells of every opening from now on; `made`: it was not there before, or no longer. */
export function whenOpened(database: Dexie, tell: (made: boolean) => void): void {
  let made = false;
  database.on('populate', () => {
    made = true;
  });
  database.on(
    'ready',
    () => {
      tell(made);
      made = false;
    },
    true,
  );
}
