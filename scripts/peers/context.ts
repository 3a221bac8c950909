/**
 * Plain ConText (Harkema, Dowling, Thornblade, Chapman 2009, doi 10.1016/j.jbi.2009.05.002; its negation is NegEx, Chapman et al. 2001), for
 * measuring ours beside it. Mentions, sentences and what is known of a condition (lifelong, chronic) are Beside's, so that the assertion
 * alone is compared. It knows no sections, no layout and no Spanish.
 *
 * Of each property (negation, experiencer, historical, hypothetical) by itself: the nearest cue before a mention decides, where it acts
 * forward, and else the nearest after it, where it acts backward. So every cue reaches to the end of its sentence, to a stop or to the next
 * cue, whichever comes first, and a pseudo-cue does nothing but stand in the way, as in genConText, the authors' own program.
 */
import type { Block, Place } from '../../src/core/detect/block.ts';
import type { Mention } from '../../src/core/detect/detect.ts';
import type { Lexicon } from '../../src/core/detect/lexicon.ts';
import { type Match, scan } from '../../src/core/detect/scan.ts';
import { sentenceAround, unwrapped } from '../../src/core/detect/sentence.ts';
import { EXPERIENCER, type Group, HISTORICAL, HYPOTHETICAL, type Kind, NEGATION } from './context-cues.ts';

type Cue<Value> = { kind: Kind; value: Value | undefined; start: number; end: number };
type Property<Value> = readonly { kind: Kind; value: Value | undefined; pattern: RegExp }[];

/** Stands for the letters of a mention. */
const MASK = '■';

/** Not between two signs of one word. */
const EDGE = '(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))';

const compiled = <Value>(groups: readonly Group<Value>[]): Property<Value> =>
  groups.flatMap(({ kind, value, cues }) =>
    cues.map((cue) => ({
      kind,
      value,
      pattern: new RegExp(`${EDGE}(?:${cue.replaceAll(' ', '\\s+')})${EDGE}`, 'giu'),
    })),
  );

const negation = compiled(NEGATION);
const experiencer = compiled(EXPERIENCER);
const historical = compiled(HISTORICAL);
const hypothetical = compiled(HYPOTHETICAL);

/** The mentions of a block as `detect` gives them, with what ConText says of each. */
export function detectByContext(block: Block, place: () => Place, lexicon: Lexicon): Mention[] {
  const matches = scan(block.text, lexicon, { ...(block.cells ? { cells: block.cells } : {}), near: () => place().near });
  if (matches.length === 0) return [];
  const text = unwrapped(block.text);
  // A cue within the name of a disease ("non-Hodgkin", "familial") is none.
  const masked = matches.reduce((masked, { start, end }) => masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end), text);
  return matches.map((match) => {
    const cell = block.cells?.find(({ start, end }) => start <= match.start && match.end <= end);
    const [from, to] = sentenceAround(text, match.start, match.end, cell?.start ?? 0, cell?.end ?? text.length);
    return assert(masked.slice(from, to), match, from, lexicon);
  });
}

function assert(sentence: string, match: Match, offset: number, lexicon: Lexicon): Mention {
  const [start, end] = [match.start - offset, match.end - offset];
  const past = nearest(historical, sentence, start, end);
  const chronic = lexicon.chronic[lexicon.index.get(match.condition) ?? -1] === true;
  return {
    ...match,
    negation: negationOf(sentence, start, end),
    experiencer: nearest(experiencer, sentence, start, end) ?? 'patient',
    temporality: nearest(hypothetical, sentence, start, end) ?? (past ? 'historical' : 'current'),
    section: 'none',
    resolved: false,
    screening: false,
    past: past === 'past' || (past === 'told' && !chronic),
    told: past === 'told',
    aside: false,
  };
}

/** What is negated before is so whatever follows; what is negated behind outweighs a doubt before. */
function negationOf(sentence: string, start: number, end: number): Mention['negation'] {
  const cues = cuesIn(negation, sentence);
  const before = forward(cues, sentence, start);
  // Nothing stops a negation that follows: "asthma, though wheezing, was ruled out".
  const after = backward(cues, end, true);
  if (before === 'negated' || after === 'negated') return 'negated';
  return before ?? backward(cues, end, false) ?? 'affirmed';
}

function nearest<Value>(property: Property<Value>, sentence: string, start: number, end: number): Value | undefined {
  const cues = cuesIn(property, sentence);
  return forward(cues, sentence, start) ?? backward(cues, end, false);
}

/** How far a cue of one word acts: one word may stand between, but no other mention. */
const ONE = /^[^\w■]*(?:\w+[^\w■]+)?$/;

/** What the last cue before the mention says of it. */
function forward<Value>(cues: readonly Cue<Value>[], sentence: string, start: number): Value | undefined {
  const cue = cues.findLast((one) => one.end <= start);
  if (cue?.kind === 'one') return ONE.test(sentence.slice(cue.end, start)) ? cue.value : undefined;
  return cue?.kind === 'before' || cue?.kind === 'both' ? cue.value : undefined;
}

/** What the first cue behind the mention says of it. */
function backward<Value>(cues: readonly Cue<Value>[], end: number, pastStops: boolean): Value | undefined {
  const cue = cues.find((one) => one.start >= end && !(pastStops && one.kind === 'stop'));
  return cue?.kind === 'after' || cue?.kind === 'both' ? cue.value : undefined;
}

/** The cues of a sentence in order; of those that overlap the longest. */
function cuesIn<Value>(property: Property<Value>, sentence: string): Cue<Value>[] {
  const all = property.flatMap(({ kind, value, pattern }) =>
    Array.from(sentence.matchAll(pattern), ({ index, 0: { length } }) => ({ kind, value, start: index, end: index + length })),
  );
  const kept: Cue<Value>[] = [];
  for (const cue of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => other.start < cue.end && cue.start < other.end)) kept.push(cue);
  return kept.sort((a, b) => a.start - b.start);
}
