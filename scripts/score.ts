/** Holds what was found against what a clinician expects: precision, recall, F1, and every error with what led to it. */
import { type Mention, resolve } from '../src/core/detect/detect.ts';
import type { Lexicon } from '../src/core/detect/lexicon.ts';
import { Status } from '../src/core/found.ts';
import type { ChartText } from './chart-text.ts';
import type { Expected, Gold } from './gold.ts';

/** `right` of `found` and of `expected`; a rate is null where nothing was found or expected. */
export type Rates = { expected: number; found: number; right: number; precision: number | null; recall: number | null; f1: number | null };

export type Evidence = Omit<Mention, 'start' | 'end' | 'condition'> & {
  text: string;
  /** The mention with what stands around it, on one line. */
  around: string;
};

/** wrong: present without reason; missed: present, but not found so; status: another status than the expected one. */
export type Miss = {
  id: string;
  style: string;
  kind: 'wrong' | 'missed' | 'status';
  condition: string;
  expected: Expected | 'nothing';
  found: Status | 'nothing';
  mentions: Evidence[];
};

export type Score = { texts: number; status: Record<Status, Rates>; conditions: ({ condition: string } & Rates)[]; errors: Miss[] };

type Tally = { expected: number; found: number; right: number };
const none = (): Tally => ({ expected: 0, found: 0, right: 0 });

/**
 * Micro-averaged over all texts. `present` is strict: whatever is found present must be listed so, except
 * `either` and what lies above a condition listed as present or either (a child with Dravet syndrome has
 * epilepsy). The other statuses are judged on the conditions that a line lists.
 */
export function score(
  cases: readonly { gold: Gold; chart: ChartText }[],
  lexicon: Lexicon,
  ancestors: (condition: string) => readonly string[],
): Score {
  const status = Object.fromEntries(Status.options.map((one) => [one, none()])) as Record<Status, Tally>;
  const conditions = new Map<string, Tally>();
  const errors: Miss[] = [];
  for (const { gold, chart } of cases) {
    const found = new Map(resolve(chart.mentions, lexicon).map((one) => [one.condition, one.status]));
    const implied = new Set([...gold.expected].filter(([, as]) => as === 'present' || as === 'either').flatMap(([id]) => ancestors(id)));
    for (const condition of new Set([...gold.expected.keys(), ...found.keys()])) {
      const expected = gold.expected.get(condition) ?? (implied.has(condition) ? 'either' : 'nothing');
      if (expected === 'either') continue;
      const got = found.get(condition) ?? 'nothing';
      if (expected !== 'nothing') status[expected].expected++;
      if (got !== 'nothing' && (expected !== 'nothing' || got === 'present')) status[got].found++;
      if (expected === got && got !== 'nothing') status[got].right++;
      if (expected === 'present' || got === 'present') {
        const tally = conditions.get(condition) ?? none();
        conditions.set(condition, tally);
        if (expected === 'present') tally.expected++;
        if (got === 'present') tally.found++;
        if (expected === got) tally.right++;
      }
      if (expected === got || (expected === 'nothing' && got !== 'present')) continue;
      const kind = got === 'present' ? 'wrong' : expected === 'present' ? 'missed' : 'status';
      errors.push({ id: gold.id, style: gold.style, kind, condition, expected, found: got, mentions: evidence(chart, condition) });
    }
  }
  return {
    texts: cases.length,
    status: Object.fromEntries(Status.options.map((one) => [one, rates(status[one])])) as Record<Status, Rates>,
    conditions: [...conditions]
      .map(([condition, tally]) => ({ condition, ...rates(tally) }))
      .sort((a, b) => mistakes(b) - mistakes(a) || (a.condition < b.condition ? -1 : 1)),
    errors,
  };
}

const mistakes = ({ expected, found, right }: Tally) => expected + found - 2 * right;

function rates({ expected, found, right }: Tally): Rates {
  return {
    expected,
    found,
    right,
    precision: found ? right / found : null,
    recall: expected ? right / expected : null,
    f1: expected + found ? (2 * right) / (expected + found) : null,
  };
}

/** How much text around a mention helps to see why, in characters to each side. */
const AROUND = 50;

function evidence({ text, mentions }: ChartText, condition: string): Evidence[] {
  return mentions
    .filter((mention) => mention.condition === condition)
    .map(({ start, end, condition: _, ...rest }) => ({
      ...rest,
      text: text.slice(start, end),
      around: text
        .slice(Math.max(0, start - AROUND), end + AROUND)
        .replace(/\s+/g, ' ')
        .trim(),
    }));
}
