/**
 * What a regular expression cannot match without: sets of pieces of text, of each of which one must be there. Derived
 * from its source, as search engines for code do (Cox 2012, https://swtch.com/~rsc/regexp/regexp4.html), with the
 * beginnings of words as grams. What it does not understand demands nothing.
 */

import { best, type Clause, clauseOf, fewest, type Lead, OUTSIDE, type Side, TWICE } from './pieces.ts';

/** All clauses of a regular expression on a text of that side. */
export function clausesOf({ source }: RegExp, side: Side): readonly Clause[] {
  const words = readAll(source, side, false);
  return words.length > 0 ? words : readAll(source, side, true);
}

function readAll(source: string, side: Side, marks: boolean): readonly Clause[] {
  const reader: Reader = { source, at: 0, side, marks };
  try {
    const clauses = clausesIn(readEither(reader, ''), '', marks);
    return reader.at < source.length ? [] : clauses;
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** What a part of an expression matches. */
type Node = {
  /** All that it can match, while that is little; "|" where a word begins or ends. */
  exact: readonly string[] | undefined;
  /** Of what is not exact: what must stand somewhere in it. */
  clauses: readonly Clause[];
  empty: boolean;
  /** Whether all that it matches ends where a word may begin. */
  apart: boolean;
};
type Reader = {
  source: string;
  at: number;
  side: Side;
  /** Marks of punctuation are sought instead of words. */
  marks: boolean;
};

/** The most texts that are kept as exact. */
const MOST = 80;

const exactly = (...exact: string[]): Node => ({
  exact,
  clauses: [],
  empty: exact.includes(''),
  apart: isApart(exact),
});
const isApart = (exact: readonly string[]): boolean => exact.every((text) => text === '' || endsApart(text));
/** Behind the edge of a word's end no word can go on either. */
const endsApart = (text: string): boolean => text.endsWith(' ') || text.endsWith('^') || (text.endsWith('|') && /\w\|$/.test(text));
const ANYTHING: Node = { exact: undefined, clauses: [], empty: false, apart: false };
const NOTHING = exactly('');

function readEither(reader: Reader, lead: Lead): Node {
  const branches = [readSequence(reader, lead)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    branches.push(readSequence(reader, lead));
  }
  const [only] = branches;
  if (only && branches.length === 1) return only;
  const empty = branches.some((branch) => branch.empty);
  const apart = branches.every((branch) => branch.apart);
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact) && exact.length <= MOST) return { exact, clauses: [], empty, apart };
  const parts = branches.map((branch) => best(clausesIn(branch, lead, reader.marks)));
  return { exact: undefined, clauses: parts.every((part) => part.length > 0) ? [fewest(parts.flat())] : [], empty, apart };
}

function readSequence(reader: Reader, lead: Lead): Node {
  const { source } = reader;
  const clauses: Clause[] = [];
  let run: readonly string[] = [''];
  /** What stands before the run, and before what comes next. */
  let begins = lead;
  let next = lead;
  let exact = true;
  let empty = true;
  while (reader.at < source.length && source[reader.at] !== '|' && source[reader.at] !== ')') {
    const item = readRepeated(reader, next);
    const before = next;
    next = leadAfter(item, next);
    empty &&= item.empty;
    if (item.exact && item.exact.length * run.length <= MOST && (run[0] as string).length < 40) {
      run = join(run, item.exact);
      continue;
    }
    clauses.push(...clausesIn({ exact: run, clauses: [] }, begins, reader.marks), ...item.clauses);
    exact = false;
    // What follows a gap still begins a word where only whole words can fill the gap.
    run = item.exact ?? [''];
    begins = item.exact ? before : next;
  }
  if (exact) return { exact: run, clauses: [], empty, apart: isApart(run) };
  clauses.push(...clausesIn({ exact: run, clauses: [] }, begins, reader.marks));
  return { exact: undefined, clauses, empty, apart: next === ' ' };
}

function leadAfter({ exact, empty, apart }: Node, lead: Lead): Lead {
  if (exact?.length === 1 && exact[0] === '|') return lead === ' ' ? ' ' : '|';
  if (exact?.every((text) => text === '')) return lead;
  if (!apart) return '';
  return empty ? lead : ' ';
}

/** Each text followed by each of the others. */
function join(run: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 1) return run.map((text) => text + (more[0] as string));
  const all = new Set<string>();
  for (const text of run) for (const one of more) all.add(text + one);
  return [...all];
}

const RUNS = [' ', '9'];

function readRepeated(reader: Reader, lead: Lead): Node {
  const item = readAtom(reader, lead);
  const { source, at } = reader;
  const sign = source[at];
  let least = sign === '+' ? 1 : 0;
  let most = sign === '?' ? 1 : 2;
  if (sign === '{') {
    const end = source.indexOf('}', at);
    const [from = '', to = from] = source.slice(at + 1, end).split(',');
    [least, most] = [Number(from), Number(to || 2)];
    reader.at = end + 1;
  } else if (sign === '?' || sign === '*' || sign === '+') reader.at++;
  else return item;
  if (source[reader.at] === '?') reader.at++;
  if (item.exact) {
    // Runs of what is no word are one, and so are those of digits.
    if (most === 1 || RUNS.some((run) => item.exact?.every((text) => text === run || text === '')))
      return least === 0 ? exactly(...new Set(['', ...item.exact])) : item;
  }
  const [only = '', more] = item.exact ?? [];
  if (reader.marks && least > 1 && only !== '' && only !== OUTSIDE && more === undefined)
    return { exact: undefined, clauses: [[String.fromCharCode(TWICE)]], empty: false, apart: false };
  return {
    exact: undefined,
    clauses: least === 0 ? [] : clausesIn(item, lead, reader.marks),
    empty: least === 0 || item.empty,
    apart: item.apart,
  };
}

function readAtom(reader: Reader, lead: Lead): Node {
  const { source, side, marks } = reader;
  const sign = source[reader.at] as string;
  if (sign === '(') return readGroup(reader, lead);
  if (sign === '[') return readClass(reader);
  reader.at++;
  if (sign === '\\') return readEscape(reader);
  if (sign === '.') return ANYTHING;
  if (isPlain(sign)) return readPlain(reader, sign);
  if (sign === '^' || sign === '$') return marks ? NOTHING : exactly(side === (sign === '^' ? 'right' : 'left') ? '^' : ' ');
  return exactly(folded(sign, marks));
}

const isPlain = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || sign === ' ' || sign === ',';

/** Letters and spaces that stand next to each other; what follows the last may be about that alone. */
function readPlain(reader: Reader, first: string): Node {
  const { source, marks } = reader;
  let text = folded(first, marks);
  if (QUANTIFIERS.includes(source[reader.at] ?? '.')) return exactly(text);
  for (;;) {
    const sign = source[reader.at] ?? '';
    if (!isPlain(sign) || QUANTIFIERS.includes(source[reader.at + 1] ?? '.')) return exactly(text);
    text += folded(sign, marks);
    reader.at++;
  }
}

const QUANTIFIERS = '*+?{';

function readGroup(reader: Reader, lead: Lead): Node {
  const open = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 24))?.[0] ?? '(';
  reader.at += open.length;
  const inner = readEither(reader, lead);
  if (reader.source[reader.at] !== ')') throw new SyntaxError('a group without its end');
  reader.at++;
  // What only looks around takes no room; what it asks for is not asked here.
  return open.endsWith('=') || open.endsWith('!') ? NOTHING : inner;
}

function readEscape(reader: Reader): Node {
  const { source, marks } = reader;
  const sign = source[reader.at++] as string;
  if (sign === 'b') return marks ? NOTHING : exactly('|');
  if ('Wstnrfv'.includes(sign)) return exactly(marks ? '' : ' ');
  if (sign === 'd') return exactly(marks ? '' : '9');
  if ('BSDw'.includes(sign)) return ANYTHING;
  if (sign === 'u') {
    const end = source[reader.at] === '{' ? source.indexOf('}', reader.at) + 1 : reader.at + 4;
    const code = Number.parseInt(source.slice(reader.at, end).replace(/[{}]/g, ''), 16);
    reader.at = end;
    return exactly(folded(String.fromCodePoint(code), marks));
  }
  if (/[A-Za-z\d]/.test(sign)) throw new SyntaxError('an escape that is not known');
  return exactly(folded(sign, marks));
}

/** A class of few signs is each of them; of many, anything. */
function readClass(reader: Reader): Node {
  const { source, marks } = reader;
  const signs = new Set<string>();
  reader.at++;
  let many = source[reader.at] === '^';
  if (many) reader.at++;
  while (source[reader.at] !== ']') {
    if (reader.at >= source.length) throw new SyntaxError('a class without its end');
    const sign = source[reader.at++] as string;
    // Within a class \b is the sign of going back, and no place.
    if (sign === '\\' && source[reader.at] === 'b') throw new SyntaxError('a sign that is not known');
    const one = sign === '\\' ? readEscape(reader) : exactly(folded(sign, marks));
    if (!one.exact) many = true;
    else for (const text of one.exact) signs.add(text);
    if (source[reader.at] !== '-' || source[reader.at + 1] === ']') continue;
    // Of ranges only those of digits and of dashes are few.
    const range = source.slice(reader.at - 1, reader.at + 2);
    if (!/^\d-\d$/.test(range)) many = true;
  }
  reader.at++;
  return many ? ANYTHING : exactly(...signs);
}

function folded(sign: string, marks: boolean): string {
  const small = sign >= 'A' && sign <= 'Z' ? sign.toLowerCase() : sign;
  if (small === '_') return '_';
  if (small >= 'a' && small <= 'z') return marks ? '' : small;
  if (small >= '0' && small <= '9') return marks ? '' : '9';
  if (!marks) return ' ';
  return sign > '~' ? OUTSIDE : sign <= ' ' ? '' : sign;
}

function clausesIn({ exact, clauses }: Pick<Node, 'exact' | 'clauses'>, lead: Lead, marks: boolean): readonly Clause[] {
  if (!exact) return clauses;
  const clause = clauseOf(exact, lead, marks);
  return clause.length > 0 ? [clause] : [];
}
