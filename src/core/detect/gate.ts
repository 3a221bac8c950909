/**
 * Which of many regular expressions may match around a mention, found out without trying them: each is opened by words that it
 * cannot match without (literals.ts). A chart opens a handful of hundreds; the rest is never even compiled.
 */
import { clausesOf, costOf, LONGEST, type Side, TWICE } from './literals.ts';

/** All that must match for one effect, each by the side that it is tried on. */
export type Lock = Partial<Record<Side, readonly (RegExp | undefined)[]>>;

/** What stands around one mention, as offsets in a text. */
export type Span = { text: string; from: number; to: number; first: number; last: number };

/** How far from a mention what is tried on its sentence may begin or end, in characters; between the shortest and the longest it may be cut anywhere. */
export const CUTS_LEFT: readonly number[] = [40, 100, 120, 140, 400];
export const CUTS_RIGHT: readonly number[] = [16, 24, 110, 120, 140, 170];
/** How far what does not keep to the sentence reaches. */
export const AROUND = 120;
const AHEAD = 140;

/** Clauses that are asked of each, and how often by chance one beside the first may be there and still be worth asking. */
const MOST = 3;
const DEAREST = 0.7;

/** All that modules have added. */
export const locks: Lock[] = [];

/** Adds regular expressions, when a module is loaded; gives the number of the first. */
export function addLocks(more: readonly Lock[]): number {
  const first = locks.length;
  locks.push(...more);
  return first;
}

/** The open ones around one mention. */
export type Open = Int32Array;

/** A regular expression that is only tried where it is open. */
export type Locked = { number: number; pattern: RegExp };
export const locked = (side: Side, pattern: RegExp): Locked => ({ number: addLocks([{ [side]: [pattern] }]), pattern });
/** Its match; null also where it is closed. */
export const found = ({ number, pattern }: Locked, open: Open, text: string): RegExpExecArray | null =>
  isOpen(open, number) ? pattern.exec(text) : null;
/** Whether it is open and matches. */
export const opens = ({ number, pattern }: Locked, open: Open, text: string): boolean => isOpen(open, number) && pattern.test(text);

export const isOpen = (open: Open, lock: number): boolean => ((open[lock >> 5] as number) & (1 << (lock & 31))) !== 0;

/** The numbers of those that are open, from `start` up to `end`, in order. */
export function openIn(open: Open, start: number, end: number): number[] {
  const found: number[] = [];
  for (let w = start >> 5; w << 5 < end; w++)
    for (let bits = open[w] as number; bits !== 0; bits &= bits - 1) {
      const lock = (w << 5) + 31 - Math.clz32(bits & -bits);
      if (lock >= start && lock < end) found.push(lock);
    }
  return found;
}

let gate: Gate | undefined;

/** Which of all may match around a mention. Made of the expressions when the first mention asks. */
export function openAround(span: Span): Open {
  gate ??= makeGate(locks);
  return read(gate, span);
}

type Gate = {
  left: Index;
  right: Index;
  /** Of what may reach across the mention. */
  around: Index;
  /** Words of a set. */
  size: number;
  /** Bits of clauses that are not there, and the sets of one mention: MOST sets, one after another. */
  start: Int32Array;
  seen: Int32Array;
};

type Bits = readonly number[];
/** Pieces by how they begin. Piece k: its symbols from `from[k]` to `from[k + 1]`, the next one with the same head, and the bits that it sets. */
type Index = {
  heads: Uint16Array;
  symbols: Uint8Array;
  from: Uint16Array;
  next: Uint16Array;
  bits: readonly Bits[];
  /** By the code of a mark. */
  marks: readonly (Bits | undefined)[];
};

function makeGate(all: readonly Lock[]): Gate {
  const size = (all.length + 31) >> 5;
  const start = new Int32Array(MOST * size);
  const found = { left: new Map<string, number[]>(), right: new Map<string, number[]>(), around: new Map<string, number[]>() };
  const add = (side: Side, piece: string, bit: number) => {
    const bits = found[side].get(piece);
    if (bits) bits.push(bit);
    else found[side].set(piece, [bit]);
  };
  all.forEach((lock, number) => {
    const clauses = SIDES.flatMap((side) =>
      (lock[side] ?? []).flatMap((pattern) =>
        pattern ? clausesOf(pattern, side).map((clause) => ({ side, clause, cost: costOf(clause) })) : [],
      ),
    ).sort((a, b) => a.cost - b.cost);
    for (let slot = 0; slot < MOST; slot++) {
      const bit = slot * size * 32 + number;
      const chosen = clauses[slot];
      if (!chosen || (slot > 0 && chosen.cost > DEAREST)) start[bit >> 5] = (start[bit >> 5] as number) | (1 << (bit & 31));
      else for (const piece of chosen.clause) for (const side of chosen.side === 'around' ? SIDES : [chosen.side]) add(side, piece, bit);
    }
  });
  const [left, right, around] = SIDES.map((side) => toIndex(found[side])) as [Index, Index, Index];
  return { left, right, around, size, start, seen: new Int32Array(start.length) };
}

const SIDES = ['left', 'right', 'around'] as const;

/** A letter 1-26, a digit 27, "_" 28, the edge of a mention 29, nothing 30; 0 is whatever is no word. */
const DIGIT = 27;
const LOW_LINE = 28;
const EDGE = 29;
const END = 30;
const SYMBOLS = Uint8Array.from({ length: 128 }, (_, c) => {
  const small = c > 64 && c < 91 ? c + 32 : c;
  return small > 96 && small < 123 ? small - 96 : c > 47 && c < 58 ? DIGIT : c === 95 ? LOW_LINE : 0;
});

function toIndex(pieces: ReadonlyMap<string, number[]>): Index {
  const heads = new Uint16Array(HEADS);
  const next = new Uint16Array(pieces.size + 1);
  const from = new Uint16Array(pieces.size + 2);
  const symbols: number[] = [];
  const bits: Bits[] = [[]];
  const marks: Bits[] = [];
  for (const [piece, own] of pieces) {
    const code = piece.charCodeAt(0);
    if (piece.length === 1) {
      marks[code < 128 ? code : 0] = own;
      continue;
    }
    const k = bits.push(own) - 1;
    from[k] = symbols.length;
    for (let i = 0; i < piece.length; i++) symbols.push(piece[i] === '^' ? EDGE : (SYMBOLS[piece.charCodeAt(i)] as number));
    from[k + 1] = symbols.length;
    const [, a = END, b = END, c = END, d = END] = symbols.slice(from[k]);
    const head = headOf(keyOf(a, b), piece.length > 3 ? c : END, piece.length > 4 ? d : END);
    next[k] = heads[head] as number;
    heads[head] = k;
  }
  return { heads, symbols: Uint8Array.from(symbols), from, next, bits, marks };
}

const HEADS = 0x2000;
/** An edge may stand where a piece asks for a space. */
const plain = (symbol: number): number => (symbol === EDGE ? 0 : symbol);
const keyOf = (a: number, b: number): number => (plain(a) << 15) | (plain(b) << 10);
const headOf = (key: number, c: number, d: number): number => Math.imul(key | (plain(c) << 5) | plain(d), 0x9e3779b1) >>> 19;

function read(gate: Gate, span: Span): Open {
  const { text, from, to, first, last } = span;
  const { size, start, seen } = gate;
  seen.set(start);
  const left = Math.min(first, Math.max(0, from - AROUND));
  const right = Math.max(last, Math.min(text.length, to + AHEAD));
  const open = new Int32Array(size);
  const whole =
    look(seen, gate.left, text, left, from, 0, EDGE) &&
    look(seen, gate.right, text, to, right, EDGE, 0) &&
    look(seen, gate.around, text, backFrom(text, from, left), onFrom(text, to, right), END, END);
  if (!whole) return open.fill(-1);
  cutLeft(gate, span, first, left);
  for (const cut of CUTS_LEFT) cutLeft(gate, span, from - cut, left);
  cutRight(gate, span, last, right);
  for (const cut of CUTS_RIGHT) cutRight(gate, span, to + cut, right);
  for (let w = 0; w < size; w++) open[w] = (seen[w] as number) & (seen[size + w] as number) & (seen[2 * size + w] as number);
  return open;
}

const symbolAt = (text: string, at: number): number => {
  const c = text.charCodeAt(at);
  return c < 128 ? (SYMBOLS[c] as number) : 0;
};

/** Where as many symbols as a piece can have are behind a place, or before it. */
function onFrom(text: string, at: number, most: number): number {
  let end = at;
  for (let symbols = 0; end < most && symbols < LONGEST; end++) if (symbolAt(text, end) !== 0 || symbolAt(text, end + 1) !== 0) symbols++;
  return end;
}
function backFrom(text: string, at: number, least: number): number {
  let begin = at;
  for (let symbols = 0; begin > least && symbols < LONGEST; begin--)
    if (symbolAt(text, begin - 1) !== 0 || symbolAt(text, begin) !== 0) symbols++;
  return begin;
}

/** A cut within a word makes a beginning of a word, or an end, that is not in the text. */
function cutLeft({ left: index, seen }: Gate, { text, from }: Span, cut: number, left: number): void {
  if (cut <= left || cut >= from || symbolAt(text, cut) === 0 || symbolAt(text, cut - 1) === 0) return;
  const end = onFrom(text, cut, from);
  look(seen, index, text, cut, end, 0, end === from ? EDGE : END);
}

function cutRight({ right: index, seen }: Gate, { text, to }: Span, cut: number, right: number): void {
  if (cut <= to || cut >= right || symbolAt(text, cut) === 0 || symbolAt(text, cut - 1) === 0) return;
  const begin = backFrom(text, cut, to);
  look(seen, index, text, begin, cut, begin === to ? EDGE : END, 0);
}

/** Longer than all that is read of a sentence. */
const buffer = new Uint8Array(0x1000);

/** Sets the bits of the pieces in a part of a text, what stands before and behind it given; false where the text cannot be told in symbols. */
function look(seen: Int32Array, index: Index, text: string, start: number, end: number, before: number, behind: number): boolean {
  const { heads, marks, next } = index;
  if (end - start > buffer.length - 8) return false;
  buffer[0] = before;
  let length = 1;
  let last = before;
  let sign = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    let symbol = 0;
    if (c < 128) symbol = SYMBOLS[c] as number;
    // To an expression that minds no case these two are s and k.
    else if (c === 0x17f || c === 0x212a) return false;
    if (symbol === 0 || symbol === LOW_LINE) {
      const bits = marks[c < 128 ? c : 0];
      if (bits !== undefined) mark(seen, bits);
      if (c === sign && marks[TWICE] !== undefined) mark(seen, marks[TWICE]);
      sign = c;
      if (last === 0 && symbol === 0) continue;
    } else sign = 0;
    buffer[length++] = last = symbol;
  }
  if (behind !== 0 || last !== 0) buffer[length++] = behind;
  buffer[length] = buffer[length + 1] = buffer[length + 2] = buffer[length + 3] = END;
  for (let at = 0; at < length; at++) {
    const lead = buffer[at] as number;
    if (lead !== 0 && lead !== EDGE) continue;
    const key = keyOf(buffer[at + 1] as number, buffer[at + 2] as number);
    const c = buffer[at + 3] as number;
    for (let k = heads[headOf(key, c, buffer[at + 4] as number)] as number; k !== 0; k = next[k] as number) follow(index, k, at, seen);
    for (let k = heads[headOf(key, c, END)] as number; k !== 0; k = next[k] as number) follow(index, k, at, seen);
    for (let k = heads[headOf(key, END, END)] as number; k !== 0; k = next[k] as number) follow(index, k, at, seen);
  }
  return true;
}

/** Sets the bits of a piece if it stands at a place of the buffer. */
function follow({ symbols, from, bits }: Index, k: number, at: number, seen: Int32Array): void {
  const begin = from[k] as number;
  const length = (from[k + 1] as number) - begin;
  // From its end: it begins as what stands there does.
  for (let i = length - 1; i >= 0; i--) {
    const symbol = buffer[at + i] as number;
    const wanted = symbols[begin + i] as number;
    if (symbol !== wanted && (wanted !== 0 || symbol !== EDGE)) return;
  }
  mark(seen, bits[k] as Bits);
}

function mark(seen: Int32Array, bits: Bits): void {
  for (let i = 0; i < bits.length; i++) {
    const bit = bits[i] as number;
    seen[bit >> 5] = (seen[bit >> 5] as number) | (1 << (bit & 31));
  }
}
