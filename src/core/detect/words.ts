/** The words of a sentence as cue phrases are compared with them, and the comparison itself. */

const WORD =
  /\(\s*[-+?]\s*\)|\b(?:w\/o(?![a-z])|w\/|h\/o|s\/p|r\/o'?d?|c\/w|f\/u|d\/t|y\/o|2\/2)|m-?chat(?:-r)?|(?:phq|gad)-\d|h&p|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?|[,;:?|()+=•–—/-]/giu;

/** Lower case, without accents or invisible characters, punctuation as words of its own. */
export function wordsOf(text: string): string[] {
  return Array.from(plain(text).matchAll(WORD), ([word]) => (word.startsWith('(') && word.length > 1 ? word.replace(/\s/g, '') : word));
}

/** Lower case, accents and invisible characters gone, one kind of apostrophe. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}

/** A phrase in several lists does what each of them says. */
export type Phrase<A> = { words: readonly string[]; actions: readonly A[] };
export type Phrases<A> = ReadonlyMap<string, readonly Phrase<A>[]>;

/** Phrases by their first word, longest first. Lists are separated by "|"; hyphens in them are words as in text. */
export function phrases<A extends string>(lists: Readonly<Record<string, string>>): Phrases<A> {
  const all = new Map<string, { words: string[]; actions: A[] }>();
  for (const [action, list] of Object.entries(lists)) {
    for (const phrase of list.split('|')) {
      const words = wordsOf(phrase);
      if (words.length === 0) continue;
      const key = words.join(' ');
      const same = all.get(key);
      if (same) same.actions.push(action as A);
      else all.set(key, { words, actions: [action as A] });
    }
  }
  const map = new Map<string, Phrase<A>[]>();
  for (const phrase of all.values()) {
    const first = phrase.words[0] ?? '';
    const same = map.get(first);
    if (same) same.push(phrase);
    else map.set(first, [phrase]);
  }
  for (const same of map.values()) same.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The longest phrase that stands at a word. Hyphens inside the text's phrase count as spaces. */
export function phraseAt<A>(known: Phrases<A>, words: readonly string[], at: number): (Phrase<A> & { end: number }) | undefined {
  for (const phrase of known.get(words[at] ?? '') ?? []) {
    let i = at + 1;
    let matched = true;
    for (let k = 1; k < phrase.words.length; k++, i++) {
      if (words[i] === '-' && phrase.words[k] !== '-') i++;
      if (words[i] !== phrase.words[k]) {
        matched = false;
        break;
      }
    }
    if (matched) return { ...phrase, end: i };
  }
  return undefined;
}
