/**
 * The lexicon as the chart script holds it. Made from content/conditions by compile-lexicon.ts at
 * build time; loaded once per frame, so loading is a single pass that allocates one small object per term.
 */
import { foldTerm, hashStep } from './fold.ts';

/** One abbreviation: its text, and for an ambiguous one the cues for and the words against. */
export type ShortData = readonly [text: string] | readonly [text: string, cues: string, against: string];

/**
 * JSON-serializable. One entry of each list per condition, in the same order; lists inside a string
 * are joined by "|", since thousands of short arrays cost more bytes than their content.
 */
export type LexiconData = {
  ids: readonly string[];
  /** Index of the parent in `ids`, -1 for none (groups are left out). */
  parents: readonly number[];
  /** 1: "history of" it still means that the patient has it. */
  lifelong: readonly number[];
  /** Folded names, `foldTerm` form. A leading "^" marks a bare eponym that is also a surname. */
  names: readonly string[];
  shorts: readonly (readonly ShortData[])[];
  /** Folded phrases that cancel the matches of this condition inside them. */
  notWhen: readonly string[];
  /** ICD-10-CM prefixes, upper case, without the dot. */
  codes: readonly string[];
  snomed: readonly string[];
};

export type Short = { text: string; ambiguous: boolean; cues: readonly string[]; against: readonly string[] };

/** A name, an abbreviation (`short`) or a cancelling phrase (`not`) of one condition. */
export type Entry = {
  kind: 'name' | 'abbreviation' | 'not';
  /** Index into `Lexicon.ids`. */
  condition: number;
  words: string;
  surname: boolean;
  short?: Short;
};

export type Lexicon = {
  ids: readonly string[];
  parents: readonly number[];
  lifelong: readonly boolean[];
  index: ReadonlyMap<string, number>;
  /** Low 16 bits of a first word's hash → position in `groups`, 0 for none: most words cost this one lookup. */
  slots: Uint16Array;
  groups: readonly (readonly Entry[])[];
  codes: ReadonlyMap<string, number>;
  snomed: ReadonlyMap<string, number>;
};

/** Never fails on what compileLexicon made. */
export function loadLexicon(data: LexiconData): Lexicon {
  const slots = new Uint16Array(0x10000);
  const groups: Entry[][] = [[]];
  const codes = new Map<string, number>();
  const snomed = new Map<string, number>();
  const add = (entry: Entry) => {
    const slot = firstWordHash(entry.words) & 0xffff;
    const at = slots[slot] || groups.push([]) - 1;
    slots[slot] = at;
    groups[at]?.push(entry);
  };
  data.ids.forEach((_, condition) => {
    for (const name of list(data.names[condition])) {
      const surname = name.startsWith('^');
      add({ kind: 'name', condition, words: surname ? name.slice(1) : name, surname });
    }
    for (const words of list(data.notWhen[condition])) add({ kind: 'not', condition, words, surname: false });
    for (const [text, cues, against] of data.shorts[condition] ?? []) {
      const short = { text, ambiguous: cues !== undefined, cues: list(cues), against: list(against) };
      add({ kind: 'abbreviation', condition, words: foldTerm(text), surname: false, short });
    }
    for (const code of list(data.codes[condition])) codes.set(code, condition);
    for (const id of list(data.snomed[condition])) snomed.set(id, condition);
  });
  return {
    ids: data.ids,
    parents: data.parents,
    lifelong: data.lifelong.map((flag) => flag === 1),
    index: new Map(data.ids.map((id, i) => [id, i])),
    slots,
    groups,
    codes,
    snomed,
  };
}

/** Whether one of two conditions is the other or lies above it. */
export function related(lexicon: Lexicon, a: number, b: number): boolean {
  const above = (child: number, parent: number) => {
    for (let c = child, depth = 0; c >= 0 && depth < 10; c = lexicon.parents[c] ?? -1, depth++) if (c === parent) return true;
    return false;
  };
  return above(a, b) || above(b, a);
}

function list(joined: string | undefined): string[] {
  return joined ? joined.split('|') : [];
}

function firstWordHash(words: string): number {
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    const c = words.charCodeAt(i);
    if (c !== 3 && (c < 48 || (c > 57 && c < 97) || c > 122)) break;
    hash = hashStep(hash, c);
  }
  return hash;
}
