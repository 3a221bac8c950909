/** The words of a sentence as cue phrases are compared with them, and the comparison itself. */

const WORD =
  /\(\s*[-+?]\s*\)|\b(?:w\/o(?![a-z])|w\/|h\/o|s\/p|r\/o'?d?|c\/w|f\/u|d\/t|y\/o|2\/2)|m-?chat(?:-r)?|(?:phq|gad)-\d|h&p|[A-Za-zÀ-ỿ\d]+(?:['’][A-Za-zÀ-ỿ]+)?|[,;:?|()+=•–—/-]/g;
/** Where only these can join words to one, the characters decide alone. */
const JOINED = /\(\s*[-+?]\s*\)|[a-z2]\/[oprwutn2]|m-?chat|(?:phq|gad)-\d|h&p|w\//;

/** Lower case, without accents or invisible characters, punctuation as words of its own. */
export function wordsOf(given: string): string[] {
  // "No EEG change -> functional": an arrow ends what stands before it.
  const text = given.includes('>') || given.includes('\u2192') ? given.replace(ARROWS, ' ; ') : given;
  const lower = text.toLowerCase();
  return simpleWords(lower) ?? simpleWords(plain(text)) ?? joinedWords(plain(text));
}

function joinedWords(lower: string): string[] {
  return Array.from(lower.matchAll(WORD), ([word]) => (word.startsWith('(') && word.length > 1 ? word.replace(/\s/g, '') : word));
}

/** The words of what is ASCII and holds no sign that joins two of them; undefined of anything else. */
function simpleWords(lower: string): string[] | undefined {
  const words: string[] = [];
  const { length } = lower;
  let mayJoin = lower.includes('mchat');
  for (let i = 0; i < length; ) {
    const kind = KIND[lower.charCodeAt(i)] ?? UNKNOWN;
    if (kind === UNKNOWN) return undefined;
    mayJoin ||= kind === JOINT;
    const start = i++;
    if (kind === LETTER) {
      while (i < length && (KIND[lower.charCodeAt(i)] as number) === LETTER) i++;
      if (lower.charCodeAt(i) === 39 && i + 1 < length && isLetter(lower.charCodeAt(i + 1)))
        for (i++; i < length && isLetter(lower.charCodeAt(i)); ) i++;
    }
    if (kind === LETTER || kind === SIGN || (kind === JOINT && lower.charCodeAt(start) !== AMPERSAND)) words.push(lower.slice(start, i));
  }
  return mayJoin && JOINED.test(lower) ? undefined : words;
}

const ARROWS = /[-=]+>|\u2192/g;

function plainAscii(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
}

const LETTER = 1;
const SIGN = 2;
/** A sign that may join words. */
const JOINT = 3;
const UNKNOWN = 4;
const AMPERSAND = 38;
/** ASCII character → 0 nothing, part of a word, a word of its own, or what takes a closer look. */
const KIND = Uint8Array.from({ length: 128 }, (_, c) => {
  const sign = String.fromCharCode(c);
  return /[a-z0-9]/.test(sign) ? LETTER : /[(/&-]/.test(sign) ? JOINT : /[,;:?|)+=]/.test(sign) ? SIGN : sign === '`' ? UNKNOWN : 0;
});
const isLetter = (c: number) => c > 96 && c < 123;

// The whole of ASCII, so that nothing needs to be decomposed.
const NOT_ASCII = /[^\0-\x7f]/;

/** Lower case, accents and invisible characters gone, one kind of apostrophe. */
export function plain(text: string): string {
  if (!NOT_ASCII.test(text)) return plainAscii(text);
  // Letters with accents and curly apostrophes are nearly all that charts have besides: one look at each is quicker than decomposing all.
  const replaced = text.replace(ACCENTED, simpleSign);
  return NOT_ASCII.test(replaced) ? decomposed(text) : plainAscii(replaced);
}

function decomposed(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .toLowerCase();
}

const ACCENTED = /[\u00b4\u00c0-\u017f\u02bc\u2010\u2011\u2018\u2019]/g;
const simple = new Map<string, string>();

/** One sign as it is decomposed, remembered. */
function simpleSign(sign: string): string {
  const known = simple.get(sign);
  if (known !== undefined) return known;
  const plainly = decomposed(sign);
  simple.set(sign, plainly);
  return plainly;
}

/** A phrase in several lists does what each of them says. */
export type Phrase<A> = { words: readonly string[]; actions: readonly A[] };
type ByFirst<A> = ReadonlyMap<string, readonly Phrase<A>[]>;
export type Phrases<A> = () => ByFirst<A>;

/** Phrases by their first word, longest first, read when they are first asked for. Lists are separated by "|"; hyphens in them are words as in text. */
export function phrases<A extends string>(lists: Readonly<Record<string, string>>): Phrases<A> {
  let read: ByFirst<A> | undefined;
  return () => {
    read ??= readPhrases(lists);
    return read;
  };
}

function readPhrases<A extends string>(lists: Readonly<Record<string, string>>): ByFirst<A> {
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
  const same = known().get(words[at] ?? '');
  if (same === undefined) return undefined;
  for (const phrase of same) {
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
