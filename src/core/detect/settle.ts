/**
 * From everything a term fits to the matches that count: cancelled phrases, people's names, web
 * addresses and unconfirmed abbreviations go; of what overlaps, the longest stays.
 */

import { confirmed, SPELLED } from './ambiguous.ts';
import type { Cell } from './block.ts';
import { standsAsCode } from './code.ts';
import { isDash, isSpace } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { related } from './lexicon.ts';
import type { Match, Where } from './scan.ts';
import { isPerson } from './surname.ts';

/** A place where a term fits; `condition` is its index in the lexicon. */
export type Hit = {
  start: number;
  end: number;
  condition: number;
  kind: Exclude<Entry['kind'], 'end'> | 'code' | 'concept';
  term: string;
  entry?: Entry;
  misspelt?: true;
};

const VIA = { name: 'name', abbreviation: 'abbreviation', code: 'code', concept: 'code', not: 'name' } as const;

/** `hits` in order of start, as the scan finds them. Work grows with their number, since each is held against its neighbors only. */
export function settle(text: string, lexicon: Lexicon, hits: readonly Hit[], where: Where): Match[] {
  const cells = where.cells ?? [];
  const [only] = hits;
  // Most blocks that hold a name hold one.
  if (hits.length === 1 && only?.kind === 'name' && !only.entry?.surname)
    return crosses(only, cells) || isOpposite(text, only) || inAddress(text, only) ? [] : [match(only, lexicon)];
  const cancelled = hits.filter(({ kind }) => kind === 'not');
  const possible = hits.filter(
    (hit) =>
      hit.kind !== 'not' &&
      !around(cancelled, hit, 0).some(
        (phrase) => phrase.condition === hit.condition && phrase.start <= hit.start && hit.end <= phrase.end,
      ) &&
      !crosses(hit, cells) &&
      (hit.kind === 'concept' || !inAddress(text, hit)),
  );
  const names = longest(possible.filter((hit) => hit.kind === 'name' && !(hit.entry?.surname && isPerson(text, hit.start, hit.end))));
  const shorts = longest(
    possible.filter(
      (hit) =>
        hit.kind === 'abbreviation' &&
        !(hit.term.endsWith("'s") && isPerson(text, hit.start, hit.end - 2)) &&
        (!hit.entry?.short?.ambiguous || confirmed(text, hit, around(possible, hit, SPELLED), where)),
    ),
  );
  const words = inOrder([...names, ...shorts.filter((hit) => around(names, hit, 0).length === 0)]).filter((hit) => !isOpposite(text, hit));
  const codes = possible.filter((hit) => {
    if ((hit.kind !== 'code' && hit.kind !== 'concept') || around(words, hit, 0).length > 0) return false;
    const cell = cells.find(({ start, end }) => start <= hit.start && hit.end <= end);
    const named = around(words, hit, BESIDE).some((other) => beside(text, hit, other, related(lexicon, hit.condition, other.condition)));
    return standsAsCode(text, hit, cell, named);
  });
  return inOrder([...words, ...codes]).map((hit) => match(hit, lexicon));
}

function match({ start, end, condition, kind, term, misspelt }: Hit, lexicon: Lexicon): Match {
  return { start, end, condition: lexicon.ids[condition] ?? '', via: VIA[kind], term, ...(misspelt ? { misspelt } : {}) };
}

/** How far a code may stand from the name it goes with, in characters of one line. */
const BESIDE = 80;

function inOrder(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => a.start - b.start);
}

/** Longer than any term with its gaps. */
const LONGEST = 400;

/** Of hits in order of start, those that overlap or come within `reach` characters of one. */
function around(hits: readonly Hit[], { start, end }: Hit, reach: number): Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start - reach - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: Hit[] = [];
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.start >= end + reach) break;
    if (hit.end > start - reach) found.push(hit);
  }
  return found;
}

/** The longest of what overlaps, in order of start; two conditions on the same letters cancel each other. */
function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (let i = 0; i < hits.length; ) {
    const from = i;
    for (let end = hits[i]?.end ?? 0; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.start >= end) break;
      end = Math.max(end, hit.end);
    }
    const cluster = hits.slice(from, i);
    kept.push(...(cluster.length === 1 ? cluster : inOrder(longestFirst(cluster))));
  }
  return kept;
}

function longestFirst(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const sorted = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of sorted) {
    const same = (other: Hit) => other.start === hit.start && other.end === hit.end && other.condition !== hit.condition;
    const together = hit.entry?.together === true;
    if (kept.some((other) => overlap(other, hit) && !(together && same(other)))) continue;
    if (together || !sorted.some(same)) kept.push(hit);
  }
  return kept;
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "Anti-epileptic", "non-asthmatic", "pre-diabetes": what is against it, not it or before it. */
const isOpposite = (text: string, { start, end, kind }: Hit): boolean =>
  kind !== 'not' &&
  isDash(text.charCodeAt(start - 1)) &&
  /(?<![a-zÀ-ɏ\d])(?:anti|non|pre)$/i.test(text.slice(Math.max(0, start - 6), start - 1)) &&
  !ANTIGEN.test(text.slice(start, end));

/** "Anti-NMDAR encephalitis" is named after its antibody. */
const ANTIGEN = /^[A-Z]{2}.*[a-z]/;

function crosses(hit: Hit, cells: readonly Cell[]): boolean {
  return cells.some(({ start, end }) => start < hit.end && hit.start < end && (hit.start < start || hit.end > end));
}

/** A code beside a name: the same line, close by, and the name goes with the code; or nothing but punctuation between. */
function beside(text: string, code: Hit, name: Hit, goesTogether: boolean): boolean {
  const between = name.end <= code.start ? text.slice(name.end, code.start) : text.slice(code.end, name.start);
  if (between.length > BESIDE || between.includes('\n')) return false;
  return goesTogether || /^[\s:;,([|–—-]{1,4}$/.test(between);
}

const ADDRESS = /:\/\/|www\.|@[a-z]|^\/|^[a-z]:\\|\.(?:com|org|net|gov|edu|io|html?|pdf|png|jpe?g|docx?|php|aspx?)\b|\?[a-z]+=|#\//i;

/** The run without spaces around a hit, short of 300 characters, is a web or mail address or a file. */
function inAddress(text: string, { start, end }: Hit): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 300 && !isSpace(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < 300 && !isSpace(text.charCodeAt(to))) to++;
  // A stop or a bracket is not yet an address.
  return to - end + start - from > 2 && ADDRESS.test(text.slice(from, to));
}
