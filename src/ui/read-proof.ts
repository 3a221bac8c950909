/** What Beside sent and what it holds, asked of the browser itself, so that "nothing leaves" can be seen and not only read. */
import { browser } from 'wxt/browser';
import { Attempt } from '../core/attempt.ts';
import { Day } from '../core/common.ts';
import { CorrectionReason } from '../core/correction.ts';
import { COUNTIES } from '../core/county.ts';
import { Report, SectionKind, Status, Via } from '../core/found.ts';
import { Gap } from '../core/gap.ts';
import { LearningEvent } from '../core/learning-event.ts';
import { Lesson } from '../core/lesson.ts';
import { Change, Overlay } from '../core/overlay.ts';
import { Me, Practice } from '../core/practice.ts';
import { Referral, Sweep } from '../core/referral.ts';
import { ReviewCard } from '../core/review.ts';

export type Proof = {
  /** Hosts outside the extension that this page asked for anything since it was opened; one entry per request. */
  requests: string[];
  /** Texts in both storage areas and in the counts of corrections that are none of Beside's own words; each would be a broken promise. */
  foreign: string[];
  /** storage.session: gone with the browser. Key → what it holds, as JSON. */
  memory: [key: string, json: string][];
  /** storage.local. */
  disk: [key: string, json: string][];
  /** Every IndexedDB of the extension; undefined when it does not answer. */
  tables: { name: string; rows: number }[] | undefined;
};

/** Counts anew at each call. `conditionIds`: our own names of conditions. Rejects only if storage itself cannot be read. */
export async function readProof(conditionIds: readonly string[]): Promise<Proof> {
  const [memory, disk, tables] = await Promise.all([
    browser.storage.session.get(null),
    browser.storage.local.get(null),
    readTables().catch(() => undefined),
  ]);
  const counted = tables?.flatMap(({ held }) => held);
  const names = tables?.flatMap(({ names = [] }) => names) ?? [];
  const own = new Set<string>([...conditionIds, ...OWN, ...names]);
  const foreign = [unlisted(memory), unlisted(disk), counted].flatMap(texts).filter((text) => !own.has(text) && !NAME.test(text));
  return {
    requests: outsideRequests(),
    foreign,
    memory: entries(memory),
    disk: entries(disk),
    tables: tables?.map(({ name, rows }) => ({ name, rows })),
  };
}

const OWN = [
  ...COUNTIES,
  ...Status.options,
  ...Via.options,
  ...SectionKind.options,
  ...CorrectionReason.options,
  ...Report.shape.state.options,
  ...Report.shape.reason.unwrap().options,
];

/** A language code, a month, a moment, or the random name of a document. */
const NAME = /^([a-z]{2,3}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}T[\d:.]+Z|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Items that hold what is no name of a list: what the practice wrote about itself, who sits here, and the day of the last look. */
const ITEMS = { practice: Practice, me: Me, sweep: Sweep, today: Day };

/** What is compared of a storage area: all but those items, as long as they are what they should be. They are shown all the same. */
const unlisted = (area: Record<string, unknown>): unknown[] =>
  Object.entries(area).flatMap(([key, value]) => {
    const item = Object.entries(ITEMS).find(([name]) => name === key)?.[1];
    return item?.safeParse(value).success ? [] : [value];
  });

/** Every text in a stored value, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const entries = (area: Record<string, unknown>): [string, string][] =>
  Object.entries(area)
    .map(([key, value]): [string, string] => [key, JSON.stringify(value, null, 1)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const outsideRequests = (): string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => /^(https?|wss?|ftp):/.test(name) && !name.startsWith(`${location.origin}/`))
    .map(({ name }) => new URL(name).host);

type Held = { name: string; rows: number; held: unknown[]; names?: string[] };

/** Filled from packs, which are public, or built from them; what use leaves behind stands in the other tables and is read word for word. */
const FROM_PACKS = ['packs', 'programs', 'lessons', 'searchState', 'searchColumns', 'searchWords', 'searchKeys', 'searchVocabulary'];

/**
 * What use leaves behind, by table: of a row that its schema knows, the texts that could be anything: names of lessons,
 * questions, programs and conditions. The rest of it are words of lists, days, moments and random names. Of any other row, all.
 */
const LEFT: Record<string, (row: unknown) => unknown> = {
  attempts: (row) => {
    const { data } = Attempt.safeParse(row);
    return data ? [data.lesson, data.answers.map(({ question }) => question)] : row;
  },
  events: (row) => {
    const { sent: _, ...event } = { sent: 0, ...(row as object) };
    const { data } = LearningEvent.safeParse(event);
    return data ? [data.lesson, data.question] : row;
  },
  referrals: (row) => {
    const { data } = Referral.safeParse(row);
    return data ? [data.programs, data.condition] : row;
  },
  gaps: (row) => {
    const { data } = Gap.safeParse(row);
    return data ? [data.condition] : row;
  },
  // What staff wrote about programs, as long as it is that.
  overlays: (row) => Overlay.safeParse(row).data?.program ?? row,
  overlayLog: (row) => Change.safeParse(row).data?.program ?? row,
  reviews: (row) => {
    const { data } = ReviewCard.safeParse(row);
    return data ? [data.lesson, data.asked] : row;
  },
};

/** Short names of lessons and of their questions, as the lessons in the database have them. */
function lessonNames(rows: readonly { entry?: unknown }[]): string[] {
  return rows.flatMap(({ entry }) => {
    const { data } = Lesson.safeParse(entry);
    return data ? [data.id, ...data.blocks.flatMap((block) => (block.kind === 'question' ? [block.id] : []))] : [];
  });
}

/** Straight from IndexedDB and not through our own schema: a table that we forgot would be counted too. */
async function readTables(): Promise<Held[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return (await Promise.all(names.map(readDatabase))).flat();
}

async function readDatabase(name: string): Promise<Held[]> {
  const opening = indexedDB.open(name);
  // Deleted since it was listed. Made anew here it would be an empty one that nobody recognizes as new: its loss would go untold.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await asked(opening).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  });
  if (!database) return [];
  // A newer Beside waits for what is being read, and for nothing after it.
  database.onversionchange = () => database.close();
  try {
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) return [];
    const transaction = database.transaction(tables, 'readonly');
    return await Promise.all(
      tables.map(async (table) => {
        const store = transaction.objectStore(table);
        const rows = asked(store.count());
        if (table === 'lessons') return { name: table, rows: await rows, held: [], names: lessonNames(await asked(store.getAll())) };
        // What was opened from Find, and what was offered, is remembered by the id of its program.
        if (table === 'programs')
          return { name: table, rows: await rows, held: [], names: (await asked(store.getAllKeys())).flat().map(String) };
        const held = FROM_PACKS.includes(table) ? [] : await asked(store.getAll());
        return { name: table, rows: await rows, held: held.map(LEFT[table] ?? ((row) => row)) };
      }),
    );
  } finally {
    database.close();
  }
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
