/** What was found, and by which elements of the page it stands or falls. */
import type { Found } from '../core/found.ts';
import { flatParent } from './element-kind.ts';
import type { Place } from './examine.ts';
import type { Read } from './read.ts';
import { isVisible } from './visible.ts';

/** What would be taken for the child's; a table of relatives also has a row for each person. */
const OF_THE_CHILD = new Set(['present', 'historical', 'uncertain']);

/** Where what would be taken for the child's is said. */
export const toldBy = (found: readonly Found[], deciding: ReadonlyMap<string, readonly Place[]>): Place[] =>
  found.filter(({ status }) => OF_THE_CHILD.has(status)).flatMap(({ condition }) => deciding.get(condition) ?? []);

/** Readings between two chances to stop. */
const STEP = 20;

/** Adds the elements by which what was read there stands or falls, a few at a time. */
export function* watchedBy(deciding: ReadonlyMap<string, readonly Place[]>, watched: Set<Element>): Generator<void> {
  const headings = new Set<Element>();
  const reads = new Set<Read>();
  for (const places of deciding.values()) for (const { read } of places) reads.add(read);
  let step = 0;
  for (const read of reads) {
    if (++step % STEP === 0) yield;
    watched.add(read.element);
    for (const { node } of read.spots) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element) watched.add(element);
    }
    for (let heading = read.heading; heading; heading = heading.above) headings.add(heading.element);
  }
  for (const heading of headings) {
    if (++step % STEP === 0) yield;
    if (isVisible(heading)) watched.add(heading);
  }
}

/** Whether everything that was found before is found still, and says the same. */
export function holds(before: readonly Found[], now: readonly Found[]): boolean {
  return before.every((one) => now.some(({ condition, status }) => condition === one.condition && status === one.status));
}

/** Whether a change may touch what was found: something of it is gone or hidden, or a target stands within it. */
export function touches(watched: ReadonlySet<Element>, targets: Iterable<Node>, restyled: boolean, gone: boolean): boolean {
  if (restyled || gone) for (const element of watched) if (!element.isConnected || (restyled && !isVisible(element))) return true;
  for (const target of targets)
    for (let element = target instanceof Element ? target : flatParent(target); element; element = flatParent(element))
      if (watched.has(element)) return true;
  return false;
}
