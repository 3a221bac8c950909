/** From a block to mentions, and from all mentions of a frame to one Found per condition. */
import type { Found, SectionKind, Status } from '../found.ts';
import { HEAD, isBare } from './bare.ts';
import type { Block, Place } from './block.ts';
import { type Assertion, assertSpan } from './context.ts';
import { isOver } from './episode.ts';
import { sectionOf } from './heading.ts';
import type { Lexicon } from './lexicon.ts';
import { ruleOf, rulesOf, STATUS_BY } from './rule.ts';
import { type Match, scan } from './scan.ts';
import { unwrapped } from './sentence.ts';

/** One occurrence of a condition, with what the chart says about it there. */
export type Mention = Match &
  Assertion & {
    /** Far down in its note, with nothing that bears it out: once is not enough. */
    bare?: boolean;
  };

/** A megabyte in one block is no note; its line breaks stay. */
const LONGEST_UNWRAPPED = 50_000;

/** Mentions of one block. `place` is called at most once, and only when something was matched. */
export function detect(block: Block, place: () => Place, lexicon: Lexicon): Mention[] {
  let known: Place | undefined;
  const ask = () => {
    known ??= place();
    return known;
  };
  const matches = scan(block.text, lexicon, {
    ...(block.cells ? { cells: block.cells } : {}),
    near: () => ask().near,
    allergies: () => ask().headings.map(sectionOf).find(Boolean)?.kind === 'allergies',
  });
  if (matches.length === 0) return [];
  const read = block.text.length < LONGEST_UNWRAPPED ? { ...block, text: unwrapped(block.text) } : block;
  const mentions = matches.map((match) => {
    const said: Omit<Mention, keyof Match> = assertSpan(read, match.start, match.end, ask());
    if (match.via !== 'code' && !block.cells && (ask().from ?? 0) + match.start > HEAD)
      said.bare = isBare(block.text, match.start, match.end, said.section);
    const index = lexicon.index.get(match.condition) ?? -1;
    if (
      lexicon.episode[index] &&
      said.temporality !== 'hypothetical' &&
      (said.temporality === 'historical' || (!LISTED.has(said.section) && overHere(block.text, match)))
    )
      return { ...match, ...said, temporality: 'historical' as const, past: true };
    return { ...match, ...said, past: said.past && !(said.told && lexicon.chronic[index]) };
  });
  inherit(mentions, block.text);
  if (mentions.length < 2 || !mentions.some(({ via }) => via === 'code')) return mentions;
  return mentions.map((mention, i) => {
    const title =
      mention.via === 'code' ? [mentions[i + 1], mentions[i - 1]].find((other) => isTitle(block.text, mention, other)) : undefined;
    const { start, end, condition, via, term } = mention;
    return title ? { ...title, start, end, condition, via, term } : mention;
  });
}

/** Between two names of one list. */
const GLUE = /^(?:\s?[,/&+]\s?|,? (?:and|or|y|o|e|u|and\/or) )(?:and |or |y |o )?$/;
const PAPER = /^ (?:handouts?|leaflets?|brochures?|pamphlets?|booklets?|folletos?|fact sheets?|screens?|screening|screenings)\b/i;
/** What is said of the second one alone. */
const ITS_OWN =
  /^[^.;\n]{0,30}\b(?:is|was|has|stable|controlled|on|since|diagnosed|dx|treated|followed|confirmed|s\/p|well|present|known|worse|improv\w+|continues|remains)\b/i;

/** "Testing offered for spinal muscular atrophy and fragile X": what is only looked for, or may come, heads a list. */
function inherit(mentions: Mention[], text: string): void {
  // "Benign rolandic epilepsy until he was twelve": two names of one, side by side.
  for (let i = mentions.length - 1; i > 0; i--) {
    const [one, next] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (one.condition !== next.condition || text.slice(one.end, next.start) !== ' ') continue;
    mentions[i - 1] = { ...next, start: one.start, end: one.end, via: one.via, term: one.term, aside: one.aside };
  }
  // "Asthma and eczema handouts": what stands behind the last is the paper of both.
  for (let i = mentions.length - 1; i > 0; i--) {
    const [one, next] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (next.screening && PAPER.test(text.slice(next.end, next.end + 30)) && GLUE.test(text.slice(one.end, next.start)))
      mentions[i - 1] = { ...one, screening: true };
  }
  for (let i = 1; i < mentions.length; i++) {
    const [one, next] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (!(one.screening || one.temporality === 'hypothetical') || !GLUE.test(text.slice(one.end, next.start))) continue;
    if (next.screening || next.negation !== 'affirmed' || next.experiencer === 'other' || next.temporality !== 'current') continue;
    if (ITS_OWN.test(text.slice(next.end, next.end + 60))) continue;
    mentions[i] = { ...next, screening: one.screening, temporality: one.temporality === 'hypothetical' ? 'hypothetical' : 'current' };
  }
}

/** What stands in a list of diagnoses is dated by when it began. */
const LISTED: ReadonlySet<SectionKind> = new Set(['diagnoses', 'problems']);
const overHere = (text: string, { start, end }: Match): boolean =>
  isOver(text.slice(Math.max(0, start - 240), start), text.slice(end, end + 90));

/** "J45.909 Asthma … entered in error": what is said of a code's title is said of the code. */
function isTitle(text: string, code: Mention, other: Mention | undefined): boolean {
  if (!other || other.via === 'code' || other.condition !== code.condition) return false;
  const between = other.start > code.start ? text.slice(code.end, other.start) : text.slice(other.end, code.start);
  return /^[\s:;,()[\]–—-]{1,4}$/.test(between);
}

const ORDER: readonly Status[] = ['present', 'historical', 'uncertain', 'family', 'absent'];

/**
 * One Found per condition: the strongest status among its mentions (present, historical, uncertain,
 * family, absent), how and where those mentions stand, and how many they are. A lone bare mention leaves it uncertain. Screening and teaching
 * alone are no evidence and give no Found. Parents stay beside their children.
 */
export function resolve(mentions: readonly Mention[], lexicon: Lexicon): Found[] {
  const byCondition = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = byCondition.get(mention.condition);
    if (list) list.push(mention);
    else byCondition.set(mention.condition, [mention]);
  }
  const found: Found[] = [];
  for (const [condition, list] of byCondition) {
    const rules = rulesOf(list, lexicon.lifelong[lexicon.index.get(condition) ?? -1] === true);
    const statuses = rules.map((rule) => rule && STATUS_BY[rule]);
    const status = ORDER.find((one) => statuses.includes(one));
    if (!status) continue;
    const deciding = list.filter((_, i) => statuses[i] === status);
    found.push({
      condition,
      status,
      via: [...new Set(deciding.map(({ via }) => via))].sort(),
      sections: [...new Set(deciding.map(({ section }) => section))].sort(),
      count: deciding.length,
      ...(deciding.length === 1 && rules.includes('passing') ? { passing: true } : {}),
    });
  }
  return found.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.condition < b.condition ? -1 : 1));
}

/** Whether a mention is one of those that led to the status of its condition. */
export function decides(mention: Mention, status: Status, lifelong: boolean): boolean {
  const rule = ruleOf(mention, lifelong);
  const said = rule && STATUS_BY[rule];
  return said === status || (said === 'present' && status === 'uncertain' && mention.bare === true);
}
