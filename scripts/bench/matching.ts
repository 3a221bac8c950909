/**
 * Matching beside its peers. Nothing here needs Node, so that the same code runs in Node and in the page
 * that the bench opens in Chromium.
 */
import AhoCorasick from 'modern-ahocorasick';
import type { Condition } from '../../src/core/condition.ts';
import { compileLexicon } from '../../src/core/detect/compile-lexicon.ts';
import { detect, resolve } from '../../src/core/detect/detect.ts';
import { type Lexicon, loadLexicon } from '../../src/core/detect/lexicon.ts';
import { readPlainText } from '../../src/core/detect/plain-text.ts';
import { scan } from '../../src/core/detect/scan.ts';
import { notes } from './notes.ts';
import { randomFrom } from './random.ts';
import { takeTurns } from './timing.ts';

const CHARACTERS = 1_000_000;

export type MatchingTimes = {
  characters: number;
  terms: number;
  mentions: number;
  /** Milliseconds for all notes. */
  whole: Record<'read' | 'detect', number>;
  matching: Record<'read' | 'scan' | 'aho' | 'regexp', number>;
  /** Milliseconds of reading each char code once, and of ours. */
  worst: Record<string, { read: number; ours: number }>;
};

/** Measures for about `seconds`, on texts of about so many characters. */
export function measureMatching(conditions: readonly Condition[], seconds: number, characters: number = CHARACTERS): MatchingTimes {
  const lexicon = loadLexicon(compileLexicon(conditions));
  const texts = notes(characters, conditions).map(flat);
  const blocks = texts.flatMap(readPlainText).map(({ block, place }) => ({ block: { ...block, text: flat(block.text) }, place }));
  const words = blocks.map(({ block }) => block.text);
  const ours = () =>
    resolve(
      blocks.flatMap(({ block, place }) => detect(block, () => place, lexicon)),
      lexicon,
    );

  const terms = termsOf(conditions);
  // Its default build: half the time of its own double-array build (./fast) on these notes; `wholeWord` would cost it 40% more.
  const aho = new AhoCorasick(terms);
  const alternation = new RegExp(`\\b(?:${[...terms].sort(longestFirst).map(escaped).join('|')})\\b`, 'gi');

  const ms = (share: number) => seconds * 1000 * share;
  return {
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    terms: terms.length,
    mentions: blocks.reduce((sum, { block, place }) => sum + detect(block, () => place, lexicon).length, 0),
    whole: takeTurns({ read: () => readAll(words), detect: ours }, ms(0.25)),
    matching: takeTurns(
      {
        read: () => readAll(texts),
        scan: () => texts.reduce((sum, text) => sum + scan(text, lexicon).length, 0),
        aho: () => texts.reduce((sum, text) => sum + aho.search(text.toLowerCase()).length, 0),
        regexp: () => texts.reduce((sum, text) => sum + [...text.matchAll(alternation)].length, 0),
      },
      ms(0.5),
    ),
    worst: worstCases(lexicon, terms, ms(0.25), characters),
  };
}

/** Names and abbreviations as content/conditions has them, case folded: what the peers look for. Ours finds codes on top. */
export const termsOf = (conditions: readonly Condition[]): string[] => [
  ...new Set(
    conditions
      .filter(({ kind }) => kind === 'condition')
      .flatMap(({ terms, abbreviations }) => [...terms, ...abbreviations.map(({ text }) => text)])
      .map((term) => term.toLowerCase()),
  ),
];

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const escaped = (term: string): string => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The least that anything can do that looks at a text: every char code once. */
function readAll(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Texts are put together from pieces; the pieces must not be counted as reading. */
const flat = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** No bar: texts that no chart shows and that a page could hold all the same. */
function worstCases(lexicon: Lexicon, terms: readonly string[], ms: number, characters: number): MatchingTimes['worst'] {
  const random = randomFrom(2);
  const long = terms.filter((term) => term.includes(' '));
  const words = (word: () => string) => Array.from({ length: characters / 20 }, word).join(' ');
  const cases = {
    // Every name but for its last letter: the comparison goes on to the end each time.
    'near-matches only': words(() => `${random.pick(long).slice(0, -1)}q`),
    'one text of 5 M characters': notes(characters / 2, [anyOf(terms)])
      .join('\n')
      .repeat(10)
      .slice(0, 5 * characters),
    '50,000 words of one letter': words(() => String.fromCharCode(97 + random.below(26))),
  };
  return Object.fromEntries(
    Object.entries(cases).map(([name, text]) => {
      const one = flat(text);
      const block = { text: one };
      const place = { headings: [], near: '' };
      return [name, takeTurns({ read: () => readAll([one]), ours: () => detect(block, () => place, lexicon).length }, ms / 3, 3)];
    }),
  );
}

/** One condition that has every term, for notes of the usual density. */
const anyOf = (terms: readonly string[]): Condition => ({
  id: 'any',
  kind: 'condition',
  name: terms[0] ?? '',
  specialties: [],
  codes: { icd10cm: [], snomed: [] },
  terms: [...terms],
  abbreviations: [],
  notWhen: [],
  confusable: [],
  lifelong: false,
  together: [],
  chronic: false,
  episode: false,
  sources: ['generated'],
});
