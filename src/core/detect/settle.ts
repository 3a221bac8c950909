/**
 * From everything a term fits to the matches that count: cancelled phrases, people's names, web
 * addresses and unconfirmed abbreviations go; of what overlaps, the longest stays.
 */

import { confirmed } from './ambiguous.ts';
import type { Cell } from './block.ts';
import { standsAsCode } from './code.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { related } from './lexicon.ts';
import type { Match, Where } from './scan.ts';
import { isPerson } from './surname.ts';

/** A place where a term fits; `condition` is its index in the lexicon. */
export type Hit = {
  start: number;
  end: number;
  condition: number;
  kind: Entry['kind'] | 'code' | 'concept';
  term: string;
  entry?: Entry;
};

const VIA = { name: 'name', abbreviation: 'abbreviation', code: 'code', concept: 'code', not: 'name' } as const;

export function settle(text: string, lexicon: Lexicon, hits: readonly Hit[], where: Where): Match[] {
  const cells = where.cells ?? [];
  const cancelled = hits.filter(({ kind }) => kind === 'not');
  const possible = hits.filter(
    (hit) =>
      hit.kind !== 'not' &&
      !cancelled.some((phrase) => phrase.condition === hit.condition && phrase.start <= hit.start && hit.end <= phrase.end) &&
      !crosses(hit, cells) &&
      (hit.kind === 'concept' || !inAddress(text, hit)),
  );
  const names = longestFirst(possible.filter((hit) => hit.kind === 'name' && !(hit.entry?.surname && isPerson(text, hit.start, hit.end))));
  const shorts = possible.filter((hit) => hit.kind === 'abbreviation' && confirmed(text, hit, possible, where.near));
  const kept = [...names];
  for (const hit of longestFirst(shorts)) if (!kept.some((other) => overlap(other, hit))) kept.push(hit);
  for (const hit of possible) {
    if (hit.kind !== 'code' && hit.kind !== 'concept') continue;
    const cell = cells.find(({ start, end }) => start <= hit.start && hit.end <= end);
    const named = kept.some((other) => other.kind !== 'code' && beside(text, hit, other, related(lexicon, hit.condition, other.condition)));
    if (!kept.some((other) => overlap(other, hit)) && standsAsCode(text, hit, cell, named)) kept.push(hit);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, condition, kind, term }) => ({ start, end, condition: lexicon.ids[condition] ?? '', via: VIA[kind], term }));
}

/** The longest of what overlaps; two conditions on the same letters cancel each other. */
function longestFirst(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const sorted = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const hit of sorted) {
    if (kept.some((other) => overlap(other, hit))) continue;
    const rival = sorted.some((other) => other.start === hit.start && other.end === hit.end && other.condition !== hit.condition);
    if (!rival) kept.push(hit);
  }
  return kept;
}

function overlap(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}

function crosses(hit: Hit, cells: readonly Cell[]): boolean {
  return cells.some(({ start, end }) => start < hit.end && hit.start < end && (hit.start < start || hit.end > end));
}

/** A code beside a name: the same line, close by, and the name goes with the code; or nothing but punctuation between. */
function beside(text: string, code: Hit, name: Hit, goesTogether: boolean): boolean {
  const between = name.end <= code.start ? text.slice(name.end, code.start) : text.slice(code.end, name.start);
  if (between.length > 80 || between.includes('\n')) return false;
  return goesTogether || /^[\s:;,([|–—-]{1,4}$/.test(between);
}

const ADDRESS = /:\/\/|www\.|@[a-z]|^\/|^[a-z]:\\|\.(?:com|org|net|gov|edu|io|html?|pdf|png|jpe?g|docx?|php|aspx?)\b|\?[a-z]+=|#\//i;

/** The run without spaces around a hit, short of 300 characters, is a web or mail address or a file. */
function inAddress(text: string, { start, end }: Hit): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 300 && !/\s/.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < 300 && !/\s/.test(text.charAt(to))) to++;
  return to - from > end - start && ADDRESS.test(text.slice(from, to));
}
