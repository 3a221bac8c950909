/** Matching as figures, for each engine that ran it. */
import { atLeast, atMost, type Figure, figure } from './figure.ts';
import type { MatchingTimes } from './matching.ts';

/** `where`: "Node" or "Chromium". */
export function matchingFigures(where: string, times: MatchingTimes): Figure[] {
  const { whole, matching, worst, characters, mentions, terms } = times;
  const notes = `${(characters / 1e6).toFixed(1)} M characters of notes`;
  return [
    atMost(4, {
      name: `${where}: ${notes} with assertions, time against reading`,
      value: whole.detect / whole.read,
      unit: '×',
      peers: [
        { name: 'ms, ours', value: whole.detect },
        { name: 'ms, reading each char code once', value: whole.read },
        { name: 'mentions in 10,000 characters', value: (10_000 * mentions) / characters },
      ],
    }),
    atLeast(5, {
      name: `${where}: matching of ${terms.toLocaleString('en-US')} terms, faster than modern-ahocorasick`,
      value: matching.aho / matching.scan,
      unit: '×',
      peers: [
        { name: 'ms, ours', value: matching.scan },
        { name: 'ms, modern-ahocorasick', value: matching.aho },
      ],
    }),
    atLeast(2, {
      name: `${where}: the same, faster than one alternation RegExp`,
      value: matching.regexp / matching.scan,
      unit: '×',
      peers: [
        { name: 'ms, one alternation RegExp', value: matching.regexp },
        { name: 'ms, reading each char code once', value: matching.read },
      ],
    }),
    ...Object.entries(worst).map(([name, { read, ours }]) =>
      figure({
        name: `${where}: ${name}, time against reading`,
        value: ours / read,
        unit: '×',
        peers: [{ name: 'ms, ours', value: ours }],
      }),
    ),
  ];
}
