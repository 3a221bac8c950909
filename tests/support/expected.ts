/** What the panel must show for each child of the demonstration chart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditions, type Shown } from './panel.ts';
import { type ChildName, EXTENSION } from './site.ts';

type Expected = {
  /** Must be present; nothing else may be. */
  present: string[];
  /** Must be present or historical: repaired, and still the child's. */
  repaired?: string[];
  /** Must be uncertain: sought in the chart, not found yet. */
  uncertain?: string[];
  /** There must be a suggestion that lists this condition. Absent: there must be no suggestion. */
  suggestedFor?: string;
};

export const EXPECTED: Record<ChildName, Expected> = {
  dravet: { present: ['developmental-delay', 'dravet-syndrome', 'feeding-tube'], suggestedFor: 'dravet-syndrome' },
  down: { present: ['down-syndrome'], repaired: ['atrioventricular-septal-defect'], suggestedFor: 'down-syndrome' },
  cf: { present: ['cystic-fibrosis'], suggestedFor: 'cystic-fibrosis' },
  healthy: { present: [], uncertain: ['celiac-disease', 'functional-gi-disorder'] },
};

type Packaged = { programs: { id: string; conditions: 'any' | string[] }[] };

/** Conditions that a program of the packaged catalogue lists, by program id. */
export function packagedConditions(): Map<string, 'any' | string[]> {
  const { programs }: Packaged = JSON.parse(readFileSync(join(EXTENSION, 'catalogue.json'), 'utf8'));
  return new Map(programs.map(({ id, conditions }) => [id, conditions]));
}

/** What is not as it must be, in a sentence; undefined when all is well. */
export function difference(now: Shown, child: ChildName, catalogue = packagedConditions()): string | undefined {
  const { present, repaired = [], uncertain = [], suggestedFor } = EXPECTED[child];
  if (['', 'loading', 'none', 'never', 'unreadable'].includes(now.state))
    return `the panel has not read the chart (it is at "${now.state}")`;
  const shownNow = conditions(now, 'present', 'historical');
  const wanted = [...present, ...repaired].sort();
  if (shownNow.join() !== wanted.join()) return `found ${shownNow.join(', ') || 'nothing'} instead of ${wanted.join(', ') || 'nothing'}`;
  const unsure = conditions(now, 'uncertain');
  if (unsure.join() !== uncertain.join())
    return `uncertain ${unsure.join(', ') || 'nothing'} instead of ${uncertain.join(', ') || 'nothing'}`;
  const missing = present.filter((id) => !conditions(now, 'present').includes(id));
  if (missing.length > 0) return `${missing.join(', ')} is not shown as present`;
  if (!suggestedFor) return now.suggested.length > 0 ? `suggested ${now.suggested[0]?.name} for a healthy child` : undefined;
  const lists = now.suggested.some(({ program }) => {
    const served = catalogue.get(program);
    return Array.isArray(served) && served.includes(suggestedFor);
  });
  return lists ? undefined : `no suggested program lists ${suggestedFor}`;
}
