/**
 * Counts that cannot be turned back into a family. Fewer than five of anything are never shown, and hiding cannot
 * be undone by subtraction, because of what is published and what is not:
 *
 * 1. Each table counts the same rows by one kind of category (month, or language, or county …). No two kinds are ever
 *    crossed, and there is no filter, so there is nothing to subtract one table from another by.
 * 2. Small categories are put together, the next smallest with them, until what is put together is five or more.
 * 3. The one thing crossed with every category is a yes or no of the row ("connected"). Categories whose two parts
 *    are not each none or at least five are split only as a group, and that group grows until its parts are.
 *
 * Why that holds. Swapping the categories of two rows that agree in yes or no, or that stand in the same unsplit
 * group, changes no published number. A count of 1 to 4 of any combination of categories always allows such a swap that
 * changes it, so it is never determined; tests/core/small-cells.test.ts tries it by brute force. The general danger, and
 * merging as the answer to it: Hundepool and others, Statistical Disclosure Control (2012), chapter 4.
 *
 * Categories must not follow from yes or no ("connected after a week" is always a yes): such ones are counted among the
 * rows of that answer alone, and only where a table shows how many those are.
 */

/** The smallest count that is shown. */
export const LEAST = 5;

/** One category of a table. */
export type Cell = {
  name: string;
  count: number;
  /** How many of them are a yes; absent: shown for its group only. */
  yes?: number;
};

export type SafeTable = {
  cells: readonly Cell[];
  /** Small categories together; absent: there were none. Which ones is not said. */
  rest?: Omit<Cell, 'name'>;
  /** The sum of all cells and the rest. */
  total: number;
  /** How many of all rows are a yes; absent: too few, or too few are not. */
  yes?: number;
};

type Part = { names: string[]; count: number; yes: number };

const sound = (count: number): boolean => count === 0 || count >= LEAST;
const splits = ({ count, yes }: Pick<Part, 'count' | 'yes'>): boolean => sound(yes) && sound(count - yes);

/**
 * One table. `rows`: the category of each, and its yes or no. `order`: names in the order in which they are to stand; others
 * follow by name. Undefined when there are too few rows for any.
 */
export function safeTable(rows: readonly { name: string; yes: boolean }[], order: readonly string[] = []): SafeTable | undefined {
  if (rows.length < LEAST) return undefined;
  const counted = new Map<string, Part>();
  for (const { name, yes } of rows) {
    const part = counted.get(name) ?? { names: [name], count: 0, yes: 0 };
    counted.set(name, { ...part, count: part.count + 1, yes: part.yes + (yes ? 1 : 0) });
  }
  // The smallest first; by name between equals, so that the order of the rows decides nothing.
  const parts = [...counted.values()].sort((a, b) => a.count - b.count || ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1));
  const shown: Part[] = [];
  let rest: Part = { names: [], count: 0, yes: 0 };
  for (const part of parts) {
    if (part.count < LEAST || !sound(rest.count)) rest = together([rest, part]);
    else shown.push(part);
  }
  const all = rest.count > 0 ? [...shown, rest] : shown;
  const split = splitParts(all);
  const cell = (part: Part) => ({ count: part.count, ...(split.has(part) ? { yes: part.yes } : {}) });
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const cells = shown
    .map((part): Cell => ({ name: part.names[0] ?? '', ...cell(part) }))
    .sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
  const whole = together(all);
  return {
    cells,
    ...(rest.count > 0 ? { rest: cell(rest) } : {}),
    total: whole.count,
    ...(splits(whole) ? { yes: whole.yes } : {}),
  };
}

/** The parts of which yes and no may be shown. The others, taken together, can be worked out, so together they must be sound too. */
function splitParts(parts: readonly Part[]): ReadonlySet<Part> {
  const split = parts.filter(splits).sort((a, b) => a.count - b.count);
  let hidden = parts.filter((part) => !splits(part));
  while (split.length > 0 && !splits(together(hidden))) hidden = [...hidden, split.shift() as Part];
  // Not even all together: then how many are a yes is not shown anywhere.
  return new Set(split);
}

const together = (parts: readonly Part[]): Part => ({
  names: parts.flatMap(({ names }) => names),
  count: parts.reduce((sum, { count }) => sum + count, 0),
  yes: parts.reduce((sum, { yes }) => sum + yes, 0),
});
