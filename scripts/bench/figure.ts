/** What the bench says: a figure with its unit, its bar if it has one, and what it was measured beside. */

export type Peer = { name: string; value: number };

export type Figure = {
  name: string;
  value: number;
  unit: string;
  /** Only where there is a bar. `sign`: on which side of it the value must be; `ok`: whether it is. */
  bar?: { sign: '≤' | '≥'; at: number; ok: boolean };
  /** Measured in the same run; in the unit of `value` unless their name says another. */
  peers: Peer[];
};

type Parts = { name: string; value: number; unit: string; peers?: Peer[] };

/** A figure without a bar. */
export const figure = ({ name, value, unit, peers = [] }: Parts): Figure => ({
  name,
  value: round(value),
  unit,
  peers: peers.map(rounded),
});

/** A figure that may not be above its bar. */
export const atMost = (at: number, parts: Parts): Figure => ({ ...figure(parts), bar: { sign: '≤', at, ok: parts.value <= at } });

/** A figure that may not be below its bar; its name says that more is better. */
export const atLeast = (at: number, parts: Parts): Figure => ({ ...figure(parts), bar: { sign: '≥', at, ok: parts.value >= at } });

/** As `--json` prints it: bar and ok only where there is a bar. */
export const plain = ({ name, value, unit, bar, peers }: Figure) => ({
  name,
  value,
  unit,
  ...(bar ? { bar: bar.at, ok: bar.ok } : {}),
  peers,
});

const rounded = ({ name, value }: Peer): Peer => ({ name, value: round(value) });

/** Four digits: what comes after them is noise. */
const round = (value: number): number => Number(value.toPrecision(4));

/** The figures as lines of a table, peers below each. */
export function table(figures: readonly Figure[]): string {
  const wide = Math.max(...figures.flatMap(({ name, peers }) => [name.length, ...peers.map((peer) => peer.name.length + 4)]));
  const line = (name: string, value: string, bar = '') => `${name.padEnd(wide)}${value.padStart(14)}  ${bar}`.trimEnd();
  return figures
    .flatMap(({ name, value, unit, bar, peers }) => [
      line(name, `${shown(value)} ${unit}`, bar && `${bar.ok ? 'ok   ' : 'FALLS'} ${bar.sign} ${bar.at}`),
      ...peers.map((peer) => line(`  · ${peer.name}`, shown(peer.value))),
    ])
    .join('\n');
}

const shown = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
