/**
 * What crosses from a chart to the extension: condition ids, counts, assertion and section kinds.
 * Words of the chart never do (promise 1). Types only for the chart script; the schemas are the
 * extension's door.
 */
import { Id, Language } from './common.ts';
import { County } from './program.ts';
import { z } from './zod.ts';

export const Status = z.enum(['present', 'uncertain', 'historical', 'family', 'absent']);
export type Status = z.infer<typeof Status>;

export const Via = z.enum(['code', 'name', 'abbreviation']);
export type Via = z.infer<typeof Via>;

/** Kinds of chart section, after context-cue practice (ConText section defaults). */
export const SectionKind = z.enum([
  'diagnoses',
  'problems',
  'past-history',
  'present',
  'family',
  'social',
  'review-of-systems',
  'exam',
  'allergies',
  'medications',
  'results',
  'plan',
  'screening',
  'education',
  'administrative',
  'none',
]);
export type SectionKind = z.infer<typeof SectionKind>;

/** A condition as the chart shows it. */
export const Found = z.strictObject({
  condition: Id,
  status: Status,
  /** How it was recognized, among the mentions that decided the status. */
  via: z.array(Via).min(1).max(3),
  /** Where those mentions stand. */
  sections: z.array(SectionKind).min(1),
  /** How many mentions of that status. */
  count: z.number().int().min(1),
  /** Uncertain only because this frame names it once, in passing: with what another frame names it is enough. */
  passing: z.literal(true).optional(),
});
export type Found = z.infer<typeof Found>;

/** What labelled values of the chart say of the family; a person accepts each or not. */
export const Proposed = z.strictObject({
  language: Language.optional(),
  /** Whole years. */
  childAge: z.number().int().min(0).max(26).optional(),
  county: County.optional(),
});
export type Proposed = z.infer<typeof Proposed>;

/** What one frame shows now. A report replaces the frame's previous one. */
export const Report = z.strictObject({
  /** Random name of the document that speaks; a new document in the same frame has a new one. */
  document: z.string().regex(/^[a-z0-9-]{8,40}$/),
  /** Counts up within a document; a lower one that arrives late is dropped. */
  seq: z.number().int().min(0),
  /**
   * reading: what was shown is gone and the page is being read again, so show nothing;
   * read: `found` is what is on screen; unreadable: no text to read, or nobody can say whose chart it is, see `reason`.
   */
  state: z.enum(['reading', 'read', 'unreadable']),
  reason: z.enum(['pdf', 'image', 'empty', 'failed', 'many-patients']).optional(),
  top: z.boolean(),
  /** Counts the charts that this document has shown: one more at every change of patient or address. */
  chart: z.number().int().min(0),
  found: z.array(Found).max(1000),
  proposed: Proposed.optional(),
});
export type Report = z.infer<typeof Report>;

/** Reports of one tab by frame id. */
export const TabReports = z.record(z.string().regex(/^\d+$/), Report);
export type TabReports = z.infer<typeof TabReports>;

const ORDER: Record<Status, number> = { present: 0, historical: 1, uncertain: 2, family: 3, absent: 4 };

/** What frames say in the light of each other: what one names only in passing counts where another names it too, as it does within one frame. */
export function together(lists: readonly (readonly Found[])[]): Found[][] {
  const named = new Map<string, number>();
  for (const { condition, status, passing } of lists.flat())
    if (passing || status === 'present') named.set(condition, (named.get(condition) ?? 0) + 1);
  const more = (condition: string) => (named.get(condition) ?? 0) > 1;
  return lists.map((list) =>
    list.map(({ passing, ...found }) => (passing && more(found.condition) ? { ...found, status: 'present' } : found)),
  );
}

/**
 * One Found per condition over all frames: the strongest status wins, and its mentions are counted
 * together. The order of frames does not matter.
 */
export function mergeFound(lists: readonly (readonly Found[])[]): Found[] {
  const merged = new Map<string, Found>();
  for (const found of together(lists).flat()) {
    const before = merged.get(found.condition);
    if (!before || ORDER[found.status] < ORDER[before.status]) merged.set(found.condition, found);
    else if (before.status === found.status)
      merged.set(found.condition, {
        ...before,
        via: [...new Set([...before.via, ...found.via])].sort(),
        sections: [...new Set([...before.sections, ...found.sections])].sort(),
        count: before.count + found.count,
      });
  }
  return [...merged.values()].sort(
    (a, b) => ORDER[a.status] - ORDER[b.status] || b.count - a.count || (a.condition < b.condition ? -1 : 1),
  );
}

/**
 * The reports of a tab after one more. A late one (lower or equal `seq` of the same document) changes
 * nothing; a new document in the top frame takes every other frame with it.
 */
export function receive(reports: TabReports, frameId: number, report: Report): TabReports {
  const before = reports[frameId];
  if (before?.document === report.document && report.seq <= before.seq) return reports;
  const newPage = report.top && before !== undefined && before.document !== report.document;
  return { ...(newPage ? {} : reports), [frameId]: report };
}

/** Whether these reports were overtaken by the others: a frame's document has since said more. */
export const overtaken = (reports: TabReports, by: TabReports): boolean =>
  Object.entries(reports).some(([frameId, { document, seq }]) => by[frameId]?.document === document && by[frameId].seq > seq);

/** What a tab shows: `reading` as long as any of its frames is, so that half a chart is never taken for a whole one. */
export function tabState(reports: TabReports): Pick<Report, 'state' | 'reason' | 'found' | 'proposed'> {
  const list = Object.values(reports);
  const top = list.find((report) => report.top);
  if (list.length === 0 || list.some((report) => report.state === 'reading')) return { state: 'reading', found: [] };
  const found = mergeFound(list.map((report) => report.found));
  const unread = top?.state === 'unreadable' ? top : list.find(({ reason }) => reason === 'many-patients');
  if (found.length === 0 && unread) return { state: 'unreadable', reason: unread.reason, found };
  const proposed = mergeProposed(list.flatMap((report) => report.proposed ?? []));
  return Object.keys(proposed).length > 0 ? { state: 'read', found, proposed } : { state: 'read', found };
}

/** Frames that say different things may be about different people: then neither is proposed. */
function mergeProposed(list: readonly Proposed[]): Proposed {
  const only = <K extends keyof Proposed>(need: K): Partial<Pick<Proposed, K>> => {
    const [value, ...others] = new Set(list.flatMap((one) => one[need] ?? []));
    return value === undefined || others.length > 0 ? {} : ({ [need]: value } as Partial<Pick<Proposed, K>>);
  };
  return { ...only('language'), ...only('childAge'), ...only('county') };
}

/** How many conditions the badge counts: those that the child has. */
export const presentCount = (found: readonly Found[]): number => found.filter(({ status }) => status === 'present').length;
