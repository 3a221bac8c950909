/** A text in symbols, and the pieces of text that are looked for in it by how they begin. */
import { LONGEST, TWICE } from './pieces.ts';

type Bits = readonly number[];
/** Pieces by how they begin. Piece k: its symbols from `from[k]` to `from[k + 1]`, the next one with the same head, and the bits that it sets. */
export type Index = {
  heads: Uint16Array;
  symbols: Uint8Array;
  from: Uint16Array;
  next: Uint16Array;
  bits: readonly Bits[];
  /** By the code of a mark. */
  marks: readonly Bits[];
};

/** A letter 1-26, digits 27, "_" 28, the edge of a mention 29, nothing 30; 0 is whatever is no word. */
const DIGIT = 27;
const LOW_LINE = 28;
export const EDGE = 29;
export const END = 30;
const SYMBOLS = Uint8Array.from({ length: 128 }, (_, c) => {
  const small = c > 64 && c < 91 ? c + 32 : c;
  return small > 96 && small < 123 ? small - 96 : c > 47 && c < 58 ? DIGIT : c === 95 ? LOW_LINE : 0;
});

const NONE: Bits = [];

/** Of pieces, each with the bits that it sets. */
export function toIndex(pieces: ReadonlyMap<string, number[]>): Index {
  const heads = new Uint16Array(HEADS);
  const next = new Uint16Array(pieces.size + 1);
  const from = new Uint16Array(pieces.size + 2);
  const symbols: number[] = [];
  const bits: Bits[] = [[]];
  const marks: Bits[] = Array.from({ length: 128 }, () => NONE);
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

/** 0 where no word is. */
export const symbolAt = (text: string, at: number): number => {
  const c = text.charCodeAt(at);
  return c < 128 ? (SYMBOLS[c] as number) : 0;
};

/** Where as many symbols as a piece can have end behind a place: of what is no word, and of digits, each run is one. */
export function onFrom(text: string, at: number, most: number): number {
  let end = at;
  for (let symbols = 0; end < most && symbols < LONGEST; end++) if (runEnds(symbolAt(text, end), symbolAt(text, end + 1))) symbols++;
  return end;
}
/** Where as many stand before a place begin. */
export function backFrom(text: string, at: number, least: number): number {
  let begin = at;
  for (let symbols = 0; begin > least && symbols < LONGEST; begin--)
    if (runEnds(symbolAt(text, begin - 1), symbolAt(text, begin - 2))) symbols++;
  return begin;
}
const runEnds = (symbol: number, next: number): boolean => symbol !== next || (symbol !== 0 && symbol !== DIGIT);

/** Longer than all that is read of a sentence. */
const buffer = new Uint8Array(0x1000);
/** Where a word may begin in the buffer. */
const starts = new Uint16Array(0x1000);

/** Sets the bits of the pieces in a part of a text, what stands before and behind it given; false where the text cannot be told in symbols. */
export function look(seen: Int32Array, index: Index, text: string, start: number, end: number, before: number, behind: number): boolean {
  const { heads, marks, next } = index;
  if (end - start > buffer.length - 8) return false;
  buffer[0] = before;
  starts[0] = 0;
  let length = 1;
  let words = before === END ? 0 : 1;
  let last = before;
  let sign = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    // To an expression that minds no case these two are s and k.
    if (c === 0x17f || c === 0x212a) return false;
    const symbol = c < 128 ? (SYMBOLS[c] as number) : 0;
    if (symbol !== 0 && symbol !== LOW_LINE) {
      if (symbol !== DIGIT || last !== DIGIT) buffer[length++] = last = symbol;
      sign = 0;
      continue;
    }
    if (c !== 32) {
      mark(seen, marks[c < 128 ? c : 0] as Bits);
      if (c === sign) mark(seen, marks[TWICE] as Bits);
      sign = c;
    } else sign = 0;
    if (symbol === 0) {
      if (last === 0) continue;
      starts[words++] = length;
    }
    buffer[length++] = last = symbol;
  }
  if (behind !== 0 || last !== 0) buffer[length++] = behind;
  buffer[length] = buffer[length + 1] = buffer[length + 2] = buffer[length + 3] = END;
  for (let word = 0; word < words; word++) {
    const at = starts[word] as number;
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
