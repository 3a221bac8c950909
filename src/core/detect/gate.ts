/**
 * Which of many regular expressions may match around a mention, found out without trying them: each is opened by words that it
 * cannot match without (literals.ts). A chart opens a handful of hundreds; the rest is never even compiled.
 */
import { backFrom, EDGE, END, type Index, look, onFrom, symbolAt, toIndex } from './gate-index.ts';
import { clausesOf } from './literals.ts';
import { costOf, type Side } from './pieces.ts';

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

/** Makes the gate of all expressions, which takes some 30 ms, in steps that take little; does nothing once it is made. */
export function* prepareGate(): Generator<void> {
  if (gate) return;
  const made = yield* makeGate(locks);
  gate ??= made;
}

/** Which of all may match around a mention, until the next one is asked about. The first asks for the gate, if nobody has prepared it. */
export function openAround(span: Span): Open {
  if (!gate) for (const _ of prepareGate());
  return read(gate as Gate, span);
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
  /** What is open around that mention. */
  open: Int32Array;
};

/** Locks between two chances to stop. */
const STEP = 20;

function* makeGate(all: readonly Lock[]): Generator<void, Gate> {
  const size = (all.length + 31) >> 5;
  const start = new Int32Array(MOST * size);
  const found = { left: new Map<string, number[]>(), right: new Map<string, number[]>(), around: new Map<string, number[]>() };
  const add = (side: Side, piece: string, bit: number) => {
    const bits = found[side].get(piece);
    if (bits) bits.push(bit);
    else found[side].set(piece, [bit]);
  };
  for (const [number, lock] of all.entries()) {
    if (number % STEP === 0) yield;
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
  }
  const left = toIndex(found.left);
  yield;
  const right = toIndex(found.right);
  yield;
  const around = toIndex(found.around);
  return { left, right, around, size, start, seen: new Int32Array(start.length), open: new Int32Array(size) };
}

const SIDES = ['left', 'right', 'around'] as const;

function read(gate: Gate, span: Span): Open {
  const { text, from, to, first, last } = span;
  const { size, start, seen, open } = gate;
  seen.set(start);
  const left = Math.min(first, Math.max(0, from - AROUND));
  const right = Math.max(last, Math.min(text.length, to + AHEAD));
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
